import type { InboundContent } from "../channels/channel.ts";
import { voiceFileOf } from "../model/voice-file.ts";
import { photoType } from "../people/photo.ts";
import { type Result, fail, ok } from "../result.ts";
import { chatFileWords } from "../text/chat-files.ts";
import { toBase64Url } from "../people/encoding.ts";

/** A file from the chat page: at most 10 MB a photo, five at once; a recording of three minutes is far below six. */
export const chatFileLimits = { photoBytes: 10_000_000, voiceBytes: 6_000_000, photosAtOnce: 5, formBytes: 30_000_000, seconds: 180 };

/** `too_many`: more than five at once. The rest is told by the bytes, never by the name or type the browser gives. */
export type FileRefusal = "too_large" | "not_a_photo" | "not_a_recording" | "too_many";

/** A file as it is handed on. `digest`: of its bytes, so that the same form sent twice is one file. */
export interface ChatFile { kind: "photo" | "voice"; bytes: Uint8Array; digest: string }

/** Files of a form's `photo` and `voice` fields; an input left empty is none. */
export async function readFiles(form: FormData): Promise<Result<ChatFile[], FileRefusal>> {
  const photos = form.getAll("photo").filter(isFile);
  if (photos.length > chatFileLimits.photosAtOnce) return fail("too_many");
  const read: ChatFile[] = [];
  for (const [kind, file] of [...photos.map((file) => ["photo", file] as const), ...form.getAll("voice").filter(isFile).slice(0, 1).map((file) => ["voice", file] as const)]) {
    const one = await readFile(kind, file);
    if (!one.ok) return one;
    read.push(one.value);
  }
  return ok(read);
}

/** What the conversation receives for a file once it lies ready under `handle`. */
export function contentOf(kind: ChatFile["kind"], handle: string, seconds: number | null): InboundContent {
  return kind === "photo" ? { type: "photo", fileId: handle, caption: null } : { type: "voice", fileId: handle, durationSeconds: seconds };
}

export function refusalWords(why: FileRefusal): string {
  switch (why) {
    case "too_large": return chatFileWords.tooLarge(chatFileLimits.photoBytes / 1_000_000);
    case "not_a_photo": return chatFileWords.notAPhoto;
    case "not_a_recording": return chatFileWords.notARecording;
    case "too_many": return chatFileWords.tooManyAtOnce(chatFileLimits.photosAtOnce);
  }
}

export const refusalStatus = (why: FileRefusal): 413 | 415 | 422 => (why === "too_large" ? 413 : why === "too_many" ? 422 : 415);

async function readFile(kind: ChatFile["kind"], file: File): Promise<Result<ChatFile, FileRefusal>> {
  if (file.size > (kind === "photo" ? chatFileLimits.photoBytes : chatFileLimits.voiceBytes)) return fail("too_large");
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (kind === "photo" && photoType(bytes) === null) return fail("not_a_photo");
  if (kind === "voice" && (await voiceFileOf(bytes)) === null) return fail("not_a_recording");
  return ok({ kind, bytes, digest: toBase64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))).slice(0, 16) });
}

const isFile = (entry: File | string): entry is File => typeof entry !== "string" && entry.size > 0;
