import { fold } from "./fold.ts";

/** Words before the number or word of a choice: "chọn số 2", "cái thứ hai", "cho tôi gửi". */
const leadIns = /^(?:(?:da|vang|a|u|ok|oke|oki|roi|thi|xin|cho|toi|tui|con|minh|em|chon|nhan|bam|lay|cai|so|thu|muc|cau|dong y|y)\s+)+/;
const endings = /(?:\s+(?:di|nha|nhe|nghen|hen|giup|gium|dum|cho|toi|tui|a|oi|nhen|luon|roi))+$/;

const numberWords: Record<string, number> = {
  mot: 1, nhat: 1, dau: 1, "dau tien": 1, hai: 2, nhi: 2, ba: 3, bon: 4, tu: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10,
};

/**
 * The choice a short answer means: its number ("2", "số 2", "cái thứ hai"), its word, or its word without accents.
 * Null when the text says more than that, or fits several.
 */
export function readChoice<T extends { value: string; label: string }>(text: string, choices: readonly T[]): T | null {
  if (choices.length === 0) return null;
  const said = plain(text);
  if (said === "" || said.length > 80) return null;
  const exact = choices.filter((choice) => plain(choice.label) === said);
  if (exact.length === 1) return exact[0] ?? null;
  const bare = said.replace(leadIns, "").replace(endings, "").trim();
  const named = choices.filter((choice) => plain(choice.label) === bare);
  if (named.length === 1) return named[0] ?? null;
  const position = /^\d{1,2}$/.test(bare) ? Number(bare) : said === bare ? Number.NaN : (numberWords[bare] ?? Number.NaN);
  if (Number.isInteger(position)) {
    // A label that is itself a number ("5" stars) is meant before a position.
    const numbered = choices.find((choice) => choice.label === String(position));
    return numbered ?? choices[position - 1] ?? null;
  }
  return null;
}

/** Yes, no, or neither. With or without accents, in southern words too. */
export function readYesNo(text: string): boolean | null {
  const said = plain(text).replace(endings, "");
  if (/^(?:khong|ko|k|hong|hok|hem|hong co|khong co|khong dong y|thoi|khoi|chua|no|dau co)$/.test(said)) return false;
  if (/^(?:co|da co|da|vang|u|ok|oke|oki|dong y|dung|dung roi|duoc|dc|yes|phai|chac|chac roi|lam di)$/.test(said)) return true;
  return null;
}

function plain(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}\s]/gu, " ").replace(/\s+/g, " ").trim();
}
