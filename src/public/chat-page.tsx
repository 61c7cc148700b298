import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { InboundContent, InboundMessage } from "../channels/channel.ts";
import type { TranscriptEntry } from "../channels/transcript.ts";
import { chatFileWords } from "../text/chat-files.ts";
import { chatWords, errorWords } from "../text/pages.ts";
import { chatOf, newChat } from "./chat-cookie.ts";
import { assetPaths } from "./assets.ts";
import { type ChatFile, chatFileLimits, contentOf, readFiles, refusalStatus, refusalWords } from "./chat-files.ts";
import { clientId, maxTextChars, readForm, readPosted } from "./chat-message.ts";
import { ChatScreen } from "./chat-screen.tsx";
import { errorPage } from "./look/error-page.tsx";
import { frame } from "./look/frame.tsx";
import { isOwnOrigin } from "./same-origin.ts";
import type { PublicServices } from "./services.ts";
import { randomText, shortDigest } from "./signed-value.ts";

/**
 * GET / · POST /chat · GET /chat/socket · GET and POST /chat/messages · POST /chat/files.
 * The page works without JavaScript, photos and all; the script makes it live and keeps what could not be sent.
 */
export function chatPage(services: (c: Context) => PublicServices, now: () => Date): Hono {
  const page = new Hono();
  const atMost = (maxSize: number) => bodyLimit({ maxSize });

  page.get("/", async (c) => {
    const { sessionSecret, chat, operatorName, publicUrl, hearsVoice } = services(c);
    const known = await chatOf(c, sessionSecret);
    if (known === null) await newChat(c, sessionSecret);
    const entries = known === null ? [] : await chat.transcript(known, 0);
    c.header("Cache-Control", "no-store");
    // This page alone may ask for the microphone and the position, each after a press.
    c.header("Permissions-Policy", "camera=(), geolocation=(self), microphone=(self)");
    return c.html(frame({
      title: chatWords.title,
      operatorName,
      current: "chat",
      bodyClass: "chat",
      scripts: [assetPaths.chatScript],
      children: <ChatScreen entries={entries} operatorName={operatorName} publicUrl={publicUrl} formId={randomText(9)} hearsVoice={hearsVoice === true} />,
    }));
  });

  const refuseForm = (c: Context, why: string, status: 403 | 413 | 415 | 422 | 429) =>
    c.html(errorPage({ operatorName: services(c).operatorName, title: errorWords.refused, next: `${why} ${chatFileWords.goBack}` }), status);
  const formTooLarge = (c: Context) => refuseForm(c, chatFileWords.formTooLarge(chatFileLimits.formBytes / 1_000_000), 413);
  const plainForm = atMost(MAX_BODY_BYTES);
  const formWithFiles = bodyLimit({ maxSize: chatFileLimits.formBytes, onError: formTooLarge });

  page.post("/chat", (c, next) => (isMultipart(c) ? formWithFiles(c, next) : plainForm(c, next)), async (c) => {
    const { sessionSecret, chat } = services(c);
    const body = await c.req.formData();
    const form = readForm(Object.fromEntries([...body].filter(([, value]) => typeof value === "string")));
    if (!form.ok) return form.reason === "too_long" ? refuseForm(c, chatWords.tooLong(maxTextChars), 413) : refuseForm(c, chatWords.empty, 422);
    const files = await readFiles(body);
    if (!files.ok) return refuseForm(c, refusalWords(files.reason), refusalStatus(files.reason));
    const { formId, content, after } = form.value;
    if (content === null && files.value.length === 0) return refuseForm(c, chatWords.empty, 422);
    const known = await chatOf(c, sessionSecret);
    if (known === null && files.value.length > 0) return refuseForm(c, chatFileWords.noChat, 403);
    const chatId = known ?? (await newChat(c, sessionSecret));
    // What a photo shows is told with it: the photo first, then its words.
    for (const file of files.value) {
      if (!(await takeFile(chat, chatId, file, `${formId}-${file.digest}`, null, now()))) return refuseForm(c, chatFileWords.tooMany, 429);
    }
    // One form may be sent twice (same words: once), or sent, gone back to and sent with other words (both).
    if (content !== null) await chat.receive(chatId, inbound(chatId, `${formId}-${await shortDigest(JSON.stringify(content))}`, content, now()));
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

  page.post("/chat/messages", plainForm, async (c) => {
    const { sessionSecret, chat } = services(c);
    const posted = readPosted(await c.req.text());
    if (!posted.ok) return c.json({ error: posted.reason, message: posted.reason === "too_long" ? chatWords.tooLong(maxTextChars) : errorWords.refused }, posted.reason === "too_long" ? 413 : 422);
    const chatId = (await chatOf(c, sessionSecret)) ?? (await newChat(c, sessionSecret));
    await chat.receive(chatId, inbound(chatId, posted.value.id, posted.value.content, now()));
    return c.json({ id: posted.value.id }, 202);
  });

  const fileTooLarge = (c: Context) => c.json({ error: "too_large", message: refusalWords("too_large") }, 413);
  page.post("/chat/files", bodyLimit({ maxSize: chatFileLimits.photoBytes + MAX_BODY_BYTES, onError: fileTooLarge }), async (c) => {
    const { sessionSecret, chat } = services(c);
    const body = await c.req.formData();
    const id = clientId.safeParse(body.get("id"));
    const files = await readFiles(body);
    if (!files.ok) return c.json({ error: files.reason, message: refusalWords(files.reason) }, refusalStatus(files.reason));
    const [file] = files.value;
    if (!id.success || file === undefined) return c.json({ error: "not_understood", message: errorWords.refused }, 422);
    const chatId = await chatOf(c, sessionSecret);
    if (chatId === null) return c.json({ error: "no_chat", message: chatFileWords.noChat }, 403);
    const seconds = Number(body.get("seconds"));
    const taken = await takeFile(chat, chatId, file, id.data, Number.isFinite(seconds) && seconds > 0 ? Math.round(seconds) : null, now());
    return taken ? c.json({ id: id.data }, 202) : c.json({ error: "too_many", message: chatFileWords.tooMany }, 429);
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

const isMultipart = (c: Context): boolean => (c.req.header("Content-Type") ?? "").toLowerCase().startsWith("multipart/form-data");

/** @returns false when this chat has sent too many files */
async function takeFile(chat: PublicServices["chat"], chatId: string, file: ChatFile, messageId: string, seconds: number | null, now: Date): Promise<boolean> {
  const handle = await chat.stage(chatId, file.bytes);
  if (handle === null) return false;
  await chat.receive(chatId, inbound(chatId, messageId, contentOf(file.kind, handle, seconds), now));
  return true;
}

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
