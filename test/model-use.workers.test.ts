import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { forgetModelCalls, listModelDays, listModelsSeen, modelUseOfAnswer, recordModelCall, switchModel } from "../src/answer/model-ledger-store.ts";
import { forAnswer } from "../src/model/metered-model.ts";
import type { ModelLimits } from "../src/model/model-limits.ts";
import { ModelError } from "../src/model/ports.ts";
import type { ChatModel, ModelAsk, ModelCall, StructuredAsk } from "../src/model/ports.ts";
import { createModelUse, meterModel } from "../src/model-use.ts";
import { readModelSettings } from "../src/settings.ts";

const NO_LIMITS: ModelLimits = { dailyBudget: null, dailyCalls: null };
const CALL: ModelCall = { provider: "ai.example.gov.vn", model: "qwen", tier: "json_schema", inputTokens: 900, outputTokens: 100, ms: 1200.4, code: "ok", cost: 40, isGuess: false };
const ASK = { name: "answer_draft", system: "s", user: "u", schema: z.object({ a: z.number() }), maxTokens: 100 };

let now = new Date("2026-11-23T05:00:00Z");
let later: Promise<unknown>[] = [];

beforeEach(async () => {
  now = new Date("2026-11-23T05:00:00Z");
  later = [];
  await env.KNOWLEDGE.batch(["model_calls", "model_days", "model_switches"].map((table) => env.KNOWLEDGE.prepare(`DELETE FROM ${table}`)));
});

afterEach(async () => {
  await Promise.all(later.splice(0));
  vi.restoreAllMocks();
});

/** A model that makes these requests for each question, and fails when the last of them did. */
function modelMaking(...calls: ModelCall[]): ChatModel & { asked: number } {
  const model = {
    name: "qwen",
    asked: 0,
    async complete(input: ModelAsk) {
      model.asked += 1;
      for (const call of calls) input.report?.(call);
      const last = calls.at(-1);
      if (last && last.code !== "ok") throw new ModelError(last.code);
      return { text: "30 ngày.", usage: { model: "qwen", inputTokens: 900, outputTokens: 100 } };
    },
    async ask<Value>(input: StructuredAsk<Value>) {
      const { usage } = await model.complete(input);
      return { value: input.schema.parse({ a: 1 }), usage };
    },
  };
  return model;
}

const use = (model: ChatModel, limits: Partial<ModelLimits> = {}, db: D1Database = env.KNOWLEDGE) => meterModel(db, { ...NO_LIMITS, ...limits }, model, (work) => void later.push(work), () => now).model;

async function codeOf(call: Promise<unknown>): Promise<string> {
  const error = await call.then(() => null, (thrown: unknown) => thrown);
  if (!(error instanceof ModelError)) throw new Error("expected a ModelError");
  return error.code;
}

async function rows(): Promise<Record<string, unknown>[]> {
  await Promise.all(later.splice(0));
  return (await env.KNOWLEDGE.prepare("SELECT purpose, answer_id, provider, model, tier, input_tokens, output_tokens, ms, code, cost, is_guess, day FROM model_calls ORDER BY rowid").all()).results;
}

