import type { Word } from "./utterance.ts";

/**
 * Words of chat that are one letter, or two, and mean different things by their neighbours: "a" is anh, or the label of a list;
 * "m" is mày, or metres; "tr" is triệu after a number, else trời.
 * @returns what the word stands for, null when it must stay as typed, undefined when it is none of these
 */
export function readOneLetter(words: readonly Word[], at: number): string | null | undefined {
  const word = words[at];
  if (!word || word.text.length > 2) return undefined;
  const typed = word.text.toLowerCase();
  const near = neighbours(words, at);
  const { before, after } = near;
  switch (typed) {
    case "c": return after === "a" || after === "an" ? "công" : letter(near, word, "chị");
    case "a":
      if (before === "c") return "an";
      // "À cho hỏi", "à còn": the sound that opens a thought, typed without its mark.
      if (before === "" && /^(?:cho|con|the|ma|nhu|quen|roi|thi|vay|ra|dung|phai|khoan|hoi)$/.test(after)) return null;
      return after === "" && !/^(?:cua|voi|cho|nho|gap|hoi|moi|theo|nghe)$/.test(before) || /^(?:a|lo|ha|di)$/.test(after) ? null : letter(near, word, "anh");
    case "b": return letter(near, word, "bạn");
    case "t": return letter(near, word, "tôi");
    case "m": return after === "n" || after === "ng" ? "mọi" : letter(near, word, "mày");
    case "n": return /^(?:m|nhung|moi)$/.test(before) ? "người" : null;
    case "s": return /^(?:s|size)$/.test(before) ? null : letter(near, word, "sao");
    case "i": return before === "" || /^(?:i|chang|ta|t|si|sac|om|e|u)$/.test(after) ? null : letter(near, word, "đi");
    case "g": return /^(?:bay|toi|bao|tu|gio|luc)$/.test(before) || isNumber(before) && /^(?:sang|toi|dem|trua|chieu|khuya)$/.test(after) ? "giờ" : null;
    case "đ": return /^(?:co|biet|hieu|thich|can|phai|duoc|ai|cho|them|chiu|muon|thay|tin|noi|quan|bao|lam)$/.test(after) && !isNumber(before) ? "không" : null;
    case "tr": return isNumber(before) ? "triệu" : isCapital(word) ? null : "trời";
    case "ph": return isCapital(word) || isNumber(after) ? null : "phải";
    case "th": return after === "" && before !== "" && !isCapital(word) ? "thôi" : null;
    case "ch": return after === "" && before !== "" && !isCapital(word) ? "chưa" : null;
    case "bn": return /^(?:tien|nam|tuoi|ngay|thang|tuan|nguoi|phan|lau|ho|gio|km|trieu|mot|1|lan|met|con|cai|to|suat)$/.test(after) || /^(?:mat|het|ton|dong|phat|nop|tra|gia|la|duoc|dc|thu|phi|tu|hon|khoang|dinh|lay|mua|ban|muc|luong|cach)$/.test(before) ? "bao nhiêu" : "bạn";
    case "dị": return (after === "" || /^(?:ta|troi|ma|tr|ba|nhi|a|ha|con|luon|thi|do|ne|co|chu|chi|anh|em|hong|k|ko)$/.test(after)) && !/^(?:ly|li|ky|ki|quai|thu|ve|lap|nhin|hoi|tinh|bi|ghe|rat|qua|di|dich)$/.test(before) ? "vậy" : null;
    default: return undefined;
  }
}

interface Neighbours {
  /** The word before with nothing but a space between, without marks; "" when there is none. */
  before: string;
  after: string;
}

function neighbours(words: readonly Word[], at: number): Neighbours {
  const [previous, word, next] = [words[at - 1], words[at], words[at + 1]];
  return {
    before: previous && word && word.start - previous.end <= 1 ? previous.bare : "",
    after: next && word && next.start - word.end <= 1 ? next.bare : "",
  };
}

/** The word a lone letter stands for, unless it is a capital inside a sentence (somebody's initial), a label, a unit or a list. */
function letter({ before, after }: Neighbours, word: Word, meant: string): string | null {
  const opens = before === "" && after !== "" && /^[tmb]$/i.test(word.text);
  if ((isCapital(word) && !opens) || isNumber(before) || isNumber(after) || LABELLED.test(before) || (before === "" && after === "")) return null;
  return /^[a-d]$/.test(word.bare) && (/^[a-d]$/.test(before) || /^[a-d]$/.test(after)) ? null : meant;
}

function isCapital(word: Word): boolean {
  return /\p{Lu}/u.test(word.text);
}

function isNumber(bare: string): boolean {
  return /^\d/.test(bare) || /^(?:may|tram|chuc|nghin|ngan|vai|trieu|ruoi)$/.test(bare);
}

/** What a letter names: a point of a law, a class, a house, a person whose name is kept back. */
const LABELLED = /^(?:diem|khoan|dieu|cau|lop|hang|loai|nhom|to|khu|lo|ap|khom|duong|muc|so|gan|vitamin|doi|bang|khoi|cap|tuyen|block|toa|can|phong|hem|ngo|truong|kieu|nhan|phan|vung|o|ong|ba|anh|chi|co|chu|bac|chau|em|thang|con|ban|xa|phuong|cong|don|mat|cay|mang|quan|tinh|nha|cty)$/;
