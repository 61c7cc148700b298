import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../src/knowledge/intake/decode-text.ts";
import { extractText } from "../../../src/knowledge/intake/extract-text.ts";
import { utf8 } from "./make-files.ts";

const sentence = "Điều 1. Công dân có quyền khiếu nại, tố cáo; cơ quan nhà nước phải giải quyết đúng hạn.";

/** The bytes of Windows-1258, from its own table of letters and tones. */
function windows1258(text: string): Uint8Array {
  const letters: Record<string, number> = { Ă: 0xc3, Â: 0xc2, Ê: 0xca, Ô: 0xd4, Ơ: 0xd5, Ư: 0xdd, Đ: 0xd0, ă: 0xe3, â: 0xe2, ê: 0xea, ô: 0xf4, ơ: 0xf5, ư: 0xfd, đ: 0xf0, "\u0300": 0xcc, "\u0309": 0xd2, "\u0303": 0xde, "\u0301": 0xec, "\u0323": 0xf2 };
  const apart = text.normalize("NFD").replace(/([aeoAEO])(\u0323?)([\u0302\u0306\u031b])/g, "$1$3$2").replace(/[aeouAEOU][\u0302\u0306\u031b]/g, (pair) => pair.normalize("NFC"));
  return Uint8Array.from(apart, (letter) => letters[letter] ?? letter.charCodeAt(0));
}

const wide = (text: string, isLittle: boolean, mark: boolean): Uint8Array =>
  Uint8Array.from([...(mark ? (isLittle ? [0xff, 0xfe] : [0xfe, 0xff]) : []), ...[...text].flatMap((letter) => { const code = letter.charCodeAt(0); return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255]; })]);

describe("letters of a text file", () => {
  it.each([
    ["UTF-8", utf8(sentence), "utf-8"], ["UTF-8 with a mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(sentence)]), "utf-8"],
    ["UTF-16 little-endian", wide(sentence, true, true), "utf-16le"], ["UTF-16 big-endian", wide(sentence, false, true), "utf-16be"],
    ["UTF-16 little-endian without a mark", wide(sentence, true, false), "utf-16le"], ["UTF-16 big-endian without a mark", wide(sentence, false, false), "utf-16be"],
    ["Windows-1258", windows1258(sentence), "windows-1258"],
  ])("%s is recognised", (_, bytes, charset) => {
    const decoded = decodeText(bytes);
    expect(decoded.charset).toBe(charset);
    expect(decoded.text.normalize("NFC")).toBe(sentence.normalize("NFC"));
  });

  it.each([
    ["TCVN3", "§iÒu 1. C«ng d©n cã quyÒn khiÕu n¹i, tè c¸o"],
    ["VNI", "Ñieàu 1. Coâng daân coù quyeàn khieáu naïi, toá caùo"],
  ])("%s keeps its letters for the step that turns them", (_, legacy) => {
    const bytes = Uint8Array.from(legacy, (letter) => letter.charCodeAt(0));
    expect(decodeText(bytes)).toEqual({ text: legacy, charset: "legacy" });
  });

  it("whatever is written in UTF-8 comes back as it was", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
      // A text that is all zeros and single letters could be UTF-16 as well; no document is.
      fc.pre(!text.includes("\0") && !text.startsWith("\ufeff"));
      expect(decodeText(utf8(text)).text).toBe(text);
    }));
  });

  it("a UTF-8 file with one damaged byte stays UTF-8", () => {
    const bytes = utf8(sentence.repeat(3)).map((byte, i) => (i === 50 ? 0xff : byte));
    expect(decodeText(bytes).charset).toBe("utf-8");
  });

  it("line ends are made one kind and pages are counted by form feeds", async () => {
    const read = await extractText({ name: "a.txt", bytes: utf8("Điều 1.\r\nKhoản 1\r\fTrang 2") });
    expect(read.ok && [read.value.text, read.value.pages]).toEqual(["Điều 1.\nKhoản 1\n\fTrang 2", 2]);
  });

  it("Markdown tells its links", async () => {
    const read = await extractText({ name: "a.md", bytes: utf8("# Luật\n\nXem [tại đây](https://example.com/a \"b\").") });
    expect(read.ok && read.value.links).toEqual([{ href: "https://example.com/a", text: "tại đây", line: 3 }]);
  });
});
