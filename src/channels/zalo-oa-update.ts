import { z } from "zod";
import type { InboundContent, ParseOutcome } from "./channel.ts";
import { eventName, externalId, fileHandle, isoTime, problemIn } from "./wire.ts";
import { pressedValue } from "./zalo-oa-choice.ts";

/**
 * Decoded body of one Official Account webhook → message, or a change of who follows. `appId` is ours: what names another app is
 * invalid. Groups, receipts, forms and the account's own words are ignored. Pure; never throws.
 * Source: Official Account documentation, webhook events.
 */
export function parseZaloOaUpdate(body: unknown, now: Date, appId: string): ParseOutcome {
  if (z.strictObject({}).safeParse(body).success) return { kind: "ignored", event: "probe" };
  const parsed = update.safeParse(body);
  if (!parsed.success) return { kind: "invalid", problem: problemIn(parsed.error) };
  const { event_name, app_id, timestamp } = parsed.data;
  if (app_id !== undefined && app_id !== appId) return { kind: "invalid", problem: "app_id" };

  const change = CHANGE_OF_EVENT.get(event_name);
  if (change !== undefined) {
    const contact = followShape.safeParse(body);
    if (!contact.success) return { kind: "invalid", problem: problemIn(contact.error) };
    return { kind: "contact", contact: { channel: "zalo-oa", chatId: contact.data.follower.id, change, at: isoTime(milliseconds(timestamp), now) } };
  }

  const readContent = CONTENT_OF_EVENT.get(event_name);
  if (readContent === undefined) return { kind: "ignored", event: ignoredAs(event_name, body) };
  const head = messageHead.safeParse(body);
  if (!head.success) return { kind: "invalid", problem: problemIn(head.error) };
  const { sender, message } = head.data;
  const sentMs = milliseconds(timestamp);
  // The platform's own advice where a message has no id: event, time and sender; the sender is the chat.
  const messageId = message.msg_id ?? (sentMs === null ? null : `${eventName(event_name)}-${sentMs}`);
  if (messageId === null) return { kind: "invalid", problem: "message.msg_id" };
  const content = readContent(message);
  if (content === null) return { kind: "invalid", problem: "message.text" };
  return { kind: "message", message: { channel: "zalo-oa", chatId: sender.id, messageId, sentAt: isoTime(sentMs, now), content } };
}

interface RawMessage {
  text: string | null;
  attachments: readonly { payload: unknown }[];
}

/** Reads what an event carries; null when it lacks what makes it that event. */
const CONTENT_OF_EVENT: ReadonlyMap<string, (message: RawMessage) => InboundContent | null> = new Map<string, (message: RawMessage) => InboundContent | null>([
  ["user_send_text", readText],
  ["user_send_image", readPhoto],
  ["user_send_audio", readVoice],
  ["user_send_location", readLocation],
  // An address somebody shares often comes with their words.
  ["user_send_link", (message) => wordsOf(message) ?? { type: "unsupported", what: "link" }],
  ["user_send_video", () => ({ type: "unsupported", what: "video" })],
  ["user_send_gif", () => ({ type: "unsupported", what: "animation" })],
  ["user_send_sticker", () => ({ type: "unsupported", what: "sticker" })],
  ["user_send_file", () => ({ type: "unsupported", what: "document" })],
  ["user_send_business_card", () => ({ type: "unsupported", what: "contact" })],
]);

const CHANGE_OF_EVENT: ReadonlyMap<string, "followed" | "left"> = new Map([["follow", "followed"], ["unfollow", "left"]] as const);

/** An officer's words from Zalo's own screen are told apart from the echo of ours, so that they can be counted. */
function ignoredAs(name: string, body: unknown): string {
  const byPerson = name.startsWith("oa_send_") && writtenByPerson.safeParse(body).success;
  return eventName(byPerson ? `${name}.by_person` : name);
}

function readText(message: RawMessage): InboundContent | null {
  if (message.text === null) return null;
  const pressed = pressedValue(message.text);
  return pressed !== null ? { type: "choice", value: pressed } : (wordsOf(message) ?? { type: "unsupported", what: "empty" });
}

function readPhoto(message: RawMessage): InboundContent {
  const { url, thumbnail } = mediaFields.parse(message.attachments[0]?.payload ?? {});
  const fileId = url ?? thumbnail;
  return fileId === null ? { type: "unsupported", what: "photo" } : { type: "photo", fileId, caption: message.text?.trim() ? message.text : null };
}

function readVoice(message: RawMessage): InboundContent {
  const { url } = mediaFields.parse(message.attachments[0]?.payload ?? {});
  return url === null ? { type: "unsupported", what: "voice" } : { type: "voice", fileId: url, durationSeconds: null };
}

/** Where the numbers are none, the address in the text still says where. */
function readLocation(message: RawMessage): InboundContent {
  const place = placeFields.safeParse(message.attachments[0]?.payload);
  if (place.success) return { type: "location", ...place.data.coordinates };
  return wordsOf(message) ?? { type: "unsupported", what: "location" };
}

function wordsOf(message: RawMessage): InboundContent | null {
  return message.text === null || message.text.trim() === "" ? null : { type: "text", text: message.text };
}

/** The platform writes its times as text. */
function milliseconds(timestamp: unknown): number | null {
  const written = typeof timestamp === "number" ? String(timestamp) : timestamp;
  return typeof written === "string" && /^\d{1,15}$/.test(written) ? Number(written) : null;
}

const update = z.object({ event_name: z.string().min(1), app_id: externalId.optional(), timestamp: z.unknown().optional() });
const followShape = z.object({ follower: z.object({ id: externalId }) });
const writtenByPerson = z.object({ sender: z.object({ admin_id: externalId }) });

const messageHead = z.object({
  sender: z.object({ id: externalId }),
  message: z.object({
    msg_id: externalId.optional(),
    text: z.string().transform((text) => text.toWellFormed()).nullable().catch(null),
    attachments: z.array(z.object({ payload: z.unknown() })).catch([]),
  }),
});

/** An address that is not https is treated as missing: nothing will be fetched from it. */
const httpsUrl = fileHandle.regex(/^https:\/\/[^\s/]/).nullable().catch(null);
const mediaFields = z.object({ url: httpsUrl, thumbnail: httpsUrl }).catch({ url: null, thumbnail: null });

/** Coordinates come as text, now and then as numbers. */
const degrees = (most: number): z.ZodType<number> =>
  z.union([z.number(), z.string().regex(/^\s*-?\d{1,3}(?:\.\d{1,20})?\s*$/).transform(Number)]).pipe(z.number().min(-most).max(most));
const placeFields = z.object({ coordinates: z.object({ latitude: degrees(90), longitude: degrees(180) }) });
