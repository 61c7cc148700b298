import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { readPhoto } from "./cases/attachment-store.ts";
import { keepProof } from "./cases/proof-photo-store.ts";
import { chatOfCadre } from "./cases/cadre-store.ts";
import { channelHeard } from "./accounts/channel-heard.ts";
import { createPersonalDesk } from "./console/personal-desk.ts";
import { createSealedDesk } from "./console/openings/sealed-desk.ts";
import { consolePages } from "./console/console-pages.tsx";
import type { InboundMessage } from "./channels/channel.ts";
import { stageUpload } from "./channels/web-upload.ts";
import { queueNotices } from "./conversation-wiring.ts";
import { createDesk, originalFile } from "./desk-wiring.ts";
import { findTrouble, openTroubles, settleTrouble } from "./conversation/trouble-store.ts";
import { caseReach } from "./case-reach.ts";
import { sendingReports } from "./accounts/sending-account.ts";
import { readGuardCounts } from "./guard-counts.ts";
import { readHealth } from "./health.ts";
import { hearGroup } from "./staff-groups/hear-groups.ts";
import { redact } from "./language/redact.ts";
import { errorFields, log } from "./log.ts";
import { pseudonymOf } from "./people/pseudonym.ts";
import { failurePage, notFoundPage } from "./public/look/error-page.tsx";
import { publicPages } from "./public/public-pages.tsx";
import { createReceiptDoor } from "./public/receipt-door.ts";
import { reachOfRecall, sendRecall } from "./recall-answers.ts";
import { servicesFor } from "./services.ts";
import { type Env, SettingsError } from "./settings.ts";
import { LocalityFileError } from "./read-yaml.ts";
import { signInLink } from "./text/cadre-chat.ts";
import { webhooks } from "./webhooks.ts";
import { createOaDesk } from "./accounts/zalo-oa-desk.ts";
import type { ConsoleServices } from "./console/services.ts";
import type { Conversation } from "./index.ts";
import type { PublicServices } from "./public/services.ts";

type AppEnv = { Bindings: Env };

/** Every route of the service. Machines get `{error, message}`, people a page in plain Vietnamese. */
export function createApp(): Hono<AppEnv> {
  const app = new Hono<AppEnv>();

  app.get("/health", async (c) => {
    const health = await readHealth(c.env);
    return c.json(health, health.ok ? 200 : 500);
  });

  app.route("/webhooks", webhooks<AppEnv>({
    channel: (c, name) => {
      const services = servicesFor(c.env);
      return name === "zalo" ? services.zalo : name === "zalo-oa" ? services.zaloOa : name === "telegram" ? services.telegram : null;
    },
    receive: async (c, message) => {
      await receive(c.env, message);
      heard(c, message.channel);
    },
    staffGroup: (c, update) => hearGroup(c.env, update, new Date(), (work) => c.executionCtx.waitUntil(work)),
    contact: async (c, contact) => {
      const { pseudonym, conversation } = await conversationOf(c.env, contact.channel, contact.chatId);
      await conversation.contactChanged(pseudonym, contact);
      heard(c, contact.channel);
    },
  }));

  app.route("/console", consolePages((c) => consoleServices(c.env as Env, (work) => c.executionCtx.waitUntil(work))));
  app.route("/", publicPages((c) => publicServices(c.env as Env)));

  app.notFound((c) => (wantsPage(c.req.raw) ? c.html(notFoundPage(operatorOf(c.env)), 404) : c.json({ error: "not_found", message: "no such address" }, 404)));
  app.onError((error, c) => {
    // Refused on purpose (a form from another site): no trouble of ours.
    if (error instanceof HTTPException) return error.getResponse();
    if (error instanceof SettingsError || error instanceof LocalityFileError) log.error("not_configured", { problem: error.message });
    else log.error("request_failed", { path: c.req.routePath, ...errorFields(error) });
    return wantsPage(c.req.raw) ? c.html(failurePage(operatorOf(c.env), c.req.path.startsWith("/console")), 500) : c.json({ error: "internal", message: "the service could not answer; nothing was lost, try again" }, 500);
  });
  return app;
}

/** The platform does not wait for it. */
function heard(c: Context<AppEnv>, channel: string): void {
  c.executionCtx.waitUntil(channelHeard(c.env.CASES, channel, servicesFor(c.env).locality.calendar, new Date()));
}

/** Into the chat's own object, by pseudonym: the object's name tells nobody who it is. */
async function receive(env: Env, message: InboundMessage): Promise<void> {
  const { pseudonym, conversation } = await conversationOf(env, message.channel, message.chatId);
  await conversation.receive(pseudonym, message);
}

async function conversationOf(env: Env, channel: string, chatId: string): Promise<{ pseudonym: string; conversation: DurableObjectStub<Conversation> }> {
  const pseudonym = await pseudonymOf(servicesFor(env).settings.pseudonymKey, channel, chatId);
  return { pseudonym, conversation: env.CONVERSATION.getByName(pseudonym) };
}

