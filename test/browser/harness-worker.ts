import { readPhoto } from "../../src/cases/attachment-store.ts";
import { keepProof } from "../../src/cases/proof-photo-store.ts";
import { D1ClauseIndex } from "../../src/knowledge/search/d1-clause-index.ts";
import { Hono } from "hono";
import { consolePages } from "../../src/console/console-pages.tsx";
import type { ConsoleServices } from "../../src/console/services.ts";
import { readDocumentFile } from "../../src/knowledge/documents/document.ts";
import { publishDocuments } from "../../src/knowledge/publishing/publish-document.ts";
import { createSealer } from "../../src/people/seal.ts";
import { failurePage, notFoundPage } from "../../src/public/look/error-page.tsx";
import { publicPages } from "../../src/public/public-pages.tsx";
import { createReceiptDoor } from "../../src/public/receipt-door.ts";
import type { PublicServices } from "../../src/public/services.ts";
import { FakeChat } from "./fake-chat.ts";
import { sampleAccount } from "./sample-account.ts";
import { sampleLocality } from "./sample-locality.ts";
import { sampleAnswerDesk, sampleGivenAnswers } from "./sample-given-answers.ts";
import { sampleDesk, sampleDrafts } from "./sample-drafts.ts";
import { sampleAnswers, sampleCadres, sampleCases, sampleRestricted } from "./samples.ts";

/**
 * The pages alone, on real databases with sample matters, and a conversation in memory: for looking at them
 * and checking them without the rest of the house.
 */
interface Env { KNOWLEDGE: D1Database; CASES: D1Database; FILES: R2Bucket }

interface SetUp { knowledge: string[]; cases: string[]; documents: { file: string; text: string }[] }

const operatorName = "Ban Tuyên giáo và Dân vận Tỉnh ủy Cà Mau";
const sealer = createSealer({ current: "k1", keys: { k1: btoa("0123456789abcdef0123456789abcdef") } });
const chat = new FakeChat();
chat.answer = sampleAnswers;
const locality = sampleLocality();

const app = new Hono<{ Bindings: Env }>();

app.post("/__setup", async (c) => {
  const { knowledge, cases, documents } = await c.req.json<SetUp>();
  for (const query of knowledge) await c.env.KNOWLEDGE.prepare(query).run();
  for (const query of cases) await c.env.CASES.prepare(query).run();
  const files = documents.map(({ file, text }) => readDocumentFile(file, text));
  const shipped = files.map((file) => { if (!file.ok) throw new Error(file.reason); return file.value; });
  await publishDocuments(c.env.KNOWLEDGE, shipped);
  await sampleCadres(c.env.CASES);
  await sampleGivenAnswers(c.env.KNOWLEDGE, new Date());
  const codes = await sampleCases(c.env.CASES, sealer, locality, new Date());
  const drafts = await sampleDrafts(c.env.KNOWLEDGE, c.env.FILES, new Map(shipped.map((file) => [file.document.slug, file.text])), new Date());
  return c.json({ codes, drafts, receipt: await sampleRestricted(c.env.CASES, sealer, locality, new Date()) });
});

app.route("/", publicPages((c) => publicServices(c.env, new URL(c.req.url).origin)));
app.route("/console", consolePages((c) => consoleServices(c.env, new URL(c.req.url).origin, (work) => c.executionCtx.waitUntil(work))));
app.notFound((c) => c.html(notFoundPage(operatorName), 404));
app.onError((error, c) => {
  console.error(error);
  return c.html(failurePage(operatorName), 500);
});

export default app;

function publicServices(env: Env, publicUrl: string): PublicServices {
  return {
    operatorName, publicUrl, provinceName: "tỉnh Cà Mau", provinceCode: "96", locality,
    knowledge: env.KNOWLEDGE, cases: env.CASES, chat, sessionSecret: "only-for-looking-at-pages",
    receipts: createReceiptDoor({ cases: env.CASES, sealer, locality, redact: (text) => text, notify: async () => {} }),
    casePhoto: (caseId, photoId) => readPhoto(env.CASES, env.FILES, caseId, photoId),
    keepProof: async (photo) => {
      const kept = await keepProof(env.CASES, env.FILES, sealer, photo);
      return kept.ok ? kept.value : null;
    },
  };
}

function consoleServices(env: Env, publicUrl: string, later: ConsoleServices["later"]): ConsoleServices {
  const { chat: _chat, ...shared } = publicServices(env, publicUrl);
  return {
    ...shared,
    caseSealer: sealer,
    restrictedSealer: sealer,
    demo: true,
    notify: async () => {},
    hasTelegram: true,
    sendSignInLink: async () => "no_chat",
    reach: async () => ({ reach: { reach: "not_now", why: "window_closed", until: null, silentDays: 9 }, heldSince: "2026-11-20T03:00:00.000Z", price: 55 }),
    operations: {
      sending: async () => [
        { channel: "zalo-oa", month: "2026-11", parts: 41_208, paid: 310, templates: 12, dong: 19_450, people: null, left: null, budget: 20_000, stops: [{ at: "2026-11-20T03:00:00.000Z", what: "stopped", budget: 15_000, spent: 14_960 }, { at: "2026-11-20T08:00:00.000Z", what: "resumed", budget: 20_000, spent: 14_960 }] },
        { channel: "zalo", month: "2026-11", parts: 2610, paid: 0, templates: 0, dong: 0, people: { known: 46, most: 50 }, left: { parts: 390, total: 3000 }, budget: null, stops: [] },
      ],
      undelivered: async () => [{ id: "u1", channel: "zalo", code: "zalo_429", at: "2026-11-22T03:00:00.000Z", attempts: 8 }],
      parked: async () => [{ id: "p1", channel: "telegram", at: "2026-11-22T04:00:00.000Z", error: "TypeError" }],
      retry: async (id) => id === "u1",
      guards: async () => ({ today: [{ guard: "injection", times: 2 }], week: [{ guard: "injection", times: 9 }, { guard: "promise", times: 4 }, { guard: "rate_failed", times: 1 }] }),
    },
    officialAccount: sampleAccount,
    lexiconChanged: async () => {},
    readWordsAloud: (text) => ({ spelled: text.replace("giấy đỏ", "sổ đỏ"), law: ["giấy chứng nhận quyền sử dụng đất"] }),
    desk: sampleDesk(env.KNOWLEDGE, env.FILES),
    originalFile: async () => null,
    sealed: { identity: async () => ({ channel: "zalo", chatId: "mau-77", phone: null }), sender: async () => null, hasReturnWay: async () => true, tellSender: async () => true, photo: async () => null },
    indexProgress: async () => null,
    answers: sampleAnswerDesk(),
    later,
    tryQuestion: async (question, day) => ({
      outcome: {
        kind: "answered",
        mode: "quoted",
        text: "Người tiếp công dân trả lời hoặc báo kết quả bước đầu trong 10 ngày làm việc, kể từ ngày tiếp nhận.",
        citations: [{ clauseId: "42-2013-qh13#dieu-28-khoan-1", slug: "42-2013-qh13", label: "khoản 1 Điều 28 Luật Tiếp công dân (42/2013/QH13)", validity: "hiệu lực từ 01/07/2014", path: "/van-ban/42-2013-qh13#dieu-28-khoan-1", caution: "chưa nhập sửa đổi bởi 136/2025/QH15" }],
        more: [],
      },
      spelled: question,
      explanation: await new D1ClauseIndex(env.KNOWLEDGE).explain({ text: question, asOf: day, limit: 12, locality: "96" }),
    }),
  };
}
