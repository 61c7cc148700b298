import { z } from "zod";
import { countSendErrors } from "./cases/send-error-store.ts";
import { noteCopies } from "./cases/campaigns.ts";
import { dropPhotos } from "./cases/attachment-store.ts";
import { findNotice } from "./cases/notice-store.ts";
import { findSimilarCase } from "./cases/similar-cases-store.ts";
import { createWebChatChannel, parseWebMessage } from "./channels/web-chat.ts";
import { openUpload } from "./channels/web-upload.ts";
import type { Channel, ChannelName, OutboundMessage } from "./channels/channel.ts";
import type { SocketFrameIn } from "./channels/transcript.ts";
import { companionFor } from "./deliver-notices.ts";
import { decideTurn } from "./conversation/decide-turn.ts";
import { noticeTurn } from "./conversation/notice-turn.ts";
import type { ConversationServices } from "./conversation/services.ts";
import { recordTrouble } from "./conversation/trouble-store.ts";
import { countGuards, guardsOf } from "./guard-counts.ts";
import { hearVoiceNote } from "./hear-voice.ts";
import { redact } from "./language/redact.ts";
import { understand } from "./listening/understand.ts";
import { caseReach } from "./case-reach.ts";
import { createSendingAccount } from "./accounts/sending-account.ts";
import { createResultTemplate } from "./accounts/result-template.ts";
import { createSecondReading } from "./second-reading.ts";
import { servicesFor } from "./services.ts";
import { takePhoto } from "./take-photo.ts";
import type { Env } from "./settings.ts";
import { apology } from "./text/conversation.ts";
import { tooMany } from "./text/guards.ts";

/** What a conversation is given. One object an isolate would do; it is cheap, so each conversation makes its own. */
export function createConversationServices(env: Env): ConversationServices {
  const services = servicesFor(env);
  const { settings, locality } = services;
  const channelOf = (name: ChannelName, deliverWeb: (part: OutboundMessage, deliveryId: string) => void = () => {}): Channel | null => ({
    web: createWebChatChannel({
      deliver: async (_chatId, part, deliveryId) => { deliverWeb(part, deliveryId); },
      openUpload: (fileId, maxBytes) => openUpload(env.FILES, fileId, maxBytes),
    }),
    zalo: services.zalo, "zalo-oa": services.zaloOa, telegram: services.telegram,
  })[name];
  const conversation: ConversationServices = {
    settings: {
      burstWaitMs: settings.burstWaitMs, operatorName: settings.operatorName, publicUrl: settings.publicUrl,
      provinceCode: settings.provinceCode, provinceName: services.provinceName,
      messagePrice: settings.zaloOa?.messagePrice ?? 0, tellsByPhone: (settings.zaloOa?.template ?? null) !== null,
    },
    now: () => new Date(),
    locality, hotlines: services.hotlines, cases: env.CASES, people: env.PEOPLE,
    caseSealer: services.caseSealer, restrictedSealer: services.restrictedSealer, personSealer: services.personSealer,
    channel(name, deliverWeb) {
      const channel = channelOf(name, deliverWeb);
      if (!channel) throw new Error(`channel ${name} is no longer configured`);
      return channel;
    },
    parseWebMessage: (body, chatId) => parseWebMessage(body, chatId, new Date()),
    readSocketFrame,
    understand: (text) => understand(text, services.listener),
    secondReading: createSecondReading(services),
    findSimilarCase: (matter) => findSimilarCase(env.CASES, matter, services.matterWords, services.bareAreaName(matter.areaCode)),
    noteCopies: (opened) => noteCopies(env.CASES, opened, services.matterWords),
    redact: (text) => redact(text, services.communeNames).text,
    hear: (name, note) => {
      const channel = channelOf(name);
      return channel ? hearVoiceNote(services.transcriber, channel, note) : Promise.resolve({ kind: "not_heard", why: "no_transcriber" });
    },
    takePhoto: (name, photo) => {
      const channel = channelOf(name);
      return channel ? takePhoto({ cases: env.CASES, files: env.FILES, sealer: services.caseSealer }, channel, photo) : Promise.resolve({ kind: "refused", why: "unsupported" });
    },
    dropPhotos: (ids, now) => dropPhotos(env.CASES, ids, now),
    answer: services.answer,
    hasApproved: services.hasApproved,
    async recordQuestion(record) {
      await services.recordQuestion(record);
      await countGuards(env, { turnId: record.id, guards: guardsOf(record.outcome), now: record.now });
    },
    countGuards: (hit) => countGuards(env, hit),
    slipCode: services.slipCode,
    rateAnswer: services.rateAnswer,
    async decide(input) {
      await services.localLexicon.refresh(new Date());
      return decideTurn(conversation, input);
    },
    findNotice: (id) => findNotice(env.CASES, id),
    noticeTurn: (notice, state) => noticeTurn(notice, state, locality),
    follows: async (pseudonym, notice) => (await companionFor(env, notice)) === pseudonym,
    notify: (noticeIds) => queueNotices(env, noticeIds),
    recordTrouble: (trouble) => recordTrouble(env.CASES, trouble),
    sending: createSendingAccount(env, {
      ...createResultTemplate(env),
      noteError: (channel, code) => countSendErrors(env.CASES, { channel, code, now: new Date() }),
    }),
    reach: (code) => caseReach(env, code),
    apology: () => ({ type: "text", text: apology() }),
    tooMany: () => ({ type: "text", text: tooMany() }),
  };
  return conversation;
}

/** Ids only: the queue carries no text. At most a hundred a call, as the platform allows. */
export async function queueNotices(env: Env, noticeIds: readonly string[]): Promise<void> {
  for (let start = 0; start < noticeIds.length; start += 100) {
    await env.NOTICES.sendBatch(noticeIds.slice(start, start + 100).map((noticeId) => ({ body: { noticeId } })));
  }
}

const frame = z.discriminatedUnion("type", [
  z.object({ type: z.literal("resume"), after: z.number().int().min(0) }),
  z.object({
    type: z.literal("send"), id: z.string().max(64),
    content: z.discriminatedUnion("type", [z.object({ type: z.literal("text"), text: z.string() }), z.object({ type: z.literal("choice"), value: z.string() }), z.object({ type: z.literal("location"), latitude: z.number(), longitude: z.number() })]),
  }),
]);

/** Bytes from a browser → frame; null for anything else. At most 32 KiB. */
function readSocketFrame(data: string | ArrayBuffer): SocketFrameIn | null {
  if (typeof data !== "string" || data.length > 32_768) return null;
  try {
    const parsed = frame.safeParse(JSON.parse(data));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
