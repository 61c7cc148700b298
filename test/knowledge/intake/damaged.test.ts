import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractText } from "../../../src/knowledge/intake/extract-text.ts";
import { makeDocx, makePdf, numbered, numberingList, paragraph, textAt, utf8 } from "./make-files.ts";

const files: Record<string, Uint8Array> = {
  "a.docx": makeDocx(paragraph("Phạm vi", numbered(1, 0)) + paragraph("Khoản"), { numbering: numberingList(1, [{ text: "Điều %1.", format: "decimal" }]) }),
  "a.pdf": makePdf([textAt(72, 700, "Dieu 1"), textAt(72, 700, "Dieu 2")]),
  "a.html": utf8("<html><style>.a{display:none}</style><table><tr><td rowspan=2>x<td>y</table><p class=a>Điều</p><ol><li>một</ol>"),
  "a.txt": utf8("Điều 1. Phạm vi"),
};

describe("a damaged file", () => {
  it.each(Object.entries(files))("%s is read or refused with a reason, whatever is cut off or changed", async (name, whole) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }), async (length, changes) => {
        const bytes = whole.slice(0, length > whole.length / 2 ? length : whole.length);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        const read = await extractText({ name, bytes });
        expect(read.ok ? typeof read.value.text : read.reason.kind).toMatch(/./);
      }),
      { numRuns: 150 },
    );
  });
});
