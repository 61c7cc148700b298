import { strToU8, zipSync } from "fflate";
import PdfFile from "pdfkit";
import { describe, expect, it } from "vitest";
import { extractText } from "../../../src/knowledge/intake/extract-text.ts";
import { MOST_BYTES } from "../../../src/knowledge/intake/reading.ts";
import { makeCompoundFile, makeDocx, makePdf, paragraph, smallPicture, textAt, utf8 } from "./make-files.ts";

const docx = makeDocx(paragraph("Điều 1. Phạm vi"));
const pdf = makePdf([textAt(72, 700, "Dieu 1. Pham vi")]);
const picture = "q 595 0 0 842 0 0 cm /Im1 Do Q";

const reasonFor = async (name: string, bytes: Uint8Array) => {
  const read = await extractText({ name, bytes });
  return read.ok ? "read" : read.reason;
};

async function withPassword(): Promise<Uint8Array> {
  const document = new PdfFile({ userPassword: "bi-mat", ownerPassword: "bi-mat" });
  const parts: Uint8Array[] = [];
  document.on("data", (part: Uint8Array) => parts.push(part));
  const done = new Promise((resolve) => document.on("end", resolve));
  document.text("Dieu 1").end();
  await done;
  return new Uint8Array(await new Blob(parts.map((part) => part.slice())).arrayBuffer());
}

/** The size a zip declares for its first entry, changed in both places it stands. */
function declaring(zip: Uint8Array, name: string, size: number): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at += 1) {
    const isEntry = view.getUint32(at, true) === 0x02014b50 && new TextDecoder().decode(changed.subarray(at + 46, at + 46 + name.length)) === name;
    if (isEntry) view.setUint32(at + 24, size, true);
  }
  return changed;
}

describe("a file that can be read", () => {
  it.each([
    ["van-ban.docx", docx], ["VAN-BAN.DOCX", docx], ["van-ban.pdf", pdf], ["trang.html", utf8("<p>Điều 1</p>")], ["trang.HTM", utf8("<!DOCTYPE html><p>Điều 1</p>")],
    ["a.txt", utf8("Điều 1. Phạm vi")], ["a.md", utf8("# Điều 1. Phạm vi")], ["khong-duoi", docx], ["Kế hoạch số 12.2026", pdf], ["dan", utf8("Điều 1")],
    ["BM.txt", utf8("BM25 là một cách xếp hạng")], ["mz.txt", utf8("MZ là hai chữ cái")], ["rub.pdf", Uint8Array.from([10, 10, ...pdf])],
  ])("%s is taken for what it is", async (name, bytes) => {
    expect(await reasonFor(name, bytes)).toBe("read");
  });
});

