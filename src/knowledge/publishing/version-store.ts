import type { LegalDocument } from "../clause.ts";
import type { KnowledgeDatabase, KnowledgeStatement } from "../database.ts";
import type { DocumentFile } from "../documents/document.ts";
import { fromRow } from "../documents/knowledge-store.ts";
import type { DocumentRow } from "../documents/knowledge-store.ts";
import { inserts } from "./bulk-insert.ts";
import type { DocumentDiff } from "./diff-documents.ts";
import type { Version } from "./knowledge-desk.ts";
import { keepText, keptText } from "./text-store.ts";

/** A document as it is in force now, and the version that put it there. */
export interface InForce {
  file: DocumentFile;
  versionId: string;
  origin: "folder" | "console";
  /** Of front matter and text, see `contentDigestOf`. */
  digest: string;
  /** Of the file that the shipped folder last held; null: never loaded from there. */
  folderDigest: string | null;
  restores: string | null;
  excluded: boolean;
}

/** One clause that a version changed, of its own document or of another one that it amends. */
export interface RecordedChange {
  slug: string;
  /** "" for a whole document that is replaced or abolished. */
  anchor: string;
  /** "renumbered": the same words, now under another number; the anchor is the old one. */
  kind: "added" | "changed" | "removed" | "renumbered";
  label: string;
  at: string;
}

/** The document under this slug as it is published, its text joined from its pieces; null when there is none. */
export async function fileInForce(db: KnowledgeDatabase, slug: string): Promise<InForce | null> {
  const row = await db
    .prepare(
      `SELECT d.*, c.version_id, c.folder_digest, v.origin, v.digest AS version_digest, v.restores
       FROM documents d JOIN current_versions c ON c.slug = d.slug JOIN versions v ON v.id = c.version_id WHERE d.slug = ?1`,
    )
    .bind(slug)
    .first<DocumentRow & InForceRow>();
  if (row === null) return null;
  const { results } = await db.prepare("SELECT text FROM pieces WHERE document = ?1 ORDER BY position").bind(row.id).all<{ text: string }>();
  const published = fromRow(row);
  return {
    file: { document: frontOf(published), amends: published.amends, text: results.map((piece) => piece.text).join("") },
    versionId: row.version_id, origin: row.origin, digest: row.version_digest, folderDigest: row.folder_digest, restores: row.restores, excluded: published.excluded !== null,
  };
}

interface InForceRow { version_id: string; folder_digest: string | null; origin: InForce["origin"]; version_digest: string; restores: string | null }

/** Front matter and text of one version of the document, replaced or not; null for an unknown id. */
export async function fileOfVersion(db: KnowledgeDatabase, slug: string, versionId: string): Promise<DocumentFile | null> {
  const row = await db.prepare("SELECT front, text_id FROM versions WHERE id = ?1 AND slug = ?2").bind(versionId, slug).first<{ front: string | null; text_id: string | null }>();
  if (row === null) return null;
  if (row.front !== null && row.text_id !== null) return { ...(JSON.parse(row.front) as Pick<DocumentFile, "document" | "amends">), text: await keptText(db, row.text_id) };
  const current = await fileInForce(db, slug);
  return current?.versionId === versionId ? current.file : null;
}

/** Versions of a document, newest first. */
export async function listVersions(db: KnowledgeDatabase, slug: string): Promise<Version[]> {
  const { results } = await db
    .prepare(
      `SELECT v.id, v.published_at AS publishedAt, v.submitted_by AS submittedBy, v.approved_by AS approvedBy, v.reason, v.digest, v.clauses, c.version_id IS NOT NULL AS isCurrent
       FROM versions v LEFT JOIN current_versions c ON c.version_id = v.id WHERE v.slug = ?1 ORDER BY v.place DESC`,
    )
    .bind(slug)
    .all<Omit<Version, "isCurrent"> & { isCurrent: number }>();
  return results.map((row) => ({ ...row, isCurrent: row.isCurrent === 1 }));
}

/**
 * The version whose text was in force before the text of this one; null when there is none. What a version brought
 * back counts as that older text, so that going back twice goes back two steps and does not return.
 */
export async function versionBefore(db: KnowledgeDatabase, slug: string, current: Pick<InForce, "versionId" | "restores">): Promise<string | null> {
  const row = await db
    .prepare(
      `SELECT id, restores FROM versions WHERE slug = ?1 AND place < (SELECT place FROM versions WHERE id = ?2) ORDER BY place DESC LIMIT 1`,
    )
    .bind(slug, current.restores ?? current.versionId)
    .first<{ id: string; restores: string | null }>();
  return row === null ? null : (row.restores ?? row.id);
}

