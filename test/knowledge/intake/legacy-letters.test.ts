import { describe, expect, test } from "vitest";
import { convertLegacyLetters } from "../../../src/knowledge/intake/legacy-letters.ts";
import { isVietnameseSyllable } from "../../../src/knowledge/intake/vietnamese-syllable.ts";
import { encodeTcvn3, encodeViqr, encodeVni } from "./encode-letters.ts";
import { shippedText } from "./remake.ts";

const SLUGS = ["02-2011-qh13", "154-2026-nd-cp", "68-2020-qh14", "01763-qd-ubnd-ca-mau"];
const plain = (slug: string): string => shippedText(slug).normalize("NFC").replace(/[\u00ad\u200b-\u200f]/g, "");
/** Signs that an old font cannot show stand for something else there; lines with them prove nothing. */
const typable = (text: string): string => text.split("\n").filter((line) => !/[^\p{Script=Latin}\s\d\u0021-\u007e]/u.test(line)).join("\n");

describe("real law text comes back whole", () => {
  test.each(SLUGS)("%s from TCVN3, but for the case of capitals with a tone", (slug) => {
    const text = typable(plain(slug));
    expect(convertLegacyLetters(encodeTcvn3(text), []).text.toLowerCase()).toBe(text.toLowerCase());
    const capitals = /[ÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴ]/;
    const exact = text.split("\n").filter((line) => !capitals.test(line)).join("\n");
    expect(convertLegacyLetters(encodeTcvn3(exact), [".VnTime"]).text).toBe(exact);
  });

  test.each(SLUGS)("%s from VNI", (slug) => {
    const text = typable(plain(slug));
    expect(convertLegacyLetters(encodeVni(text), []).text).toBe(text);
  });

  test.each(SLUGS)("%s from VIQR", (slug) => {
    const text = typable(plain(slug)).split("\n").filter((line) => !/[\\^~`*]/.test(line)).join("\n");
    const read = convertLegacyLetters(encodeViqr(text), []).text.split("\n");
    const different = text.split("\n").filter((line, i) => read[i]?.replaceAll("\\", "") !== line && /[^\u0000-\u007f]/.test(line));
    // A line with one or two marked letters says too little to be taken for VIQR by itself.
    expect(different.filter((line) => (line.match(/[^\u0000-\u007f]/g)?.length ?? 0) >= 6)).toEqual([]);
  });
});

test("Unicode Vietnamese of every shipped kind of text is left as it is", () => {
  for (const slug of [...SLUGS, "91-2015-qh13", "0204-kh-ubnd-ca-mau", "97-2015-qh13"]) {
    const text = shippedText(slug).normalize("NFC");
    expect(convertLegacyLetters(text, []).text).toBe(text);
    expect(convertLegacyLetters(text, [".VnTime", "VNI-Times"]).text).toBe(text);
  }
});

test("English, French, numbers and formulas are no old Vietnamese", () => {
  const text = "The café is naïve; see résumé No. 12.5.\nIt costs 3^2 + 4 (a+b) at 20°C ± 5 × 100.\nÀ la carte, déjà vu, l'été à Genève.\n1.234.567 đồng\nx × y = 100 %\nadd o.k. a.m. (a) u+1";
  for (const fonts of [[], ["Times New Roman"]]) expect(convertLegacyLetters(text, fonts).text).toBe(text);
});

test("a mixed document is converted line by line, with one note for each run of lines", () => {
  const unicode = "Điều 1. Phạm vi điều chỉnh của Quy định này";
  const mixed = [unicode, encodeTcvn3("Quy định này quy định về tiếp công dân tại trụ sở."), encodeTcvn3("có"), unicode, encodeVni("Người dân được hướng dẫn nộp đơn trực tuyến."), "Total: 12"].join("\n");
  const { text, notes } = convertLegacyLetters(mixed, []);
  expect(text.split("\n")).toEqual([unicode, "Quy định này quy định về tiếp công dân tại trụ sở.", "có", unicode, "Người dân được hướng dẫn nộp đơn trực tuyến.", "Total: 12"]);
  expect(notes.map(({ line, kind }) => ({ line, kind }))).toEqual([{ line: 2, kind: "legacy_letters" }, { line: 5, kind: "legacy_letters" }]);
});

test("capitals of TCVN3 are capitals again: typed, or shown so by a capital font", () => {
  expect(convertLegacyLetters(`${encodeTcvn3("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")}\n${encodeTcvn3("Số: 12/2001/QĐ-UB Hà Nội, ngày 05 tháng 3 năm 2001")}`, []).text)
    .toBe("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/2001/QĐ-UB Hà Nội, ngày 05 tháng 3 năm 2001");
  expect(convertLegacyLetters(`${encodeTcvn3("ủy ban nhân dân tỉnh")}\n${encodeTcvn3("Căn cứ Luật Đất đai;")}`, [".VnTime", ".VnTimeH"]).text).toBe("ỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Đất đai;");
});

test("in VIQR a stop or question mark behind a vowel is a tone only where the sentence goes on", () => {
  const read = convertLegacyLetters("Nha` nu+o+'c ba?o dda?m. Ngu+o+`i da^n hoi? gi? Co' tha^.t su+. ddu+o+.c kho^ng. Ha. ta^`ng o+? xa~.", []).text;
  expect(read).toBe("Nhà nước bảo đảm. Người dân hoỉ gi? Có thật sự được không. Hạ tầng ở xã.");
});

test("letters put together from a base and marks become one letter, with a note", () => {
  const text = "Điều 1. Quyền của người dân";
  expect(convertLegacyLetters(text.normalize("NFD"), [])).toEqual({ text, notes: [{ line: 1, kind: "composed_letters", text }] });
});

test("the spelling of a Vietnamese syllable is told from that of other words", () => {
  for (const word of ["nghiêng", "quyết", "khuỷu", "giường", "ươm", "yêu", "ĐIỀU", "oằn", "uỷ", "ủy", "hoà", "hòa", "gì", "quốc"]) expect(isVietnameseSyllable(word), word).toBe(true);
  for (const word of ["ViÖt", "nghÜa", "café", "résumé", "naïve", "thàt", "băa", "strđ", "zà", "được1", ""]) expect(isVietnameseSyllable(word), word).toBe(false);
});
