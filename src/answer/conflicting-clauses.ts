import type { LegalDocument } from "../knowledge/clause.ts";
import { conflictLead } from "../text/answers.ts";
import type { Asked } from "./asked.ts";
import { carries } from "./asked.ts";
import { citationOf } from "./cite.ts";
import { quantitiesOf } from "./numbers.ts";
import type { AnswerOutcome, ClauseConflict } from "./outcome.ts";
import type { EvidenceOnDay, ReadQuestion } from "./outlook.ts";
import { fullText } from "./quotable.ts";
import { quoteAnswer } from "./quote-answer.ts";
import { pairsOf } from "./rank-quotables.ts";
import type { RankedQuotable } from "./rank-quotables.ts";

/** Two pieces in force that settle one thing differently. */
export interface Conflict { kind: ConflictKind; first: RankedQuotable; second: RankedQuotable; values: [string, string] }

type ConflictKind = Extract<Asked, "money" | "percent" | "duration" | "age">;

/**
 * Do two texts in force, of equal standing, state different values for the very thing asked? Null in all other cases: a higher text
 * goes before a lower one, one that amends or replaces the other before that, and two values under different headings are two rules.
 */
export function findConflict(ranked: readonly RankedQuotable[], question: Pick<ReadQuestion, "asked">): Conflict | null {
  const first = ranked[0];
  if (!first) return null;
  for (const kind of KINDS.filter((one) => question.asked.has(one))) {
    const own = ruleOf(kind, first);
    if (own === null) continue;
    for (const second of ranked.slice(1, MOST_LOOKED_AT)) {
      if (second.score < first.score - NEAR || !mayConflict(first, second)) continue;
      const other = ruleOf(kind, second);
      if (other === null || own.values.some((value) => other.values.includes(value)) || likeness(own.about, other.about) < LEAST_LIKENESS) continue;
      return { kind, first, second, values: [own.values.join("; "), other.values.join("; ")] };
    }
  }
  return null;
}

/** Both clauses with their dates, said to differ; null where nothing conflicts. The outcome carries what an administrator must see. */
export function quoteConflict(question: ReadQuestion, { ranked, evidence, asOf }: Pick<EvidenceOnDay, "ranked" | "evidence" | "asOf">): Extract<AnswerOutcome, { kind: "answered" }> | null {
  const conflict = findConflict(ranked, question);
  if (conflict === null || !evidence.chosen.includes(conflict.first)) return null;
  const { first, second, kind, values } = conflict;
  const quoted = quoteAnswer(question, { ...evidence, chosen: [first, second] }, asOf);
  const place = (piece: RankedQuotable, value: string): ClauseConflict["clauses"][number] => {
    const { clauseId, label, validity } = citationOf(piece.quotable.head, piece.hit.document, asOf);
    return { clauseId, label, validity, value };
  };
  return { ...quoted, text: `${conflictLead()}\n${quoted.text}`, conflict: { kind, clauses: [place(first, values[0]), place(second, values[1])] } };
}

const KINDS: readonly ConflictKind[] = ["money", "percent", "duration", "age"];
const UNITS: Readonly<Record<ConflictKind, RegExp>> = { money: /^đ$/u, percent: /^%$/u, duration: /^(?:ngày|ngày làm việc|tháng|năm|giờ|tuần)$/u, age: /^tuổi$/u };
const MOST_LOOKED_AT = 8;
/** On the scale of `rankQuotables`: further down it answers something else. */
const NEAR = 2.2;
/** Share of word pairs that two rules have in common, from which on they say the same but for the number. */
const LEAST_LIKENESS = 0.5;
/** A rule with more numbers than this is a table: its rows differ by themselves. */
const MOST_VALUES = 2;

/** The one sentence of a piece that states such a value, with its values and its words. */
function ruleOf(kind: ConflictKind, { quotable, hit }: RankedQuotable): { values: string[]; about: Set<string> } | null {
  const stating = fullText(quotable).split(/(?<=[.;])\s+|\n+/u).filter((sentence) => carries(kind, sentence) && valuesOf(kind, sentence).length > 0);
  const [sentence] = stating;
  if (sentence === undefined || stating.length > 1) return null;
  const values = valuesOf(kind, sentence);
  if (values.length > MOST_VALUES) return null;
  return { values, about: new Set(pairsOf(`${hit.clause.articleTitle ?? ""}. ${sentence}`).filter((pair) => !/\d/.test(pair))) };
}

function valuesOf(kind: ConflictKind, sentence: string): string[] {
  return [...new Set(quantitiesOf(sentence).filter(({ unit }) => UNITS[kind].test(unit)).map(({ value, unit }) => `${value} ${unit}`))];
}

/** Different texts of one rank and one place, neither of which has a say over the other. */
function mayConflict(first: RankedQuotable, second: RankedQuotable): boolean {
  const [a, b] = [lawOf(first), lawOf(second)];
  const amends = (one: LegalDocument, other: LegalDocument): boolean =>
    other.number !== null && (one.amendedBy.includes(other.number) || one.replacedBy === other.number);
  return a.slug !== b.slug && rankOf(a) === rankOf(b) && a.locality === b.locality && !amends(a, b) && !amends(b, a) && !isSameLaw(a, b);
}

/** New wording belongs to the law it changes. */
function lawOf({ quotable, hit }: RankedQuotable): LegalDocument {
  return quotable.standsFor?.document ?? hit.document;
}

/** Luật 64/2025/QH15, Article 4, in the rough: what yields to what. */
function rankOf({ kind }: LegalDocument): string {
  if (/^(?:Luật|Bộ luật|Văn bản hợp nhất|Pháp lệnh)/u.test(kind)) return "luật";
  return kind.toLowerCase();
}

/** A consolidated text and the law it was made from are one law. */
function isSameLaw(a: LegalDocument, b: LegalDocument): boolean {
  return likeness(new Set(nameOf(a)), new Set(nameOf(b))) >= 0.8;
}

function nameOf({ title }: LegalDocument): string[] {
  return pairsOf(title.replace(/\([^)]*\)|(?:19|20)\d\d|mới nhất/giu, " "));
}

/** Shared part of two sets, 0–1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((one) => b.has(one)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}
