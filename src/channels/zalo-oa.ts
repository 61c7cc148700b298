import { type Channel, DeliveryError, type OutboundMessage } from "./channel.ts";
import { layOutPhoto, layOutText, numberedLabel } from "./lay-out.ts";
import type { SendingTerms } from "./sending-terms.ts";
import { fetchZaloMedia } from "./zalo-media-host.ts";
import { oaButtons } from "./zalo-oa-choice.ts";
import { createZaloOaClient, type TemplateNotice, type ZaloOaClientOptions } from "./zalo-oa-client.ts";
import { zaloOaSignature } from "./zalo-oa-signature.ts";
import { parseZaloOaUpdate } from "./zalo-oa-update.ts";

export interface ZaloOaChannelOptions extends ZaloOaClientOptions {
  appId: string;
  /** Signs webhooks; not the app's secret. */
  secretKey: string;
  terms: SendingTerms;
  /** One line under the numbered choices, inviting the number or the word. */
  choiceHint: string;
}

export interface ZaloOaChannel extends Channel {
  /** A paid message by phone number, where the window has closed. @throws {DeliveryError} */
  sendTemplate(notice: TemplateNotice): Promise<{ messageId: string | null }>;
}

/** Zalo Official Accounts: plain text; choices are numbered lines, with buttons above where the platform takes them. */
export function createZaloOaChannel(options: ZaloOaChannelOptions): ZaloOaChannel {
  const client = createZaloOaClient(options);
  const signature = zaloOaSignature(options);
  // Learned from a refusal that a message without buttons did not get.
  let refusesButtons = false;

  return {
    name: "zalo-oa",
    terms: options.terms,
    verify: signature.verify,
    verifyBody: signature.verifyBody,
    parse: (body, now) => parseZaloOaUpdate(body, now, options.appId),

    layOut(message) {
      if (message.type === "photo") return layOutPhoto(message, { caption: MAX_TEXT, text: MAX_TEXT });
      const choices = message.choices ?? [];
      const lines = choices.length === 0 ? "" : `${choices.map(numberedLabel).join("\n")}\n\n${options.choiceHint}`;
      const texts = layOutText(message.text, lines, MAX_TEXT);
      return texts.map((text, index) => (choices.length > 0 && index === texts.length - 1 ? { type: "text", text, choices } : { type: "text", text }));
    },

    async send(chatId, part, _deliveryId, replyTo) {
      const shapes = shapesOf(part, replyTo ?? null, refusesButtons);
      for (const [index, { message, isBare }] of shapes.entries()) {
        try {
          const { messageId } = await client.sendConsultation(chatId, message, part.type === "photo");
          refusesButtons ||= isBare;
          return { platformMessageId: messageId };
        } catch (error) {
          const mayBeShape = error instanceof DeliveryError && error.code === BAD_PARAMETER;
          if (!mayBeShape || index === shapes.length - 1) throw error;
        }
      }
      throw new DeliveryError("give_up", BAD_PARAMETER);
    },

    fetchFile: (fileId, maxBytes) => fetchZaloMedia(options.fetch, fileId, maxBytes),
    sendTemplate: client.sendTemplate,
  };
}

/** The limit is 2,000; whether in UTF-16 units or code points is not documented, hence the margin. */
const MAX_TEXT = 1900;
const BAD_PARAMETER = "oa_-201";

/** `isBare`: the same as the one before, without its buttons. */
interface Shape {
  message: Record<string, unknown>;
  isBare: boolean;
}

/**
 * One part as the API takes it, and poorer ones for the case that it refuses a parameter: without buttons, whose exact shape the
 * documentation leaves open, then without the quoted message, which may be gone. Words are the same in all of them.
 */
function shapesOf(part: OutboundMessage, replyTo: string | null, refusesButtons: boolean): Shape[] {
  const words = wordsOf(part);
  const quote = replyTo === null ? {} : { quote_message_id: replyTo };
  const buttons = part.type === "text" && !refusesButtons ? oaButtons(part) : [];
  const shapes: Shape[] = [];
  if (buttons.length > 0) shapes.push({ message: { ...words, ...quote, attachment: { type: "template", payload: { buttons } } }, isBare: false });
  shapes.push({ message: { ...words, ...quote }, isBare: buttons.length > 0 });
  if (replyTo !== null) shapes.push({ message: words, isBare: false });
  return shapes;
}

function wordsOf(part: OutboundMessage): Record<string, unknown> {
  if (part.type === "text") return { text: part.text };
  const picture = { type: "template", payload: { template_type: "media", elements: [{ media_type: "image", url: part.url }] } };
  return { ...(part.caption === "" ? {} : { text: part.caption }), attachment: picture };
}
