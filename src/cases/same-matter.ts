import { fold } from "../language/fold.ts";
import { normalise } from "../language/normalise.ts";
import { datesDiffer, readTimes } from "./matter-times.ts";
import type { MatterSigns, MatterWords, Named } from "./matter-words.ts";

/** One account of a matter, and where it is. */
export interface Account {
  text: string;
  /** GSO code of the commune; null when unknown. */
  areaCode: string | null;
  /** Hamlet or quarter as told; null when not told. */
  detail: string | null;
  /** Names that say where and nothing else: of the commune, with or without accents. */
  placeNames?: readonly string[];
}

/** Why two accounts are or are not one matter, for tests and for the cadre. */
export interface Comparison {
  same: boolean;
  /** Sum of what they share; 0 where a rule decided. */
  score: number;
  reason: "other_place" | "too_long_apart" | "other_time" | "other_matter" | "copied" | "shared" | "too_little";
}

/** Longer ago, it is another matter, unless the sender says that they told of it before. */
const mostDaysApart = 30;
const mostDaysFollowedUp = 100;

/**
 * Do two accounts tell of one matter? Place decides first, then signs of another time, then what they share: the same thing
 * with the same trouble, words, numbers. Accents may be missing on either side. Meant to ask the citizen, never to join by itself.
 * @param daysApart whole days between the two; `later` is the younger one
 */
export function sameMatter(earlier: Account, later: Account, daysApart: number, words: MatterWords): Comparison {
  const decided = (reason: Comparison["reason"], same = false): Comparison => ({ same, score: 0, reason });
  if (earlier.areaCode === null || earlier.areaCode !== later.areaCode || otherSpot(earlier, later)) return decided("other_place");
  const [one, other] = [words.read(earlier.text), words.read(later.text)];
  const followsUp = other.followUp && !other.again;
  if (daysApart > (followsUp ? mostDaysFollowedUp : mostDaysApart)) return decided("too_long_apart");
  if (otherTime(one, other, daysApart, words.happenings)) return decided("other_time");
  const parts = [earlier, later].flatMap((account) => [account.detail ?? "", ...(account.placeNames ?? [])]);
  const place = new Set(fold(parts.join(" ")).split(/[^\p{L}\p{N}]+/u));
  const alike = overlap(one, other, place);
  const things = compare(one.things, other.things);
  const troubles = compare(one.troubles, other.troubles);
  const clash = things === "differ" || (troubles === "differ" && !followsUp);
  if (alike.copied && !alike.swapped && things !== "differ") return decided("copied", true);
  const score = weigh(things) + (troubles === "differ" && followsUp ? 0 : weigh(troubles)) + 4 * alike.contained + alike.numbers
    + (earlier.detail !== null && later.detail !== null ? 0.5 : 0) + (followsUp ? 1 : 0);
  if (score >= enough) return { same: true, score, reason: "shared" };
  return { same: false, score, reason: clash ? "other_matter" : "too_little" };
}

const enough = 3.5;

type Agreement = { shared: number; apart: boolean } | "differ" | "unknown";

function weigh(agreement: Agreement): number {
  if (agreement === "unknown") return 0;
  if (agreement === "differ") return -2;
  return 1.5 + 0.5 * Math.min(3, agreement.shared) - (agreement.apart ? 1 : 0);
}

function compare(one: Named, other: Named): Agreement {
  const shared = [...one.possible].filter((name) => other.possible.has(name) && (one.sure.has(name) || other.sure.has(name))).length;
  const apart = [...one.sure].some((name) => !other.possible.has(name)) && [...other.sure].some((name) => !one.possible.has(name));
  if (shared > 0) return { shared, apart };
  return apart ? "differ" : "unknown";
}

/** Hamlets, and numbers after a word of place inside the texts. */
function otherSpot(one: Account, other: Account): boolean {
  if (one.detail !== null && other.detail !== null && spotKey(one.detail) !== spotKey(other.detail)) return true;
  return datesDiffer({ said: spotNumbers(one.text), daysBefore: null }, { said: spotNumbers(other.text), daysBefore: null }, () => true);
}

