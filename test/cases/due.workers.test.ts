import { beforeEach, expect, it } from "vitest";
import { acceptCase, answerCase, askCitizen, refuseCase } from "../../src/cases/act-on-case.ts";
import { loadByCode, loadEvents } from "../../src/cases/case-record-store.ts";
import { findCaseFor } from "../../src/cases/case-store.ts";
import { overdueSweep } from "../../src/cases/due.ts";
import { locality } from "./locality.ts";
import { act, at, cadreIn, db, noticesFor, opened, unique } from "./people.ts";

/** Storage is shared within the file: what other tests left waits no longer. */
beforeEach(() => db.prepare("UPDATE cases SET check_at = NULL").run());

const kinds = async (code: string): Promise<string[]> => (await loadEvents(db, (await loadByCode(db, code))?.id ?? "")).map((event) => event.kind);
const nothing = { reminded: 0, escalated: 0, closed: 0, reassigned: 0, erasedCases: 0, deletedRestricted: 0 };
const sweep = (iso: string): ReturnType<typeof overdueSweep> => overdueSweep(db, locality, at(iso));

it("an ordinary case: first look, half, four fifths, the head when it is due, five days later the province and the red list; each once", async () => {
  const area = "32065";
  const [desk, economy, chairman, province] = [await cadreIn(`xa.${area}.dang.bxdd`), await cadreIn(`xa.${area}.ubnd.kt`), await cadreIn(`xa.${area}.lanhdao`, "supervisor"), await cadreIn("tinh.dang.tgdv", "supervisor")];
  const reporter = unique("p_waits");
  // Monday 23/11 07:00; due Monday 7/12 17:00, 88 office hours: 44 are gone on Monday 30/11 11:00, 70.4 on Thursday 3/12 15:24.
  const code = await opened({ areaCode: area, reporter, now: at("2026-11-23T00:00:00Z") });
  expect(await sweep("2026-11-24T09:59:00Z")).toEqual(nothing);
  expect(await sweep("2026-11-24T10:00:00Z")).toEqual({ ...nothing, reminded: 1 });
  expect(await sweep("2026-11-30T03:59:59Z")).toEqual(nothing);
  expect(await sweep("2026-11-30T04:00:00Z")).toEqual({ ...nothing, reminded: 1 });
  expect(await sweep("2026-12-03T08:23:59Z")).toEqual(nothing);
  expect(await sweep("2026-12-03T08:24:00Z")).toEqual({ ...nothing, reminded: 1 });
  expect(await sweep("2026-12-07T09:59:00Z")).toEqual(nothing);
  expect(await sweep("2026-12-07T10:00:00Z")).toEqual({ ...nothing, escalated: 1 });
  expect(await loadByCode(db, code)).toMatchObject({ ownerUnitId: chairman.unitId, handlerUnitId: economy.unitId, dueAt: "2026-12-07T10:00:00.000Z", redListedAt: null });
  expect((await findCaseFor(db, locality, desk, code))?.mayAct).toBe(false);
  expect(await sweep("2026-12-14T09:59:00Z")).toEqual(nothing);
  expect(await sweep("2026-12-14T10:00:00Z")).toEqual({ ...nothing, escalated: 1 });
  expect(await loadByCode(db, code)).toMatchObject({ ownerUnitId: "tinh.dang.tgdv", checkAt: null, redListedAt: "2026-12-14T10:00:00.000Z" });
  expect(await sweep("2026-12-31T10:00:00Z")).toEqual(nothing);
  expect(await kinds(code)).toEqual(["opened", "reminded", "reminded", "reminded", "escalated", "escalated"]);
  expect(await noticesFor(desk.chat)).toEqual(["desk_new", "desk_look_reminder", "desk_reminder"]);
  expect(await noticesFor(economy.chat)).toEqual(["desk_new", "desk_look_reminder", "desk_half_reminder", "desk_reminder", "desk_escalated", "desk_red_listed"]);
  expect(await noticesFor(chairman.chat)).toEqual(["desk_escalated", "desk_red_listed"]);
  expect(await noticesFor(province.chat)).toEqual(["desk_red_listed"]);
  expect(await noticesFor(reporter)).toEqual(["case_escalated", "case_escalated"]);
});

