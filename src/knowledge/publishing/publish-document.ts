import { readChanges } from "../documents/amendments.ts";
import type { KnowledgeDatabase, KnowledgeStatement } from "../database.ts";
import type { DocumentFile } from "../documents/document.ts";
import { listPieces } from "../documents/document-pieces.ts";
import type { DocumentPieces } from "../documents/document-pieces.ts";
import { normaliseNewlines, parseDocument } from "../documents/parse-document.ts";
import type { ParseProblem } from "../documents/parse-document.ts";
import { passageTerms } from "../search/passage-terms.ts";
import { listPassages } from "../documents/passages.ts";
import type { Passage } from "../documents/passages.ts";
import { encodePostings } from "../search/posting-list.ts";
import { inserts } from "./bulk-insert.ts";
import { eventRows } from "./desk-event-store.ts";
import { diffDocuments } from "./diff-documents.ts";
import type { DeskEvent } from "./knowledge-desk.ts";
import { sha256 } from "./text-store.ts";
import { fileInForce, frontOf, placesOf, VersionWriter } from "./version-store.ts";
import type { InForce, NewVersion } from "./version-store.ts";

export interface PublishedFile {
  slug: string;
  /** "kept": the text in force was published from the console and is not what the folder held before; it stays. */
  outcome: "created" | "updated" | "unchanged" | "kept";
  clauses: number;
  problems: ParseProblem[];
}

/**
 * Publishes the documents of the shipped folder and indexes them; what has not changed is left alone, so doing it again
 * changes nothing. All documents of one call go in together or not at all. Keep a call below some 10 MB of text.
 * A text that two people published from the console is never overwritten; it is indexed anew when the form of the index
 * is another now.
 * @throws when another writer published in between: nothing was changed, call again
 */
export async function publishDocuments(db: KnowledgeDatabase, files: readonly DocumentFile[], now: Date = new Date()): Promise<PublishedFile[]> {
  const publication = await Publication.begin(db);
  const slugs = files.map((file) => file.document.slug);
  const [known, places] = [await knownDocuments(db, slugs), await placesOf(db, slugs)];
  const published: PublishedFile[] = [];
  for (const file of files) {
    const { slug } = file.document;
    const one = known.get(slug);
    const content = await contentDigestOf(file);
    const isUpToDate = one?.indexForm === INDEX_FORM;
    if (one !== undefined && isUpToDate && (one.folderDigest === content || one.digest === content)) {
      if (one.folderDigest !== content) publication.also(rememberFolder(db, slug, content));
      published.push({ slug, outcome: "unchanged", clauses: 0, problems: [] });
      continue;
    }
    const before = one === undefined ? null : await fileInForce(db, slug);
    const isNew = before === null || (before.folderDigest !== content && before.origin === "folder" && (await contentDigestOf(before.file)) !== content);
    if (isNew) {
      const place = (places.get(slug) ?? 0) + 1;
      const { clauses, problems } = await publication.add(file, {
        id: `folder/${slug}/${place}`, slug, place, publishedAt: now.toISOString(), origin: "folder",
        submittedBy: null, approvedBy: null, reason: "", draftId: null, restores: null,
      }, before, content);
      publication.record({ id: `loaded/${slug}/${place}`, at: now.toISOString(), by: "folder", act: "loaded", slug, draftId: null, reason: "" });
      published.push({ slug, outcome: before === null ? "created" : "updated", clauses, problems });
      continue;
    }
    const isKept = before.origin === "console" && before.folderDigest !== content && (await contentDigestOf(before.file)) !== content;
    if (!isKept && before.folderDigest !== content) publication.also(rememberFolder(db, slug, content));
    if (isUpToDate) {
      published.push({ slug, outcome: isKept ? "kept" : "unchanged", clauses: 0, problems: [] });
      continue;
    }
    const { clauses, problems } = await publication.reindex(before.file);
    published.push({ slug, outcome: isKept ? "kept" : "updated", clauses, problems });
  }
  await publication.commit();
  return published;
}

/** One document, as when a second person has approved it in the console. */
export async function publishDocument(db: KnowledgeDatabase, file: DocumentFile): Promise<PublishedFile> {
  const [published] = await publishDocuments(db, [file]);
  if (published === undefined) throw new Error("publishing returned nothing");
  return published;
}

