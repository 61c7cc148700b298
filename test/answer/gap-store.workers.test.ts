import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import lexiconYaml from "../../knowledge/lexicon.yaml?raw";
import { countNearest, findGap, listGapGroups, recordGap, settleGap } from "../../src/answer/gap-store.ts";
import { meaningOf } from "../../src/answer/question-meaning.ts";
import { readLexicon } from "../../src/language/lexicon.ts";

const db = env.KNOWLEDGE;
const tools = { lexicon: readLexicon(lexiconYaml) };
const day = (n: number): Date => new Date(Date.UTC(2026, 10, n, 3));
const gap = (id: string, redactedQuestion: string, now: Date, kind: "no_source" | "partly" = "no_source"): Promise<void> =>
  recordGap(db, { id, now, kind, redactedQuestion, answerId: kind === "partly" ? `a-${id}` : null, nearest: [{ clauseId: "law-3#dieu-1", label: "Điều 1" }], meaning: meaningOf(redactedQuestion, tools) });
const groups = (since = day(1), kind?: "no_source" | "partly") => listGapGroups(db, tools, { since, today: "2026-11-23", kind });
const approve = (id: string, validUntil = "2027-06-30"): Promise<unknown> =>
  db.prepare("INSERT INTO approved_answers (id, text, officer, officer_unit, approved_unit, approved_by, approved_at, valid_until) VALUES (?1, 't', 'o', 'u', 'd', 'qt-01', '2026-11-10T00:00:00.000Z', ?2)").bind(id, validUntil).run();

beforeEach(async () => {
  for (const table of ["gaps", "gap_settlements", "approved_answers"]) await db.prepare(`DELETE FROM ${table}`).run();
});

test("one question in many wordings is counted as one, once each time it was asked", async () => {
  await gap("g1", "Làm sổ đỏ hết bao nhiêu tiền?", day(2));
  await gap("g1", "Làm sổ đỏ hết bao nhiêu tiền?", day(2));
  await gap("g2", "bao nhieu tien lam so do", day(3));
  await gap("g3", "cho em hoi lam so do het nhiu tien z ad", day(4), "partly");
  await gap("g4", "Làm sổ đỏ mất bao lâu?", day(5));
  const [first, second] = await groups();
  expect(first).toMatchObject({
    id: "g1", times: 3, kinds: { no_source: 2, partly: 1, rated_bad: 0 }, firstAt: day(2).toISOString(), lastAt: day(4).toISOString(),
    wordings: ["cho em hoi lam so do het nhiu tien z ad", "bao nhieu tien lam so do", "Làm sổ đỏ hết bao nhiêu tiền?"],
    nearest: [{ clauseId: "law-3#dieu-1", label: "Điều 1" }], answerIds: ["a-g3"], settled: false,
  });
  expect(second).toMatchObject({ id: "g4", times: 1 });
});

test("older days and other kinds are left out of the count", async () => {
  await gap("g1", "Làm sổ đỏ hết bao nhiêu tiền?", day(2));
  await gap("g2", "lam so do bao nhieu tien", day(8), "partly");
  expect((await groups(day(7)))[0]).toMatchObject({ times: 1, wordings: ["lam so do bao nhieu tien"] });
  expect((await groups(day(1), "no_source"))[0]?.times).toBe(1);
});

test("out of scope stays so when it is asked again, even when the first time is long past", async () => {
  await gap("g1", "Vé tàu đi Côn Đảo giá bao nhiêu?", day(2));
  await settleGap(db, { gapId: "g1", act: "out_of_scope", approvedId: null, reason: "Giá của hãng tàu.", by: "qt-01", now: day(3) }).run();
  await gap("g2", "ve tau di con dao gia bao nhieu", day(10));
  expect(await groups(day(9))).toMatchObject([{ times: 1, settled: true, settlement: { reason: "Giá của hãng tàu." } }]);
});

test("an approved answer settles its group until it ends, or a later wording slips past it", async () => {
  await approve("ok");
  await approve("ended", "2026-11-20");
  const settle = (gapId: string, approvedId: string) => settleGap(db, { gapId, act: "approved", approvedId, reason: "", by: "qt-01", now: day(11) }).run();
  await gap("g1", "Làm sổ đỏ hết bao nhiêu tiền?", day(2));
  await settle("g1", "ok");
  expect((await groups())[0]?.settled).toBe(true);
  await settleGap(db, { gapId: "g1", act: "approved", approvedId: "ended", reason: "", by: "qt-01", now: day(12) }).run();
  expect((await groups())[0]?.settled).toBe(false);
  await settleGap(db, { gapId: "g1", act: "approved", approvedId: "ok", reason: "", by: "qt-01", now: day(13) }).run();
  expect((await groups())[0]?.settled).toBe(true);
  await gap("g2", "lam so do het nhiu tien", day(14));
  expect((await groups())[0]).toMatchObject({ times: 2, settled: false });
});

test("an older settlement never replaces a newer one, and an unknown gap is left alone", async () => {
  await gap("g1", "Làm sổ đỏ hết bao nhiêu tiền?", day(2));
  for (const at of [12, 11]) await settleGap(db, { gapId: "g1", act: "out_of_scope", approvedId: null, reason: `ngày ${at}`, by: "qt-01", now: day(at) }).run();
  await settleGap(db, { gapId: "zz", act: "out_of_scope", approvedId: null, reason: "", by: "qt-01", now: day(12) }).run();
  expect((await groups())[0]?.settlement?.reason).toBe("ngày 12");
  expect(await db.prepare("SELECT count(*) AS n FROM gap_settlements").first("n")).toBe(1);
  expect(await findGap(db, "g1")).toMatchObject({ question: "Làm sổ đỏ hết bao nhiêu tiền?" });
});

test("clauses that came nearest are counted by gap, not by time they are named", async () => {
  await gap("g1", "Làm sổ đỏ hết bao nhiêu tiền?", day(2));
  await gap("g2", "Làm sổ hồng mất bao lâu?", day(3));
  expect(await countNearest(db, day(1))).toEqual([{ clauseId: "law-3#dieu-1", label: "Điều 1", gaps: 2 }]);
});
