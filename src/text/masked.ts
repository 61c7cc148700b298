/** What was kept out of sight in a message, as a person calls it. Keys are the kinds the redactor knows. */
const maskedWords = {
  phone: "số điện thoại", id_number: "số giấy tờ tùy thân", bank_account: "số tài khoản", email: "địa chỉ thư điện tử", plate: "biển số xe",
  birth_date: "ngày sinh", address: "số nhà", person_name: "tên người", health_card: "số thẻ bảo hiểm", social_link: "trang cá nhân trên mạng",
} as const;

export type MaskedKind = keyof typeof maskedWords;

/**
 * Told once a chat: what of a message nobody else reads (domain.md §6.2). Of a question only the masked words are kept; of a
 * matter that goes to a unit, the whole is sealed and opened with a written reason.
 */
export function maskedOnce(kinds: readonly MaskedKind[], where: "question" | "matter"): string {
  const what = listed([...new Set(kinds)].map((kind) => maskedWords[kind]));
  return where === "question"
    ? `Tôi đã che ${what} trong câu hỏi của bà con trước khi lưu. Hỏi chính sách thì bà con không cần ghi những thứ này.`
    : `Trong tin của bà con có ${what}. Tôi che lại trước khi chuyển đi. Bản đầy đủ được khóa kín, ai mở phải ghi rõ lý do.`;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} và ${words.at(-1) ?? ""}`;