it("run twice at one moment, and twice at once, it does each thing once", async () => {
  const area = "32069";
  const desk = await cadreIn(`xa.${area}.dang.bxdd`);
  const code = await opened({ areaCode: area, now: at("2026-11-23T00:00:00Z") });
  const both = await Promise.all([sweep("2026-12-07T10:00:00Z"), sweep("2026-12-07T10:00:00Z")]);
  expect(both[0].escalated + both[1].escalated).toBe(1);
  expect((await kinds(code)).filter((kind) => kind === "escalated")).toHaveLength(1);
  expect(await sweep("2026-12-07T10:00:00Z")).toEqual(nothing);
  expect(await noticesFor(desk.chat)).toEqual(["desk_new"]);
});

it("after a long standstill everything missed is caught up in one step, and everybody hears once", async () => {
  const area = "32071";
  const desk = await cadreIn(`xa.${area}.dang.bxdd`);
  const chairman = await cadreIn(`xa.${area}.lanhdao`, "supervisor");
  const reporter = unique("p_standstill");
  const code = await opened({ areaCode: area, reporter, now: at("2026-11-23T00:00:00Z") });
  expect(await sweep("2027-03-01T00:00:00Z")).toMatchObject({ escalated: 1, reminded: 0 });
  expect(await sweep("2027-03-01T00:05:00Z")).toEqual(nothing);
  expect(await kinds(code)).toEqual(["opened", "escalated"]);
  expect(await loadByCode(db, code)).toMatchObject({ ownerUnitId: "tinh.dang.tgdv", escalation: 2, redListedAt: "2027-03-01T00:00:00.000Z" });
  // The head was passed over: told with the province.
  expect(await noticesFor(chairman.chat)).toEqual(["desk_red_listed"]);
  expect(await noticesFor(desk.chat)).toEqual(["desk_new", "desk_red_listed"]);
  expect(await noticesFor(reporter)).toEqual(["case_escalated"]);
});

it("an emergency nobody looked at climbs within the half hour, at night too", async () => {
  const area = "32083";
  await cadreIn(`xa.${area}.dang.bxdd`);
  const chairman = await cadreIn(`xa.${area}.lanhdao`, "supervisor");
  const code = await opened({ areaCode: area, urgency: "khan", emergency: true, now: at("2026-11-21T18:00:00Z") });
  expect(await sweep("2026-11-21T18:04:00Z")).toEqual(nothing);
  expect(await sweep("2026-11-21T18:05:00Z")).toMatchObject({ reminded: 1 });
  expect(await sweep("2026-11-21T18:10:00Z")).toMatchObject({ reminded: 1 });
  expect(await sweep("2026-11-21T18:15:00Z")).toMatchObject({ escalated: 1 });
  expect((await noticesFor(chairman.chat)).at(-1)).toBe("desk_escalated");
  expect(await sweep("2026-11-21T18:30:00Z")).toMatchObject({ escalated: 1 });
  expect((await loadByCode(db, code))?.ownerUnitId).toBe("tinh.dang.tgdv");
});

it("nobody is reminded of what somebody has taken, nor hurried once it is answered", async () => {
  const area = "32092";
  const desk = await cadreIn(`xa.${area}.dang.bxdd`);
  const code = await opened({ areaCode: area, now: at("2026-11-23T00:00:00Z") });
  await acceptCase(db, locality, desk, code, act(at("2026-11-23T01:00:00Z")));
  expect(await sweep("2026-11-25T00:00:00Z")).toEqual(nothing);
  await answerCase(db, locality, desk, code, { outcome: "explained", text: "Ngày 24/11/2026 Phòng Kinh tế đã đo đoạn lộ sụp dài 15 m ở ấp Rạch Tàu, ghi tại biên bản số 12/BB-UBND.", proof: "Biên bản số 12/BB-UBND", promisedFor: null }, act(at("2026-11-25T01:00:00Z")));
  expect(await sweep("2026-12-09T00:00:00Z")).toEqual(nothing);
  // Fifteen days after Wednesday 25/11 is Thursday 10/12.
  expect(await sweep("2026-12-10T10:00:00Z")).toEqual({ ...nothing, closed: 1 });
  expect(await kinds(code)).toEqual(["opened", "accepted", "answered", "closed"]);
});