const spotKey = (detail: string): string => fold(normalise(detail)).replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** "hẻm 12", "tổ 5", "km 3" and "cầu Kinh Mới" where written with capitals. */
function spotNumbers(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const clean = normalise(text);
  for (const [, kind = "", number = ""] of fold(clean).matchAll(/(?<![\p{L}\p{N}])(ap|khom|hem|to|km|duong so|kinh|lo so|tuyen|doi|lo) (\d+)(?![\p{L}\p{N}])/gu)) {
    found.set(kind, (found.get(kind) ?? new Set()).add(number));
  }
  for (const [, kind = "", name = ""] of clean.matchAll(/(?<!\p{L})(\p{L}+) ((?:\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)*)/gu)) {
    if (!SPOTS.has(fold(kind))) continue;
    const key = `name ${fold(kind)}`;
    found.set(key, (found.get(key) ?? new Set()).add(fold(name)));
  }
  return found;
}

const SPOTS = new Set(["cau", "kinh", "kenh", "rach", "cong", "cho", "truong", "duong", "hem", "ben", "chua"]);

function otherTime(one: MatterSigns, other: MatterSigns, daysApart: number, happenings: ReadonlySet<string>): boolean {
  const [before, after] = [readTimes(one.line), readTimes(other.line)];
  if (datesDiffer(before, after, (kind) => kind !== "day" && kind !== "date" && kind !== "month")) return true;
  const happened = [...one.troubles.possible].some((name) => happenings.has(name) && other.troubles.possible.has(name));
  const dossier = [one, other].some(({ line }) => / (?:ho so|nop|hen|don) /.test(line));
  if (!dossier && datesDiffer(before, after, (kind) => kind === "day" || kind === "date" || kind === "month")) return true;
  if (one.mended && !other.followUp) return true;
  if (other.mended && other.again) return true;
  if (other.again && !other.followUp && daysApart > 0) return true;
  return happened && after.daysBefore !== null && daysApart - after.daysBefore > (before.daysBefore === null ? 1 : 1 - Math.min(1, before.daysBefore));
}

/** How much of the shorter account's words stand in the other one, and whether the two are one text passed on. */
function overlap(one: MatterSigns, other: MatterSigns, place: ReadonlySet<string>): { contained: number; copied: boolean; swapped: boolean; numbers: number } {
  const [a, b] = [featuresOf(one, place), featuresOf(other, place)];
  const sum = (features: Map<string, number>): number => [...features.values()].reduce((total, weight) => total + weight, 0);
  let shared = 0;
  for (const [feature, weight] of a) if (b.has(feature)) shared += weight;
  const smaller = Math.min(sum(a), sum(b));
  const contained = smaller === 0 ? 0 : shared / Math.max(smaller, 6);
  const [x, y] = [wordsOf(one), wordsOf(other)];
  const both = x.filter((word) => y.includes(word)).length;
  const copied = both / Math.max(1, Math.max(x.length, y.length)) >= 0.75 || (both / Math.max(1, Math.min(x.length, y.length)) >= 0.95 && Math.min(x.length, y.length) >= 8);
  const onlyOne = [...a.keys()].some((word) => !word.includes(" ") && !b.has(word));
  const onlyOther = [...b.keys()].some((word) => !word.includes(" ") && !a.has(word));
  const numbers = [...a.keys()].filter((word) => /^\d/.test(word) && b.has(word)).length;
  return { contained, copied, swapped: onlyOne && onlyOther, numbers: Math.min(1, numbers) * 0.5 };
}

const wordsOf = (signs: MatterSigns): string[] => signs.line.trim().split(" ").filter((word) => !/^[.,?]$/.test(word));

/** Words that say something weigh 1, neighbours together 1.5. */
function featuresOf(signs: MatterSigns, place: ReadonlySet<string>): Map<string, number> {
  const features = new Map<string, number>();
  signs.content.forEach((word, i) => {
    if (word === "|" || place.has(word)) return;
    features.set(word, 1);
    const next = signs.content[i + 1];
    if (next !== undefined && next !== "|" && !place.has(next)) features.set(`${word} ${next}`, 1.5);
  });
  return features;
}
