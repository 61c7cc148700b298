import { describe, expect, it } from "vitest";
import { fold } from "../../../src/language/fold.ts";
import { readCorrection, wantsToChange } from "../../../src/listening/interview/read-correction.ts";

describe("a correction in plain words", () => {
  it.each([
    ["không phải ấp 5 mà ấp 6", "ấp 5", "ấp 6"], ["dạ ấp 6 chứ không phải ấp 5", "ấp 5", "ấp 6"], ["hông phải 2 hộ, 3 hộ lận", "2 hộ", "3 hộ"], ["đổi 2 hộ thành 3 hộ", "2 hộ", "3 hộ"],
    ["sửa giúp con chỗ ấp 5 thành ấp 7", "ấp 5", "ấp 7"], ["à mà không phải khóm 5, khóm 6 lận", "khóm 5", "khóm 6"],
    ["đổi lại là 3 hộ", null, "3 hộ"], ["lộn, xã Đất Mới mới đúng", null, "xã Đất Mới"], ["tôi nói lộn, ấp Rạch Gốc", null, "ấp Rạch Gốc"], ["ấp 6 mới đúng nha", null, "ấp 6"], ["ghi lại là từ đầu tháng 8 nha con", null, "từ đầu tháng 8"],
  ])("%s", (text, from, to) => {
    expect(readCorrection(text)).toMatchObject({ kind: "replace", from, to });
    expect(readCorrection(fold(text))).toMatchObject({ kind: "replace", from: from === null ? null : fold(from), to: fold(to) });
  });

  it("passing a question by takes nothing out of the words", () => {
    for (const text of ["bỏ qua", "bo qua", "bỏ qua đi"]) expect(readCorrection(text)).toBeNull();
  });

  it("takes away and adds", () => {
    expect(readCorrection("bỏ câu học trò phải dắt bộ đi")).toEqual({ kind: "remove", from: "học trò phải dắt bộ" });
    expect(readCorrection("thêm: báo hai lần rồi")).toEqual({ kind: "add", text: "báo hai lần rồi" });
  });

  it.each(["từ bữa mưa tới giờ mà xã không sửa", "xã sửa lại đường giùm dân", "nước đục hoài", "học phí bao nhiêu"])("none: %s", (text) => {
    const found = readCorrection(text);
    expect(found === null || (found.kind === "replace" && found.from === null && found.asked)).toBe(true);
    expect(wantsToChange(text)).toBe(false);
  });

  it("a wish to change without saying what is heard", () => {
    expect(wantsToChange("cho tôi sửa lại chút")).toBe(true);
  });

  it("takes no time on long text", () => {
    expect(readCorrection("không phải ".repeat(9_000))).toBeNull();
  });
});
