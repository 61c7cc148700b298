import type { KnowledgeDatabase } from "../database.ts";
import { fromRow } from "../documents/knowledge-store.ts";
import type { DocumentRow, PublishedDocument } from "../documents/knowledge-store.ts";
import type { NodeKind } from "../documents/parse-document.ts";

/** How far a collection is behind the published documents. */
export interface IndexingProgress {
  /** Documents that stand in it as they are published now. */
  done: number;
  total: number;
}

/** What a collection must do to follow the store. */
export interface PendingDocument {
  slug: string;
  /** The text differs or is missing · only whether it is excluded · it is no longer published. */
  work: "send" | "mark" | "drop";
}

/** One passage as it goes into a vector index. */
export interface StoredPassage {
  /** Place among the passages of the document, from 0. */
  ordinal: number;
  article: string;
  title: string;
  headings: string;
  isAnnex: boolean;
  /** Of its first piece. */
  anchor: string;
  kind: NodeKind;
  text: string;
}

/** A document to be sent, with what says whether it has been. */
export interface DocumentToSend {
  document: PublishedDocument;
  indexForm: number;
  excluded: boolean;
  passages: StoredPassage[];
}

/** Documents of the store that stand in the collection as they are, and all there are. */
export async function indexingProgress(db: KnowledgeDatabase, collection: string): Promise<IndexingProgress> {
  const row = await db
    .prepare(`SELECT count(*) AS total, coalesce(sum(${SAME}), 0) AS done FROM documents d LEFT JOIN vector_documents v ON v.collection = ?1 AND v.slug = d.slug`)
    .bind(collection)
    .first<IndexingProgress>();
  return row ?? { done: 0, total: 0 };
}

/** What is left to do for a collection, at most `limit` documents, in a fixed order. */
export async function pendingDocuments(db: KnowledgeDatabase, collection: string, limit: number): Promise<PendingDocument[]> {
  const { results } = await db
    .prepare(
      `SELECT d.slug, CASE WHEN v.digest = d.digest AND v.index_form = d.index_form THEN 'mark' ELSE 'send' END AS work
       FROM documents d LEFT JOIN vector_documents v ON v.collection = ?1 AND v.slug = d.slug WHERE NOT ${SAME}
       UNION ALL SELECT v.slug, 'drop' FROM vector_documents v WHERE v.collection = ?1 AND v.slug NOT IN (SELECT slug FROM documents)
       ORDER BY 1 LIMIT ?2`,
    )
    .bind(collection, limit)
    .all<PendingDocument>();
  return results;
}

/** The document with its passages as the index numbers them, or null. */
export async function documentToSend(db: KnowledgeDatabase, slug: string): Promise<DocumentToSend | null> {
  const [rows, passages] = await db.batch([
    db.prepare("SELECT * FROM documents WHERE slug = ?1").bind(slug),
    db.prepare(PASSAGES).bind(slug),
  ]);
  const row = rows?.results[0] as (DocumentRow & { index_form: number; excluded_at: string | null }) | undefined;
  if (row === undefined) return null;
  return {
    document: fromRow(row),
    indexForm: row.index_form,
    excluded: row.excluded_at !== null,
    passages: ((passages?.results ?? []) as PassageRow[]).map(({ is_annex: isAnnex, title, headings, ...passage }) => ({
      ...passage, title: title ?? "", headings: (JSON.parse(headings) as string[]).join(" "), isAnnex: isAnnex === 1,
    })),
  };
}

/** Digest of the text in force, or null when the document is not published. */
export async function digestInForce(db: KnowledgeDatabase, slug: string): Promise<string | null> {
  return (await db.prepare("SELECT digest FROM documents WHERE slug = ?1").bind(slug).first<{ digest: string }>())?.digest ?? null;
}

/** Notes that the document stands in the collection like this. */
export async function markSent(db: KnowledgeDatabase, collection: string, { document, indexForm, excluded }: DocumentToSend): Promise<void> {
  await db
    .prepare("INSERT OR REPLACE INTO vector_documents (collection, slug, digest, index_form, excluded) VALUES (?1, ?2, ?3, ?4, ?5)")
    .bind(collection, document.slug, document.digest, indexForm, excluded ? 1 : 0)
    .run();
}

/** Notes that nothing of the document (of any, without a slug) stands in the collection any more. */
export async function unmarkSent(db: KnowledgeDatabase, collection: string, slug: string | null): Promise<void> {
  await db.prepare("DELETE FROM vector_documents WHERE collection = ?1 AND (?2 IS NULL OR slug = ?2)").bind(collection, slug).run();
}

const SAME = "(v.digest IS d.digest AND v.index_form IS d.index_form AND v.excluded IS (d.excluded_at IS NOT NULL))";

const PASSAGES = `SELECT p.id - d.first_passage AS ordinal, a.label AS article, a.title, a.headings, a.is_annex, f.anchor, f.kind,
    (SELECT group_concat(c.text, '') FROM (SELECT text FROM pieces WHERE document = p.document AND position >= p.first_piece AND position < p.end_piece ORDER BY position) c) AS text
  FROM documents d JOIN passages p ON p.id >= d.first_passage AND p.id < d.first_passage + d.passage_count
  JOIN articles a ON a.document = p.document AND a.article_index = p.article_index
  JOIN pieces f ON f.document = p.document AND f.position = p.first_piece
  WHERE d.slug = ?1 ORDER BY p.id`;

interface PassageRow { ordinal: number; article: string; title: string | null; headings: string; is_annex: number; anchor: string; kind: NodeKind; text: string }
