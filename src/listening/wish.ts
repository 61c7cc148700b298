import { phrases } from "../language/phrase.ts";
import { listen } from "../language/utterance.ts";

/** Words with which people say what they would like done. */
const ASKS = phrases(["^ (và |nên |vậy |rất |kính |xin )?(nhờ!|nho (bao|xa|nha nuoc|co quan|can bo|dien luc|phuong)|mong|đề nghị|kiến nghị|yêu cầu|kính mong|xin (xã|cơ quan|nhà nước|cho|sớm|giúp)|làm ơn|cầu mong|ước gì|muốn (xã|nhà nước|cơ quan|cán bộ))"]);

/**
 * What the citizen would like, in their own words: the last sentence or clause that asks for something; null when none
 * does. The words are cut out as they stand, never reworded.
 */
export function wishOf(text: string): string | null {
  const clauses = text.split(/(?<=[.!?;\n])\s+|,\s+|\n+/u).map((clause) => clause.trim()).filter((clause) => clause !== "");
  const at = clauses.findLastIndex((clause) => ASKS.test(listen(clause).line));
  const wish = at < 0 ? null : (clauses[at] ?? null);
  return wish && wish.length > 5 ? wish.replace(/[.!?;]+$/u, "") : null;
}
