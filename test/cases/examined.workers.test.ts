import { env, exports } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { acceptCase, answerCase, askCitizen, hideCaseFrom, judgeCase, rateCase, reopenCase } from "../../src/cases/act-on-case.ts";
import { saveCadre } from "../../src/cases/cadre-store.ts";
import { loadByCode, loadEvents } from "../../src/cases/case-record-store.ts";
import { giveTask, reportTask, taskId } from "../../src/cases/case-tasks.ts";
import { findCaseOfReporter, publicStatus } from "../../src/cases/case-store.ts";
import { extendCase } from "../../src/cases/clock-extend.ts";
import { overdueSweep } from "../../src/cases/due.ts";
import { mergeCase, unmergeCase } from "../../src/cases/merge-cases.ts";
import { unsentNotices } from "../../src/cases/notice-store.ts";
import { splitCase, splitOff } from "../../src/cases/split-case.ts";
import { handOver } from "../../src/deliver-notices.ts";
import { bindCompanion, casesFollowed, openToCompanion } from "../../src/people/companion-store.ts";
import type { Env } from "../../src/settings.ts";
import { emptyTables } from "./empty-tables.ts";
import { locality } from "./locality.ts";
import { act, at, cadreIn, db, monday, noticesFor, opened, sealer, unique } from "./people.ts";

beforeEach(() => emptyTables(db, ["case_events", "case_views", "case_counts", "cases", "notices", "cadres"]));

const area = "31825";
const desk = `xa.${area}.dang.bxdd`;
const done = { outcome: "done" as const, text: "Đã lấp ổ gà đoạn chợ ngày 24/11/2026, dài 40 mét.", proof: "Biên bản 12/BB-UBND", promisedFor: null };

/** Hands over what waits; the chats that were told, in order. */
async function delivered(now: Date): Promise<string[]> {
  const told: string[] = [];
  const stand = { ...env, CONVERSATION: { getByName: (name: string) => ({ notify: async () => { told.push(name); } }) } } as unknown as Env;
  for (const notice of await unsentNotices(db, now, 500, now)) await handOver(stand, notice.id, now);
  return told;
}

const record = async (code: string) => {
  const found = await loadByCode(db, code);
  if (found === null) throw new Error("no such case");
  return found;
};

