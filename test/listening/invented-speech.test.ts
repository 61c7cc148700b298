import { expect, test } from "vitest";
import { isInventedSpeech } from "../../src/listening/invented-speech.ts";

test.each([
  "Hãy subscribe cho kênh Ghiền Mì Gõ Để không bỏ lỡ những video hấp dẫn", "Cảm ơn các bạn đã theo dõi và hẹn gặp lại.", "Cảm ơn các bạn đã xem video. Hẹn gặp lại các bạn trong những video tiếp theo.",
  "rồi rồi rồi rồi rồi rồi rồi rồi rồi rồi rồi rồi rồi", "",
])("what models write over noise is no speech: «%s»", (text) => {
  expect(isInventedSpeech(text)).toBe(true);
});

test.each([
  "Cảm ơn các anh công an xã đã tìm lại xe cho tôi.", "Nước ngập, nước ngập hoài, nước ngập tới giường, kêu xã hoài không ai tới.", "Tôi muốn đăng ký khai sinh cho con thì nộp ở đâu?",
  "Cảm ơn các bạn đã theo dõi, nhưng lộ ấp 4 vẫn chưa sửa.", "Ai đăng ký học bơi cho con ở xã thì được hỗ trợ bao nhiêu?",
])("what people say is: «%s»", (text) => {
  expect(isInventedSpeech(text)).toBe(false);
});
