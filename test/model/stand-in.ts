import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";

export interface StandIn {
  baseUrl: string;
  /** Bodies received, oldest first, with the path they came to. */
  received: { path: string; body: Record<string, unknown> }[];
  close(): Promise<void>;
}

/** A model service on 127.0.0.1 that answers each call with `respond`. */
export async function startStandIn(respond: (body: Record<string, unknown>, response: ServerResponse) => void): Promise<StandIn> {
  const received: StandIn["received"] = [];
  const server = createServer(async (request: IncomingMessage, response) => {
    let text = "";
    for await (const chunk of request) text += String(chunk);
    const body = JSON.parse(text) as Record<string, unknown>;
    received.push({ path: request.url ?? "", body });
    respond(body, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the stand-in has no port");
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(value));
}

/** The body a chat service answers with. */
export function chatReply(content: string | null, finish = "stop"): unknown {
  return {
    id: "c1",
    object: "chat.completion",
    created: 1,
    model: "stand-in-1",
    choices: [{ index: 0, finish_reason: finish, message: { role: "assistant", content } }],
    usage: { prompt_tokens: 12, completion_tokens: 5, total_tokens: 17 },
  };
}

/** The body a chat service answers with when the model calls the tool it was given. */
export function toolReply(name: string, toolArguments: string): unknown {
  const reply = chatReply(null, "tool_calls") as { choices: { message: object }[] };
  const [choice] = reply.choices;
  if (choice) choice.message = { role: "assistant", content: null, tool_calls: [{ id: "t1", type: "function", function: { name, arguments: toolArguments } }] };
  return reply;
}

/** Promises the whole body, sends half of it and closes the connection. */
export function breakOff(response: ServerResponse, body: string): void {
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  response.write(body.slice(0, Math.floor(body.length / 2)), () => response.destroy());
}
