import { expect, it } from "vitest";
import { fold } from "../../../src/language/fold.ts";
import { dropsPosition } from "../../../src/listening/interview/drops-position.ts";
import { takesBackPublishing } from "../../../src/listening/interview/takes-back-publishing.ts";

const both = (texts: readonly string[]): string[] => [...texts, ...texts.map(fold)];

it.each(both(["bỏ vị trí", "thôi bỏ cái vị trí đi", "đừng gửi vị trí của tôi", "xoá định vị giùm"]))("«%s» takes a position back", (text) => {
  expect(dropsPosition(text)).toBe(true);
});

it.each(both(["vị trí đó nguy hiểm", "bỏ vị trí bán hàng cũ dời qua chợ mới", "gửi vị trí"]))("«%s» does not", (text) => {
  expect(dropsPosition(text)).toBe(false);
});

it.each(["không đăng CM-261123-K7QF", "thoi dung dang viec cm-261123-k7qf nua", "gỡ đăng CM-261123-K7QF"])("«%s» takes a yes to publishing back", (text) => {
  expect(takesBackPublishing(text)).toBe("CM-261123-K7QF");
});

it.each(["không đăng", "xem CM-261123-K7QF", "CM-261123-K7QF không đăng ký được", "chưa xong CM-261123-K7QF"])("«%s» does not", (text) => {
  expect(takesBackPublishing(text)).toBeNull();
});
