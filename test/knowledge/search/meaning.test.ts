import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LEVELS, likeness, packSteps, readMeaning, unpackSteps } from "../../../src/knowledge/search/meaning.ts";
import type { FoundPassage } from "../../../src/knowledge/search/found-passage.ts";
import { NO_LEGAL_TERMS } from "../../../src/knowledge/search/legal-terms.ts";
import { readQuestion } from "../../../src/knowledge/search/question-terms.ts";
import { fold } from "../../../src/language/fold.ts";

const TABLE = readFileSync(join(import.meta.dirname, "../../../knowledge/meaning.txt"), "utf8");
const shipped = readMeaning(TABLE);

function passage(articleTitle: string | null, text: string): FoundPassage {
  return { id: 1, documentId: 1, article: "1", articleTitle, attachment: 0, isAnnex: false, headings: [], pieces: [{ anchor: "dieu-1", kind: "article", clause: null, point: null, text }] };
}

const near = (question: string, found: FoundPassage): number => likeness(shipped.ofQuestion(readQuestion(question, NO_LEGAL_TERMS)), shipped.ofPassage(found));

const HEIRS = passage("Người thừa kế theo pháp luật", "Điều 1. Người thừa kế theo pháp luật\n1. Hàng thừa kế thứ nhất gồm: vợ, chồng, cha đẻ, mẹ đẻ, con đẻ, con nuôi của người chết.\n");
const PERMIT = passage("Cấp giấy phép xây dựng", "Điều 1. Cấp giấy phép xây dựng\n1. Chủ đầu tư nộp hồ sơ đề nghị cấp giấy phép xây dựng công trình.\n");

describe("meaning", () => {
  test("tells matters apart that share no word with the question, with accents or without", () => {
    for (const question of ["ông nội mất không để lại giấy tờ thì con cháu được chia gì", "ong noi mat khong de lai giay to thi con chau duoc chia gi"]) {
      expect(near(question, HEIRS)).toBeGreaterThan(near(question, PERMIT) + 0.1);
    }
    for (const question of ["cất nhà có phải xin không", "cat nha co phai xin khong"]) expect(near(question, PERMIT)).toBeGreaterThan(near(question, HEIRS));
  });

  test("the title of an article is read even where its text does not repeat it", () => {
    const titled = passage("Người thừa kế theo pháp luật", "Điều 1. Người thừa kế theo pháp luật\n1. Những người cùng hàng được phần bằng nhau.\n");
    const untitled = passage(null, "1. Những người cùng hàng được phần bằng nhau.\n");
    expect(near("ai được thừa kế", titled)).toBeGreaterThan(near("ai được thừa kế", untitled));
  });

  test("nothing is near to a question without a known word", () => {
    expect(shipped.ofQuestion(readQuestion("xyzzy 12345", NO_LEGAL_TERMS))).toBeNull();
    expect(near("xyzzy 12345", HEIRS)).toBe(0);
  });

  test("a table without a line knows nothing", () => {
    const empty = readMeaning("");
    expect(empty.ofQuestion(readQuestion("thừa kế", NO_LEGAL_TERMS))).toBeNull();
    expect(empty.ofPassage(HEIRS)).toBeNull();
  });

  test("what is packed comes back", () => {
    const steps = Array.from({ length: LEVELS * LEVELS * 2 }, (_, i) => (i % 2 === 0 ? Math.floor(i / 2 / LEVELS) : (i >> 1) % LEVELS));
    expect(unpackSteps(packSteps(steps))).toEqual(steps);
    expect(packSteps(steps)).not.toMatch(/\s/);
  });
});

describe("knowledge/meaning.txt", () => {
  const lines = TABLE.trimEnd().split("\n");

  test("holds words and pairs, each once, none with a figure, and directions of one length", () => {
    const terms = lines.map((line) => line.split(" ")[0] ?? "");
    expect(new Set(terms).size).toBe(terms.length);
    // The figure behind a syllable is its tone (language/syllable-key.ts); a number would stand in front.
    expect(terms.filter((term) => /^~?\d|_\d/.test(term))).toEqual([]);
    expect(new Set(lines.map((line) => line.split(" ").length))).toEqual(new Set([3]));
    expect(new Set(lines.map((line) => line.split(" ")[2]?.length)).size).toBe(1);
    expect(lines.length).toBeGreaterThan(5000);
  });

  test("no entry is longer than two syllables: no question can be read from it", () => {
    expect(lines.filter((line) => (line.split(" ")[0] ?? "").split("_").length > 2)).toEqual([]);
  });

  test("accents do not decide alone", () => {
    const question = "thủ tục đăng ký kết hôn";
    const both = likeness(shipped.ofQuestion(readQuestion(question, NO_LEGAL_TERMS)), shipped.ofQuestion(readQuestion(fold(question), NO_LEGAL_TERMS)));
    expect(both).toBeGreaterThan(0.8);
  });
});
