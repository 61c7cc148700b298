/** Said after a composed answer that settles only a part of what was asked. */
export function restNotFound(): string {
  return "Phần còn lại tôi chưa tìm thấy văn bản nên không dám đoán.";
}
