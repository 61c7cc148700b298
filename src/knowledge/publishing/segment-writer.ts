import type { KnowledgeDatabase, KnowledgeStatement } from "../database.ts";
import { readChanges } from "../documents/amendments.ts";
import type { DocumentFile } from "../documents/document.ts";
import type { DocumentPieces } from "../documents/document-pieces.ts";
import { listPassages } from "../documents/passages.ts";
import type { Passage } from "../documents/passages.ts";
import type { PassageBody } from "../search/found-passage.ts";
import { passageTerms } from "../search/passage-terms.ts";
import { encodePostings } from "../search/posting-list.ts";
import { inserts } from "./bulk-insert.ts";
import { articlesEnded, openChapterEnds, placedArticles } from "./ended-chapters.ts";
import type { PlacedArticle } from "./ended-chapters.ts";

/** Collects the rows of the documents that go into the store and the index as one segment. */
export class SegmentWriter {
  readonly #db: KnowledgeDatabase;
  readonly #segment: number;
  #nextPassage: number;
  readonly #slugs: string[] = [];
  readonly #documents: unknown[][] = [];
  readonly #articles: unknown[][] = [];
  readonly #pieces: unknown[][] = [];
  readonly #passages: unknown[][] = [];
  readonly #amendments: unknown[][] = [];
  readonly #placeDays: unknown[][] = [];
  /** Articles of what is added, by number: a chapter that another document ends is known by them. */
  readonly #placed = new Map<string, PlacedArticle[]>();
  readonly #resolved: KnowledgeStatement[] = [];
  readonly #postings = new Map<string, { passages: number[]; strengths: number[] }>();

  constructor(db: KnowledgeDatabase, segment: number, nextPassage: number) {
    this.#db = db;
    this.#segment = segment;
    this.#nextPassage = nextPassage;
  }

