import { attachmentId, hasAttachment, keepPhoto } from "./cases/attachment-store.ts";
import type { Channel } from "./channels/channel.ts";
import type { TakenPhoto } from "./conversation/attachments.ts";
import type { Sealer } from "./people/seal.ts";

/** Telegram and Zalo both send photos smaller than this. */
const mostPhotoBytes = 10_000_000;

/**
 * A photo on its platform's server → kept, sealed and in a copy without hidden data. Fetched at once, since addresses expire.
 * The same photo of the same message is fetched and kept once.
 */
export async function takePhoto(deps: { cases: D1Database; files: R2Bucket; sealer: Sealer }, channel: Channel, photo: { fileId: string; seed: string; now: Date }): Promise<TakenPhoto> {
  if (channel.fetchFile === undefined) return { kind: "refused", why: "unsupported" };
  const id = await attachmentId(photo.seed);
  if (await hasAttachment(deps.cases, id)) return { kind: "taken", id };
  const file = await channel.fetchFile(photo.fileId, mostPhotoBytes);
  if (!file.ok) return { kind: "refused", why: file.reason };
  const kept = await keepPhoto(deps.cases, deps.files, deps.sealer, { id, bytes: file.value.bytes, now: photo.now });
  return kept.ok ? { kind: "taken", id } : { kind: "refused", why: kept.reason };
}
