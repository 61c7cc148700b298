import { describe, expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";
import { readCommand } from "../../src/listening/commands.ts";

/** Rights are understood however they are said: politely, southern, without accents. */
const SAID: Record<string, readonly string[]> = {
  erase: [
    "xóa dữ liệu của tôi", "xoá hết dữ liệu của tui đi", "cho tui xóa tin nhắn nghen", "làm ơn xóa giùm thông tin của con", "con muốn xóa toàn bộ dữ liệu cá nhân", "xóa sạch dữ liệu giùm tui luôn", "hủy tài khoản của tôi", "xóa lịch sử giùm con", "đừng lưu gì của tôi nữa", "hổng cho giữ thông tin của tui nữa",
  ],
  my_data: ["xem dữ liệu của tôi", "cho tui coi dữ liệu của tui", "coi lại thông tin của tui coi", "ad đang giữ gì của tôi", "bên đó lưu những gì về tôi", "xem du lieu ca nhan", "cho con xem thông tin cá nhân của con với"],
  mute: ["không gửi tin nữa", "đừng nhắn tin cho tui nữa", "thôi đừng gửi tin nữa nghen", "hổng muốn nhận tin nữa", "tắt thông báo", "ngưng gửi tin", "khỏi nhắn tin nữa", "ngừng", "đừng gửi thông báo cho tôi nữa"],
  unmute: ["gửi tin lại cho tui", "nhận tin lại", "bật lại thông báo"],
  withdraw_phone: ["bỏ số điện thoại", "rút số điện thoại của tui", "xóa sđt của tôi đi", "tôi rút lại đồng ý", "đừng gọi cho tui nữa", "hổng cho ai gọi nữa"],
  correct: ["sửa dữ liệu của tôi", "đổi số điện thoại giùm tui", "cập nhật thông tin của tôi"],
  object: ["không cho máy đọc tin của tôi", "tui không muốn AI xử lý dữ liệu của tui", "đừng để máy đọc tin nhắn"],
  withdraw: ["rút", "thôi tui rút lại", "cho tôi rút phản ánh này", "con muốn rút đơn nghen", "rút lại việc đó đi"],
  human: ["gặp người", "gặp cán bộ"],
};

describe.each(Object.entries(SAID))("%s", (kind, sayings) => {
  it.each(sayings)("%s", (said) => {
    expect(readCommand(said)?.kind).toBe(kind);
    expect(readCommand(fold(said))?.kind).toBe(kind);
    expect(readCommand(`${said.toUpperCase()}.`)?.kind).toBe(kind);
  });
});

it.each([
  "xóa tên tôi khỏi hộ khẩu cần giấy gì", "xóa đói giảm nghèo", "xem thông tin bồi thường ở đâu", "rút tiền bảo hiểm một lần", "rút bảo hiểm xã hội", "rút hồ sơ thi", "không nhận được tin", "không nhận được trợ cấp nữa", "không gửi", "gửi lại", "bỏ số 2",
  "sửa thông tin trên sổ đỏ", "sửa thông tin", "đổi thông tin căn cước", "máy xay lúa ồn quá không cho ai ngủ", "không gọi điện được cho xã", "gọi điện cho xã không ai nghe", "huỷ", "xóa", "xóa tin này", "ai giữ gì của dân", "xã giữ sổ đỏ của tôi", "đổi số điện thoại trên thẻ BHYT", "đừng gọi tôi là bác",
])("%s is listened to, not obeyed", (said) => {
  expect(readCommand(said)).toBeNull();
});

it("the word for another's case is read with dashes or without, in a sentence too", () => {
  for (const said of ["NG-7K3Q-9MXD", "ng 7k3q 9mxd", "mã ng7k3q9mxd nè con"]) expect(readCommand(said)).toEqual({ kind: "companion", word: "NG-7K3Q-9MXD" });
});
