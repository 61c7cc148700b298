import { describe, expect, it } from "vitest";
import {
  acceptCase, addToCase, answerCase, askCitizen, guideCase, rateCase, refuseCase, reopenCase, transferCase, withdrawCase,
} from "../../src/cases/act-on-case.ts";
import type { Cadre, Case, CaseStatus } from "../../src/cases/case.ts";
import { loadByCode, loadEvents } from "../../src/cases/case-record-store.ts";
import { allows, caseStatuses } from "../../src/cases/case-states.ts";
import type { CaseAct } from "../../src/cases/case-states.ts";
import { canSee, countCasesFor, findCaseFor, listCasesFor, openOriginal } from "../../src/cases/case-store.ts";
import type { Result } from "../../src/result.ts";
import { locality } from "./locality.ts";
import { act, at, cadreIn, db, monday, noticesFor, opened, sealer, unique } from "./people.ts";

const done = { outcome: "done" as const, text: "Đã đổ đá 15 mét ngày 20/11.", proof: "Biên bản 12/BB-UBND", promisedFor: null };

/** A commune of its own with a desk, an economy office and a chairman. */
const free = ["31882", "31885", "31891", "31894", "31900", "31906", "31918", "31927", "31942", "31951", "31957", "31972", "31975", "31985", "31988", "31993", "32002", "32014", "32025", "32041", "32044", "32047", "32059", "32062"];
async function commune(): Promise<{ area: string; desk: Cadre & { chat: string }; economy: Cadre & { chat: string }; chairman: Cadre & { chat: string } }> {
  const area = free.pop();
  if (area === undefined) throw new Error("more communes are needed");
  const [desk, economy, chairman] = [await cadreIn(`xa.${area}.dang.bxdd`), await cadreIn(`xa.${area}.ubnd.kt`), await cadreIn(`xa.${area}.lanhdao`, "supervisor")];
  return { area, desk, economy, chairman };
}

const statusOf = async (code: string): Promise<CaseStatus | undefined> => (await loadByCode(db, code))?.status;
const value = (result: Result<Case, string>): Case => {
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};

describe("from the cadre's acts the citizen hears each step", () => {
  it("accept, ask, the citizen's answer, answer, verdict", async () => {
    const { area, desk, economy } = await commune();
    const reporter = unique("p_story");
    const code = await opened({ areaCode: area, reporter });
    expect(value(await acceptCase(db, locality, economy, code, act(at("2026-11-23T03:00:00Z")))).status).toBe("dang_xu_ly");
    expect(value(await askCitizen(db, locality, economy, code, "Dài mấy mét?", act(at("2026-11-23T04:00:00Z")))).status).toBe("cho_bo_sung");
    const added = await addToCase(db, sealer, locality, reporter, code, { original: "15 mét, nhà Út Em", redacted: "15 mét, nhà [tên]" }, act(at("2026-11-23T06:00:00Z")));
    expect(value(added).status).toBe("dang_xu_ly");
    expect(value(await answerCase(db, locality, desk, code, done, act(at("2026-11-24T02:00:00Z")))).status).toBe("da_xu_ly");
    expect(value(await rateCase(db, locality, reporter, code, 5, act(at("2026-11-25T02:00:00Z"))))).toMatchObject({ status: "dong", rating: 5 });
    expect(await noticesFor(reporter)).toEqual(["case_accepted", "case_asked", "case_answered"]);
    expect(await noticesFor(economy.chat)).toEqual(["desk_new", "desk_added"]);
    const opening = await openOriginal(db, sealer, locality, desk, code, "Đối chiếu", act());
    expect(opening.ok && opening.value).toContain("nhà Út Em");
    const kinds = (await findCaseFor(db, locality, desk, code))?.events.map((event) => event.kind);
    expect(kinds).toEqual(["opened", "accepted", "asked", "added", "answered", "rated", "original_opened"]);
  });

  it("a question does not stop the clock, and an answer gives the case back to where it was", async () => {
    const { area, desk } = await commune();
    const reporter = unique("p_back");
    const code = await opened({ areaCode: area, reporter });
    const due = (await loadByCode(db, code))?.dueAt;
    const asked = value(await askCitizen(db, locality, desk, code, "Chỗ nào?", act()));
    expect(asked.dueAt).toBe(due);
    expect(value(await addToCase(db, sealer, locality, reporter, code, { original: "đây", redacted: "đây" }, act())).status).toBe("moi_tiep_nhan");
  });

  it("accepting an emergency ends the minutes and starts the two days", async () => {
    const { area, desk } = await commune();
    const code = await opened({ areaCode: area, urgency: "khan", emergency: true });
    expect(await loadByCode(db, code)).toMatchObject({ clockId: "dispatch.khan", dueAt: "2026-11-23T02:15:00.000Z" });
    expect(value(await acceptCase(db, locality, desk, code, act(at("2026-11-23T02:05:00Z"))))).toMatchObject({ clockId: "first_reply.cao", dueAt: "2026-11-25T10:00:00.000Z" });
  });
});