describe("the ledger", () => {
  test("holds every request, also those that failed, with purpose, answer, tokens, time, end and cost", async () => {
    const failed = { ...CALL, code: "http_500", inputTokens: null, outputTokens: null, cost: 0 };
    const model = forAnswer(use(modelMaking(failed, CALL)), "q_1");
    expect((await model.ask(ASK)).value).toEqual({ a: 1 });
    expect(await rows()).toEqual([
      { purpose: "answer_draft", answer_id: "q_1", provider: "ai.example.gov.vn", model: "qwen", tier: "json_schema", input_tokens: null, output_tokens: null, ms: 1200, code: "http_500", cost: 0, is_guess: 0, day: "2026-11-23" },
      { purpose: "answer_draft", answer_id: "q_1", provider: "ai.example.gov.vn", model: "qwen", tier: "json_schema", input_tokens: 900, output_tokens: 100, ms: 1200, code: "ok", cost: 40, is_guess: 0, day: "2026-11-23" },
    ]);
    expect(await modelUseOfAnswer(env.KNOWLEDGE, "q_1")).toEqual({ calls: 2, inputTokens: 900, outputTokens: 100, cost: 40, ms: 2400 });
    expect(await listModelDays(env.KNOWLEDGE, now, 14)).toEqual([{ day: "2026-11-23", calls: 2, failed: 1, refused: 0, inputTokens: 900, outputTokens: 100, cost: 40, guesses: 0, budgetReachedAt: null }]);
    expect(await listModelsSeen(env.KNOWLEDGE)).toEqual([{ provider: "ai.example.gov.vn", model: "qwen", at: now.toISOString(), tier: "json_schema" }]);
  });

  test("takes the same request once, in the row and in the sums", async () => {
    for (let i = 0; i < 2; i++) await recordModelCall(env.KNOWLEDGE, "c1", { ...CALL, purpose: "compose", answerId: null }, now);
    expect(await rows()).toHaveLength(1);
    expect(await listModelDays(env.KNOWLEDGE, now, 14)).toMatchObject([{ calls: 1, cost: 40 }]);
  });

  test("holds nothing of what was asked or replied", async () => {
    await use(modelMaking({ ...CALL, code: "malformed" })).complete({ ...ASK, system: "bí mật một", user: "bí mật hai" }).catch(() => undefined);
    await switchModel(env.KNOWLEDGE, { id: "s1", isOn: false, by: "qt-01", reason: "tạm nghỉ", now });
    await use(modelMaking(CALL)).ask({ ...ASK, user: "bí mật ba" }).catch(() => undefined);
    await rows();
    const tables = await env.KNOWLEDGE.batch(["model_calls", "model_days"].map((table) => env.KNOWLEDGE.prepare(`SELECT * FROM ${table}`)));
    expect(tables.map(({ results }) => results.length)).toEqual([2, 1]);
    expect(JSON.stringify(tables)).not.toMatch(/bí mật|30 ngày/);
  });

  test("forgets single requests after their time and keeps the sums of their days", async () => {
    for (const day of ["2026-11-20", "2026-11-21", "2026-11-22"]) await recordModelCall(env.KNOWLEDGE, day, { ...CALL, purpose: "compose", answerId: null }, new Date(`${day}T05:00:00Z`));
    await forgetModelCalls(env.KNOWLEDGE, new Date("2026-11-21T16:59:00Z"));
    expect((await rows()).map(({ day }) => day)).toEqual(["2026-11-21", "2026-11-22"]);
    expect(await listModelDays(env.KNOWLEDGE, now, 14)).toHaveLength(3);
  });

  test("that cannot be written costs nobody the answer, and says so once", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const broken = brokenFor(() => true);
    const model = use(modelMaking(CALL), {}, broken);
    for (let i = 0; i < 3; i++) expect((await model.complete({ ...ASK, purpose: "compose" })).text).toBe("30 ngày.");
    await Promise.all(later.splice(0));
    expect(warn.mock.calls.map(([line]) => JSON.parse(String(line)).event)).toEqual(["model_call_unrecorded"]);
  });

  test("that cannot be written still counts against the day, so a full disk never opens the purse", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const model = use(modelMaking(CALL), { dailyCalls: 2 }, brokenFor(() => true));
    for (let i = 0; i < 2; i++) await model.complete(ASK);
    await Promise.all(later.splice(0));
    expect(await codeOf(model.complete(ASK))).toBe("budget");
    now = new Date("2026-11-24T05:00:00Z");
    expect((await model.complete(ASK)).text).toBe("30 ngày.");
  });

  test("that cannot be read keeps the model from being asked: nobody knows whether it is switched off", async () => {
    const model = modelMaking(CALL);
    const db = new Proxy(env.KNOWLEDGE, { get: (target, name) => (name === "prepare" ? () => { throw new Error("down"); } : Reflect.get(target, name)) });
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    expect(await codeOf(use(model, {}, db).complete(ASK))).toBe("ledger_unread");
    expect(model.asked).toBe(0);
    await Promise.all(later.splice(0));
  });
});

