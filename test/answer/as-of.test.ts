import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSqliteDatabase } from "../../scripts/sqlite-database.ts";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { articleReader } from "../../src/answer/article-store.ts";
import { gatherCandidates } from "../../src/answer/gather-candidates.ts";
import type { AnswerOutcome } from "../../src/answer/outcome.ts";
import { readDocumentFile } from "../../src/knowledge/documents/document.ts";
import { publishDocuments } from "../../src/knowledge/publishing/publish-document.ts";
import { D1ClauseIndex } from "../../src/knowledge/search/d1-clause-index.ts";
import { LEXICON } from "./fixtures.ts";

/** The laws on complaints and denunciations as shipped, with what changes them on 01/07/2026. */
const SLUGS = ["02-2011-qh13", "25-2018-qh14", "42-2013-qh13", "136-2025-qh15", "64-2014-nd-cp", "154-2026-nd-cp"];
const db = openSqliteDatabase(":memory:");

beforeAll(async () => {
  await publishDocuments(db, SLUGS.map((slug) => {
    const file = join(import.meta.dirname, "../../knowledge/documents", `${slug}.md`);
    const read = readDocumentFile(file, readFileSync(file, "utf8"));
    if (!read.ok) throw new Error(read.reason);
    return read.value;
  }));
});
afterAll(() => db.close());

async function ask(question: string, today: string): Promise<Extract<AnswerOutcome, { kind: "answered" }>> {
  const deps = { index: new D1ClauseIndex(db), readArticles: articleReader(db), compose: null, lexicon: LEXICON, provinceName: "Cà Mau" };
  const outcome = await answerQuestion(deps, { question, history: [], asOf: today, locality: "96" });
  if (outcome.kind !== "answered") throw new Error(`${outcome.kind}: ${question}`);
  return outcome;
}

const TERM = "trong mấy ngày phải thụ lý giải quyết khiếu nại lần đầu?";

test("words that a later law replaces are quoted as they read on the day, with both laws as sources", async () => {
  const answer = await ask(TERM, "2026-11-23");
  expect(answer.text).toContain("Trong thời hạn 07 ngày làm việc, kể từ ngày nhận được khiếu nại");
  expect(answer.text).not.toContain("10 ngày");
  expect(answer.asOf).toBeUndefined();
  const ids = answer.citations.map(({ clauseId }) => clauseId);
  expect(ids).toEqual(expect.arrayContaining(["02-2011-qh13#dieu-27", "136-2025-qh15#dieu-2-khoan-15-diem-b"]));
  expect(answer.citations.find(({ slug }) => slug === "136-2025-qh15")?.caution).toContain("OCR");
  expect(answer.citations[0]?.validity).toContain("lời trên đã sửa theo điểm b khoản 15 Điều 2 Luật số 136/2025/QH15");
});

test("a rule that changes within sixty days says from when it reads how", async () => {
  const answer = await ask(TERM, "2026-06-10");
  const [now = "", later = ""] = answer.text.split("Từ ngày 01/07/2026, ");
  expect(now).toContain("Trong thời hạn 10 ngày");
  expect(now).not.toContain("07 ngày");
  expect(later).toContain("07 ngày làm việc");
  expect(answer.citations.map(({ clauseId }) => clauseId)).toContain("136-2025-qh15#dieu-2-khoan-15-diem-b");
});

test("a rule that changes later than that says nothing of it", async () => {
  expect((await ask(TERM, "2026-02-10")).text).not.toContain("Từ ngày");
});

test.each([["Trước 1/7/2026 thì " + TERM, "Tính tới ngày 30/06/2026 thì như sau."], ["Luật cũ quy định " + TERM, "Tính tới ngày 30/06/2026 thì như sau."]])("a question about the time before is answered as of then, and then as of now: %s", async (question, lead) => {
  const answer = await ask(question, "2026-11-23");
  expect(answer.text.split("\n")[0]).toBe(lead);
  expect(answer.asOf).toBe("2026-06-30");
  expect(answer.text.indexOf("10 ngày")).toBeGreaterThan(0);
  expect(answer.text.indexOf("07 ngày làm việc")).toBeGreaterThan(answer.text.indexOf("Từ ngày 01/07/2026"));
});

