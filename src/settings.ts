import { z } from "zod";
import type { ModelLimits } from "./model/model-limits.ts";
import { structuredTiers } from "./model/ports.ts";
import type { StructuredTier } from "./model/ports.ts";

/**
 * Bindings and secrets, as the Worker receives them. What is optional switches a feature on; half of a pair stops
 * the start, naming the missing half.
 */
export interface Env {
  KNOWLEDGE: D1Database;
  CASES: D1Database;
  PEOPLE: D1Database;
  FILES: R2Bucket;
  NOTICES: Queue<{ noticeId: string }>;
  CONVERSATION: DurableObjectNamespace<import("./index.ts").Conversation>;
  ZALO_OA_TOKENS: DurableObjectNamespace<import("./index.ts").ZaloOaTokens>;
  SENDING_LEDGER: DurableObjectNamespace<import("./accounts/sending-ledger-object.ts").SendingLedger>;
  OPERATOR_NAME?: string;
  PROVINCE_CODE?: string;
  CASE_PREFIX?: string;
  PUBLIC_URL?: string;
  BURST_WAIT_MS?: string;
  DEMO?: string;
  PSEUDONYM_KEY?: string;
  SESSION_KEY?: string;
  PEOPLE_KEYS?: string;
  CASES_KEYS?: string;
  RESTRICTED_KEYS?: string;
  ZALO_BOT_TOKEN?: string;
  ZALO_WEBHOOK_SECRET?: string;
  ZALO_API_URL?: string;
  ZALO_PER_MONTH?: string;
  ZALO_PEOPLE?: string;
  GATHER_MS?: string;
  ZALO_OA_APP_ID?: string;
  ZALO_OA_APP_SECRET?: string;
  ZALO_OA_SECRET_KEY?: string;
  ZALO_OA_API_URL?: string;
  ZALO_OA_OAUTH_URL?: string;
  ZALO_OA_MONTHLY_BUDGET?: string;
  ZALO_OA_MESSAGE_PRICE?: string;
  ZALO_OA_PER_MINUTE?: string;
  ZALO_OA_FREE_REPLIES?: string;
  ZALO_TEMPLATE_ID?: string;
  ZALO_TEMPLATE_PRICE?: string;
  ZALO_TEMPLATE_URL?: string;
  ACCESS_TEAM_DOMAIN?: string;
  ACCESS_AUD?: string;
  ACCESS_REQUIRED?: string;
  OIDC_ISSUER?: string;
  OIDC_CLIENT_ID?: string;
  OIDC_CLIENT_SECRET?: string;
  OIDC_TRUST_MFA?: string;
  TELEGRAM_BOT_TOKEN?: string;
  TELEGRAM_WEBHOOK_SECRET?: string;
  TELEGRAM_API_URL?: string;
  CHAT_MODEL_URL?: string;
  CHAT_MODEL_KEY?: string;
  CHAT_MODEL_NAME?: string;
  CHAT_MODEL_TIER?: string;
  CHAT_MODEL_BODY?: string;
  CHAT_MODEL_PRICE_IN?: string;
  CHAT_MODEL_PRICE_OUT?: string;
  CHAT_MODEL_2_URL?: string;
  CHAT_MODEL_2_KEY?: string;
  CHAT_MODEL_2_NAME?: string;
  CHAT_MODEL_2_TIER?: string;
  CHAT_MODEL_2_BODY?: string;
  CHAT_MODEL_2_PRICE_IN?: string;
  CHAT_MODEL_2_PRICE_OUT?: string;
  CHAT_MODEL_TIMEOUT_MS?: string;
  MODEL_DAILY_BUDGET?: string;
  MODEL_DAILY_CALLS?: string;
  QDRANT_URL?: string;
  QDRANT_API_KEY?: string;
  QDRANT_COLLECTION?: string;
  EMBEDDINGS_URL?: string;
  EMBEDDINGS_KEY?: string;
  EMBEDDINGS_MODEL?: string;
  EMBEDDINGS_DIMENSIONS?: string;
  EMBEDDINGS_QUERY_PREFIX?: string;
  EMBEDDINGS_PASSAGE_PREFIX?: string;
  EMBEDDINGS_INPUT_TYPE?: string;
  TRANSCRIBE_URL?: string;
  TRANSCRIBE_KEY?: string;
  TRANSCRIBE_MODEL?: string;
  RERANK_URL?: string;
  RERANK_KEY?: string;
  RERANK_MODEL?: string;
  RERANK_SHAPE?: string;
}

