import type { KnowledgeDatabase } from "../knowledge/database.ts";
import { keepText } from "../knowledge/publishing/text-store.ts";
import { clauseStates } from "./clause-state-store.ts";
import { wordsOnDay } from "./clause-words.ts";
import type { AnswerInput, AnswerOutcome } from "./outcome.ts";

/** Right, wrong, or right as far as it goes. */
export type Rating = "good" | "bad" | "missing";

/** An answer that was given, as it is kept. */
export interface RecordedAnswer {
  /** Derived from the inbound message, so that a repeat changes nothing. */
  id: string;
  now: Date;
  /** Personal data masked before it comes here. */
  redactedQuestion: string;
  /** The day the answer speaks of, YYYY-MM-DD. */
  asOf: string;
  outcome: Extract<AnswerOutcome, { kind: "answered" }>;
  /** "7K3Q9MXD", see `slipCodeOf`. */
  slipCode?: string;
  /** Masked turns that the question leans on. */
  context?: AnswerInput["history"];
  /** Receiving to deciding; null: not known. */
  tookMs?: number | null;
  /** How the citizen was spoken to; null: as everybody. */
  address?: string | null;
  /** See `reuseKeyOf`; null: not to be given again. */
  reuseKey?: string | null;
}

/**
 * Keeps an answer with all it came from: the cited clauses word for word as they stand, prompt, model, tokens, times, checks.
 * The same id again changes nothing.
 */
export async function recordAnswer(db: KnowledgeDatabase, { id, now, redactedQuestion, asOf, outcome, slipCode, context = [], tookMs = null, address = null, reuseKey = null }: RecordedAnswer): Promise<void> {
  const { trace } = outcome;
  const states = await clauseStates(db, outcome.citations.map(({ clauseId }) => clauseId), asOf);
  const words = await wordsOnDay(db, states, asOf);
  const kept = await Promise.all(outcome.citations.map(async ({ slug, clauseId, label, validity, caution }) => {
    const state = states.get(clauseId);
    const text = state === undefined ? null : await keepText(db, words.get(clauseId) ?? state.clause.text);
    return { statements: text?.statements ?? [], row: { slug, clauseId, label, validity, caution, textId: text?.id ?? null, digest: state?.digest ?? null } };
  }));
  await db.batch([
    ...kept.flatMap(({ statements }) => statements),
    db
      .prepare(
        `INSERT OR IGNORE INTO answers (id, answered_at, question, as_of, mode, text, prompt, prompt_digest, model, input_tokens, output_tokens,
           calls, model_ms, guards, took_ms, slip_code, context, source, reuse_key, reused_from, also_prompts, address, index_form)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, (SELECT max(index_form) FROM documents))`,
      )
      .bind(
        id, now.toISOString(), redactedQuestion, asOf, outcome.mode, outcome.text, trace?.prompt ?? null, trace?.promptDigest ?? null, trace?.model ?? null, trace?.inputTokens ?? null, trace?.outputTokens ?? null,
        trace?.calls ?? null, trace?.modelMs ?? null, JSON.stringify(trace?.guards ?? []), tookMs, slipCode ?? null, contextJson(context), outcome.source ?? null, reuseKey, outcome.reusedFrom ?? null,
        trace?.alsoPrompts === undefined ? null : JSON.stringify(trace.alsoPrompts), address,
      ),
    db
      .prepare(
        `INSERT OR IGNORE INTO answer_citations (answer_id, position, slug, clause_id, label, validity, caution, text_id, digest)
         SELECT ?1, key, value ->> 'slug', value ->> 'clauseId', value ->> 'label', value ->> 'validity', value ->> 'caution', value ->> 'textId', value ->> 'digest' FROM json_each(?2)
         WHERE NOT EXISTS (SELECT 1 FROM answer_citations WHERE answer_id = ?1)`,
      )
      .bind(id, JSON.stringify(kept.map(({ row }) => row))),
  ]);
}

/** Turns as they are kept; null for none. */
export const contextJson = (turns: AnswerInput["history"]): string | null => (turns.length === 0 ? null : JSON.stringify(turns));

/**
 * What the person who asked thinks of the answer; the last word counts. One that is wrong, or leaves something out, opens a gap with the
 * same question. An answer that is not kept (any more) changes nothing.
 * @param meaning of the question, as JSON, to be grouped with others
 */
