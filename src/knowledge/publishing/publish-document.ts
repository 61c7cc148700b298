import { amendmentsOf, namesIn } from "../documents/amendments.ts";
import type { KnowledgeDatabase, KnowledgeStatement } from "../database.ts";
import type { DocumentFile } from "../documents/document.ts";
import { listPieces } from "../documents/document-pieces.ts";
import type { DocumentPieces } from "../documents/document-pieces.ts";
import { parseDocument } from "../documents/parse-document.ts";
import type { ParseProblem } from "../documents/parse-document.ts";
import { passageTerms } from "../search/passage-terms.ts";
import { listPassages } from "../documents/passages.ts";
import type { Passage } from "../documents/passages.ts";
import { encodePostings } from "../search/posting-list.ts";

export interface PublishedFile {
  slug: string;
  outcome: "created" | "updated" | "unchanged";
  clauses: number;
  problems: ParseProblem[];
}

/**
 * Publishes documents and indexes them; what has the same digest is left alone, so doing it again changes nothing.
 * All documents of one call go in together or not at all. Keep a call below some 10 MB of text.
 * @throws when another writer published in between: nothing was changed, call again
 */
export async function publishDocuments(db: KnowledgeDatabase, files: readonly DocumentFile[]): Promise<PublishedFile[]> {
  const state = await db.prepare("SELECT coalesce(max(id), 0) AS version, coalesce(max(end_passage), 0) AS end FROM segments").first<{ version: number; end: number }>();
  const { results } = await db.prepare("SELECT slug, digest FROM documents").all<{ slug: string; digest: string }>();
  const known = new Map(results.map((row) => [row.slug, row.digest]));
  const writer = new SegmentWriter(db, (state?.version ?? 0) + 1, state?.end ?? 0);
  const published: PublishedFile[] = [];
  for (const file of files) {
    const digest = await digestOf(file);
    const before = known.get(file.document.slug);
    if (before === digest) {
      published.push({ slug: file.document.slug, outcome: "unchanged", clauses: 0, problems: [] });
      continue;
    }
    const parsed = parseDocument(file.text);
    const clauses = writer.add(file, digest, listPieces(parsed));
    published.push({ slug: file.document.slug, outcome: before === undefined ? "created" : "updated", clauses, problems: parsed.problems });
  }
  await writer.write();
  return published;
}

/** One document, as when a second person has approved it in the console. */
export async function publishDocument(db: KnowledgeDatabase, file: DocumentFile): Promise<PublishedFile> {
  const [published] = await publishDocuments(db, [file]);
  if (published === undefined) throw new Error("publishing returned nothing");
  return published;
}

/** Takes a document out of the index and the store. Unknown slugs change nothing. */
export async function withdrawDocument(db: KnowledgeDatabase, slug: string): Promise<void> {
  await db.batch(removal(db, JSON.stringify([slug])));
}

/** Changes with the text, the front matter, and the way both are parsed and indexed. */
export async function digestOf(file: DocumentFile): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([INDEX_FORM, file.document, file.amends, file.text]));
  const hash = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Raise when parser, passages or terms change, so that every document is indexed anew at the next load. */
const INDEX_FORM = 6;
/** Characters of JSON bound to one statement; a row or parameter of D1 may have 2 MB. */
const PARAMETER_CHARS = 600_000;

class SegmentWriter {
  readonly #db: KnowledgeDatabase;
  readonly #segment: number;
  #nextPassage: number;
  readonly #slugs: string[] = [];
  readonly #documents: unknown[] = [];
  readonly #articles: unknown[] = [];
  readonly #pieces: unknown[] = [];
  readonly #passages: unknown[] = [];
  readonly #amendments: unknown[] = [];
  readonly #postings = new Map<string, { passages: number[]; strengths: number[] }>();

  constructor(db: KnowledgeDatabase, segment: number, nextPassage: number) {
    this.#db = db;
    this.#segment = segment;
    this.#nextPassage = nextPassage;
  }

