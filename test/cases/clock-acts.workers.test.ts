import { beforeEach, describe, expect, it } from "vitest";
import { acceptCase, addToCase, askCitizen, transferCase } from "../../src/cases/act-on-case.ts";
import type { Cadre } from "../../src/cases/case.ts";
import { loadByCode, loadEvents } from "../../src/cases/case-record-store.ts";
import { extendCase, isExtendable } from "../../src/cases/clock-extend.ts";
import { turnsOf } from "../../src/cases/clock-turns.ts";
import { overdueSweep } from "../../src/cases/due.ts";
import { locality } from "./locality.ts";
import { act, at, cadreIn, db, noticesFor, opened, sealer, unique } from "./people.ts";

beforeEach(() => db.prepare("UPDATE cases SET check_at = NULL").run());

const hourMs = 3_600_000;
/** Monday 23/11/2026 07:00 in Cà Mau; ten working days end on Monday 7/12 17:00, 88 office hours later. */
const monday7 = at("2026-11-23T00:00:00Z");

async function taken(area: string): Promise<{ desk: Cadre & { chat: string }; reporter: string; code: string }> {
  const desk = await cadreIn(`xa.${area}.dang.bxdd`);
  const reporter = unique("p_clock");
  const code = await opened({ areaCode: area, reporter, now: monday7 });
  await acceptCase(db, locality, desk, code, act(monday7));
  return { desk, reporter, code };
}

const record = async (code: string) => {
  const found = await loadByCode(db, code);
  if (!found) throw new Error(`no case ${code}`);
  return found;
};
const ask = async (desk: Cadre, code: string, iso: string) => askCitizen(db, locality, desk, code, "Đoạn nào, bà con?", act(at(iso)));
const reply = async (reporter: string, code: string, iso: string) => addToCase(db, sealer, locality, reporter, code, { original: "Đoạn gần cầu", redacted: "Đoạn gần cầu" }, act(at(iso)));
const turns = async (code: string, iso: string) => turnsOf(await loadEvents(db, (await record(code)).id), at(iso), locality);

