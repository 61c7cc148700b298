import { approvedLead, officerLine } from "../text/answer-feedback.ts";
import { isAsked } from "./approved-answer.ts";
import type { ApprovedAnswer, ApprovedContent } from "./approved-answer.ts";
import { citationOf } from "./cite.ts";
import { clauseStates } from "./clause-state-store.ts";
import type { ClauseState } from "./clause-state-store.ts";
import type { AnswerInput, AnswerOutcome } from "./outcome.ts";
import { bareOf, meaningOf } from "./question-meaning.ts";
import type { MeaningTools } from "./question-meaning.ts";
import { rewriteQuestion } from "./rewrite-question.ts";

export interface ApprovedAnswers {
  /**
   * The approved answer to this very question on the day asked about, or null: none, expired, a cited clause no longer says
   * what it said when the answer was approved, or the question leans on what was said before.
   */
  find(input: AnswerInput): Promise<AnswerOutcome | null>;
}

/** Approved answers in the knowledge database. One query for a question that nobody has written an answer for. */
export function createApprovedAnswers(db: D1Database, tools: MeaningTools): ApprovedAnswers {
  return {
    async find(input) {
      const question = rewriteQuestion(input, tools.lexicon);
      if (question.context !== "") return null;
      for (const answer of await candidates(db, input.question, input.asOf, tools)) {
        if (!isAsked(input.question, answer.forms, tools)) continue;
        const outcome = await outcomeOf(db, answer, input.asOf);
        if (outcome !== null) return outcome;
      }
      return null;
    },
  };
}

/** An act on an approved answer; its id makes doing it twice harmless. */
export interface ApprovedAct { actId: string; by: string; reason: string; now: Date }

/**
 * Writes a new approved answer, or the one with this id anew. Labels and digests are those of the clauses today.
 * @param states of the cited clauses today, all of them there
 */
export async function writeApproved(
  db: D1Database, tools: MeaningTools,
  { id, content, approvedUnit, states, act, also = [] }: { id: string; content: ApprovedContent; approvedUnit: string; states: ReadonlyMap<string, ClauseState>; act: ApprovedAct; also?: D1PreparedStatement[] },
): Promise<void> {
  const at = act.now.toISOString();
  const citations = content.clauseIds.flatMap((clauseId) => {
    const state = states.get(clauseId);
    return state ? [{ slug: state.document.slug, clauseId, label: citationOf(state.clause, state.document, at.slice(0, 10)).label, digest: state.digest }] : [];
  });
  const terms = new Set(content.forms.flatMap((form) => meaningOf(form, tools).core.map(bareOf)));
  const undone = "NOT EXISTS (SELECT 1 FROM approved_events WHERE id = ?1)";
  await db.batch([
    db
      .prepare(
        `INSERT INTO approved_answers (id, text, officer, officer_unit, approved_unit, approved_by, approved_at, valid_until, withdrawn_at)
         SELECT ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, NULL WHERE ${undone}
         ON CONFLICT (id) DO UPDATE SET text = excluded.text, officer = excluded.officer, officer_unit = excluded.officer_unit, approved_unit = excluded.approved_unit,
           approved_by = excluded.approved_by, approved_at = excluded.approved_at, valid_until = excluded.valid_until, withdrawn_at = NULL`,
      )
      .bind(act.actId, id, content.text.trim(), content.officer?.name.trim() ?? null, content.officer?.unit.trim() ?? null, approvedUnit, act.by, at, content.validUntil),
    ...["approved_forms", "approved_terms", "approved_citations"].map((table) => db.prepare(`DELETE FROM ${table} WHERE approved_id = ?2 AND ${undone}`).bind(act.actId, id)),
    db.prepare(`INSERT INTO approved_forms (approved_id, position, question) SELECT ?2, key, value FROM json_each(?3) WHERE ${undone}`).bind(act.actId, id, JSON.stringify(content.forms)),
    db.prepare(`INSERT INTO approved_terms (term, approved_id) SELECT value, ?2 FROM json_each(?3) WHERE ${undone}`).bind(act.actId, id, JSON.stringify([...terms])),
    db
      .prepare(
        `INSERT INTO approved_citations (approved_id, position, slug, clause_id, label, digest)
         SELECT ?2, key, value ->> 'slug', value ->> 'clauseId', value ->> 'label', value ->> 'digest' FROM json_each(?3) WHERE ${undone}`,
      )
      .bind(act.actId, id, JSON.stringify(citations)),
    db
      .prepare(
        `INSERT OR IGNORE INTO approved_events (id, approved_id, at, by, act, reason, content)
         SELECT ?1, ?2, ?3, ?4, CASE WHEN EXISTS (SELECT 1 FROM approved_events WHERE approved_id = ?2) THEN 'changed' ELSE 'written' END, ?5, ?6`,
      )
      .bind(act.actId, id, at, act.by, act.reason, JSON.stringify(content)),
    ...also,
  ]);
}

