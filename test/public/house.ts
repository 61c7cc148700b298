import { env } from "cloudflare:workers";
import { Hono } from "hono";
import { consolePages } from "../../src/console/console-pages.tsx";
import type { ConsoleServices } from "../../src/console/services.ts";
import { readPhoto } from "../../src/cases/attachment-store.ts";
import { keepProof } from "../../src/cases/proof-photo-store.ts";
import { originalFile } from "../../src/desk-wiring.ts";
import { readSource } from "../../src/knowledge/intake/read-source.ts";
import { createKnowledgeDesk } from "../../src/knowledge/publishing/create-knowledge-desk.ts";
import { readLexicon } from "../../src/language/lexicon.ts";
import lexiconYaml from "../../knowledge/lexicon.yaml?raw";
import { createSealer } from "../../src/people/seal.ts";
import { publicPages } from "../../src/public/public-pages.tsx";
import { createReceiptDoor } from "../../src/public/receipt-door.ts";
import { FakeChat } from "../browser/fake-chat.ts";
import { sampleLocality } from "../browser/sample-locality.ts";

export const origin = "http://langnghe.test";
export const locality = sampleLocality();
export const sealer = createSealer({ current: "k1", keys: { k1: btoa("0123456789abcdef0123456789abcdef") } });

export interface House {
  app: Hono;
  chat: FakeChat;
  /** Notice ids handed to the queue. */
  notified: string[];
  /** Sign-in links sent, by cadre. */
  links: { cadreId: string; url: string }[];
  /** Work that went on after a page was sent. */
  laterWork: Promise<unknown>[];
}

/** Both rooms of pages on the test's own databases; conversation, queue and delivery stand in. */
export function house(changes: Partial<ConsoleServices> & { now?: () => Date } = {}): House {
  const chat = new FakeChat();
  const notified: string[] = [];
  const links: House["links"] = [];
  const laterWork: Promise<unknown>[] = [];
  const { now = () => new Date(), ...services } = changes;
  const shared: ConsoleServices = {
    operatorName: "Ban Tuyên giáo và Dân vận Tỉnh ủy Cà Mau", publicUrl: origin, provinceName: "tỉnh Cà Mau", provinceCode: "96", locality,
    knowledge: env.KNOWLEDGE, cases: env.CASES, sessionSecret: "test", caseSealer: sealer, restrictedSealer: sealer, demo: false,
    receipts: createReceiptDoor({ cases: env.CASES, sealer, locality, redact: (text) => text, notify: async (ids) => void notified.push(...ids) }),
    notify: async (ids) => void notified.push(...ids),
    sendSignInLink: async (cadreId, url) => {
      links.push({ cadreId, url });
      return "sent";
    },
    reach: async () => null,
    operations: {
      sending: async () => [], undelivered: async () => [], parked: async () => [], retry: async () => true, guards: async () => ({ today: [], week: [] }) },
    lexiconChanged: async () => {},
    readWordsAloud: (text) => ({ spelled: text, law: [] }),
    tryQuestion: async (question) => ({ outcome: { kind: "no_source", nearest: [] }, spelled: question, explanation: null }),
    answers: { tools: { lexicon: readLexicon(lexiconYaml) }, index: { search: async () => [] }, redact: (text) => text, recall: { reach: async () => [], send: async () => ({ told: 0, left: 0 }) } },
    desk: createKnowledgeDesk({ db: env.KNOWLEDGE, files: env.FILES, readSource }),
    originalFile: (draftId) => originalFile(env, draftId),
    casePhoto: (caseId, photoId) => readPhoto(env.CASES, env.FILES, caseId, photoId),
    keepProof: async (photo) => {
      const kept = await keepProof(env.CASES, env.FILES, sealer, photo);
      return kept.ok ? kept.value : null;
    },
    indexProgress: async () => null,
    later: (work) => void laterWork.push(work),
    ...services,
  };
  const app = new Hono();
  app.route("/", publicPages(() => ({ ...shared, chat }), now));
  app.route("/console", consolePages(() => shared, now));
  return { app, chat, notified, links, laterWork };
}

/** A browser: keeps cookies, follows no redirect by itself, sends the Origin of our own pages unless told otherwise. */
export class Visitor {
  readonly #app: Hono;
  readonly cookies = new Map<string, string>();

  constructor(app: Hono) {
    this.#app = app;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#send(path, { headers });
  }

  post(path: string, form: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    return this.#send(path, { method: "POST", body: new URLSearchParams(form), headers: { Origin: origin, ...headers } });
  }

  /** A form with a file: several parts, and a length that the server is told beforehand. */
  async postParts(path: string, form: FormData, headers: Record<string, string> = {}): Promise<Response> {
    const packed = new Request(origin, { method: "POST", body: form });
    const body = await packed.arrayBuffer();
    return this.#send(path, { method: "POST", body, headers: { Origin: origin, "Content-Type": packed.headers.get("Content-Type") ?? "", "Content-Length": String(body.byteLength), ...headers } });
  }

  json(path: string, body: unknown): Promise<Response> {
    return this.#send(path, { method: "POST", body: JSON.stringify(body), headers: { Origin: origin, "Content-Type": "application/json" } });
  }

  async #send(path: string, init: { method?: string; body?: BodyInit; headers: Record<string, string> }): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await this.#app.request(`${origin}${path}`, { ...init, headers: { ...init.headers, ...(cookie === "" ? {} : { Cookie: cookie }) } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      if (/max-age=0/i.test(line)) this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }
}

/** Value of a hidden field of a page. */
export function hidden(page: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";
}
