import { demoCadres, seedDemo } from "../src/cases/demo.ts";
import { createSignInLink } from "../src/cases/sign-in-store.ts";

/** The demo cadres in place, and one sign-in link for each: it works once, within the day. */
export async function readDemo(db: D1Database, now: Date): Promise<{ role: string; path: string }[]> {
  await seedDemo(db);
  const links: { role: string; path: string }[] = [];
  for (const cadre of demoCadres) {
    const { token } = await createSignInLink(db, { cadreId: cadre.id, now, ttlMinutes: 24 * 60 });
    links.push({ role: cadre.name, path: `/console/dang-nhap?token=${encodeURIComponent(token)}` });
  }
  return links;
}
