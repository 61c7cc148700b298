import type { KnowledgeDatabase } from "../knowledge/database.ts";
import type { AnswerInput, AnswerTrace } from "./outcome.ts";

/** A reply as it is kept: an answer with its clauses, or a question that no document answered. */
export interface KeptReply {
  id: string;
  code: string;
  givenAt: string;
  /** Masked. */
  question: string;
  /** Masked turns before it that the question leans on, oldest first. */
  context: AnswerInput["history"];
  /** The day the answer speaks of, YYYY-MM-DD; null without an answer. */
  asOf: string | null;
  mode: "quoted" | "composed" | "approved" | "no_source";
  /** The answer without its source lines; "" where there was none. */
  text: string;
  /** Officer and office that an approved answer names. */
  source: string | null;
  /** Null where no model was asked. */
  trace: AnswerTrace | null;
  tookMs: number | null;
  /** How the citizen was spoken to; null: as everybody, or not kept. */
  address: string | null;
  indexForm: number | null;
  reusedFrom: string | null;
  /** Cited, or nearest where there was no answer. */
  clauses: KeptClause[];
}

/** A clause as it was cited. */
export interface KeptClause {
  clauseId: string;
  slug: string;
  label: string;
  /** "hiệu lực từ 01/01/2019"; "" where it was not kept. */
  validity: string;
  caution: string | null;
  /** Its words that day; null where they were not kept. */
  text: string | null;
  /** SHA-256 (hex) of those words. */
  textId: string | null;
  /** See `ClauseState.digest`. */
  digest: string | null;
}

/** The reply under a code ("7K3Q9MXD"); of two that share one, the newer. Null: there is none. */
export async function findReply(db: KnowledgeDatabase, code: string): Promise<KeptReply | null> {
  return (await answerWhere(db, "a.slip_code = ?1", code)) ?? noSource(db, code);
}

/** The kept answer with this id, with its clauses word for word; null: there is none. */
export async function findKeptAnswer(db: KnowledgeDatabase, id: string): Promise<KeptReply | null> {
  return answerWhere(db, "a.id = ?1", id);
}

/**
 * First day after a moment (ISO UTC) on which a clause was published anew, removed, or changed by a document that came into force; null when
 * nothing tells. Changes to a part of it or to the whole around it count.
 * @param number of its document ("02/2011/QH13"); null: only its own document is looked at
 */
export async function changeDayOf(db: KnowledgeDatabase, clauseId: string, number: string | null, after: string, today: string): Promise<string | null> {
  const [slug = "", anchor = ""] = clauseId.split("#", 2);
  const { article, clause } = placeOf(anchor);
  const row = await db
    .prepare(
      `SELECT min(day) AS day FROM (
         SELECT date(at, '+7 hours') AS day FROM clause_changes WHERE slug = ?1 AND at > ?3
           AND (anchor = ?2 OR substr(anchor, 1, length(?2) + 1) = ?2 || '-' OR substr(?2, 1, length(anchor) + 1) = anchor || '-')
         UNION ALL
         SELECT coalesce(m.in_force_from, d.in_force_from) FROM amendments m JOIN passages p ON p.id = m.passage JOIN documents d ON d.id = p.document
         WHERE ?4 IS NOT NULL AND m.target = ?4 AND m.article = ?5 AND (m.clause IS NULL OR ?6 IS NULL OR m.clause = ?6) AND d.excluded_at IS NULL
           AND coalesce(m.in_force_from, d.in_force_from) > date(?3, '+7 hours') AND coalesce(m.in_force_from, d.in_force_from) <= ?7)`,
    )
    .bind(slug, anchor, after, number, article, clause, today)
    .first<{ day: string | null }>();
  return row?.day ?? null;
}

interface AnswerRow {
  id: string; slip_code: string | null; answered_at: string; question: string; context: string | null; as_of: string; mode: KeptReply["mode"]; text: string; source: string | null;
  prompt: string | null; prompt_digest: string | null; also_prompts: string | null; model: string | null; input_tokens: number | null; output_tokens: number | null; calls: number | null; model_ms: number | null;
  guards: string; took_ms: number | null; address: string | null; index_form: number | null; reused_from: string | null;
}

async function answerWhere(db: KnowledgeDatabase, condition: string, value: string): Promise<KeptReply | null> {
  const row = await db.prepare(`SELECT * FROM answers a WHERE ${condition} ORDER BY a.answered_at DESC LIMIT 1`).bind(value).first<AnswerRow>();
  if (row === null) return null;
  const { results } = await db
    .prepare(
      `SELECT c.clause_id AS clauseId, c.slug, c.label, c.validity, c.caution, c.text_id AS textId, c.digest,
         (SELECT group_concat(text, '') FROM (SELECT t.text FROM texts t WHERE t.id = c.text_id ORDER BY t.part)) AS text
       FROM answer_citations c WHERE c.answer_id = ?1 ORDER BY c.position`,
    )
    .bind(row.id)
    .all<KeptClause>();
  return {
    id: row.id, code: row.slip_code ?? "", givenAt: row.answered_at, question: row.question, context: turnsOf(row.context), asOf: row.as_of, mode: row.mode, text: row.text, source: row.source,
    trace: traceOf(row), tookMs: row.took_ms, address: row.address, indexForm: row.index_form, reusedFrom: row.reused_from, clauses: results,
  };
}

async function noSource(db: KnowledgeDatabase, code: string): Promise<KeptReply | null> {
  const row = await db
    .prepare("SELECT id, asked_at, question, context, nearest, trace, took_ms FROM gaps WHERE slip_code = ?1 ORDER BY asked_at DESC LIMIT 1")
    .bind(code)
    .first<{ id: string; asked_at: string; question: string; context: string | null; nearest: string; trace: string | null; took_ms: number | null }>();
  if (row === null) return null;
  const nearest: { clauseId: string; label: string }[] = JSON.parse(row.nearest);
  const trace: AnswerTrace | null = row.trace === null ? null : JSON.parse(row.trace);
  return {
    id: row.id, code, givenAt: row.asked_at, question: row.question, context: turnsOf(row.context), asOf: null, mode: "no_source", text: "", source: null, trace, tookMs: row.took_ms,
    address: null, indexForm: null, reusedFrom: null,
    clauses: nearest.map(({ clauseId, label }) => ({ clauseId, slug: clauseId.split("#")[0] ?? "", label, validity: "", caution: null, text: null, textId: null, digest: null })),
  };
}

function turnsOf(json: string | null): AnswerInput["history"] {
  return json === null ? [] : JSON.parse(json);
}

function traceOf(row: AnswerRow): AnswerTrace | null {
  if (row.prompt === null || row.prompt_digest === null || row.model === null) return null;
  return {
    prompt: row.prompt, promptDigest: row.prompt_digest, ...(row.also_prompts === null ? {} : { alsoPrompts: JSON.parse(row.also_prompts) }), model: row.model, inputTokens: row.input_tokens, outputTokens: row.output_tokens,
    calls: row.calls ?? 1, modelMs: row.model_ms ?? 0, guards: JSON.parse(row.guards),
  };
}

/** "dieu-5-khoan-2-diem-a" → article 5, khoản 2. */
function placeOf(anchor: string): { article: string | null; clause: string | null } {
  const part = (name: string): string | null => new RegExp(`(?:^|-)${name}-([\\da-zđ]+)`, "u").exec(anchor)?.[1] ?? null;
  return { article: part("dieu"), clause: part("khoan") };
}
