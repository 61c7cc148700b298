import type { Utterance, Word } from "../../language/utterance.ts";
import type { Areas, NameEntry } from "./areas.ts";
import { nearestNames, soundingLike } from "./place-spelling.ts";

/** A stretch of words that may name a place. Positions are indexes of words, end exclusive. */
export interface Mention {
  start: number;
  end: number;
  /** As typed. */
  text: string;
  /** "xã", "phường", "thị trấn", "huyện", "thị xã", "thành phố", "tỉnh", "quận" right before the name. */
  marker: string | null;
  entries: readonly NameEntry[];
  /** Spelled as in the list, or without any mark; false: some mark or letter differs. */
  exact: boolean;
}

/** All places named in a message, left to right, not overlapping. Names of hamlets are left out. */
export function findMentions(heard: Utterance, areas: Areas): Mention[] {
  const { words } = heard;
  const mentions: Mention[] = [];
  let at = 0;
  while (at < words.length) {
    const marker = readMarker(words, at, heard.text);
    const from = marker ? marker.end : at;
    if (marker?.type === "hamlet") {
      at = skipHamlet(words, marker.end, areas);
      continue;
    }
    const numbered = marker?.type === "phường" ? numberedWard(words, marker, areas) : null;
    const found = numbered
      ?? longest(words, from, areas, marker?.type ?? null)
      ?? (marker && COMMUNE.has(marker.type) ? initials(words, from, areas, marker.type) ?? misspelled(words, from, areas) : null)
      ?? joined(words, from, areas)
      ?? soundAlike(words, from, areas);
    if (found) {
      const start = marker ? at : from;
      mentions.push({ ...found, start, text: textOf(heard, from === found.end ? start : from, found.end), marker: marker?.type ?? null });
      at = found.end;
    } else {
      at = marker && marker.end > at ? Math.max(at + 1, marker.end) : at + 1;
    }
  }
  return mentions;
}

const COMMUNE = new Set(["xã", "phường", "thị trấn"]);

type Found = Pick<Mention, "end" | "entries" | "exact">;

interface Marker { type: string; end: number; number: string | null }

/** The kind of unit announced at this word, with where its name begins. */
export function readMarker(words: readonly Word[], at: number, text: string): Marker | null {
  const word = words[at];
  if (!word) return null;
  const glued = /^(?:p|f|phường|phuong)\.?(\d{1,2})$/iu.exec(word.text);
  if (glued) return { type: "phường", end: at + 1, number: String(Number(glued[1])) };
  const next = words[at + 1];
  const two = next ? MARKERS.get(`${spelled(word)} ${spelled(next)}`) : undefined;
  if (two && next && !breaks(text, word, next)) return { type: two, end: at + 2, number: null };
  const one = MARKERS.get(spelled(word));
  if (!one || !next || breaks(text, word, next)) return null;
  return { type: one, end: at + 1, number: null };
}

/** Accented as typed where accents are used; loose words by their letters. */
function spelled(word: Word): string {
  return word.loose ? `${word.bare}` : word.text.toLowerCase();
}

const MARKERS = new Map<string, string>([
  ["xã", "xã"], ["xa", "xã"], ["x", "xã"],
  ["phường", "phường"], ["phuong", "phường"], ["p", "phường"], ["f", "phường"],
  ["thị trấn", "thị trấn"], ["thi tran", "thị trấn"], ["tt", "thị trấn"],
  ["huyện", "huyện"], ["huyen", "huyện"], ["h", "huyện"],
  ["thị xã", "thị xã"], ["thi xa", "thị xã"], ["tx", "thị xã"],
  ["thành phố", "thành phố"], ["thanh pho", "thành phố"], ["tp", "thành phố"],
  ["tỉnh", "tỉnh"], ["tinh", "tỉnh"],
  ["quận", "quận"], ["quan", "quận"], ["q", "quận"],
  ["ấp", "hamlet"], ["ap", "hamlet"], ["khóm", "hamlet"], ["khom", "hamlet"],
]);

/** A sentence end between two words; the dot of an abbreviation ("P. Tân Thành") is none. */
function breaks(text: string, left: Word, right: Word): boolean {
  const gap = text.slice(left.end, right.start);
  return /[!?;\n]/.test(gap) || (/\./.test(gap) && left.text.length > 2);
}

/** Past the name of a hamlet: it is never the name of a commune ("ấp Thanh Tùng"), though a commune may follow it. */
function skipHamlet(words: readonly Word[], from: number, areas: Areas): number {
  const first = words[from];
  if (!first) return from;
  if (/^\d/.test(first.text)) return from + 1;
  if (HAMLET_WORDS.has(first.bare) && /^\d/.test(words[from + 1]?.text ?? "")) return from + 2;
  return longest(words, from, areas, null)?.end ?? from;
}

