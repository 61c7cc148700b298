import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFields } from "../../src/knowledge/fields.ts";
import { fold } from "../../src/language/fold.ts";
import { pattern, phrase, phrases } from "../../src/language/phrase.ts";
import { listen } from "../../src/language/utterance.ts";

const says = (rule: string, text: string): boolean => phrase(rule).test(listen(text).line);

describe("phrase", () => {
  it("matches with accents, without them, decomposed and with either tone placement", () => {
    for (const text of ["cháy nhà", "chay nha", "cháy nhà".normalize("NFD"), "CHÁY NHÀ"]) expect(says("cháy nhà", text)).toBe(true);
    expect(says("hòa giải", "hoà giải ở ấp")).toBe(true);
    expect(says("sửa lộ", "sữa lộ giùm")).toBe(true);
  });

  it("an accented text means its accents: running is not burning", () => {
    expect(says("cháy nhà", "nó chạy nhà này qua nhà kia")).toBe(false);
    expect(says("chợ", "cho tôi hỏi về giấy tờ đất")).toBe(false);
  });

  it("a bare syllable all by itself proves nothing, unless its letters leave no doubt", () => {
    expect(says("(chó|mèo)", "cho toi hoi")).toBe(false);
    expect(says("rác", "rac o dau duong")).toBe(true);
    expect(says("chó cắn", "bi cho can")).toBe(true);
  });

  it("an exclamation mark asks for the accents", () => {
    expect(says("cháy! xe", "chay xe ra cho")).toBe(false);
    expect(says("cháy! xe", "cháy xe ngoài chợ")).toBe(true);
  });

  it("gaps do not cross the end of a sentence", () => {
    expect(says("lộ ~4 hư", "lộ ấp 4 xã tôi hư")).toBe(true);
    expect(says("lộ ~4 hư", "Tôi ở gần lộ. Máy hư rồi")).toBe(false);
  });

  it("what may be missing takes its space along", () => {
    expect(says("tổ (tự quản )?trưởng", "tổ trưởng")).toBe(true);
    expect(says("chi bộ (ấp)? họp", "chi bộ họp")).toBe(true);
    expect(says("cháy ~3 (nhà|chợ)?", "cháy rồi")).toBe(says("cháy", "cháy rồi"));
  });

  it("begin and end of the message can be asked for", () => {
    expect(says("^ cứu", "cứu với")).toBe(true);
    expect(says("^ cứu", "xin cứu với")).toBe(false);
    expect(says("được không $", "có được không?")).toBe(true);
    expect(says("được không $", "được không hay phải chờ")).toBe(false);
  });

  it("patterns report where they match and can be taken out", () => {
    const { line } = listen("cháy túi rồi, cháy nhà rồi");
    const figures = pattern(["cháy túi"]);
    expect(figures.all(line)).toHaveLength(1);
    expect(phrase("cháy túi").test(figures.without(line))).toBe(false);
    expect(phrase("cháy nhà").test(figures.without(line))).toBe(true);
  });
});

it("rules looked up by their words find just what one expression of them all finds", () => {
  const root = join(import.meta.dirname, "../..");
  const fields = readFields(readFileSync(join(root, "knowledge/fields.yaml"), "utf8")).list;
  const lines = ["messages-dev", "messages-unseen"].flatMap((set) => readFileSync(join(root, `test/evaluation/${set}.jsonl`), "utf8").trim().split("\n").map((line) => String((JSON.parse(line) as { text: unknown }).text)))
    .flatMap((text) => [text, fold(text)]).map((text) => listen(text).line);
  let met = 0;
  for (const field of fields) {
    const rules = [...field.rules.map(({ rule }) => rule), "^ (cho|xin) ~2 hỏi", "(a|b)? c", "x(y)?", "#", "không! ~3 (được|có)( gì)? $"];
    const whole = new RegExp(phrases(rules).source, "gu");
    const indexed = pattern(rules);
    for (const line of lines) {
      const found = [...line.matchAll(whole)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
      met += found.length;
      expect(indexed.all(line)).toEqual(found);
      expect(indexed.test(line)).toBe(found.length > 0);
      expect(indexed.without(line)).toBe(line.replace(whole, " ").replace(/ {2,}/g, " "));
    }
  }
  expect(met).toBeGreaterThan(500);
});