describe("merging", () => {
  it("never leaves a case behind: one that leads another cannot go along with a third, whoever told them", async () => {
    const cadre = await cadreIn(desk);
    const reporter = unique("p_same");
    const [first, second] = [await opened({ areaCode: area, reporter }), await opened({ areaCode: area, reporter })];
    const third = await opened({ areaCode: area, reporter: unique("p_other") });
    expect(await mergeCase(db, locality, cadre, first, second, act())).toMatchObject({ ok: true });
    expect(await mergeCase(db, locality, cadre, second, third, act())).toEqual({ ok: false, reason: "not_mergeable" });
    expect((await record(second)).leadCaseId).toBeNull();
  });

  it("puts no day off: an older case that goes along with a younger one brings its day", async () => {
    const cadre = await cadreIn(desk);
    const old = await opened({ areaCode: area, reporter: unique("p_old"), now: at("2026-11-12T02:00:00Z") });
    const young = await opened({ areaCode: area, reporter: unique("p_young"), now: monday });
    const day = (await record(old)).dueAt;
    const once = act(at("2026-11-24T02:00:00Z"));
    await mergeCase(db, locality, cadre, old, young, once);
    await mergeCase(db, locality, cadre, old, young, once);
    expect([(await record(old)).dueAt, (await record(young)).dueAt]).toEqual([day, day]);
    expect((await loadEvents(db, (await record(young)).id)).filter(({ kind }) => kind === "merged")).toHaveLength(1);
    // The day comes: the matter climbs, not the day the younger one would have had.
    await overdueSweep(db, locality, at("2026-11-27T02:00:00Z"));
    expect((await record(young)).escalation).toBe(1);
  });

  it("and taking apart again renews no time", async () => {
    const cadre = await cadreIn(desk);
    const lead = await opened({ areaCode: area, reporter: unique("p_lead") });
    const code = await opened({ areaCode: area, reporter: unique("p_apart") });
    const day = (await record(code)).dueAt;
    for (const [merge, apart] of [["2026-11-24", "2026-11-26"], ["2026-11-27", "2026-12-02"]]) {
      await mergeCase(db, locality, cadre, code, lead, act(at(`${merge}T03:00:00Z`)));
      expect((await unmergeCase(db, locality, cadre, code, act(at(`${apart}T03:00:00Z`)))).ok).toBe(true);
    }
    expect((await record(code)).dueAt).toBe(day);
    await overdueSweep(db, locality, at("2026-12-08T02:00:00Z"));
    expect((await record(code)).escalation).toBe(1);
  });

  it("stands in the timeline of the one whose case went along, with no word of the other, and not in the other's", async () => {
    const cadre = await cadreIn(desk);
    const [mine, theirs] = [unique("p_mine"), unique("p_theirs")];
    const lead = await opened({ areaCode: area, reporter: theirs });
    const code = await opened({ areaCode: area, reporter: mine });
    await mergeCase(db, locality, cadre, code, lead, act());
    await unmergeCase(db, locality, cadre, code, act(at("2026-11-24T03:00:00Z")));
    expect((await findCaseOfReporter(db, locality, mine, code))?.events.map(({ kind }) => kind)).toEqual(["opened", "merged", "unmerged"]);
    expect((await findCaseOfReporter(db, locality, theirs, lead))?.events.map(({ kind }) => kind)).toEqual(["opened"]);
    expect(JSON.stringify((await publicStatus(db, code))?.steps)).not.toContain(lead);
  });

  it("those who go along find in their timeline that it went up, as they were told", async () => {
    const cadre = await cadreIn(desk);
    const along = unique("p_along");
    const lead = await opened({ areaCode: area, reporter: unique("p_lead") });
    const code = await opened({ areaCode: area, reporter: along });
    await mergeCase(db, locality, cadre, code, lead, act());
    await cadreIn(`xa.${area}.lanhdao`, "supervisor");
    await overdueSweep(db, locality, at("2026-12-08T02:00:00Z"));
    expect(await noticesFor(along)).toContain("case_escalated");
    expect((await publicStatus(db, code))?.steps.map(({ kind }) => kind)).toContain("escalated");
    expect((await record(code)).status).toBe("moi_tiep_nhan");
  });

  it("is told to whoever follows the case for somebody", async () => {
    const cadre = await cadreIn(desk);
    const lead = await opened({ areaCode: area, reporter: unique("p_lead") });
    const code = await opened({ areaCode: area, reporter: unique("p_teller") });
    const word = unique("NG-WORD");
    await openToCompanion(env.PEOPLE, { caseCode: code, word, now: monday });
    const companion = unique("p_companion");
    await bindCompanion(env.PEOPLE, { word, pseudonym: companion, now: monday });
    await mergeCase(db, locality, cadre, code, lead, act());
    await unmergeCase(db, locality, cadre, code, act(at("2026-11-24T03:00:00Z")));
    expect((await delivered(at("2026-11-25T03:00:00Z"))).filter((chat) => chat === companion)).toHaveLength(2);
  });

  it("a late question to the first who told, and a day put off, ask nothing of those who go along", async () => {
    const cadre = await cadreIn(desk);
    const lead = await opened({ areaCode: area, reporter: unique("p_lead") });
    const code = await opened({ areaCode: area, reporter: unique("p_along") });
    await mergeCase(db, locality, cadre, code, lead, act());
    await acceptCase(db, locality, cadre, lead, act());
    await askCitizen(db, locality, cadre, lead, "Đoạn nào vậy bà con?", act(at("2026-12-07T02:00:00Z")));
    const later = await extendCase(db, locality, cadre, lead, { until: "2026-12-11", reason: "Chờ Sở Xây dựng trả lời ngày 10/12/2026" }, act(at("2026-12-07T03:00:00Z")));
    expect(later).toMatchObject({ ok: true });
    expect((await record(code)).status).toBe("dang_xu_ly");
  });
});

describe("splitting", () => {
  it("is told to whoever follows the case for somebody, who follows both from then on", async () => {
    const cadre = await cadreIn(desk);
    const text = "Lộ ấp 3 sụp hai tháng nay. Đèn đường trước trường tắt cả tuần.";
    const code = await opened({ areaCode: area, reporter: unique("p_teller"), textOriginal: text, textRedacted: text });
    const word = unique("NG-WORD");
    await openToCompanion(env.PEOPLE, { caseCode: code, word, now: monday });
    const companion = unique("p_companion");
    await bindCompanion(env.PEOPLE, { word, pseudonym: companion, now: monday });
    const splitting = act(at("2026-11-24T02:00:00Z"));
    expect(await splitCase(db, sealer, locality, cadre, code, { sentences: [1], field: "dien_chieu_sang" }, splitting)).toMatchObject({ ok: true });
    expect(await delivered(at("2026-11-24T02:01:00Z"))).toContain(companion);
    const newCode = (await splitOff(db, splitting.actId))?.code ?? "";
    await acceptCase(db, locality, cadre, newCode, act(at("2026-11-24T03:00:00Z")));
    expect(await delivered(at("2026-11-24T03:01:00Z"))).toContain(companion);
    expect((await casesFollowed(env.PEOPLE, companion, 5)).toSorted()).toEqual([code, newCode].toSorted());
  });
});