  /** @returns how many quotable clauses the document has */
  add(file: DocumentFile, digest: string, listed: DocumentPieces): number {
    const passages = listPassages(listed);
    // Passage numbers only rise, so the first of them, paired with the segment, is an id nobody else has.
    const id = this.#nextPassage + 1;
    const clauses = listed.pieces.filter((piece) => piece.articleIndex !== null).length;
    const { document } = file;
    this.#slugs.push(document.slug);
    this.#documents.push([
      id, document.slug, document.number, document.title, document.kind, document.issuer, document.issued, document.inForceFrom, document.inForceTo,
      JSON.stringify(document.amendedBy), JSON.stringify(file.amends), document.replacedBy, document.locality, document.quality, document.source,
      document.note, digest, this.#nextPassage, passages.length, clauses,
    ]);
    for (const [index, article] of listed.articles.entries()) {
      this.#articles.push([
        id, index, article.label, article.title, article.attachment, article.isAnnex ? 1 : 0, JSON.stringify(article.headings), article.firstPiece, article.endPiece,
      ]);
    }
    for (const [position, piece] of listed.pieces.entries()) {
      this.#pieces.push([id, position, piece.anchor, piece.kind, piece.articleIndex, piece.clause, piece.point, piece.text]);
    }
    const names = file.amends.length > 1 ? namesIn(file.text) : new Map<string, string>();
    for (const passage of passages) {
      for (const { target, article, clause, effect, oldWords } of amendmentsOf(file, listed, passage, names)) {
        this.#amendments.push([this.#nextPassage, target, article, clause, effect, oldWords]);
      }
      this.#addPassage(id, passage);
    }
    // A document without a single passage still takes a number, or the next one would share its id.
    if (passages.length === 0) this.#nextPassage += 1;
    return clauses;
  }

  async write(): Promise<void> {
    if (this.#slugs.length === 0) return;
    const statements = [
      this.#db.prepare("INSERT INTO segments (id, end_passage) VALUES (?1, ?2)").bind(this.#segment, this.#nextPassage),
      ...removal(this.#db, JSON.stringify(this.#slugs)),
      ...inserts(this.#db, "documents", 20, this.#documents),
      ...inserts(this.#db, "articles", 9, this.#articles),
      ...inserts(this.#db, "pieces", 8, this.#pieces),
      ...inserts(this.#db, "passages", 5, this.#passages),
      ...inserts(this.#db, "amendments", 6, this.#amendments),
      ...inserts(this.#db, "postings", 4, this.#postingRows()),
    ];
    await this.#db.batch(statements);
  }

  #addPassage(document: number, passage: Passage): void {
    const ordinal = this.#nextPassage;
    this.#nextPassage += 1;
    this.#passages.push([ordinal, document, passage.articleIndex, passage.firstPiece, passage.endPiece]);
    for (const [term, strength] of passageTerms(passage)) {
      let list = this.#postings.get(term);
      if (list === undefined) this.#postings.set(term, (list = { passages: [], strengths: [] }));
      list.passages.push(ordinal);
      list.strengths.push(strength);
    }
  }

  /** In the order of the table's key, so that rows are appended and not sorted in. */
  #postingRows(): unknown[] {
    const terms = [...this.#postings].sort(([a], [b]) => (a < b ? -1 : 1));
    return terms.map(([term, { passages, strengths }]) => [term, this.#segment, passages.length, encodePostings(passages, strengths)]);
  }
}

function removal(db: KnowledgeDatabase, slugs: string): KnowledgeStatement[] {
  const ids = "SELECT id FROM documents WHERE slug IN (SELECT value FROM json_each(?1))";
  return [
    db.prepare(`DELETE FROM pieces WHERE document IN (${ids})`).bind(slugs),
    db.prepare(`DELETE FROM articles WHERE document IN (${ids})`).bind(slugs),
    db.prepare(
      `DELETE FROM amendments WHERE passage IN (SELECT p.id FROM documents d JOIN passages p ON p.id >= d.first_passage AND p.id < d.first_passage + d.passage_count
       WHERE d.slug IN (SELECT value FROM json_each(?1)))`,
    ).bind(slugs),
    db.prepare(
      `DELETE FROM passages WHERE id IN (SELECT p.id FROM documents d JOIN passages p ON p.id >= d.first_passage AND p.id < d.first_passage + d.passage_count
       WHERE d.slug IN (SELECT value FROM json_each(?1)))`,
    ).bind(slugs),
    db.prepare("DELETE FROM documents WHERE slug IN (SELECT value FROM json_each(?1))").bind(slugs),
  ];
}

/** Rows as arrays → INSERTs of many rows each, far below D1's limits on parameters and statement size. */
function inserts(db: KnowledgeDatabase, table: string, columns: number, rows: readonly unknown[]): KnowledgeStatement[] {
  const values = Array.from({ length: columns }, (_, i) => `value ->> ${i}`).join(", ");
  const sql = `INSERT INTO ${table} SELECT ${values} FROM json_each(?1)`;
  const statements: KnowledgeStatement[] = [];
  let chunk: string[] = [];
  let size = 0;
  for (const row of rows) {
    const json = JSON.stringify(row);
    if (size > 0 && size + json.length > PARAMETER_CHARS) {
      statements.push(db.prepare(sql).bind(`[${chunk.join(",")}]`));
      chunk = [];
      size = 0;
    }
    chunk.push(json);
    size += json.length + 1;
  }
  if (chunk.length > 0) statements.push(db.prepare(sql).bind(`[${chunk.join(",")}]`));
  return statements;
}