/** Takes an approved answer out of use. One that is out already, or unknown, stays as it is. */
export async function withdrawApproved(db: D1Database, id: string, act: ApprovedAct): Promise<void> {
  await db.batch([
    db
      .prepare("INSERT OR IGNORE INTO approved_events (id, approved_id, at, by, act, reason, content) SELECT ?1, id, ?3, ?4, 'withdrawn', ?5, '{}' FROM approved_answers WHERE id = ?2 AND withdrawn_at IS NULL")
      .bind(act.actId, id, act.now.toISOString(), act.by, act.reason),
    db.prepare("UPDATE approved_answers SET withdrawn_at = ?2 WHERE id = ?1 AND withdrawn_at IS NULL").bind(id, act.now.toISOString()),
  ]);
}

/** One approved answer, used or not; null when it is not there. */
export async function findApproved(db: D1Database, id: string): Promise<ApprovedAnswer | null> {
  const row = await db.prepare(`${APPROVED} WHERE a.id = ?1`).bind(id).first<ApprovedRow>();
  return row && fromRow(row);
}

export type ApprovedState = "used" | "ends_soon" | "ended" | "clause_changed" | "withdrawn";

/** Approved answers with how they stand today, those that need somebody first. At most 300. @param today YYYY-MM-DD in Vietnam */
export async function listApproved(db: D1Database, today: string): Promise<{ answer: ApprovedAnswer; state: ApprovedState }[]> {
  const { results } = await db.prepare(`${APPROVED} ORDER BY a.withdrawn_at IS NOT NULL, a.valid_until, a.id LIMIT 300`).all<ApprovedRow>();
  const answers = results.map(fromRow);
  const ids = answers.filter((answer) => answer.withdrawnAt === null).flatMap((answer) => answer.citations.map(({ clauseId }) => clauseId));
  const states = await manyStates(db, ids, today);
  const listed = answers.map((answer) => ({ answer, state: stateOf(answer, states, today) }));
  return listed.toSorted((a, b) => URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state));
}

/** What happened to one approved answer, newest first. */
export async function approvedHistory(db: D1Database, id: string): Promise<{ at: string; by: string; act: "written" | "changed" | "withdrawn"; reason: string }[]> {
  const { results } = await db.prepare("SELECT at, by, act, reason FROM approved_events WHERE approved_id = ?1 ORDER BY at DESC, id").bind(id).all<{ at: string; by: string; act: "written" | "changed" | "withdrawn"; reason: string }>();
  return results;
}

/** Another approved answer in use on the day that answers one of these wordings already; null: none. */
export async function takenBy(db: D1Database, forms: readonly string[], except: string, today: string, tools: MeaningTools): Promise<string | null> {
  for (const form of forms) {
    const other = (await candidates(db, form, today, tools)).find((answer) => answer.id !== except && isAsked(form, answer.forms, tools));
    if (other) return other.id;
  }
  return null;
}

const MOST_CANDIDATES = 20;
const SOON_DAYS = 30;
/** In the order in which somebody must look at them. */
const URGENCY: readonly ApprovedState[] = ["clause_changed", "ended", "ends_soon", "used", "withdrawn"];

