import { expect, test } from "vitest";
import { readPlaces } from "../../../src/knowledge/documents/place-list.ts";

const NOTHING = { article: null, clause: null };
const write = (text: string, context = NOTHING as { article: string | null; clause: string | null }): string =>
  readPlaces(text, context).map(({ article, clause, point, part }) => `${article}.${clause ?? ""}.${point ?? ""}${part === null ? "" : `!${part}`}`).join(" ");

test.each([
  ["điểm c khoản 2 Điều 10 và Điều 13", "10.2.c 13.."],
  ["khoản 3 và điểm d khoản 4 Điều 11, khoản 2 Điều 20", "11.3. 11.4.d 20.2."],
  ["các khoản 1, 2 và 3 Điều 2", "2.1. 2.2. 2.3."],
  ["các điều 212, 213 và 214", "212.. 213.. 214.."],
  ["điểm b, điểm c và điểm d khoản 1 Điều 9", "9.1.b 9.1.c 9.1.d"],
  ["các điểm b, c và đ khoản 1 Điều 9", "9.1.b 9.1.c 9.1.đ"],
  ["Điều 1; khoản 1, điểm b khoản 2 Điều 13.", "1.. 13.1. 13.2.b"],
  ["Điều 17, Điều 18 và khoản 1 Điều 20 Thông tư số 07/2023/TT-BLĐTBXH", "17.. 18.. 20.1."],
  ["từ Điều 16 đến Điều 18, khoản 9 và 11 của Điều 27", "16.. 17.. 18.. 27.9. 27.11."],
  ["khoản 1a Điều 11b", "11b.1a."],
])("smaller units belong to the larger one after them: %s", (text, places) => {
  expect(write(text)).toBe(places);
});

test("what the line leaves out comes from the lines above it", () => {
  expect(write("điểm a khoản 4", { article: "8", clause: null })).toBe("8.4.a");
  expect(write("điểm h", { article: "3", clause: "2" })).toBe("3.2.h");
});

test("a title or a passage is not the whole place", () => {
  expect(write("tên Điều 20")).toBe("20..!title");
  expect(write("tên điều, khoản 1 và khoản 2 Điều 344")).toBe("344.1. 344.2. 344..!title");
  expect(write("khổ thứ nhất khoản 3 Điều 10")).toBe("10.3.!passage");
});

test("a text without a place gives none", () => {
  expect(write("một số điều của Luật Tiếp công dân số 42/2013/QH13")).toBe("");
});
