import { demoNames } from "../text/demo.ts";
import { saveCadre } from "./cadre-store.ts";
import type { Cadre } from "./case.ts";

/**
 * Made-up cadres for trying the service, one a role, two where two must agree; never where real people write. Names are roles, so that nobody is
 * taken for a person. The commune is the southernmost one.
 */
export const demoCadres: readonly Cadre[] = [
  { id: "demo-canbo", name: demoNames.cadre, role: "cadre", unitId: "xa.32248.dang.bxdd", active: true },
  { id: "demo-phutrach", name: demoNames.commune, role: "supervisor", unitId: "xa.32248.lanhdao", active: true },
  { id: "demo-tinh", name: demoNames.province, role: "supervisor", unitId: "tinh.dang.tgdv", active: true },
  { id: "demo-quantri", name: demoNames.admin, role: "admin", unitId: "tinh.dang.tgdv", active: true },
  // A document goes out only when a second person agrees.
  { id: "demo-quantri-2", name: demoNames.secondAdmin, role: "admin", unitId: "tinh.dang.tgdv", active: true },
  { id: "demo-kiemtra", name: demoNames.auditor, role: "auditor", unitId: "tinh.dang.tgdv", active: true },
];

/** Puts the demo cadres in place; doing it again changes nothing. */
export async function seedDemo(db: D1Database): Promise<void> {
  for (const cadre of demoCadres) await saveCadre(db, cadre);
}
