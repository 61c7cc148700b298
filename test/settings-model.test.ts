import { describe, expect, test } from "vitest";
import { SettingsError, readModelSettings } from "../src/settings.ts";
import type { Env } from "../src/settings.ts";

const FIRST = { CHAT_MODEL_URL: "https://a.example.gov.vn/v1/", CHAT_MODEL_NAME: "qwen" };
const SECOND = { CHAT_MODEL_2_URL: "http://10.0.0.5:8000/v1", CHAT_MODEL_2_NAME: "gemma" };

describe("settings of the chat model", () => {
  test("nothing set is no model", () => {
    expect(readModelSettings({})).toBeNull();
  });

  test("an address and a name are enough; the rest has its defaults", () => {
    expect(readModelSettings(FIRST)).toEqual({
      providers: [{ url: "https://a.example.gov.vn/v1", key: "none", name: "qwen", price: null, firstTier: "json_schema", extraBody: null }],
      timeoutMs: 12_000, dailyBudget: null, dailyCalls: null,
    });
  });

  test("two providers in order, with prices, limits, and less time for each", () => {
    const all = readModelSettings({
      ...FIRST, ...SECOND, CHAT_MODEL_KEY: "k1", CHAT_MODEL_2_KEY: "k2", CHAT_MODEL_PRICE_IN: "1250.5", CHAT_MODEL_PRICE_OUT: "5000", CHAT_MODEL_2_PRICE_IN: "0", CHAT_MODEL_2_PRICE_OUT: "0",
      CHAT_MODEL_TIER: "tool_call", CHAT_MODEL_BODY: '{"chat_template_kwargs":{"enable_thinking":false}}', MODEL_DAILY_BUDGET: "200000", MODEL_DAILY_CALLS: "5000",
    });
    expect(all).toEqual({
      providers: [
        { url: "https://a.example.gov.vn/v1", key: "k1", name: "qwen", price: { input: 1250.5, output: 5000 }, firstTier: "tool_call", extraBody: { chat_template_kwargs: { enable_thinking: false } } },
        { url: "http://10.0.0.5:8000/v1", key: "k2", name: "gemma", price: { input: 0, output: 0 }, firstTier: "json_schema", extraBody: null },
      ],
      timeoutMs: 9000, dailyBudget: 200_000, dailyCalls: 5000,
    });
    expect(readModelSettings({ ...FIRST, CHAT_MODEL_TIMEOUT_MS: "15000" })?.timeoutMs).toBe(15_000);
  });

  test("half of a pair, and what is not valid, stops the start and says what to do", () => {
    const wrong: [Partial<Env>, RegExp][] = [
      [{ CHAT_MODEL_URL: "https://a/v1" }, /^CHAT_MODEL_URL is set but CHAT_MODEL_NAME is not: set both, or neither$/],
      [{ CHAT_MODEL_NAME: "qwen" }, /^CHAT_MODEL_NAME is set but CHAT_MODEL_URL is not/],
      [{ CHAT_MODEL_KEY: "k" }, /^CHAT_MODEL_KEY is set but CHAT_MODEL_URL is not/],
      [SECOND, /^CHAT_MODEL_2_URL is set but CHAT_MODEL_URL is not/],
      [{ ...FIRST, CHAT_MODEL_2_URL: "https://b/v1" }, /^CHAT_MODEL_2_URL is set but CHAT_MODEL_2_NAME is not/],
      [{ ...FIRST, CHAT_MODEL_2_KEY: "k" }, /^CHAT_MODEL_2_KEY is set but CHAT_MODEL_2_URL is not/],
      [{ ...FIRST, CHAT_MODEL_PRICE_IN: "5000" }, /^CHAT_MODEL_PRICE_IN is set but CHAT_MODEL_PRICE_OUT is not/],
      [{ ...FIRST, CHAT_MODEL_PRICE_IN: "rẻ", CHAT_MODEL_PRICE_OUT: "5000" }, /^CHAT_MODEL_PRICE_IN must be VND for a million tokens/],
      [{ ...FIRST, CHAT_MODEL_PRICE_IN: "5000", CHAT_MODEL_PRICE_OUT: "-1" }, /^CHAT_MODEL_PRICE_OUT must be VND for a million tokens, 0 or more/],
      [{ ...FIRST, MODEL_DAILY_BUDGET: "200000" }, /^MODEL_DAILY_BUDGET is set but CHAT_MODEL_PRICE_IN, CHAT_MODEL_PRICE_OUT are not/],
      [{ ...FIRST, ...SECOND, CHAT_MODEL_PRICE_IN: "1", CHAT_MODEL_PRICE_OUT: "1", MODEL_DAILY_BUDGET: "200000" }, /^MODEL_DAILY_BUDGET is set but CHAT_MODEL_2_PRICE_IN/],
      [{ MODEL_DAILY_CALLS: "10" }, /^MODEL_DAILY_CALLS is set but CHAT_MODEL_URL is not/],
      [{ ...FIRST, MODEL_DAILY_CALLS: "nhiều" }, /^MODEL_DAILY_CALLS must be a whole number/],
      [{ ...FIRST, CHAT_MODEL_TIMEOUT_MS: "soon" }, /^CHAT_MODEL_TIMEOUT_MS must be milliseconds/],
      [{ ...FIRST, CHAT_MODEL_TIER: "yaml" }, /^CHAT_MODEL_TIER must be one of json_schema, tool_call, json_text/],
      [{ ...FIRST, CHAT_MODEL_BODY: "{" }, /^CHAT_MODEL_BODY must be a JSON object/],
      [{ ...FIRST, CHAT_MODEL_BODY: "[1]" }, /^CHAT_MODEL_BODY must be a JSON object/],
      [{ ...FIRST, CHAT_MODEL_URL: "a.example.gov.vn" }, /^CHAT_MODEL_URL must be an address that begins with http/],
    ];
    for (const [env, message] of wrong) {
      expect(() => readModelSettings(env), JSON.stringify(env)).toThrow(SettingsError);
      expect(() => readModelSettings(env), JSON.stringify(env)).toThrow(message);
    }
  });
});
