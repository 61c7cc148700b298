/** VIQR (RFC 1456): Vietnamese typed in plain ASCII, "Vie^.t Nam", "ddu+o+`ng". */

const SHAPES: Record<string, string> = { "^": "\u0302", "(": "\u0306", "+": "\u031b", "*": "\u031b" };
const TONES: Record<string, string> = { "'": "\u0301", "`": "\u0300", "?": "\u0309", "~": "\u0303", ".": "\u0323" };

/**
 * A line of VIQR → Vietnamese letters. A full stop or question mark behind the last vowel of a word is a tone where the
 * sentence goes on, else punctuation; "\." is always punctuation, ".." a tone and a stop.
 * @param escapes the text marks punctuation with "\", so that every bare sign is a tone
 */
export function readViqr(line: string, escapes = false): string {
  return line
    .replace(/(?<![A-Za-z\\])([dD])([dD])(?=[aeiouyAEIOUY]|[^A-Za-z]|$)/g, (_, first: string) => (first === "d" ? "đ" : "Đ"))
    .replace(/DD/g, "Đ")
    .replace(VOWEL, (whole: string, vowel: string, shape: string, tone: string, offset: number, all: string) => {
      const marked = shape === "" ? vowel : vowel + (SHAPES[shape] ?? "");
      if (tone === "") return marked.normalize("NFC");
      const end = offset + whole.length;
      const rest = all.slice(end, end + REACH);
      if ((tone === "." || tone === "?") && !isTone(all.slice(Math.max(0, offset - REACH), offset), vowel, rest, escapes)) return marked.normalize("NFC") + tone;
      return (marked + (TONES[tone] ?? "")).normalize("NFC");
    })
    .replace(/\\([.?'`~^(+*\\dD])/g, "$1");
}

/** How many letters of the line are written the VIQR way beyond doubt. */
export function viqrSigns(line: string): number {
  return (line.match(/[aeoAEO]\^|[ouOU]\+(?=[\p{L}'`?~.\s])|(?<![A-Za-z])[dD][dD](?=[aeiouyAEIOUY])|[aA]\((?=['`?~.]?[cmnptCMNPT])|[aeiouyAEIOUY][`~](?=[\sa-z,;:])/gu) ?? []).length;
}

// ă is always closed by a consonant: "a (" and "(a(b))" are no letters.
const VOWEL = /([aeiouyAEIOUY])((?<=[aeoAEO])\^|(?<=[ouOU])[+*]|(?<=[aA])\((?=['`?~.]?[cmnptCMNPT]))?(['`?~.]?)/g;

/** Characters around a vowel that are looked at: more than any syllable has. */
const REACH = 24;

/** @param before what stands left of the vowel, as typed */
function isTone(before: string, vowel: string, rest: string, escapes: boolean): boolean {
  const syllable = /[A-Za-z^(+*'`?~.]*$/.exec(before)?.[0] ?? "";
  if (/[A-Za-z][\^(+*]?['`?~.]/.test(syllable)) return false;
  if (escapes) return true;
  // In a heading of capitals the next word tells nothing; a dash goes on with the sentence.
  const goesOn = vowel === vowel.toUpperCase() ? /^\s+[\p{L}(–-]/u : /^\s+[\p{Ll}(–-]/u;
  return /^[A-Za-z^(+.,;:!?)\\]/.test(rest) || goesOn.test(rest);
}
