import { env, exports } from "cloudflare:workers";
import { runDurableObjectAlarm } from "cloudflare:test";
import { vi } from "vitest";
import { createBindingCode, saveCadre } from "../../src/cases/cadre-store.ts";
import type { Role } from "../../src/cases/case.ts";
import type { ChannelName } from "../../src/channels/channel.ts";
import { adts } from "../model/voice-samples.ts";
import { jpegPhoto } from "../people/photo-samples.ts";
import type { TranscriptEntry } from "../../src/channels/transcript.ts";
import { pseudonymOf } from "../../src/people/pseudonym.ts";

/** Platforms as this service sees them: what it sent, by chat. */
const outgoing = new Map<string, { text: string; buttons: { text: string; data: string }[] }[]>();

/** What the speech service hears in the next voice notes, one a note; "no_speech" and an HTTP status stand for failures. */
export const spoken: string[] = [];

async function speechService(): Promise<Response> {
  const next = spoken.shift() ?? "";
  return /^\d{3}$/.test(next) ? Response.json({ error: { message: "refused" } }, { status: Number(next) }) : Response.json({ text: next, segments: [{ text: next, no_speech_prob: 0.01, avg_logprob: -0.2 }] });
}

/** Stands in for both platforms' servers, the files behind them and the speech service; nothing else is reachable. */
export function standInForPlatforms(): void {
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    const request = new Request(input as RequestInfo, init);
    const url = new URL(request.url);
    if (url.hostname === "speech.example") return speechService();
    if (url.hostname.startsWith("photo-") && url.hostname.endsWith(".zdn.vn")) return url.pathname.includes("het-han") ? new Response(null, { status: 404 }) : new Response(url.pathname.endsWith(".txt") ? "<html>" : jpegPhoto().slice());
    // Zalo's notes are raw AAC, Telegram's Opus in Ogg.
    if (url.hostname.endsWith(".zdn.vn")) return url.pathname.includes("het-han") ? new Response(null, { status: 404 }) : new Response(adts(30));
    if (url.pathname.startsWith("/file/bot")) return new Response("OggS a voice note");
    if (url.pathname.endsWith("/getFile")) return Response.json({ ok: true, result: { file_id: "f", file_unique_id: "u", file_path: "voice/1.oga" } });
    const isPlatform = url.hostname === "bot-api.zaloplatforms.com" || url.hostname === "api.telegram.org";
    if (!isPlatform) throw new Error(`no way out to ${url.hostname}`);
    const body = (await request.json()) as { chat_id?: string | number; text?: string; reply_markup?: { inline_keyboard?: { text: string; callback_data: string }[][] } };
    if (url.pathname.endsWith("/sendMessage")) {
      const chat = String(body.chat_id);
      const buttons = (body.reply_markup?.inline_keyboard ?? []).flat().map((button) => ({ text: button.text, data: button.callback_data }));
      outgoing.set(chat, [...(outgoing.get(chat) ?? []), { text: body.text ?? "", buttons }]);
    }
    return Response.json({ ok: true, result: { message_id: 1, date: 1, chat: { id: 1, type: "private" } } });
  });
}

let nextId = 1000;

/** Somebody at the other end of a channel, from webhook bytes to what reaches their screen. */
export class Person {
  readonly channel: ChannelName;
  readonly chatId: string;
  #cookie = "";
  #webSeen = 0;
  #seen = 0;

  constructor(channel: ChannelName) {
    this.channel = channel;
    this.chatId = channel === "zalo" ? crypto.randomUUID().replaceAll("-", "").slice(0, 20) : String(700_000_000 + nextId++);
  }

  /** Sends a text and waits until everything that follows from it has gone out. @returns the replies */
  async says(text: string): Promise<string[]> {
    await this.send({ text });
    return this.hears();
  }

  /** Presses the button with this word (Telegram, chat page) or types the word (Zalo). */
  async chooses(word: string): Promise<string[]> {
    const last = (await this.lastEntry())?.choices.find((choice) => choice.label === word);
    if (this.channel === "web" && last) await this.send({ choice: last.value });
    else if (this.channel === "telegram") {
      const button = this.lines().at(-1)?.buttons.find((entry) => entry.text.endsWith(word));
      if (!button) throw new Error(`no button "${word}" under: ${this.lines().at(-1)?.text}`);
      await this.send({ choice: button.data });
    } else await this.send({ text: word });
    return this.hears();
  }