describe("the day's budget", () => {
  test("in đồng lasts till midnight in Vietnam, not till midnight in Greenwich", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const inner = modelMaking(CALL);
    const model = use(inner, { dailyBudget: 80 });
    const ask = async (at: string): Promise<string> => {
      now = new Date(at);
      const end = await model.complete(ASK).then(() => "asked", (error: ModelError) => error.code);
      await Promise.all(later.splice(0));
      return end;
    };
    // 06:59 in Vietnam on the 23rd is still the 22nd in Greenwich.
    expect(await ask("2026-11-22T23:59:00Z")).toBe("asked");
    expect(await ask("2026-11-23T00:01:00Z")).toBe("asked");
    expect(await ask("2026-11-23T10:00:00Z")).toBe("budget");
    expect(await ask("2026-11-23T16:59:59Z")).toBe("budget");
    expect(await ask("2026-11-23T17:00:00Z")).toBe("asked");
    expect(inner.asked).toBe(3);
    expect((await listModelDays(env.KNOWLEDGE, now, 14)).map(({ day, calls, refused, budgetReachedAt }) => [day, calls, refused, budgetReachedAt])).toEqual([
      ["2026-11-24", 1, 0, null],
      ["2026-11-23", 2, 2, "2026-11-23T10:00:00.000Z"],
    ]);
  });

  test("in requests holds too, also for questions that come all at once once it is reached", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const inner = modelMaking({ ...CALL, cost: null });
    const model = use(inner, { dailyCalls: 2 });
    for (let i = 0; i < 2; i++) await model.complete(ASK);
    await Promise.all(later.splice(0));
    expect(await Promise.all(Array.from({ length: 5 }, () => codeOf(model.complete(ASK))))).toEqual(Array(5).fill("budget"));
    expect(inner.asked).toBe(2);
  });

  test("says once a day that it is reached, whichever instance of the service comes upon it", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const instances = [use(modelMaking(CALL), { dailyCalls: 1 }), use(modelMaking(CALL), { dailyCalls: 1 })] as const;
    for (const day of ["2026-11-23T05:00:00Z", "2026-11-24T05:00:00Z"]) {
      now = new Date(day);
      await instances[0].complete(ASK);
      await Promise.all(later.splice(0));
      for (const instance of [...instances, ...instances]) {
        await codeOf(instance.complete(ASK));
        await Promise.all(later.splice(0));
      }
    }
    expect(warn.mock.calls.map(([line]) => JSON.parse(String(line)).event)).toEqual(["model_budget_reached", "model_budget_reached"]);
  });
});

