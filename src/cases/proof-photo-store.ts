import type { Sealer } from "../people/seal.ts";
import { ok } from "../result.ts";
import type { Result } from "../result.ts";
import { type Attachment, attachmentId, hasAttachment, keepPhoto } from "./attachment-store.ts";
import { type Guard, bindGuard, guarded } from "./guarded.ts";

/** With one answer or one report of a task. */
export const mostProofPhotos = 5;

/** A photo that shows what was done. `eventId`: the event it belongs to; `forCitizen`: the citizen sees it too. */
export interface ProofPhoto extends Attachment { eventId: string; forCitizen: boolean }

/**
 * Lays a photo ready as proof for a case: kept like every photo, sealed and in a copy without hidden data, part of nothing yet.
 * @param seed the form it came in and what its bytes are, so that the same form sent twice keeps it once
 */
export async function keepProof(
  db: D1Database, files: R2Bucket, sealer: Sealer, photo: { caseId: string; seed: string; bytes: Uint8Array; now: Date },
): Promise<Result<string, "not_a_photo">> {
  const id = await attachmentId(`proof:${photo.caseId}:${photo.seed}`);
  if (!(await hasAttachment(db, id))) {
    const kept = await keepPhoto(db, files, sealer, { id, bytes: photo.bytes, now: photo.now });
    if (!kept.ok) return kept;
  }
  await db.prepare("UPDATE attachments SET proof_of = ?2 WHERE id = ?1 AND case_id IS NULL").bind(id, photo.caseId).run();
  return ok(id);
}

/** Those of the ids that lie ready for this case, or are part of it already, in their order, each once. */
export async function readyProofs(db: D1Database, caseId: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { results } = await db
    .prepare("SELECT id FROM attachments WHERE proof_of = ?1 AND (case_id IS NULL OR case_id = ?1) AND id IN (SELECT value FROM json_each(?2))")
    .bind(caseId, JSON.stringify(ids))
    .all<{ id: string }>();
  const there = new Set(results.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => there.has(id));
}

/** In the batch of the act that sends them. What is part of the case already stays with its event, and may become the citizen's to see. */
export function attachProofs(db: D1Database, guard: Guard, ids: readonly string[], eventId: string, forCitizen: boolean): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE attachments SET case_id = ?1, drop_at = NULL, event_id = coalesce(event_id, ?5), for_citizen = max(for_citizen, ?6)
       WHERE proof_of = ?1 AND (case_id IS NULL OR case_id = ?1) AND id IN (SELECT value FROM json_each(?4)) AND ${guarded}`,
    )
    .bind(...bindGuard(guard), JSON.stringify(ids), eventId, forCitizen ? 1 : 0);
}

/** Photos of what was done in a case, oldest first. */
export async function proofsOf(db: D1Database, caseId: string): Promise<ProofPhoto[]> {
  const { results } = await db
    .prepare("SELECT id, media_type AS mediaType, bytes, event_id AS eventId, for_citizen AS forCitizen FROM attachments WHERE case_id = ? AND event_id IS NOT NULL ORDER BY received_at, id")
    .bind(caseId)
    .all<Omit<ProofPhoto, "forCitizen"> & { forCitizen: number }>();
  return results.map((row) => ({ ...row, forCitizen: row.forCitizen === 1 }));
}

/**
 * Ids of the photos a citizen sees under their code, with the case each belongs to: the case's own, and those of the case with
 * which it goes. None of a case behind a wall.
 */
export async function photosForCitizen(db: D1Database, code: string): Promise<{ caseId: string; id: string }[]> {
  const { results } = await db
    .prepare(
      `SELECT a.case_id AS caseId, a.id AS id FROM cases c JOIN attachments a ON a.case_id = c.id OR a.case_id = c.lead_case_id
       WHERE c.code = ? AND c.hidden_from IS NULL AND c.withdrawn = 0 AND a.for_citizen = 1 AND a.event_id IS NOT NULL ORDER BY a.received_at, a.id`,
    )
    .bind(code)
    .all<{ caseId: string; id: string }>();
  return results;
}