  /** Sends voice notes, one after the other before we answer. @param links addresses of Zalo's files; Telegram's have ids */
  async speaks(...links: string[]): Promise<string[]> {
    for (const voice of links) await this.send({ voice });
    return this.hears();
  }

  async send(content: Content): Promise<void> {
    const id = nextId++;
    const answer = await this.#deliver(content, id);
    if (answer.status >= 300) throw new Error(`delivery refused: ${answer.status} ${await answer.text()}`);
  }

  /** What has arrived since the last look, after the conversation has come to rest. */
  async hears(): Promise<string[]> {
    await this.rests();
    if (this.channel === "web") {
      const entries = (await this.transcript()).filter((entry) => entry.seq > this.#webSeen);
      this.#webSeen = entries.at(-1)?.seq ?? this.#webSeen;
      return entries.filter((entry) => entry.from !== "citizen").map((entry) => entry.text);
    }
    const fresh = this.lines().slice(this.#seen).map((line) => line.text);
    this.#seen = this.lines().length;
    return fresh;
  }

  async transcript(): Promise<TranscriptEntry[]> {
    const answer = await exports.default.fetch("http://service/chat/messages?after=0", { headers: { cookie: await this.cookie() } });
    return ((await answer.json()) as { entries: TranscriptEntry[] }).entries;
  }

  async pseudonym(): Promise<string> {
    return pseudonymOf(env.PSEUDONYM_KEY ?? "", this.channel, this.channel === "web" ? (await this.cookie()).split("=")[1]?.split(".")[0] ?? "" : this.chatId);
  }

  /** Fires alarms until nothing waits in or out. */
  async rests(): Promise<void> {
    const stub = env.CONVERSATION.getByName(await this.pseudonym());
    for (let i = 0; i < 200; i++) {
      await runDurableObjectAlarm(stub);
      const { waiting, outbox } = await stub.counts();
      if (waiting === 0 && outbox === 0) return;
      await new Promise((resolve) => { setTimeout(resolve, 10); });
    }
    throw new Error("the conversation does not come to rest");
  }

  lines(): { text: string; buttons: { text: string; data: string }[] }[] {
    return outgoing.get(this.chatId) ?? [];
  }

  async lastEntry(): Promise<TranscriptEntry | undefined> {
    return this.channel === "web" ? (await this.transcript()).at(-1) : undefined;
  }

  async cookie(): Promise<string> {
    if (!this.#cookie) {
      const page = await exports.default.fetch("http://service/");
      this.#cookie = page.headers.getSetCookie().map((entry) => entry.split(";", 1)[0]).find((entry) => entry?.startsWith("ln_chat=")) ?? "";
    }
    return this.#cookie;
  }

  async #deliver(content: Content, id: number): Promise<Response> {
    switch (this.channel) {
      case "zalo": return post("/webhooks/zalo", { "x-bot-api-secret-token": env.ZALO_WEBHOOK_SECRET ?? "" }, zaloUpdate(this.chatId, content, id));
      case "zalo-oa": throw new Error("told by test/flows/official-account.ts");
      case "telegram": return post("/webhooks/telegram", { "x-telegram-bot-api-secret-token": env.TELEGRAM_WEBHOOK_SECRET ?? "" }, telegramUpdate(this.chatId, content, id));
      case "web": {
        const headers = { cookie: await this.cookie(), origin: "http://service" };
        if ("voice" in content || "photo" in content) return exports.default.fetch("http://service/chat/files", { method: "POST", headers, body: fileForm(content, `test-message-${id}`) });
        return post("/chat/messages", headers, {
          id: `test-message-${id}`,
          content: "text" in content ? { type: "text", text: content.text } : "location" in content ? { type: "location", ...content.location } : { type: "choice", value: content.choice },
        });
      }
    }
  }
}

/** A cadre who takes cases in their own chat, bound the way cadres bind it: by a code typed there. */
export async function cadreOnZalo(unitId: string, role: Role = "cadre"): Promise<Person> {
  const id = `cadre-${nextId++}`;
  await saveCadre(env.CASES, { id, name: "Cán bộ thử", role, unitId, active: true });
  const code = `K${crypto.randomUUID().replace(/[^A-Za-z]/g, "").toUpperCase().slice(0, 5).padEnd(5, "Q")}`;
  await createBindingCode(env.CASES, { cadreId: id, code, now: new Date() });
  const person = new Person("zalo");
  await person.says(`liên kết ${code}`);
  return person;
}

/** Takes what the queue would carry and hands it over, as the consumer does, whatever the hour: what is held has had its hour. */
export async function noticesArrive(): Promise<void> {
  const { handOver } = await import("../../src/deliver-notices.ts");
  const { unsentNotices } = await import("../../src/cases/notice-store.ts");
  const later = new Date(Date.now() + 40 * 24 * 60 * 60 * 1000);
  for (const notice of await unsentNotices(env.CASES, later, 100)) await handOver(env, notice.id, later);
}

function post(path: string, headers: Record<string, string>, body: unknown): Promise<Response> {
  return exports.default.fetch(`http://service${path}`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) });
}

