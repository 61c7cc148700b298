/** What a cadre is told before an empty or unsafe reply goes out, always with what to add. */

type Finding =
  | { kind: "reply_empty"; phrases: readonly string[]; missing: readonly ("what" | "who" | "when")[] }
  | { kind: "blanks"; blanks: readonly string[] }
  | { kind: "proof_needed" }
  | { kind: "office_unnamed"; phrase: string }
  | { kind: "personal_data"; what: string; shown: string };

/** One sentence or two for each finding, in the order they were found. */
export function gateSentences(findings: readonly Finding[]): string[] {
  return findings.map(sentence);
}

function sentence(finding: Finding): string {
  switch (finding.kind) {
    case "reply_empty": {
      const quoted = finding.phrases.slice(0, 3).map((phrase) => `«${phrase}»`).join(", ");
      const opening = quoted === "" ? "Câu này chưa nói việc cụ thể nào." : `${quoted}: bà con đọc chưa biết việc tới đâu.`;
      const wanted = finding.missing.map((part) => missingWords[part]);
      return `${opening} Xin ghi thêm ${wanted.length === 0 ? "việc đã làm hoặc sẽ làm" : listed(wanted)}. Ví dụ: «Ngày 20/11 đội thi công đã đổ 15 mét đá ở đầu lộ».`;
    }
    case "blanks":
      return `Còn chỗ chưa điền: ${finding.blanks.join(", ")}. Xin điền vào hoặc bỏ ra.`;
    case "proof_needed":
      return "Đã làm xong thì xin ghi bằng chứng (ảnh, số văn bản, biên bản), hoặc nói rõ vì sao chưa có.";
    case "office_unnamed":
      return `«${finding.phrase}» chưa rõ là đâu. Xin ghi đúng tên cơ quan và cách tới.`;
    case "personal_data":
      return `«${finding.shown}» giống ${dataWords[finding.what] ?? "thông tin riêng của một người"}. Xin bỏ ra. Nếu là số hoặc tên của cơ quan được phép gửi, anh chị đánh dấu ô xác nhận rồi gửi lại.`;
  }
}

/** The box a cadre ticks where what was found may be sent all the same. */
export const personalDataSeen = "Tôi đã xem: đây là số, tên của cơ quan, được phép gửi bà con";

const missingWords = { what: "đã làm gì hoặc sẽ làm gì", who: "ai làm", when: "ngày nào" } as const;

const dataWords: Record<string, string> = {
  phone: "số điện thoại của một người",
  id_number: "số giấy tờ của một người",
  bank_account: "số tài khoản",
  email: "địa chỉ thư điện tử",
  plate: "biển số xe",
  birth_date: "ngày sinh của một người",
  address: "địa chỉ nhà của một người",
  person_name: "tên của một người dân",
  health_card: "số thẻ bảo hiểm y tế",
  social_link: "trang mạng xã hội của một người",
};

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} và ${parts.at(-1) ?? ""}`;
}
