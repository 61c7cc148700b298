import { describe, expect, it } from "vitest";
import { readChoice, readYesNo } from "../../src/language/read-choice.ts";

const choices = [{ value: "send", label: "Gửi" }, { value: "edit", label: "Sửa" }, { value: "cancel", label: "Huỷ" }];
const stars = [1, 2, 3, 4, 5].map((count) => ({ value: `star${count}`, label: String(count) }));

describe("readChoice", () => {
  it.each([
    ["1", "send"], ["2", "edit"], ["số 2", "edit"], ["so 3", "cancel"], ["cái thứ hai", "edit"], ["chọn số 1 nha", "send"], ["2.", "edit"], ["(3)", "cancel"],
    ["Gửi", "send"], ["gui", "send"], ["GỬI ĐI", "send"], ["dạ gửi giùm", "send"], ["sửa", "edit"], ["sua nha", "edit"], ["hủy", "cancel"], ["huy", "cancel"],
  ])("%s → %s", (said, value) => {
    expect(readChoice(said, choices)?.value).toBe(value);
  });

  it.each(["", "4", "0", "gửi cho tôi xem lại lộ ấp 4 đã sửa chưa", "không biết", "2 tháng nay chưa sửa"])("%s is no choice", (said) => {
    expect(readChoice(said, choices)).toBeNull();
  });

  it("where the labels are numbers, the number is meant, not the place", () => {
    expect(readChoice("5", stars.toReversed())?.value).toBe("star5");
  });

  it("nothing offered, nothing chosen", () => {
    expect(readChoice("1", [])).toBeNull();
  });
});

describe("readYesNo", () => {
  it.each(["có", "co", "ừ", "dạ có", "ok", "đồng ý", "đúng rồi", "được"])("%s is yes", (said) => {
    expect(readYesNo(said)).toBe(true);
  });

  it.each(["không", "ko", "k", "hông", "thôi", "chưa", "khong dong y"])("%s is no", (said) => {
    expect(readYesNo(said)).toBe(false);
  });

  it.each(["", "có cái lộ hư", "không ai tới sửa", "lộ ấp 4"])("%s is neither", (said) => {
    expect(readYesNo(said)).toBeNull();
  });
});
