import { fail, ok } from "../../result.ts";
import { listPieces } from "../documents/document-pieces.ts";
import { parseDocument } from "../documents/parse-document.ts";
import { amendedElsewhere } from "./amended-elsewhere.ts";
import { eventOf } from "./desk-deps.ts";
import type { DeskDeps } from "./desk-deps.ts";
import { guardedEvent, HANDLING, isDone } from "./desk-event-store.ts";
import { loadDraft, setState } from "./draft-store.ts";
import { noteChange } from "./index-change-store.ts";
import type { DeskAct, DeskRefusal, DeskResult } from "./knowledge-desk.ts";
import { basisOf, replacedBy } from "./preview-draft.ts";
import { contentDigestOf, Publication } from "./publication.ts";
import { fileInForce, fileOfVersion, placesOf, versionBefore } from "./version-store.ts";

/** The second person publishes what was submitted, in the place of exactly that version which it was compared with. */
export async function approveDraft({ db }: DeskDeps, draftId: string, act: DeskAct, basis?: string): Promise<DeskResult> {
  return publishing(db, act, async (publication) => {
    const draft = await loadDraft(db, draftId);
    if (draft === null) return "not_found";
    if (draft.state !== "submitted" || draft.file === null || draft.digest === null || draft.submitted === null) return "wrong_state";
    if (draft.handledBy.includes(act.by)) return "same_person";
    const { slug } = draft.file.document;
    const before = await fileInForce(db, slug);
    const against = before?.digest ?? null;
    if (basis === undefined ? against !== draft.submittedAgainst : basis !== (await basisOf(draft.digest, against))) return "changed_meanwhile";
    if ((await contentDigestOf(draft.file)) !== draft.digest) throw new Error(`draft ${draftId} is not what was submitted`);
    await publication.add(draft.file, {
      id: act.actId, slug, place: await nextPlace(db, slug), publishedAt: act.now.toISOString(), origin: "console",
      submittedBy: draft.submitted.by, approvedBy: act.by, reason: draft.submitted.reason, draftId, restores: null,
    }, before, before?.folderDigest ?? null, await amendedElsewhere(db, draft.file, listPieces(parseDocument(draft.file.text)), replacedBy(draft)));
    publication.also(setState(db, draftId, "published"));
    publication.also(noteChange(db, act, { slug, act: "approved", versionId: act.actId }));
    return guardedEvent(
      db, eventOf(act, "approved", { slug, draftId }),
      `EXISTS (SELECT 1 FROM drafts WHERE id = ?1 AND state = 'submitted' AND digest = ?2) AND NOT EXISTS (SELECT 1 FROM desk_events WHERE draft_id = ?1 AND by = ?3 AND act IN ${HANDLING})`,
      [draftId, draft.digest, act.by],
    );
  });
}

/** The text of the version before, published anew as a version of its own. */
export async function rollBackDocument({ db }: DeskDeps, slug: string, act: DeskAct, from?: string): Promise<DeskResult> {
  let expected = from;
  return publishing(db, act, async (publication) => {
    if (act.reason.trim() === "") return "reason_missing";
    const before = await fileInForce(db, slug);
    if (before === null) return "not_found";
    if (expected !== undefined && before.versionId !== expected) return "changed_meanwhile";
    // Whoever was faster went back already; going back once more is not what this person asked for.
    expected = before.versionId;
    const target = await versionBefore(db, slug, before);
    const file = target === null ? null : await fileOfVersion(db, slug, target);
    if (target === null || file === null) return "no_earlier_version";
    await publication.add(file, {
      id: act.actId, slug, place: await nextPlace(db, slug), publishedAt: act.now.toISOString(), origin: "console",
      submittedBy: act.by, approvedBy: act.by, reason: act.reason.trim(), draftId: null, restores: target,
    }, before, before.folderDigest);
    publication.also(noteChange(db, act, { slug, act: "rolled_back", versionId: act.actId }));
    return guardedEvent(db, eventOf(act, "rolled_back", { slug, draftId: null }), "EXISTS (SELECT 1 FROM current_versions WHERE slug = ?1 AND version_id = ?2)", [slug, before.versionId]);
  });
}

/** Another document published at the same moment takes the number of our segment: we look again and take the next. */
const MOST_TRIES = 5;

type Prepare = (publication: Publication) => Promise<DeskRefusal | ReturnType<typeof guardedEvent>>;

async function publishing(db: D1Database, act: DeskAct, prepare: Prepare): Promise<DeskResult> {
  for (let tries = 1; ; tries++) {
    if (await isDone(db, act.actId)) return ok(null);
    const publication = await Publication.begin(db);
    const guard = await prepare(publication);
    if (typeof guard === "string") return fail(guard);
    try {
      await publication.commit([guard]);
      return ok(null);
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
    }
  }
}

async function nextPlace(db: D1Database, slug: string): Promise<number> {
  return ((await placesOf(db, [slug])).get(slug) ?? 0) + 1;
}