/** A setting is missing or wrong. The message names it and says what to do. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

export interface Settings {
  operatorName: string;
  provinceCode: string;
  casePrefix: string;
  publicUrl: string;
  burstWaitMs: number;
  demo: boolean;
  pseudonymKey: string;
  sessionKey: string;
  peopleKeys: string;
  casesKeys: string;
  restrictedKeys: string;
  /** `perMonth`: messages the bot's plan lets it send; `people`: how many it serves. */
  zalo: { token: string; webhookSecret: string; apiUrl: string | undefined; perMonth: number; people: number } | null;
  /** How long news of a case wait for more of the same case where messages are scarce, in milliseconds. */
  gatherMs: number;
  zaloOa: ZaloOaSettings | null;
  telegram: { token: string; webhookSecret: string; apiUrl: string | undefined } | null;
  /** Who besides a link may say that a cadre is one: the office's own identity provider. */
  office: OfficeSettings;
  chatModel: ChatModelSettings | null;
  qdrant: { url: string; apiKey: string | null; collection: string } | null;
  /** Only beside Qdrant, which keeps the vectors. */
  embeddings: { url: string; key: string; model: string; dimensions: number; queryPrefix: string; passagePrefix: string; sendsInputType: boolean } | null;
  rerank: { url: string; key: string; model: string; shape: "cohere" | "tei" } | null;
  /** Hears voice notes. */
  transcriber: { url: string; key: string; model: string } | null;
}

/** A Zalo Official Account, connected to an app of developers.zalo.me. */
export interface ZaloOaSettings {
  appId: string;
  /** Renews tokens. */
  appSecret: string;
  /** Signs webhooks; not the app's secret. */
  secretKey: string;
  apiUrl: string | undefined;
  oauthUrl: string | undefined;
  /** Đồng a month for what is not free; 0: nothing that costs is sent. */
  monthlyBudget: number;
  /** Đồng for one message after the free window. */
  messagePrice: number;
  perMinute: number;
  /** Free messages in one window; null: any number. */
  freeReplies: number | null;
  /** The platform's template that tells a phone number there is a result; null: not used. */
  template: { id: string; price: number; url: string | undefined } | null;
}

/** Each null where it is not configured. */
export interface OfficeSettings {
  /** Cloudflare Access before the console; required: nobody comes past it. */
  access: { teamDomain: string; audience: string; required: boolean } | null;
  /** An OpenID Connect provider; trustsMfa: its second factor stands for ours. */
  openId: { issuer: string; clientId: string; clientSecret: string; trustsMfa: boolean } | null;
}

export interface ChatProviderSettings {
  url: string;
  key: string;
  name: string;
  /** Đồng for a million tokens; null where it is not set. */
  price: { input: number; output: number } | null;
  /** Where asking for structured replies begins. */
  firstTier: StructuredTier;
  /** Sent along in every request, such as {"chat_template_kwargs":{"enable_thinking":false}}. */
  extraBody: Record<string, unknown> | null;
}

export interface ChatModelSettings extends ModelLimits {
  /** In the order they are asked; the second where the first fails. */
  providers: [ChatProviderSettings, ...ChatProviderSettings[]];
  /** For all that one question needs of one provider. */
  timeoutMs: number;
}

const required = (name: string, hint: string): z.ZodType<string> =>
  z.string({ error: `${name} is not set: ${hint}` }).min(16, `${name} is too short: ${hint}`);

const secretHint = (name: string): string => `run "npm start" once for a local one, or "npx wrangler secret put ${name} --env production"`;