describe("a part of the work", () => {
  it("whose day passes without a report is told of once, to who has it and to who leads; reported in time, to nobody", async () => {
    const [cadre, handler, helping] = [await cadreIn(desk), await cadreIn(`xa.${area}.ubnd.kt`), await cadreIn(`xa.${area}.mttq`)];
    const code = await opened({ areaCode: area });
    const task = { unitId: helping.unitId, helper: "", what: "Đi coi cầu ấp 3", dueOn: "2026-11-25" };
    const [left, reported] = [act(), act()];
    await giveTask(db, locality, cadre, code, task, left);
    await giveTask(db, locality, cadre, code, { ...task, what: "Chụp ảnh" }, reported);
    await reportTask(db, locality, { cadre: helping }, taskId(reported.actId), { outcome: "done", text: "Đã chụp 2 ảnh" }, act());
    const late = async (chat: string) => (await noticesFor(chat)).filter((template) => template === "desk_task_late").length;
    await overdueSweep(db, locality, at("2026-11-25T10:00:00Z"));
    expect(await late(helping.chat)).toBe(0);
    for (const time of ["2026-11-26T01:00:00Z", "2026-11-26T01:05:00Z", "2026-11-27T01:00:00Z"]) await overdueSweep(db, locality, at(time));
    expect(await Promise.all([cadre, handler, helping].map(({ chat }) => late(chat)))).toEqual([1, 1, 1]);
    expect((await findCaseOfReporter(db, locality, "p_citizen", code))?.events.map(({ kind }) => kind)).toEqual(["opened"]);
  });
});

describe("a wall raised afterwards", () => {
  it("ends the links that the unit behind it gave to people of the hamlet, and no others", async () => {
    const [cadre, province] = [await cadreIn(desk), await cadreIn("tinh.dang.tgdv")];
    const code = await opened({ areaCode: area });
    const task = { unitId: null, helper: "Trưởng ấp", what: "Xem lộ sụp tới đâu", dueOn: "2026-11-26" };
    const [theirs, ours] = [act(), act()];
    await giveTask(db, locality, cadre, code, task, theirs);
    await giveTask(db, locality, province, code, task, ours);
    await hideCaseFrom(db, locality, province, code, `xa.${area}`, "Việc của xã", act(at("2026-11-24T02:00:00Z")));
    const later = at("2026-11-24T03:00:00Z");
    const report = (id: string) => reportTask(db, locality, { linkOf: id }, id, { outcome: "done", text: "Đã coi, sụp 3 mét" }, act(later));
    expect(await report(taskId(theirs.actId))).toEqual({ ok: false, reason: "not_found" });
    expect(await report(taskId(ours.actId))).toMatchObject({ ok: true });
  });
});

describe("a form posted from another site", () => {
  it("is refused as such, not told as a failure of ours", async () => {
    const post = (origin: string) => exports.default.fetch("http://service/console/dang-nhap", { method: "POST", headers: { origin, "content-type": "application/x-www-form-urlencoded" }, body: "token=x" });
    expect((await post("https://elsewhere.example")).status).toBe(403);
    expect((await post("http://service")).status).toBe(410);
  });
});

