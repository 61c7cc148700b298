import { beforeEach, describe, expect, it } from "vitest";
import { acceptCase } from "../../src/cases/act-on-case.ts";
import { onDuty, removeShift, saveAbsence, saveShift, shiftsOf } from "../../src/cases/clock-duty-store.ts";
import { overdueSweep } from "../../src/cases/due.ts";
import { locality } from "./locality.ts";
import { act, at, cadreIn, db, noticesFor, opened, unique } from "./people.ts";

beforeEach(() => db.batch([db.prepare("UPDATE cases SET check_at = NULL"), db.prepare("UPDATE cadres SET active = 0"), db.prepare("DELETE FROM duty_shifts"), db.prepare("DELETE FROM absences")]));

/** Saturday 21/11/2026, 01:00 in Cà Mau. */
const night = at("2026-11-20T18:00:00Z");
const minutes = (count: number): Date => new Date(night.getTime() + count * 60_000);
const shift = (unitId: string, cadreId: string) => saveShift(db, { id: unique("shift"), unitId, cadreId, fromAt: "2026-11-20T12:00:00.000Z", toAt: "2026-11-21T12:00:00.000Z" });
const away = (cadreId: string, substituteId: string | null) => saveAbsence(db, { id: unique("away"), cadreId, fromAt: "2026-11-20T00:00:00.000Z", toAt: "2026-11-22T00:00:00.000Z", substituteId });
const called = async (...unitIds: string[]) => (await onDuty(db, unitIds, night)).map(({ cadre }) => cadre.id).toSorted();
const pages = async (chat: string) => (await noticesFor(chat)).filter((template) => template === "desk_emergency").length;

describe("an emergency nobody has taken", () => {
  it("pages those on duty in commune and province every five minutes until somebody takes it, and climbs meanwhile", async () => {
    const area = "31825";
    const [first, second] = [await cadreIn(`xa.${area}.dang.bxdd`), await cadreIn(`xa.${area}.dang.bxdd`)];
    const chairman = await cadreIn(`xa.${area}.lanhdao`, "supervisor");
    const [province, provinceOff] = [await cadreIn("tinh.dang.tgdv"), await cadreIn("tinh.dang.tgdv")];
    await shift(first.unitId, first.id);
    await shift(province.unitId, province.id);
    const code = await opened({ areaCode: area, urgency: "khan", emergency: true, now: night });
    // At once everybody hears; again and again only who is on duty.
    expect(await Promise.all([first, second, chairman, province, provinceOff].map(({ chat }) => pages(chat)))).toEqual([1, 1, 1, 1, 1]);
    for (const minute of [4, 5, 6, 10, 11]) await overdueSweep(db, locality, minutes(minute));
    expect(await Promise.all([first, second, chairman, province, provinceOff].map(({ chat }) => pages(chat)))).toEqual([3, 1, 1, 3, 1]);
    await overdueSweep(db, locality, minutes(15));
    expect((await noticesFor(chairman.chat)).at(-1)).toBe("desk_escalated");
    await overdueSweep(db, locality, minutes(20));
    expect(await pages(chairman.chat)).toBe(2);
    await acceptCase(db, locality, chairman, code, act(minutes(22)));
    const before = await Promise.all([first, chairman, province].map(({ chat }) => pages(chat)));
    for (const minute of [25, 30, 35, 90]) await overdueSweep(db, locality, minutes(minute));
    expect(await Promise.all([first, chairman, province].map(({ chat }) => pages(chat)))).toEqual(before);
  });

  it("pages at once whoever stands in from another unit, where they may know of it", async () => {
    const area = "31843";
    const usual = await cadreIn(`xa.${area}.dang.bxdd`);
    const [standIn, stranger] = [await cadreIn(`xa.${area}.dang`, "supervisor"), await cadreIn("xa.31825.dang.bxdd")];
    await shift(usual.unitId, usual.id);
    await away(usual.id, standIn.id);
    await shift(usual.unitId, stranger.id);
    const code = await opened({ areaCode: area, urgency: "khan", emergency: true, now: night });
    expect(await Promise.all([usual, standIn, stranger].map(({ chat }) => pages(chat)))).toEqual([1, 1, 0]);
    await acceptCase(db, locality, standIn, code, act(minutes(1)));
  });

  it("on the red list pages every hour, and after a day no more", async () => {
    const area = "31834";
    await cadreIn(`xa.${area}.dang.bxdd`);
    const province = await cadreIn("tinh.dang.tgdv");
    await opened({ areaCode: area, urgency: "khan", emergency: true, now: night });
    for (const minute of [5, 10, 15, 20, 25, 30, ...Array.from({ length: 71 }, (_, half) => 60 + half * 30)]) await overdueSweep(db, locality, minutes(minute));
    // Five in the first half hour (at 15 the head is told instead), then hourly to the end of the first day.
    expect((await noticesFor(province.chat)).filter((template) => template === "desk_emergency")).toHaveLength(1 + 4 + 23);
  });

  it("missed by a standing scheduler is paged once when it runs again", async () => {
    const area = "31840";
    const desk = await cadreIn(`xa.${area}.dang.bxdd`);
    await opened({ areaCode: area, urgency: "khan", emergency: true, now: night });
    await overdueSweep(db, locality, minutes(14));
    await overdueSweep(db, locality, minutes(14));
    expect(await pages(desk.chat)).toBe(2);
  });
});

describe("who is on duty", () => {
  it("is who stands on the rota now; without a rota everybody who works there", async () => {
    const unit = "xa.31843.dang.bxdd";
    const [a, b] = [await cadreIn(unit), await cadreIn(unit)];
    expect(await called(unit)).toEqual([a.id, b.id].toSorted());
    await shift(unit, b.id);
    expect(await called(unit)).toEqual([b.id]);
    await saveShift(db, { id: "later", unitId: unit, cadreId: a.id, fromAt: "2026-11-22T00:00:00.000Z", toAt: "2026-11-23T00:00:00.000Z" });
    expect(await called(unit)).toEqual([b.id]);
    expect((await shiftsOf(db, [unit], night, 10)).map(({ cadreId }) => cadreId)).toEqual([b.id, a.id]);
    await removeShift(db, "later", ["xa.31849.dang.bxdd"]);
    expect(await shiftsOf(db, [unit], night, 10)).toHaveLength(2);
    await removeShift(db, "later", [unit]);
    expect(await shiftsOf(db, [unit], night, 10)).toHaveLength(1);
  });

  it("is the substitute of whoever is away, and never nobody", async () => {
    const unit = "xa.31849.dang.bxdd";
    const [a, b, c] = [await cadreIn(unit), await cadreIn(unit), await cadreIn(unit)];
    await shift(unit, a.id);
    await away(a.id, b.id);
    expect(await called(unit)).toEqual([b.id]);
    // The substitute is away too: everybody is called rather than nobody.
    await away(b.id, null);
    expect(await called(unit)).toEqual([a.id, b.id, c.id].toSorted());
  });

  it("is never who has left", async () => {
    const unit = "xa.31858.dang.bxdd";
    const [a, b] = [await cadreIn(unit), await cadreIn(unit)];
    await shift(unit, a.id);
    await db.prepare("UPDATE cadres SET active = 0 WHERE id = ?").bind(a.id).run();
    expect(await called(unit)).toEqual([b.id]);
  });
});
