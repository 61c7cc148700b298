import type { KnowledgeDatabase, KnowledgeStatement } from "../database.ts";
import type { DocumentFile } from "../documents/document.ts";
import { listPieces } from "../documents/document-pieces.ts";
import { normaliseNewlines, parseDocument } from "../documents/parse-document.ts";
import type { ParseProblem } from "../documents/parse-document.ts";
import type { OtherChange } from "./amended-elsewhere.ts";
import { eventRows } from "./desk-event-store.ts";
import { diffDocuments } from "./diff-documents.ts";
import type { DeskEvent } from "./knowledge-desk.ts";
import { SegmentWriter } from "./segment-writer.ts";
import { sha256 } from "./text-store.ts";
import { frontOf, VersionWriter } from "./version-store.ts";
import type { InForce, NewVersion } from "./version-store.ts";

/** Raise when parser, passages or terms change, so that every document is indexed anew at the next load. */
export const INDEX_FORM = 11;

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
    file: DocumentFile, version: Omit<NewVersion, "digest" | "clauses">, before: InForce | null, folderDigest: string | null, elsewhere: readonly OtherChange[] = [],
  ): Promise<{ clauses: number; problems: ParseProblem[] }> {
    const parsed = parseDocument(file.text);
    const listed = listPieces(parsed);
    const digest = await contentDigestOf(file);
    const clauses = this.#writer.add(file, listed, { digest: await indexDigestOf(digest), form: INDEX_FORM });
    const replaced = before === null ? null : { before, diff: diffDocuments(listPieces(parseDocument(before.file.text)), listed) };
    await this.#versions.add({ ...version, digest, clauses }, folderDigest, replaced, elsewhere);
    return { clauses, problems: parsed.problems };
  }

  /** The same text under the same version, parsed and indexed as it is done now. */
  async reindex(file: DocumentFile): Promise<{ clauses: number; problems: ParseProblem[] }> {
    const parsed = parseDocument(file.text);
    const digest = await contentDigestOf(file);
    const clauses = this.#writer.add(file, listPieces(parsed), { digest: await indexDigestOf(digest), form: INDEX_FORM });
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
    await this.#writer.resolveChapters();
    const statements = [...guard, ...this.#writer.statements(), ...this.#versions.statements(), ...eventRows(this.#db, this.#events), ...this.#more];
    if (statements.length > 0) await this.#db.batch(statements);
  }
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
