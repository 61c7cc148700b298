import type { z } from "zod";

/** Ports to language models. Each is optional: without one the product falls back to its rules. */

/** Of all requests made for one reply; null where the service does not say. `calls`: how many requests those were. */
export interface ModelUsage { model: string; inputTokens: number | null; outputTokens: number | null; calls?: number }

/** How a service is brought to reply with a value, strictest first: by a schema it enforces, by a tool it must call, by being asked for JSON. */
export const structuredTiers = ["json_schema", "tool_call", "json_text"] as const;
export type StructuredTier = (typeof structuredTiers)[number];

/** One request to a model service, as it ended. */
export interface ModelCall {
  /** Host of the service: "mkp-api.fptcloud.com". Empty when nothing was sent. */
  provider: string;
  /** As the service names it in its reply, otherwise as it was asked for. */
  model: string;
  /** Null for plain text. */
  tier: StructuredTier | null;
  inputTokens: number | null;
  outputTokens: number | null;
  ms: number;
  /** "ok", or the code of the ModelError. A reply that did not fit the schema is "malformed". */
  code: string;
  /** Đồng; null where no price is set. */
  cost: number | null;
  /** The service did not say what it used, so the cost is the most it can have been. */
  isGuess: boolean;
}

/** What every question to a model may carry. */
export interface ModelAsk {
  system: string;
  user: string;
  /** Most tokens of the reply, thinking included. */
  maxTokens: number;
  /** Ends everything at once: requests, pauses, further providers. */
  signal?: AbortSignal;
  /** Called once for each request that went out, as it ended. */
  report?: (call: ModelCall) => void;
  /** What it is for, in the ledger: "compose". Where it is not given: the name of the shape. */
  purpose?: string;
  /** Id under which the answer is kept, where it is known. */
  answerId?: string;
}

/** A question whose reply must be a value of `schema`. `name` is what the shape is called towards the service: "answer_draft". */
export interface StructuredAsk<Value> extends ModelAsk {
  name: string;
  schema: z.ZodType<Value>;
}

export interface ChatModel {
  readonly name: string;
  /** System + user text → reply text. @throws {ModelError} */
  complete(input: ModelAsk): Promise<{ text: string; usage: ModelUsage }>;
  /** System + user text → a value of the schema, by the strictest way this model knows. @throws {ModelError} "malformed" when no reply fits the schema */
  ask<Value>(input: StructuredAsk<Value>): Promise<{ value: Value; usage: ModelUsage }>;
}

export interface Embedder {
  readonly name: string;
  readonly dimensions: number;
  /** Texts → unit vectors, same order. @throws {ModelError} */
  embed(texts: readonly string[], purpose: "query" | "passage"): Promise<Float32Array[]>;
}

/** Reads a question and each text together. */
export interface Reranker {
  readonly name: string;
  /** One score a text, same order; higher fits better, comparable within one call only. @throws {ModelError} */
  rerank(question: string, texts: readonly string[]): Promise<number[]>;
}

/** Hears Vietnamese speech. */
export interface Transcriber {
  readonly name: string;
  /** A voice note as the platform hands it out → what was said, one paragraph. @throws {ModelError} "no_speech" when nobody speaks */
  transcribe(bytes: Uint8Array, signal?: AbortSignal): Promise<string>;
}

/** Any failure of a model service. The caller falls back; the citizen is never told. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  /** Short, stable, loggable: "timeout", "http_429", "empty", "switched_off", "budget". */
  readonly code: string;
  /** How long the service asks to be left alone; absent where it does not say. */
  readonly retryAfterMs: number | undefined;
  constructor(code: string, options: ErrorOptions & { retryAfterMs?: number | undefined } = {}) {
    super(`model call failed: ${code}`, options);
    this.code = code;
    this.retryAfterMs = options.retryAfterMs;
  }
}