function publicServices(env: Env): PublicServices {
  const { settings, locality, provinceName, restrictedSealer, communeNames } = servicesFor(env);
  return {
    operatorName: settings.operatorName, publicUrl: settings.publicUrl, provinceName, provinceCode: settings.provinceCode, locality,
    knowledge: env.KNOWLEDGE, cases: env.CASES, sessionSecret: settings.sessionKey,
    receipts: createReceiptDoor({ cases: env.CASES, sealer: restrictedSealer, locality, redact: (text) => redact(text, communeNames).text, notify: (noticeIds) => queueNotices(env, noticeIds) }),
    casePhoto: (caseId, photoId) => readPhoto(env.CASES, env.FILES, caseId, photoId),
    keepProof: async (photo) => {
      const kept = await keepProof(env.CASES, env.FILES, servicesFor(env).caseSealer, photo);
      return kept.ok ? kept.value : null;
    },
    hearsVoice: servicesFor(env).transcriber !== null,
    notify: (noticeIds) => queueNotices(env, noticeIds),
    chat: {
      receive: (_chatId, message) => receive(env, message),
      stage: async (chatId, bytes) => ((await (await conversationOf(env, "web", chatId)).conversation.mayUpload()) ? stageUpload(env.FILES, bytes) : null),
      transcript: async (chatId, after) => (await conversationOf(env, "web", chatId)).conversation.transcript(after),
      socket: async (chatId, request) => {
        const { pseudonym, conversation } = await conversationOf(env, "web", chatId);
        const headers = new Headers(request.headers);
        headers.set("X-Chat-Id", chatId);
        headers.set("X-Pseudonym", pseudonym);
        return conversation.fetch(new Request(request.url, { headers }));
      },
    },
  };
}

function consoleServices(env: Env, waitUntil: (work: Promise<unknown>) => void): ConsoleServices {
  const services = servicesFor(env);
  const { chat: _chat, ...common } = publicServices(env);
  const officialAccount = createOaDesk(env, services.settings);
  return {
    ...common, caseSealer: services.caseSealer, restrictedSealer: services.restrictedSealer, demo: services.settings.demo,
    // Sample data is looked at by everybody; where real people write, who keeps the house shows a telephone too.
    ...(services.settings.demo ? {} : { secondStep: "required" as const }),
    hasTelegram: services.settings.telegram !== null,
    notify: (noticeIds) => queueNotices(env, noticeIds),
    reach: async (code) => {
      const told = await caseReach(env, code);
      return told && { ...told, price: services.settings.zaloOa?.messagePrice ?? 0 };
    },
    operations: {
      sending: () => sendingReports(env),
      parked: async () => (await openTroubles(env.CASES, "parked")).map(({ id, channel, at, code }) => ({ id, channel, at, error: code })),
      undelivered: () => openTroubles(env.CASES, "undelivered"),
      guards: () => readGuardCounts(env, new Date()),
      retry: async (id) => {
        const trouble = await findTrouble(env.CASES, id);
        if (!trouble) return false;
        // Removed first: a failure that follows is recorded anew.
        await settleTrouble(env.CASES, id);
        return env.CONVERSATION.getByName(trouble.conversation).retry(trouble.item);
      },
    },
    lexiconChanged: () => services.localLexicon.refresh(new Date(), true),
    readWordsAloud: services.readWordsAloud,
    // The page does not wait for an added index: it is behind for a moment, and the embedded one is not.
    desk: createDesk(env, services.listener.areas, async (slug) => waitUntil(services.clauseSearch.follow(slug))),
    originalFile: (draftId) => originalFile(env, draftId),
    indexProgress: () => services.clauseSearch.progress(),
    later: (work) => waitUntil(work.catch((error: unknown) => log.error("later_work_failed", errorFields(error)))),
    answers: {
      tools: services.meaningTools, index: services.clauseSearch.index,
      redact: (text) => redact(text, services.communeNames).text,
      recall: {
        reach: (recalls) => reachOfRecall(env, recalls),
        async send(recalls, now) {
          const { noticeIds, ...result } = await sendRecall(env, recalls, now);
          await queueNotices(env, noticeIds);
          return result;
        },
      },
    },
    personal: createPersonalDesk(env.PEOPLE, services.personSealer, (pseudonym, id, words) => env.CONVERSATION.getByName(pseudonym).tell(id, words)),
    sealed: createSealedDesk({
      people: env.PEOPLE, personSealer: services.personSealer, cases: env.CASES, files: env.FILES, caseSealer: services.caseSealer,
      tell: (pseudonym, id, words) => env.CONVERSATION.getByName(pseudonym).tell(id, words),
    }),
    ...(services.modelUse ? { modelUse: services.modelUse.desk } : {}),
    ...(officialAccount ? { officialAccount } : {}),
    tryQuestion: services.tryQuestion,
    ...(services.office ? { office: services.office } : {}),
    sendSignInLink: async (cadreId, url) => {
      const chat = await chatOfCadre(env.CASES, cadreId);
      const told = chat ? await env.CONVERSATION.getByName(chat).tell(crypto.randomUUID(), signInLink(url)) : false;
      return told ? "sent" : "no_chat";
    },
  };
}

/** Named even when the rest of the settings is wrong. */
const operatorOf = (env: Env): string => env.OPERATOR_NAME ?? "";

function wantsPage(request: Request): boolean {
  return (request.headers.get("Accept") ?? "").includes("text/html");
}