export async function rateAnswer(db: KnowledgeDatabase, { id, rating, now, meaning }: { id: string; rating: Rating; now: Date; meaning: string | null }): Promise<void> {
  const at = now.toISOString();
  const rate = db.prepare("UPDATE answers SET rating = ?2, rated_at = ?3 WHERE id = ?1").bind(id, rating, at);
  if (rating === "good") return void (await rate.run());
  await db.batch([
    rate,
    db
      .prepare(
        `INSERT OR IGNORE INTO gaps (id, asked_at, question, folded, nearest, kind, answer_id, meaning)
         SELECT ?4 || ':' || a.id, ?2, a.question, '',
           (SELECT json_group_array(json_object('clauseId', clause_id, 'label', label)) FROM answer_citations WHERE answer_id = a.id), ?5, a.id, ?3
         FROM answers a WHERE a.id = ?1`,
      )
      .bind(id, at, meaning, rating, rating === "bad" ? "rated_bad" : "partly"),
  ]);
}

/** Question of a kept answer; null when it is not there. */
export async function questionOf(db: KnowledgeDatabase, answerId: string): Promise<string | null> {
  const row = await db.prepare("SELECT question FROM answers WHERE id = ?1").bind(answerId).first<{ question: string }>();
  return row?.question ?? null;
}

export interface GivenAnswer {
  id: string;
  answeredAt: string;
  /** Masked. */
  question: string;
  asOf: string;
  mode: "quoted" | "composed" | "approved";
  text: string;
  rating: Rating | null;
  /** "7K3Q9MXD"; null for answers given before there were slips. */
  slipCode: string | null;
  citations: { slug: string; clauseId: string; label: string }[];
  /** Flags not settled yet. */
  openFlags: number;
}

export interface AnswerFilter {
  /** Days in Vietnam's time would be the caller's to turn into moments: from, inclusive; to, exclusive (ISO UTC). */
  from?: string | undefined;
  to?: string | undefined;
  /** Slug of a document that is cited. */
  slug?: string | undefined;
  flagged?: boolean | undefined;
  rating?: Rating | undefined;
  /** `next` of the page before. */
  cursor?: string | undefined;
  /** At most 100. */
  limit: number;
}

/** Answers as they were given, newest first. */
export async function listAnswers(db: D1Database, filter: AnswerFilter): Promise<{ answers: GivenAnswer[]; next: string | null }> {
  const limit = Math.min(filter.limit, 100);
  const [at = null, id = null] = filter.cursor?.split("|") ?? [];
  const { results } = await db
    .prepare(
      `${GIVEN} WHERE (?1 IS NULL OR a.answered_at >= ?1) AND (?2 IS NULL OR a.answered_at < ?2)
         AND (?3 IS NULL OR EXISTS (SELECT 1 FROM answer_citations c WHERE c.answer_id = a.id AND c.slug = ?3))
         AND (?4 = 0 OR EXISTS (SELECT 1 FROM answer_flags f WHERE f.answer_id = a.id AND f.settled_at IS NULL))
         AND (?5 IS NULL OR a.rating = ?5) AND (?6 IS NULL OR (a.answered_at, a.id) < (?6, ?7))
       ORDER BY a.answered_at DESC, a.id DESC LIMIT ?8`,
    )
    .bind(filter.from ?? null, filter.to ?? null, filter.slug ?? null, filter.flagged ? 1 : 0, filter.rating ?? null, at, id, limit + 1)
    .all<GivenRow>();
  const answers = results.slice(0, limit).map(fromRow);
  const last = answers.at(-1);
  return { answers, next: results.length > limit && last ? `${last.answeredAt}|${last.id}` : null };
}

/** One answer, or null. */
export async function findAnswer(db: D1Database, id: string): Promise<GivenAnswer | null> {
  const row = await db.prepare(`${GIVEN} WHERE a.id = ?1`).bind(id).first<GivenRow>();
  return row && fromRow(row);
}

const GIVEN = `SELECT a.id, a.answered_at AS answeredAt, a.question, a.as_of AS asOf, a.mode, a.text, a.rating, a.slip_code AS slipCode,
  (SELECT count(*) FROM answer_flags f WHERE f.answer_id = a.id AND f.settled_at IS NULL) AS openFlags,
  (SELECT json_group_array(json_object('slug', c.slug, 'clauseId', c.clause_id, 'label', c.label)) FROM answer_citations c WHERE c.answer_id = a.id) AS citations
  FROM answers a`;

type GivenRow = Omit<GivenAnswer, "citations"> & { citations: string };

const fromRow = (row: GivenRow): GivenAnswer => ({ ...row, citations: JSON.parse(row.citations) });

export interface AnswerToReview { id: string; answeredAt: string; question: string; label: string; clauseId: string }

/** Answers that cited any clause of a document, newest first: to be looked at when it changes. */
export async function answersCiting(db: D1Database, slug: string, limit: number): Promise<AnswerToReview[]> {
  const { results } = await db
    .prepare(
      `SELECT a.id, a.answered_at AS answeredAt, a.question, c.label, c.clause_id AS clauseId
       FROM answer_citations c JOIN answers a ON a.id = c.answer_id WHERE c.slug = ?1 ORDER BY a.answered_at DESC, a.id, c.position LIMIT ?2`,
    )
    .bind(slug, Math.min(limit, 1000))
    .all<AnswerToReview>();
  return results;
}

