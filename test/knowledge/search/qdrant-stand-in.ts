import { createServer } from "node:http";
import type { ServerResponse } from "node:http";
import { answerTo } from "./qdrant-calls.ts";
import { QdrantDescription } from "./qdrant-description.ts";
import { Refused, SmallQdrant } from "./small-qdrant.ts";

export interface Call { method: string; path: string; body: unknown; apiKey: string | undefined; bytes: number }

export interface QdrantStandIn {
  url: string;
  qdrant: SmallQdrant;
  calls: Call[];
  /** Requests and answers that the published description does not allow. */
  faults: string[];
  /** What to do with the next calls instead of answering; null: answer. */
  misbehave: ((call: Call, response: ServerResponse) => void) | null;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A small Qdrant on 127.0.0.1 that answers like a real one and holds every request against the published description. */
export async function startQdrant({ checks = true }: { checks?: boolean } = {}): Promise<QdrantStandIn> {
  const description = checks ? new QdrantDescription() : null;
  const standIn: Omit<QdrantStandIn, "url"> = {
    qdrant: new SmallQdrant(),
    calls: [],
    faults: [],
    misbehave: null,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const key = request.headers["api-key"];
    const call: Call = { method: request.method ?? "", path: request.url ?? "", body: text === "" ? null : JSON.parse(text), apiKey: typeof key === "string" ? key : undefined, bytes: text.length };
    standIn.calls.push(call);
    if (standIn.misbehave !== null) return standIn.misbehave(call, response);
    try {
      description?.checkRequest(call.method, call.path, call.body);
      const answer = { time: 0.001, status: "ok", result: answerTo(standIn.qdrant, call) };
      description?.checkAnswer(call.method, call.path, answer);
      send(response, 200, answer);
    } catch (error) {
      const words = error instanceof Error ? error.message : "unknown";
      if (!(error instanceof Refused)) standIn.faults.push(words);
      send(response, error instanceof Refused ? error.status : 400, { time: 0.001, status: { error: words }, result: null });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return Object.assign(standIn, { url: `http://127.0.0.1:${address.port}` });
}

export function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(value));
}
