import { type Result, fail, ok } from "../result.ts";
import type { MediaFile, MediaTrouble } from "./channel.ts";

/** What nobody took within a day was of a turn that never ended. */
const keptMs = 24 * 60 * 60 * 1000;
const PREFIX = "uploads/";
const listedPerRun = 500;

/**
 * A file somebody sends from the chat page, kept until the conversation takes it: sealed (AES-256-GCM) under a key that stands only in
 * the handle, which lies in that chat's inbox and goes with the turn. Without it the bytes say nothing.
 * @returns the handle, `<32 hex>.<base64url key>`: the `fileId` of the message
 */
export async function stageUpload(files: R2Bucket, bytes: Uint8Array): Promise<string> {
  const id = hex(crypto.getRandomValues(new Uint8Array(16)));
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await importKey(raw), new Uint8Array(bytes)));
  const whole = new Uint8Array(IV_BYTES + sealed.length);
  whole.set(iv);
  whole.set(sealed, IV_BYTES);
  await files.put(PREFIX + id, whole);
  return `${id}.${base64url(raw)}`;
}

/** The file behind a handle; `gone` for one that is not ours, was taken back, or is older than a day. Never throws for a wrong handle. */
export async function openUpload(files: R2Bucket, handle: string, maxBytes: number): Promise<Result<MediaFile, MediaTrouble>> {
  const parts = HANDLE.exec(handle);
  const [id, key] = [parts?.[1], parts?.[2]];
  if (id === undefined || key === undefined) return fail("gone");
  const object = await files.get(PREFIX + id);
  if (object === null) return fail("gone");
  if (object.size > maxBytes + SEAL_BYTES) return fail("too_large");
  const whole = new Uint8Array(await object.arrayBuffer());
  try {
    const bytes = await crypto.subtle.decrypt({ name: "AES-GCM", iv: whole.slice(0, IV_BYTES) }, await importKey(fromBase64url(key)), whole.slice(IV_BYTES));
    return ok({ bytes: new Uint8Array(bytes), mediaType: null });
  } catch {
    return fail("gone");
  }
}

/** Deletes what was sent more than a day ago. A bounded number a run. @returns how many went */
export async function sweepUploads(files: R2Bucket, now: Date): Promise<number> {
  const listed = await files.list({ prefix: PREFIX, limit: listedPerRun });
  const old = listed.objects.filter(({ uploaded }) => uploaded.getTime() < now.getTime() - keptMs).map(({ key }) => key);
  if (old.length > 0) await files.delete(old);
  return old.length;
}

const IV_BYTES = 12;
/** Initialisation vector and tag around the sealed bytes. */
const SEAL_BYTES = IV_BYTES + 16;
const HANDLE = /^([0-9a-f]{32})\.([A-Za-z0-9_-]{43})$/;

const importKey = (raw: Uint8Array): Promise<CryptoKey> => crypto.subtle.importKey("raw", new Uint8Array(raw), "AES-GCM", false, ["encrypt", "decrypt"]);
const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const base64url = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
const fromBase64url = (text: string): Uint8Array => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
