import { expect } from "vitest";
import { ConnectionDropped } from "../channels/zalo-oa-platform.ts";
import { type ZaloOaServer, startZaloOaServer } from "../channels/zalo-oa-server.ts";
import type { EventFields, SignedEvent } from "../channels/zalo-oa-events.ts";

/** What went out to one person, as the platform took it. */
export interface Taken { text: string; quoted: string | null; buttons: { title: string; payload: string }[] }

/** The stand-in platform, which also remembers which messages it took without saying so. */
export interface WatchedPlatform extends ZaloOaServer {
  /** Texts taken while the connection broke: the service cannot know, and sends them again. */
  unsure: Map<string, number>;
}

export async function startWatchedPlatform(options: Parameters<typeof startZaloOaServer>[0]): Promise<WatchedPlatform> {
  const unsure = new Map<string, number>();
  const server = await startZaloOaServer(options, async (request, platform) => {
    const before = platform.accepted.length;
    try {
      return await platform.handle(request);
    } catch (error) {
      const taken = platform.accepted.slice(before);
      // Answers of others may have come in between: those that were answered count too, which only makes the bound looser.
      if (error instanceof ConnectionDropped) for (const { to, text } of taken) unsure.set(`${to} ${text}`, (unsure.get(`${to} ${text}`) ?? 0) + 1);
      throw error;
    }
  });
  return { ...server, unsure };
}

/** A cadre or an administrator without a browser: cookie, forms, and where they lead. */
export class Desk {
  readonly #url: string;
  readonly #cookies = new Map<string, string>();

  constructor(url: string) {
    this.#url = url;
  }

  async get(path: string): Promise<Response> {
    return this.#call(path, {});
  }

  async page(path: string): Promise<string> {
    const answer = await this.get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.text();
  }

  /** @param link as `npm start` prints it */
  async signIn(link: string): Promise<void> {
    const token = new URL(link, this.#url).searchParams.get("token") ?? "";
    expect((await this.#post("/console/dang-nhap", { token })).status).toBe(303);
  }

  /** Sends the form of `page` that leads to `action`, its hidden fields included. */
  async submit(page: string, action: string, fields: Record<string, string> = {}): Promise<Response> {
    const form = new RegExp(`<form[^>]*action="${action}"[^>]*>(.*?)</form>`, "s").exec(page)?.[1] ?? expect.fail(`no form to ${action}`);
    const hidden = Object.fromEntries([...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [/name="([^"]*)"/.exec(tag)?.[1] ?? "", /value="([^"]*)"/.exec(tag)?.[1] ?? ""]));
    return this.#post(action, { ...hidden, ...fields });
  }

  async #post(path: string, fields: Record<string, string>): Promise<Response> {
    return this.#call(path, { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded", origin: this.#url }, body: new URLSearchParams(fields) });
  }

  async #call(path: string, init: { method?: string; headers?: Record<string, string>; body?: URLSearchParams }): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(new URL(path, this.#url), { ...init, redirect: "manual", headers: { accept: "text/html", cookie, ...init.headers } });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      this.#cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    return answer;
  }
}

/** Through the platform's consent and back, as the page leads. */
export async function connectAccount(admin: Desk): Promise<void> {
  const consent = await (await admin.submit(await admin.page("/console/ket-noi-oa"), "/console/ket-noi-oa/bat-dau")).text();
  const address = /href="([^"]*\/v4\/oa\/permission[^"]*)"/.exec(consent)?.[1]?.replaceAll("&amp;", "&") ?? expect.fail("no way to the platform");
  const back = (await fetch(address, { redirect: "manual" })).headers.get("location") ?? expect.fail("no way back");
  const done = await admin.get(new URL(back).pathname + new URL(back).search);
  expect(done.headers.get("location")).toContain("ket-qua=ok");
}

/** Somebody of this role at the desk, by the first link printed for it; each link signs in once. */
export async function deskOf(service: { url: string; signIn: readonly { role: string; path: string }[] }, role: RegExp): Promise<Desk> {
  const desk = new Desk(service.url);
  await desk.signIn(service.signIn.find((one) => role.test(one.role))?.path ?? expect.fail(service.signIn.map((one) => one.role).join()));
  return desk;
}

/** One citizen on the account. Each delivery is posted as the platform does, now and then twice. */
export class Citizen {
  readonly id: string;
  /** Messages said, in order: each is to be answered with a message that quotes it. */
  readonly said: string[] = [];
  readonly #platform: WatchedPlatform;
  readonly #hook: string;

  constructor(id: string, platform: WatchedPlatform, serviceUrl: string) {
    this.id = id;
    this.#platform = platform;
    this.#hook = `${serviceUrl}/webhooks/zalo-oa`;
  }

  heard(): Taken[] {
    return this.#platform.accepted.filter(({ to }) => to === this.id).map(({ text, quoted, message }) => ({ text, quoted, buttons: buttonsOf(message) }));
  }

  /** @returns its id, once the service has acknowledged it */
  async sends(event: string, fields: EventFields = {}, times = 1): Promise<string> {
    const msgId = `m-${this.id.slice(-4)}-${this.said.length}`;
    const signed = await this.#platform.event(event, { ...fields, userId: this.id, msgId });
    if (event.startsWith("user_send_")) this.said.push(msgId);
    await Promise.all(Array.from({ length: times }, () => this.deliver(signed)));
    return msgId;
  }

  /** As the platform delivers: again where nobody answered, which in a test is the local runtime that reloads a changed source. */
  async deliver(signed: SignedEvent): Promise<void> {
    for (let left = 5; ; left--) {
      const answer = await fetch(this.#hook, { method: "POST", ...signed }).catch(() => null);
      const words = (await answer?.text()) ?? "";
      if (left > 0 && (answer === null || words.startsWith("Your worker restarted"))) continue;
      expect([answer?.status, words]).toEqual([200, '{"ok":true}']);
      return;
    }
  }

  /** Says it and waits for the answer to just this. @returns what has come since, joined */
  async says(text: string, times = 1): Promise<string> {
    const before = this.heard().length;
    await this.answered(await this.sends("user_send_text", { text }, times));
    return this.heard().slice(before).map((taken) => taken.text).join("\n");
  }

  async answered(msgId: string): Promise<void> {
    await expect.poll(() => this.heard().some(({ quoted }) => quoted === msgId), { timeout: 60_000, interval: 100, message: `answer to ${msgId}` }).toBe(true);
  }

  /** Presses the newest button whose title ends so, when it is there. */
  async presses(title: string, times = 1): Promise<void> {
    const find = (): string | undefined => this.heard().flatMap(({ buttons }) => buttons).findLast((button) => button.title.endsWith(title))?.payload;
    await expect.poll(find, { timeout: 60_000, interval: 100, message: `button ${title} for ${this.id}: ${this.heard().map(({ text }) => text).join(" | ")}` }).toBeDefined();
    await this.answered(await this.sends("user_send_text", { text: find() ?? "" }, times));
  }

  async hears(words: RegExp): Promise<RegExpExecArray> {
    const find = (): RegExpExecArray | null => this.heard().map(({ text }) => words.exec(text)).find((found) => found !== null) ?? null;
    await expect.poll(find, { timeout: 60_000, interval: 100, message: `${words} for ${this.id}` }).not.toBeNull();
    return find() ?? expect.fail("gone");
  }
}

function buttonsOf(message: unknown): Taken["buttons"] {
  return (message as { attachment?: { payload?: { buttons?: Taken["buttons"] } } }).attachment?.payload?.buttons ?? [];
}
