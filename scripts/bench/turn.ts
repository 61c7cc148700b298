import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SocketFrameOut } from "../../src/channels/transcript.ts";
import { loadKnowledge } from "../load-knowledge.ts";
import { root, startService, withLocalDatabases } from "../local-service.ts";
import { type BenchRow, percentile } from "./bench-row.ts";

const warmUp = 20;
const questions = [
  "trưởng ấp làm mấy năm thì bầu lại", "khiếu nại lần đầu giải quyết bao nhiêu ngày", "người 76 tuổi không có lương hưu được trợ cấp gì",
  "dang ky khai sinh cho con o dau", "mất căn cước làm lại ở đâu", "hộ nghèo được cấp thẻ bảo hiểm y tế không", "nghỉ thai sản được mấy tháng",
  "lộ ấp 4 xã Đất Mũi sụp cả tháng nay không ai sửa", "cảm ơn nhé", "thoi han to cao la bao lau",
];

/**
 * A whole turn without a model, on the chat page: from sending on the socket to the reply arriving on it. That is more
 * than "received → reply in outbox", so the aim is met if this meets it.
 */
export async function run(): Promise<BenchRow[]> {
  const stateDir = mkdtempSync(join(tmpdir(), "bench-turn-"));
  try {
    await withLocalDatabases(stateDir, (env) => loadKnowledge(env.KNOWLEDGE, `${root}knowledge/documents`, () => {}));
    const service = await startService({ port: 8933, stateDir, vars: { BURST_WAIT_MS: "0" }, quiet: true });
    try {
      const times: number[] = [];
      for (let round = 0; round < 12; round++) {
        const chat = await openChat(service.url);
        for (const question of questions) times.push(await chat.ask(question));
        chat.close();
      }
      const sorted = times.slice(warmUp).sort((a, b) => a - b);
      const p50 = percentile(sorted, 0.5);
      const p95 = percentile(sorted, 0.95);
      return [
        { name: "whole turn without a model, p50", unit: "ms", value: p50, baseline: null, ratio: null, aim: "<= 60", met: p50 <= 60 },
        { name: "whole turn without a model, p95", unit: "ms", value: p95, baseline: null, ratio: null, aim: "<= 200", met: p95 <= 200 },
      ];
    } finally {
      await service.stop();
    }
  } finally {
    rmSync(stateDir, { recursive: true, force: true });
  }
}

async function openChat(url: string): Promise<{ ask(text: string): Promise<number>; close(): void }> {
  const page = await fetch(`${url}/`);
  const cookie = page.headers.getSetCookie().map((entry) => entry.split(";", 1)[0]).join("; ");
  const Socket = WebSocket as unknown as new (url: string, options: { headers: Record<string, string> }) => WebSocket;
  const socket = new Socket(`${url.replace("http", "ws")}/chat/socket`, { headers: { cookie, origin: url } });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener("open", () => resolve());
    socket.addEventListener("error", () => reject(new Error("the chat socket did not open")));
  });
  return {
    ask: (text) => new Promise((resolve) => {
      const startedAt = performance.now();
      const heard = (event: MessageEvent): void => {
        const frame = JSON.parse(String(event.data)) as SocketFrameOut;
        if (frame.type !== "entries" || !frame.entries.some((entry) => entry.from === "assistant")) return;
        socket.removeEventListener("message", heard as EventListener);
        resolve(performance.now() - startedAt);
      };
      socket.addEventListener("message", heard as EventListener);
      socket.send(JSON.stringify({ type: "send", id: crypto.randomUUID(), content: { type: "text", text } }));
    }),
    close: () => socket.close(),
  };
}
