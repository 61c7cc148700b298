import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readChanges } from "../../../src/knowledge/documents/amendments.ts";
import { listPieces } from "../../../src/knowledge/documents/document-pieces.ts";
import { normaliseNewlines, parseDocument, textOf } from "../../../src/knowledge/documents/parse-document.ts";
import { listPassages } from "../../../src/knowledge/documents/passages.ts";
import { clauseLabel } from "../../../src/knowledge/publishing/clause-label.ts";

const piecesOf = (text: string) => listPieces(parseDocument(text));
const labelsOf = (text: string): string[] => {
  const listed = piecesOf(text);
  return listed.pieces.filter(({ articleIndex }) => articleIndex !== null).map((piece) => clauseLabel(listed, piece));
};
const anchorsOf = (text: string): string[] => piecesOf(text).pieces.map(({ anchor }) => anchor);

const plan = `ỦY BAN NHÂN DÂN XÃ ĐẤT MŨI
Số: 35/KH-UBND
KẾ HOẠCH
Thực hiện công tác dân vận năm 2026
Thực hiện Kế hoạch số 45/KH-UBND của Ủy ban nhân dân tỉnh, xã ban hành kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
a) Nâng cao nhận thức.
b) Trả lời 100% phản ánh.
2. Yêu cầu
- Thiết thực, hiệu quả.
II. NỘI DUNG
1. Tuyên truyền
1.1. Trực tiếp
a) Họp dân mỗi quý một lần.
1.2. Trên mạng
Mức chi 1.5 triệu đồng một bài.
2. Tiếp công dân
Thứ Năm hằng tuần.
III. KINH PHÍ
Kinh phí là 150.000.000 đồng.
Nơi nhận:
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
PHỤ LỤC
PHÂN CÔNG NHIỆM VỤ
I. Nhóm một
`;