describe("an act done twice", () => {
  it("changes nothing the second time and is told the same", async () => {
    const { area, desk } = await commune();
    const reporter = unique("p_twice");
    const code = await opened({ areaCode: area, reporter });
    const same = act();
    const [first, second] = [await acceptCase(db, locality, desk, code, same), await acceptCase(db, locality, desk, code, same)];
    expect(second).toEqual(first);
    expect(await noticesFor(reporter)).toEqual(["case_accepted"]);
    const again = act();
    await answerCase(db, locality, desk, code, done, again);
    await rateCase(db, locality, reporter, code, 4, act());
    expect(value(await answerCase(db, locality, desk, code, done, again)).status).toBe("dong");
    expect(await noticesFor(reporter)).toEqual(["case_accepted", "case_answered"]);
    expect((await loadEvents(db, (await loadByCode(db, code))?.id ?? "")).filter((event) => event.kind === "answered")).toHaveLength(1);
  });

  it("at the same moment is done once", async () => {
    const { area, desk, economy } = await commune();
    const reporter = unique("p_race");
    const code = await opened({ areaCode: area, reporter });
    const results = await Promise.all([acceptCase(db, locality, desk, code, act()), acceptCase(db, locality, economy, code, act()), acceptCase(db, locality, desk, code, act())]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok).every((result) => !result.ok && result.reason === "wrong_status")).toBe(true);
    expect(await noticesFor(reporter)).toEqual(["case_accepted"]);
  });

  it("by another person under the same id is another act", async () => {
    const { area, desk, economy } = await commune();
    const code = await opened({ areaCode: area });
    const same = act();
    await acceptCase(db, locality, desk, code, same);
    expect(await acceptCase(db, locality, economy, code, same)).toEqual({ ok: false, reason: "wrong_status" });
  });

  it("is told as done also after the case was handed on and out of sight", async () => {
    const [here, there] = [await commune(), await commune()];
    const code = await opened({ areaCode: here.area });
    const same = act();
    const hand = (): Promise<Result<Case, string>> => transferCase(db, locality, here.desk, code, `xa.${there.area}.ubnd.kt`, "Chỗ này thuộc xã bên", same);
    expect((await hand()).ok).toBe(true);
    expect(await findCaseFor(db, locality, here.desk, code)).toBeNull();
    expect((await hand()).ok).toBe(true);
  });
});

