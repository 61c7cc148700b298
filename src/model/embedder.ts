import { z } from "zod";
import { within } from "./model-error.ts";
import { ModelError } from "./ports.ts";
import type { Embedder } from "./ports.ts";

export interface EmbedderConfig {
  /** Up to and with the version: "https://mkp-api.fptcloud.com/v1". */
  baseUrl: string;
  apiKey: string;
  model: string;
  /** What the index was built with; an answer of another length is refused. */
  dimensions: number;
  timeoutMs: number;
  maxRetries: 0 | 1;
  /** Put before each text, as the model was trained: "query: " and "passage: " for the e5 family, "" for bge-m3. */
  queryPrefix: string;
  passagePrefix: string;
  /** Also say `input_type: "query"` or `"passage"` in the request, for services that put the prefix themselves. Others refuse unknown fields. */
  sendsInputType?: boolean;
}

/** Several services refuse larger batches (TEI and FPT count in tens). */
const BATCH_SIZE = 64;

const Answer = z.object({ data: z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()) })) });

/**
 * Embeddings over `/embeddings`, as floats, in batches of at most 64, scaled to length 1.
 * `embed` throws ModelError: "timeout", "connection", "http_<status>", "malformed", "wrong_dimensions", "zero_vector".
 */
export function createEmbedder(config: EmbedderConfig): Embedder {
  return {
    name: config.model,
    dimensions: config.dimensions,
    async embed(texts, purpose) {
      const prefix = purpose === "query" ? config.queryPrefix : config.passagePrefix;
      const vectors: Float32Array[] = [];
      for (let start = 0; start < texts.length; start += BATCH_SIZE) {
        const batch = texts.slice(start, start + BATCH_SIZE).map((text) => prefix + text);
        vectors.push(...(await embedBatch(config, batch, purpose)));
      }
      return vectors;
    },
  };
}

async function embedBatch(config: EmbedderConfig, input: string[], purpose: "query" | "passage"): Promise<Float32Array[]> {
  const { OpenAI } = await import("openai");
  const client = new OpenAI({ baseURL: config.baseUrl, apiKey: config.apiKey, timeout: config.timeoutMs, maxRetries: config.maxRetries });
  // Asked for as floats: several servers do not know base64, which the library would ask for by itself.
  const answer = await within((config.maxRetries + 1) * config.timeoutMs, undefined, (signal) =>
    client.embeddings.create({ model: config.model, input, encoding_format: "float", ...(config.sendsInputType === true ? { input_type: purpose } : {}) }, { signal }),
  );
  const parsed = Answer.safeParse(answer);
  if (!parsed.success || parsed.data.data.length !== input.length) throw new ModelError("malformed");
  const vectors: (Float32Array | undefined)[] = input.map(() => undefined);
  for (const { index, embedding } of parsed.data.data) vectors[index] = unitVector(embedding, config.dimensions);
  return vectors.map((vector) => {
    if (!vector) throw new ModelError("malformed");
    return vector;
  });
}

function unitVector(numbers: readonly number[], dimensions: number): Float32Array {
  if (numbers.length !== dimensions) throw new ModelError("wrong_dimensions");
  const length = Math.hypot(...numbers);
  if (!(length > 0) || !Number.isFinite(length)) throw new ModelError("zero_vector");
  return Float32Array.from(numbers, (number) => number / length);
}
