import type { LegalDocument } from "../clause.ts";
import type { KnowledgeDatabase } from "../database.ts";
import type { Amendment } from "./amendments.ts";
import { fromRow } from "./knowledge-store.ts";
import type { DocumentRow } from "./knowledge-store.ts";
import { CONSOLIDATED, isMerged } from "./merged-text.ts";
import { hasWords } from "./words-in-text.ts";

/** Why a person must look at an instruction before it is believed. */
export type DoubtReason =
  | NonNullable<Amendment["doubt"]>
  /** The amended document is not among those loaded. */
  | "target_not_loaded"
  | "article_not_found" | "clause_not_found" | "point_not_found"
  /** The words to be replaced do not stand in the place named. */
  | "words_not_found"
  /** Only a passage of the place changes, and no source says exactly which words. */
  | "passage_only";

/** An instruction of one document onto another, and whether it could be tied to the clause it means. */
export interface LinkedAmendment {
  /** The document that changes, and the place of the instruction in it. */
  by: { slug: string; number: string | null; title: string; anchor: string; instruction: string };
  /** The document that is changed; slug null when it is not loaded, number null when the text does not say which. */
  target: { slug: string | null; number: string | null };
  article: string | null;
  clause: string | null;
  point: string | null;
  effect: Amendment["effect"];
  oldWords: string | null;
  newWords: string | null;
  /** New wording, and its anchor in the changing document. */
  wording: string | null;
  wordingAnchor: string | null;
  /** First day on which it holds (YYYY-MM-DD); null: no source says. */
  from: string | null;
  /** "merged": the text of the target already reads like this. */
  certainty: "linked" | "merged" | "doubtful";
  reason: DoubtReason | null;
}

export interface DoubtfulAmendment extends LinkedAmendment { certainty: "doubtful"; reason: DoubtReason }

/** Every instruction onto the document with this slug, in order of the day it holds from; a consolidated text gets those onto its law. */
export async function amendmentsTo(db: KnowledgeDatabase, slug: string): Promise<LinkedAmendment[]> {
  const { results } = await db.prepare(`${SELECT} WHERE t.slug = ?1 ${ORDER}`).bind(slug).all<Row>();
  return linked(db, results);
}

/** Every instruction that the document with this slug gives, in reading order. */
export async function amendmentsFrom(db: KnowledgeDatabase, slug: string): Promise<LinkedAmendment[]> {
  const { results } = await db.prepare(`${SELECT} WHERE d.slug = ?1 ORDER BY m.rowid`).bind(slug).all<Row>();
  return best(await linked(db, results));
}

/** Instructions that could not be tied to a clause with certainty, of one document or of all, newest first. At most 500 unless told otherwise. */
export async function doubtfulAmendments(db: KnowledgeDatabase, slug: string | null = null, limit = 500): Promise<DoubtfulAmendment[]> {
  const { results } = await db.prepare(`${SELECT} WHERE d.locality IS NULL AND (?1 IS NULL OR d.slug = ?1 OR t.slug = ?1) ORDER BY d.issued DESC, m.rowid`).bind(slug).all<Row>();
  return best(await linked(db, results)).flatMap((one) => (one.certainty === "doubtful" && one.reason !== null ? [{ ...one, certainty: one.certainty, reason: one.reason }] : [])).slice(0, limit);
}

interface Row {
  id: number; anchor: string; instruction: string; target: string | null; article: string | null; clause: string | null; point: string | null; part: Amendment["part"];
  effect: Amendment["effect"]; old_words: string | null; new_words: string | null; doubt: Amendment["doubt"]; wording: string | null; wording_anchor: string | null;
  in_force_from: string | null; by_slug: string; target_slug: string | null; has_article: number; has_clause: number; has_point: number; has_words: number; has_new: number; is_added: number;
}

const PLACE = "FROM articles a JOIN pieces c ON c.document = a.document AND c.position >= a.first_piece AND c.position < a.end_piece WHERE a.document = t.id AND a.attachment = 0";

/** A target is the document of the number, and the consolidated text that has taken its place. */
const SELECT = `SELECT m.rowid AS id, m.anchor, m.instruction, m.target, m.article, m.clause, m.point, m.part, m.effect, m.old_words, m.new_words, m.doubt, m.wording,
    (SELECT w.anchor FROM pieces w WHERE w.document = d.id AND w.position = m.wording_from AND m.wording_to > m.wording_from) AS wording_anchor,
    coalesce(m.in_force_from, d.in_force_from) AS in_force_from, d.slug AS by_slug, t.slug AS target_slug,
    EXISTS (SELECT 1 FROM articles a WHERE a.document = t.id AND a.attachment = 0 AND a.label = m.article) AS has_article,
    EXISTS (SELECT 1 ${PLACE} AND a.label = m.article AND c.clause = m.clause) AS has_clause,
    EXISTS (SELECT 1 ${PLACE} AND a.label = m.article AND c.clause IS m.clause AND c.point = m.point) AS has_point,
    m.old_words IS NOT NULL AND EXISTS (SELECT 1 ${PLACE} AND (m.article IS NULL OR a.label = m.article) AND (m.clause IS NULL OR c.clause = m.clause) AND (m.point IS NULL OR c.point = m.point) AND instr(c.text, m.old_words) > 0) AS has_words,
    coalesce(m.new_words, '') <> '' AND EXISTS (SELECT 1 ${PLACE} AND (m.article IS NULL OR a.label = m.article) AND (m.clause IS NULL OR c.clause = m.clause) AND instr(c.text, m.new_words) > 0) AS has_new,
    EXISTS (SELECT 1 FROM amendments o WHERE o.target = m.target AND o.article = m.article AND o.effect = 'added' AND o.rowid <> m.rowid
      AND (o.clause IS NULL OR (o.clause = m.clause AND (o.point IS NULL OR o.point = m.point)))) AS is_added
  FROM amendments m
  CROSS JOIN passages p ON p.id = m.passage
  CROSS JOIN documents d ON d.id = p.document AND d.excluded_at IS NULL
  LEFT JOIN documents t ON t.id IN (
    SELECT id FROM documents WHERE number = m.target
    UNION SELECT s.id FROM documents o JOIN documents s ON s.number = o.replaced_by AND s.kind = '${CONSOLIDATED}' WHERE o.number = m.target)`;
