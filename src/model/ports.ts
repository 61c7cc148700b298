/** Ports to language models. Each is optional: without one the product falls back to its rules. */

export interface ModelUsage { model: string; inputTokens: number | null; outputTokens: number | null }

export interface ChatModel {
  readonly name: string;
  /** System + user text → reply text. @throws {ModelError} */
  complete(input: { system: string; user: string; maxTokens: number; signal?: AbortSignal }): Promise<{ text: string; usage: ModelUsage }>;
}

export interface Embedder {
  readonly name: string;
  readonly dimensions: number;
  /** Texts → unit vectors, same order. @throws {ModelError} */
  embed(texts: readonly string[], purpose: "query" | "passage"): Promise<Float32Array[]>;
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
