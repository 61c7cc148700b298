import { env } from "cloudflare:workers";
import lexiconYaml from "../../knowledge/lexicon.yaml?raw";
import { describe, expect, it, test } from "vitest";
import { findReusable, reuseDays, reuseKeyOf } from "../../src/answer/answer-reuse.ts";
import { countReused } from "../../src/answer/answer-reuse-store.ts";
import { rateAnswer, recordAnswer } from "../../src/answer/answer-store.ts";
import { flagAnswer, settleFlag } from "../../src/answer/flag-store.ts";
import type { AnswerInput } from "../../src/answer/outcome.ts";
import { readLexicon } from "../../src/language/lexicon.ts";
import { cite, keep, publishLaw, trace } from "./kept-answers.ts";

const db = env.KNOWLEDGE;
const DAY_MS = 86_400_000;
const tools = { lexicon: readLexicon(lexiconYaml), placeOf: (text: string) => /xã (\p{Lu}\p{L}* \p{Lu}\p{L}*)/u.exec(text)?.[1] ?? null };
const input = (question: string, day: Date, more: Partial<AnswerInput> = {}): AnswerInput => ({ question, history: [], asOf: day.toISOString().slice(0, 10), locality: "96", ...more });
const keyOf = (question: string, more: Partial<AnswerInput> = {}): Promise<string | null> => reuseKeyOf(input(question, new Date("2026-11-23T03:00:00Z"), more), tools);

let next = 800;
/** A law of its own, and a checked answer from it that could be given again. */
async function given(question: string, more: { ago?: number } = {}): Promise<{ slug: string; id: string; ask: (asked?: string, options?: { promptDigest?: string; input?: Partial<AnswerInput>; now?: Date }) => ReturnType<typeof findReusable> }> {
  const slug = `${next++}-2013-qh13`;
  await publishLaw(slug, "Trái dừa nước được hái quanh năm.");
  // Documents are published now: what is given again must have been given since.
  const now = new Date(Date.now() + 60_000);
  const at = new Date(now.getTime() - (more.ago ?? 0));
  await keep(slug, `${slug}#dieu-1-khoan-1`, { now: at, redactedQuestion: question, reuseKey: await reuseKeyOf(input(question, at), tools) });
  return {
    slug, id: slug,
    ask: (asked = question, options = {}) => {
      const when = options.now ?? new Date(now.getTime() + 1000);
      return findReusable(db, input(asked, when, options.input), { tools, promptDigest: options.promptDigest ?? "p1", now: when });
    },
  };
}

describe("the key of a question", () => {
  test.each([
    ["Dừa nước được hái khi nào?", "cho hỏi dừa nước được hái khi nào ạ"],
    ["Khiếu nại lần đầu giải quyết mấy ngày?", "Dạ cho em hỏi khiếu nại lần đầu giải quyết mấy ngày vậy"],
    ["Không có sổ đỏ có được bồi thường không?", "ko có sổ đỏ có được bồi thường không"],
  ])("is the same for «%s» and «%s»", async (a, b) => expect(await keyOf(a)).toBe(await keyOf(b)));

  test.each([
    ["khiếu nại lần đầu giải quyết mấy ngày", "khiếu nại lần hai giải quyết mấy ngày"],
    ["đủ 75 tuổi được trợ cấp bao nhiêu", "đủ 80 tuổi được trợ cấp bao nhiêu"],
    ["trợ cấp ở xã Đất Mũi bao nhiêu", "trợ cấp ở xã Viên An bao nhiêu"],
    ["có sổ đỏ có được bồi thường không", "không có sổ đỏ có được bồi thường không"],
    ["phải nộp đơn ở đâu", "được nộp đơn ở đâu"],
    ["thuê đất 50 năm được không", "thuế đất 50 năm được không"],
    ["nộp trước khi nhận hay sao", "nộp sau khi nhận hay sao"],
    ["vợ nuôi con thì sao", "chồng nuôi con thì sao"],
    ["bao lâu được cấp thẻ", "khi nào được cấp thẻ"],
    ["người nghèo được miễn phí không", "người nghèo, người già được miễn phí không"],
    ["ba kiện con", "con kiện ba"],
  ])("is another for «%s» and «%s»", async (a, b) => {
    expect(await keyOf(a)).not.toBeNull();
    expect(await keyOf(a)).not.toBe(await keyOf(b));
  });

  it("differs between provinces, and for «tháng này» from day to day", async () => {
    expect(await keyOf("trợ cấp bao nhiêu")).not.toBe(await keyOf("trợ cấp bao nhiêu", { locality: "92" }));
    expect(await keyOf("trợ cấp tháng này bao nhiêu")).not.toBe(await keyOf("trợ cấp tháng này bao nhiêu", { asOf: "2026-11-24" }));
    expect(await keyOf("trợ cấp bao nhiêu")).toBe(await keyOf("trợ cấp bao nhiêu", { asOf: "2026-11-24" }));
  });

  test.each([
    ["leans on what was said", "vậy mấy ngày", { history: [{ role: "user" as const, text: "Khiếu nại lần đầu giải quyết thế nào?" }] }],
    ["speaks of another day", "năm 2024 lương cơ sở bao nhiêu", {}],
    ["holds personal data", "tôi số 0912345678 được trợ cấp không", {}],
    ["held personal data", "tôi số [số điện thoại] được trợ cấp không", {}],
    ["asks nothing", "vậy hả", {}],
  ])("is none when the question %s", async (_, question, more) => expect(await keyOf(question, more)).toBeNull());
});

