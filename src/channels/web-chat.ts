import { z } from "zod";
import type { Result } from "../result.ts";
import { type Channel, DeliveryError, type MediaFile, type MediaTrouble, type OutboundMessage, type ParseOutcome } from "./channel.ts";
import { problemIn } from "./wire.ts";

/**
 * Our own chat page. It has no webhook (`verify` is always false) and no limit on length; choices stay with their text
 * and the page draws them as numbered buttons. `deliver` appends to the conversation's transcript and must change
 * nothing when it sees a `deliveryId` again; what it throws is tried again later. `openUpload`: what the page sent as a file.
 */
export function createWebChatChannel(options: {
  deliver(chatId: string, part: OutboundMessage, deliveryId: string): Promise<void>;
  openUpload?(fileId: string, maxBytes: number): Promise<Result<MediaFile, MediaTrouble>>;
}): Channel {
  const { openUpload } = options;
  return {
    name: "web",
    verify: async () => false,
    parse: () => ({ kind: "invalid", problem: "no webhook" }),

    layOut(message) {
      const empty = message.type === "text" && message.text.trim() === "" && (message.choices ?? []).length === 0;
      return empty ? [] : [message];
    },

    async send(chatId, part, deliveryId) {
      try {
        await options.deliver(chatId, part, deliveryId);
      } catch {
        throw new DeliveryError("retry", "web_deliver");
      }
      return { platformMessageId: deliveryId };
    },

    ...(openUpload ? { fetchFile: openUpload } : {}),
  };
}

/**
 * What the page posts → message: `{ id, content: {type:"text",text} | {type:"choice",value} | {type:"location",latitude,longitude} }`;
 * `id` is the page's own, 8–64 of A-Z a-z 0-9 _ -, the same on every repeat. Text up to 4,000 UTF-16 units, a choice up to 64 bytes,
 * a position in degrees. Files have their own way in.
 * `chatId` comes from the session, never from the body. Pure; never throws.
 */
export function parseWebMessage(body: unknown, chatId: string, now: Date): ParseOutcome {
  const parsed = webMessage.safeParse(body);
  if (!parsed.success) return { kind: "invalid", problem: problemIn(parsed.error) };
  const { id, content } = parsed.data;
  return {
    kind: "message",
    message: { channel: "web", chatId, messageId: id, sentAt: now.toISOString(), content },
  };
}

const utf8Bytes = (text: string): number => new TextEncoder().encode(text).length;

const webMessage = z.object({
  id: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/),
  content: z.discriminatedUnion("type", [
    z.object({
      type: z.literal("text"),
      text: z
        .string()
        .max(4000)
        .refine((text) => text.trim() !== "")
        .transform((text) => text.toWellFormed()),
    }),
    z.object({ type: z.literal("choice"), value: z.string().min(1).refine((value) => utf8Bytes(value) <= 64) }),
    z.object({ type: z.literal("location"), latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }),
  ]),
});