/**
 * Answers given before a moment (ISO UTC) that rest on one of these clauses, on a part of it or on the whole it is part of
 * ("dieu-5-khoan-2" and "dieu-5-khoan-2-diem-a"), newest first, one row an answer and anchor asked about. At most 1,000.
 * @param anchors as in the viewer, without the slug
 */
export async function answersCitingClauses(db: D1Database, slug: string, anchors: readonly string[], before: string): Promise<(AnswerToReview & { anchor: string })[]> {
  const { results: cited } = await db.prepare("SELECT DISTINCT clause_id AS id FROM answer_citations WHERE slug = ?1").bind(slug).all<{ id: string }>();
  const touched = cited.flatMap(({ id }) => {
    const own = id.slice(slug.length + 1);
    return anchors.filter((anchor) => own === anchor || own.startsWith(`${anchor}-`) || anchor.startsWith(`${own}-`)).map((anchor) => [id, anchor]);
  });
  if (touched.length === 0) return [];
  const { results } = await db
    .prepare(
      `SELECT a.id, a.answered_at AS answeredAt, a.question, min(c.label) AS label, min(c.clause_id) AS clauseId, k.value ->> 1 AS anchor
       FROM json_each(?2) k JOIN answer_citations c ON c.slug = ?1 AND c.clause_id = k.value ->> 0
       JOIN answers a ON a.id = c.answer_id AND a.answered_at < ?3
       GROUP BY anchor, a.id ORDER BY a.answered_at DESC, a.id LIMIT 1000`,
    )
    .bind(slug, JSON.stringify(touched), before)
    .all<AnswerToReview & { anchor: string }>();
  return results;
}

/** How often each clause was cited since a moment, most often first. At most 2,000. */
export async function countCitations(db: D1Database, since: Date): Promise<{ clauseId: string; label: string; answers: number; ratedBad: number }[]> {
  const { results } = await db
    .prepare(
      `SELECT c.clause_id AS clauseId, max(c.label) AS label, count(DISTINCT a.id) AS answers, count(DISTINCT CASE WHEN a.rating = 'bad' THEN a.id END) AS ratedBad
       FROM answers a JOIN answer_citations c ON c.answer_id = a.id WHERE a.answered_at >= ?1 GROUP BY c.clause_id ORDER BY answers DESC, clauseId LIMIT 2000`,
    )
    .bind(since.toISOString())
    .all<{ clauseId: string; label: string; answers: number; ratedBad: number }>();
  return results;
}

/** How often questions were answered and not, from a day on; for the period report. */
export async function countAnswers(db: D1Database, since: Date): Promise<{ quoted: number; composed: number; approved: number; noSource: number }> {
  const from = since.toISOString();
  const row = await db
    .prepare(
      `SELECT (SELECT count(*) FROM answers WHERE answered_at >= ?1 AND mode = 'quoted') AS quoted,
              (SELECT count(*) FROM answers WHERE answered_at >= ?1 AND mode = 'composed') AS composed,
              (SELECT count(*) FROM answers WHERE answered_at >= ?1 AND mode = 'approved') AS approved,
              (SELECT count(*) FROM gaps WHERE asked_at >= ?1 AND kind = 'no_source') AS noSource`,
    )
    .bind(from)
    .first<{ quoted: number; composed: number; approved: number; noSource: number }>();
  return row ?? { quoted: 0, composed: 0, approved: 0, noSource: 0 };
}

/** Answers and gaps show where the documents fall short; two years of them are enough for that. */
export const answersKeptDays = 730;

/** Removes answers, their flags and gaps older than a day: they are kept as long as they help to answer better, no longer. */
export async function forgetAnswers(db: D1Database, before: Date): Promise<void> {
  const day = before.toISOString();
  await db.batch([
    db.prepare("DELETE FROM answer_flags WHERE answer_id IN (SELECT id FROM answers WHERE answered_at < ?1)").bind(day),
    db.prepare("DELETE FROM answer_citations WHERE answer_id IN (SELECT id FROM answers WHERE answered_at < ?1)").bind(day),
    db.prepare("DELETE FROM answers WHERE answered_at < ?1").bind(day),
    db.prepare("DELETE FROM gap_settlements WHERE gap_id IN (SELECT id FROM gaps WHERE asked_at < ?1)").bind(day),
    db.prepare("DELETE FROM gaps WHERE asked_at < ?1").bind(day),
  ]);
}
