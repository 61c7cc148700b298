import type { ClauseHit } from "../knowledge/clause.ts";
import * as words from "../text/answers.ts";
import type { RuleChange } from "./article-store.ts";
import type { Asked } from "./asked.ts";
import { changeCitation, changeLabel } from "./cite.ts";
import { dayBefore, daysAfter } from "./day-asked.ts";
import type { DayAsked } from "./day-asked.ts";
import type { Evidence } from "./judge-evidence.ts";
import type { AnswerOutcome, Citation } from "./outcome.ts";
import { fullText } from "./quotable.ts";
import { quoteFrom } from "./quote-answer.ts";
import type { RankedQuotable } from "./rank-quotables.ts";
import type { StandaloneQuestion } from "./rewrite-question.ts";

/** A question with all that is read from it once. */
export type ReadQuestion = StandaloneQuestion & { asked: ReadonlySet<Asked>; legalWords: readonly string[] };

/** What was found for one day. */
export interface FoundEvidence {
  ranked: RankedQuotable[];
  evidence: Evidence;
  /** A clause among the first that search found is no longer one, and what took it away. */
  abolished: { hit: ClauseHit; by: RuleChange } | null;
  /** Communes whose own rules are among the first found, where the question does not say which commune. Codes. */
  communes: readonly string[];
}

/** Evidence, and the day it is of. */
export interface EvidenceOnDay extends FoundEvidence {
  asOf: string;
  today: string;
  /** The day in the question, when nothing held then and today's rule is given instead. */
  missing: string | null;
  /** Changes up to this day are worth a sentence. */
  until: string;
}

/** A rule that changes within so many days says so. */
export const SOON_DAYS = 60;
const ALL_TO_COME = "9999-12-31";

/** The day to answer for, with what was found on it; a past rule that is not here gives way to the present one. */
export async function chooseDay(asked: DayAsked | null, today: string, find: (asOf: string) => Promise<FoundEvidence>): Promise<EvidenceOnDay> {
  const until = asked?.kind === "upcoming" ? ALL_TO_COME : daysAfter(today, SOON_DAYS);
  if (asked?.kind === "on") {
    const then = await find(asked.day);
    if (then.evidence.chosen.length > 0) return { ...then, asOf: asked.day, today, missing: null, until: asked.day < today ? today : daysAfter(asked.day, SOON_DAYS) };
    return { ...(await find(today)), asOf: today, today, missing: asked.day, until };
  }
  const now: EvidenceOnDay = { ...(await find(today)), asOf: today, today, missing: null, until };
  const since = asked?.kind === "before" ? firstDayOf(now.evidence.chosen[0]) : null;
  if (since === null) return now;
  const before = dayBefore(since);
  const then = await find(before);
  return then.evidence.chosen.length > 0 ? { ...then, asOf: before, today, missing: null, until: today } : now;
}

interface Later { text: string; citations: Citation[] }

/** What the later rule says, when what was found changes up to `until`; null when it stays as it is. */
export async function outlookOf(question: ReadQuestion, now: EvidenceOnDay, find: (asOf: string) => Promise<FoundEvidence>): Promise<Later | null> {
  const chosen = now.evidence.chosen;
  const days = chosen.flatMap((piece) => changeDays(piece)).filter((day) => day > now.asOf && day <= now.until).toSorted();
  const day = now.asOf < now.today ? days.at(-1) : days[0];
  if (day === undefined) return null;
  const then = await find(now.asOf < now.today ? now.today : day);
  const known = new Set(chosen.map((piece) => fullText(piece.quotable)));
  const fresh = then.evidence.chosen.find((piece) => !known.has(fullText(piece.quotable)) && isNewer(piece, now.asOf) && followsOn(piece, chosen));
  if (fresh !== undefined) return quoteFrom(question, fresh, firstDayOf(fresh) ?? day);
  const gone = chosen.flatMap(({ quotable }) => quotable.later ?? []).find((change) => change.from === day && change.effect === "abolished" && change.point === null);
  const first = chosen[0];
  if (gone !== undefined && first !== undefined) return { text: words.abolishedFrom(nameOf(first.quotable.head.article, gone.clause, first.hit), day, changeLabel(gone)), citations: [changeCitation(gone, day)] };
  const ended = chosen.find(({ hit }) => hit.document.inForceTo === day);
  return ended === undefined ? null : { text: words.endsFrom(day, ended.hit.document.replacedBy), citations: [] };
}

/** Which day the answer speaks of goes first, what comes later goes last. */
export function withOutlook(answer: Extract<AnswerOutcome, { kind: "answered" }>, found: EvidenceOnDay, later: Later | null): Extract<AnswerOutcome, { kind: "answered" }> {
  const { asOf, today, missing, abolished } = found;
  const lead = missing !== null ? words.noneThen(missing) : asOf === today ? "" : words.asOfLead(asOf);
  const gone = abolished === null ? "" : words.abolishedFrom(nameOf(abolished.hit.clause.article, abolished.by.clause, abolished.hit), abolished.by.from, changeLabel(abolished.by));
  if (lead === "" && later === null && gone === "") return answer;
  const citations = [...answer.citations, ...(abolished === null ? [] : [changeCitation(abolished.by, asOf)]), ...(later?.citations ?? [])];
  return {
    ...answer,
    text: [lead, answer.text, gone, later?.text ?? ""].filter((part) => part !== "").join("\n"),
    citations: citations.filter(({ clauseId }, i) => citations.findIndex((other) => other.clauseId === clauseId) === i),
    ...(asOf === today ? {} : { asOf }),
  };
}

/** The day from which the piece reads as it does. */
function firstDayOf(piece: RankedQuotable | undefined): string | null {
  if (piece === undefined) return null;
  const { standsFor, changedBy = [] } = piece.quotable;
  return changedBy.map(({ from }) => from).filter((from) => from !== null).toSorted().at(-1) ?? standsFor?.from ?? piece.hit.document.inForceFrom;
}

function isNewer(piece: RankedQuotable, day: string): boolean {
  return (firstDayOf(piece) ?? "") > day;
}

function changeDays({ quotable, hit }: RankedQuotable): string[] {
  return [...(quotable.later ?? []).map(({ from }) => from), hit.document.inForceTo].filter((day) => day !== null);
}

/** The later piece changes or replaces one of the earlier ones, and is not just another rule on the matter. */
function followsOn(later: RankedQuotable, earlier: readonly RankedQuotable[]): boolean {
  const { head, standsFor } = later.quotable;
  return earlier.some(({ quotable, hit }) => {
    const ended = hit.document.inForceTo !== null && later.hit.document.number !== null && (hit.document.replacedBy === later.hit.document.number || later.hit.document.inForceFrom === hit.document.inForceTo);
    const sameArticle = standsFor === undefined ? head.slug === quotable.head.slug && head.article === quotable.head.article : standsFor.document.slug === quotable.head.slug && standsFor.article === quotable.head.article;
    const added = (quotable.later ?? []).some((change) => change.pieces.some((piece) => piece.id === head.id));
    return ended || sameArticle || added;
  });
}

/** "khoản 8 Điều 6 Luật Khiếu nại". */
function nameOf(article: string | null, clause: string | null, { document }: Pick<ClauseHit, "document">): string {
  return words.clauseLabel({ article, clause, point: null, newWording: null, document: words.documentShortName(document) });
}