/** @throws {SettingsError} naming the first setting that is missing or wrong */
export function readSettings(env: Env): Settings {
  return {
    operatorName: check("OPERATOR_NAME", z.string("OPERATOR_NAME is not set: the name of the office that runs this service").min(3, "OPERATOR_NAME is too short"), env.OPERATOR_NAME),
    provinceCode: check("PROVINCE_CODE", z.string().regex(/^\d{2}$/, "PROVINCE_CODE must be the two-digit code of a province"), env.PROVINCE_CODE ?? "96"),
    casePrefix: check("CASE_PREFIX", z.string().regex(/^[A-Z]{2}$/, "CASE_PREFIX must be two capital letters, such as CM"), env.CASE_PREFIX ?? "CM"),
    publicUrl: check("PUBLIC_URL", z.url("PUBLIC_URL must be an address such as https://langnghe.example.gov.vn"), env.PUBLIC_URL ?? "http://localhost:8787").replace(/\/+$/, ""),
    burstWaitMs: check("BURST_WAIT_MS", z.coerce.number("BURST_WAIT_MS must be milliseconds").int().min(0).max(30_000), env.BURST_WAIT_MS ?? "1500"),
    demo: env.DEMO === "true",
    pseudonymKey: secret("PSEUDONYM_KEY", env.PSEUDONYM_KEY),
    sessionKey: secret("SESSION_KEY", env.SESSION_KEY),
    peopleKeys: secret("PEOPLE_KEYS", env.PEOPLE_KEYS),
    casesKeys: secret("CASES_KEYS", env.CASES_KEYS),
    restrictedKeys: secret("RESTRICTED_KEYS", env.RESTRICTED_KEYS),
    zalo: together({ ZALO_BOT_TOKEN: env.ZALO_BOT_TOKEN, ZALO_WEBHOOK_SECRET: env.ZALO_WEBHOOK_SECRET },
      (pair) => ({ token: pair.ZALO_BOT_TOKEN, webhookSecret: pair.ZALO_WEBHOOK_SECRET, apiUrl: env.ZALO_API_URL, perMonth: wholeNumber("ZALO_PER_MONTH", "3000", env.ZALO_PER_MONTH || "3000"), people: wholeNumber("ZALO_PEOPLE", "50", env.ZALO_PEOPLE || "50") })),
    gatherMs: check("GATHER_MS", z.coerce.number("GATHER_MS must be milliseconds").int().min(0).max(3_600_000), env.GATHER_MS ?? "300000"),
    zaloOa: readZaloOaSettings(env),
    telegram: together({ TELEGRAM_BOT_TOKEN: env.TELEGRAM_BOT_TOKEN, TELEGRAM_WEBHOOK_SECRET: env.TELEGRAM_WEBHOOK_SECRET },
      (pair) => ({ token: pair.TELEGRAM_BOT_TOKEN, webhookSecret: pair.TELEGRAM_WEBHOOK_SECRET, apiUrl: env.TELEGRAM_API_URL })),
    office: readOfficeSettings(env),
    chatModel: readModelSettings(env),
    transcriber: readTranscriberSettings(env),
    ...readSearchSettings(env),
  };
}

/**
 * What makes search better than the embedded index. Also for scripts, which have no secrets of the service.
 * @throws {SettingsError} naming the first setting that is missing or wrong
 */
export function readSearchSettings(env: Partial<Env>): Pick<Settings, "qdrant" | "embeddings" | "rerank"> {
  needs(env, "QDRANT_URL", ["QDRANT_API_KEY", "QDRANT_COLLECTION", "EMBEDDINGS_URL"]);
  needs(env, "EMBEDDINGS_URL", ["EMBEDDINGS_KEY", "EMBEDDINGS_QUERY_PREFIX", "EMBEDDINGS_PASSAGE_PREFIX", "EMBEDDINGS_INPUT_TYPE"]);
  needs(env, "RERANK_URL", ["RERANK_KEY", "RERANK_SHAPE"]);
  return {
    qdrant: env.QDRANT_URL ? {
      url: address("QDRANT_URL", env.QDRANT_URL),
      apiKey: env.QDRANT_API_KEY || null,
      collection: check("QDRANT_COLLECTION", z.string().regex(/^[A-Za-z0-9_-]{1,60}$/, "QDRANT_COLLECTION must be letters, digits, _ and -, such as clauses"), env.QDRANT_COLLECTION || "clauses"),
    } : null,
    embeddings: together({ EMBEDDINGS_URL: env.EMBEDDINGS_URL, EMBEDDINGS_MODEL: env.EMBEDDINGS_MODEL, EMBEDDINGS_DIMENSIONS: env.EMBEDDINGS_DIMENSIONS }, (all) => ({
      url: address("EMBEDDINGS_URL", all.EMBEDDINGS_URL),
      model: all.EMBEDDINGS_MODEL,
      dimensions: check("EMBEDDINGS_DIMENSIONS", z.coerce.number("EMBEDDINGS_DIMENSIONS must be a whole number, such as 1024").int().min(8).max(65_536), all.EMBEDDINGS_DIMENSIONS),
      key: env.EMBEDDINGS_KEY ?? "none",
      queryPrefix: env.EMBEDDINGS_QUERY_PREFIX ?? "",
      passagePrefix: env.EMBEDDINGS_PASSAGE_PREFIX ?? "",
      sendsInputType: env.EMBEDDINGS_INPUT_TYPE === "true",
    })),
    rerank: together({ RERANK_URL: env.RERANK_URL, RERANK_MODEL: env.RERANK_MODEL }, (pair) => ({
      url: address("RERANK_URL", pair.RERANK_URL),
      model: pair.RERANK_MODEL,
      key: env.RERANK_KEY ?? "none",
      shape: check("RERANK_SHAPE", z.enum(["cohere", "tei"], 'RERANK_SHAPE must be "cohere" (Cohere, Jina, vLLM, Infinity, FPT) or "tei" (text-embeddings-inference)'), env.RERANK_SHAPE || "cohere"),
    })),
  };
}

