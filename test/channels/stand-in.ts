import { createServer, type ServerResponse } from "node:http";

/** What the stand-in does with one call: answers, says nothing for ever, or breaks the connection. */
export type StandInAnswer = { status?: number; json?: unknown; text?: string } | "silence" | "hang_up" | "break_off";

export interface StandIn {
  url: string;
  calls: { path: string; body: unknown }[];
  /** Answers the calls to come, one each, the last one for ever. */
  answers: StandInAnswer[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** A platform's HTTP server on 127.0.0.1, closed at the end of the scope (`await using`). */
export async function startStandIn(...answers: StandInAnswer[]): Promise<StandIn> {
  const standIn: Omit<StandIn, "url"> = {
    calls: [],
    answers,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += String(chunk);
    standIn.calls.push({ path: request.url ?? "", body: text === "" ? null : JSON.parse(text) });
    const answer = standIn.answers.length > 1 ? standIn.answers.shift() : standIn.answers[0];
    reply(response, answer ?? { json: { ok: true, result: {} } });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { ...standIn, url: `http://127.0.0.1:${address.port}` };
}

function reply(response: ServerResponse, answer: StandInAnswer): void {
  if (answer === "silence") return;
  if (answer === "hang_up") {
    response.destroy();
    return;
  }
  if (answer === "break_off") {
    response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
    response.write('{"ok":tr', () => response.destroy());
    return;
  }
  const text = answer.text ?? JSON.stringify(answer.json);
  response.writeHead(answer.status ?? 200, { "content-type": answer.text === undefined ? "application/json" : "text/html" });
  response.end(text);
}
