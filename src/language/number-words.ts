import { bareKey, syllableKey } from "./syllable-key.ts";
import type { Utterance, Word } from "./utterance.ts";

/** A number as a person says it: "năm mươi mấy" is 51 to 59. */
export interface SaidNumber {
  low: number;
  high: number;
  /** "chục", "mấy", "hai ba": no exact figure was given. */
  isVague: boolean;
  /** The last of nghìn (1000), triệu, tỷ that was said; 1 when none was. */
  scale: number;
  /** Said with nothing after trăm: "hai trăm rưỡi", which in speech about money is thousands. */
  isBareHundred: boolean;
  /** Index of the word after it. */
  end: number;
}

/**
 * The number that begins at a word, in digits, in words, or both ("2 triệu rưỡi", "ba chục", "5-7", "một triệu hai"); with or
 * without accents.
 * @param isUnit does the word count something? It tells "năm" (five) from "năm" (years) and ends a number before the next
 * @returns null when no number begins there
 */
export function readNumber(heard: Utterance, from: number, isUnit: (at: number) => boolean): SaidNumber | null {
  const state: State = { heard, isUnit, from, at: from, low: 0, high: 0, group: null, scale: 1, isVague: false, isBareHundred: false };
  while (state.at < heard.words.length && (state.at === from || adjoins(heard, state.at))) {
    const part = partAt(state);
    if (!part) break;
    const step = STEPS[part.kind](state, part.value);
    if (step !== "stop") state.at++;
    if (step !== "go on") break;
  }
  if (state.at === from) return null;
  closeGroup(state, 1);
  const { low, high, isVague, scale, isBareHundred, at } = state;
  return high === 0 ? null : { low, high, isVague, scale, isBareHundred, end: at };
}

/** A figure as typed → its value: "1.200.000", "2,5", "07". */
export function literalValue(text: string): number {
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(text) ? Number(text.replace(/[.,]/g, "")) : Number(text.replace(",", "."));
}

/** What is below a thousand and not yet multiplied; `place` is that of the last word: 100, 10, 1; 0 when nothing more can follow. */
interface Group { low: number; high: number; place: number }

interface State {
  readonly heard: Utterance;
  readonly isUnit: (at: number) => boolean;
  readonly from: number;
  at: number;
  low: number;
  high: number;
  group: Group | null;
  scale: number;
  isVague: boolean;
  isBareHundred: boolean;
}

type Kind = "literal" | "digit" | "few" | "ten" | "tens" | "hundred" | "scale" | "half" | "and";
interface Part { kind: Kind; value: number }

/** "stop": the word is no part of the number; "last": it is its last. */
type Step = "go on" | "stop" | "last";

const STEPS: Record<Kind, (state: State, value: number) => Step> = {
  literal: readFigure,
  digit: readDigit,
  few: readFew,
  ten: (state) => {
    if (state.group !== null && state.group.place !== 100) return "stop";
    state.group = { low: (state.group?.low ?? 0) + 10, high: (state.group?.high ?? 0) + 10, place: 10 };
    return "go on";
  },
  tens: (state) => multiply(state, 10, [1]),
  hundred: (state) => multiply(state, 100, [1, 10]),
  and: (state) => (state.group?.place === 100 && kindAfter(state) === "digit" ? "go on" : "stop"),
  half: readHalf,
  scale: (state, value) => {
    if (state.group !== null || state.at === state.from) closeGroup(state, value, true);
    else if (value <= state.scale) return "stop";
    else {
      state.low *= value;
      state.high *= value;
    }
    state.scale = value;
    state.isBareHundred = false;
    return "go on";
  },
};

/** "2 triệu 300": three figures after triệu are thousands of it; "5-7": a range. */
function readFigure(state: State, value: number): Step {
  const { heard, at, group, scale, isUnit } = state;
  if (group !== null) {
    if (!RANGE.test(between(heard, at)) || group.place !== 1) return "stop";
    state.group = { ...group, high: Math.max(group.high, value) };
    return "go on";
  }
  if (scale === 1 || /^(?:scale|hundred|tens)$/.test(kindAfter(state) ?? "")) {
    state.group = { low: value, high: value, place: 1 };
    return "go on";
  }
  const figures = heard.words[at]?.text ?? "";
  return isUnit(at + 1) || !/^\d{1,3}$/.test(figures) ? "stop" : add(state, value * scale / 10 ** figures.length);
}

/** Hai; hai ba (two or three); trăm hai (120); trăm lẻ hai; chục hai; triệu hai (1.200.000). */
function readDigit(state: State, value: number): Step {
  const { at, from, group, scale, isUnit, heard } = state;
  const counts = isUnit(at + 1) || /^(?:tens|hundred|scale|ten)$/.test(kindAfter(state) ?? "");
  if (group === null) {
    if (at > from && scale > 1 && isUnit(at + 1)) return "stop";
    if (at > from && scale > 1 && !counts) return add(state, value * scale / 10);
    state.group = { low: value, high: value, place: 1 };
  } else if (group.place === 100) {
    const isOnes = kindOf(heard.words[at - 1])?.kind === "and";
    if (!isOnes && kindAfter(state) === "tens") state.at++;
    state.group = { low: group.low + (isOnes ? value : value * 10), high: group.high + (isOnes ? value : value * 10), place: isOnes ? 1 : 10 };
  } else if (group.place === 10) {
    if (heard.words[at]?.bare === "nam" && !isUnit(at + 1)) return "stop";
    state.group = { low: group.low + value, high: group.high + value, place: 1 };
  } else {
    if (!counts || group.place !== 1 || group.low !== group.high || group.low > 9 || value <= group.high) return "stop";
    state.group = { ...group, high: value };
    state.isVague = true;
  }
  return "go on";
}

