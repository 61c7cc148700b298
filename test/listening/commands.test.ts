import { describe, expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";
import { readCommand } from "../../src/listening/commands.ts";

const CODE = "CM-261123-K7QF";

describe("readCommand", () => {
  it.each([
    ["gặp người", { kind: "human" }], ["gặp cán bộ", { kind: "human" }], ["tôi muốn gặp người thật", { kind: "human" }], ["xem dữ liệu của tôi", { kind: "my_data" }], ["xóa dữ liệu", { kind: "erase" }], ["Xoá dữ liệu của tôi", { kind: "erase" }],
    ["không gửi tin nữa", { kind: "mute" }], ["ngừng", { kind: "mute" }], ["việc của tôi", { kind: "my_cases" }], ["hồ sơ", { kind: "my_cases" }], ["xem cm 261123 k7qf", { kind: "show_case", code: CODE }], [CODE, { kind: "show_case", code: CODE }],
    ["rút CM-261123-K7QF", { kind: "withdraw", code: CODE }], ["rút", { kind: "withdraw", code: null }], ["chưa xong", { kind: "not_solved", code: null }], ["giúp", { kind: "help" }], ["menu", { kind: "help" }], ["/start", { kind: "start" }], ["bắt đầu", { kind: "start" }],
    ["KHMER", { kind: "khmer" }], ["chuyển", { kind: "forward" }], ["5", { kind: "rate", stars: 5 }], ["5 sao", { kind: "rate", stars: 5 }], ["chấm 4", { kind: "rate", stars: 4 }], ["liên kết AB12CD", { kind: "bind_cadre", code: "AB12CD" }],
  ])("%s", (said, command) => {
    expect(readCommand(said)).toEqual(command);
    expect(readCommand(fold(said))).toEqual(command);
    expect(readCommand(said.normalize("NFD"))).toEqual(command);
    expect(readCommand(`  ${said}. `)).toEqual(command);
  });

  it.each(["", "gặp người ta ở chợ nói xã sắp làm lộ", "xóa tên tôi khỏi hộ khẩu cần giấy gì", "rút tiền bảo hiểm một lần", "chưa xong cái lộ ấp 4", "5 nhà bị ngập", "hồ sơ tách thửa nộp ở đâu", "chuyển hộ khẩu"])("%s is listened to, not obeyed", (said) => {
    expect(readCommand(said)).toBeNull();
  });
});
