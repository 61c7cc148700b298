import { expect, test } from "vitest";
import { endsIn } from "../../../src/knowledge/documents/closing-lines.ts";
import { dayIn, ownDay, placeDaysIn } from "../../../src/knowledge/documents/in-force-days.ts";

test.each([["01 tháng 7 năm 2026", "2026-07-01"], ["1/7/2026", "2026-07-01"], ["15-8-2025", "2025-08-15"], ["32/7/2026", null], ["ngày ký ban hành", null]])("a day is read in its usual spellings: %s", (text, day) => {
  expect(dayIn(text)).toBe(day);
});

test("a closing article gives single places days of their own", () => {
  expect(placeDaysIn("2. Điều 190 và Điều 248 của Luật này có hiệu lực thi hành từ ngày 01 tháng 4 năm 2024.")).toEqual([
    { article: "190", clause: null, point: null, from: "2024-04-01", to: null },
    { article: "248", clause: null, point: null, from: "2024-04-01", to: null },
  ]);
  expect(placeDaysIn("Luật này có hiệu lực từ ngày 1/7/2026, trừ khoản 3 Điều 2 có hiệu lực từ ngày 01 tháng 01 năm 2027.")).toEqual([{ article: "2", clause: "3", point: null, from: "2027-01-01", to: null }]);
});

test("the document's own day, places of other documents and events give none", () => {
  for (const line of [
    "1. Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2025, trừ quy định tại khoản 2 và khoản 3 Điều này.",
    "2. Quy định tại khoản 3 Điều 5 Nghị định số 124/2020/NĐ-CP hết hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2027.",
    "3. Đất được giao theo Điều 45 trước ngày Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2014 thì tiếp tục sử dụng.",
  ]) expect(placeDaysIn(line)).toEqual([]);
});

test("the innermost place decides", () => {
  const days = placeDaysIn("Điều 5, điểm a khoản 2 Điều 5 Nghị định này có hiệu lực từ ngày 01/01/2027.").concat({ article: "5", clause: "2", point: "a", from: "2028-01-01", to: null });
  expect(ownDay(days, { article: "5", clause: "1", point: null })?.from).toBe("2027-01-01");
  expect(ownDay(days.slice(0, 1).concat(days.slice(2)), { article: "5", clause: "2", point: "a" })?.from).toBe("2028-01-01");
  expect(ownDay(days, { article: "6", clause: null, point: null })).toBeNull();
});

const ended = (line: string, listed?: string | null): string[] =>
  (endsIn(line, listed)?.ended ?? []).map(({ number, places, hasExceptions }) => `${number}${places.map(({ article, clause }) => ` ${article}.${clause ?? ""}`).join("")}${hasExceptions ? " except" : ""}`);

test.each([
  ["Nghị định số 64/2014/NĐ-CP ngày 26 tháng 6 năm 2014 của Chính phủ quy định chi tiết thi hành một số điều của Luật Tiếp công dân hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành.", ["64/2014/NĐ-CP"]],
  ["4. Luật Đất đai số 45/2013/QH13 đã được sửa đổi, bổ sung một số điều theo Luật số 35/2018/QH14 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.", ["45/2013/QH13"]],
  ["2. Luật Chứng khoán số 70/2006/QH11 và Luật số 62/2010/QH12 sửa đổi, bổ sung một số điều của Luật Chứng khoán hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.", ["70/2006/QH11", "62/2010/QH12"]],
  ["3. Luật Hợp tác xã số 23/2012/QH13 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành, trừ quy định tại khoản 5 Điều 115 của Luật này.", ["23/2012/QH13 except"]],
  ["1. Thông tư này có hiệu lực thi hành từ ngày 15 tháng 3 năm 2019 và thay thế Thông tư số 37/2012/TT-BYT ngày 28 tháng 12 năm 2012 của Bộ Y tế.", ["37/2012/TT-BYT"]],
])("closing articles end whole documents, not those in their titles or histories: %s", (line, numbers) => {
  expect(ended(line)).toEqual(numbers);
});

test("an item of a list ends what it names, in part where it names places", () => {
  expect(endsIn("2. Các văn bản sau đây hết hiệu lực kể từ ngày 15 tháng 8 năm 2025:")).toMatchObject({ isList: true, day: "2025-08-15" });
  expect(ended("a) Điều 6, khoản 2 Điều 9 Thông tư số 33/2017/TT-BLĐTBXH;", "2025-08-15")).toEqual(["33/2017/TT-BLĐTBXH 6. 9.2"]);
});

test("papers that stay valid and rules about ending are no ends", () => {
  for (const line of ["5. Giấy phép cấp theo Nghị định số 1/2020/NĐ-CP hết hiệu lực khi hết thời hạn.", "Trường hợp hợp đồng hết hiệu lực thì các bên ký lại.", "2. Thẻ đã cấp trước ngày Luật này có hiệu lực thi hành có giá trị sử dụng."]) expect(endsIn(line)).toBeNull();
});
