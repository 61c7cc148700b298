import { type Channel, DeliveryError, type OutboundMessage } from "./channel.ts";
import { secretHeader } from "./constant-time.ts";
import { layOutPhoto, layOutText, numberedLabel } from "./lay-out.ts";
import type { FetchFunction } from "./platform-call.ts";
import type { SendingTerms } from "./sending-terms.ts";
import { createZaloBotClient, type ZaloBotClient, type ZaloSent } from "./zalo-bot-client.ts";
import { ZaloBotError } from "./zalo-bot-error.ts";
import { parseZaloUpdate } from "./zalo-bot-update.ts";
import { fetchZaloMedia } from "./zalo-media-host.ts";

export interface ZaloBotChannelOptions {
  token: string;
  webhookSecret: string;
  /** One line under the numbered choices, inviting the number or the word. */
  choiceHint: string;
  /** What the platform allows an account; absent: no limit is kept. */
  terms?: SendingTerms;
  baseUrl?: string;
  fetch?: FetchFunction;
  timeoutMs?: number;
  /** The pause before the one repeat that an "internal server error" (403) gets. */
  repeatAfterMs?: number;
}

/** Zalo bots: plain text only, no buttons, so choices are numbered lines that people answer by typing. */
export function createZaloBotChannel(options: ZaloBotChannelOptions): Channel {
  const client = createZaloBotClient(options);
  const { repeatAfterMs = 2000 } = options;

  return {
    name: "zalo",
    ...(options.terms === undefined ? {} : { terms: options.terms }),
    verify: secretHeader("x-bot-api-secret-token", options.webhookSecret),
    parse: parseZaloUpdate,

    layOut(message) {
      if (message.type === "photo") return layOutPhoto(message, { caption: MAX_TEXT, text: MAX_TEXT });
      return layOutText(message.text, choiceLines(message, options.choiceHint), MAX_TEXT).map((text) => ({ type: "text", text }));
    },

    async send(chatId, part) {
      try {
        const { messageId } = await sendPart(client, chatId, part).catch(async (error: unknown) => {
          if (!(error instanceof ZaloBotError) || error.remedy.again !== "once") throw error;
          await new Promise((resolve) => setTimeout(resolve, repeatAfterMs));
          return await sendPart(client, chatId, part);
        });
        return { platformMessageId: messageId };
      } catch (error) {
        throw error instanceof ZaloBotError ? deliveryError(error) : error;
      }
    },

    fetchFile: (fileId, maxBytes) => fetchZaloMedia(options.fetch, fileId, maxBytes),
  };
}

/** The platform's limit is 2,000; whether in UTF-16 units or code points is not documented, hence the margin. */
const MAX_TEXT = 1900;

function choiceLines(message: Extract<OutboundMessage, { type: "text" }>, hint: string): string {
  const { choices = [] } = message;
  return choices.length === 0 ? "" : `${choices.map(numberedLabel).join("\n")}\n\n${hint}`;
}

async function sendPart(client: ZaloBotClient, chatId: string, part: OutboundMessage): Promise<ZaloSent> {
  if (part.type === "text") return await client.sendMessage({ chatId, text: part.text });
  return await client.sendPhoto({ chatId, photoUrl: part.url, ...(part.caption === "" ? {} : { caption: part.caption }) });
}

function deliveryError(error: ZaloBotError): DeliveryError {
  if (error.trouble === "timeout" || error.trouble === "unreadable") return new DeliveryError("unknown", error.code);
  switch (error.remedy.again) {
    case "soon":
      return new DeliveryError("retry", error.code);
    case "later":
      return new DeliveryError(error.is(429) ? "out_of_quota" : "retry", error.code, error.remedy.afterSeconds);
    case "once":
    case "never":
      return new DeliveryError("give_up", error.code);
  }
}