/**
 * Indexes anew what was indexed with an older form of parser or index, whoever published it; the versions stay.
 * @param mostChars of text in one call; call again until it returns 0
 * @returns how many documents still wait
 * @throws when another writer published in between: nothing was changed, call again
 */
export async function reindexStale(db: KnowledgeDatabase, mostChars: number): Promise<number> {
  const publication = await Publication.begin(db);
  const { results } = await db.prepare("SELECT slug FROM documents WHERE index_form <> ?1 ORDER BY first_passage").bind(INDEX_FORM).all<{ slug: string }>();
  let chars = 0;
  let done = 0;
  for (const { slug } of results) {
    if (chars >= mostChars) break;
    const before = await fileInForce(db, slug);
    done += 1;
    if (before === null) continue;
    chars += before.file.text.length;
    await publication.reindex(before.file);
  }
  await publication.commit();
  return results.length - done;
}

/** Takes a document out of the index and the store; its versions and events stay. Unknown slugs change nothing. */
export async function withdrawDocument(db: KnowledgeDatabase, slug: string): Promise<void> {
  await db.batch([...removal(db, JSON.stringify([slug])), db.prepare("DELETE FROM current_versions WHERE slug = ?1").bind(slug)]);
}

/** Changes with the text, the front matter, and the way both are parsed and indexed. */
export async function digestOf(file: DocumentFile): Promise<string> {
  return indexDigestOf(await contentDigestOf(file));
}

/** Changes with the text and the front matter only; the order of the fields and the kind of line breaks do not count. */
export async function contentDigestOf(file: DocumentFile): Promise<string> {
  return sha256(JSON.stringify([Object.values(frontOf(file.document)), file.amends, normaliseNewlines(file.text)]));
}

async function indexDigestOf(content: string): Promise<string> {
  return sha256(`${INDEX_FORM}\n${content}`);
}

interface KnownDocument { indexForm: number; digest: string; folderDigest: string | null }

async function knownDocuments(db: KnowledgeDatabase, slugs: readonly string[]): Promise<Map<string, KnownDocument>> {
  const { results } = await db
    .prepare(
      `SELECT d.slug, d.index_form AS indexForm, v.digest, c.folder_digest AS folderDigest
       FROM json_each(?1) q JOIN documents d ON d.slug = q.value JOIN current_versions c ON c.slug = d.slug JOIN versions v ON v.id = c.version_id`,
    )
    .bind(JSON.stringify(slugs))
    .all<KnownDocument & { slug: string }>();
  return new Map(results.map((row) => [row.slug, row]));
}

function rememberFolder(db: KnowledgeDatabase, slug: string, content: string): KnowledgeStatement {
  return db.prepare("UPDATE current_versions SET folder_digest = ?2 WHERE slug = ?1").bind(slug, content);
}

/** Raise when parser, passages or terms change, so that every document is indexed anew at the next load. */
const INDEX_FORM = 7;
const COLUMNS = {
  documents: [
    "id", "slug", "number", "title", "kind", "issuer", "issued", "in_force_from", "in_force_to", "amended_by", "amends", "replaced_by", "locality", "quality", "source",
    "note", "digest", "first_passage", "passage_count", "clause_count", "index_form",
  ],
  articles: ["document", "article_index", "label", "title", "attachment", "is_annex", "headings", "first_piece", "end_piece"],
  pieces: ["document", "position", "anchor", "kind", "article_index", "clause", "point", "text"],
  passages: ["id", "document", "article_index", "first_piece", "end_piece"],
  amendments: [
    "passage", "target", "article", "clause", "point", "part", "effect", "old_words", "new_words", "doubt", "anchor", "instruction", "wording_from", "wording_to",
    "wording", "in_force_from",
  ],
  place_days: ["document", "article", "clause", "point", "in_force_from", "in_force_to"],
  postings: ["term", "segment", "passage_count", "list"],
} as const;

/** What goes into the index in one batch: the documents, the version of each, and the events that tell of it. */
export class Publication {
  readonly #db: KnowledgeDatabase;
  readonly #writer: SegmentWriter;
  readonly #versions: VersionWriter;
  readonly #events: DeskEvent[] = [];
  readonly #more: KnowledgeStatement[] = [];