describe("a file that cannot be read says why", () => {
  it("empty: no bytes", async () => {
    expect(await reasonFor("a.docx", new Uint8Array())).toEqual({ kind: "empty" });
  });

  it("empty: only spaces and line ends", async () => {
    expect(await reasonFor("a.txt", utf8(" \r\n\t\n"))).toEqual({ kind: "empty" });
  });

  it("too large: more than 25 MB", async () => {
    expect(await reasonFor("a.txt", new Uint8Array(MOST_BYTES + 1).fill(0x61))).toEqual({ kind: "too_large", bytes: MOST_BYTES + 1, most: MOST_BYTES });
  });

  it("encrypted: a Word file under a password", async () => {
    expect(await reasonFor("mat.docx", makeCompoundFile(["EncryptionInfo", "EncryptedPackage"]))).toEqual({ kind: "encrypted", format: "docx" });
  });

  it("encrypted: a PDF under a password", async () => {
    expect(await reasonFor("mat.pdf", await withPassword())).toEqual({ kind: "encrypted", format: "pdf" });
  });

  it("broken: a Word file cut off in the middle", async () => {
    expect(await reasonFor("cut.docx", docx.subarray(0, docx.length / 2))).toEqual({ kind: "broken", format: "docx" });
  });

  it("broken: a Word file without its text", async () => {
    expect(await reasonFor("a.docx", zipSync({ "word/styles.xml": strToU8("<w:styles/>") }))).toEqual({ kind: "broken", format: "docx" });
  });

  it("broken: a Word file whose XML breaks off", async () => {
    expect(await reasonFor("a.docx", zipSync({ "word/document.xml": strToU8("<w:document><w:body><w:p><w:r><w:t>Điều 1") }))).toEqual({ kind: "broken", format: "docx" });
  });

  it("broken: a Word file whose packed bytes were damaged", async () => {
    const whole = makeDocx(paragraph(Array.from({ length: 300 }, (_, i) => `Điều ${i * 7919}`).join(" ")));
    for (const at of [0.4, 0.5, 0.6]) {
      const middle = Math.floor(whole.length * at);
      expect(await reasonFor("a.docx", whole.map((byte, i) => (i === middle ? byte ^ 0x5a : byte)))).toEqual({ kind: "broken", format: "docx" });
    }
  });

  it("broken: a PDF with nothing behind its header", async () => {
    expect(await reasonFor("a.pdf", utf8("%PDF-1.7\nrubbish"))).toEqual({ kind: "broken", format: "pdf" });
  });

  it.each([
    ["PDF", pdf, "pdf"],
    ["JPEG", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]), "jpg"],
    ["PNG", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), "png"],
    ["program", Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0]), "exe"],
    ["web page", utf8("<html><body>Điều 1</body></html>"), "html"],
    ["text", utf8("Điều 1. Phạm vi"), "text"],
    ["old Word file", makeCompoundFile(["WordDocument"]), "doc"],
    ["RTF", utf8("{\\rtf1\\ansi Điều 1}"), "rtf"],
    ["Excel file", zipSync({ "xl/workbook.xml": strToU8("<a/>") }), "xlsx"],
    ["zip", zipSync({ "a.txt": strToU8("a") }), "zip"],
    ["something unknown", Uint8Array.from([0, 1, 2, 3, 0, 0, 5, 6]), null],
  ])("disguised: named .docx, but a %s", async (_, bytes, found) => {
    expect(await reasonFor("van-ban.docx", bytes)).toEqual({ kind: "disguised", said: "docx", found });
  });

  it.each([["a.pdf", docx, "docx"], ["a.txt", pdf, "pdf"], ["a.html", docx, "docx"], ["a.html", utf8("Điều 1 không có thẻ nào"), "text"], ["a.exe", docx, "docx"], ["a.doc", docx, "docx"], ["a.jpg", pdf, "pdf"]])(
    "disguised: %s",
    async (name, bytes, found) => {
      expect(await reasonFor(name, bytes)).toEqual({ kind: "disguised", said: name.slice(name.indexOf(".") + 1), found });
    },
  );

  it.each([
    ["a.doc", makeCompoundFile(["WordDocument"]), "doc"], ["a.xls", makeCompoundFile(["Workbook"]), "xls"], ["a.doc", makeCompoundFile(["Something"]), "doc"], ["a.jpg", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "jpg"],
    ["a.zip", zipSync({ "a.txt": strToU8("a") }), "zip"], ["a.xlsx", zipSync({ "xl/workbook.xml": strToU8("<a/>") }), "xlsx"], ["khong-duoi", makeCompoundFile(["WordDocument"]), "doc"],
    ["a.xlsx", makeCompoundFile(["EncryptedPackage"]), "xlsx"],
  ])("unsupported: %s", async (name, bytes, found) => {
    expect(await reasonFor(name, bytes)).toEqual({ kind: "unsupported", found });
  });

  it("too large: a small Word file that unpacks to gigabytes, found without unpacking it", async () => {
    const bomb = declaring(makeDocx(paragraph("Điều 1")), "word/document.xml", 3_000_000_000);
    expect(await reasonFor("bom.docx", bomb)).toMatchObject({ kind: "too_large" });
  });

  it("too large: many parts that each unpack to little less than the limit", async () => {
    const parts = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`word/media/${i}.bin`, strToU8("a")]));
    let bomb: Uint8Array = zipSync({ ...parts, "word/document.xml": strToU8("<w:document/>") });
    for (const name of Object.keys(parts)) bomb = declaring(bomb, name, 30_000_000);
    expect(await reasonFor("bom.docx", bomb)).toMatchObject({ kind: "too_large", bytes: expect.any(Number) });
  });

  it("broken: a part that unpacks to more than it declares is not unpacked further", async () => {
    const lying = declaring(makeDocx(paragraph("Điều ".repeat(100_000))), "word/document.xml", 1000);
    expect(await reasonFor("a.docx", lying)).toEqual({ kind: "broken", format: "docx" });
  });

  it("scanned: a PDF of pictures, with how many pages are pictures", async () => {
    expect(await reasonFor("scan.pdf", makePdf([picture, picture], "", [smallPicture]))).toEqual({ kind: "scanned", pages: 2 });
  });

  it("scanned: one page of several is a picture, so that its words are not lost unseen", async () => {
    expect(await reasonFor("scan.pdf", makePdf([textAt(72, 700, "Dieu 1"), picture], "", [smallPicture]))).toEqual({ kind: "scanned", pages: 1 });
  });

  it("scanned: a signature's note on a page of a scan does not make it a page of text", async () => {
    expect(await reasonFor("scan.pdf", makePdf([picture + textAt(400, 800, "Ky boi: Van phong"), picture], "", [smallPicture]))).toEqual({ kind: "scanned", pages: 2 });
    expect(await reasonFor("scan.pdf", makePdf([picture + textAt(400, 800, "Ky boi: Van phong")], "", [smallPicture]))).toEqual({ kind: "scanned", pages: 1 });
  });

  it("a picture behind the words of one page makes no scan", async () => {
    expect(await reasonFor("a.pdf", makePdf([picture + textAt(72, 700, "Dieu 1"), textAt(72, 700, "Dieu 2"), "q 60 0 0 40 300 700 cm /Im1 Do Q" + textAt(72, 600, "Dieu 3")], "", [smallPicture]))).toBe("read");
  });

  it("an empty page beside pages of text makes no scan", async () => {
    expect(await reasonFor("a.pdf", makePdf([textAt(72, 700, "Dieu 1"), ""]))).toBe("read");
  });

  it.each([["a.docx", makeDocx("<w:p/>"), "docx"], ["a.pdf", makePdf([""]), "pdf"], ["a.html", utf8("<html><body><script>x</script></body></html>"), "html"], ["a.txt", utf8("*** --- ***"), "text"]])("no words: %s opens but says nothing", async (name, bytes, format) => {
    expect(await reasonFor(name, bytes)).toEqual({ kind: "no_words", format });
  });
});