/** `photo`, `voice`: an address on Zalo, a handle on Telegram, a file's name on the chat page. */
type Content = { text: string } | { choice: string } | { voice: string } | { photo: string; caption?: string } | { location: { latitude: number; longitude: number } };

function fileForm(content: { voice: string } | { photo: string }, id: string): FormData {
  const form = new FormData();
  form.append("id", id);
  if ("photo" in content) form.append("photo", new File([jpegPhoto().slice()], content.photo, { type: "image/jpeg" }));
  else form.append("voice", new File([adts(30)], content.voice, { type: "audio/aac" }));
  return form;
}

function zaloUpdate(chatId: string, content: Content, id: number): unknown {
  if ("photo" in content) {
    return { event_name: "message.image.received", message: { from: { id: chatId, display_name: "Nguyễn A", is_bot: false }, chat: { id: chatId, chat_type: "PRIVATE" }, photo_url: content.photo, message_type: "CHAT_PHOTO", ...(content.caption ? { caption: content.caption } : {}), message_id: `z${id}`, date: Date.now() } };
  }
  // Zalo does not say what it was.
  if ("location" in content) return { event_name: "message.unsupported.received", message: { from: { id: chatId, display_name: "Nguyễn A", is_bot: false }, chat: { id: chatId, chat_type: "PRIVATE" }, message_id: `z${id}`, date: Date.now() } };
  const said = "voice" in content ? { voice_url: content.voice, message_type: "CHAT_VOICE" } : { text: "text" in content ? content.text : content.choice };
  return {
    event_name: "voice" in content ? "message.voice.received" : "message.text.received",
    message: {
      from: { id: chatId, display_name: "Nguyễn A", is_bot: false }, chat: { id: chatId, chat_type: "PRIVATE" },
      ...said, message_id: `z${id}`, date: Date.now(),
    },
  };
}

function telegramUpdate(chatId: string, content: Content, id: number): unknown {
  const from = { id: Number(chatId), is_bot: false, first_name: "A" };
  const chat = { id: Number(chatId), type: "private", first_name: "A" };
  if ("voice" in content) return { update_id: id, message: { message_id: id, from, chat, date: Math.floor(Date.now() / 1000), voice: { file_id: content.voice, file_unique_id: "u", duration: Number(/\d+$/.exec(content.voice)?.[0] ?? 5) } } };
  if ("photo" in content) return { update_id: id, message: { message_id: id, from, chat, date: Math.floor(Date.now() / 1000), photo: [{ file_id: content.photo, file_unique_id: "u", width: 1, height: 1 }], ...(content.caption ? { caption: content.caption } : {}) } };
  if ("location" in content) return { update_id: id, message: { message_id: id, from, chat, date: Math.floor(Date.now() / 1000), location: content.location } };
  return "text" in content
    ? { update_id: id, message: { message_id: id, from, chat, date: Math.floor(Date.now() / 1000), text: content.text } }
    : { update_id: id, callback_query: { id: String(id), from, chat_instance: "1", data: content.choice, message: { message_id: 1, chat, date: 1, text: "…" } } };
}
