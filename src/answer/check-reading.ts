import { EXCEPTION, LET, MAY, MUST, NEGATION, readParaphrased, STOP } from "./check-paraphrase.ts";
import { readWords } from "../knowledge/search/search-terms.ts";
import { PLAIN_WORDS } from "./check-support.ts";

/** Held to be so, denied, or excepted. */
export type Polarity = "+" | "-" | "x";

/** "Không làm", "không phải làm", "không được làm", "phải làm", "được làm". */
export type Head = "denied" | "need_not" | "may_not" | "must" | "may";

/** A word that carries meaning, with what was said of it. */
export interface Said {
  word: string;
  polarity: Polarity;
  /** Stands first after a negation, "phải" or "được": what is denied, due or allowed. */
  head: Head | null;
  /** Words that carry meaning between the negation and this one. */
  afterNegation: number;
  /** Words that carry meaning count from here without a break: a pair is two neighbours of one part. */
  part: number;
}

/**
 * Text → the words that carry meaning, in order. A negation reaches to the end of its part, an exception to the end of its sentence.
 * @param forbids the text lists what is forbidden, as under "Các hành vi bị nghiêm cấm"
 */
export function readSaid(text: string, forbids = false): Said[] {
  const tokens = readParaphrased(text);
  const said: Said[] = [];
  let denied = false;
  let afterNegation = 0;
  let excepted = false;
  let head: Said["head"] = null;
  let part = 0;
  // "Trừ các trường hợp sau đây:" excepts all that is listed after it.
  const lists = LISTS.test(text);
  for (const [at, token] of tokens.entries()) {
    if (token === STOP) {
      denied = false;
      head = null;
      part += 1;
      if (tokens[at + 1] === STOP && !lists) excepted = false;
    } else if (token === NEGATION) [denied, head, afterNegation] = [true, "denied", 0];
    else if (token === EXCEPTION) [excepted, head] = [true, null];
    else if (token === MUST || token === MAY || token === LET) head = head === "denied" ? (token === MUST ? "need_not" : "may_not") : token === MUST ? "must" : (head ?? "may");
    else if (FRAME_WORDS.has(token)) head = null;
    else if (!isLight(token)) {
      const polarity: Polarity = excepted ? "x" : denied || forbids ? "-" : "+";
      said.push({ word: token, polarity, head, afterNegation: forbids ? 0 : afterNegation, part });
      afterNegation += 1;
      head = null;
    }
  }
  return said;
}

const LISTS = /trừ (?:các |những )?trường hợp sau(?: đây)?\s*:/iu;

/** Numbers are checked apart, and words any sentence is made of say nothing by themselves. */
export function isLight(token: string): boolean {
  return token === "~" || /^\d/.test(token) || token.length === 1 || PLAIN_WORDS.has(token) || FRAME_WORDS.has(token);
}

/** Words that count or only hold a sentence together. */
const FRAME_WORDS = new Set(["hằng tháng", "cán bộ", ...readWords("bên thuộc diện đối tượng nhóm điểm khoản điều trường hợp mười mươi lăm trăm nghìn ngàn triệu tỷ đồng rưỡi phần ngày tháng năm tuổi giờ vòng khoảng")]);

/** What stands so close behind a negation is what it denies; further on it may be said in passing. */
const NEAR = 3;

/** Neighbours of one part, as "word word". */
export function pairsOf(said: readonly Said[]): { pair: string; polarity: readonly [Polarity, Polarity]; isNear: boolean }[] {
  return said.flatMap((one, i) => {
    const next = said[i + 1];
    return next === undefined || next.part !== one.part ? [] : [{ pair: `${one.word}_${next.word}`, polarity: [one.polarity, next.polarity] as const, isNear: one.afterNegation < NEAR }];
  });
}
