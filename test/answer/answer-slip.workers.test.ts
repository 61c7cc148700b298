import { env } from "cloudflare:workers";
import { describe, expect, it, test } from "vitest";
import { recordAnswer } from "../../src/answer/answer-store.ts";
import { countMiss, guessWindowMs, hasGuessedEnough, mostMisses } from "../../src/answer/answer-slip-guess-store.ts";
import { clausesThenNow } from "../../src/answer/answer-slip.ts";
import { findReply } from "../../src/answer/answer-slip-store.ts";
import { recordGap } from "../../src/answer/gap-store.ts";
import { MEANING_FORM } from "../../src/answer/question-meaning.ts";
import { cite, keep, publishLaw, publishText, trace } from "./kept-answers.ts";

const db = env.KNOWLEDGE;
const GIVEN = new Date();
const TODAY = new Date(GIVEN.getTime() + 86_400_000).toISOString().slice(0, 10);
const nowOf = async (code: string) => {
  const reply = await findReply(db, code);
  return reply === null ? [] : clausesThenNow(db, reply.clauses, reply.givenAt, TODAY);
};

describe("a reply under its code", () => {
  it("comes with everything it was made from", async () => {
    await publishLaw("701-2013-qh13", "Trái dừa nước được hái quanh năm.");
    await keep("t1", "701-2013-qh13#dieu-1-khoan-1", { now: GIVEN, slipCode: "AAAABBBB", context: [{ role: "user", text: "Lá dừa nước?" }], tookMs: 321 });
    expect(await findReply(db, "AAAABBBB")).toMatchObject({
      id: "t1", code: "AAAABBBB", question: "Dừa nước được hái khi nào?", context: [{ role: "user", text: "Lá dừa nước?" }], mode: "composed", trace, tookMs: 321, source: null, reusedFrom: null,
      clauses: [{ clauseId: "701-2013-qh13#dieu-1-khoan-1", label: "nhãn 701-2013-qh13#dieu-1-khoan-1", validity: "hiệu lực từ 01/07/2014", text: "1. Trái dừa nước được hái quanh năm." }],
    });
    expect((await findReply(db, "AAAABBBB"))?.indexForm).toBeGreaterThan(0);
    expect(await findReply(db, "AAAABBBC")).toBeNull();
  });

  it("says of each clause whether it is still the same: reworded, out of force, gone", async () => {
    for (const slug of ["702-2013-qh13", "703-2013-qh13", "704-2013-qh13"]) await publishLaw(slug, "Trái dừa nước được hái quanh năm.");
    for (const [i, slug] of ["702-2013-qh13", "703-2013-qh13", "704-2013-qh13"].entries()) await keep(`s${i}`, `${slug}#dieu-1-khoan-1`, { now: GIVEN, slipCode: `CCCCDDD${i + 2}` });
    await keep("s3", "702-2013-qh13#dieu-1-khoan-9", { now: GIVEN, slipCode: "CCCCDDD5" });
    expect((await nowOf("CCCCDDD2"))[0]).toMatchObject({ now: "same", since: null });
    await publishLaw("702-2013-qh13", "Trái dừa nước được hái mùa mưa.");
    await publishLaw("703-2013-qh13", "Trái dừa nước được hái quanh năm.", `in_force_to: ${TODAY}\n`);
    await db.prepare("UPDATE documents SET excluded_at = ? WHERE slug = '704-2013-qh13'").bind(GIVEN.toISOString()).run();
    expect((await nowOf("CCCCDDD2"))[0]).toMatchObject({ now: "changed", text: "1. Trái dừa nước được hái quanh năm." });
    expect((await nowOf("CCCCDDD2"))[0]?.since).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect((await nowOf("CCCCDDD3"))[0]).toMatchObject({ now: "ended", since: TODAY });
    expect((await nowOf("CCCCDDD4"))[0]).toMatchObject({ now: "ended" });
    expect((await nowOf("CCCCDDD5"))[0]).toMatchObject({ now: "gone", text: null });
  });

  it("knows when a law changed a clause that itself was never published anew", async () => {
    await publishLaw("705-2013-qh13", "Trái dừa nước được hái quanh năm.");
    const then = new Date("2026-01-05T03:00:00Z");
    await keep("s5", "705-2013-qh13#dieu-1-khoan-1", { now: then, slipCode: "CCCCDDD6" });
    const amending = "---\nnumber: 706/2026/QH16\ntitle: Luật sửa đổi Luật Dừa nước\nkind: Luật\nin_force_from: 2026-02-01\namends: [705/2013/QH13]\nquality: official\n---\nLUẬT\nĐiều 1. Sửa đổi, bổ sung một số điều của Luật Dừa nước số 705/2013/QH13\n1. Sửa đổi, bổ sung khoản 1 Điều 1 như sau:\n“1. Trái dừa nước được hái mùa mưa.”.\n";
    await publishText("706-2026-qh16", amending);
    expect((await nowOf("CCCCDDD6"))[0]).toMatchObject({ now: "changed", since: "2026-02-01" });
  });

  it("shows a clause in the words of its day: with the words that another law put into it", async () => {
    await publishLaw("707-2013-qh13", "Trái dừa nước được hái quanh năm.");
    await publishText("708-2026-qh16", "---\nnumber: 708/2026/QH16\ntitle: Luật sửa đổi Luật Dừa nước\nkind: Luật\nin_force_from: 2026-02-01\namends: [707/2013/QH13]\nquality: official\n---\nLUẬT\nĐiều 1. Sửa đổi, bổ sung một số điều của Luật Dừa nước số 707/2013/QH13\n1. Thay thế cụm từ “quanh năm” bằng cụm từ “mùa mưa” tại khoản 1 Điều 1.\n");
    const texts: (string | null | undefined)[] = [];
    for (const [i, day] of ["2026-01-31", "2026-02-01"].entries()) {
      await keep(`m${i}`, "707-2013-qh13#dieu-1-khoan-1", { now: new Date(`${day}T03:00:00Z`), slipCode: `MMMMMMM${i + 2}` });
      texts.push((await findReply(db, `MMMMMMM${i + 2}`))?.clauses[0]?.text);
    }
    expect(texts).toEqual(["1. Trái dừa nước được hái quanh năm.", "1. Trái dừa nước được hái mùa mưa."]);
  });

  it("shows a question without a source, with what the model was asked in vain", async () => {
    await recordGap(db, { id: "g1", now: GIVEN, kind: "no_source", redactedQuestion: "Hỏi gì đó?", answerId: null, nearest: [{ clauseId: "701-2013-qh13#dieu-1", label: "Điều 1" }], meaning: { form: MEANING_FORM, core: [], maybe: [], asked: [], guards: [], names: [] }, slipCode: "EEEEFFFF", trace, tookMs: 5 });
    expect(await findReply(db, "EEEEFFFF")).toMatchObject({ mode: "no_source", text: "", trace, tookMs: 5, clauses: [{ clauseId: "701-2013-qh13#dieu-1" }] });
  });

  it("keeps one wording of a clause once however many answers cite it", async () => {
    const count = async () => (await db.prepare("SELECT count(*) AS n FROM texts").first<number>("n")) ?? 0;
    const before = await count();
    for (const id of ["w1", "w2", "w3"]) await keep(id, "701-2013-qh13#dieu-1-khoan-2", { now: GIVEN });
    expect(await count()).toBe(before + 1);
  });

  it("is kept when its clause is not (any more) in any document, without words", async () => {
    await recordAnswer(db, { id: "x1", now: GIVEN, redactedQuestion: "?", asOf: TODAY, slipCode: "GGGGHHHH", outcome: { kind: "answered", mode: "quoted", text: "…", citations: [cite("khong-co#dieu-1")], more: [] } });
    expect((await findReply(db, "GGGGHHHH"))?.clauses).toMatchObject([{ text: null, digest: null }]);
  });
});

test("who tries many codes is made to wait, nobody else, and not for ever", async () => {
  const at = new Date("2026-11-23T03:01:00Z");
  for (let i = 0; i < mostMisses; i++) {
    expect(await hasGuessedEnough(db, "a", at)).toBe(false);
    await countMiss(db, "a", at);
  }
  const later = new Date(at.getTime() + guessWindowMs);
  expect([await hasGuessedEnough(db, "a", at), await hasGuessedEnough(db, "b", at), await hasGuessedEnough(db, "a", later)]).toEqual([true, false, false]);
  await countMiss(db, "b", later);
  expect(await db.prepare("SELECT count(*) AS n FROM slip_guesses").first("n")).toBe(1);
});
