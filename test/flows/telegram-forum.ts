import { env, exports } from "cloudflare:workers";
import { vi } from "vitest";

export interface ForumMessage { id: string; thread: string | null; text: string; buttons: { text: string; data: string }[]; edits: number; isProtected: boolean }

type Refusal = { code: number; description: string; parameters?: object };

let nextGroup = 1;
let nextUpdate = 900_000;

/** A Telegram supergroup as its members and the platform see it: topics, messages, who is what, and failures to come. */
export class Forum {
  readonly chatId = String(-1_002_000_000_000 - nextGroup++);
  isForum = true;
  username: string | null = null;
  botMayManageTopics = true;
  /** Telegram ids of its administrators. */
  readonly administrators = new Set<string>();
  readonly topics = new Map<string, string>();
  readonly messages: ForumMessage[] = [];
  /** Windows shown to who tapped, by query id. */
  readonly answers = new Map<string, string>();
  /** Refusals for the next calls of a method, one each; "unclear": an answer that says neither yes nor no. */
  readonly refusals: { method: string; with: Refusal | "unclear" }[] = [];
  readonly calls: string[] = [];
  #next = 10;

  cards(): ForumMessage[] {
    return this.messages.filter(({ text }) => /CM-\d{6}-/.test(text));
  }

  topicName(message: ForumMessage | undefined): string | undefined {
    return message?.thread ? this.topics.get(message.thread) : undefined;
  }

