import { listPieces } from "../documents/document-pieces.ts";
import { parseDocument } from "../documents/parse-document.ts";
import { amendedElsewhere } from "./amended-elsewhere.ts";
import type { DeskDeps } from "./desk-deps.ts";
import { draftAmendments } from "./draft-amendments.ts";
import { diffDocuments } from "./diff-documents.ts";
import { loadDraft } from "./draft-store.ts";
import type { Draft, Preview } from "./knowledge-desk.ts";
import { sha256 } from "./text-store.ts";
import { answersTouched } from "./touched-answers-store.ts";
import { fileInForce, recordedChanges } from "./version-store.ts";

/** What publishing the draft today would change; null when there is no such draft or it has no text. */
export async function previewDraft({ db }: Pick<DeskDeps, "db">, draftId: string): Promise<Preview | null> {
  const draft = await loadDraft(db, draftId);
  if (draft === null || draft.file === null || draft.digest === null) return null;
  const { slug } = draft.file.document;
  const before = await fileInForce(db, slug);
  const listed = listPieces(parseDocument(draft.file.text));
  const diff = diffDocuments(before === null ? null : listPieces(parseDocument(before.file.text)), listed);
  const elsewhere = await amendedElsewhere(db, draft.file, listed, replacedBy(draft));
  const own = before === null ? [] : recordedChanges(diff).map(({ anchor, kind }) => ({ slug, anchor, kind }));
  return {
    against: before?.file.document ?? null,
    diff,
    ...(await answersTouched(db, [...own, ...elsewhere])),
    amendments: await draftAmendments(db, draft.file, listed),
    basis: await basisOf(draft.digest, before?.digest ?? null),
  };
}

/** Numbers of the documents that the draft's text says it replaces or abolishes. */
export function replacedBy({ metadata }: Pick<Draft, "metadata">): string[] {
  return [...new Set([...(metadata?.replaces ?? []), ...(metadata?.abolishes ?? [])])];
}

/** One mark for a draft's content and the version it would replace: it differs as soon as either does. */
export async function basisOf(draftDigest: string, digestInForce: string | null): Promise<string> {
  return (await sha256(`${draftDigest}\n${digestInForce ?? "none"}`)).slice(0, 32);
}
