import type { Sealer } from "../people/seal.ts";
import { loadById } from "./case-record-store.ts";
import { isOpen } from "./case-states.ts";
import { startClocks } from "./case-timing.ts";
import { demoProtectedRows } from "./demo-province.ts";
import { realCasesAlongDemo, removeDemoRows } from "./demo-store.ts";
import { commitDecision } from "./do-act.ts";
import type { CaseLocality } from "./locality.ts";

/**
 * Takes the demo province out of CASES and leaves all else as it is; a real case that went along with one of the demo stands by
 * itself from now on, on a fresh clock where it is open. Run again, it finds nothing.
 * @returns how many demo cases went
 */
export async function removeDemo(db: D1Database, restrictedSealer: Sealer, locality: CaseLocality, now: Date): Promise<number> {
  for (const caseId of await realCasesAlongDemo(db)) {
    const record = await loadById(db, caseId);
    if (!record) continue;
    const clocks = isOpen(record.status) ? { ...startClocks(record.clockId, record.urgency, now, locality, record.handlerUnitId), lookReminded: false, dueReminded: false, escalation: 0 as const } : {};
    const after = { ...record, ...clocks, leadCaseId: null };
    await commitDecision(db, locality, record, { after, event: { kind: "unmerged", text: null, data: {} }, notices: [] }, "system", { actId: `alone-${caseId}`, now });
  }
  return removeDemoRows(db, await demoProtectedRows(db, restrictedSealer));
}
