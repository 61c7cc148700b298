import type { Clause, LegalDocument, TextQuality } from "../clause.ts";
import type { KnowledgeDatabase } from "../database.ts";
import type { NodeKind } from "./parse-document.ts";

/** A published document as the search sees it. */
export interface PublishedDocument extends LegalDocument {
  id: number;
  amends: string[];
  digest: string;
  /** Its passages are numbered from here. */
  firstPassage: number;
  passageCount: number;
  clauseCount: number;
  /** Taken out of every answer by a person: when and why. */
  excluded: { at: string; reason: string } | null;
}

/** One leaf as the viewer shows it. */
export interface StoredPiece extends Clause {
  anchor: string;
  kind: NodeKind;
  /** 0 for the body, 1… for what is attached. */
  attachment: number;
}

/** The document with this slug, or null. */
export async function loadDocument(db: KnowledgeDatabase, slug: string): Promise<PublishedDocument | null> {
  const row = await db.prepare("SELECT * FROM documents WHERE slug = ?1").bind(slug).first<DocumentRow>();
  return row === null ? null : fromRow(row);
}

/** All documents, newest first where the day of issue is known. */
export async function listDocuments(db: KnowledgeDatabase): Promise<PublishedDocument[]> {
  const { results } = await db.prepare("SELECT * FROM documents ORDER BY issued DESC, slug").all<DocumentRow>();
  return results.map(fromRow);
}

/** The document with this số hiệu ("25/2018/QH14"), letter case apart, or null. */
export async function documentByNumber(db: KnowledgeDatabase, number: string): Promise<PublishedDocument | null> {
  const row = await db.prepare("SELECT * FROM documents WHERE number = ?1 OR upper(number) = upper(?1) LIMIT 1").bind(number.normalize("NFC")).first<DocumentRow>();
  return row === null ? null : fromRow(row);
}

/** Every leaf of a document in reading order, preamble, headings and signature included; empty for an unknown slug. */
export async function piecesOf(db: KnowledgeDatabase, slug: string): Promise<StoredPiece[]> {
  const { results } = await db
    .prepare(
      `SELECT p.anchor, p.kind, p.clause, p.point, p.text, a.label, a.title, a.attachment, a.headings
       FROM documents d JOIN pieces p ON p.document = d.id
       LEFT JOIN articles a ON a.document = d.id AND a.article_index = p.article_index
       WHERE d.slug = ?1 ORDER BY p.position`,
    )
    .bind(slug)
    .all<PieceRow>();
  return results.map((row) => ({ ...clauseFromRow(slug, row), anchor: row.anchor, kind: row.kind, attachment: row.attachment ?? 0 }));
}

/** The quotable leaves: article leads, khoản, điểm, pieces of annexes. */
export async function clausesOf(db: KnowledgeDatabase, slug: string): Promise<Clause[]> {
  const pieces = await piecesOf(db, slug);
  return pieces.filter((piece) => piece.article !== null).map(({ anchor: _anchor, kind: _kind, attachment: _attachment, ...clause }) => clause);
}

/**
 * The clause with this id ("25-2018-qh14#dieu-22-khoan-1") with everything below it: a khoản with its điểm,
 * an article with its khoản. Null when there is none.
 */
export async function loadClause(db: KnowledgeDatabase, id: string): Promise<Clause | null> {
  const [slug = "", anchor = ""] = id.split("#", 2);
  const pieces = await piecesOf(db, slug);
  const start = pieces.findIndex((piece) => piece.anchor === anchor);
  const head = pieces[start];
  if (!head || head.article === null) return null;
  let end = start + 1;
  while (pieces[end]?.anchor.startsWith(`${anchor}-`) === true) end++;
  const { anchor: _anchor, kind: _kind, attachment: _attachment, ...clause } = head;
  return { ...clause, text: pieces.slice(start, end).map((piece) => piece.text).join("\n") };
}

/** Counts for the health page. */
export async function knowledgeSize(db: KnowledgeDatabase): Promise<{ documents: number; clauses: number; passages: number }> {
  const row = await db
    .prepare("SELECT count(*) AS documents, coalesce(sum(clause_count), 0) AS clauses, coalesce(sum(passage_count), 0) AS passages FROM documents")
    .first<{ documents: number; clauses: number; passages: number }>();
  return row ?? { documents: 0, clauses: 0, passages: 0 };
}

export interface DocumentRow {
  id: number; slug: string; number: string | null; title: string; kind: string; issuer: string | null; issued: string | null;
  in_force_from: string | null; in_force_to: string | null; amended_by: string; amends: string; replaced_by: string | null;
  locality: string | null; quality: TextQuality; source: string | null; note: string | null; digest: string;
  first_passage: number; passage_count: number; clause_count: number; excluded_at: string | null; excluded_reason: string | null;
}

interface PieceRow {
  anchor: string; kind: NodeKind; clause: string | null; point: string | null; text: string;
  label: string | null; title: string | null; attachment: number | null; headings: string | null;
}

/** A row of `documents` → the document. */
export function fromRow(row: DocumentRow): PublishedDocument {
  return {
    id: row.id,
    slug: row.slug,
    number: row.number,
    title: row.title,
    kind: row.kind,
    issuer: row.issuer,
    issued: row.issued,
    inForceFrom: row.in_force_from,
    inForceTo: row.in_force_to,
    amendedBy: JSON.parse(row.amended_by),
    amends: JSON.parse(row.amends),
    replacedBy: row.replaced_by,
    locality: row.locality,
    quality: row.quality,
    source: row.source,
    note: row.note,
    digest: row.digest,
    firstPassage: row.first_passage,
    passageCount: row.passage_count,
    clauseCount: row.clause_count,
    excluded: row.excluded_at === null ? null : { at: row.excluded_at, reason: row.excluded_reason ?? "" },
  };
}

function clauseFromRow(slug: string, row: PieceRow): Clause {
  return {
    id: `${slug}#${row.anchor}`,
    slug,
    article: row.label,
    clause: row.clause,
    point: row.point,
    articleTitle: row.title,
    headings: row.headings === null ? [] : JSON.parse(row.headings),
    text: row.text.trim(),
  };
}