  constructor(db: KnowledgeDatabase, state: { version: number; end: number }) {
    this.#db = db;
    this.#writer = new SegmentWriter(db, state.version + 1, state.end);
    this.#versions = new VersionWriter(db);
  }

  /** Reads the state of the index first: when another writer publishes after this, `commit` throws and changes nothing. */
  static async begin(db: KnowledgeDatabase): Promise<Publication> {
    const state = await db.prepare("SELECT coalesce(max(id), 0) AS version, coalesce(max(end_passage), 0) AS end FROM segments").first<{ version: number; end: number }>();
    return new Publication(db, state ?? { version: 0, end: 0 });
  }

  /** A new version of a document; `before` is what it takes the place of, as read after `begin`. */
  async add(
    file: DocumentFile, version: Omit<NewVersion, "digest" | "clauses">, before: InForce | null, folderDigest: string | null,
  ): Promise<{ clauses: number; problems: ParseProblem[] }> {
    const parsed = parseDocument(file.text);
    const listed = listPieces(parsed);
    const digest = await contentDigestOf(file);
    const clauses = this.#writer.add(file, await indexDigestOf(digest), listed);
    const replaced = before === null ? null : { before, diff: diffDocuments(listPieces(parseDocument(before.file.text)), listed) };
    await this.#versions.add({ ...version, digest, clauses }, folderDigest, replaced);
    return { clauses, problems: parsed.problems };
  }

  /** The same text under the same version, parsed and indexed as it is done now. */
  async reindex(file: DocumentFile): Promise<{ clauses: number; problems: ParseProblem[] }> {
    const parsed = parseDocument(file.text);
    const digest = await contentDigestOf(file);
    const clauses = this.#writer.add(file, await indexDigestOf(digest), listPieces(parsed));
    this.#more.push(this.#db.prepare("UPDATE versions SET clauses = ?2, digest = ?3 WHERE id = (SELECT version_id FROM current_versions WHERE slug = ?1)").bind(file.document.slug, clauses, digest));
    return { clauses, problems: parsed.problems };
  }

  record(event: DeskEvent): void {
    this.#events.push(event);
  }

  also(statement: KnowledgeStatement): void {
    this.#more.push(statement);
  }

  /** @param guard goes first: when it fails, nothing is changed */
  async commit(guard: readonly KnowledgeStatement[] = []): Promise<void> {
    const statements = [...guard, ...this.#writer.statements(), ...this.#versions.statements(), ...eventRows(this.#db, this.#events), ...this.#more];
    if (statements.length > 0) await this.#db.batch(statements);
  }
}

class SegmentWriter {
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
      document.note, digest, this.#nextPassage, passages.length, clauses, INDEX_FORM,
    ]);
    for (const [index, article] of listed.articles.entries()) {
      this.#articles.push([
        id, index, article.label, article.title, article.attachment, article.isAnnex ? 1 : 0, JSON.stringify(article.headings), article.firstPiece, article.endPiece,
      ]);
    }
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
      this.#addPassage(id, passage);
    }
    // A document without a single passage still takes a number, or the next one would share its id.
    if (passages.length === 0) this.#nextPassage += 1;
    return clauses;
  }

  statements(): KnowledgeStatement[] {
    if (this.#slugs.length === 0) return [];
    const slugs = JSON.stringify(this.#slugs);
    return [
      this.#db.prepare("INSERT INTO segments (id, end_passage) VALUES (?1, ?2)").bind(this.#segment, this.#nextPassage),
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
  #postingRows(): unknown[][] {
    const terms = [...this.#postings].sort(([a], [b]) => (a < b ? -1 : 1));
    return terms.map(([term, { passages, strengths }]) => [term, this.#segment, passages.length, encodePostings(passages, strengths)]);
  }
}

/** What a person took out of the answers stays out when it is published or loaded again. */
const EXCLUDED = `UPDATE documents SET excluded_at = e.at, excluded_reason = e.reason FROM exclusions e
  WHERE e.slug = documents.slug AND documents.slug IN (SELECT value FROM json_each(?1))`;

function removal(db: KnowledgeDatabase, slugs: string): KnowledgeStatement[] {
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
