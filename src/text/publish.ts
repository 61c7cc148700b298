/** Whether a matter and its answer may be published without names (domain.md §3.4, §6.2.2c): asked once, off without a yes. */

export const publishChoices = { yes: "Có", no: "Không" } as const;

export const askToPublish = (): string =>
  "Việc này và câu trả lời có thể giúp bà con khác. Bà con cho đăng lại không? Tên, số điện thoại, số nhà đều bỏ, cán bộ xem lại rồi mới đăng. Nhắn CÓ hoặc KHÔNG.";

export const publishAllowed = (code: string): string => `Cảm ơn bà con, tôi đã ghi. Đổi ý lúc nào, nhắn: không đăng ${code}.`;

export const publishRefused = (): string => "Dạ, tôi không đăng. Việc của bà con vẫn giữ kín như trước.";

/** On the case page. */
export const publishDesk = {
  allowed: "Bà con cho đăng việc này và câu trả lời, sau khi bỏ tên, số điện thoại, số nhà. Cán bộ xem lại trước khi đăng.",
  refused: "Bà con không cho đăng việc này.",
};
