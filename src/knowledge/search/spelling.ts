import type { Question } from "./question-terms.ts";
import { bareTerm, bareWords, pairTerm, readWords } from "./search-terms.ts";

/** Something in the question that was read as something else. */
export interface Correction {
  from: string;
  to: string;
}

/** Pairs of a question that look misspelt, each with what could have been meant: terms to look up. */
export interface Suspicion {
  pair: string;
  /** Place of its first word in the question. */
  place: number;
  candidates: string[];
}

/**
 * Pairs that no document has, where one of the two words is hardly in any either: two usual words that merely never met are no slip.
 * @param passagesWith how many passages have this term
 * @param all passages there are
 */
export function suspicionsOf({ words, bare, frame }: Pick<Question, "words" | "bare" | "frame">, passagesWith: (term: string) => number, all: number): Suspicion[] {
  const rare = Math.max(LEAST_PASSAGES, all * RARE_SHARE);
  const isWord = (i: number): boolean => frame[i] !== true && !SPOKEN.has(bare[i] ?? "") && /^[a-z]{2,}$/.test(bare[i] ?? "");
  const isKnown = (i: number): boolean => Math.max(passagesWith(words[i] ?? ""), passagesWith(bareTerm(bare[i] ?? ""))) >= rare;
  const found: Suspicion[] = [];
  for (let i = 0; i + 1 < bare.length && found.length < MOST_SUSPICIONS; i++) {
    const [first = "", second = ""] = [bare[i], bare[i + 1]];
    const pair = pairTerm(first, second);
    if (!isWord(i) || !isWord(i + 1) || passagesWith(pair) > 0 || (isKnown(i) && isKnown(i + 1))) continue;
    found.push({ pair, place: i, candidates: pairCandidates(first, isKnown(i), second, isKnown(i + 1)) });
  }
  return found;
}

/** For each pair the candidate that most passages have, if enough of them do; no word is read in two ways. */
export function likeliest(suspicions: readonly Suspicion[], passages: ReadonlyMap<string, number>, all: number): Correction[] {
  const usual = Math.max(LEAST_PASSAGES, all * USUAL_SHARE);
  const guesses = suspicions.flatMap((suspicion) => {
    const best = bestOf(suspicion, passages, usual);
    return best === null ? [] : [{ ...suspicion, ...best }];
  });
  const readAs = new Map<number, string>();
  return guesses.sort((a, b) => b.worth - a.worth).flatMap(({ pair, place, to }) => {
    const [first = "", second = ""] = to.split("_");
    if ((readAs.get(place) ?? first) !== first || (readAs.get(place + 1) ?? second) !== second) return [];
    readAs.set(place, first).set(place + 1, second);
    return [{ from: pair, to }];
  });
}

function bestOf({ pair, candidates }: Suspicion, passages: ReadonlyMap<string, number>, usual: number): { to: string; worth: number } | null {
  let best: { to: string; worth: number } | null = null;
  for (const to of candidates) {
    const count = passages.get(to) ?? 0;
    if (count < usual) continue;
    const worth = Math.log(count) - DISTANCE * distance(to, pair);
    if (best === null || worth > best.worth) best = { to, worth };
  }
  return best;
}

const MOST_SUSPICIONS = 4;
/** A pair in fewer passages may be a slip itself. */
const LEAST_PASSAGES = 4;
/** Words in a smaller share of the passages may be slips themselves. */
const RARE_SHARE = 0.002;
/** What was meant must be usual. */
const USUAL_SHARE = 0.003;
/** Usual when people speak, and so no slip, but not in the words of the law. */
const SPOKEN = new Set(bareWords(readWords("mấy rồi nít ghe xuồng hồi giờ lắm quá tui tía má ổng bả ảnh chỉ hổng hông bữa tháng năm ngày người đòi giành hùn cưới đẻ bầu xỉn nhậu kêu la dòm coi ngó lượm quăng liệng mướn ráng nghỉ lãnh nào đâu sao vậy thôi luôn nữa chưa xong mới cũng vẫn hoài miết")));
/** What a letter of difference costs, in the logarithm of passages. */
const DISTANCE = 1.2;

/**
 * Pairs worth looking up: the unknown syllable as southern or careless writers spell it, or after a slip of the finger.
 * A known neighbour stays.
 */
function pairCandidates(first: string, isFirstKnown: boolean, second: string, isSecondKnown: boolean): string[] {
  const firsts = isFirstKnown ? [] : [...soundAlikes(first), ...slips(first)];
  const seconds = isSecondKnown ? [] : [...soundAlikes(second), ...slips(second)];
  const pairs = [
    ...firsts.map((one) => pairTerm(one, second)),
    ...seconds.map((other) => pairTerm(first, other)),
    ...(isFirstKnown || isSecondKnown ? [] : soundAlikes(first)).slice(0, MOST_BOTH).flatMap((one) => soundAlikes(second).slice(0, MOST_BOTH).map((other) => pairTerm(one, other))),
  ];
  return [...new Set(pairs)].slice(0, MOST_PAIRS);
}

