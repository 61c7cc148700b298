import { errorFields, log } from "../../log.ts";
import { compactSegments } from "./compact-segments.ts";
import type { DeskDeps } from "./desk-deps.ts";
import { unreadDrafts } from "./draft-store.ts";
import { changeDone, openChanges } from "./index-change-store.ts";
import { reindexStale } from "./publish-document.ts";
import { readDraft } from "./receive-draft.ts";

/** A draft this old that is not read was left by a reader that broke off. */
const LEFT_AFTER_MS = 2 * 60 * 1000;
const MOST_DRAFTS = 3;
const MOST_CHANGES = 50;
/** Characters of text indexed anew in one run. */
const MOST_CHARS = 1_500_000;

/** All that a break can have left undone. Each part may run twice; one that fails does not hold up the others. */
export async function resumeDesk(deps: DeskDeps): Promise<void> {
  const { db } = deps;
  const now = deps.clock?.() ?? new Date();
  await finishChanges(deps, null);
  for (const draftId of await unreadDrafts(db, new Date(now.getTime() - LEFT_AFTER_MS), MOST_DRAFTS)) {
    await attempt("draft_reading_failed", () => readDraft(deps, draftId));
  }
  await attempt("reindex_failed", () => reindexStale(db, MOST_CHARS));
  await attempt("compaction_failed", () => compactSegments(db));
}

/** The work after one act, or after all whose work is open (null). What fails stays open for the next run. */
export async function finishChanges({ db, afterPublish }: DeskDeps, actId: string | null): Promise<void> {
  for (const { id, ...change } of await openChanges(db, actId, MOST_CHANGES)) {
    await attempt("after_publish_failed", async () => {
      await afterPublish?.(change);
      await changeDone(db, id);
    });
  }
}

async function attempt(event: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.warn(event, errorFields(error));
  }
}
