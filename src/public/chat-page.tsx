import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { InboundContent, InboundMessage } from "../channels/channel.ts";
import type { TranscriptEntry } from "../channels/transcript.ts";
import { chatWords, errorWords } from "../text/pages.ts";
import { chatOf, newChat } from "./chat-cookie.ts";
import { assetPaths } from "./assets.ts";
import { maxTextChars, readForm, readPosted } from "./chat-message.ts";
import { ChatScreen } from "./chat-screen.tsx";
import { errorPage } from "./look/error-page.tsx";
import { frame } from "./look/frame.tsx";
import { isOwnOrigin } from "./same-origin.ts";
import type { PublicServices } from "./services.ts";
import { randomText, shortDigest } from "./signed-value.ts";

/**
 * GET / · POST /chat · GET /chat/socket · GET and POST /chat/messages.
 * The page works without JavaScript; the script makes it live and keeps what could not be sent.
 */
export function chatPage(services: (c: Context) => PublicServices, now: () => Date): Hono {
  const page = new Hono();
  page.use("/chat/*", bodyLimit({ maxSize: MAX_BODY_BYTES }));

  page.get("/", async (c) => {
    const { sessionSecret, chat, operatorName, publicUrl } = services(c);
    const known = await chatOf(c, sessionSecret);
    if (known === null) await newChat(c, sessionSecret);
    const entries = known === null ? [] : await chat.transcript(known, 0);
    c.header("Cache-Control", "no-store");
    return c.html(frame({
      title: chatWords.title,
      operatorName,
      current: "chat",
      bodyClass: "chat",
      scripts: [assetPaths.chatScript],
      children: <ChatScreen entries={entries} operatorName={operatorName} publicUrl={publicUrl} formId={randomText(9)} />,
    }));
  });

  page.post("/chat", bodyLimit({ maxSize: MAX_BODY_BYTES }), async (c) => {
    const { sessionSecret, chat, operatorName } = services(c);
    const form = readForm(await c.req.parseBody());
    if (!form.ok) {
      const next = `${form.reason === "too_long" ? chatWords.tooLong(maxTextChars) : chatWords.empty} ${errorWords.refusedNext}`;
      return c.html(errorPage({ operatorName, title: errorWords.refused, next }), form.reason === "too_long" ? 413 : 422);
    }
    const { formId, content, after } = form.value;
    const chatId = (await chatOf(c, sessionSecret)) ?? (await newChat(c, sessionSecret));
    // One form may be sent twice (same words: once), or sent, gone back to and sent with other words (both).
    const id = `${formId}-${await shortDigest(JSON.stringify(content))}`;
    await chat.receive(chatId, inbound(chatId, id, content, now()));
    await untilAnswered(() => chat.transcript(chatId, after));
    return c.redirect("/#cuoi", 303);
  });

  page.get("/chat/messages", async (c) => {
    const { sessionSecret, chat } = services(c);
    const chatId = await chatOf(c, sessionSecret);
    const after = Number(c.req.query("after") ?? "0");
    c.header("Cache-Control", "no-store");
    if (chatId === null || !Number.isSafeInteger(after) || after < 0) return c.json({ entries: [] });
    return c.json({ entries: await chat.transcript(chatId, after) });
  });

  page.post("/chat/messages", async (c) => {
    const { sessionSecret, chat } = services(c);
    const posted = readPosted(await c.req.text());
    if (!posted.ok) return c.json({ error: posted.reason, message: posted.reason === "too_long" ? chatWords.tooLong(maxTextChars) : errorWords.refused }, posted.reason === "too_long" ? 413 : 422);
    const chatId = (await chatOf(c, sessionSecret)) ?? (await newChat(c, sessionSecret));
    await chat.receive(chatId, inbound(chatId, posted.value.id, posted.value.content, now()));
    return c.json({ id: posted.value.id }, 202);
  });

  page.get("/chat/socket", async (c) => {
    const { sessionSecret, chat, publicUrl } = services(c);
    if (c.req.header("Upgrade")?.toLowerCase() !== "websocket") return c.json({ error: "not_a_socket", message: errorWords.notFound }, 426);
    const chatId = await chatOf(c, sessionSecret);
    // Browsers let any page open a socket here with our cookie; only our own page may.
    if (chatId === null || !isOwnOrigin(c.req.header("Origin") ?? "null", c, publicUrl)) return c.json({ error: "not_yours", message: errorWords.notFound }, 403);
    return chat.socket(chatId, c.req.raw);
  });

  return page;
}

const MAX_BODY_BYTES = 32_768;
const WAIT_STEP_MS = 400;
const WAIT_STEPS = 12;

function inbound(chatId: string, messageId: string, content: InboundContent, now: Date): InboundMessage {
  return { channel: "web", chatId, messageId, sentAt: now.toISOString(), content };
}

/** A page without a script cannot ask again by itself, so its answer is waited for, about five seconds at most. */
async function untilAnswered(transcript: () => Promise<TranscriptEntry[]>): Promise<void> {
  for (let step = 0; step < WAIT_STEPS; step++) {
    if ((await transcript()).at(-1)?.from === "assistant") return;
    await scheduler.wait(WAIT_STEP_MS);
  }
}
