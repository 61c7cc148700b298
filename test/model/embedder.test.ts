import { afterEach, describe, expect, test } from "vitest";
import { createEmbedder } from "../../src/model/embedder.ts";
import type { EmbedderConfig } from "../../src/model/embedder.ts";
import { ModelError } from "../../src/model/ports.ts";
import { sendJson, startStandIn } from "./stand-in.ts";
import type { StandIn } from "./stand-in.ts";

const open: StandIn[] = [];

async function standIn(...respond: Parameters<typeof startStandIn>): Promise<StandIn> {
  const server = await startStandIn(...respond);
  open.push(server);
  return server;
}

const config = (server: StandIn, more: Partial<EmbedderConfig> = {}): EmbedderConfig => ({
  baseUrl: server.baseUrl,
  apiKey: "test",
  model: "multilingual-e5-large",
  dimensions: 2,
  timeoutMs: 5000,
  maxRetries: 0,
  queryPrefix: "query: ",
  passagePrefix: "passage: ",
  ...more,
});

async function codeOf(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ModelError)) throw new Error("expected a ModelError");
  return error.code;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

describe("an embedder", () => {
  test("keeps the order of the texts, in batches of at most 64, with the prefix of the purpose", async () => {
    const server = await standIn((body, response) => {
      const input = body["input"] as string[];
      const data = input.map((text, index) => ({ index, object: "embedding", embedding: [Number(text.split(" ")[1]), 1] }));
      sendJson(response, 200, { object: "list", data: data.toReversed(), model: "m", usage: {} });
    });
    const texts = Array.from({ length: 130 }, (_, i) => String(i));
    const vectors = await createEmbedder(config(server)).embed(texts, "passage");
    expect(server.received.map(({ body }) => (body["input"] as string[]).length)).toEqual([64, 64, 2]);
    expect(server.received[0]?.body).toMatchObject({ encoding_format: "float", model: "multilingual-e5-large" });
    expect(server.received[2]?.body["input"]).toEqual(["passage: 128", "passage: 129"]);
    expect(vectors).toHaveLength(130);
    expect(vectors[129]?.[0]).toBeCloseTo(129 / Math.hypot(129, 1), 5);
    for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
    await createEmbedder(config(server)).embed(["7"], "query");
    expect(server.received[3]?.body["input"]).toEqual(["query: 7"]);
  });

  test("tells a service that wants to know whether it reads a question or a passage, and only such a one", async () => {
    const server = await standIn((_, response) => sendJson(response, 200, { data: [{ index: 0, embedding: [1, 0] }] }));
    await createEmbedder(config(server)).embed(["a"], "query");
    await createEmbedder(config(server, { sendsInputType: true })).embed(["a"], "passage");
    expect(server.received.map(({ body }) => body["input_type"])).toEqual([undefined, "passage"]);
  });

  test("asks nothing for no texts", async () => {
    const server = await standIn(() => undefined);
    expect(await createEmbedder(config(server)).embed([], "query")).toEqual([]);
    expect(server.received).toHaveLength(0);
  });

  test("refuses vectors of another length, of length zero, or fewer than asked for", async () => {
    for (const [data, code] of [
      [[{ index: 0, embedding: [1, 2, 3] }], "wrong_dimensions"],
      [[{ index: 0, embedding: [0, 0] }], "zero_vector"],
      [[], "malformed"],
      [[{ index: 5, embedding: [1, 0] }], "malformed"],
    ] as const) {
      const server = await standIn((_, response) => sendJson(response, 200, { object: "list", data }));
      expect(await codeOf(createEmbedder(config(server)).embed(["a"], "query"))).toBe(code);
    }
  });

  test("names a refusal and a service that does not answer in time", async () => {
    const refusing = await standIn((_, response) => sendJson(response, 503, { error: { message: "no" } }));
    expect(await codeOf(createEmbedder(config(refusing)).embed(["a"], "query"))).toBe("http_503");
    const silent = await standIn(() => undefined);
    expect(await codeOf(createEmbedder(config(silent, { timeoutMs: 150 })).embed(["a"], "query"))).toBe("timeout");
  });
});
