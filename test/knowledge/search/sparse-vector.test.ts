import { describe, expect, test } from "vitest";
import { passageVector, questionVector, termId } from "../../../src/knowledge/search/sparse-vector.ts";
import type { SparseVector } from "../../../src/knowledge/search/sparse-vector.ts";
import { NO_LEGAL_TERMS } from "../../../src/knowledge/search/legal-terms.ts";
import { readQuestion } from "../../../src/knowledge/search/question-terms.ts";

const LAW = { kind: "Luật", title: "Đất đai", number: "31/2024/QH15" };
const dot = (a: SparseVector, b: SparseVector): number =>
  a.indices.reduce((sum, id, i) => sum + (a.values[i] ?? 0) * (b.values[b.indices.indexOf(id)] ?? 0), 0);

describe("sparse vectors", () => {
  test("number tokens as Qdrant's own BM25 does, so that both could share a collection", () => {
    const known: [string, number][] = [
      ["the", 1132748958], ["hello", 613153351], ["nghị", 1932964664], ["định", 1745450706], ["đất", 1193524687], ["đai", 498771169], ["168", 239494994],
      ["100/2019/nđ-cp", 1830529399], ["thủ tục", 1381109028],
    ];
    for (const [term, id] of known) expect(termId(term), term).toBe(id);
  });

  test("are sorted and without repeats, as Qdrant demands", () => {
    const vector = passageVector({ title: "Thu hồi đất", headings: "", text: "Nhà nước thu hồi đất, thu hồi đất của người sử dụng đất." }, LAW);
    expect(vector.indices).toEqual([...new Set(vector.indices)].sort((a, b) => a - b));
    expect(vector.values).toHaveLength(vector.indices.length);
    expect(vector.values.every((value) => value > 0)).toBe(true);
  });

  test("of a question and of the passage that answers it meet, with accents or without", () => {
    const right = passageVector({ title: "Thu hồi đất", headings: "", text: "Nhà nước thu hồi đất của người sử dụng đất." }, LAW);
    const wrong = passageVector({ title: "Nghỉ phép", headings: "", text: "Người lao động nghỉ hằng năm mười hai ngày." }, { ...LAW, title: "Lao động", number: "45/2019/QH14" });
    for (const text of ["nhà nước thu hồi đất", "nha nuoc thu hoi dat"]) {
      const question = questionVector(readQuestion(text, NO_LEGAL_TERMS));
      expect(dot(question, right)).toBeGreaterThan(2 * dot(question, wrong));
    }
  });

  test("let the name of the law count beside its words", () => {
    const passage = { title: "Phạm vi", headings: "", text: "Quy định chung." };
    const question = questionVector(readQuestion("phạm vi luật đất đai", NO_LEGAL_TERMS));
    expect(dot(question, passageVector(passage, LAW))).toBeGreaterThan(dot(question, passageVector(passage, { ...LAW, title: "Nhà ở" })));
  });
});