describe("a document without Điều", () => {
  test("a plan is quoted by Mục, khoản and điểm; its head and its signature are not quoted", () => {
    expect(labelsOf(plan)).toEqual([
      "Mục I", "khoản 1 Mục I", "điểm a khoản 1 Mục I", "điểm b khoản 1 Mục I", "khoản 2 Mục I", "Mục II", "khoản 1 Mục II", "khoản 1.1 Mục II", "điểm a khoản 1.1 Mục II",
      "khoản 1.2 Mục II", "khoản 2 Mục II", "Mục III", "Phụ lục", "Mục I Phụ lục",
    ]);
    expect(anchorsOf(plan)).toEqual([
      "mo-dau", "muc-i", "muc-i-khoan-1", "muc-i-khoan-1-diem-a", "muc-i-khoan-1-diem-b", "muc-i-khoan-2", "muc-ii", "muc-ii-khoan-1", "muc-ii-khoan-1-1", "muc-ii-khoan-1-1-diem-a",
      "muc-ii-khoan-1-2", "muc-ii-khoan-2", "muc-iii", "ky", "phu-luc", "muc-i-phu-luc",
    ]);
    expect(parseDocument(plan).problems).toEqual([]);
    expect(piecesOf(plan).articles[0]).toMatchObject({ label: "Mục I", title: "MỤC ĐÍCH, YÊU CẦU", isAnnex: false, attachment: 0 });
  });

  test.each([
    ["hyphens, as the Party writes", "I- MỤC TIÊU\n1- Mục tiêu chung\nPhát huy dân chủ.\n1.1- Đến 2030\n2- Mục tiêu cụ thể\nII- NHIỆM VỤ\nT/M BAN THƯỜNG VỤ\n", ["muc-i", "muc-i-khoan-1", "muc-i-khoan-1-1", "muc-i-khoan-2", "muc-ii", "ky"]],
    ["strokes and letters with full stops", "I/ Mục đích\n1/ Chung\na. Một việc\nb. Hai việc\nII/ Yêu cầu\n", ["muc-i", "muc-i-khoan-1", "muc-i-khoan-1-diem-a", "muc-i-khoan-1-diem-b", "muc-ii"]],
    ["numbers below their Roman number", "I. MỤC TIÊU\nI.1. Chung\nI.2. Riêng\nII. GIẢI PHÁP\nII.1. Một\n", ["muc-i", "muc-i-khoan-1", "muc-i-khoan-2", "muc-ii", "muc-ii-khoan-1"]],
    ["Arabic numbers only, as a Chỉ thị", "Ban Bí thư yêu cầu:\n1. Các cấp ủy thực hiện:\na) Một.\nb) Hai.\n1.1. Ba.\n2. Đảng ủy Quốc hội lãnh đạo.\n", ["mo-dau", "muc-1", "muc-1-diem-a", "muc-1-diem-b", "muc-1-khoan-1-1", "muc-2"]],
    ["questions and answers", "Câu 1: Ai được cấp thẻ?\nTrả lời:\n1. Trẻ em.\n2. Hộ nghèo.\nCâu hỏi 2. Mất thẻ thì sao?\nNộp đơn.\n", ["cau-1", "cau-1-khoan-1", "cau-1-khoan-2", "cau-2"]],
    ["Phần in letters, with the count of Mục anew in each", "A. ĐẶT VẤN ĐỀ\nDân vận có vai trò lớn.\nB. NỘI DUNG\nI. THỰC TRẠNG\n1. Kết quả\nII. GIẢI PHÁP\nC. TỔ CHỨC THỰC HIỆN\n1. Ban Dân vận chủ trì.\n2. Sở Tài chính cấp tiền.\n",
      ["phan-a", "phan-a--2", "phan-b", "muc-i-phan-b", "muc-i-phan-b-khoan-1", "muc-ii-phan-b", "phan-c", "muc-1-phan-c", "muc-2-phan-c"]],
    ["Phần in words, its title on the line below", "Phần thứ nhất\nTÌNH HÌNH\nI. KẾT QUẢ\nPhần thứ hai\nPHƯƠNG HƯỚNG\nI. MỤC TIÊU\n", ["phan-nhat", "muc-i-phan-thu-nhat", "phan-hai", "muc-i-phan-thu-hai"]],
  ])("%s", (_, text, anchors) => {
    expect(anchorsOf(text)).toEqual(anchors);
    expect(parseDocument(text).problems).toEqual([]);
  });

  test("numbers inside sentences and tables begin nothing", () => {
    const text = "I. MỤC TIÊU\n1. Thu nhập\n1.5 triệu đồng một người.\n2026. Năm đầu.\nII | Tổng | 5\n3.000 đồng một suất.\n15/7 là ngày hội.\nC. và D. là hai nhóm.\nIV. GIẢI PHÁP\n";
    expect(anchorsOf(text)).toEqual(["muc-i", "muc-i-khoan-1", "muc-iv"]);
    expect(parseDocument(text).problems).toMatchObject([{ line: 9, kind: "article_missing" }]);
  });

  test("a list that counts from 1 again inside a khoản belongs to it", () => {
    const text = "I. VIỆC\n1. Một\n2. Hai, gồm các bước:\n1. Bước đầu\n2. Bước sau\n3. Ba\nII. KHÁC\n";
    expect(anchorsOf(text)).toEqual(["muc-i", "muc-i-khoan-1", "muc-i-khoan-2", "muc-i-khoan-3", "muc-ii"]);
  });

  test("a letter without any number is quoted by its paragraphs, and said to have no Điều", () => {
    const text = `SỞ NỘI VỤ\nSố: 123/SNV-CCVC\nKính gửi: Ủy ban nhân dân các xã\nSở Nội vụ hướng dẫn việc chi trả chế độ như sau:\n- ${"Hồ sơ nộp tại xã. ".repeat(40)}\n${"Mức hưởng theo phụ cấp tháng cuối. ".repeat(5)}\nNơi nhận:\n- Như trên;\n`;
    expect(labelsOf(text)).toEqual(["Đoạn 1", "Đoạn 2"]);
    expect(parseDocument(text).problems).toMatchObject([{ kind: "no_articles" }]);
  });

  test("a plan that a Quyết định makes public behind its signature is quoted as what is attached", () => {
    const text = "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.\nĐiều 2. Hiệu lực từ ngày ký.\nTM. ỦY BAN NHÂN DÂN\nKẾ HOẠCH\nHỗ trợ hộ nghèo\nI. ĐỐI TƯỢNG\n1. Hộ nghèo.\nII. MỨC\nTM. ỦY BAN NHÂN DÂN\n";
    expect(anchorsOf(text)).toEqual(["dieu-1", "dieu-2", "ky", "kem-theo-1-muc-i", "kem-theo-1-muc-i-khoan-1", "kem-theo-1-muc-ii", "kem-theo-1-ky"]);
    expect(labelsOf(text)).toContain("khoản 1 Mục I văn bản kèm theo");
  });

  test("a law with Điều is read as before, whatever Roman numbers stand in it", () => {
    const text = "Điều 1. Thông qua kế hoạch với nội dung:\nI. MỤC TIÊU\n1. Một\n2. Hai\nII. GIẢI PHÁP\n1. Ba\nĐiều 2. Hiệu lực\nTM. HỘI ĐỒNG NHÂN DÂN\nNơi nhận:\n- Lưu.\n";
    expect(anchorsOf(text)).toEqual(["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-2", "ky"]);
  });

  test("a plan that sets itself to amend a document has not amended it", () => {
    const text = "I. NHIỆM VỤ\n1. Sửa đổi, bổ sung Điều 5 Nghị định số 64/2014/NĐ-CP như sau: thay cụm từ “a” bằng cụm từ “b”.\n2. Bãi bỏ Nghị định số 64/2014/NĐ-CP.\n";
    const document = {
      slug: "k", number: "1/KH-UBND", title: "K", kind: "Kế hoạch", issuer: null, issued: null, inForceFrom: null, inForceTo: null, amendedBy: [], replacedBy: null, locality: null, quality: "official", source: null, note: null,
    } as const;
    expect(readChanges({ document: { ...document, amendedBy: [] }, amends: [], text }, piecesOf(text))).toEqual({ amendments: [], days: [] });
  });

  test("a Mục with a page on each khoản is scored khoản by khoản", () => {
    const text = `I. NHIỆM VỤ\n1. ${"Một việc. ".repeat(200)}\n2. ${"Hai việc. ".repeat(200)}\n3. ${"Ba việc. ".repeat(10)}\n`;
    expect(listPassages(piecesOf(text)).map(({ text: passage }) => passage.slice(0, 14))).toEqual(["I. NHIỆM VỤ\n1.", "2. Hai việc. H", "3. Ba việc. Ba"]);
  });

  test("no outline whatever loses a character or repeats an anchor", () => {
    const line = fc.oneof(
      fc.constantFrom("I. MỤC TIÊU", "II- NỘI DUNG", "III. KINH PHÍ", "I. LẠI TỪ ĐẦU", "A. ĐẶT VẤN ĐỀ", "B. NỘI DUNG", "1. Một", "2. Hai", "1.1. Con", "1.2. Con", "I.1. Con", "a) Điểm", "b. Điểm", "Câu 1: Gì?", "Câu 2: Sao?",
        "Phần thứ nhất", "TÌNH HÌNH", "Chương II", "Mục 1. Chung", "TM. ỦY BAN NHÂN DÂN", "Nơi nhận:", "PHỤ LỤC I", "DANH MỤC VIỆC", "KẾ HOẠCH", "", "Một câu văn dài của cơ quan ban hành văn bản này, viết đủ ý.", "a | b | c", "Điều 1. Một", "Điều 2. Hai"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = lines.join("\n");
        const parsed = parseDocument(text);
        expect(textOf(parsed.root)).toBe(normaliseNewlines(text));
        const { pieces } = listPieces(parsed);
        expect(pieces.map((piece) => piece.text).join("")).toBe(normaliseNewlines(text));
        expect(new Set(pieces.map((piece) => piece.anchor)).size).toBe(pieces.length);
      }),
      { numRuns: 1000 },
    );
  });
});
