import { listPieces } from "../documents/document-pieces.ts";
import { parseDocument } from "../documents/parse-document.ts";
import type { DeskDeps } from "./desk-deps.ts";
import { listEvents } from "./desk-event-store.ts";
import { diffDocuments } from "./diff-documents.ts";
import type { DocumentDiff } from "./diff-documents.ts";
import { listDrafts, loadDraft } from "./draft-store.ts";
import { correctDraft, rejectDraft, settleFindings, submitDraft } from "./edit-draft.ts";
import type { DeskAct, DeskResult, KnowledgeDesk } from "./knowledge-desk.ts";
import { previewDraft } from "./preview-draft.ts";
import { approveDraft, rollBackDocument } from "./publish-act.ts";
import { readDraft, receiveDraft } from "./receive-draft.ts";
import { finishChanges, resumeDesk } from "./resume-desk.ts";
import { confirmText, excludeDocument, includeDocument } from "./standing-acts.ts";
import { fileInForce, fileOfVersion, listVersions } from "./version-store.ts";

/** The desk over D1 and R2. An act that changed the index is followed by `afterPublish`; what breaks off there, `resume` finishes. */
export function createKnowledgeDesk(deps: DeskDeps): KnowledgeDesk {
  const { db } = deps;
  const followed = async (act: DeskAct, done: Promise<DeskResult>): Promise<DeskResult> => {
    const result = await done;
    if (result.ok) await finishChanges(deps, act.actId);
    return result;
  };
  return {
    receive: (file, act) => receiveDraft(deps, file, act),
    read: (draftId) => readDraft(deps, draftId),
    draft: (draftId) => loadDraft(db, draftId),
    drafts: (which, limit) => listDrafts(db, which, limit),
    correct: (draftId, file, act, seen) => correctDraft(deps, draftId, file, act, seen),
    settleFindings: (draftId, decision, act) => settleFindings(deps, draftId, decision, act),
    preview: (draftId) => previewDraft(deps, draftId),
    submit: (draftId, act, basis) => submitDraft(deps, draftId, act, basis),
    approve: (draftId, act, basis) => followed(act, approveDraft(deps, draftId, act, basis)),
    reject: (draftId, act) => rejectDraft(deps, draftId, act),
    rollBack: (slug, act, from) => followed(act, rollBackDocument(deps, slug, act, from)),
    exclude: (slug, act) => followed(act, excludeDocument(deps, slug, act)),
    include: (slug, act) => followed(act, includeDocument(deps, slug, act)),
    confirmText: (slug, act) => followed(act, confirmText(deps, slug, act)),
    history: (slug, limit) => listEvents(db, slug, limit),
    versions: (slug) => listVersions(db, slug),
    compare: (slug, from, to) => compareVersions(db, slug, from, to),
    resume: () => resumeDesk(deps),
  };
}

async function compareVersions(db: D1Database, slug: string, from: string | null, to: string | null): Promise<DocumentDiff | null> {
  const [before, after] = await Promise.all([from, to].map(async (id) => (id === null ? (await fileInForce(db, slug))?.file : await fileOfVersion(db, slug, id))));
  if (!before || !after) return null;
  return diffDocuments(listPieces(parseDocument(before.text)), listPieces(parseDocument(after.text)));
}