describe("the state table", () => {
  const tries: [CaseAct, (code: string, cadre: Cadre, reporter: string) => Promise<Result<Case, string>>][] = [
    ["accept", (code, cadre) => acceptCase(db, locality, cadre, code, act())],
    ["ask", (code, cadre) => askCitizen(db, locality, cadre, code, "Ở đâu?", act())],
    ["transfer", (code, cadre) => transferCase(db, locality, cadre, code, "tinh.so.nnmt", "Vượt thẩm quyền", act())],
    ["answer", (code, cadre) => answerCase(db, locality, cadre, code, done, act())],
    ["refuse", (code, cadre) => refuseCase(db, locality, cadre, code, { reason: "khong_thuoc_tham_quyen", whereToGo: "Sở Xây dựng", text: "Quốc lộ" }, act())],
    ["guide", (code, cadre) => guideCase(db, locality, cadre, code, { whereToGo: "Tòa án", text: "Việc dân sự" }, act())],
    ["add", (code, _, reporter) => addToCase(db, sealer, locality, reporter, code, { original: "thêm", redacted: "thêm" }, act())],
    ["withdraw", (code, _, reporter) => withdrawCase(db, locality, reporter, code, act())],
    ["rate", (code, _, reporter) => rateCase(db, locality, reporter, code, 3, act())],
    ["reopen", (code, _, reporter) => reopenCase(db, locality, reporter, code, "còn sụp", act())],
  ];

  it("holds for each act in each status: allowed is done, the rest is refused and leaves no trace", async () => {
    const { area } = await commune();
    const province = await cadreIn("tinh.dang.tgdv", "supervisor");
    for (const status of caseStatuses) {
      for (const [what, run] of tries) {
        const reporter = unique("p_state");
        const code = await opened({ areaCode: area, reporter });
        const ended = !allows(status, "answer");
        await db.prepare("UPDATE cases SET status = ?, ended_at = ?, status_before = 'da_chuyen' WHERE code = ?").bind(status, ended ? monday.toISOString() : null, code).run();
        const before = await loadByCode(db, code);
        const result = await run(code, province, reporter);
        expect([status, what, result.ok]).toEqual([status, what, allows(status, what)]);
        if (result.ok) continue;
        expect(result.reason).toBe("wrong_status");
        expect(await loadByCode(db, code)).toEqual(before);
      }
    }
  });
});

describe("what a reply must hold", () => {
  it("done needs proof, a promise a day to come, a refusal where to go, a lack of facts one question first", async () => {
    const { area, desk } = await commune();
    const code = await opened({ areaCode: area });
    const answer = (change: object): Promise<Result<Case, string>> => answerCase(db, locality, desk, code, { ...done, ...change }, act());
    const refuse = (change: object): Promise<Result<Case, string>> =>
      refuseCase(db, locality, desk, code, { reason: "khong_thuoc_tham_quyen", whereToGo: "Sở Xây dựng", text: "Quốc lộ", ...change }, act());
    for (const [result, reason] of [
      [answer({ text: "  " }), "text_needed"],
      [answer({ proof: null }), "proof_needed"],
      [answer({ proof: " " }), "proof_needed"],
      [answer({ outcome: "promised" }), "date_needed"],
      [answer({ outcome: "promised", promisedFor: "2026-11-22" }), "date_needed"],
      [answer({ outcome: "promised", promisedFor: "tuần sau" }), "date_needed"],
      [refuse({ whereToGo: "" }), "where_to_go_needed"],
      [refuse({ text: "" }), "text_needed"],
      [refuse({ reason: "thieu_thong_tin" }), "ask_first"],
      [guideCase(db, locality, desk, code, { whereToGo: " ", text: "x" }, act()), "where_to_go_needed"],
      [askCitizen(db, locality, desk, code, "", act()), "text_needed"],
    ] as const) expect(await result).toEqual({ ok: false, reason });
    expect(await statusOf(code)).toBe("moi_tiep_nhan");
    await askCitizen(db, locality, desk, code, "Đoạn nào?", act());
    expect((await refuse({ reason: "thieu_thong_tin" })).ok).toBe(true);
    expect(await statusOf(code)).toBe("tu_choi");
  });
});

