import { afterEach, describe, expect, test } from "vitest";
import { createReranker } from "../../src/model/reranker.ts";
import { ModelError } from "../../src/model/ports.ts";
import { sendJson, startStandIn } from "./stand-in.ts";
import type { StandIn } from "./stand-in.ts";

const open: StandIn[] = [];

async function standIn(...respond: Parameters<typeof startStandIn>): Promise<StandIn> {
  const server = await startStandIn(...respond);
  open.push(server);
  return server;
}

const reranker = (server: StandIn, shape: "cohere" | "tei", timeoutMs = 3000) => createReranker({ baseUrl: server.baseUrl, apiKey: "k", model: "bge-reranker-v2-m3", shape, timeoutMs });

async function codeOf(call: Promise<unknown>): Promise<string> {
  const error = await call.then(() => null, (thrown: unknown) => thrown);
  if (!(error instanceof ModelError)) throw new Error("expected a ModelError");
  return error.code;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

describe("a reranker", () => {
  test("of Cohere's shape gives each text its score, in whatever order they come back", async () => {
    const server = await standIn((_, response) => sendJson(response, 200, { results: [{ index: 1, relevance_score: 0.9 }, { index: 0, relevance_score: 0.1 }], meta: {} }));
    expect(await reranker(server, "cohere").rerank("hỏi", ["một", "hai"])).toEqual([0.1, 0.9]);
    expect(server.received[0]).toEqual({ path: "/v1/rerank", body: { model: "bge-reranker-v2-m3", query: "hỏi", documents: ["một", "hai"], top_n: 2 } });
  });

  test("of the text-embeddings-inference shape does the same", async () => {
    const server = await standIn((_, response) => sendJson(response, 200, [{ index: 1, score: 3 }, { index: 0, score: -2 }]));
    expect(await reranker(server, "tei").rerank("hỏi", ["một", "hai"])).toEqual([-2, 3]);
    expect(server.received[0]?.body).toEqual({ query: "hỏi", texts: ["một", "hai"], truncate: true });
  });

  test("is not asked about nothing", async () => {
    const server = await standIn(() => undefined);
    expect(await reranker(server, "tei").rerank("hỏi", [])).toEqual([]);
    expect(server.received).toHaveLength(0);
  });

  test("names what went wrong: a refusal, another shape, a text left out, no JSON, silence, nobody there", async () => {
    const answers: [unknown, string][] = [[{ data: [] }, "malformed"], [{ results: [{ index: 0, relevance_score: 1 }] }, "malformed"], [{ results: [{ index: -1, relevance_score: 1 }] }, "malformed"]];
    for (const [answer, code] of answers) {
      const server = await standIn((_, response) => sendJson(response, 200, answer));
      expect(await codeOf(reranker(server, "cohere").rerank("hỏi", ["một", "hai"]))).toBe(code);
    }
    const refusing = await standIn((_, response) => sendJson(response, 429, {}));
    expect(await codeOf(reranker(refusing, "cohere").rerank("hỏi", ["một"]))).toBe("http_429");
    const page = await standIn((_, response) => void response.end("<html>"));
    expect(await codeOf(reranker(page, "cohere").rerank("hỏi", ["một"]))).toBe("malformed");
    const silent = await standIn(() => undefined);
    expect(await codeOf(reranker(silent, "tei", 150).rerank("hỏi", ["một"]))).toBe("timeout");
    await refusing.close();
    expect(await codeOf(reranker(refusing, "tei").rerank("hỏi", ["một"]))).toBe("connection");
  });
});
