import { z } from "zod";
import { fold } from "../language/fold.ts";
import { syllables } from "../language/syllables.ts";
import type { AnswerOutcome } from "./outcome.ts";

/** An answer that was given, as it is kept. */
export interface RecordedAnswer {
  /** Derived from the inbound message, so that a repeat changes nothing. */
  id: string;
  now: Date;
  /** Personal data masked before it comes here. */
  redactedQuestion: string;
  asOf: string;
  outcome: Extract<AnswerOutcome, { kind: "answered" }>;
}

/** Keeps an answer with its citations and, when composed, its prompt and model. The same id again changes nothing. */
export async function recordAnswer(db: D1Database, { id, now, redactedQuestion, asOf, outcome }: RecordedAnswer): Promise<void> {
  const { trace } = outcome;
  await db.batch([
    db
      .prepare("INSERT OR IGNORE INTO answers (id, answered_at, question, as_of, mode, text, prompt, prompt_digest, model, input_tokens, output_tokens) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
      .bind(id, now.toISOString(), redactedQuestion, asOf, outcome.mode, outcome.text, trace?.prompt ?? null, trace?.promptDigest ?? null, trace?.model ?? null, trace?.inputTokens ?? null, trace?.outputTokens ?? null),
    db
      .prepare(
        `INSERT OR IGNORE INTO answer_citations (answer_id, position, slug, clause_id, label)
         SELECT ?1, key, value ->> 'slug', value ->> 'clauseId', value ->> 'label' FROM json_each(?2)
         WHERE NOT EXISTS (SELECT 1 FROM answer_citations WHERE answer_id = ?1)`,
      )
      .bind(id, JSON.stringify(outcome.citations)),
  ]);
}

/** A question without a source: what to look for next. The same id again changes nothing. */
export async function recordGap(db: D1Database, gap: { id: string; now: Date; redactedQuestion: string; outcome: Extract<AnswerOutcome, { kind: "no_source" }> }): Promise<void> {
  await db
    .prepare("INSERT OR IGNORE INTO gaps (id, asked_at, question, folded, nearest) VALUES (?1, ?2, ?3, ?4, ?5)")
    .bind(gap.id, gap.now.toISOString(), gap.redactedQuestion, foldedForm(gap.redactedQuestion), JSON.stringify(gap.outcome.nearest.map(({ clauseId, label }) => ({ clauseId, label }))))
    .run();
}

export interface Gap {
  /** The wording that was used last. */
  question: string;
  times: number;
  firstAt: string;
  lastAt: string;
  nearest: { clauseId: string; label: string }[];
}

/** Unanswered questions since a day, asked most often first, then the newest. `limit` at most 200. */
export async function listGaps(db: D1Database, options: { since: Date; limit: number }): Promise<Gap[]> {
  const { results } = await db
    .prepare(
      `SELECT question, nearest, count(*) AS times, min(asked_at) AS first_at, max(asked_at) AS last_at
       FROM gaps WHERE asked_at >= ?1 GROUP BY folded ORDER BY times DESC, last_at DESC LIMIT ?2`,
    )
    .bind(options.since.toISOString(), Math.min(options.limit, 200))
    .all<{ question: string; nearest: string; times: number; first_at: string; last_at: string }>();
  return results.map((row) => ({ question: row.question, times: row.times, firstAt: row.first_at, lastAt: row.last_at, nearest: Nearest.parse(JSON.parse(row.nearest)) }));
}

export interface AnswerToReview { id: string; answeredAt: string; question: string; label: string; clauseId: string }

/** Answers that cited any clause of a document, newest first: to be looked at when it changes. */
export async function answersCiting(db: D1Database, slug: string, limit: number): Promise<AnswerToReview[]> {
  const { results } = await db
    .prepare(
      `SELECT a.id, a.answered_at AS answeredAt, a.question, c.label, c.clause_id AS clauseId
       FROM answer_citations c JOIN answers a ON a.id = c.answer_id WHERE c.slug = ?1 ORDER BY a.answered_at DESC, a.id, c.position LIMIT ?2`,
    )
    .bind(slug, Math.min(limit, 200))
    .all<AnswerToReview>();
  return results;
}

/** How often questions were answered and not, from a day on; for the period report. */
export async function countAnswers(db: D1Database, since: Date): Promise<{ quoted: number; composed: number; noSource: number }> {
  const from = since.toISOString();
  const row = await db
    .prepare(
      `SELECT (SELECT count(*) FROM answers WHERE answered_at >= ?1 AND mode = 'quoted') AS quoted,
              (SELECT count(*) FROM answers WHERE answered_at >= ?1 AND mode = 'composed') AS composed,
              (SELECT count(*) FROM gaps WHERE asked_at >= ?1) AS noSource`,
    )
    .bind(from)
    .first<{ quoted: number; composed: number; noSource: number }>();
  return row ?? { quoted: 0, composed: 0, noSource: 0 };
}

/** Removes answers and gaps older than a day: they are kept as long as the law of records asks, no longer. */
export async function forgetAnswers(db: D1Database, before: Date): Promise<void> {
  const day = before.toISOString();
  await db.batch([
    db.prepare("DELETE FROM answer_citations WHERE answer_id IN (SELECT id FROM answers WHERE answered_at < ?1)").bind(day),
    db.prepare("DELETE FROM answers WHERE answered_at < ?1").bind(day),
    db.prepare("DELETE FROM gaps WHERE asked_at < ?1").bind(day),
  ]);
}

const Nearest = z.array(z.object({ clauseId: z.string(), label: z.string() }));

/** Same words in the same order, accents and punctuation apart: "Bao nhiêu tiền?" and "bao nhieu tien". */
function foldedForm(question: string): string {
  return syllables(fold(question)).join(" ");
}