/** Highest place of each of these slugs among the versions ever published. */
export async function placesOf(db: KnowledgeDatabase, slugs: readonly string[]): Promise<Map<string, number>> {
  const { results } = await db
    .prepare("SELECT slug, max(place) AS place FROM versions WHERE slug IN (SELECT value FROM json_each(?1)) GROUP BY slug")
    .bind(JSON.stringify(slugs))
    .all<{ slug: string; place: number }>();
  return new Map(results.map((row) => [row.slug, row.place]));
}

export interface NewVersion {
  id: string;
  slug: string;
  place: number;
  publishedAt: string;
  origin: InForce["origin"];
  submittedBy: string | null;
  approvedBy: string | null;
  reason: string;
  digest: string;
  clauses: number;
  draftId: string | null;
  restores: string | null;
}

/** Collects the rows of versions that are published in one batch. */
export class VersionWriter {
  readonly #db: KnowledgeDatabase;
  readonly #versions: unknown[][] = [];
  readonly #current: unknown[][] = [];
  readonly #changes: unknown[][] = [];
  readonly #archives: KnowledgeStatement[] = [];

  constructor(db: KnowledgeDatabase) {
    this.#db = db;
  }

  /**
   * @param folderDigest of the shipped file, which is remembered also while another version is in force
   * @param replaced the version that this one takes the place of: its text is kept
   * @param elsewhere what it changes in other documents
   */
  async add(version: NewVersion, folderDigest: string | null, replaced: { before: InForce; diff: DocumentDiff } | null, elsewhere: readonly Omit<RecordedChange, "at">[]): Promise<void> {
    this.#versions.push([
      version.id, version.slug, version.place, version.publishedAt, version.origin, version.submittedBy, version.approvedBy, version.reason, version.digest, version.clauses,
      version.draftId, version.restores,
    ]);
    this.#current.push([version.slug, version.id, folderDigest]);
    const own = replaced === null ? [] : recordedChanges(replaced.diff).map((change) => ({ ...change, slug: version.slug }));
    for (const [position, change] of [...own, ...elsewhere].entries()) {
      this.#changes.push([version.id, position, change.slug, change.anchor, change.kind, change.label, version.publishedAt]);
    }
    if (replaced === null) return;
    const { before } = replaced;
    const { id, statements } = await keepText(this.#db, before.file.text);
    const front = JSON.stringify({ document: before.file.document, amends: before.file.amends });
    this.#archives.push(...statements, this.#db.prepare("UPDATE versions SET front = ?2, text_id = ?3 WHERE id = ?1").bind(before.versionId, front, id));
  }

  statements(): KnowledgeStatement[] {
    return [
      ...this.#archives,
      ...inserts(this.#db, "versions", ["id", "slug", "place", "published_at", "origin", "submitted_by", "approved_by", "reason", "digest", "clauses", "draft_id", "restores"], this.#versions),
      ...inserts(this.#db, "current_versions", ["slug", "version_id", "folder_digest"], this.#current, "INSERT OR REPLACE"),
      ...inserts(this.#db, "clause_changes", ["version_id", "position", "slug", "anchor", "kind", "label", "at"], this.#changes),
    ];
  }
}

/** A diff as anchors that answers may have cited: of what stood there before, and of what is new. */
export function recordedChanges(diff: Pick<DocumentDiff, "changes" | "renumbered">): Omit<RecordedChange, "slug" | "at">[] {
  const changes = diff.changes.flatMap(({ kind, anchor, oldAnchors, label }) => [...new Set([anchor, ...oldAnchors])].map((one) => ({ anchor: one, kind, label })));
  return [...changes, ...diff.renumbered.map(({ oldAnchor, label }) => ({ anchor: oldAnchor, kind: "renumbered" as const, label }))];
}

/** Front matter alone, of a document that may know more. */
export function frontOf(document: LegalDocument): LegalDocument {
  const { slug, number, title, kind, issuer, issued, inForceFrom, inForceTo, amendedBy, replacedBy, locality, quality, source, note } = document;
  return { slug, number, title, kind, issuer, issued, inForceFrom, inForceTo, amendedBy, replacedBy, locality, quality, source, note };
}

/** Digest of the version in force under this slug; null: nothing is published there. */
export async function digestInForce(db: KnowledgeDatabase, slug: string): Promise<string | null> {
  const row = await db
    .prepare("SELECT v.digest FROM documents d JOIN current_versions c ON c.slug = d.slug JOIN versions v ON v.id = c.version_id WHERE d.slug = ?1")
    .bind(slug)
    .first<{ digest: string }>();
  return row?.digest ?? null;
}
