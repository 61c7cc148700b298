import { fold } from "../language/fold.ts";
import { maskPersonsInReply } from "../language/personal-in-replies.ts";
import type { Cadre, Case } from "./case.ts";
import { publicNamesOf } from "./closing-gate.ts";
import type { CaseLocality } from "./locality.ts";
import { type SolvedCase, loadSolved } from "./solved-store.ts";
import { canSee } from "./visibility.ts";

/** How a like matter was ended to the citizen's word, without anything that points at a person. */
export interface SolvedElsewhere {
  /** Null where this cadre may not see that case. */
  code: string | null;
  unitId: string;
  /** ISO UTC. */
  answeredAt: string;
  /** What was answered, personal data masked. */
  answer: string;
}

const mostShown = 3;
const daysBack = 400;
const dayMs = 24 * 3_600_000;

/**
 * "Nơi khác đã làm thế nào": cases of the same main field that citizens called "xong" in the last 400 days, those whose words are
 * most alike first. Cases behind a wall are never among them; words of citizens never are.
 */
export async function solvedElsewhere(db: D1Database, locality: CaseLocality, cadre: Cadre, item: Case, now: Date): Promise<SolvedElsewhere[]> {
  const [field] = item.fields;
  if (field === undefined) return [];
  const solved = await loadSolved(db, field, item.id, new Date(now.getTime() - daysBack * dayMs));
  const mine = wordsOf(`${item.summary} ${item.textRedacted}`);
  return solved
    .filter((one) => isAboutTheSame(item.summary, one.summary))
    .map((one) => ({ one, alike: overlap(mine, wordsOf(`${one.summary} ${one.textRedacted}`)) }))
    .filter(({ alike }) => alike >= 0.12)
    .toSorted((a, b) => b.alike - a.alike || b.one.answeredAt.localeCompare(a.one.answeredAt))
    .slice(0, mostShown)
    .map(({ one }) => ({ code: canSee(locality, cadre, one) ? one.code : null, unitId: one.handlerUnitId, answeredAt: one.answeredAt, answer: masked(one, locality) }));
}

/**
 * Do two summaries speak of the same thing? Two words of weight must stand in both: "trẻ đi học bằng xuồng" and "học sinh phải dắt xe" are
 * told with the same words by people with the same trouble, and a bridge is no road.
 */
export function isAboutTheSame(one: string, other: string): boolean {
  const there = thingsIn(other);
  return [...thingsIn(one)].filter((word) => there.has(word)).length >= 2;
}

/** Words of a summary without the mark in brackets before it, numbers and the words that any matter is told with. */
function thingsIn(summary: string): ReadonlySet<string> {
  const words = fold(summary.replace(/^\s*\([^)]*\)/, "").normalize("NFC")).match(/\p{L}{2,}/gu) ?? [];
  return new Set(words.filter((word) => !OF_ANY_MATTER.has(word)));
}

const OF_ANY_MATTER: ReadonlySet<string> = new Set("ap khom xa phuong tinh ba con nguoi dan nha hoc sinh tre em di lai phai bi duoc khong chua co la va voi cua cac nhung hai mot hoai lau nay nam thang tuan ngay xin de nghi mong hoi nho va gan truoc sau tren duoi trong ngoai tu toi vi nen qua rat ra vo vao len xuong doan khuc".split(" "));

const masked = (one: SolvedCase, locality: CaseLocality): string => maskPersonsInReply(one.answer, publicNamesOf(locality));

/** Pairs of neighbouring syllables, without accents: words, near enough. */
function wordsOf(text: string): ReadonlySet<string> {
  const syllables = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(syllables.slice(1).map((syllable, i) => `${syllables[i] ?? ""} ${syllable}`));
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared === 0 ? 0 : shared / Math.min(one.size, other.size);
}