describe("handing over", () => {
  it("inside the commune the desk keeps the reply; the clock runs on", async () => {
    const { area, desk, economy } = await commune();
    const culture = await cadreIn(`xa.${area}.ubnd.vhxh`);
    const reporter = unique("p_move");
    const code = await opened({ areaCode: area, reporter });
    const due = (await loadByCode(db, code))?.dueAt;
    const moved = value(await transferCase(db, locality, desk, code, culture.unitId, "Việc trường học", act()));
    expect(moved).toMatchObject({ status: "da_chuyen", ownerUnitId: desk.unitId, handlerUnitId: culture.unitId, dueAt: due });
    expect(await noticesFor(culture.chat)).toEqual(["desk_transferred"]);
    expect(await noticesFor(reporter)).toEqual(["case_transferred"]);
    expect(await findCaseFor(db, locality, economy, code)).toBeNull();
    expect((await findCaseFor(db, locality, culture, code))?.mayAct).toBe(true);
  });

  it("up to the province: its desk answers, the commune's desk keeps looking on but no longer acts", async () => {
    const { area, desk } = await commune();
    const code = await opened({ areaCode: area });
    const moved = value(await transferCase(db, locality, desk, code, "tinh.so.xaydung", "Đây là quốc lộ", act()));
    expect(moved).toMatchObject({ ownerUnitId: "tinh.dang.tgdv", handlerUnitId: "tinh.so.xaydung" });
    expect((await findCaseFor(db, locality, desk, code))?.mayAct).toBe(false);
    expect(await answerCase(db, locality, desk, code, done, act())).toEqual({ ok: false, reason: "not_allowed" });
  });

  it("down to a commune settles the place", async () => {
    const { area, desk } = await commune();
    const province = await cadreIn("tinh.dang.tgdv", "supervisor");
    const code = await opened({ areaCode: null });
    const moved = value(await transferCase(db, locality, province, code, `xa.${area}.ubnd.kt`, "Bà con đã cho biết xã", act()));
    expect(moved).toMatchObject({ areaCode: area, ownerUnitId: desk.unitId });
    const listed = await listCasesFor(db, locality, desk, { area }, monday);
    expect(listed.cases.map((c) => c.code)).toContain(code);
  });

  it("goes nowhere unknown, to no root, not to where it is, and not without a reason", async () => {
    const { area, desk, economy } = await commune();
    const code = await opened({ areaCode: area });
    for (const [to, reason, why] of [["xa.99999", "unknown_unit", "x"], ["tinh", "unknown_unit", "x"], [economy.unitId, "same_unit", "x"], ["tinh.so.yte", "text_needed", " "]] as const) {
      expect(await transferCase(db, locality, desk, code, to, why, act())).toEqual({ ok: false, reason });
    }
  });
});

describe("the citizen's verdict", () => {
  const answered = async (): Promise<Awaited<ReturnType<typeof commune>> & { code: string; reporter: string }> => {
    const made = await commune();
    const reporter = unique("p_verdict");
    const code = await opened({ areaCode: made.area, reporter });
    await answerCase(db, locality, made.economy, code, done, act());
    return { ...made, code, reporter };
  };

  it("a low one leaves the case to be reopened and tells the head of the unit, not only the handler", async () => {
    const { code, reporter, chairman, economy } = await answered();
    expect(value(await rateCase(db, locality, reporter, code, 2, act()))).toMatchObject({ status: "da_xu_ly", rating: 2 });
    expect(await noticesFor(chairman.chat)).toEqual(["desk_rated_low"]);
    expect(await noticesFor(economy.chat)).toEqual(["desk_new"]);
  });

  it("is a whole number from 1 to 5", async () => {
    const { code, reporter } = await answered();
    for (const rating of [0, 6, 2.5, Number.NaN]) expect(await rateCase(db, locality, reporter, code, rating as 1, act())).toEqual({ ok: false, reason: "bad_rating" });
  });

  it("\"chưa xong\" goes to the superior with the earlier answer, on a fresh clock, never back to the same hands", async () => {
    const { code, reporter, chairman, economy, desk } = await answered();
    await rateCase(db, locality, reporter, code, 1, act());
    const reopened = value(await reopenCase(db, locality, reporter, code, "Đá trôi hết rồi", act(at("2026-12-01T02:00:00Z"))));
    expect(reopened).toMatchObject({ status: "mo_lai", ownerUnitId: desk.unitId, handlerUnitId: chairman.unitId, rating: null, dueAt: "2026-12-15T10:00:00.000Z" });
    expect((await findCaseFor(db, locality, economy, code))?.mayAct).toBe(false);
    const event = (await findCaseFor(db, locality, desk, code))?.events.at(-1);
    expect(event).toMatchObject({ kind: "reopened", text: "Đá trôi hết rồi", data: { earlierAnswer: done.text } });
    expect((await noticesFor(chairman.chat)).at(-1)).toBe("desk_reopened");
  });

  it("may be reopened for thirty days, no longer", async () => {
    const { code, reporter } = await answered();
    expect(await reopenCase(db, locality, reporter, code, "", act(at("2026-12-24T02:00:00Z")))).toEqual({ ok: false, reason: "too_late" });
    expect((await reopenCase(db, locality, reporter, code, "", act(at("2026-12-23T09:00:00Z")))).ok).toBe(true);
  });

  it("a promise is not closed by thanks before its day", async () => {
    const { area, economy } = await commune();
    const reporter = unique("p_promise");
    const code = await opened({ areaCode: area, reporter });
    await answerCase(db, locality, economy, code, { outcome: "promised", text: "Sẽ đổ đá", proof: null, promisedFor: "2026-12-24" }, act());
    expect(value(await rateCase(db, locality, reporter, code, 5, act())).status).toBe("da_xu_ly");
  });

  it("withdrawing closes it at any time before, and tells the unit", async () => {
    const { area, desk } = await commune();
    const reporter = unique("p_back");
    const code = await opened({ areaCode: area, reporter });
    expect(value(await withdrawCase(db, locality, reporter, code, act())).status).toBe("dong");
    expect((await noticesFor(desk.chat)).at(-1)).toBe("desk_withdrawn");
  });
});