  /** @returns how many quotable clauses the document has */
  add(file: DocumentFile, listed: DocumentPieces, { digest, form }: { digest: string; form: number }): number {
    const passages = listPassages(listed);
    // Passage numbers only rise, so the first of them, paired with the segment, is an id nobody else has.
    const id = this.#nextPassage + 1;
    const clauses = listed.pieces.filter((piece) => piece.articleIndex !== null).length;
    const { document } = file;
    this.#slugs.push(document.slug);
    this.#documents.push([
      id, document.slug, document.number, document.title, document.kind, document.issuer, document.issued, document.inForceFrom, document.inForceTo,
      JSON.stringify(document.amendedBy), JSON.stringify(file.amends), document.replacedBy, document.locality, document.quality, document.source,
      document.note, digest, this.#nextPassage, passages.length, clauses, form,
    ]);
    for (const [index, article] of listed.articles.entries()) {
      this.#articles.push([
        id, index, article.label, article.title, article.attachment, article.isAnnex ? 1 : 0, JSON.stringify(article.headings), article.firstPiece, article.endPiece,
      ]);
    }
    if (document.number !== null) this.#placed.set(document.number, listed.articles.filter(({ attachment, isAnnex }) => attachment === 0 && !isAnnex));
    for (const [position, piece] of listed.pieces.entries()) {
      this.#pieces.push([id, position, piece.anchor, piece.kind, piece.articleIndex, piece.clause, piece.point, piece.text]);
    }
    const changes = readChanges(file, listed);
    for (const day of changes.days) this.#placeDays.push([id, day.article, day.clause, day.point, day.from, day.to]);
    for (const passage of passages) {
      for (const one of changes.amendments) {
        if (one.position < passage.firstPiece || one.position >= passage.endPiece) continue;
        this.#amendments.push([
          this.#nextPassage, one.target, one.article, one.clause, one.point, one.part, one.effect, one.oldWords, one.newWords, one.doubt, one.anchor, one.instruction,
          one.wordingFrom, one.wordingTo, one.wording, one.from,
        ]);
      }
      this.#addPassage(id, passage, bodyOf(passage, listed));
    }
    // A document without a single passage still takes a number, or the next one would share its id.
    if (passages.length === 0) this.#nextPassage += 1;
    return clauses;
  }

  /** Ties what ends a whole chapter to its articles: instructions that are added now, and those published before their target. */
  async resolveChapters(): Promise<void> {
    const own = this.#amendments.filter((row) => row[AMENDED.target] !== null && row[AMENDED.article] === null && row[AMENDED.part] === "passage" && String(row[AMENDED.instruction]).includes("Chương "));
    const known = await placedArticles(this.#db, [...new Set(own.map((row) => String(row[AMENDED.target])))].filter((number) => !this.#placed.has(number)));
    for (const row of own) {
      const target = String(row[AMENDED.target]);
      const labels = articlesEnded({ target, instruction: String(row[AMENDED.instruction]) }, this.#placed.get(target) ?? known.get(target) ?? []);
      if (labels.length === 0) continue;
      this.#amendments.splice(this.#amendments.indexOf(row), 1, ...labels.map((label) => endedRow(row[0], target, label, row[AMENDED.anchor], row[AMENDED.instruction], row[AMENDED.from])));
    }
    for (const end of await openChapterEnds(this.#db, [...this.#placed.keys()])) {
      const labels = articlesEnded(end, this.#placed.get(end.target) ?? []);
      if (labels.length === 0) continue;
      // Gone with its document when that one is published anew in this very batch.
      this.#resolved.push(
        ...inserts(this.#db, "amendments", COLUMNS.amendments, labels.map((label) => endedRow(end.passage, end.target, label, end.anchor, end.instruction, end.from))),
        this.#db.prepare("DELETE FROM amendments WHERE rowid = ?1").bind(end.row),
      );
    }
  }

  statements(): KnowledgeStatement[] {
    if (this.#slugs.length === 0) return [];
    const slugs = JSON.stringify(this.#slugs);
    return [
      this.#db.prepare("INSERT INTO segments (id, end_passage) VALUES (?1, ?2)").bind(this.#segment, this.#nextPassage),
      ...this.#resolved,
      ...removal(this.#db, slugs),
      ...inserts(this.#db, "documents", COLUMNS.documents, this.#documents),
      this.#db.prepare(EXCLUDED).bind(slugs),
      ...inserts(this.#db, "articles", COLUMNS.articles, this.#articles),
      ...inserts(this.#db, "pieces", COLUMNS.pieces, this.#pieces),
      ...inserts(this.#db, "passages", COLUMNS.passages, this.#passages),
      ...inserts(this.#db, "amendments", COLUMNS.amendments, this.#amendments),
      ...inserts(this.#db, "place_days", COLUMNS.place_days, this.#placeDays),
      ...inserts(this.#db, "postings", COLUMNS.postings, this.#postingRows()),
    ];
  }

  #addPassage(document: number, passage: Passage, body: string): void {
    const ordinal = this.#nextPassage;
    this.#nextPassage += 1;
    this.#passages.push([ordinal, document, passage.articleIndex, passage.firstPiece, passage.endPiece, body]);
    for (const [term, strength] of passageTerms(passage)) {
      let list = this.#postings.get(term);
      if (list === undefined) this.#postings.set(term, (list = { passages: [], strengths: [] }));
      list.passages.push(ordinal);
      list.strengths.push(strength);
    }
  }

  /** In the order of the table's key, so that rows are appended and not sorted in. */
  #postingRows(): unknown[][] {
    const terms = [...this.#postings].sort(([a], [b]) => (a < b ? -1 : 1));
    return terms.map(([term, { passages, strengths }]) => [term, this.#segment, passages.length, encodePostings(passages, strengths)]);
  }
}

/** As found-passage.ts reads it: a search then reads one row a candidate. */
function bodyOf({ articleIndex, firstPiece, endPiece }: Passage, { articles, pieces }: DocumentPieces): string {
  const article = articles[articleIndex];
  const body: PassageBody = [
    article?.label ?? "", article?.title ?? null, article?.attachment ?? 0, article?.isAnnex === true ? 1 : 0, article?.headings ?? [],
    pieces.slice(firstPiece, endPiece).map(({ anchor, kind, clause, point, text }) => [anchor, kind, clause, point, text]),
  ];
  return JSON.stringify(body);
}

const COLUMNS = {
  documents: [
    "id", "slug", "number", "title", "kind", "issuer", "issued", "in_force_from", "in_force_to", "amended_by", "amends", "replaced_by", "locality", "quality", "source",
    "note", "digest", "first_passage", "passage_count", "clause_count", "index_form",
  ],
  articles: ["document", "article_index", "label", "title", "attachment", "is_annex", "headings", "first_piece", "end_piece"],
  pieces: ["document", "position", "anchor", "kind", "article_index", "clause", "point", "text"],
  passages: ["id", "document", "article_index", "first_piece", "end_piece", "body"],
  amendments: [
    "passage", "target", "article", "clause", "point", "part", "effect", "old_words", "new_words", "doubt", "anchor", "instruction", "wording_from", "wording_to",
    "wording", "in_force_from",
  ],
  place_days: ["document", "article", "clause", "point", "in_force_from", "in_force_to"],
  postings: ["term", "segment", "passage_count", "list"],
} as const;

/** Places of the columns in a row of `amendments`. */
const AMENDED = { target: 1, article: 2, part: 5, anchor: 10, instruction: 11, from: 15 } as const;

function endedRow(passage: unknown, target: string, article: string, anchor: unknown, instruction: unknown, from: unknown): unknown[] {
  return [passage, target, article, null, null, null, "abolished", null, null, null, anchor, instruction, 0, 0, null, from];
}

/** What a person took out of the answers stays out when it is published or loaded again. */
const EXCLUDED = `UPDATE documents SET excluded_at = e.at, excluded_reason = e.reason FROM exclusions e
  WHERE e.slug = documents.slug AND documents.slug IN (SELECT value FROM json_each(?1))`;

/** Statements that take documents out of the store and the index. @param slugs as a JSON list */
export function removal(db: KnowledgeDatabase, slugs: string): KnowledgeStatement[] {
  const ids = "SELECT id FROM documents WHERE slug IN (SELECT value FROM json_each(?1))";
  return [
    db.prepare(`DELETE FROM pieces WHERE document IN (${ids})`).bind(slugs),
    db.prepare(`DELETE FROM articles WHERE document IN (${ids})`).bind(slugs),
    db.prepare(`DELETE FROM place_days WHERE document IN (${ids})`).bind(slugs),
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
