import { afterEach, describe, expect, test, vi } from "vitest";
import { openSqliteDatabase } from "../../../scripts/sqlite-database.ts";
import { publishDocuments } from "../../../src/knowledge/publishing/publish-document.ts";
import { D1ClauseIndex } from "../../../src/knowledge/search/d1-clause-index.ts";
import { Circuit } from "../../../src/knowledge/search/hybrid-circuit.ts";
import { rerankWith } from "../../../src/knowledge/search/rerank-clauses.ts";
import { NOTHING_LEARNED } from "../../../src/knowledge/search/learned.ts";
import { NO_LEGAL_TERMS } from "../../../src/knowledge/search/legal-terms.ts";
import { ModelError } from "../../../src/model/ports.ts";
import type { Reranker } from "../../../src/model/ports.ts";
import type { DocumentFile } from "../../../src/knowledge/documents/document.ts";
import { ALL, law } from "./qdrant-fixtures.ts";

const QUESTION = { text: "tiền lương là gì", asOf: "2026-11-23", limit: 5, locality: "96" };

function prefers(words: string): Reranker & { texts: string[] } {
  const texts: string[] = [];
  return {
    name: "prefers",
    texts,
    rerank: (_, given) => {
      texts.push(...given);
      return Promise.resolve(given.map((text) => (text.includes(words) ? 1 : 0)));
    },
  };
}

async function search(files: DocumentFile[], reranker: Reranker | null, query = QUESTION, circuit = new Circuit("reranker")): Promise<string[]> {
  const db = openSqliteDatabase(":memory:");
  await publishDocuments(db, files);
  const index = new D1ClauseIndex(db, NO_LEGAL_TERMS, NOTHING_LEARNED, reranker === null ? null : rerankWith(reranker, circuit));
  return (await index.search(query)).map((hit) => hit.clause.id);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("reading the best hits again", () => {
  test("moves up what the model prefers, and loses nothing", async () => {
    const before = await search(ALL, null);
    const model = prefers("Mức thấp nhất");
    const after = await search(ALL, model);
    expect(before[0]).toBe("45-2019-qh14#dieu-90");
    expect(after[0]).toBe("45-2019-qh14#dieu-91");
    expect(after.toSorted()).toEqual(before.toSorted());
    expect(model.texts.some((text) => text.startsWith("Luật 45/2019/QH14 Lao động\n"))).toBe(true);
  });

  test("never puts a replaced wording before the one in force", async () => {
    const base = law("42-2013-qh13", "42/2013/QH13", "Luật Tiếp công dân", "Điều 15. Việc tiếp công dân ở xã\n1. Trụ sở tại Ủy ban nhân dân xã.\n2. Chủ tịch xã trực tiếp tiếp công dân ít nhất 01 ngày trong 01 tuần.\n", { amendedBy: ["136/2025/QH15"] });
    const amending: DocumentFile = {
      ...law("136-2025-qh15", "136/2025/QH15", "Luật sửa đổi Luật Tiếp công dân", "Điều 1. Sửa đổi, bổ sung một số điều của Luật Tiếp công dân số 42/2013/QH13\n1. Sửa đổi, bổ sung khoản 2 Điều 15 như sau:\n“2. Chủ tịch xã trực tiếp tiếp công dân ít nhất 02 ngày trong 01 tháng.”.\n", { inForceFrom: "2026-07-01" }),
      amends: ["42/2013/QH13"],
    };
    const ids = await search([base, amending], prefers("trong 01 tuần"), { ...QUESTION, text: "chủ tịch xã tiếp công dân mấy ngày" });
    expect(ids[0]).toMatch(/^136-2025-qh15#/);
  });

  test("that fails leaves the order as it was, says so once, and is left alone after three times", async () => {
    const lines: string[] = [];
    vi.spyOn(console, "warn").mockImplementation((line: string) => void lines.push(line));
    let calls = 0;
    const broken: Reranker = { name: "broken", rerank: () => Promise.reject(new ModelError(`http_50${calls++}`)) };
    const circuit = new Circuit("reranker", () => 0);
    const before = await search(ALL, null);
    for (let i = 0; i < 5; i++) expect(await search(ALL, broken, QUESTION, circuit)).toEqual(before);
    expect(calls).toBe(3);
    expect(circuit.state).toEqual({ degraded: true, code: "http_502" });
    expect(lines).toEqual(['{"level":"warn","event":"reranker_degraded","code":"http_500"}']);
  });
});
