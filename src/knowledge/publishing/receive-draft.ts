import type { DocumentFile } from "../documents/document.ts";
import { parseDocument } from "../documents/parse-document.ts";
import { checkDocument } from "../intake/check-document.ts";
import type { FileFormat, ReadMetadata, ReadSource, SourceFile } from "../intake/reading.ts";
import { eventOf } from "./desk-deps.ts";
import type { DeskDeps } from "./desk-deps.ts";
import { eventRows, guardedEvent, isDone } from "./desk-event-store.ts";
import { addressOf, fileOfFrontMatter, fileOfReading, takingOver } from "./draft-file.ts";
import { beginReading, insertDraft, loadDraft, setContent, setUnreadable } from "./draft-store.ts";
import type { DraftReading, StoredDraft } from "./draft-store.ts";
import type { DeskAct } from "./knowledge-desk.ts";
import { readWithFrontMatter } from "./read-front-matter.ts";
import type { ReadWithFront } from "./read-front-matter.ts";
import { fileInForce } from "./version-store.ts";

/** Keeps the file and a draft row. The file goes first: a row without its file could never be read. */
export async function receiveDraft({ db, files }: DeskDeps, file: SourceFile, act: DeskAct): Promise<void> {
  if (await isDone(db, act.actId)) return;
  await files.put(keyOf(act.actId), file.bytes, { onlyIf: { etagDoesNotMatch: "*" } });
  try {
    await db.batch([
      ...eventRows(db, [eventOf(act, "received", { slug: null, draftId: act.actId })]),
      insertDraft(db, { id: act.actId, fileName: file.name, bytes: file.bytes.byteLength, at: act.now.toISOString(), by: act.by }),
    ] as D1PreparedStatement[]);
  } catch (error) {
    if (!(await isDone(db, act.actId))) throw error;
  }
}

/** A reader that breaks off this often would break off again (memory, time). */
const MOST_READINGS = 3;

/** Reads a received draft; one that was read already is given back as it is. */
export async function readDraft(deps: DeskDeps, draftId: string): Promise<StoredDraft | null> {
  const { db, files } = deps;
  const draft = await loadDraft(db, draftId);
  if (draft === null || draft.state !== "received") return draft;
  if (draft.readings >= MOST_READINGS) {
    await finishReading(deps, draft, [setUnreadable(db, draftId, { kind: "broken", format: formatOf(draft.fileName) })]);
    return loadDraft(db, draftId);
  }
  await beginReading(db, draftId);
  const object = await files.get(keyOf(draftId));
  if (object === null) throw new Error(`the file of draft ${draftId} is gone`);
  const read = await readWithFrontMatter(deps.readSource, { name: draft.fileName, bytes: new Uint8Array(await object.arrayBuffer()) });
  await finishReading(deps, draft, read.ok ? await contentOf(deps, draftId, read.value) : [setUnreadable(db, draftId, read.reason)]);
  return loadDraft(db, draftId);
}

async function contentOf(deps: DeskDeps, draftId: string, { read, declared }: ReadWithFront): Promise<Awaited<ReturnType<typeof setContent>>> {
  const { db } = deps;
  const file = declared === null ? fileOfReading(read) : fileOfFrontMatter(declared);
  const slug = await addressOf(db, file);
  const before = await fileInForce(db, slug);
  const isSame = before !== null && (await isSameText(deps, read, before.file.text));
  const known: DocumentFile = { ...file, document: { ...file.document, slug }, text: isSame ? before.file.text : file.text };
  const problems = isSame ? checkDocument(known.text, parseDocument(known.text), read.metadata) : read.problems;
  const reading: DraftReading = { format: read.format, ocr: read.ocr, metadata: read.metadata, problems, findings: read.findings, cleaned: isSame ? [] : read.cleaned };
  return setContent(db, draftId, read.findings.length > 0 ? "quarantined" : "ready", before === null || declared !== null ? known : takingOver(known, before.file.document), reading, null);
}

/** A text that was taken out and handed in again is no new text, though cleaning would write its head otherwise today. */
async function isSameText({ readSource }: DeskDeps, read: ReadSource, inForce: string): Promise<boolean> {
  if (read.text === inForce) return true;
  if (read.format !== "markdown" && read.format !== "text") return false;
  const again = await readSource({ name: read.format === "markdown" ? "van-ban.md" : "van-ban.txt", bytes: new TextEncoder().encode(inForce) });
  return again.ok && again.value.text === read.text;
}

/** Another reader was faster, or the draft was rejected meanwhile: what was read is dropped. */
async function finishReading({ db, clock }: DeskDeps, draft: StoredDraft, statements: Awaited<ReturnType<typeof setContent>>): Promise<void> {
  const at = (clock?.() ?? new Date()).toISOString();
  const event = guardedEvent(db, { id: `${draft.id}/read`, at, by: draft.receivedBy, act: "read", slug: null, draftId: draft.id, reason: "" }, "EXISTS (SELECT 1 FROM drafts WHERE id = ?1 AND state = 'received')", [draft.id]);
  try {
    await db.batch([event, ...statements] as D1PreparedStatement[]);
  } catch (error) {
    if ((await loadDraft(db, draft.id))?.state === "received") throw error;
  }
}

/**
 * Findings and problems of a draft that a person corrected. A new text is scanned as if it had been handed in that way, so
 * that nothing slips in by way of a correction; what was hidden in the file itself stays on the list.
 */
export async function rereadDraft(deps: DeskDeps, before: DraftReading, file: DocumentFile, isTextNew: boolean): Promise<DraftReading> {
  const problems = checkDocument(file.text, parseDocument(file.text), metadataOf(before.metadata, file));
  if (!isTextNew) return { ...before, problems };
  const read = await deps.readSource({ name: "corrected.txt", bytes: new TextEncoder().encode(file.text) });
  if (!read.ok) return { ...before, problems };
  const outside = before.findings.filter((finding) => finding.line === null);
  return { ...before, problems, findings: [...outside, ...read.value.findings] };
}

/** What was read, with the values that a person put in its place; the lines stay those they were read from. */
function metadataOf(read: ReadMetadata, { document }: DocumentFile): ReadMetadata {
  const { number, issuer, issued, inForceFrom, inForceTo, locality } = document;
  return {
    ...read,
    number: { ...read.number, value: number }, issuer: { ...read.issuer, value: issuer }, locality: { ...read.locality, value: locality }, issued: { ...read.issued, value: issued },
    inForceFrom: { ...read.inForceFrom, value: inForceFrom }, inForceTo: { ...read.inForceTo, value: inForceTo },
  };
}

/** Where the original of a draft lies among the files. */
export const keyOf = (draftId: string): string => `documents/${draftId}`;

function formatOf(name: string): FileFormat {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  return ending === "docx" || ending === "pdf" ? ending : ending === "html" || ending === "htm" ? "html" : ending === "md" ? "markdown" : "text";
}
