import { expect, test } from "vitest";
import { readAttributes } from "../../../src/knowledge/intake/attribute-table.ts";
import { readMetadata } from "../../../src/knowledge/intake/read-metadata.ts";

const BODY = "Điều 1. Phạm vi điều chỉnh\n1. Nghị định này quy định chi tiết.\nĐiều 2. Trách nhiệm thi hành\nCác Bộ trưởng chịu trách nhiệm thi hành Nghị định này.";

test("a page of a law site names number, kind, issuer and days in a table; the document without its own head takes them from there", () => {
  const page = `Quy định chi tiết một số điều và biện pháp tổ chức thi hành Luật Tố cáo\nLoại văn bản Nghị định\nSố, ký hiệu 31/2019/NĐ-CP\nCơ quan ban hành Chính phủ\nNgày ban hành 10/04/2019\nCó hiệu lực từ 28/05/2019\n${BODY}`;
  expect(readMetadata(page)).toMatchObject({
    number: { value: "31/2019/NĐ-CP", line: 3 }, kind: { value: "Nghị định" }, issuer: { value: "Chính phủ" }, issued: { value: "2019-04-10", line: 5 }, inForceFrom: { value: "2019-05-28" },
  });
});

test.each([
  ["cells side by side", ["| Số ký hiệu | 42/2013/QH13 | Ngày ban hành | 25/11/2013 |", "| Loại văn bản | Luật | Ngày có hiệu lực | 01/07/2014 |"]],
  ["label above value", ["Số ký hiệu", "42/2013/QH13", "Ngày ban hành", "25/11/2013", "Loại văn bản", "Luật", "Ngày hiệu lực", "01/07/2014"]],
  ["label with a colon", ["Số hiệu: 42/2013/QH13", "Ngày ban hành: 25/11/2013", "Loại văn bản: Luật", "Ngày hiệu lực: 01/07/2014"]],
])("%s", (_, head) => {
  expect(readAttributes(head)).toMatchObject({ number: { value: "42/2013/QH13" }, kind: { value: "Luật" }, issued: { value: "2013-11-25" }, inForceFrom: { value: "2014-07-01" } });
});

test("a sentence that begins like a label, a value that is none, and a lone label are no table", () => {
  expect(readAttributes(["Ngày ban hành quyết định được tính là ngày đầu.", "Số hiệu: đang cập nhật"]).issued.value).toBeNull();
  expect(readAttributes(["Ngày ban hành: 31/02/2020", "Loại văn bản: Luật"])).toMatchObject({ issued: { value: null }, kind: { value: null } });
});

test("the document's own head wins over what a site prints above it", () => {
  const page = `Số ký hiệu: 30/2019/NĐ-CP\nNgày ban hành: 01/01/2019\nCHÍNH PHỦ\nSố: 31/2019/NĐ-CP\nHà Nội, ngày 10 tháng 4 năm 2019\nNGHỊ ĐỊNH\nQuy định chi tiết Luật Tố cáo\nCăn cứ Luật Tố cáo;\n${BODY}`;
  expect(readMetadata(page)).toMatchObject({ number: { value: "31/2019/NĐ-CP" }, issued: { value: "2019-04-10" } });
});