describe("somebody else", () => {
  it("finds no case of another reporter, whatever they try", async () => {
    const { area } = await commune();
    const code = await opened({ areaCode: area, reporter: "p_owner" });
    for (const result of [
      await addToCase(db, sealer, locality, "p_thief", code, { original: "x", redacted: "x" }, act()),
      await withdrawCase(db, locality, "p_thief", code, act()),
      await rateCase(db, locality, "p_thief", code, 1, act()),
      await reopenCase(db, locality, "p_thief", code, "x", act()),
    ]) expect(result).toEqual({ ok: false, reason: "not_found" });
  });

  it("a cadre of another commune finds nothing; an auditor sees and may not act; an inactive cadre is nobody", async () => {
    const [here, there] = [await commune(), await commune()];
    const code = await opened({ areaCode: here.area });
    expect(await acceptCase(db, locality, there.desk, code, act())).toEqual({ ok: false, reason: "not_found" });
    const auditor = await cadreIn("tinh", "auditor");
    expect(await findCaseFor(db, locality, auditor, code)).not.toBeNull();
    expect(await acceptCase(db, locality, auditor, code, act())).toEqual({ ok: false, reason: "not_allowed" });
    const left: Cadre = { ...here.desk, active: false };
    expect(await findCaseFor(db, locality, left, code)).toBeNull();
    expect(await acceptCase(db, locality, left, code, act())).toEqual({ ok: false, reason: "not_found" });
    expect(await acceptCase(db, locality, here.desk, "CM-000000-ZZZZ", act())).toEqual({ ok: false, reason: "not_found" });
  });
});

it("the counts of every unit agree with a recount after all that", async () => {
  const counted = await db.prepare("SELECT unit_id, status, n FROM case_counts WHERE n <> 0 ORDER BY unit_id, status").all();
  const recounted = await db.prepare("SELECT unit_id, status, count(*) AS n FROM case_views GROUP BY unit_id, status ORDER BY unit_id, status").all();
  expect(counted.results).toEqual(recounted.results);
  const auditor = await cadreIn("tinh", "auditor");
  const all = await db.prepare("SELECT count(*) AS n FROM cases").first<{ n: number }>();
  const { byStatus } = await countCasesFor(db, locality, auditor, monday);
  expect(Object.values(byStatus).reduce((sum, n) => sum + n, 0)).toBe(all?.n);
});

it("what a list shows is what the wall and the subtree allow, for every cadre and case", async () => {
  const rows = await db.prepare("SELECT id, name, role, unit_id FROM cadres WHERE active = 1").all<{ id: string; name: string; role: Cadre["role"]; unit_id: string }>();
  const codes = (await db.prepare("SELECT code FROM cases").all<{ code: string }>()).results.map((row) => row.code);
  const records = await Promise.all(codes.map((code) => loadByCode(db, code)));
  for (const row of rows.results) {
    const cadre: Cadre = { id: row.id, name: row.name, role: row.role, unitId: row.unit_id, active: true };
    const listed = new Set<string>();
    let cursor: string | null = null;
    do {
      const page: { cases: Case[]; next: string | null } = await listCasesFor(db, locality, cadre, { limit: 40, ...(cursor === null ? {} : { cursor }) }, monday);
      for (const c of page.cases) listed.add(c.code);
      cursor = page.next;
    } while (cursor !== null);
    const expected = records.filter((record) => record !== null && canSee(locality, cadre, record)).map((record) => record?.code ?? "");
    expect([...listed].toSorted(), cadre.unitId).toEqual(expected.toSorted());
  }
});