describe("the unit's time waits while the citizen holds the ball", () => {
  it("and the day of the reply moves by the office time it took them, to the end of that day", async () => {
    const { desk, reporter, code } = await taken("31825");
    // Asked on Tuesday 10:00, answered on Wednesday 10:00: eight office hours.
    await ask(desk, code, "2026-11-24T03:00:00Z");
    expect(await record(code)).toMatchObject({ dueAt: "2026-12-07T10:00:00.000Z", pausedSince: "2026-11-24T03:00:00.000Z" });
    await reply(reporter, code, "2026-11-25T03:00:00Z");
    expect(await record(code)).toMatchObject({ dueAt: "2026-12-08T10:00:00.000Z", dueExact: "2026-12-08T10:00:00.000Z", pausedSince: null, pausedMs: 8 * hourMs });
    // A second question of half an hour: the moment moves by half an hour, the day by one.
    await ask(desk, code, "2026-11-25T06:00:00Z");
    await reply(reporter, code, "2026-11-25T06:30:00Z");
    expect(await record(code)).toMatchObject({ dueExact: "2026-12-09T00:30:00.000Z", dueAt: "2026-12-09T10:00:00.000Z", pausedMs: 8.5 * hourMs });
    // A third one does not move the day again: what was rounded up is not added up.
    await ask(desk, code, "2026-11-25T07:00:00Z");
    await reply(reporter, code, "2026-11-25T07:30:00Z");
    expect(await record(code)).toMatchObject({ dueExact: "2026-12-09T01:00:00.000Z", dueAt: "2026-12-09T10:00:00.000Z" });
    const ledger = await turns(code, "2026-11-25T08:00:00Z");
    expect(ledger.map(({ holder, workingMs, counts, to }) => [holder, workingMs / hourMs, counts, to === null])).toEqual([
      ["unit", 11, true, false], ["citizen", 8, false, false], ["unit", 1, true, false], ["citizen", 0.5, false, false],
      ["unit", 0.5, true, false], ["citizen", 0.5, false, false], ["unit", 0.5, true, true],
    ]);
    expect(ledger.filter(({ counts }) => !counts).reduce((sum, { workingMs }) => sum + workingMs, 0)).toBe((await record(code)).pausedMs);
  });

  it("so that nothing falls due meanwhile, and reminders come later by as much", async () => {
    const { desk, reporter, code } = await taken("31834");
    await ask(desk, code, "2026-11-30T03:00:00Z");
    // Half of 88 hours would be gone at 11:00.
    expect(await overdueSweep(db, locality, at("2026-11-30T04:00:00Z"))).toMatchObject({ reminded: 0 });
    await reply(reporter, code, "2026-12-01T03:00:00Z");
    expect(await overdueSweep(db, locality, at("2026-12-01T03:59:00Z"))).toMatchObject({ reminded: 0 });
    expect(await overdueSweep(db, locality, at("2026-12-01T04:00:00Z"))).toMatchObject({ reminded: 1 });
  });

  it("which the citizen is told; five working days later it runs on without them, whenever the sweep comes", async () => {
    const { desk, reporter, code } = await taken("31840");
    await ask(desk, code, "2026-11-24T03:00:00Z");
    const body = await db.prepare("SELECT json_extract(body, '$.data.pauses') AS pauses FROM notices WHERE recipient = ? AND body LIKE '%case_asked%'").bind(reporter).first();
    expect(body).toEqual({ pauses: 1 });
    // Over on Tuesday 1/12 17:00, 45 office hours after Tuesday 10:00. The sweep comes three days late.
    await overdueSweep(db, locality, at("2026-12-04T03:00:00Z"));
    expect(await record(code)).toMatchObject({ pausedSince: null, pausedMs: 45 * hourMs, status: "cho_bo_sung" });
    expect((await noticesFor(desk.chat)).at(-1)).toBe("desk_answer_lapsed");
    // An answer after that is no longer waited for, and moves nothing.
    const before = await record(code);
    await reply(reporter, code, "2026-12-04T04:00:00Z");
    expect(await record(code)).toMatchObject({ dueAt: before.dueAt, pausedMs: 45 * hourMs, status: "dang_xu_ly" });
    expect((await turns(code, "2026-12-04T04:00:00Z")).map(({ holder, from }) => [holder, from])).toEqual([
      ["unit", "2026-11-23T00:00:00.000Z"], ["citizen", "2026-11-24T03:00:00.000Z"], ["unit", "2026-12-01T10:00:00.000Z"],
    ]);
  });

  it("an answer after the waiting is over counts as if it had come at its end, where no sweep ran", async () => {
    const { desk, reporter, code } = await taken("31843");
    await ask(desk, code, "2026-11-24T03:00:00Z");
    await reply(reporter, code, "2026-12-04T04:00:00Z");
    expect(await record(code)).toMatchObject({ pausedSince: null, pausedMs: 45 * hourMs });
  });

  it("handing the matter on gives the ball back to a unit", async () => {
    const { desk, code } = await taken("31849");
    await ask(desk, code, "2026-11-24T03:00:00Z");
    await transferCase(db, locality, desk, code, "xa.31849.ubnd.vhxh", "Việc của phòng Văn hóa – Xã hội", act(at("2026-11-25T03:00:00Z")));
    expect(await record(code)).toMatchObject({ pausedSince: null, pausedMs: 8 * hourMs, dueAt: "2026-12-08T10:00:00.000Z" });
  });
});

it("a question in the last fifth of the time stops nothing and counts as the unit's own time", async () => {
  const { desk, reporter, code } = await taken("31858");
  // 70.4 of 88 hours are gone on Thursday 3/12 15:24.
  await ask(desk, code, "2026-12-03T08:24:00Z");
  expect(await record(code)).toMatchObject({ pausedSince: null });
  expect(await overdueSweep(db, locality, at("2026-12-07T10:00:00Z"))).toMatchObject({ escalated: 1 });
  await reply(reporter, code, "2026-12-08T03:00:00Z");
  expect(await record(code)).toMatchObject({ dueAt: "2026-12-07T10:00:00.000Z", pausedMs: 0 });
  expect((await turns(code, "2026-12-08T03:00:00Z")).map(({ holder, counts }) => [holder, counts])).toEqual([["unit", true], ["citizen", true], ["unit", true]]);
});