/** Syllables without marks that sound the same, or nearly so, in southern speech. */
export function soundAlikes(bare: string): string[] {
  const parts = /^(ngh|ng|nh|th|tr|ch|ph|kh|gh|gi|qu|[bcdfghjklmnpqrstvwxz]?)([aeiouy]+)(ch|ng|nh|[cmnpt]?)$/.exec(bare);
  if (parts === null) return [];
  const [, onset = "", vowel = "", coda = ""] = parts;
  const found = new Set<string>();
  for (const a of [onset, ...swap(ONSETS, onset)]) {
    for (const b of [vowel, ...swap(VOWELS, vowel)]) {
      for (const c of [coda, ...swap(CODAS, coda)]) {
        const changes = Number(a !== onset) + Number(b !== vowel) + Number(c !== coda);
        if (changes > 0 && changes <= 2) found.add(a + b + c);
      }
    }
  }
  for (const [spoken, written] of RHYMES) if (vowel + coda === spoken) for (const a of [onset, ...swap(ONSETS, onset)]) found.add(a + written);
  found.delete(bare);
  return [...found].sort((a, b) => distance(a, bare) - distance(b, bare));
}

/** Most candidates for one pair: a look-up each. */
const MOST_PAIRS = 160;
const MOST_BOTH = 5;

/** Beginnings that are said alike or typed for one another. */
const ONSETS: readonly (readonly string[])[] = [
  ["d", "gi", "v", "r", "z", "j"], ["s", "x"], ["ch", "tr"], ["l", "n"], ["c", "k", "q"], ["g", "gh"], ["ng", "ngh"], ["ph", "f"], ["qu", "w", "h", "g"], ["kh", "k"], ["t", "th"], ["gi", "g"], ["b", "p"],
];
const VOWELS: readonly (readonly string[])[] = [
  ["i", "y", "ie", "ye"], ["i", "ia"], ["i", "e"], ["u", "uo", "ua"], ["uu", "uou", "iu", "ieu"], ["a", "e"], ["o", "oa", "ua"], ["e", "oe", "ue"], ["ao", "au"], ["ay", "ai"], ["oi", "uoi", "ui"], ["iu", "ieu"], ["uy", "i", "y"], ["a", "oa"],
];
const CODAS: readonly (readonly string[])[] = [["n", "ng", "nh"], ["t", "c", "ch"], ["m", "p"], ["n", "m"]];
/** Southern forms of whole rhymes: sanh, chánh, nhứt, bịnh, nhơn, trương. */
const RHYMES: readonly (readonly [string, string])[] = [
  ["anh", "inh"], ["inh", "anh"], ["ut", "at"], ["un", "an"], ["inh", "enh"], ["enh", "inh"], ["on", "an"], ["oi", "ai"], ["ai", "oi"], ["uong", "ang"], ["u", "o"], ["o", "u"], ["ach", "ich"], ["ich", "ach"], ["oc", "uoc"], ["um", "uom"],
];

function swap(groups: readonly (readonly string[])[], part: string): string[] {
  return [...new Set(groups.flatMap((group) => (group.includes(part) ? group.filter((other) => other !== part) : [])))];
}

/** One letter left out, doubled, swapped with the next, or wrong. */
function slips(bare: string): string[] {
  const found = new Set<string>();
  for (let i = 0; i <= bare.length; i++) {
    const [before, after] = [bare.slice(0, i), bare.slice(i)];
    if (after.length > 0) found.add(before + after.slice(1));
    if (after.length > 1) found.add(before + (after[1] ?? "") + (after[0] ?? "") + after.slice(2));
    for (const letter of "aeiouyhgnct") found.add(before + letter + after);
  }
  found.delete(bare);
  return [...found].filter((one) => one.length > 1);
}

function distance(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  let end = 0;
  while (end < a.length - same && end < b.length - same && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - same - end;
}

/**
 * A syllable typed as Telex keys that never became letters ("dduwowcj" → "được"); null when it is not one.
 * The tone key stands last and the letters are doubled or followed by w, as no Vietnamese word is written.
 */
export function readTelex(typed: string): string | null {
  const keys = typed.toLowerCase();
  if (!/^[a-z]{3,8}$/.test(keys)) return null;
  const tone = /[sfrxj]$/.exec(keys)?.[0] ?? null;
  const body = tone === null ? keys : keys.slice(0, -1);
  const letters = body.replace(/^dd/, "đ").replace(/u?wow/, "ươ").replace(/uow/, "ươ").replace(/aa/, "â").replace(/ee/, "ê").replace(/oo/, "ô").replace(/aw/, "ă").replace(/ow/, "ơ").replace(/uw/, "ư").replace(/(?<=^[^aeiouy]+)w/, "ư");
  // "bus" and "gas" are no Telex.
  if (/[wfjz]/.test(letters) || (letters === body && (tone === null || keys.length < 4))) return null;
  if (!/^(?:ngh|ng|nh|th|tr|ch|ph|kh|gh|gi|qu|[bcdđghklmnprstvx])?[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?$/.test(letters)) return null;
  if (tone === null) return letters;
  const at = tonePlace(letters);
  return (letters.slice(0, at + 1) + TONE_MARKS[tone] + letters.slice(at + 1)).normalize("NFC");
}

const TONE_MARKS: Readonly<Record<string, string>> = { s: "\u0301", f: "\u0300", r: "\u0309", x: "\u0303", j: "\u0323" };

/** The mark's letter does not matter to the index (syllable-key.ts), so any vowel will do; the last of a marked one looks best. */
function tonePlace(letters: string): number {
  const marked = /.*[ăâêôơư]/.exec(letters);
  if (marked !== null) return marked[0].length - 1;
  const start = /^(?:qu|gi(?=[aeiou]))/.exec(letters)?.[0].length ?? 0;
  return start + Math.max(0, letters.slice(start).search(/[aeiouy]/));
}
