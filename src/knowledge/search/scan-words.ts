import { bareWords, readWords } from "./search-terms.ts";

/** A written token as the index knows it. */
export interface Token {
  written: string;
  /** Key with its marks. */
  word: string;
  /** The same with no mark at all. */
  bare: string;
}

/**
 * Every token of a text, in order: what `readWords` and `bareWords` give, without making lists of them.
 * Texts are mostly made of the same few thousand syllables, so each written form is worked out once.
 * @param text NFC, lower case
 */
export function scanWords(text: string, visit: (token: Token) => void): void {
  const length = text.length;
  for (let i = 0; i < length;) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      NUMBER.lastIndex = i;
      const end = NUMBER.test(text) ? NUMBER.lastIndex : i + 1;
      visit(tokenOf(text.slice(i, end)));
      i = end;
      continue;
    }
    let end = i;
    let hash = 0;
    let check = 0;
    for (let step = letterAt(text, end); step > 0; step = letterAt(text, end)) {
      for (const next = end + step; end < next; end++) {
        const code = text.charCodeAt(end);
        hash = (Math.imul(hash, 31) + code) | 0;
        check = Math.imul(check ^ code, FACTOR);
      }
    }
    if (end === i) {
      i++;
      continue;
    }
    while (end < length && isDigit(text.charCodeAt(end))) {
      const code = text.charCodeAt(end);
      hash = (Math.imul(hash, 31) + code) | 0;
      check = Math.imul(check ^ code, FACTOR);
      end++;
    }
    // Two hashes and the length tell the token last seen in this slot for sure enough, and spare cutting out a new string for every word.
    const slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    const recent = RECENT[slot];
    if (recent !== undefined && HASHES[slot] === hash && CHECKS[slot] === check && recent.written.length === end - i) visit(recent);
    else {
      const token = tokenOf(text.slice(i, end));
      RECENT[slot] = token;
      HASHES[slot] = hash;
      CHECKS[slot] = check;
      visit(token);
    }
    i = end;
  }
}

/** The same as a list, for texts that are looked at more than once. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  scanWords(text.toLowerCase(), (token) => tokens.push(token));
  return tokens;
}

/** Document numbers ("168/2024/nđ-cp") and numbers, as in language/syllables.ts. */
const NUMBER = /\d+(?:\/\d+)?\/[\p{L}\d]+(?:-[\p{L}\d]+)*|\d+(?:[.,]\d+)*\p{L}*/uy;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Length of the letter that starts here; 0 when none does. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122 ? 1 : 0;
  if ((code >= 0x1ea0 && code <= 0x1ef9) || (code >= 0xdf && code <= 0x1b4)) return code === 0xf7 ? 0 : 1;
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 32);
  return /\p{L}/u.test(letter) ? letter.length : 0;
}

const TOKENS = new Map<string, Token>();
/** Twice as many as there are syllables in the whole of the law. */
const SLOTS = 32_768;
/** Of the FNV-1a hash. */
const FACTOR = 0x01000193;
const RECENT = Array.from<Token | undefined>({ length: SLOTS });
const HASHES = new Int32Array(SLOTS);
const CHECKS = new Int32Array(SLOTS);

function tokenOf(written: string): Token {
  let token = TOKENS.get(written);
  if (token === undefined) {
    const [word = ""] = readWords(written);
    const [bare = ""] = bareWords([word]);
    if (TOKENS.size > 50_000) {
      TOKENS.clear();
      RECENT.fill(undefined);
    }
    TOKENS.set(written, (token = { written, word, bare }));
  }
  return token;
}
