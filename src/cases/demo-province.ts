import type { Sealer } from "../people/seal.ts";
import { demoProtected, demoStories } from "../text/demo-cases.ts";
import { allCadres, saveCadre } from "./cadre-store.ts";
import { saveShift } from "./clock-duty-store.ts";
import { demoHandId, demoPrefix, demoStaff, seedDemo } from "./demo.ts";
import { type DemoStep, type DemoTools, demoCaseId, stepsOf } from "./demo-play.ts";
import { deliverDemoNotices } from "./demo-store.ts";
import { demoTimes } from "./demo-times.ts";
import { overdueSweep } from "./due.ts";
import { loadById } from "./case-record-store.ts";
import { answerRestricted, openRestrictedItem, restrictedIdOf } from "./restricted.ts";
import { routeCase } from "./route-case.ts";
import { isHandler } from "./visibility.ts";

/** Was the demo province made here? It comes whole or not at all. */
export async function hasDemoProvince(db: D1Database): Promise<boolean> {
  return (await loadById(db, demoCaseId(demoStories[0]?.id ?? ""))) !== null;
}

/**
 * A made-up province, played day by day through the product's own functions up to `now`: staff of the communes, cases in every state
 * with their clocks, protected items, duty.
 * @param tools.db a CASES database of its own, empty: the schedule runs through its days, and must meet nothing real
 */
export async function seedDemoProvince(tools: DemoTools & { restrictedSealer: Sealer }, now: Date): Promise<void> {
  const { db, locality } = tools;
  await seedDemo(db);
  for (const cadre of demoStaff(locality, [...new Set(demoStories.map(({ area }) => area))])) await saveCadre(db, cadre);
  const times = demoTimes(now, locality.calendar);
  await seedProtected(tools, now);
  const steps = demoStories.flatMap((story) => stepsOf(tools, times, story)).toSorted((one, other) => one.at.getTime() - other.at.getTime());
  const longest = Math.max(...demoStories.map(({ opened }) => opened));
  for (let ago = longest, next = 0; ago >= 0; ago--) {
    const until = ago === 0 ? now : times.evening(ago);
    const day: DemoStep[] = [];
    for (let step = steps[next]; step && step.at <= until; step = steps[next]) { day.push(step); next += 1; }
    await playDay(day);
    await overdueSweep(db, locality, until);
  }
  await saveShift(db, { id: `${demoPrefix}truc-1`, unitId: locality.units.desks.provincePolice, cadreId: `${demoPrefix}so-ca`, fromAt: now.toISOString(), toAt: new Date(now.getTime() + 7 * 86_400_000).toISOString() });
  await saveShift(db, { id: `${demoPrefix}truc-2`, unitId: `xa.${demoStories[0]?.area}.ca`, cadreId: demoHandId(demoStories[0]?.area ?? "", "police"), fromAt: now.toISOString(), toAt: new Date(now.getTime() + 7 * 86_400_000).toISOString() });
  await deliverDemoNotices(db, now);
}

/** Cases side by side, the steps of one case after another; copies of one text one after another, as they are counted. */
async function playDay(day: readonly DemoStep[]): Promise<void> {
  const byCase = Map.groupBy(day, ({ storyId }) => (storyId.startsWith("ch") ? "copies" : storyId));
  await Promise.all([...byCase.values()].map(async (steps) => { for (const step of steps) await step.play(); }));
}

async function seedProtected(tools: DemoTools & { restrictedSealer: Sealer }, now: Date): Promise<void> {
  const { db, locality, restrictedSealer } = tools;
  const cadres = await allCadres(db);
  for (const item of demoProtected) {
    const against = { role: item.role, level: "xa" as const };
    const route = routeCase({ kind: "phan_anh", fields: ["thai_do_can_bo"], urgency: "thuong", areaCode: item.area, againstOfficial: against, emergency: false }, locality);
    if (route.kind !== "restricted") throw new Error(`demo item ${item.id}: is no protected item`);
    const at = new Date(now.getTime() - item.days * 86_400_000);
    const itemId = demoProtectedId(item.id);
    await openRestrictedItem(db, restrictedSealer, locality, { itemId, text: item.text, fields: ["thai_do_can_bo"], areaCode: item.area, route, now: at });
    const id = await restrictedIdOf(db, restrictedSealer, itemId);
    const handler = cadres.find((cadre) => cadre.id.startsWith(demoPrefix) && isHandler(locality, cadre, { ...route, excluded: [] }));
    if (item.reply !== undefined && handler) await answerRestricted(db, restrictedSealer, locality, handler, id, item.reply, { actId: `${demoPrefix}act-${item.id}`, now: new Date(at.getTime() + 2 * 86_400_000) });
  }
}

const demoProtectedId = (id: string): string => `${demoPrefix}item-${id}`;

/** Ids under which the protected items of the demo are kept: they are derived, and do not show that they are of the demo. */
export function demoProtectedRows(db: D1Database, restrictedSealer: Sealer): Promise<string[]> {
  return Promise.all(demoProtected.map(({ id }) => restrictedIdOf(db, restrictedSealer, demoProtectedId(id))));
}