describe("a checked answer", () => {
  it("is given again to who asks the same, without a model, with its clauses", async () => {
    const { ask, slug, id } = await given("Dừa nước một được hái khi nào?");
    expect(await ask("cho hỏi dừa nước một được hái khi nào ạ")).toMatchObject({
      kind: "answered", mode: "composed", text: "Dừa nước được hái quanh năm.", reusedFrom: id, citations: [{ clauseId: `${slug}#dieu-1-khoan-1`, label: `nhãn ${slug}#dieu-1-khoan-1`, path: `/van-ban/${slug}#dieu-1-khoan-1` }],
    });
    expect(await ask("dừa nước hai được hái khi nào")).toBeNull();
    expect(await ask("dừa nước một không được hái khi nào")).toBeNull();
    expect(await ask("vậy dừa nước một được hái khi nào", { input: { history: [{ role: "user", text: "Còn cây mắm thì sao?" }], locality: "92" } })).toBeNull();
  });

  it("is not, once its clause says something else, ends, or its document is taken out", async () => {
    const changed = await given("Dừa nước ba được hái khi nào?");
    await publishLaw(changed.slug, "Trái dừa nước được hái mùa mưa.");
    // As if published before it was given, so that only the words of the clause tell.
    await db.prepare("UPDATE versions SET published_at = '2020-01-01T00:00:00.000Z'").run();
    expect(await changed.ask()).toBeNull();
    const ended = await given("Dừa nước bốn được hái khi nào?");
    await db.prepare("UPDATE documents SET in_force_to = ? WHERE slug = ?").bind("2020-01-01", ended.slug).run();
    expect(await ended.ask()).toBeNull();
    const out = await given("Dừa nước năm được hái khi nào?");
    await db.prepare("UPDATE documents SET excluded_at = '2020-01-01' WHERE slug = ?").bind(out.slug).run();
    expect(await out.ask()).toBeNull();
    expect(await (await given("Dừa nước sáu được hái khi nào?")).ask()).not.toBeNull();
  });

  it("is not, once any document was published or a rule began since: another clause may answer better", async () => {
    const { ask } = await given("Dừa nước bảy được hái khi nào?");
    const after = new Date(Date.now() + 120_000);
    await db.prepare("UPDATE versions SET published_at = ? WHERE slug = (SELECT slug FROM versions LIMIT 1)").bind(new Date(after.getTime() - 1000).toISOString()).run();
    expect(await ask(undefined, { now: after })).toBeNull();
    await db.prepare("UPDATE versions SET published_at = '2020-01-01T00:00:00.000Z'").run();
    expect(await ask(undefined, { now: after })).not.toBeNull();
    const nextDay = new Date(Date.now() + DAY_MS);
    expect(await ask(undefined, { now: nextDay })).not.toBeNull();
    await publishLaw("799-2013-qh13", "Trái mắm được hái quanh năm.");
    await db.prepare("UPDATE versions SET published_at = '2020-01-01T00:00:00.000Z'").run();
    await db.prepare("UPDATE documents SET in_force_from = ? WHERE slug = '799-2013-qh13'").bind(nextDay.toISOString().slice(0, 10)).run();
    expect(await ask(undefined, { now: nextDay })).toBeNull();
    await db.prepare("UPDATE documents SET in_force_from = '2014-07-01' WHERE slug = '799-2013-qh13'").run();
  });

  it("is not for an earlier day than its own", async () => {
    const { ask } = await given("Dừa nước mười ba được hái khi nào?");
    expect(await ask(undefined, { input: { asOf: "2026-01-01" } })).toBeNull();
  });

  it("is not after a week, nor with another prompt", async () => {
    const { ask } = await given("Dừa nước tám được hái khi nào?");
    expect(await ask(undefined, { promptDigest: "p2" })).toBeNull();
    expect(await ask(undefined, { now: new Date(Date.now() + (reuseDays - 1) * DAY_MS) })).not.toBeNull();
    expect(await ask(undefined, { now: new Date(Date.now() + (reuseDays + 1) * DAY_MS) })).toBeNull();
  });

  it("is not, once somebody said that it is wrong or leaves something out, also where it was given again", async () => {
    for (const rating of ["bad", "missing"] as const) {
      const own = await given(`Dừa nước ${rating} được hái khi nào?`);
      await rateAnswer(db, { id: own.id, rating: "good", now: new Date(), meaning: null });
      expect(await own.ask()).not.toBeNull();
      await rateAnswer(db, { id: own.id, rating, now: new Date(), meaning: null });
      expect(await own.ask()).toBeNull();
    }
    const again = await given("Dừa nước chín được hái khi nào?");
    const outcome = await again.ask();
    if (outcome === null) throw new Error("not given again");
    await recordAnswer(db, { id: "copy", now: new Date(), redactedQuestion: "?", asOf: "2026-11-23", outcome });
    expect(await again.ask()).toMatchObject({ reusedFrom: again.id });
    await rateAnswer(db, { id: "copy", rating: "bad", now: new Date(), meaning: null });
    expect(await again.ask()).toBeNull();
  });

  it("is not while a cadre's flag stands or after it was found right, but is when nothing was wrong", async () => {
    const { ask, id } = await given("Dừa nước mười được hái khi nào?");
    const now = new Date();
    await flagAnswer(db, { id: "f1", answerId: id, kind: "tone", note: "", by: "a", now });
    expect(await ask()).toBeNull();
    await settleFlag(db, { id: "f1", answerId: id, how: "nothing_wrong", note: "", by: "b", now });
    expect(await ask()).not.toBeNull();
    await flagAnswer(db, { id: "f2", answerId: id, kind: "wrong", note: "", by: "a", now });
    await settleFlag(db, { id: "f2", answerId: id, how: "corrected", note: "", by: "b", now });
    expect(await ask()).toBeNull();
  });

  it("is counted where it was given again", async () => {
    const { ask } = await given("Dừa nước mười một được hái khi nào?");
    const outcome = await ask();
    if (outcome === null) throw new Error("not given again");
    const before = await countReused(db, new Date(0));
    for (const id of ["c1", "c1", "c2"]) await recordAnswer(db, { id, now: new Date(), redactedQuestion: "?", asOf: "2026-11-23", outcome });
    expect(await countReused(db, new Date(0))).toBe(before + 2);
  });
});

it("a quoted answer is never given again, nor one whose clause was not kept word for word", async () => {
  const question = "Dừa nước mười hai được hái khi nào?";
  const { ask, id, slug } = await given(question);
  await db.prepare("UPDATE answers SET mode = 'quoted' WHERE id = ?").bind(id).run();
  expect(await ask()).toBeNull();
  const now = new Date(Date.now() + 60_000);
  await keep("no-digest", `${slug}#dieu-9`, { now, reuseKey: await reuseKeyOf(input(question, now), tools), outcome: { kind: "answered", mode: "composed", text: "…", citations: [cite(`${slug}#dieu-9`)], more: [], trace } });
  expect(await ask()).toBeNull();
});
