import type { Sealer } from "../people/seal.ts";
import { withoutHiddenData, photoType } from "../people/photo.ts";
import { fail, ok, type Result } from "../result.ts";

/** A photo of a case, as a cadre's page shows it. */
export interface Attachment { id: string; mediaType: string; bytes: number }

/** Photos of drafts that never became a case go after so many days; drafts themselves are kept ten. */
const keptWithoutCaseDays = 30;
const dayMs = 24 * 60 * 60 * 1000;
const droppedPerRun = 100;

/** The id a photo is kept under: follows from where it came from, and tells nothing of it. */
export async function attachmentId(seed: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`attachment:${seed}`));
  return Array.from(new Uint8Array(digest).subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export async function hasAttachment(db: D1Database, id: string): Promise<boolean> {
  return (await db.prepare("SELECT 1 AS there FROM attachments WHERE id = ?").bind(id).first()) !== null;
}

/**
 * Keeps a photo: the original sealed under a key of its own, which is sealed in the row; a copy without hidden data; the row last,
 * so that what broke off is done anew. Not yet of any case.
 */
export async function keepPhoto(db: D1Database, files: R2Bucket, sealer: Sealer, photo: { id: string; bytes: Uint8Array; now: Date }): Promise<Result<Attachment, "not_a_photo">> {
  const mediaType = photoType(photo.bytes);
  const copy = withoutHiddenData(photo.bytes);
  if (mediaType === null || copy === null) return fail("not_a_photo");
  const sealed = await sealBytes(photo.bytes);
  await files.put(originalKey(photo.id), sealed.bytes);
  await files.put(copyKey(photo.id), copy, { httpMetadata: { contentType: mediaType } });
  const dropAt = new Date(photo.now.getTime() + keptWithoutCaseDays * dayMs).toISOString();
  await db
    .prepare("INSERT OR IGNORE INTO attachments (id, media_type, bytes, sealed_key, received_at, drop_at) VALUES (?, ?, ?, ?, ?, ?)")
    .bind(photo.id, mediaType, copy.length, await sealer.seal(sealed.key, keyContext(photo.id)), photo.now.toISOString(), dropAt)
    .run();
  return ok({ id: photo.id, mediaType, bytes: copy.length });
}

/** Photos go with a case. Repeated, it changes nothing; a photo that is of another case stays there. */
export async function attachPhotos(db: D1Database, ids: readonly string[], caseId: string): Promise<void> {
  await db.prepare("UPDATE attachments SET case_id = ?2, drop_at = NULL WHERE id IN (SELECT value FROM json_each(?1)) AND case_id IS NULL").bind(JSON.stringify(ids), caseId).run();
}

/** Photos of a draft that was dropped: the next sweep takes them. */
export async function dropPhotos(db: D1Database, ids: readonly string[], now: Date): Promise<void> {
  await db.prepare("UPDATE attachments SET drop_at = ?2 WHERE id IN (SELECT value FROM json_each(?1)) AND case_id IS NULL").bind(JSON.stringify(ids), now.toISOString()).run();
}

/** Photos the citizen sent with a case, oldest first; those that show what was done are in proof-photo-store.ts. */
export async function photosOf(db: D1Database, caseId: string): Promise<Attachment[]> {
  const rows = await db.prepare("SELECT id, media_type, bytes FROM attachments WHERE case_id = ? AND event_id IS NULL ORDER BY received_at, id").bind(caseId).all<{ id: string; media_type: string; bytes: number }>();
  return rows.results.map((row) => ({ id: row.id, mediaType: row.media_type, bytes: row.bytes }));
}

/** The copy without hidden data, for whoever may see the case: the caller has checked that. Null when it is not of this case. */
export async function readPhoto(db: D1Database, files: R2Bucket, caseId: string, id: string): Promise<{ body: ReadableStream; mediaType: string } | null> {
  const row = await db.prepare("SELECT media_type FROM attachments WHERE id = ? AND case_id = ?").bind(id, caseId).first<{ media_type: string }>();
  const object = row === null ? null : await files.get(copyKey(id));
  return row === null || object === null ? null : { body: object.body, mediaType: row.media_type };
}

/** The photo as it was sent, hidden data and all. Null when it is gone. */
export async function openOriginalPhoto(db: D1Database, files: R2Bucket, sealer: Sealer, id: string): Promise<Uint8Array | null> {
  const row = await db.prepare("SELECT sealed_key FROM attachments WHERE id = ?").bind(id).first<{ sealed_key: string }>();
  const object = row === null ? null : await files.get(originalKey(id));
  return row === null || object === null ? null : openBytes(new Uint8Array(await object.arrayBuffer()), await sealer.open(row.sealed_key, keyContext(id)));
}

/**
 * Deletes what is due: files first, so that a row is left for what could not be deleted. A bounded number a run.
 * @returns how many photos went
 */
export async function sweepAttachments(db: D1Database, files: R2Bucket, now: Date): Promise<number> {
  const rows = await db.prepare("SELECT id FROM attachments WHERE drop_at <= ? LIMIT ?").bind(now.toISOString(), droppedPerRun).all<{ id: string }>();
  const ids = rows.results.map((row) => row.id);
  if (ids.length === 0) return 0;
  await files.delete(ids.flatMap((id) => [originalKey(id), copyKey(id)]));
  await db.prepare("DELETE FROM attachments WHERE id IN (SELECT value FROM json_each(?)) AND drop_at IS NOT NULL").bind(JSON.stringify(ids)).run();
  return ids.length;
}

const originalKey = (id: string): string => `attachments/${id}/original`;
const copyKey = (id: string): string => `attachments/${id}/copy`;
const keyContext = (id: string): string => `cases/attachment/${id}`;

/** AES-256-GCM under a fresh key: 12 bytes of iv, then the sealed bytes. A file of megabytes is never turned into text. */
async function sealBytes(bytes: Uint8Array): Promise<{ bytes: Uint8Array; key: string }> {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt"]);
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new Uint8Array(bytes)));
  const whole = new Uint8Array(12 + sealed.length);
  whole.set(iv);
  whole.set(sealed, 12);
  return { bytes: whole, key: btoa(String.fromCharCode(...raw)) };
}

async function openBytes(whole: Uint8Array, key: string): Promise<Uint8Array> {
  const raw = Uint8Array.from(atob(key), (letter) => letter.charCodeAt(0));
  const opened = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["decrypt"]);
  return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv: whole.slice(0, 12) }, opened, whole.slice(12)));
}
