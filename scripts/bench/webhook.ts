import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, startService, withLocalDatabases } from "../local-service.ts";
import { type BenchRow } from "./bench-row.ts";

const clients = 32;
const chats = 500;
const warmUp = 500;
const measured = 4000;
const secret = "bench-webhook-secret";

/** Webhooks accepted durably per second: ours against a worker that does one insert and nothing else, side by side. */
export async function run(): Promise<BenchRow[]> {
  const stateDir = mkdtempSync(join(tmpdir(), "bench-webhook-"));
  const minimalDir = mkdtempSync(join(tmpdir(), "bench-minimal-"));
  try {
    await withLocalDatabases(stateDir, async () => {});
    const baseline = await measure({ port: 8931, stateDir: minimalDir, configPath: `${root}scripts/bench/minimal-worker/wrangler.toml` }, "/");
    // No turn runs while we measure: accepting is what is timed.
    const value = await measure({ port: 8932, stateDir, vars: { BURST_WAIT_MS: "30000", ZALO_BOT_TOKEN: "1:bench", ZALO_WEBHOOK_SECRET: secret } }, "/webhooks/zalo");
    return [{ name: "webhook accepted durably", unit: "requests/s", value, baseline, ratio: value / baseline, aim: ">= 0.8", met: value / baseline >= 0.8 }];
  } finally {
    rmSync(stateDir, { recursive: true, force: true });
    rmSync(minimalDir, { recursive: true, force: true });
  }
}

async function measure(options: Parameters<typeof startService>[0], path: string): Promise<number> {
  const service = await startService({ ...options, quiet: true });
  try {
    await load(`${service.url}${path}`, warmUp, "w");
    const startedAt = performance.now();
    await load(`${service.url}${path}`, measured, "m");
    return (measured * 1000) / (performance.now() - startedAt);
  } finally {
    await service.stop();
  }
}

async function load(url: string, count: number, round: string): Promise<void> {
  let next = 0;
  await Promise.all(Array.from({ length: clients }, async () => {
    while (next < count) {
      const id = next++;
      const answer = await fetch(url, { method: "POST", headers: { "content-type": "application/json", "x-bot-api-secret-token": secret }, body: update(id, round) });
      if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
      await answer.arrayBuffer();
    }
  }));
}

function update(id: number, round: string): string {
  const chat = `c${String(id % chats).padStart(19, "0")}`;
  return JSON.stringify({
    event_name: "message.text.received",
    message: { from: { id: chat, display_name: "A", is_bot: false }, chat: { id: chat, chat_type: "PRIVATE" }, text: "lộ ấp 4 sụp cả tháng nay", message_id: `${round}${id}`, date: 1_790_000_000_000 },
  });
}
