import { DurableObject } from "cloudflare:workers";

/** The least a durable webhook can do: one row. */
export class Store extends DurableObject {
  constructor(ctx, env) {
    super(ctx, env);
    ctx.storage.sql.exec("CREATE TABLE IF NOT EXISTS inbox (id TEXT PRIMARY KEY, body TEXT NOT NULL)");
  }

  receive(id, body) {
    this.ctx.storage.sql.exec("INSERT OR IGNORE INTO inbox (id, body) VALUES (?, ?)", id, body);
  }
}

export default {
  async fetch(request, env) {
    if (new URL(request.url).pathname === "/health") return new Response("ok");
    const body = await request.text();
    const { message } = JSON.parse(body);
    await env.STORE.getByName(message.chat.id).receive(message.message_id, body);
    return Response.json({ ok: true });
  },
};
