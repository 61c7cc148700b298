import type { z } from "zod";

/** Ports to language models. Each is optional: without one the product falls back to its rules. */

export interface ModelUsage { model: string; inputTokens: number | null; outputTokens: number | null }

/** A question whose reply must be a value of `schema`. `name` is what the shape is called towards the service: "answer_draft". */
export interface StructuredAsk<Value> {
  name: string;
  system: string;
  user: string;
  schema: z.ZodType<Value>;
  maxTokens: number;
  signal?: AbortSignal;
}

export interface ChatModel {
  readonly name: string;
  /** System + user text → reply text. @throws {ModelError} */
  complete(input: { system: string; user: string; maxTokens: number; signal?: AbortSignal }): Promise<{ text: string; usage: ModelUsage }>;
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

/** Any failure of a model service. The caller falls back; the citizen is never told. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  /** Short, stable, loggable: "timeout", "http_429", "empty". */
  readonly code: string;
  constructor(code: string, options?: ErrorOptions) {
    super(`model call failed: ${code}`, options);
    this.code = code;
  }
}
