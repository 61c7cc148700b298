import { describe, expect, it } from "vitest";
import { extractText } from "../../../src/knowledge/intake/extract-text.ts";
import { makeDocx, makePdf, numbered, numberingList, paragraph, smallPicture, textAt, utf8 } from "./make-files.ts";

const textOf = async (name: string, bytes: Uint8Array) => {
  const read = await extractText({ name, bytes });
  return read.ok ? read.value.text : read.reason;
};

describe("in the Workers runtime, as in Node", () => {
  it("reads a Word file with automatic numbers", async () => {
    const bytes = makeDocx(paragraph("Phạm vi", numbered(1, 0)), { numbering: numberingList(1, [{ text: "Điều %1.", format: "decimal" }]) });
    expect(await textOf("a.docx", bytes)).toBe("Điều 1. Phạm vi");
  });

  it("reads a PDF line by line", async () => {
    expect(await textOf("a.pdf", makePdf([textAt(72, 700, "Dieu 1. Pham vi") + textAt(72, 680, "1. Khoan mot"), textAt(72, 700, "Trang hai")]))).toBe("Dieu 1. Pham vi\n1. Khoan mot\n\fTrang hai");
  });

  it("knows a scanned PDF without unpacking its pictures", async () => {
    expect(await textOf("a.pdf", makePdf(["q 595 0 0 842 0 0 cm /Im1 Do Q"], "", [smallPicture]))).toEqual({ kind: "scanned", pages: 1 });
  });

  it("reads a web page", async () => {
    expect(await textOf("a.html", utf8("<p>Điều 1.</p><p>Khoản</p>"))).toBe("Điều 1.\nKhoản");
  });

  it("reads text in UTF-16 and Windows-1258", async () => {
    expect(await textOf("a.txt", Uint8Array.from([0xff, 0xfe, 0x10, 0x01, 0x69, 0x00]))).toBe("Đi");
    expect(await textOf("a.txt", Uint8Array.from([0xd0, 0x69, 0xea, 0xcc, 0x75, 0x20, 0x6e, 0x61, 0xec, 0x79]))).toBe("Điê\u0300u na\u0301y");
  });
});