/** Words that begin a numbered hamlet: "ấp Kinh 3", "ấp Rạch Lùm". */
export const HAMLET_WORDS = new Set(["kinh", "kenh", "xom", "rach", "cong", "nga", "so", "doi"]);

/** "phường tám": wards were numbered up to nine. "nam" without its mark is left out: it is a name as often. */
const SPELLED_NUMBERS = new Map<string, string>([["một", "1"], ["hai", "2"], ["ba", "3"], ["bốn", "4"], ["tư", "4"], ["năm", "5"], ["sáu", "6"], ["bảy", "7"], ["tám", "8"], ["chín", "9"], ["mot", "1"], ["bon", "4"], ["sau", "6"], ["bay", "7"], ["tam", "8"], ["chin", "9"]]);

function numberedWard(words: readonly Word[], marker: Marker, areas: Areas): Found | null {
  const next = words[marker.end];
  const number = marker.number ?? (/^\d{1,2}$/.exec(next?.text ?? "")?.[0] ?? (next && longest(words, marker.end, areas, marker.type) === null ? SPELLED_NUMBERS.get(next.text.toLowerCase()) : undefined) ?? null);
  if (number === null) return null;
  const plain = String(Number(number));
  const entries = areas.namesStarting(plain).filter((entry) => entry.kind === "old");
  return { end: marker.number === null ? marker.end + 1 : marker.end, entries, exact: true };
}

/** The longest name beginning at a word. Marks may differ only after "xã" and the like. */
function longest(words: readonly Word[], from: number, areas: Areas, marker: string | null): Found | null {
  const first = words[from];
  if (!first) return null;
  let best: { length: number; exact: boolean; entries: NameEntry[] } | null = null;
  for (const entry of areas.namesStarting(first.bare)) {
    if (/^\d/.test(first.bare)) continue;
    const length = entry.syllables.length;
    if (length === 1 && first.text.length < 2) continue;
    let exact = true;
    const fits = entry.syllables.every((syllable, i) => {
      const word = words[from + i];
      if (!word || word.bare !== syllable.bare) return false;
      if (word.key !== syllable.key && !word.loose) exact = false;
      return true;
    });
    if (!fits || (!exact && marker === null && length < 3)) continue;
    if (!best || length > best.length || (length === best.length && exact && !best.exact)) best = { length, exact, entries: [entry] };
    else if (length === best.length && exact === best.exact) best.entries.push(entry);
  }
  return best && { end: from + best.length, entries: best.entries, exact: best.exact };
}

/** "xã HTK", "xã TVT": first letters, after "xã" only. */
function initials(words: readonly Word[], from: number, areas: Areas, type: string): Found | null {
  const word = words[from];
  if (!word || !/^\p{L}{2,4}$/u.test(word.text)) return null;
  if (word.text.length === 2 && word.text !== word.text.toUpperCase()) return null;
  const entries = areas.communeNames.filter((entry) => entry.syllables.length === word.bare.length && entry.syllables.every((syllable, i) => syllable.bare[0] === word.bare[i]));
  const fitting = entries.filter((entry) => entry.type === type);
  const chosen = fitting.length > 0 ? fitting : entries;
  return chosen.length > 0 ? { end: from + 1, entries: chosen, exact: false } : null;
}

/** "damdoi", "camau": a name typed without its spaces. */
function joined(words: readonly Word[], from: number, areas: Areas): Found | null {
  const word = words[from];
  if (!word || word.bare.length < 6 || !/^[a-z]+$/.test(word.bare)) return null;
  for (let cut = 1; cut <= 6; cut++) {
    const entries = areas.namesStarting(word.bare.slice(0, cut)).filter((entry) => entry.syllables.length > 1 && entry.syllables.map((syllable) => syllable.bare).join("") === word.bare);
    if (entries.length > 0) return { end: from + 1, entries, exact: true };
  }
  return null;
}

/** After "xã": a name that sounds the same in southern speech, or is one letter off. */
function misspelled(words: readonly Word[], from: number, areas: Areas): Found | null {
  for (const length of [4, 3, 2]) {
    const typed = words.slice(from, from + length).map((word) => word.bare);
    if (typed.length < length) continue;
    const entries = nearestNames(typed, areas);
    if (entries.length > 0) return { end: from + length, entries, exact: false };
  }
  return null;
}

/** Without "xã": only names of three syllables or more, and only when they sound the same. */
function soundAlike(words: readonly Word[], from: number, areas: Areas): Found | null {
  for (const length of [4, 3]) {
    const typed = words.slice(from, from + length).map((word) => word.bare);
    if (typed.length < length) continue;
    const entries = soundingLike(typed, areas.communeNames);
    if (entries.length > 0) return { end: from + length, entries, exact: false };
  }
  return null;
}

function textOf(heard: Utterance, start: number, end: number): string {
  const first = heard.words[start];
  const last = heard.words[end - 1];
  return first && last ? heard.text.slice(first.start, last.end) : "";
}