const APPROVED = `SELECT a.*,
  (SELECT json_group_array(question) FROM (SELECT question FROM approved_forms WHERE approved_id = a.id ORDER BY position)) AS forms,
  (SELECT json_group_array(json_object('slug', slug, 'clauseId', clause_id, 'label', label, 'digest', digest)) FROM (SELECT * FROM approved_citations WHERE approved_id = a.id ORDER BY position)) AS citations
  FROM approved_answers a`;

interface ApprovedRow {
  id: string; text: string; officer: string | null; officer_unit: string | null; approved_unit: string; approved_by: string; approved_at: string;
  valid_until: string; withdrawn_at: string | null; forms: string; citations: string;
}

function fromRow(row: ApprovedRow): ApprovedAnswer {
  return {
    id: row.id, text: row.text, forms: JSON.parse(row.forms), citations: JSON.parse(row.citations), validUntil: row.valid_until,
    officer: row.officer === null ? null : { name: row.officer, unit: row.officer_unit ?? "" },
    approvedUnit: row.approved_unit, approvedBy: row.approved_by, approvedAt: row.approved_at, withdrawnAt: row.withdrawn_at,
  };
}

/** In use on the day and sharing words with the question, most words first. */
async function candidates(db: D1Database, question: string, day: string, tools: MeaningTools): Promise<ApprovedAnswer[]> {
  const meaning = meaningOf(question, tools);
  const { results } = await db
    .prepare(
      `${APPROVED} JOIN (SELECT t.approved_id, count(*) AS shared FROM approved_terms t JOIN approved_answers u ON u.id = t.approved_id AND u.withdrawn_at IS NULL AND u.valid_until >= ?2
         WHERE t.term IN (SELECT value FROM json_each(?1)) GROUP BY t.approved_id ORDER BY shared DESC LIMIT ${MOST_CANDIDATES}) c ON c.approved_id = a.id
       ORDER BY c.shared DESC, a.approved_at DESC`,
    )
    .bind(JSON.stringify([...new Set([...meaning.core.map(bareOf), ...meaning.maybe])]), day)
    .all<ApprovedRow>();
  return results.map(fromRow);
}

/** What the citizen gets; null when the day or a cited clause no longer bears it. */
async function outcomeOf(db: D1Database, answer: ApprovedAnswer, asOf: string): Promise<AnswerOutcome | null> {
  if (vietnamDayOf(answer.approvedAt) > asOf) return null;
  const states = await clauseStates(db, answer.citations.map(({ clauseId }) => clauseId), asOf);
  if (!stillSaid(answer, states)) return null;
  const citations = answer.citations.flatMap(({ clauseId }) => {
    const state = states.get(clauseId);
    return state ? [citationOf(state.clause, state.document, asOf)] : [];
  });
  const source = answer.officer === null ? {} : { source: officerLine(answer.officer) };
  return { kind: "answered", mode: "approved", text: `${approvedLead(answer.approvedUnit, vietnamDayOf(answer.approvedAt))}\n${answer.text}`, citations, more: [], ...source };
}

const stillSaid = (answer: ApprovedAnswer, states: ReadonlyMap<string, ClauseState>): boolean =>
  answer.citations.every(({ clauseId, digest }) => states.get(clauseId)?.standing === true && states.get(clauseId)?.digest === digest);

function stateOf(answer: ApprovedAnswer, states: ReadonlyMap<string, ClauseState>, today: string): ApprovedState {
  if (answer.withdrawnAt !== null) return "withdrawn";
  if (answer.validUntil < today) return "ended";
  if (!stillSaid(answer, states)) return "clause_changed";
  return Date.parse(answer.validUntil) - Date.parse(today) <= SOON_DAYS * 86_400_000 ? "ends_soon" : "used";
}

async function manyStates(db: D1Database, ids: readonly string[], today: string): Promise<Map<string, ClauseState>> {
  const all = new Map<string, ClauseState>();
  const unique = [...new Set(ids)];
  for (let i = 0; i < unique.length; i += 50) for (const [id, state] of await clauseStates(db, unique.slice(i, i + 50), today)) all.set(id, state);
  return all;
}

/** ISO UTC → the day it was in Vietnam (UTC+7). */
const vietnamDayOf = (at: string): string => new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10);
