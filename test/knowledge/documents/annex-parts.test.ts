import { describe, expect, test } from "vitest";
import { listPieces } from "../../../src/knowledge/documents/document-pieces.ts";
import { parseDocument, textOf } from "../../../src/knowledge/documents/parse-document.ts";
import { listPassages } from "../../../src/knowledge/documents/passages.ts";
import { clauseLabel } from "../../../src/knowledge/publishing/clause-label.ts";

const body = "Điều 1. Ban hành kèm theo Thông tư này hai phụ lục.\nĐiều 2. Hiệu lực từ ngày ký.\nTM. CHÍNH PHỦ\n";
const read = (annex: string) => {
  const parsed = parseDocument(`${body}${annex}`);
  return { parsed, listed: listPieces(parsed) };
};
const labelsOf = (annex: string): string[] => {
  const { listed } = read(annex);
  return listed.pieces.flatMap((piece) => (piece.articleIndex === null || piece.anchor.startsWith("dieu-") ? [] : [clauseLabel(listed, piece)]));
};

describe("an annex", () => {
  const annex = "PHỤ LỤC II\nQUY TRÌNH XÉT DUYỆT\n(Kèm theo Thông tư số 1/2025/TT-BNV)\nI. QUY ĐỊNH CHUNG\n1. Mục tiêu\na) Công bằng.\nb) Công khai.\n2. Nguyên tắc\nII. CÁC BƯỚC\n1. Nộp đơn tại xã.\n";

  test("is quoted by its parts, khoản and điểm, each with an address of its own", () => {
    expect(labelsOf(annex)).toEqual(["Phụ lục II", "Mục I Phụ lục II", "khoản 1 Mục I Phụ lục II", "điểm a khoản 1 Mục I Phụ lục II", "điểm b khoản 1 Mục I Phụ lục II", "khoản 2 Mục I Phụ lục II", "Mục II Phụ lục II", "khoản 1 Mục II Phụ lục II"]);
    expect(read(annex).listed.pieces.map(({ anchor }) => anchor)).toContain("muc-i-phu-luc-ii-khoan-1-diem-b");
  });

  test("has the heading in capitals below its number as title, and its parts name it above them", () => {
    const { articles } = read(annex).listed;
    expect(articles.find(({ label }) => label === "Phụ lục II")).toMatchObject({ title: "QUY TRÌNH XÉT DUYỆT", isAnnex: true });
    expect(articles.find(({ label }) => label === "Mục I Phụ lục II")).toMatchObject({ title: "QUY ĐỊNH CHUNG", headings: ["Phụ lục II. QUY TRÌNH XÉT DUYỆT"], isAnnex: false });
  });

  test("the same part of two annexes has two addresses", () => {
    const { listed } = read(`${annex}PHỤ LỤC III\nI. KINH PHÍ\n1. Do tỉnh cấp.\n`);
    expect(listed.pieces.map(({ anchor }) => anchor)).toEqual(expect.arrayContaining(["muc-i-phu-luc-ii-khoan-1", "muc-i-phu-luc-iii-khoan-1"]));
  });

  test("forms are quoted as a whole by their number and title; the list in front of them names nothing twice", () => {
    const forms = "PHỤ LỤC\nMẪU VĂN BẢN\nMẫu số 01\nĐơn khiếu nại\nMẫu số 02\nGiấy ủy quyền\nMẫu số 01\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐƠN KHIẾU NẠI\nKính gửi: …\n1. Họ và tên: …\n2. Nội dung: …\nMẫu số 02\nGIẤY ỦY QUYỀN KHIẾU NẠI\nKính gửi: …\nI. BÊN ỦY QUYỀN\n1. Họ và tên: …\n";
    expect(labelsOf(forms)).toEqual(["Phụ lục", "Phụ lục (Mẫu số 01)", "Phụ lục (Mẫu số 02)"]);
    expect(read(forms).listed.articles.slice(-2)).toMatchObject([{ title: "ĐƠN KHIẾU NẠI" }, { title: "GIẤY ỦY QUYỀN KHIẾU NẠI" }]);
    expect(read(forms).listed.pieces.map(({ anchor }) => anchor)).toContain("phu-luc-mau-so-02");
  });

  test("a part that runs over pages is cut into stretches that can be found and quoted", () => {
    const long = `PHỤ LỤC I\nI. DANH MỤC\n1. Bảng\n${"Dòng của bảng số liệu dài dòng | 1 | 2\n".repeat(200)}`;
    const { listed } = read(long);
    expect(Math.max(...listed.pieces.map(({ text }) => text.length))).toBeLessThan(2000);
    expect(Math.max(...listPassages(listed).map(({ text }) => text.length))).toBeLessThan(5000);
    expect(new Set(listed.pieces.map(({ anchor }) => anchor)).size).toBe(listed.pieces.length);
  });

  test.each([
    ["tables alone", "PHỤ LỤC I\nDANH MỤC XÃ\n1 | Đất Mũi | I\nII | Tổng | 2\n"],
    ["numbered lines without parts", "PHỤ LỤC I\n1. Một\n2. Hai\n"],
  ])("with %s stays free text", (_, text) => {
    expect(labelsOf(text)).toEqual(["Phụ lục I"]);
  });

  test("loses nothing, whatever it holds", () => {
    for (const text of [annex, "PHỤ LỤC\nI. MỘT\nNơi nhận:\nTM. ỦY BAN NHÂN DÂN\nDANH SÁCH\nI. LẠI\n", "Phụ lục\nMẫu số 1\nMẫu số 1\n"]) {
      const { parsed, listed } = read(text);
      expect(textOf(parsed.root)).toBe(`${body}${text}`);
      expect(listed.pieces.map((piece) => piece.text).join("")).toBe(`${body}${text}`);
    }
  });
});