const wholeNumber = (name: keyof Env, example: string, value: string): number =>
  check(name, z.coerce.number(`${name} must be a whole number, such as ${example}`).int(`${name} must be a whole number, such as ${example}`).min(0, `${name} must be 0 or more`), value);

function readZaloOaSettings(env: Env): ZaloOaSettings | null {
  needs(env, "ZALO_OA_APP_ID", ["ZALO_OA_MONTHLY_BUDGET", "ZALO_OA_MESSAGE_PRICE", "ZALO_OA_PER_MINUTE", "ZALO_OA_FREE_REPLIES", "ZALO_TEMPLATE_ID"]);
  const template = together({ ZALO_TEMPLATE_ID: env.ZALO_TEMPLATE_ID, ZALO_TEMPLATE_PRICE: env.ZALO_TEMPLATE_PRICE }, (pair) => ({
    id: pair.ZALO_TEMPLATE_ID, price: wholeNumber("ZALO_TEMPLATE_PRICE", "200", pair.ZALO_TEMPLATE_PRICE), url: env.ZALO_TEMPLATE_URL,
  }));
  if (template !== null && !env.ZALO_OA_MONTHLY_BUDGET) throw new SettingsError("ZALO_TEMPLATE_ID is set but ZALO_OA_MONTHLY_BUDGET is not: template messages cost money, so say how many VND a month they may use");
  return together({ ZALO_OA_APP_ID: env.ZALO_OA_APP_ID, ZALO_OA_APP_SECRET: env.ZALO_OA_APP_SECRET, ZALO_OA_SECRET_KEY: env.ZALO_OA_SECRET_KEY }, (all) => ({
    appId: all.ZALO_OA_APP_ID, appSecret: all.ZALO_OA_APP_SECRET, secretKey: all.ZALO_OA_SECRET_KEY,
    apiUrl: env.ZALO_OA_API_URL, oauthUrl: env.ZALO_OA_OAUTH_URL,
    monthlyBudget: wholeNumber("ZALO_OA_MONTHLY_BUDGET", "500000", env.ZALO_OA_MONTHLY_BUDGET || "0"),
    messagePrice: wholeNumber("ZALO_OA_MESSAGE_PRICE", "55", env.ZALO_OA_MESSAGE_PRICE || "55"),
    perMinute: wholeNumber("ZALO_OA_PER_MINUTE", "100", env.ZALO_OA_PER_MINUTE || "100"),
    freeReplies: env.ZALO_OA_FREE_REPLIES ? wholeNumber("ZALO_OA_FREE_REPLIES", "8", env.ZALO_OA_FREE_REPLIES) : null,
    template,
  }));
}

/**
 * The office's own identity provider, if any.
 * @throws {SettingsError} naming the first setting that is missing or wrong
 */
