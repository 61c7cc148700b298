/** What a cadre is told before an empty or unsafe reply goes out, always with what to add. */

type Finding =
  | { kind: "reply_empty"; phrases: readonly string[]; only: "law" | "repeat" | null; missing: readonly Part[]; form: Form }
  | { kind: "blanks"; blanks: readonly string[] }
  | { kind: "proof_needed" }
  | { kind: "office_unnamed"; phrase: string }
  | { kind: "personal_data"; what: string; shown: string };

type Part = "what" | "who" | "when" | "ground" | "place" | "step";
type Form = "done" | "promised" | "explained" | "no_rule" | "refuse" | "guide";

/** One sentence or two for each finding, in the order they were found. */
export function gateSentences(findings: readonly Finding[]): string[] {
  return findings.map(sentence);
}

function sentence(finding: Finding): string {
  switch (finding.kind) {
    case "reply_empty": {
      const quoted = finding.phrases.slice(0, 3).map((phrase) => `«${phrase}»`).join(", ");
      const opening = quoted === "" ? onlyWords[finding.only ?? "nothing"] : `${quoted}: bà con đọc chưa biết việc tới đâu.`;
      const wanted = finding.missing.map((part) => missingWords[part]);
      return `${opening} Xin ghi rõ ${wanted.length === 0 ? wholeWords[finding.form] : listed(wanted)}. Mẫu để điền: «${lineToFill[finding.form]}».`;
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

const onlyWords = {
  nothing: "Câu này chưa nói việc cụ thể nào.",
  law: "Câu này mới nêu điều luật, chưa nói việc của bà con được hay không.",
  repeat: "Câu này mới nhắc lại lời bà con.",
} as const;

const missingWords: Record<Part, string> = {
  what: "đã làm gì hoặc sẽ làm gì", who: "ai làm", when: "ngày nào",
  ground: "vì sao (đã kiểm tra thấy gì, theo điều nào)", place: "bà con tới đâu, gặp ai để làm tiếp",
  step: "bà con mang gì, làm gì ở đó",
};

/** Where each part seems to be there and the whole still tells nothing. */
const wholeWords: Record<Form, string> = {
  done: "việc đã làm cho chính chỗ này", promised: "việc sẽ làm cho chính chỗ này", explained: "kết quả của chính việc này",
  no_rule: "việc này đã được hỏi ở đâu", refuse: "vì sao không làm được", guide: "bà con tới đâu",
};

/** Blanks are held back until they are filled in. */
const lineToFill: Record<Form, string> = {
  done: "Ngày [ngày], [ai] đã [làm gì] tại [chỗ nào]",
  promised: "[Ai] sẽ [làm gì] tại [chỗ nào], xong trước ngày [ngày]",
  explained: "Ngày [ngày], [ai] kiểm tra thấy [điều gì]. Theo [điều, khoản, văn bản], việc này [được, chưa được]. Bà con tới [nơi nào] để [làm gì]",
  no_rule: "Chưa có văn bản nào về [việc gì]. Ngày [ngày], [ai] đã hỏi [cơ quan nào] bằng văn bản số [số]",
  refuse: "Không làm được vì [thiếu giấy gì, vướng điều kiện nào], theo [điều, văn bản]. Bà con tới [cơ quan, địa chỉ]",
  guide: "Bà con mang [giấy gì] tới [nơi nào], gặp [bộ phận nào]",
};

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
