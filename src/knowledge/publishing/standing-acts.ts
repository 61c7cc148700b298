import { fail, ok } from "../../result.ts";
import type { KnowledgeStatement } from "../database.ts";
import type { DocumentFile } from "../documents/document.ts";
import { eventOf } from "./desk-deps.ts";
import type { DeskDeps } from "./desk-deps.ts";
import { guardedEvent, isDone } from "./desk-event-store.ts";
import { bumpIndex, noteChange } from "./index-change-store.ts";
import type { DeskAct, DeskRefusal, DeskResult, PublishedChange } from "./knowledge-desk.ts";
import { contentDigestOf, digestOf } from "./publication.ts";
import { fileInForce } from "./version-store.ts";
import type { InForce } from "./version-store.ts";

/** Out of every answer, at once and until it is taken in again, whatever is published or loaded meanwhile. */
export async function excludeDocument(deps: DeskDeps, slug: string, act: DeskAct): Promise<DeskResult> {
  const { db } = deps;
  return standingAct(deps, slug, act, "excluded", (before) => {
    if (act.reason.trim() === "") return "reason_missing";
    if (before.excluded) return "wrong_state";
    const at = act.now.toISOString();
    return [
      db.prepare("INSERT INTO exclusions (slug, at, reason) VALUES (?1, ?2, ?3)").bind(slug, at, act.reason.trim()),
      db.prepare("UPDATE documents SET excluded_at = ?2, excluded_reason = ?3 WHERE slug = ?1").bind(slug, at, act.reason.trim()),
    ];
  });
}

export async function includeDocument(deps: DeskDeps, slug: string, act: DeskAct): Promise<DeskResult> {
  const { db } = deps;
  return standingAct(deps, slug, act, "included", (before) => {
    if (act.reason.trim() === "") return "reason_missing";
    if (!before.excluded) return "wrong_state";
    return [
      db.prepare("DELETE FROM exclusions WHERE slug = ?1").bind(slug),
      db.prepare("UPDATE documents SET excluded_at = NULL, excluded_reason = NULL WHERE slug = ?1").bind(slug),
    ];
  });
}

/** A person compared the machine-read text with the original: it is no longer quoted as unchecked. The words stay, so the index does. */
export async function confirmText(deps: DeskDeps, slug: string, act: DeskAct): Promise<DeskResult> {
  const { db } = deps;
  return standingAct(deps, slug, act, "text_confirmed", async ({ file, digest, folderDigest }) => {
    if (file.document.quality !== "ocr_unchecked") return "wrong_state";
    const note = file.document.note?.replace(/chưa( được)? đối chiếu/u, "đã đối chiếu") ?? null;
    const checked: DocumentFile = { ...file, document: { ...file.document, quality: "ocr_checked", note } };
    return [
      db.prepare("UPDATE documents SET quality = 'ocr_checked', note = ?2, digest = ?3 WHERE slug = ?1").bind(slug, note, await digestOf(checked)),
      db.prepare("UPDATE versions SET digest = ?2 WHERE id = (SELECT version_id FROM current_versions WHERE slug = ?1)").bind(slug, await contentDigestOf(checked)),
      // What the folder holds is still the unchecked text: the next load must not put it back.
      db.prepare("UPDATE current_versions SET folder_digest = ?2 WHERE slug = ?1").bind(slug, folderDigest ?? digest),
    ];
  });
}

type Change = DeskRefusal | KnowledgeStatement[];

async function standingAct({ db }: DeskDeps, slug: string, act: DeskAct, kind: PublishedChange["act"], changeOf: (before: InForce) => Change | Promise<Change>): Promise<DeskResult> {
  if (await isDone(db, act.actId)) return ok(null);
  const before = await fileInForce(db, slug);
  if (before === null) return fail("not_found");
  const change = await changeOf(before);
  if (typeof change === "string") return fail(change);
  const guard = guardedEvent(db, eventOf(act, kind, { slug, draftId: null }), UNCHANGED, [slug, before.versionId, before.digest, before.excluded ? 1 : 0]);
  try {
    await db.batch([guard, ...change, bumpIndex(db), noteChange(db, act, { slug, act: kind, versionId: before.versionId })] as D1PreparedStatement[]);
    return ok(null);
  } catch (error) {
    if (await isDone(db, act.actId)) return ok(null);
    const now = await fileInForce(db, slug);
    if (now !== null && now.versionId === before.versionId && now.digest === before.digest && now.excluded === before.excluded) throw error;
    return fail("changed_meanwhile");
  }
}

const UNCHANGED = `EXISTS (SELECT 1 FROM documents d JOIN current_versions c ON c.slug = d.slug JOIN versions v ON v.id = c.version_id
  WHERE d.slug = ?1 AND c.version_id = ?2 AND v.digest = ?3 AND (d.excluded_at IS NOT NULL) = ?4)`;