it("an unanswered question is put once more, and only once", async () => {
  const area = "32095";
  const desk = await cadreIn(`xa.${area}.dang.bxdd`);
  const reporter = unique("p_silent");
  const code = await opened({ areaCode: area, reporter, now: at("2026-11-23T00:00:00Z") });
  await askCitizen(db, locality, desk, code, "Chỗ nào?", act(at("2026-11-23T01:00:00Z")));
  expect(await sweep("2026-11-26T09:59:00Z")).toEqual(nothing);
  expect(await sweep("2026-11-26T10:00:00Z")).toMatchObject({ reminded: 1 });
  // Five working days after the question the unit's time runs on; 3 of its 88 hours were gone, 40 waited.
  expect(await sweep("2026-11-30T09:59:00Z")).toEqual(nothing);
  expect(await sweep("2026-11-30T10:00:00Z")).toMatchObject({ reminded: 1 });
  expect(await sweep("2026-12-02T00:00:00Z")).toEqual(nothing);
  expect(await noticesFor(desk.chat)).toEqual(["desk_new", "desk_answer_lapsed"]);
  expect(await noticesFor(reporter)).toEqual(["case_asked", "case_ask_reminder"]);
  const notice = await db.prepare("SELECT json_extract(body, '$.data.question') AS question FROM notices WHERE recipient = ? AND body LIKE '%ask_reminder%'").bind(reporter).first();
  expect(notice).toEqual({ question: "Chỗ nào?" });
});

it("a promise is asked after on its day, and closed fifteen days after that, not before", async () => {
  const area = "32098";
  const desk = await cadreIn(`xa.${area}.dang.bxdd`);
  const reporter = unique("p_promised");
  const code = await opened({ areaCode: area, reporter, now: at("2026-11-23T00:00:00Z") });
  await answerCase(db, locality, desk, code, { outcome: "promised", text: "Ngày 24/12/2026 Phòng Kinh tế đổ đá 15 m lộ ấp Rạch Tàu.", proof: null, promisedFor: "2026-12-24" }, act(at("2026-11-23T01:00:00Z")));
  expect(await sweep("2026-12-20T00:00:00Z")).toEqual(nothing);
  expect(await sweep("2026-12-24T10:00:00Z")).toMatchObject({ reminded: 1, closed: 0 });
  expect(await noticesFor(reporter)).toEqual(["case_answered", "case_promise_due"]);
  expect((await noticesFor(desk.chat)).at(-1)).toBe("desk_promise_due");
  expect(await sweep("2027-01-08T09:59:00Z")).toEqual(nothing);
  expect(await sweep("2027-01-08T10:00:00Z")).toMatchObject({ closed: 1 });
});

it("góp ý has no deadline: it is looked after once and never escalated", async () => {
  const area = "32104";
  await cadreIn(`xa.${area}.dang.bxdd`);
  const code = await opened({ areaCode: area, kind: "gop_y", now: at("2026-11-23T00:00:00Z") });
  expect(await loadByCode(db, code)).toMatchObject({ dueAt: null, clockId: null });
  expect(await sweep("2027-06-01T00:00:00Z")).toMatchObject({ reminded: 1, escalated: 0 });
  expect(await sweep("2027-07-01T00:00:00Z")).toEqual(nothing);
});

it("a case at the top already is not escalated to itself: those there are told it is late", async () => {
  const desk = await cadreIn("tinh.dang.tgdv");
  const code = await opened({ areaCode: null, fields: [], now: at("2026-11-23T00:00:00Z") });
  await db.prepare("UPDATE cadres SET active = 0 WHERE unit_id = 'tinh.mttq'").run();
  expect(await sweep("2026-12-07T10:00:00Z")).toMatchObject({ escalated: 0, reminded: 1 });
  expect((await loadByCode(db, code))?.ownerUnitId).toBe("tinh.dang.tgdv");
  expect((await noticesFor(desk.chat)).at(-1)).toBe("desk_reminder");
});

it("a refusal nobody answers is closed too", async () => {
  const area = "32110";
  const desk = await cadreIn(`xa.${area}.dang.bxdd`);
  const code = await opened({ areaCode: area, now: at("2026-11-23T00:00:00Z") });
  await refuseCase(db, locality, desk, code, { reason: "trung_lap", whereToGo: "Phòng Kinh tế xã, việc CM-261120-AAAA", text: "Đoạn lộ này đã có trong việc CM-261120-AAAA, ngày 20/11/2026 Phòng Kinh tế đã đo 15 m và đang đổ đá." }, act(at("2026-11-23T01:00:00Z")));
  expect(await sweep("2026-12-08T10:00:00Z")).toMatchObject({ closed: 1 });
  expect((await loadByCode(db, code))?.status).toBe("dong");
});