test("an article worded anew goes by the law it belongs to, and its old wording is not quoted", async () => {
  const answer = await ask("Rút khiếu nại một phần nội dung được không?", "2026-11-23");
  expect(answer.text).toContain("Luật Khiếu nại, Điều 10 (Rút khiếu nại), theo lời mới của Luật số 136/2025/QH15 ghi:");
  expect(answer.citations[0]).toMatchObject({ slug: "136-2025-qh15", label: expect.stringContaining("lời mới của Điều 10 Luật Khiếu nại số 02/2011/QH13") });
  expect(answer.citations.some(({ clauseId }) => clauseId.startsWith("02-2011-qh13#dieu-10"))).toBe(false);
});

test("a new điểm is quoted inside its khoản", async () => {
  const answer = await ask("Chủ tịch Ủy ban nhân dân cấp tỉnh có thẩm quyền giải quyết tố cáo phó chủ tịch xã không?", "2026-11-23");
  expect(answer.text).toMatch(/Điều 13 khoản 4,[^“]*ghi:\n“Chủ tịch Ủy ban nhân dân cấp tỉnh có thẩm quyền sau đây:\na\) Giải quyết tố cáo hành vi vi phạm pháp luật trong việc thực hiện nhiệm vụ, công vụ của Chủ tịch, Phó Chủ tịch Ủy ban nhân dân cấp xã/);
});

test("an abolished article is never quoted as law from its last day on", async () => {
  const question = "Chủ tịch Ủy ban nhân dân cấp huyện có thẩm quyền giải quyết khiếu nại nào?";
  expect((await ask(question, "2026-06-30")).citations.map(({ clauseId }) => clauseId).some((id) => id.startsWith("02-2011-qh13#dieu-18"))).toBe(true);
  const after = await ask(question, "2026-07-01");
  expect(after.citations.some(({ clauseId }) => clauseId.startsWith("02-2011-qh13#dieu-18"))).toBe(false);
  expect(after.text).toContain("Điều 18 Luật Khiếu nại đã bị bãi bỏ từ ngày 01/07/2026 theo khoản 16 Điều 2 Luật số 136/2025/QH15.");
  expect(after.citations.map(({ clauseId }) => clauseId)).toContain("136-2025-qh15#dieu-2-khoan-16");
});

test("a day before any text here held is told so, and today's rule is given as today's", async () => {
  const answer = await ask("năm 2005 thì " + TERM, "2026-11-23");
  expect(answer.text.split("\n")[0]).toBe("Văn bản áp dụng vào ngày 31/12/2005 thì tôi chưa có. Dưới đây là quy định hiện nay.");
  expect(answer.asOf).toBeUndefined();
});

test("of two later laws that word an article anew, the wording of the day is quoted: Luật Bảo hiểm y tế, Điều 22", async () => {
  const own = openSqliteDatabase(":memory:");
  await publishDocuments(own, ["25-2008-qh12", "46-2014-qh13", "51-2024-qh15"].map((slug) => {
    const file = join(import.meta.dirname, "../../knowledge/documents", `${slug}.md`);
    const read = readDocumentFile(file, readFileSync(file, "utf8"));
    if (!read.ok) throw new Error(read.reason);
    return read.value;
  }));
  const index = new D1ClauseIndex(own);
  const read = articleReader(own);
  const quotable = async (asOf: string): Promise<string[]> => {
    const hits = await index.search({ text: "mức hưởng bảo hiểm y tế khi đi khám bệnh không đúng tuyến", asOf, limit: 24, locality: "96" });
    const pieces = gatherCandidates(hits, await read(hits), asOf).flatMap(({ quotables }) => quotables);
    return [...new Set(pieces.flatMap(({ head, standsFor }) => (standsFor?.article === "22" ? [head.slug] : head.slug === "25-2008-qh12" && head.article === "22" ? ["25-2008-qh12"] : [])))];
  };
  expect(await quotable("2014-12-31")).toEqual(["25-2008-qh12"]);
  expect(await quotable("2024-12-31")).toEqual(["46-2014-qh13"]);
  expect(await quotable("2025-01-01")).toEqual(["51-2024-qh15"]);
  own.close();
});
