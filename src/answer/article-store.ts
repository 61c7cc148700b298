import type { Clause, ClauseHit, LegalDocument } from "../knowledge/clause.ts";
import type { KnowledgeDatabase } from "../knowledge/database.ts";
import { fromRow } from "../knowledge/documents/knowledge-store.ts";
import type { DocumentRow } from "../knowledge/documents/knowledge-store.ts";

/** The article that a hit stands in, and what has been said about it since. */
export interface ReadArticle {
  /** Its pieces in reading order; of an amending article only the khoản found, of an annex the stretch found. Empty when it is gone since. */
  pieces: Clause[];
  changes: RuleChange[];
}

/** A passage, in force on the day, that words an article or one khoản of it anew. */
export interface RuleChange {
  /** Khoản changed; null: the article. */
  clause: string | null;
  /** "partly": a điểm or a few words. */
  effect: "reworded" | "partly" | "abolished";
  /** Words that are replaced by others, where that is all that changes. */
  oldWords: string | null;
  document: LegalDocument;
  /** The changing passage, in reading order. */
  pieces: Clause[];
}

/** Reads the whole articles around hits as of a day (YYYY-MM-DD), one result a hit. */
export type ReadArticles = (hits: readonly ClauseHit[], asOf: string) => Promise<ReadArticle[]>;

/** Articles and the changes to them from the knowledge database, in three queries. */
export function articleReader(db: KnowledgeDatabase): ReadArticles {
  return async (hits, asOf) => {
    const wanted = JSON.stringify(hits.map(({ clause, document }) => [clause.slug, clause.article, attachmentOf(clause.id), document.number, onlyKhoanOf(clause)]));
    const [articles, changes] = await Promise.all([
      db.prepare(ARTICLES).bind(wanted).all<PieceRow>(),
      db.prepare(CHANGES).bind(wanted, asOf).all<PieceRow & ChangeRow>(),
    ]);
    const documents = await readDocuments(db, [...new Set(changes.results.map(({ slug }) => slug))]);
    const read: ReadArticle[] = hits.map(() => ({ pieces: [], changes: [] }));
    for (const row of articles.results) read[row.place]?.pieces.push(clauseOf(row));
    for (const [i, { clause }] of hits.entries()) if (isAnnex(clause)) read[i]?.pieces.push(clause);
    for (const row of changes.results) {
      const into = read[row.place]?.changes;
      const document = documents.get(row.slug);
      if (into === undefined || document === undefined) continue;
      const last = into.at(-1);
      if (last && last.document.slug === row.slug && last.clause === row.changed_clause && samePassage(last.pieces.at(-1), row)) last.pieces.push(clauseOf(row));
      else into.push({ clause: row.changed_clause, effect: row.effect, oldWords: row.old_words, document, pieces: [clauseOf(row)] });
    }
    return read;
  };
}

const PIECE = "c.anchor, c.clause, c.point, c.text, a.label, a.title, a.headings";

const ARTICLES = `SELECT q.key AS place, d.slug, ${PIECE}
  FROM json_each(?1) q
  JOIN documents d ON d.slug = q.value ->> 0
  JOIN articles a ON a.document = d.id AND a.label = q.value ->> 1 AND a.attachment = q.value ->> 2
  JOIN pieces c ON c.document = d.id AND c.position >= a.first_piece AND c.position < a.end_piece
    AND (q.value ->> 4 IS NULL OR c.clause = q.value ->> 4)
  WHERE a.is_annex = 0
  ORDER BY q.key, c.position`;

/** CROSS JOIN keeps the order: left to itself, SQLite reads every amending passage before it looks at the hits. */
const CHANGES = `SELECT q.key AS place, d.slug, m.clause AS changed_clause, m.effect, m.old_words, ${PIECE}
  FROM json_each(?1) q
  CROSS JOIN amendments m ON m.target = q.value ->> 3 AND m.article = q.value ->> 1 AND q.value ->> 2 = 0
  CROSS JOIN passages p ON p.id = m.passage
  CROSS JOIN documents d ON d.id = p.document AND (d.in_force_from IS NULL OR d.in_force_from <= ?2) AND (d.in_force_to IS NULL OR d.in_force_to > ?2)
  CROSS JOIN articles a ON a.document = d.id AND a.article_index = p.article_index
  CROSS JOIN pieces c ON c.document = d.id AND c.position >= p.first_piece AND c.position < p.end_piece
  ORDER BY q.key, p.id, m.clause, c.position`;

interface PieceRow { place: number; slug: string; anchor: string; clause: string | null; point: string | null; text: string; label: string; title: string | null; headings: string }
interface ChangeRow { changed_clause: string | null; effect: RuleChange["effect"]; old_words: string | null }

async function readDocuments(db: KnowledgeDatabase, slugs: readonly string[]): Promise<Map<string, LegalDocument>> {
  if (slugs.length === 0) return new Map();
  const { results } = await db.prepare("SELECT * FROM documents WHERE slug IN (SELECT value FROM json_each(?1))").bind(JSON.stringify(slugs)).all<DocumentRow>();
  return new Map(results.map((row) => [row.slug, fromRow(row)]));
}

function clauseOf(row: PieceRow): Clause {
  return {
    id: `${row.slug}#${row.anchor}`,
    slug: row.slug,
    article: row.label,
    clause: row.clause,
    point: row.point,
    articleTitle: row.title,
    headings: JSON.parse(row.headings),
    text: row.text.trim(),
  };
}

/** An amending article can run over a hundred pages; the khoản that was found stands by itself. */
function onlyKhoanOf(clause: Clause): string | null {
  return clause.id.includes("-trich-") || /^(?:Sửa đổi|Bổ sung|Bãi bỏ|Thay thế)/iu.test(clause.articleTitle ?? "") ? clause.clause : null;
}

/** So can an annex; of it the stretch that was found is enough. */
function isAnnex(clause: Clause): boolean {
  return clause.article?.startsWith("Phụ lục") === true;
}

/** Pieces of one amending khoản follow each other. */
function samePassage(last: Clause | undefined, row: PieceRow): boolean {
  return last !== undefined && last.article === row.label && last.clause === row.clause;
}

/** Regulations attached to a document count their articles anew; their anchors say so. */
function attachmentOf(id: string): number {
  return Number(/#kem-theo-(\d+)-/.exec(id)?.[1] ?? 0);
}