it("a question a minute before the last fifth still stops it", async () => {
  const { desk, code } = await taken("31864");
  await ask(desk, code, "2026-12-03T08:23:00Z");
  expect(await record(code)).toMatchObject({ pausedSince: "2026-12-03T08:23:00.000Z" });
});

describe("putting off the day of a reply", () => {
  const extend = (desk: Cadre, code: string, until: string, iso: string, reason = "Chờ Sở Xây dựng trả lời công văn số 45 ngày 2/12/2026") =>
    extendCase(db, locality, desk, code, { until, reason }, act(at(iso)));

  it("is told to the citizen with reason and day, moves what is due, and can be done twice", async () => {
    const { desk, reporter, code } = await taken("31867");
    expect(await extend(desk, code, "2026-12-14", "2026-12-02T03:00:00Z")).toMatchObject({ ok: true, value: { dueAt: "2026-12-14T10:00:00.000Z" } });
    expect(await overdueSweep(db, locality, at("2026-12-07T10:00:00Z"))).toMatchObject({ escalated: 0 });
    expect((await noticesFor(reporter)).at(-1)).toBe("case_extended");
    expect(await extend(desk, code, "2026-12-18", "2026-12-08T03:00:00Z")).toMatchObject({ ok: true });
    expect(await extend(desk, code, "2026-12-21", "2026-12-09T03:00:00Z")).toEqual({ ok: false, reason: "extended_twice" });
    expect((await loadEvents(db, (await record(code)).id)).filter(({ kind }) => kind === "extended").map(({ data }) => [data["nth"], data["until"]])).toEqual([
      [1, "2026-12-14T10:00:00.000Z"], [2, "2026-12-18T10:00:00.000Z"],
    ]);
    expect(await overdueSweep(db, locality, at("2026-12-18T10:00:00Z"))).toMatchObject({ escalated: 1 });
  });

  it("is refused without a reason, for an earlier or a far day, once due, while the clock waits, and to who may not act", async () => {
    const { desk, code } = await taken("31876");
    const stranger = await cadreIn("xa.31825.ubnd.vhxh");
    const early = "2026-12-02T03:00:00Z";
    expect(await extend(desk, code, "2026-12-14", early, " ")).toEqual({ ok: false, reason: "text_needed" });
    expect(await extend(desk, code, "2026-12-07", early)).toEqual({ ok: false, reason: "date_not_later" });
    expect(await extend(desk, code, "2026-13-40", early)).toEqual({ ok: false, reason: "date_not_later" });
    expect(await extend(desk, code, "2026-12-22", early)).toEqual({ ok: false, reason: "date_too_far" });
    expect(await extend(stranger, code, "2026-12-14", early)).toEqual({ ok: false, reason: "not_found" });
    await ask(desk, code, early);
    expect(await extend(desk, code, "2026-12-14", early)).toEqual({ ok: false, reason: "not_extendable" });
    const other = await opened({ areaCode: "31876", now: monday7 });
    await acceptCase(db, locality, desk, other, act(monday7));
    expect(isExtendable(await record(other), at("2026-12-07T09:59:00Z"), locality)).toBe(true);
    expect(isExtendable(await record(other), at("2026-12-07T10:00:00Z"), locality)).toBe(false);
    expect(await extend(desk, other, "2026-12-14", "2026-12-07T10:00:00Z")).toEqual({ ok: false, reason: "not_extendable" });
  });

  it("to a day off means the next working day, and the same act twice is one", async () => {
    const { desk, code } = await taken("31882");
    const once = act(at("2026-12-02T03:00:00Z"));
    const words = { until: "2026-12-12", reason: "Chờ biên bản đo đạc số 7 của Phòng Kinh tế" };
    for (let time = 0; time < 2; time++) await extendCase(db, locality, desk, code, words, once);
    expect(await record(code)).toMatchObject({ dueAt: "2026-12-14T10:00:00.000Z", extensions: 1 });
  });
});
