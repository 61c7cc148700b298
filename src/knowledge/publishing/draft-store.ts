import type { KnowledgeDatabase, KnowledgeStatement } from "../database.ts";
import type { DocumentFile } from "../documents/document.ts";
import type { CleaningNote, DocumentProblem, FileFormat, Finding, ReadMetadata, Unreadable } from "../intake/reading.ts";
import { handledBy } from "./desk-event-store.ts";
import type { Draft, DraftState, DraftSummary } from "./knowledge-desk.ts";
import { contentDigestOf } from "./publication.ts";
import { keepText, keptText } from "./text-store.ts";

/** What was read from a file besides its text. */
export interface DraftReading {
  format: FileFormat;
  ocr: boolean;
  metadata: ReadMetadata;
  problems: DocumentProblem[];
  findings: Finding[];
  cleaned: CleaningNote[];
}

/** A draft, and the digest of the version in force when publication was asked for. */
export interface StoredDraft extends Draft {
  submittedAgainst: string | null;
  readings: number;
}

/** The draft with its text and all that was read from it; null for an unknown id. */
export async function loadDraft(db: KnowledgeDatabase, id: string): Promise<StoredDraft | null> {
  const row = await db.prepare("SELECT * FROM drafts WHERE id = ?1").bind(id).first<DraftRow>();
  if (row === null) return null;
  const [reading, text, handled] = await Promise.all([
    row.reading_text === null ? null : keptText(db, row.reading_text).then((json): DraftReading => JSON.parse(json)),
    row.text_id === null ? null : keptText(db, row.text_id),
    handledBy(db, id),
  ]);
  return {
    ...summaryOf(row),
    format: reading?.format ?? null,
    ocr: reading?.ocr ?? false,
    unreadable: row.unreadable === null ? null : (JSON.parse(row.unreadable) as Unreadable),
    metadata: reading?.metadata ?? null,
    file: row.front === null || text === null ? null : { ...(JSON.parse(row.front) as Pick<DocumentFile, "document" | "amends">), text },
    problemList: reading?.problems ?? [],
    findingList: reading?.findings ?? [],
    cleaned: reading?.cleaned ?? [],
    digest: row.digest,
    handledBy: handled,
    settled: row.settled === null ? null : (JSON.parse(row.settled) as Draft["settled"]),
    submitted: row.submitted === null ? null : (JSON.parse(row.submitted) as Draft["submitted"]),
    submittedAgainst: row.submitted_against,
    readings: row.readings,
  };
}

/** Newest first. Open: all that is neither published nor rejected. */
export async function listDrafts(db: KnowledgeDatabase, which: "open" | "all", limit: number): Promise<DraftSummary[]> {
  const { results } = await db
    .prepare(`SELECT * FROM drafts ${which === "open" ? "WHERE state NOT IN ('published', 'rejected')" : ""} ORDER BY received_at DESC, id LIMIT ?1`)
    .bind(limit)
    .all<DraftRow>();
  return results.map(summaryOf);
}

/** Drafts received before this time that nobody has read since. */
export async function unreadDrafts(db: KnowledgeDatabase, receivedBefore: Date, limit: number): Promise<string[]> {
  const { results } = await db.prepare("SELECT id FROM drafts WHERE state = 'received' AND received_at < ?1 ORDER BY received_at LIMIT ?2").bind(receivedBefore.toISOString(), limit).all<{ id: string }>();
  return results.map((row) => row.id);
}

export function insertDraft(db: KnowledgeDatabase, draft: { id: string; fileName: string; bytes: number; at: string; by: string }): KnowledgeStatement {
  return db
    .prepare("INSERT INTO drafts (id, state, file_name, bytes, received_at, received_by) VALUES (?1, 'received', ?2, ?3, ?4, ?5)")
    .bind(draft.id, draft.fileName, draft.bytes, draft.at, draft.by);
}

/** Counts one more attempt to read a draft. */
export async function beginReading(db: KnowledgeDatabase, id: string): Promise<void> {
  await db.prepare("UPDATE drafts SET readings = readings + 1 WHERE id = ?1 AND state = 'received'").bind(id).run();
}

export function setUnreadable(db: KnowledgeDatabase, id: string, why: Unreadable): KnowledgeStatement {
  return db.prepare("UPDATE drafts SET state = 'unreadable', unreadable = ?2 WHERE id = ?1").bind(id, JSON.stringify(why));
}

/** Statements that store what was read, or read and then corrected. */
export async function setContent(db: KnowledgeDatabase, id: string, state: DraftState, file: DocumentFile, reading: DraftReading, settled: Draft["settled"]): Promise<KnowledgeStatement[]> {
  const [text, rest] = [await keepText(db, file.text), await keepText(db, JSON.stringify(reading))];
  const { slug, number, title } = file.document;
  return [
    ...text.statements,
    ...rest.statements,
    db
      .prepare(
        `UPDATE drafts SET state = ?2, slug = ?3, number = ?4, title = ?5, problems = ?6, findings = ?7, reading_text = ?8, front = ?9, text_id = ?10, digest = ?11, settled = ?12
         WHERE id = ?1`,
      )
      .bind(
        id, state, slug, number, title, reading.problems.length, reading.findings.length, rest.id, JSON.stringify({ document: file.document, amends: file.amends }), text.id,
        await contentDigestOf(file), settled === null ? null : JSON.stringify(settled),
      ),
  ];
}

export function setSettled(db: KnowledgeDatabase, id: string, state: DraftState, settled: Draft["settled"]): KnowledgeStatement {
  return db.prepare("UPDATE drafts SET state = ?2, settled = ?3 WHERE id = ?1").bind(id, state, JSON.stringify(settled));
}

export function setSubmitted(db: KnowledgeDatabase, id: string, submitted: Draft["submitted"], against: string | null): KnowledgeStatement {
  return db.prepare("UPDATE drafts SET state = 'submitted', submitted = ?2, submitted_against = ?3 WHERE id = ?1").bind(id, JSON.stringify(submitted), against);
}

export function setState(db: KnowledgeDatabase, id: string, state: DraftState): KnowledgeStatement {
  return db.prepare("UPDATE drafts SET state = ?2 WHERE id = ?1").bind(id, state);
}

interface DraftRow {
  id: string; state: DraftState; file_name: string; bytes: number; received_at: string; received_by: string; readings: number; unreadable: string | null;
  slug: string | null; number: string | null; title: string | null; problems: number; findings: number; reading_text: string | null; front: string | null;
  text_id: string | null; digest: string | null; settled: string | null; submitted: string | null; submitted_against: string | null;
}

function summaryOf(row: DraftRow): DraftSummary {
  return {
    id: row.id, state: row.state, fileName: row.file_name, bytes: row.bytes, receivedAt: row.received_at, receivedBy: row.received_by,
    slug: row.slug, number: row.number, title: row.title, problems: row.problems, findings: row.findings,
  };
}
