import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAccents } from "../../../src/language/accents/accents.ts";
import { weighChoices } from "../../../src/language/accents/lattice.ts";
import { canonical } from "../../../src/language/accents/spelling.ts";
import { readTable } from "../../../src/language/accents/table.ts";
import { fold } from "../../../src/language/fold.ts";
import { normalise } from "../../../src/language/normalise.ts";

const FILE = join(import.meta.dirname, "../../../knowledge/accents.txt");
const TABLE = readFileSync(FILE, "utf8");
const accents = readAccents(TABLE);
const UNSEEN = readFileSync(join(import.meta.dirname, "everyday-unseen.txt"), "utf8").trim().split("\n");
const TRAINED = readFileSync(join(import.meta.dirname, "../../../knowledge/training/everyday.txt"), "utf8");

/** Each syllable of a sentence with what is put in its place when its marks are taken away. */
function heard(sentence: string): { meant: string; to: string; certainty: number }[] {
  const meant = (sentence.match(/[\p{L}\p{N}]+/gu) ?? []).map(canonical);
  return accents.restore(fold(sentence)).words.map(({ to, certainty }, i) => ({ meant: meant[i] ?? "", to: to.toLowerCase(), certainty }));
}

/** A letter held for effect counts once. */
function squeezed(text: string): string {
  return text.replace(/(\p{L})\1+/gu, "$1");
}

describe("marks put back where they were left out", () => {
  it("nine of ten syllables of everyday sentences that were never seen are right", () => {
    const all = UNSEEN.flatMap(heard);
    expect(UNSEEN.length).toBeGreaterThanOrEqual(60);
    expect(UNSEEN.filter((sentence) => TRAINED.includes(sentence))).toEqual([]);
    expect(all.filter(({ meant, to }) => meant === to).length / all.length).toBeGreaterThanOrEqual(0.91);
  });

  it("what is called certain is right: 97 of 100 above .9, 99 of 100 above .98, and that is most of a sentence", () => {
    const all = UNSEEN.flatMap(heard);
    for (const [least, floor, share] of [[0.9, 0.97, 0.7], [0.98, 0.99, 0.5]] as const) {
      const sure = all.filter(({ certainty }) => certainty >= least);
      expect(sure.filter(({ meant, to }) => meant === to).length / sure.length).toBeGreaterThanOrEqual(floor);
      expect(sure.length / all.length).toBeGreaterThanOrEqual(share);
    }
  });

  it.each([
    ["tram bom khong chay, ruong kho het", "chạy"], ["nha ben canh dang chay lon, lua lan qua roi", "cháy"],
    ["lua dang tro bong ma thieu nuoc", "lúa"], ["lua chay lan qua nha toi, khoi den mu mit", "lửa"],
    ["chau bi sot xuat huyet phai nam vien", "cháu"], 
    ["cau go sap sap roi, xa lam lai gium", "sập"], ["thuong lai ep gia lua", "lái"], ["di ra cua bien danh ca", "cửa"],
  ])("%s: %s is heard from its neighbours", (said, meant) => {
    expect(accents.restore(said).words.map(({ to }) => to)).toContain(meant);
  });

  it("words typed with marks stay, and so does a text that has them", () => {
    for (const sentence of UNSEEN) {
      const { text, words } = accents.restore(sentence);
      expect(text).toBe(normalise(sentence));
      expect(words.every(({ certainty }) => certainty === 1)).toBe(true);
    }
    const { words } = accents.restore("toi muon hoi ve đất ruong nha toi bi nguoi ta lan chiem");
    expect(words.find(({ from }) => from === "đất")).toMatchObject({ to: "đất", certainty: 1 });
    expect(words.find(({ from }) => from === "lan")?.to).toBe("lấn");
  });

  it("offsets and capitals are those of what was typed", () => {
    const said = "Tram y te xa khong co thuoc. BA CON buc xuc";
    const { text, words } = accents.restore(said);
    for (const { from, start, end } of words) expect(said.slice(start, end)).toBe(from);
    expect(text.startsWith("Trạm y tế xã không có thuốc. BÀ CON")).toBe(true);
    expect(text.length).toBe(said.length);
  });

  it("what is no Vietnamese is left alone and never called certain", () => {
    const { words } = accents.restore("wifi facebook zzzz toi khong vao duoc");
    expect(words.slice(0, 3)).toMatchObject([{ to: "wifi", certainty: 0 }, { to: "facebook", certainty: 0 }, { to: "zzzz", certainty: 0 }]);
  });

  it("anything may be typed: the letters stay the same but for their marks, certainties lie between 0 and 1", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.string({ unit: fc.constantFrom("a", "o", "ng", "ch", " ", "đ", "ạ", ".", "1", "😀", "\u200b"), maxLength: 60 })), (typed) => {
      const { text, words } = accents.restore(typed);
      expect(squeezed(fold(text))).toBe(squeezed(fold(normalise(typed))));
      for (const { certainty } of words) expect(certainty >= 0 && certainty <= 1).toBe(true);
    }), { numRuns: 300 });
    for (const typed of ["", "   ", "1".repeat(5000), "a".repeat(5000), "😀".repeat(500), "toi ".repeat(3000)]) expect(accents.restore(typed).words.length).toBeLessThanOrEqual(3000);
  });

  it("a text ten times as long takes ten times the work, not a hundred", () => {
    const table = readTable(TABLE);
    let asked = 0;
    const counted = { ...table, pairAt: (first: number, second: number): number => { asked++; return table.pairAt(first, second); } };
    const work = (times: number): number => {
      asked = 0;
      const words = fold("nhà tôi bị ngập nước mưa lớn quá không ai giúp").split(" ").map((word) => table.byLetters.get(word) ?? [2]);
      weighChoices(Array.from({ length: times }, () => words).flat(), counted, { pair: 16, triple: 16 });
      return asked;
    };
    expect(work(100) / work(10)).toBeLessThan(12);
  });
});

describe("knowledge/accents.txt", () => {
  it("is at most 1.5 MB and holds the words in order of their letters", () => {
    expect(Buffer.byteLength(TABLE)).toBeLessThanOrEqual(1_500_000);
    const table = readTable(TABLE);
    expect(table.words.length).toBeLessThan(65_536);
    expect(table.byLetters.get("chay")?.map((word) => table.words[word])).toEqual(expect.arrayContaining(["cháy", "chạy", "chảy"]));
  });

  it("is not taken apart before a word without marks is met", () => {
    const unread = readAccents("no table at all");
    expect(unread.restore("Đường trước nhà tôi ngập").text).toBe("Đường trước nhà tôi ngập");
    expect(() => unread.restore("duong truoc nha toi ngap").words.filter(({ certainty }) => certainty > 0)).not.toThrow();
    expect(unread.restore("duong truoc nha toi ngap").words.every(({ certainty }) => certainty === 0)).toBe(true);
  });
});