export function readOfficeSettings(env: Partial<Env>): OfficeSettings {
  needs(env, "ACCESS_TEAM_DOMAIN", ["ACCESS_REQUIRED"]);
  needs(env, "OIDC_ISSUER", ["OIDC_TRUST_MFA"]);
  return {
    access: together({ ACCESS_TEAM_DOMAIN: env.ACCESS_TEAM_DOMAIN, ACCESS_AUD: env.ACCESS_AUD }, (pair) => ({
      teamDomain: new URL(safeAddress("ACCESS_TEAM_DOMAIN", "yourteam.cloudflareaccess.com", /^https?:\/\//.test(pair.ACCESS_TEAM_DOMAIN) ? pair.ACCESS_TEAM_DOMAIN : `https://${pair.ACCESS_TEAM_DOMAIN}`)).origin,
      audience: pair.ACCESS_AUD, required: yesOrNo("ACCESS_REQUIRED", env.ACCESS_REQUIRED),
    })),
    openId: together({ OIDC_ISSUER: env.OIDC_ISSUER, OIDC_CLIENT_ID: env.OIDC_CLIENT_ID, OIDC_CLIENT_SECRET: env.OIDC_CLIENT_SECRET }, (all) => ({
      issuer: safeAddress("OIDC_ISSUER", "https://id.example.gov.vn", all.OIDC_ISSUER), clientId: all.OIDC_CLIENT_ID, clientSecret: all.OIDC_CLIENT_SECRET, trustsMfa: yesOrNo("OIDC_TRUST_MFA", env.OIDC_TRUST_MFA),
    })),
  };
}

/** What says who people are is asked over TLS; without it only on this very machine, for trying it out. */
function safeAddress(name: keyof Env, example: string, value: string): string {
  const error = `${name} must be an address such as ${example}, with https`;
  return check(name, z.url(error).refine((text) => /^https:\/\/|^http:\/\/(?:localhost|127\.0\.0\.1)(?=[:/]|$)/.test(text), error), value);
}

/** A slip of the pen must not leave a door open. */
function yesOrNo(name: keyof Env, value: string | undefined): boolean {
  return check(name, z.enum(["true", "false"], `${name} must be true or false`), value || "false") === "true";
}

function readTranscriberSettings(env: Env): Settings["transcriber"] {
  needs(env, "TRANSCRIBE_URL", ["TRANSCRIBE_KEY"]);
  return together({ TRANSCRIBE_URL: env.TRANSCRIBE_URL, TRANSCRIBE_MODEL: env.TRANSCRIBE_MODEL }, (pair) => ({
    url: address("TRANSCRIBE_URL", pair.TRANSCRIBE_URL), model: pair.TRANSCRIBE_MODEL, key: env.TRANSCRIBE_KEY || "none",
  }));
}

/**
 * The chat model, if any: one provider or two in order, their prices, and what a day may use.
 * @throws {SettingsError} naming the first setting that is missing or wrong
 */
export function readModelSettings(env: Partial<Env>): ChatModelSettings | null {
  needs(env, "CHAT_MODEL_URL", [
    "CHAT_MODEL_KEY", "CHAT_MODEL_TIER", "CHAT_MODEL_BODY", "CHAT_MODEL_PRICE_IN", "CHAT_MODEL_PRICE_OUT", "CHAT_MODEL_2_URL", "CHAT_MODEL_2_NAME", "CHAT_MODEL_TIMEOUT_MS", "MODEL_DAILY_BUDGET", "MODEL_DAILY_CALLS",
  ]);
  needs(env, "CHAT_MODEL_2_URL", ["CHAT_MODEL_2_KEY", "CHAT_MODEL_2_TIER", "CHAT_MODEL_2_BODY", "CHAT_MODEL_2_PRICE_IN", "CHAT_MODEL_2_PRICE_OUT"]);
  const first = chatProvider(env, "CHAT_MODEL");
  if (first === null) return null;
  const second = chatProvider(env, "CHAT_MODEL_2");
  const dailyBudget = env.MODEL_DAILY_BUDGET ? amount("MODEL_DAILY_BUDGET", "VND", env.MODEL_DAILY_BUDGET) : null;
  const unpriced = [first, second].findIndex((provider) => provider !== null && provider.price === null);
  if (dailyBudget !== null && unpriced >= 0) {
    const name = unpriced === 0 ? "CHAT_MODEL" : "CHAT_MODEL_2";
    throw new SettingsError(`MODEL_DAILY_BUDGET is set but ${name}_PRICE_IN, ${name}_PRICE_OUT are not: without a price nothing is counted; set them (0 where the model costs nothing), or use MODEL_DAILY_CALLS`);
  }
  return {
    providers: second === null ? [first] : [first, second],
    timeoutMs: check("CHAT_MODEL_TIMEOUT_MS", z.coerce.number("CHAT_MODEL_TIMEOUT_MS must be milliseconds, such as 9000").int().min(500).max(60_000), env.CHAT_MODEL_TIMEOUT_MS || (second === null ? ONE_PROVIDER_MS : TWO_PROVIDERS_MS)),
    dailyBudget,
    dailyCalls: env.MODEL_DAILY_CALLS ? check("MODEL_DAILY_CALLS", z.coerce.number("MODEL_DAILY_CALLS must be a whole number, such as 5000").int().min(0), env.MODEL_DAILY_CALLS) : null,
  };
}

/** A citizen waits twenty seconds at most for a composed answer; with two providers each has less than half of it. */
const ONE_PROVIDER_MS = 12_000;
const TWO_PROVIDERS_MS = 9000;

function chatProvider(env: Partial<Env>, name: "CHAT_MODEL" | "CHAT_MODEL_2"): ChatProviderSettings | null {
  return together({ [`${name}_URL`]: env[`${name}_URL`], [`${name}_NAME`]: env[`${name}_NAME`] }, (pair) => ({
    url: address(`${name}_URL`, pair[`${name}_URL`] ?? ""),
    name: pair[`${name}_NAME`] ?? "",
    key: env[`${name}_KEY`] || "none",
    firstTier: check(`${name}_TIER`, z.enum(structuredTiers, `${name}_TIER must be one of ${structuredTiers.join(", ")}`), env[`${name}_TIER`] || structuredTiers[0]),
    extraBody: env[`${name}_BODY`] ? check(`${name}_BODY`, jsonObject(`${name}_BODY must be a JSON object, such as {"chat_template_kwargs":{"enable_thinking":false}}`), env[`${name}_BODY`]) : null,
    price: together({ [`${name}_PRICE_IN`]: env[`${name}_PRICE_IN`], [`${name}_PRICE_OUT`]: env[`${name}_PRICE_OUT`] }, (prices) => ({
      input: amount(`${name}_PRICE_IN`, PRICE_UNIT, prices[`${name}_PRICE_IN`] ?? ""),
      output: amount(`${name}_PRICE_OUT`, PRICE_UNIT, prices[`${name}_PRICE_OUT`] ?? ""),
    })),
  }));
}

function jsonObject(error: string): z.ZodType<Record<string, unknown>> {
  return z.string().transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue(error);
      return z.NEVER;
    }
  }).pipe(z.record(z.string(), z.unknown(), error));
}

