import type { StructuredTier } from "./ports.ts";

/** One OpenAI-compatible chat service. */
export interface ChatProvider {
  /** Up to and with the version: "https://mkp-api.fptcloud.com/v1". */
  baseUrl: string;
  apiKey: string;
  model: string;
  /** For everything one question needs of this service: requests, repeats, repair. Then the next one is asked. */
  timeoutMs: number;
  /** A citizen is waiting: one repeat at most, then the next provider or the quoted answer. */
  maxRetries: 0 | 1;
  /** Fields sent as they are in the body, such as { chat_template_kwargs: { enable_thinking: false } }. */
  extraBody?: Record<string, unknown>;
  /** Where asking for structured replies begins; the strictest where it is not given. */
  firstTier?: StructuredTier;
  /** Đồng for a million tokens. Absent: what a call costs is not known. */
  price?: TokenPrice;
}

export interface TokenPrice { input: number; output: number }

export interface Cost { cost: number | null; isGuess: boolean }

/** Tokens of Vietnamese are two to four letters long; a guess should not be too low. */
const CHARS_A_TOKEN = 2;
const MILLION = 1_000_000;

/**
 * What a request cost, in đồng. Where the service does not say what it used, the most it can have been; a request it
 * refused costs nothing.
 */
export function costOf(price: TokenPrice | undefined, call: { inputTokens: number | null; outputTokens: number | null; code: string; sentChars: number; maxTokens: number }): Cost {
  if (!price) return { cost: null, isGuess: false };
  const known = call.inputTokens !== null && call.outputTokens !== null;
  if (!known && call.code.startsWith("http_")) return { cost: 0, isGuess: false };
  const input = call.inputTokens ?? Math.ceil(call.sentChars / CHARS_A_TOKEN);
  const output = call.outputTokens ?? call.maxTokens;
  return { cost: (input * price.input + output * price.output) / MILLION, isGuess: !known };
}
