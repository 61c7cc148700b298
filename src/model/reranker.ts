import { z } from "zod";
import { within } from "./model-error.ts";
import { ModelError } from "./ports.ts";
import type { Reranker } from "./ports.ts";

/**
 * What the service at the address speaks: "cohere" is `{model, query, documents, top_n}` → `{results: [{index, relevance_score}]}`
 * (Cohere, Jina, Infinity, vLLM, FPT); "tei" is `{query, texts}` → `[{index, score}]` (text-embeddings-inference).
 */
export type RerankShape = "cohere" | "tei";

export interface RerankerConfig {
  /** Up to where "/rerank" follows: "https://mkp-api.fptcloud.com/v1". */
  baseUrl: string;
  apiKey: string;
  model: string;
  shape: RerankShape;
  timeoutMs: number;
}

/**
 * Reranking over `/rerank`. `rerank` throws ModelError: "timeout", "connection", "http_<status>", "malformed" (not of the
 * agreed shape, or a text without a score).
 */
export function createReranker(config: RerankerConfig): Reranker {
  return {
    name: config.model,
    async rerank(question, texts) {
      if (texts.length === 0) return [];
      const scored = SHAPES[config.shape].read(await post(config, SHAPES[config.shape].write(config, question, texts)));
      const scores: (number | undefined)[] = texts.map(() => undefined);
      for (const { index, score } of scored ?? []) scores[index] = score;
      return texts.map((_, i) => {
        const score = scores[i];
        if (score === undefined) throw new ModelError("malformed");
        return score;
      });
    },
  };
}

interface Scored { index: number; score: number }

const Index = z.number().int().min(0);
const CohereAnswer = z.object({ results: z.array(z.object({ index: Index, relevance_score: z.number() })) });
const TeiAnswer = z.array(z.object({ index: Index, score: z.number() }));

const SHAPES: Record<RerankShape, { write(config: RerankerConfig, query: string, texts: readonly string[]): unknown; read(answer: unknown): Scored[] | undefined }> = {
  cohere: {
    write: ({ model }, query, documents) => ({ model, query, documents, top_n: documents.length }),
    read: (answer) => CohereAnswer.safeParse(answer).data?.results.map(({ index, relevance_score: score }) => ({ index, score })),
  },
  tei: {
    write: (_, query, texts) => ({ query, texts, truncate: true }),
    read: (answer) => TeiAnswer.safeParse(answer).data,
  },
};

async function post(config: RerankerConfig, body: unknown): Promise<unknown> {
  return within(config.timeoutMs, undefined, async (signal) => {
    const response = await fetch(`${config.baseUrl.replace(/\/+$/, "")}/rerank`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${config.apiKey}` },
      body: JSON.stringify(body),
      signal,
    });
    const text = await response.text();
    if (!response.ok) throw new ModelError(`http_${response.status}`);
    return parseJson(text);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ModelError("malformed");
  }
}
