import { receiptWord } from "../text/protected.ts";

/**
 * A line of a chat without what leads to a protected item: receipts are dotted out, and what a receipt showed goes with it,
 * for the same words stand in the item. Pure.
 */
export function hideReceiptsIn(text: string): string {
  if (alone.test(text)) return hidden;
  const bare = text.replace(digits, hidden).replace(letters, "BM-••••-••••");
  if (bare === text || !bare.includes("\n")) return bare;
  const [first = ""] = bare.split("\n");
  return first.startsWith(`${receiptWord} ${hidden}`) ? `${first}\n…` : bare;
}

const hidden = "BM-••••-••••-••••-••••";
const gap = "[\\s.·–—-]{0,3}";
const digits = new RegExp(`\\bBM${gap}\\d{4}${gap}\\d{4}${gap}\\d{4}${gap}\\d{4}(?!\\d)`, "giu");
const letters = /\bbm[\s-]?[2-9a-hj-np-z]{4}[\s-]?[2-9a-hj-np-z]{4}\b/giu;
const alone = new RegExp(`^\\s*\\d{4}${gap}\\d{4}${gap}\\d{4}${gap}\\d{4}\\s*$`, "u");
