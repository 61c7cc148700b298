import { z } from "zod";
import { contextJson } from "./answer-store.ts";
import { groupByMeaning } from "./gap-groups.ts";
import type { AnswerInput, AnswerTrace } from "./outcome.ts";
import { MEANING_FORM, meaningOf } from "./question-meaning.ts";
import type { Meaning, MeaningTools } from "./question-meaning.ts";

/** Why a question was not well served: no document tells, a part stayed open, or who asked said the answer was not right. */
export type GapKind = "no_source" | "partly" | "rated_bad";

export interface NewGap {
  /** Derived from the inbound message, so that a repeat changes nothing. */
  id: string;
  now: Date;
  kind: Exclude<GapKind, "rated_bad">;
  redactedQuestion: string;
  /** The answer that left a part open. */
  answerId: string | null;
  nearest: readonly { clauseId: string; label: string }[];
  meaning: Meaning;
  /** By which the reply can be looked up, "7K3Q9MXD"; only where there is no answer that has one. */
  slipCode?: string;
  /** Masked turns that the question leans on. */
  context?: AnswerInput["history"];
  /** Where a model was asked in vain. */
  trace?: AnswerTrace;
  tookMs?: number | null;
}

/** A question to look into. The same id again changes nothing. */
export async function recordGap(db: D1Database, gap: NewGap): Promise<void> {
  await db
    .prepare("INSERT OR IGNORE INTO gaps (id, asked_at, question, folded, nearest, kind, answer_id, meaning, slip_code, context, trace, took_ms) VALUES (?1, ?2, ?3, '', ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
    .bind(
      gap.id, gap.now.toISOString(), gap.redactedQuestion, JSON.stringify(gap.nearest.map(({ clauseId, label }) => ({ clauseId, label }))), gap.kind, gap.answerId, JSON.stringify(gap.meaning),
      gap.slipCode ?? null, contextJson(gap.context ?? []), gap.trace === undefined ? null : JSON.stringify(gap.trace), gap.tookMs ?? null,
    )
    .run();
}

export interface GapGroup {
  /** Id of its first gap: what a settlement is kept with. */
  id: string;
  /** Times it was asked; an answer that left a part open and was rated badly is one time. */
  times: number;
  kinds: Record<GapKind, number>;
  firstAt: string;
  lastAt: string;
  /** Different wordings, the newest first; at most 6. */
  wordings: string[];
  /** Clauses that came nearest, the most frequent first; at most 3. */
  nearest: { clauseId: string; label: string }[];
  /** Answers that left it open or were rated badly, newest first; at most 3. */
  answerIds: string[];
  /** Codes of replies that had no source, newest first; at most 3. */
  slipCodes: string[];
  settlement: Settlement | null;
  /** Nobody has to do anything: out of scope, or an approved answer stands. */
  settled: boolean;
}

export interface Settlement { at: string; by: string; act: "approved" | "out_of_scope"; approvedId: string | null; reason: string }

/** Gaps read for one page. Older ones of a busy month are left out; counting is exact up to here. */
export const MOST_GAPS = 1000;

/**
 * Questions not well served since a moment, grouped by what they mean: open ones first, then those asked most often, then
 * the newest. What was settled earlier stays settled when it is asked again; an approved answer that no longer stands, or did
 * not catch a later wording, opens its group again.
 * @param today YYYY-MM-DD in Vietnam: the day on which an approved answer must still be valid
 */
export async function listGapGroups(db: D1Database, tools: MeaningTools, options: { since: Date; today: string; kind?: GapKind | undefined }): Promise<GapGroup[]> {
  const since = options.since.toISOString();
  const [{ results: rows }, { results: settlements }] = await Promise.all([
    db
      .prepare(
        `SELECT id, asked_at, question, nearest, kind, answer_id, meaning, slip_code FROM (
           SELECT * FROM (SELECT * FROM gaps WHERE asked_at >= ?1 AND (?2 IS NULL OR kind = ?2) ORDER BY asked_at DESC LIMIT ${MOST_GAPS})
           UNION SELECT g.* FROM gaps g JOIN gap_settlements s ON s.gap_id = g.id)
         ORDER BY asked_at, id`,
      )
      .bind(since, options.kind ?? null)
      .all<GapRow>(),
    db
      .prepare(
        `SELECT s.gap_id, s.at, s.by, s.act, s.approved_id AS approvedId, s.reason,
           s.act = 'out_of_scope' OR (a.id IS NOT NULL AND a.withdrawn_at IS NULL AND a.valid_until >= ?1) AS stands
         FROM gap_settlements s LEFT JOIN approved_answers a ON a.id = s.approved_id`,
      )
      .bind(options.today)
      .all<Settlement & { gap_id: string; stands: number }>(),
  ]);
  const settledBy = new Map(settlements.map((settlement) => [settlement.gap_id, settlement]));
  const gaps = rows.map((row) => ({ ...row, meaning: meaningOfRow(row, tools) }));
  return groupByMeaning(gaps)
    .flatMap((members) => {
      const fresh = members.filter((gap) => gap.asked_at >= since && (options.kind === undefined || gap.kind === options.kind));
      const settlement = members.flatMap((gap) => settledBy.get(gap.id) ?? []).toSorted((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null;
      return fresh.length === 0 ? [] : [describe(members[0]?.id ?? "", fresh, settlement)];
    })
    .toSorted((a, b) => Number(a.settled) - Number(b.settled) || b.times - a.times || (a.lastAt < b.lastAt ? 1 : -1));
}

/** One gap: its question and what came nearest; null when it is not there. */
export async function findGap(db: D1Database, id: string): Promise<{ question: string; nearest: { clauseId: string; label: string }[] } | null> {
  const row = await db.prepare("SELECT question, nearest FROM gaps WHERE id = ?1").bind(id).first<{ question: string; nearest: string }>();
  return row && { question: row.question, nearest: Nearest.parse(JSON.parse(row.nearest)) };
}

/** What was done about the group this gap stands for; the last act counts. An unknown gap changes nothing. */
export function settleGap(db: D1Database, s: { gapId: string; act: Settlement["act"]; approvedId: string | null; reason: string; by: string; now: Date }): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO gap_settlements (gap_id, at, by, act, approved_id, reason) SELECT id, ?2, ?3, ?4, ?5, ?6 FROM gaps WHERE id = ?1
       ON CONFLICT (gap_id) DO UPDATE SET at = excluded.at, by = excluded.by, act = excluded.act, approved_id = excluded.approved_id, reason = excluded.reason
       WHERE excluded.at > gap_settlements.at`,
    )
    .bind(s.gapId, s.now.toISOString(), s.by, s.act, s.approvedId, s.reason);
}

/** How often each clause came nearest to a question without a good answer, since a moment. At most 2,000 gaps are looked at. */
export async function countNearest(db: D1Database, since: Date): Promise<{ clauseId: string; label: string; gaps: number }[]> {
  const { results } = await db
    .prepare(
      `SELECT n.value ->> 'clauseId' AS clauseId, max(n.value ->> 'label') AS label, count(DISTINCT g.id) AS gaps
       FROM (SELECT id, nearest FROM gaps WHERE asked_at >= ?1 AND kind <> 'rated_bad' ORDER BY asked_at DESC LIMIT 2000) g, json_each(g.nearest) n
       WHERE n.key = 0 GROUP BY clauseId ORDER BY gaps DESC, clauseId`,
    )
    .bind(since.toISOString())
    .all<{ clauseId: string; label: string; gaps: number }>();
  return results;
}

interface GapRow { id: string; asked_at: string; question: string; nearest: string; kind: GapKind; answer_id: string | null; meaning: string | null; slip_code: string | null }
type ReadGap = Omit<GapRow, "meaning"> & { meaning: Meaning };

const Nearest = z.array(z.object({ clauseId: z.string(), label: z.string() }));
const MOST_WORDINGS = 6;
const MOST_SHOWN = 3;

function meaningOfRow(row: GapRow, tools: MeaningTools): Meaning {
  const kept: Meaning | null = row.meaning === null ? null : JSON.parse(row.meaning);
  return kept?.form === MEANING_FORM ? kept : meaningOf(row.question, tools);
}

function describe(id: string, fresh: readonly ReadGap[], settlement: (Settlement & { stands: number }) | null): GapGroup {
  const newest = fresh.toReversed();
  const lastAt = newest[0]?.asked_at ?? "";
  const settled = settlement !== null && settlement.stands === 1 && (settlement.act === "out_of_scope" || lastAt <= settlement.at);
  return {
    id, settled, lastAt, times: new Set(fresh.map((gap) => gap.answer_id ?? gap.id)).size, firstAt: fresh[0]?.asked_at ?? "",
    kinds: { no_source: countOf(fresh, "no_source"), partly: countOf(fresh, "partly"), rated_bad: countOf(fresh, "rated_bad") },
    wordings: [...new Set(newest.map((gap) => gap.question))].slice(0, MOST_WORDINGS),
    nearest: nearestOf(newest),
    answerIds: [...new Set(newest.flatMap((gap) => gap.answer_id ?? []))].slice(0, MOST_SHOWN),
    slipCodes: newest.flatMap((gap) => gap.slip_code ?? []).slice(0, MOST_SHOWN),
    settlement: settlement && { at: settlement.at, by: settlement.by, act: settlement.act, approvedId: settlement.approvedId, reason: settlement.reason },
  };
}

const countOf = (gaps: readonly ReadGap[], kind: GapKind): number => gaps.filter((gap) => gap.kind === kind).length;

function nearestOf(gaps: readonly ReadGap[]): { clauseId: string; label: string }[] {
  const counts = new Map<string, { clauseId: string; label: string; times: number }>();
  for (const gap of gaps) {
    for (const { clauseId, label } of Nearest.parse(JSON.parse(gap.nearest))) {
      const known = counts.get(clauseId);
      if (known) known.times += 1;
      else counts.set(clauseId, { clauseId, label, times: 1 });
    }
  }
  return [...counts.values()].toSorted((a, b) => b.times - a.times).slice(0, MOST_SHOWN).map(({ clauseId, label }) => ({ clauseId, label }));
}
