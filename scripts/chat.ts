import { createInterface } from "node:readline/promises";
import type { TranscriptEntry } from "../src/channels/transcript.ts";

/** `npm run chat`: talk to the running service from a terminal, as a citizen on the chat page would. */
const url = (process.env["URL"] ?? `http://localhost:${process.env["PORT"] ?? 8787}`).replace(/\/+$/, "");
const pollMs = 400;

let cookie = "";
let lastSeq = 0;

const landed = await visit();
if (!landed) {
  console.error(`Nothing answers at ${url}: run npm start in another terminal first, or give URL=http://… npm run chat.`);
  process.exit(1);
}
console.log(`Connected to ${url}. Type a message; Ctrl-D ends.\n`);
const poll = setInterval(() => { void show(); }, pollMs);
const lines = createInterface({ input: process.stdin });
for await (const line of lines) if (line.trim()) await send(line);
// Piped input ends at once: wait for the last answers.
await new Promise((resolve) => { setTimeout(resolve, process.stdin.isTTY ? 0 : 6000); });
await show();
clearInterval(poll);

async function visit(): Promise<boolean> {
  const answer = await fetch(`${url}/`).catch(() => null);
  cookie = answer?.headers.getSetCookie().map((entry) => entry.split(";", 1)[0]).join("; ") ?? "";
  return answer?.ok ?? false;
}

async function send(text: string): Promise<void> {
  const answer = await fetch(`${url}/chat/messages`, {
    method: "POST", headers: { "content-type": "application/json", cookie, origin: url },
    body: JSON.stringify({ id: crypto.randomUUID(), content: { type: "text", text } }),
  });
  if (!answer.ok) console.error(`Not sent (${answer.status}): ${(await answer.text()).slice(0, 200)}`);
}

async function show(): Promise<void> {
  const answer = await fetch(`${url}/chat/messages?after=${lastSeq}`, { headers: { cookie } }).catch(() => null);
  if (!answer?.ok) return;
  const { entries } = (await answer.json()) as { entries: TranscriptEntry[] };
  for (const entry of entries) {
    if (entry.seq <= lastSeq) continue;
    lastSeq = entry.seq;
    if (entry.from === "citizen") continue;
    console.log(`${entry.unitName ? `[${entry.unitName}] ` : ""}${entry.text}`);
    entry.choices.forEach((choice, index) => { console.log(`  ${index + 1}. ${choice.label}`); });
    console.log("");
  }
}
