/** Words of the console pages about what documents change in one another. */

const count = (n: number): string => n.toLocaleString("de-DE");

export type AmendmentReasonWord =
  | "unreadable" | "annex" | "exceptions" | "target_unclear" | "target_not_loaded" | "article_not_found" | "clause_not_found" | "point_not_found" | "words_not_found" | "passage_only";

/** What documents change in one another, and what a person must look at. */
export const amendmentWords = {
  title: "Sửa đổi",
  pageTitle: (name: string): string => `Sửa đổi: ${name}`,
  to: "Văn bản khác sửa văn bản này",
  from: "Văn bản này sửa văn bản khác",
  none: "Máy chưa thấy văn bản nào sửa văn bản này, và văn bản này cũng không sửa văn bản nào.",
  noneTo: "Chưa thấy văn bản nào sửa văn bản này.",
  noneFrom: "Văn bản này không sửa văn bản nào.",
  counts: (all: number, doubtful: number): string => `${count(all)} chỗ${doubtful === 0 ? "" : `, ${count(doubtful)} chỗ cần người xem`}`,
  openAll: "Xem từng chỗ",
  back: "Về văn bản",
  intro: "Máy đọc lời sửa đổi trong từng văn bản và nối với điều khoản bị sửa. Chỗ nào “chắc chắn” thì trợ lý trả lời theo lời mới. Chỗ nào “cần xem” thì trợ lý chỉ nhắc là có thể đã sửa.",
  certainty: { linked: "Chắc chắn", merged: "Đã nhập vào lời văn", doubtful: "Cần xem" },
  effects: { reworded: "Sửa lời", partly: "Sửa một phần", words_replaced: "Thay cụm từ", added: "Bổ sung", abolished: "Bãi bỏ", ended: "Hết hiệu lực cả văn bản" },
  wholeDocument: "cả văn bản",
  someDocument: "một văn bản chưa rõ",
  place: (place: string, document: string): string => (place === "" ? document : `${place} của ${document}`),
  by: "Theo",
  since: (date: string): string => `từ ${date}`,
  sinceUnknown: "chưa rõ từ ngày nào",
  oldToNew: (old: string, now: string): string => (now === "" ? `Bỏ “${old}”` : `“${old}” thành “${now}”`),
  why: "Vì sao cần xem:",
  reasons: {
    unreadable: "Máy không đọc được là sửa Điều, khoản nào.",
    annex: "Sửa phụ lục hoặc mẫu đơn, không có Điều, khoản để nối.",
    exceptions: "Làm hết hiệu lực một văn bản nhưng trừ lại một số phần.",
    target_unclear: "Không rõ sửa văn bản nào.",
    target_not_loaded: "Văn bản bị sửa chưa có trong kho.",
    article_not_found: "Trong văn bản bị sửa không thấy Điều này.",
    clause_not_found: "Trong văn bản bị sửa không thấy khoản này.",
    point_not_found: "Trong văn bản bị sửa không thấy điểm này.",
    words_not_found: "Trong chỗ bị sửa không thấy cụm từ cần thay.",
    passage_only: "Chỉ sửa một đoạn trong chỗ này, máy không biết chắc đoạn nào.",
  } satisfies Record<AmendmentReasonWord, string>,
  reasonsShort: {
    unreadable: "Không đọc được chỗ sửa", annex: "Sửa phụ lục, mẫu", exceptions: "Hết hiệu lực có trừ lại", target_unclear: "Không rõ văn bản nào", target_not_loaded: "Chưa có văn bản trong kho",
    article_not_found: "Không thấy Điều", clause_not_found: "Không thấy khoản", point_not_found: "Không thấy điểm", words_not_found: "Không thấy cụm từ", passage_only: "Sửa một đoạn",
  } satisfies Record<AmendmentReasonWord, string>,
  todo: {
    unreadable: "Mở lời sửa đổi, xem sửa chỗ nào. Nếu cần trả lời theo chỗ đó, nạp bản hợp nhất của văn bản bị sửa.",
    annex: "Xem phụ lục hoặc mẫu đã đổi gì. Cần dùng thì nạp bản mới của văn bản bị sửa.",
    exceptions: "Đọc phần được trừ lại, rồi ghi ngày hết hiệu lực hoặc ghi chú cho văn bản bị sửa khi nạp bản mới.",
    target_unclear: "Mở lời sửa đổi để biết đang nói tới văn bản nào.",
    target_not_loaded: "Nếu bà con hay hỏi tới văn bản này thì nạp vào kho; máy tự nối lại. Không cần thì để nguyên.",
    article_not_found: "So văn bản bị sửa với bản gốc: có thể thiếu Điều, hoặc đã được đánh số lại.",
    clause_not_found: "So văn bản bị sửa với bản gốc: có thể thiếu khoản, hoặc đã được đánh số lại.",
    point_not_found: "So văn bản bị sửa với bản gốc: có thể thiếu điểm, hoặc đã được đánh số lại.",
    words_not_found: "So chỗ bị sửa với bản gốc: cụm từ có thể viết khác, hoặc đã được sửa trước đó.",
    passage_only: "Đọc lời sửa đổi cùng chỗ bị sửa. Cần trả lời theo chỗ đó thì nạp bản hợp nhất.",
  } satisfies Record<AmendmentReasonWord, string>,
  reviewTitle: "Chỗ sửa đổi cần xem",
  reviewIntro: "Đây là những lời sửa đổi máy chưa nối chắc chắn được với điều khoản bị sửa. Không có gì bị chặn: trợ lý vẫn trả lời và nhắc bà con là có thể đã sửa.",
  reviewLink: (doubtful: number, missing: number): string =>
    missing === 0 ? `Chỗ sửa đổi cần xem (${count(doubtful)})` : doubtful === 0 ? `Chỗ sửa đổi nhắc tới văn bản chưa có trong kho (${count(missing)})` : `Chỗ sửa đổi cần xem (${count(doubtful)}, và ${count(missing)} chỗ nhắc tới văn bản chưa có)`,
  reviewNone: "Không có chỗ nào cần xem",
  reviewNoneNext: "Mọi lời sửa đổi trong kho đều đã nối được với điều khoản bị sửa.",
  reasonTab: (reason: string, n: number): string => `${reason} (${count(n)})`,
  missing: (number: string, n: number): string => `Chưa có văn bản ${number} trong kho (${count(n)} chỗ)`,
  moreInGroup: (n: number): string => `Còn ${count(n)} chỗ nữa.`,
  toList: "Về danh sách văn bản",
  preview: "Văn bản này sẽ sửa văn bản khác",
  previewIntro: (all: number, doubtful: number): string => `${count(all)} chỗ. ${doubtful === 0 ? "Chỗ nào cũng nối được với điều khoản bị sửa." : `${count(doubtful)} chỗ máy chưa chắc, xếp lên trước; vẫn công bố được.`}`,
};