describe("the citizen's word", () => {
  it("about the first answer is not taken for one about the second: silence after it is silence", async () => {
    const cadre = await cadreIn(desk);
    await cadreIn(`xa.${area}.lanhdao`, "supervisor");
    const reporter = unique("p_citizen");
    const code = await opened({ areaCode: area, reporter });
    await answerCase(db, locality, cadre, code, done, act(at("2026-11-24T02:00:00Z")));
    await reopenCase(db, locality, reporter, code, "Mới lấp một đoạn", act(at("2026-11-25T02:00:00Z")), "mot_phan");
    const chairman = await cadreIn(`xa.${area}.lanhdao`, "supervisor");
    expect(await answerCase(db, locality, chairman, code, done, act(at("2026-11-26T02:00:00Z")))).toMatchObject({ ok: true });
    await overdueSweep(db, locality, at("2026-12-20T02:00:00Z"));
    expect(await record(code)).toMatchObject({ status: "dong", verdict: "khong_phan_hoi" });
  });

  it("that it is not done takes the matter out of the hands that answered, also where they were not those that should do the work", async () => {
    const cadre = await cadreIn(desk);
    const [chairman, province, watch] = [await cadreIn(`xa.${area}.lanhdao`, "supervisor"), await cadreIn("tinh.dang.tgdv"), await cadreIn("tinh.mttq")];
    const reporter = unique("p_citizen");
    const code = await opened({ areaCode: area, reporter });
    const reopen = (day: string) => reopenCase(db, locality, reporter, code, "Vẫn chưa xong", act(at(`${day}T04:00:00Z`)));
    expect((await record(code)).handlerUnitId).toBe(`xa.${area}.ubnd.kt`);
    await answerCase(db, locality, cadre, code, done, act(at("2026-11-24T02:00:00Z")));
    await reopen("2026-11-24");
    expect(await record(code)).toMatchObject({ ownerUnitId: chairman.unitId, handlerUnitId: chairman.unitId });
    expect(await acceptCase(db, locality, cadre, code, act(at("2026-11-24T05:00:00Z")))).toEqual({ ok: false, reason: "not_allowed" });
    // Whoever is above answers next: each time it goes one further up, never back down.
    await answerCase(db, locality, province, code, done, act(at("2026-11-25T02:00:00Z")));
    await reopen("2026-11-25");
    expect(await record(code)).toMatchObject({ handlerUnitId: watch.unitId });
    expect((await noticesFor(watch.chat)).at(-1)).toBe("desk_reopened");
  });

  it("given as a low mark is not written down as silence", async () => {
    const cadre = await cadreIn(desk);
    const reporter = unique("p_citizen");
    const code = await opened({ areaCode: area, reporter });
    await answerCase(db, locality, cadre, code, done, act(at("2026-11-24T02:00:00Z")));
    await judgeCase(db, locality, reporter, code, "xong", act(at("2026-11-24T03:00:00Z")));
    await rateCase(db, locality, reporter, code, 1, act(at("2026-11-24T03:05:00Z")));
    await overdueSweep(db, locality, at("2026-12-20T02:00:00Z"));
    expect(await record(code)).toMatchObject({ status: "dong", rating: 1, verdict: null });
  });
});

describe("what waited for the morning", () => {
  it("is not told to a citizen who has answered, or opened it again, in between", async () => {
    const cadre = await cadreIn(desk);
    const reporter = unique("p_night");
    const code = await opened({ areaCode: area, reporter });
    await answerCase(db, locality, cadre, code, done, act(at("2026-11-24T14:30:00Z")));
    // Fifteen days later, at half past nine in the evening.
    await overdueSweep(db, locality, at("2026-12-09T14:35:00Z"));
    expect((await record(code)).status).toBe("dong");
    await reopenCase(db, locality, reporter, code, "Lại hư rồi", act(at("2026-12-09T15:00:00Z")));
    await delivered(at("2026-11-25T00:00:00Z"));
    expect(await delivered(at("2026-12-10T01:00:00Z"))).not.toContain(reporter);
  });
});

describe("what waited for a cadre overnight", () => {
  const evening = at("2026-11-20T14:00:00Z");
  const morning = at("2026-11-23T00:30:00Z");

  it("does not reach them once they work where the case is not theirs", async () => {
    const cadre = await cadreIn(desk);
    await opened({ areaCode: area, now: evening });
    await saveCadre(db, { ...cadre, unitId: "xa.31834.dang.bxdd" });
    expect(await delivered(morning)).not.toContain(cadre.chat);
  });

  it("nor a reminder of what was done meanwhile", async () => {
    const [cadre, other] = [await cadreIn(desk), await cadreIn(desk)];
    const code = await opened({ areaCode: area });
    await overdueSweep(db, locality, at("2026-11-24T11:00:00Z"));
    await delivered(at("2026-11-24T11:30:00Z"));
    expect(await noticesFor(other.chat)).toContain("desk_look_reminder");
    await answerCase(db, locality, cadre, code, done, act(at("2026-11-24T13:00:00Z")));
    expect(await delivered(at("2026-11-25T00:30:00Z"))).not.toContain(other.chat);
  });

  it("nor a colleague behind the wall who has their telephone by now; it does reach who may know", async () => {
    const [before, other] = [await cadreIn(desk), await cadreIn(desk)];
    const province = await cadreIn("tinh.dang.tgdv");
    const code = await opened({ areaCode: area, now: evening });
    await hideCaseFrom(db, locality, province, code, `xa.${area}.ubnd.kt`, "Việc của phòng", act(at("2026-11-20T14:30:00Z")));
    const accused = await cadreIn(`xa.${area}.ubnd.kt`);
    await db.batch([
      db.prepare("UPDATE cadres SET chat_pseudonym = NULL WHERE id = ?").bind(before.id),
      db.prepare("UPDATE cadres SET chat_pseudonym = ? WHERE id = ?").bind(before.chat, accused.id),
    ]);
    expect(await noticesFor(before.chat)).toEqual(["desk_new"]);
    const told = await delivered(morning);
    expect(told).not.toContain(before.chat);
    expect(told).toContain(other.chat);
  });
});