const ORDER = "ORDER BY coalesce(m.in_force_from, d.in_force_from), m.rowid";

async function linked(db: KnowledgeDatabase, rows: readonly Row[]): Promise<(LinkedAmendment & { id: number })[]> {
  const slugs = [...new Set(rows.flatMap((row) => [row.by_slug, row.target_slug ?? row.by_slug]))];
  const { results } = await db.prepare("SELECT * FROM documents WHERE slug IN (SELECT value FROM json_each(?1))").bind(JSON.stringify(slugs)).all<DocumentRow>();
  const documents = new Map(results.map((row) => [row.slug, fromRow(row)]));
  await findWords(db, rows.filter((row) => row.effect === "words_replaced" && row.has_words === 0 && row.target_slug !== null));
  return rows.flatMap((row) => {
    const by = documents.get(row.by_slug);
    return by === undefined || row.part === "title" ? [] : [linkOf(row, by, documents.get(row.target_slug ?? "") ?? null)];
  });
}

/** What SQL did not find letter for letter may stand there in another letter case or spelling of the tone. */
async function findWords(db: KnowledgeDatabase, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const wanted = JSON.stringify(rows.map((row) => [row.target_slug, row.article, row.clause, row.point]));
  const { results } = await db
    .prepare(
      `SELECT q.key AS place, c.text FROM json_each(?1) q
       CROSS JOIN documents t ON t.slug = q.value ->> 0
       CROSS JOIN articles a ON a.document = t.id AND a.attachment = 0 AND (q.value ->> 1 IS NULL OR a.label = q.value ->> 1)
       CROSS JOIN pieces c ON c.document = t.id AND c.position >= a.first_piece AND c.position < a.end_piece
         AND (q.value ->> 2 IS NULL OR c.clause = q.value ->> 2) AND (q.value ->> 3 IS NULL OR c.point = q.value ->> 3)`,
    )
    .bind(wanted)
    .all<{ place: number; text: string }>();
  for (const { place, text } of results) {
    const row = rows[place];
    if (row === undefined) continue;
    if (row.old_words !== null && hasWords(text, row.old_words)) row.has_words = 1;
    if (row.new_words !== null && row.new_words !== "" && hasWords(text, row.new_words)) row.has_new = 1;
  }
}

function linkOf(row: Row, by: LegalDocument, target: LegalDocument | null): LinkedAmendment & { id: number } {
  const reason = target !== null && isMerged(target, by) ? null : reasonOf(row, target);
  return {
    id: row.id,
    by: { slug: by.slug, number: by.number, title: by.title, anchor: row.anchor, instruction: row.instruction },
    target: { slug: target?.slug ?? null, number: row.target },
    article: row.article, clause: row.clause, point: row.point, effect: row.effect, oldWords: row.old_words, newWords: row.new_words,
    wording: row.wording, wordingAnchor: row.wording_anchor, from: row.in_force_from,
    certainty: target !== null && isMerged(target, by) ? "merged" : reason === null ? "linked" : "doubtful",
    reason,
  };
}

function reasonOf(row: Row, target: LegalDocument | null): DoubtReason | null {
  if (row.doubt !== null) return row.doubt;
  if (row.target === null) return "target_unclear";
  if (target === null) return "target_not_loaded";
  if (row.effect === "ended") return null;
  if (row.article === null) return row.effect === "words_replaced" ? (row.has_words ? null : "words_not_found") : "unreadable";
  const isNew = (level: "article" | "clause" | "point"): boolean =>
    row.is_added === 1 || (row.effect === "added" && (level === "article" ? row.clause === null && row.point === null : level === "clause" ? row.point === null : true));
  if (!row.has_article && !isNew("article")) return "article_not_found";
  if (row.clause !== null && !row.has_clause && !isNew("clause")) return "clause_not_found";
  if (row.point !== null && !row.has_point && !isNew("point")) return "point_not_found";
  if (row.effect === "words_replaced" && !row.has_words && !row.has_new) return "words_not_found";
  return row.effect === "partly" || row.part === "passage" ? "passage_only" : null;
}

/** An instruction onto a law and its consolidated text counts once: the surest of the two. */
function best(all: readonly (LinkedAmendment & { id: number })[]): LinkedAmendment[] {
  const rank = { linked: 0, merged: 1, doubtful: 2 };
  return [...Map.groupBy(all, ({ id }) => id).values()].flatMap((same) => same.toSorted((a, b) => rank[a.certainty] - rank[b.certainty]).slice(0, 1));
}
