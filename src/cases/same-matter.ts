import { fold } from "../language/fold.ts";
import { normalise } from "../language/normalise.ts";
import { datesDiffer, readTimes } from "./matter-times.ts";
import { type Evidence, evidenceOf } from "./matter-evidence.ts";
import type { MatterSigns, MatterWords } from "./matter-words.ts";

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
 * with the same trouble, and words. Accents may be missing on either side. Meant to ask the citizen, never to join by itself.
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
  const evidence = evidenceOf(one, other, place);
  if (evidence.copied && !evidence.swapped && evidence.thingsDiffer === 0) return decided("copied", true);
  const score = weigh(evidence, { sameHamlet: earlier.detail !== null && later.detail !== null, followsUp });
  if (score >= enough) return { same: true, score, reason: "shared" };
  return { same: false, score, reason: evidence.thingsDiffer === 1 || evidence.troublesDiffer === 1 ? "other_matter" : "too_little" };
}

/** This and the weights below were searched for over test/evaluation/duplicates-own.jsonl: most pairs found where 19 of 20 found are right. */
const enough = 3.8;

function weigh(evidence: Evidence, context: { sameHamlet: boolean; followsUp: boolean }): number {
  const { things, troubles } = evidence;
  return (things > 0 ? 1.5 + 0.4 * things - 1.4 * evidence.thingsApart : -2.2 * evidence.thingsDiffer)
    + (troubles > 0 ? 1.7 + 0.2 * troubles : context.followsUp ? 0 : -1.1 * evidence.troublesDiffer)
    + 0.75 * evidence.words + (context.sameHamlet ? 1.4 : 0) + (context.followsUp ? 2.2 : 0);
}

/** Hamlets, and numbers after a word of place inside the texts. */
function otherSpot(one: Account, other: Account): boolean {
  if (one.detail !== null && other.detail !== null && spotKey(one.detail) !== spotKey(other.detail)) return true;
  return datesDiffer({ said: spotNumbers(one.text), daysBefore: null }, { said: spotNumbers(other.text), daysBefore: null }, () => true) || otherName(one.text, other.text);
}

/** Near copies whose only difference of note comes right after the same word of place: "kinh tu day rac", "kinh nam day rac". */
function otherName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => fold(normalise(text)).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ""));
  if (!a || !b) return false;
  const [ours, theirs] = [new Set(a), new Set(b)];
  const shared = a.filter((word) => theirs.has(word)).length;
  if (shared / Math.max(1, Math.min(a.length, b.length)) < 0.6) return false;
  const named = (words: readonly string[], others: ReadonlySet<string>): Set<string> =>
    new Set(words.filter((word, i) => SPOTS.has(word) && i + 1 < words.length && !others.has(words[i + 1] ?? "")));
  const theirNames = named(b, ours);
  return [...named(a, theirs)].some((kind) => theirNames.has(kind));
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
  const shared = (names: "things" | "troubles"): boolean => [...one[names].possible].some((name) => happenings.has(name) && other[names].possible.has(name));
  const happened = shared("things") || shared("troubles");
  const dossier = [one, other].some(({ line }) => / (?:ho so|nop|hen|don) /.test(line));
  if (!dossier && datesDiffer(before, after, (kind) => kind === "day" || kind === "date" || kind === "month")) return true;
  if (one.mended && !other.followUp) return true;
  if (other.mended && other.again) return true;
  if (other.again && !other.followUp && daysApart > 0) return true;
  if (!happened || after.daysBefore === null) return false;
  // It was told before it happened: then it is another.
  const day = daysApart - after.daysBefore;
  if (before.daysBefore === null) return day > 1;
  return Math.abs(day + before.daysBefore) > (Math.max(after.daysBefore, before.daysBefore) < 7 ? 1 : 4);
}