const PRICE_UNIT = "VND for a million tokens";

function amount(name: string, unit: string, value: string): number {
  return check(name, z.coerce.number(`${name} must be ${unit}, digits only, such as 5000`).min(0, `${name} must be ${unit}, 0 or more`), value);
}

function check<Shape extends z.ZodType>(name: string, shape: Shape, value: unknown): z.infer<Shape> {
  const parsed = shape.safeParse(value);
  if (!parsed.success) throw new SettingsError(parsed.error.issues[0]?.message ?? `${name} is not valid`);
  return parsed.data;
}

function secret(name: string, value: string | undefined): string {
  return check(name, required(name, secretHint(name)), value);
}

function address(name: string, value: string): string {
  return check(name, z.url({ protocol: /^https?$/, error: `${name} must be an address that begins with http:// or https://` }), value).replace(/\/+$/, "");
}

/** What is of no use alone. */
function needs(env: Partial<Env>, name: keyof Env, others: readonly (keyof Env)[]): void {
  const lonely = others.find((other) => env[other]);
  if (lonely !== undefined && !env[name]) throw new SettingsError(`${lonely} is set but ${name} is not: set both, or neither`);
}

/** All of a group or none of it. */
function together<Names extends string, Value>(group: Record<Names, string | undefined>, build: (complete: Record<Names, string>) => Value): Value | null {
  const entries = Object.entries(group) as [Names, string | undefined][];
  const missing = entries.filter(([, value]) => !value).map(([name]) => name);
  if (missing.length === entries.length) return null;
  if (missing.length > 0) {
    const present = entries.filter(([, value]) => value).map(([name]) => name);
    throw new SettingsError(`${present.join(", ")} is set but ${missing.join(", ")} is not: set ${entries.length === 2 ? "both, or neither" : "all of them, or none"}`);
  }
  return build(group as Record<Names, string>);
}
