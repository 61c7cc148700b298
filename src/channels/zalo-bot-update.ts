import { z } from "zod";
import type { InboundContent, ParseOutcome } from "./channel.ts";
import { eventName, externalId, fileHandle, isoTime, problemIn } from "./wire.ts";

/**
 * Decoded body of one Zalo webhook → message. Both the documented wrapped shape `{ok,result:{event_name,message}}` and
 * the bare one seen in the field. Groups and the bot's own words are ignored. Pure; never throws.
 * Source: docs.zaloplatforms.com/docs/BOT, webhook page, and captures of September 2026.
 */
export function parseZaloUpdate(body: unknown, now: Date): ParseOutcome {
  const update = z.union([bare, wrapped]).safeParse(body);
  if (!update.success) return { kind: "invalid", problem: "event_name" };
  const { event_name, message: raw } = update.data;
  const readContent = CONTENT_OF_EVENT.get(event_name);
  if (readContent === undefined) return { kind: "ignored", event: eventName(event_name) };

  const head = messageHead.safeParse(raw);
  if (!head.success) return { kind: "invalid", problem: problemIn(head.error, "message") };
  const { chat, from, message_id, date } = head.data;
  if (chat.chat_type !== "PRIVATE") return { kind: "ignored", event: "group" };
  if (from.is_bot) return { kind: "ignored", event: "from_bot" };

  const content = readContent(raw);
  if (content === null) return { kind: "invalid", problem: "message.text" };
  return {
    kind: "message",
    message: { channel: "zalo", chatId: chat.id, messageId: message_id, sentAt: isoTime(date, now), content },
  };
}

/** Reads what an event carries; null when it lacks what makes it that event. */
const CONTENT_OF_EVENT: ReadonlyMap<string, (message: unknown) => InboundContent | null> = new Map<
  string,
  (message: unknown) => InboundContent | null
>([
  ["message.text.received", readText],
  ["message.image.received", readPhoto],
  ["message.voice.received", readVoice],
  ["message.sticker.received", () => ({ type: "unsupported", what: "sticker" })],
  // Files, links, videos, locations, contacts, restricted accounts: Zalo does not say which.
  ["message.unsupported.received", () => ({ type: "unsupported", what: "unknown" })],
]);

function readText(message: unknown): InboundContent | null {
  const parsed = z.object({ text: z.string() }).safeParse(message);
  if (!parsed.success) return null;
  const text = parsed.data.text.toWellFormed();
  return text.trim() === "" ? { type: "unsupported", what: "empty" } : { type: "text", text };
}

/** The documentation says `photo`, real deliveries say `photo_url`. */
function readPhoto(message: unknown): InboundContent {
  const { photo_url, photo, caption } = photoFields.parse(message);
  const fileId = photo_url ?? photo;
  return fileId === null ? { type: "unsupported", what: "photo" } : { type: "photo", fileId, caption: caption?.toWellFormed() || null };
}

function readVoice(message: unknown): InboundContent {
  const { voice_url } = voiceFields.parse(message);
  return voice_url === null ? { type: "unsupported", what: "voice" } : { type: "voice", fileId: voice_url, durationSeconds: null };
}

const bare = z.object({ event_name: z.string().min(1), message: z.unknown().optional() });
const wrapped = z.object({ result: bare }).transform((body) => body.result);

const messageHead = z.object({
  message_id: externalId,
  date: z.unknown().optional(),
  chat: z.object({ id: externalId, chat_type: z.string().toUpperCase().catch("PRIVATE") }),
  from: z.object({ is_bot: z.boolean().catch(false) }).catch({ is_bot: false }),
});

/** An address that is not https is treated as missing: nothing will be fetched from it. */
const httpsUrl = fileHandle.regex(/^https:\/\/[^\s/]/).nullable().catch(null);
const photoFields = z.object({ photo_url: httpsUrl, photo: httpsUrl, caption: z.string().nullable().catch(null) });
const voiceFields = z.object({ voice_url: httpsUrl });