/** Mấy (two to nine), vài; mười mấy (11 to 19); trăm mấy. */
function readFew(state: State, most: number): Step {
  const { group } = state;
  if (group === null) state.group = { low: 2, high: most, place: 1 };
  else if (group.place === 10) state.group = { low: group.low + 1, high: group.high + 9, place: 1 };
  else if (group.place === 100) state.group = { low: group.low + 1, high: group.high + 99, place: 1 };
  else return "stop";
  state.isVague = true;
  return "go on";
}

/** Rưỡi: half of what was said last, be it trăm, triệu or one. */
function readHalf(state: State): Step {
  const { group, scale } = state;
  if (group === null) return scale === 1 ? "stop" : add(state, scale / 2, "go on");
  state.isBareHundred = group.place === 100;
  state.group = { low: group.low + group.place / 2, high: group.high + group.place / 2, place: 0 };
  return "go on";
}

/** Mươi, chục, trăm: times what stands before them, or one of them, roughly. */
function multiply(state: State, times: number, places: readonly number[]): Step {
  const { group } = state;
  if (group === null) state.isVague = kindAfter(state) !== "digit";
  else if (!places.includes(group.place)) return "stop";
  state.group = { low: (group?.low ?? 1) * times, high: (group?.high ?? 1) * times, place: times };
  return "go on";
}

function add(state: State, value: number, step: Step = "last"): Step {
  state.low += value;
  state.high += value;
  return step;
}

/** What was said below a thousand goes into the whole; `orOne`: triệu by itself is one. */
function closeGroup(state: State, times: number, orOne = false): void {
  if (state.group === null && !orOne) return;
  state.low += (state.group?.low ?? 1) * times;
  state.high += (state.group?.high ?? 1) * times;
  state.group = null;
}

function partAt({ heard, at, group }: State): Part | null {
  const part = kindOf(heard.words[at]);
  // "ba muoi" without accents is ba mươi, "muoi" alone is mười.
  return part?.kind === "ten" && heard.words[at]?.key === "muoi" && group?.place === 1 ? { kind: "tens", value: 10 } : part;
}

function kindAfter({ heard, at }: State): Kind | null {
  return kindOf(heard.words[at + 1])?.kind ?? null;
}

function kindOf(word: Word | undefined): Part | null {
  if (!word) return null;
  if (/^\d+(?:[.,]\d+)*$/.test(word.text)) return { kind: "literal", value: literalValue(word.text) };
  return SAID.get(word.key) ?? (word.key === word.bare && (word.loose || UNMISTAKABLE.has(word.bare)) ? (SAID_BARE.get(word.bare) ?? null) : null);
}

/** Nothing but a space, or the dash of a range, stands before the word. */
function adjoins(heard: Utterance, at: number): boolean {
  const gap = between(heard, at);
  return /^ ?$/.test(gap) || RANGE.test(gap);
}

function between({ words, text }: Utterance, at: number): string {
  return text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
}

const RANGE = /^ ?[-–~] ?$/;

const DIGITS = "một hai ba bốn năm sáu bảy tám chín".split(" ").map((said, i): [string, Part] => [said, { kind: "digit", value: i + 1 }]);

const WORDS: readonly [string, Part][] = [
  ...DIGITS, ["mốt", { kind: "digit", value: 1 }], ["tư", { kind: "digit", value: 4 }], ["lăm", { kind: "digit", value: 5 }], ["bẩy", { kind: "digit", value: 7 }],
  ["mấy", { kind: "few", value: 9 }], ["vài", { kind: "few", value: 5 }], ["dăm", { kind: "few", value: 5 }],
  ["mười", { kind: "ten", value: 10 }], ["mươi", { kind: "tens", value: 10 }], ["chục", { kind: "tens", value: 10 }], ["trăm", { kind: "hundred", value: 100 }],
  ["nghìn", { kind: "scale", value: 1e3 }], ["ngàn", { kind: "scale", value: 1e3 }], ["triệu", { kind: "scale", value: 1e6 }], ["tỷ", { kind: "scale", value: 1e9 }],
  ["rưỡi", { kind: "half", value: 0.5 }], ["linh", { kind: "and", value: 0 }], ["lẻ", { kind: "and", value: 0 }],
];

const SAID = new Map(WORDS.map(([said, part]) => [syllableKey(said), part]));

/** Without accents, the first of the same letters: "muoi" is mười. */
const SAID_BARE = new Map(WORDS.toReversed().map(([said, part]) => [bareKey(syllableKey(said)), part]));

/** Plain words that are numbers among accented words too. */
const UNMISTAKABLE = new Set(["trieu", "chuc", "ngan", "nghin"]);
