/**
 * Long text → parts of at most `maxUnits` UTF-16 units, in order. Cuts at a blank line, else a line end, else the end
 * of a sentence, else a space; not inside the place of a law ("khoản 2 Điều 5") nor before the address that goes with a line,
 * unless there is no other way. Inside a word only when the word alone is longer than a part, and then never inside a surrogate
 * pair or between a letter and its marks (unless one letter's marks alone exceed a part).
 * Parts are NFC, trimmed and never empty; together they hold every non-space character of the NFC text, in order.
 * White space only → no part. @throws {RangeError} when `maxUnits` is below 2: a surrogate pair would not fit.
 */
export function splitText(text: string, maxUnits: number): string[] {
  if (!Number.isInteger(maxUnits) || maxUnits < 2) throw new RangeError("maxUnits must be a whole number of at least 2");
  const parts: string[] = [];
  let rest = trim(text.normalize("NFC").toWellFormed());
  while (rest.length > maxUnits) {
    const cut = cutIn(rest, maxUnits);
    const part = trim(rest.slice(0, cut));
    if (part !== "") parts.push(part);
    rest = trim(rest.slice(cut));
  }
  if (rest !== "") parts.push(rest);
  return parts;
}

/** A mark, joiner or skin tone belongs to what stands before it, even when that is a space. */
const ATTACHED = "[\\p{M}\\u200c\\u200d\\p{Emoji_Modifier}]";
const LEADING_SPACE = new RegExp(`^\\s+(?!${ATTACHED})`, "u");
const TRAILING_SPACE = /\s+$/u;

const SPACE = new RegExp(`\\s(?!${ATTACHED})`, "gu");

/** An address belongs to the line above it that says what it leads to. */
const ADDRESS_LINE = "\\s*\\p{L}{1,8}: https?://";
/** Before a number, a bracket or a capital letter a citation, a date or a name may be going on ("Điều 5 Luật Cư trú (68/2020/QH14)"). */
const GOES_ON = "[\\p{Nd}\\p{Lu}(]";

/** From the most natural place to part a text to the least. The match ends where the next part may begin. */
const BREAKS: readonly RegExp[] = [
  new RegExp(`\\n\\s*\\n(?!${ATTACHED})`, "gu"),
  new RegExp(`\\n(?!${ADDRESS_LINE})(?!${ATTACHED})`, "gu"),
  // A list number ("1. Gửi") ends no sentence: the number would be left behind.
  new RegExp(`(?<!(?:^|\\s)\\p{Nd}{1,3})[.!?…]["”’)\\]]*\\s(?!${ADDRESS_LINE})(?!${ATTACHED})`, "gu"),
  new RegExp(`\\s(?!${GOES_ON})(?!${ADDRESS_LINE})(?!${ATTACHED})`, "gu"),
  SPACE,
];

/** A better kind of break is not worth a part less full than this; a space, the last resort, always is. */
const LEAST_FILLED = 0.4;

const graphemes = new Intl.Segmenter("vi", { granularity: "grapheme" });

/** Index in 1…maxUnits at which a text longer than that is cut. */
function cutIn(text: string, maxUnits: number): number {
  for (const pattern of BREAKS) {
    const cut = Math.min(lastBreak(pattern, text, maxUnits), maxUnits);
    if (cut >= maxUnits * LEAST_FILLED || (cut > 0 && pattern === SPACE)) return cut;
  }
  return cutInsideWord(text, maxUnits);
}

/** The end of the last match that leaves no more than `maxUnits` before its closing white space; 0 when none does. */
function lastBreak(pattern: RegExp, text: string, maxUnits: number): number {
  let end = 0;
  // Two units more than can match, so that the look-ahead sees a whole character.
  for (const match of text.slice(0, maxUnits + 3).matchAll(pattern)) {
    const matchEnd = match.index + match[0].length;
    if (matchEnd > maxUnits + 1) break;
    end = matchEnd;
  }
  return end;
}

function cutInsideWord(text: string, maxUnits: number): number {
  let cut = 0;
  for (const { index } of graphemes.segment(text.slice(0, maxUnits + 2))) {
    if (index > maxUnits) break;
    cut = index;
  }
  if (cut > 0) return cut;
  const last = text.charCodeAt(maxUnits - 1);
  return last >= 0xd800 && last <= 0xdbff ? maxUnits - 1 : maxUnits;
}

function trim(text: string): string {
  return text.replace(LEADING_SPACE, "").replace(TRAILING_SPACE, "");
}
