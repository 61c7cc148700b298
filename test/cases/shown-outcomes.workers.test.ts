import { beforeEach, describe, expect, it } from "vitest";
import type { Cadre } from "../../src/cases/case.ts";
import { shownOutcomes } from "../../src/cases/shown-outcomes.ts";
import { emptyTables } from "./empty-tables.ts";
import { locality } from "./locality.ts";
import { at, db, unique } from "./people.ts";

const looking = (unitId: string): Cadre => ({ id: unitId, name: "A", role: "supervisor", unitId, active: true });
const province = looking("tinh.dang.tgdv");
const [economy, office, other] = ["xa.32227.ubnd.kt", "xa.32227.ubnd.vp", "xa.32044.ubnd.kt"];
const march = at("2026-03-20T02:00:00Z");
const may = at("2026-05-02T02:00:00Z");

/** So many cases of a unit that ended in March with a verdict. */
async function ended(unit: string, verdict: string, n: number, hidden: string | null = null): Promise<void> {
  await db.batch(Array.from({ length: n }, () => {
    const id = unique("ended");
    return db.prepare(`INSERT INTO cases (id, code, kind, fields, urgency, status, owner_unit, handler_unit, copy_units, hidden_from, text_redacted, summary, search_text, opened_at, ended_at, verdict, last_act_id)
      VALUES (?1, ?1, 'phan_anh', '["khac"]', 'thuong', 'dong', ?2, ?2, '[]', ?4, '', '', ?1, '2026-03-01T00:00:00Z', '2026-03-10T00:00:00Z', ?3, 'a')`).bind(id, unit, verdict, hidden);
  }));
}

beforeEach(async () => {
  await emptyTables(db, ["cases"]);
  await ended(economy, "xong", 13);
  await ended(economy, "chua", 2);
  await ended(economy, "mot_phan", 8);
  await ended(office, "xong", 31);
  await ended(office, "mot_phan", 17);
  await ended(other, "xong", 12);
  await ended(other, "chua", 9);
});

describe("results of a month", () => {
  it("hide a small number and what it could be reckoned from, and show the rest as it is once the month is closed", async () => {
    const { units, all, closed } = await shownOutcomes(db, locality, province, "2026-03", may);
    expect(closed).toBe(true);
    expect(all).toMatchObject({ ended: 92, verdicts: { xong: 56, chua: 11, mot_phan: 25, khong_ro: 0 } });
    const [there] = units.filter(({ unitId }) => unitId === economy);
    expect(there).toMatchObject({ ended: 23, verdicts: { chua: null } });
    // Row and column each lose a second number, and those two meet in a third.
    expect([units.find(({ unitId }) => unitId === other)?.verdicts.chua, Object.values(there?.verdicts ?? {}).filter((n) => n === null).length]).toEqual([null, 2]);
    expect(units.flatMap(({ verdicts }) => Object.values(verdicts)).filter((n) => n === null)).toHaveLength(4);
  });

  it("show and hide the same of a unit whoever looks, and the sum of all only to who oversees all", async () => {
    const whole = await shownOutcomes(db, locality, province, "2026-03", may);
    const commune = await shownOutcomes(db, locality, looking("xa.32227"), "2026-03", may);
    expect(commune.all).toBeNull();
    expect(commune.units.map(({ unitId }) => unitId)).toEqual([economy, office]);
    expect(commune.units).toEqual(whole.units.filter(({ unitId }) => unitId !== other));
    expect((await shownOutcomes(db, locality, { ...province, active: false }, "2026-03", may)).units).toEqual([]);
  });

  it("count what is behind a wall for nobody, so that two who see different cases have nothing to subtract", async () => {
    const before = await shownOutcomes(db, locality, province, "2026-03", may);
    await ended(economy, "xong", 3, "xa.32227.ubnd");
    await ended(office, "chua", 6, "tinh.dang.tgdv");
    expect(await shownOutcomes(db, locality, province, "2026-03", may)).toEqual(before);
    expect(await shownOutcomes(db, locality, looking("tinh.dang.ubkt"), "2026-03", may)).toMatchObject({ closed: true });
  });

  it("go by fives while they may still change: from one day to the next no difference between one and four is seen", async () => {
    let before = await shownOutcomes(db, locality, province, "2026-03", march);
    expect([before.closed, before.all?.ended, before.all?.verdicts.xong]).toEqual([false, 90, 55]);
    for (let day = 0; day < 8; day++) {
      await ended(office, "xong", 1 + (day % 3));
      const after = await shownOutcomes(db, locality, province, "2026-03", march);
      for (const [now, then] of [[after.all?.ended, before.all?.ended], [after.all?.verdicts.xong, before.all?.verdicts.xong]]) expect([0, 5]).toContain((now ?? 0) - (then ?? 0));
      before = after;
    }
    expect((await shownOutcomes(db, locality, province, "2026-03", at("2026-04-30T16:59:00Z"))).closed).toBe(false);
    expect((await shownOutcomes(db, locality, province, "2026-03", at("2026-04-30T17:00:00Z"))).closed).toBe(true);
  });
});
