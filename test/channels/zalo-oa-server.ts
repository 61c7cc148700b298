import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { createZaloOaPlatform, type ZaloOaPlatform, type ZaloOaPlatformOptions } from "./zalo-oa-platform.ts";

export interface ZaloOaServer extends ZaloOaPlatform {
  url: string;
  [Symbol.asyncDispose](): Promise<void>;
}

/** The stand-in platform on 127.0.0.1, closed at the end of the scope (`await using`). `extra` may answer paths of its own first. */
export async function startZaloOaServer(
  options: ZaloOaPlatformOptions & { port?: number } = {},
  extra?: (request: Request, platform: ZaloOaPlatform) => Promise<Response | null>,
): Promise<ZaloOaServer> {
  const platform = createZaloOaPlatform(options);
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const headers = new Headers(Object.entries(incoming.headers).flatMap(([name, value]): [string, string][] => (typeof value === "string" ? [[name, value]] : [])));
    const method = incoming.method ?? "GET";
    const request = new Request(`http://127.0.0.1${incoming.url ?? "/"}`, { method, headers, ...(method === "GET" || method === "HEAD" ? {} : { body: Buffer.concat(chunks) }) });
    try {
      const response = (await extra?.(request, platform)) ?? (await platform.handle(request));
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(Buffer.from(await response.arrayBuffer()));
    } catch {
      outgoing.destroy();
    }
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    ...platform,
    url: `http://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * By hand: `node test/channels/zalo-oa-server.ts --port 8990 --webhook http://localhost:8787/webhooks/zalo-oa`.
 * `POST /_say {"user":"1","text":"xin chào"}` (or `{"event":"follow","user":"1"}`) delivers to the service; `GET /_sent` lists what came back.
 */
async function byHand(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { port: { type: "string", default: "8990" }, webhook: { type: "string", default: "http://localhost:8787/webhooks/zalo-oa" } } });
  const server = await startZaloOaServer({ port: Number(values.port) }, async (request, platform) => {
    const { pathname } = new URL(request.url);
    if (pathname === "/_sent") return Response.json(platform.accepted);
    if (pathname !== "/_say") return null;
    const say = (await request.json()) as { user?: string; text?: string; event?: string };
    const event = await platform.event(say.event ?? "user_send_text", { ...(say.user === undefined ? {} : { userId: say.user }), ...(say.text === undefined ? {} : { text: say.text }) });
    const delivered = await fetch(values.webhook, { method: "POST", ...event });
    return Response.json({ status: delivered.status, answer: await delivered.text() });
  });
  console.log(`${server.url}\nZALO_OA_APP_ID=${server.appId}\nZALO_OA_APP_SECRET=${server.appSecret}\nZALO_OA_SECRET_KEY=${server.secretKey}\nZALO_OA_API_URL=${server.url}\nZALO_OA_OAUTH_URL=${server.url}\nZALO_TEMPLATE_URL=${server.url}`);
}

if (import.meta.main) await byHand(process.argv.slice(2));
