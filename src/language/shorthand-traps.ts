import { readOneLetter } from "./one-letter-words.ts";
import type { Word } from "./utterance.ts";

/**
 * Shorthand whose meaning hangs on its neighbours (domain.md §7.2): "k" is thousand after a number,
 * "hong" is không or hỏng, "ca" is công an or a shift.
 * @returns what the word stands for, null when it must stay as typed, undefined when it is no trap
 */
export function readTrap(words: readonly Word[], at: number): string | null | undefined {
  const word = words[at];
  if (!word) return undefined;
  const typed = word.text.toLowerCase();
  const previous = words[at - 1];
  const before = previous && word.start - previous.end <= 1 ? previous.bare : "";
  const after = words[at + 1]?.bare ?? "";
  const number = /^\d[\d.,]*$/.test(before) || /^(?:may|tram|chuc|nghin|ngan)$/.test(before);
  switch (typed) {
    case "k":
      return number ? "nghìn" : "không";
    case "kg":
      return /^\d/.test(before) || /^(?:mot|moi|con|dong|ngan|gia|tren|d)$/.test(before) ? null : "không";
    case "h":
      return number || /^(?:bay|gio|toi|luc|bao|tu|den|cho|lam)$/.test(before) || /^(?:sang|toi|dem|trua|chieu)$/.test(after) || (word.text === "h" && before === "" && after !== "") ? "giờ" : null;
    case "hong":
      return broken(before, after) ? "hỏng" : "không";
    case "hem":
      return /^(?:biet|thay|co|ai|cho|duoc|them|hieu|chiu|dam|phai)$/.test(after) && !/^(?:dau|trong|con|ngay|o|vo|cai|cuoi|mat|duoi)$/.test(before) ? "không" : null;
    case "hông":
      return /^(?:ben|be|hai|day|cua|dau|o|sau)$/.test(before) || /^(?:nha|cho|truong|duong|cau)$/.test(after) ? null : "không";
    case "hổng":
      return /^(?:lo|thieu|bi)$/.test(before) || after === "chan" ? null : "không";
    case "ca":
      return (word.text === "CA" && !shouted(words, at)) || (/^(?:xa|phuong|tinh|huyen|khu|ap)$/.test(after) && !/^(?:mot|lam|di|vo|tang|mo|ba|hai|doi|trong|truc|theo)$/.test(before)) ? "công an" : null;
    case "bt":
      return /^(?:khong|ko|k|ai|dau|hong|hok|chua|hem|co|phai|sao|da|moi|em|toi|tui|t|m|minh|hay|muon|can|cho|de)$/.test(before) || /^(?:gi|la|sao|ai|dau|noi|khi|duoc|dc|lam|cach|het|chua|nua|the|tai|o|chac)$/.test(after) ? "biết" : "bình thường";
    case "cmt":
      return /^(?:lam|so|the|giay|mat|cap|doi|anh|photo|nop|dua|hai|bang|mang)$/.test(before) || /^(?:nhan|het|cua|cu|moi|photo|goc|9|12|cong)$/.test(after) ? "chứng minh thư" : null;
    case "ck":
      return /^(?:tien|da|lo|cho|qua|phi|tui|toi)$/.test(before) && /^(?:cho|vo|qua|so|tien|vao|roi|\d.*)$/.test(after) ? "chuyển khoản" : "chồng";
    case "dt":
    case "đt":
      return typed === "đt" || before === "so" ? "điện thoại" : null;
    case "dk":
    case "đk":
      return /^(?:ket|khai|kinh|tam|thuong|xe|kd|ho|hoc|tuyen|du|online|giay|so)$/.test(after) ? "đăng ký" : "được";
    case "tc":
      return /^(?:don|gui|muon|nop|viet)$/.test(before) ? "tố cáo" : null;
    case "kn":
      return /^(?:don|gui|muon|nop|viet)$/.test(before) ? "khiếu nại" : null;
    case "nc":
      return /^(?:voi|vs|qua|dt|chung)$/.test(after) ? "nói chuyện" : isAbbreviated(word) ? null : "nước";
    case "trg":
      return /^(?:hoc|hop|mam|tieu|trung|lop|cap|dai)$/.test(after) || /^(?:o|den|toi|di|nha|thay|cong)$/.test(before) ? "trường" : "trong";
    case "đg":
      return /^(?:bo|lo|xa|di|hu|ngap|vao|ray|day|xau|lay|nha|la|o|ve)$/.test(after) || /^(?:con|tuyen|nga|ven|mat|sua|lam|lo|qua|doan|doc|giua|ra|bang|tren|ngoai|duoi|nhieu|cai)$/.test(before) ? "đường" : "đang";
    case "khom":
      return word.loose || /^(?:lung|nguoi|xuong)$/.test(after) || /^\d/.test(after) || /^(?:lom|truong|pho|o|ap|to)$/.test(before) ? null : "không";
    case "e":
      return /^(?:ap|khom|to|lo|khu|lop|doi)$/.test(before) ? null : "em";
    case "v":
      return before === "v" || after === "v" ? null : "vậy";
    default:
      return readOneLetter(words, at);
  }
}

/** Written as an abbreviation is, in capitals. */
function isAbbreviated(word: Word): boolean {
  return /\p{Lu}/u.test(word.text);
}

/** The words beside it are capitals too. */
function shouted(words: readonly Word[], at: number): boolean {
  return [words[at - 1], words[at + 1]].some((word) => word !== undefined && /\p{Lu}{2}/u.test(word.text) && word.text === word.text.toUpperCase());
}

/** Is "hong" here hỏng (broken)? Things break, and are "bị hỏng"; a question or a negated verb is không. */
function broken(before: string, after: string): boolean {
  if (/^(?:bi|hu|may|xe|den|duong|ong|bom|tru|cau|quat|do|sung|cong|tivi|dien|phim|lam)$/.test(before)) {
    return !/^(?:biet|thay|co|ai|cho|duoc|lam|chiu|dam|chay|sang|len|den|toi|sua|ra)$/.test(after);
  }
  return /^(?:hoc|het|nang|ca)$/.test(after) && before !== "co";
}
