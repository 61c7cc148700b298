import { describe, expect, test } from "vitest";
import { listPieces } from "../../../src/knowledge/documents/document-pieces.ts";
import { parseDocument } from "../../../src/knowledge/documents/parse-document.ts";
import { documentFileOf } from "../../../src/knowledge/intake/document-file-of.ts";
import { readSource } from "../../../src/knowledge/intake/read-source.ts";
import { utf8 } from "./make-files.ts";

async function read(text: string) {
  const source = await readSource({ name: "hoi-dap.txt", bytes: utf8(text) });
  if (!source.ok) throw new Error(source.reason.kind);
  const file = documentFileOf(source.value, "hoi-dap");
  return { source: source.value, file: file.ok ? file.value : file.reason, listed: listPieces(parseDocument(source.value.text)) };
}

describe("a booklet of questions and answers", () => {
  test("needs no front matter, and what it is about is not what it is", async () => {
    const { file } = await read("SỞ TƯ PHÁP TỈNH CÀ MAU\n\nTÀI LIỆU HỎI ĐÁP\nLUẬT ĐẤT ĐAI\n\nCà Mau, năm 2025\n\nCâu 1. Ai được cấp sổ đỏ?\nTrả lời: Hộ gia đình.\nCâu 2. Lệ phí bao nhiêu?\nDo tỉnh Cà Mau quy định.\n");
    expect(file).toMatchObject({ document: { number: null, kind: "Tài liệu hỏi đáp", title: "Tài liệu hỏi đáp luật đất đai", slug: "hoi-dap" } });
  });

  test("questions without numbers are counted; khoản of an answer can be quoted", async () => {
    const { listed } = await read("Giải đáp chính sách bảo hiểm y tế\nHỎI: Mất thẻ thì sao?\nĐÁP: Làm đơn.\nHỏi: Trẻ em đóng bao nhiêu?\nĐáp:\n1. Dưới 6 tuổi không đóng.\n2. Học sinh đóng một phần.\n");
    expect(listed.articles.map(({ label, title }) => [label, title])).toEqual([["Câu 1", "Mất thẻ thì sao?"], ["Câu 2", "Trẻ em đóng bao nhiêu?"]]);
    expect(listed.pieces.map(({ anchor }) => anchor)).toEqual(["mo-dau", "cau-1", "cau-2", "cau-2-khoan-1", "cau-2-khoan-2"]);
  });

  test.each([
    ["the number on a line of its own", "HỎI ĐÁP CƯ TRÚ\nCâu 1\nHỏi: Ở đâu?\nĐáp: Công an xã.\nCâu 2\nMấy ngày?\nTrả lời: 7 ngày.\n", [["Câu 1", "Ở đâu?"], ["Câu 2", "Mấy ngày?"]]],
    ["the number before Hỏi", "HỎI ĐÁP\n1. Hỏi: Bao nhiêu tuổi?\nĐáp: Đủ 18.\n2. Hỏi: Ở đâu?\nĐáp: Tại xã.\n", [["Câu 1", "Bao nhiêu tuổi?"], ["Câu 2", "Ở đâu?"]]],
    ["counted anew in each part", "HỎI ĐÁP\nI. THƯỜNG TRÚ\nCâu 1: Ở đâu?\nXã.\nII. TẠM TRÚ\nCâu 1: Khi nào?\nNgay.\n", [["Câu 1 Phần I", "Ở đâu?"], ["Câu 1 Phần II", "Khi nào?"]]],
    ["articles printed in the answers", "HỎI ĐÁP\nCâu 1: Ai?\nĐiều 5. Đối tượng\n1. Hộ nghèo.\nCâu 2: Khi nào?\nĐiều 6. Thời hạn\n", [["Câu 1", "Ai?"], ["Câu 2", "Khi nào?"]]],
  ])("with %s", async (_, text, questions) => {
    expect((await read(text)).listed.articles.map(({ label, title }) => [label, title])).toEqual(questions);
  });

  test("a question left out in the count is told, and the ones behind it are not lost", async () => {
    const { source, listed } = await read("HỎI ĐÁP\nCâu 1: Một?\nA.\nCâu 2: Hai?\nB.\nCâu 4: Bốn?\nD.\nCâu 5: Năm?\nE.\n");
    expect(listed.articles.map(({ label }) => label)).toEqual(["Câu 1", "Câu 2", "Câu 4", "Câu 5"]);
    expect(source.problems).toEqual(expect.arrayContaining([expect.objectContaining({ kind: "article_missing", line: 6 })]));
  });

  test("a law that attaches a list of questions stays a law", async () => {
    const { listed } = await read("QUỐC HỘI\nLuật số: 1/2025/QH15\nLUẬT\nTHỬ\nĐiều 1. Phạm vi\nĐiều 2. Hiệu lực\nPHỤ LỤC\nCâu 1: Ai?\nCâu 2: Gì?\n");
    expect(listed.articles.map(({ label }) => label)).toEqual(["1", "2", "Phụ lục"]);
  });
});