describe("the switch", () => {
  const act = { isOn: false, by: "qt-01", reason: "trả lời lạ", now: new Date("2026-11-23T04:00:00Z") };

  test("keeps every instance from asking at once, is kept in the ledger, and lets it ask again", async () => {
    const inner = modelMaking(CALL);
    const model = use(inner);
    await model.complete(ASK);
    expect(await switchModel(env.KNOWLEDGE, { ...act, id: "s1" })).toBe(true);
    expect(await codeOf(model.ask(ASK))).toBe("switched_off");
    expect(inner.asked).toBe(1);
    expect((await rows()).map(({ code, provider, cost }) => [code, provider, cost])).toEqual([["ok", "ai.example.gov.vn", 40], ["switched_off", "", null]]);
    expect(await switchModel(env.KNOWLEDGE, { ...act, id: "s2", isOn: true })).toBe(true);
    expect((await model.complete(ASK)).text).toBe("30 ngày.");
  });

  test("pressed twice, or to what it is already, changes nothing", async () => {
    expect(await switchModel(env.KNOWLEDGE, { ...act, id: "s0", isOn: true })).toBe(false);
    expect(await switchModel(env.KNOWLEDGE, { ...act, id: "s1" })).toBe(true);
    expect(await switchModel(env.KNOWLEDGE, { ...act, id: "s1" })).toBe(false);
    expect(await switchModel(env.KNOWLEDGE, { ...act, id: "s2" })).toBe(false);
    expect(await switchModel(env.KNOWLEDGE, { ...act, id: "s3", isOn: true })).toBe(true);
    // The first form, sent again from an old page, does not switch off what was switched on since.
    expect(await switchModel(env.KNOWLEDGE, { ...act, id: "s1" })).toBe(false);
  });

  test("is not waited for when the caller has given up", async () => {
    const stop = new AbortController();
    stop.abort();
    const inner = modelMaking(CALL);
    expect(await codeOf(use(inner).complete({ ...ASK, signal: stop.signal }))).toBe("aborted");
    expect(inner.asked).toBe(0);
  });
});

describe("the model as configured", () => {
  test("asks the providers in their order, each with its own key, and puts each request down at its own price", async () => {
    const answers = vi.spyOn(globalThis, "fetch").mockImplementation(async (...call) => {
      const request = new Request(...call);
      if (new URL(request.url).host === "a.example.gov.vn") return Response.json({ error: { message: "no" } }, { status: 503 });
      const message = { role: "assistant", content: '{"a": 7}' };
      return Response.json({ id: "c", object: "chat.completion", created: 1, model: "gemma-4-31b", choices: [{ index: 0, finish_reason: "stop", message }], usage: { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 } });
    });
    const settings = readModelSettings({
      CHAT_MODEL_URL: "https://a.example.gov.vn/v1", CHAT_MODEL_NAME: "qwen", CHAT_MODEL_KEY: "k1", CHAT_MODEL_PRICE_IN: "5000", CHAT_MODEL_PRICE_OUT: "20000",
      CHAT_MODEL_2_URL: "https://b.example.gov.vn/v1", CHAT_MODEL_2_NAME: "gemma", CHAT_MODEL_2_KEY: "k2", CHAT_MODEL_2_PRICE_IN: "1000", CHAT_MODEL_2_PRICE_OUT: "2000", CHAT_MODEL_2_TIER: "json_text", MODEL_DAILY_CALLS: "10",
    });
    if (settings === null) throw new Error("no settings");
    const { model, desk, refusal } = createModelUse(env.KNOWLEDGE, settings, (work) => void later.push(work), () => now);
    expect((await model.ask(ASK)).value).toEqual({ a: 7 });
    expect((await rows()).map(({ provider, model: name, tier, code, cost }) => [provider, name, tier, code, cost])).toEqual([
      ["a.example.gov.vn", "qwen", "json_schema", "http_503", 0],
      ["a.example.gov.vn", "qwen", "json_schema", "http_503", 0],
      ["b.example.gov.vn", "gemma-4-31b", "json_text", "ok", 1.2],
    ]);
    expect(answers.mock.calls.map((call) => new Request(...call).headers.get("authorization"))).toEqual(["Bearer k1", "Bearer k1", "Bearer k2"]);
    expect(desk).toEqual({
      providers: [{ provider: "a.example.gov.vn", model: "qwen", price: { input: 5000, output: 20_000 } }, { provider: "b.example.gov.vn", model: "gemma", price: { input: 1000, output: 2000 } }],
      dailyBudget: null, dailyCalls: 10,
    });
    expect(await refusal()).toBeNull();
  });
});

/** The test's database, whose batches fail while told so. */
function brokenFor(isBroken: () => boolean): D1Database {
  return new Proxy(env.KNOWLEDGE, {
    get(target, name) {
      if (name === "batch" && isBroken()) return () => Promise.reject(new Error("down"));
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