  /** Somebody types in the group; waits until the bot has answered where it does. */
  async says(fromId: string, text: string): Promise<string[]> {
    const before = this.messages.length;
    await this.update({ message: { message_id: this.#next++, from: { id: Number(fromId), is_bot: false, first_name: "A" }, chat: this.#chat(), date: 1790000000, text } });
    if (text.startsWith("/noi")) await vi.waitFor(() => { if (this.messages.length === before) throw new Error("the bot has not answered"); });
    return this.messages.slice(before).map((message) => message.text);
  }

  /** Somebody taps the button with this word; the window they read. */
  async taps(fromId: string, message: ForumMessage | undefined, label: string, id = String(nextUpdate++)): Promise<string> {
    const data = message?.buttons.find((button) => button.text === label)?.data;
    if (data === undefined) throw new Error(`no button "${label}" under: ${message?.text}`);
    return this.presses(fromId, data, id);
  }

  async presses(fromId: string, data: string, id = String(nextUpdate++)): Promise<string> {
    this.answers.delete(id);
    await this.update({ callback_query: { id, from: { id: Number(fromId), is_bot: false, first_name: "A" }, chat_instance: "1", data, message: { message_id: 1, date: 1, chat: this.#chat(), text: "…" } } });
    return vi.waitFor(() => {
      const answer = this.answers.get(id);
      if (answer === undefined) throw new Error("no answer to the tap");
      return answer;
    });
  }

  async putsBotOut(): Promise<void> {
    const user = { id: 123456, is_bot: true, first_name: "Lắng Nghe" };
    await this.update({ my_chat_member: { chat: this.#chat(), from: { id: 5, is_bot: false, first_name: "A" }, date: 1, old_chat_member: { user, status: "administrator" }, new_chat_member: { user, status: "kicked", until_date: 0 } } });
  }

  async update(body: object): Promise<void> {
    const answer = await exports.default.fetch("http://service/webhooks/telegram", {
      method: "POST", headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": env.TELEGRAM_WEBHOOK_SECRET ?? "" },
      body: JSON.stringify({ update_id: nextUpdate++, ...body }),
    });
    if (answer.status !== 200) throw new Error(`delivery refused: ${answer.status} ${await answer.text()}`);
  }

  /** The platform's side of one call. */
  async call(method: string, body: Record<string, unknown>): Promise<Response> {
    this.calls.push(method);
    const at = this.refusals.findIndex((refusal) => refusal.method === method);
    const refusal = at < 0 ? undefined : this.refusals.splice(at, 1)[0]?.with;
    if (refusal === "unclear") return new Response("<html>", { status: 200 });
    if (refusal) return this.#refuse(refusal);
    switch (method) {
      case "getChat": return Response.json({ ok: true, result: { id: Number(this.chatId), type: "supergroup", ...(this.isForum ? { is_forum: true } : {}), ...(this.username === null ? {} : { username: this.username, active_usernames: [this.username] }) } });
      case "getChatMember": {
        const isBot = body["user_id"] === 123456;
        const status = isBot || this.administrators.has(String(body["user_id"])) ? "administrator" : "member";
        return Response.json({ ok: true, result: { status, ...(isBot ? { can_manage_topics: this.botMayManageTopics } : {}) } });
      }
      case "createForumTopic": {
        if (!this.isForum) return this.#refuse({ code: 400, description: "Bad Request: the chat is not a forum" });
        if (!this.botMayManageTopics) return this.#refuse({ code: 400, description: "Bad Request: not enough rights to create a topic" });
        const id = String(this.#next++);
        this.topics.set(id, String(body["name"]));
        return Response.json({ ok: true, result: { message_thread_id: Number(id), name: body["name"], icon_color: 1 } });
      }
      case "sendMessage": {
        const thread = body["message_thread_id"] === undefined ? null : String(body["message_thread_id"]);
        if (thread !== null && !this.topics.has(thread)) return this.#refuse({ code: 400, description: "Bad Request: message thread not found" });
        const id = String(this.#next++);
        this.messages.push({ id, thread, text: String(body["text"]), buttons: buttonsOf(body), edits: 0, isProtected: body["protect_content"] === true });
        return Response.json({ ok: true, result: { message_id: Number(id) } });
      }
      case "editMessageText": {
        const message = this.messages.find(({ id }) => id === String(body["message_id"]));
        if (!message) return this.#refuse({ code: 400, description: "Bad Request: message to edit not found" });
        if (message.text === body["text"]) return this.#refuse({ code: 400, description: "Bad Request: message is not modified" });
        Object.assign(message, { text: String(body["text"]), buttons: buttonsOf(body), edits: message.edits + 1 });
        return Response.json({ ok: true, result: true });
      }
      default: throw new Error(`Telegram knows no ${method} here`);
    }
  }

  #chat(): object {
    return { id: Number(this.chatId), title: "Dân vận xã", type: "supergroup", ...(this.isForum ? { is_forum: true } : {}) };
  }

  #refuse({ code, description, parameters }: Refusal): Response {
    return Response.json({ ok: false, error_code: code, description, ...(parameters ? { parameters } : {}) }, { status: code });
  }
}

/** Answers what goes to these groups; private chats and everything else as before. Call after `standInForPlatforms`. */
export function standInForForums(forums: () => readonly Forum[]): void {
  const others = vi.mocked(globalThis.fetch).getMockImplementation();
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    const request = new Request(input as RequestInfo, init);
    const url = new URL(request.url);
    if (url.hostname !== "api.telegram.org" || request.method !== "POST") return others ? others(input, init) : Promise.reject(new Error("no way out"));
    const method = url.pathname.split("/").at(-1) ?? "";
    const body = (await request.clone().json()) as Record<string, unknown>;
    if (method === "answerCallbackQuery") {
      for (const forum of forums()) forum.answers.set(String(body["callback_query_id"]), String(body["text"] ?? ""));
      return Response.json({ ok: true, result: true });
    }
    const forum = forums().find(({ chatId }) => chatId === String(body["chat_id"]));
    if (forum) return forum.call(method, body);
    return others ? others(input, init) : Promise.reject(new Error("no way out"));
  });
}

function buttonsOf(body: Record<string, unknown>): ForumMessage["buttons"] {
  const markup = body["reply_markup"] as { inline_keyboard?: { text: string; callback_data: string }[][] } | undefined;
  return (markup?.inline_keyboard ?? []).flat().map((button) => ({ text: button.text, data: button.callback_data }));
}
