import type { OutboundMessage } from "../../../src/channels/channel.ts";
import type { Priority } from "../../../src/conversation/outbound/plan-outbound.ts";

/** What comes from outside in the simulated month. Times in ms from its start. */
export type Arrival =
  | { at: number; chat: number; kind: "writes"; replies: number; isDanger: boolean }
  | { at: number; chat: number; kind: "notice"; id: string; priority: Priority; caseCode: string | null; message: OutboundMessage }
  | { at: number; chat: number; kind: "leaves" }
  | { at: number; chat: number; kind: "blocks" };

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** mulberry32: the same seed, the same month. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What people and offices do over `days`, oldest first. */
export function arrivalsOf(chats: number, days: number, seed: number): Arrival[] {
  const random = randomOf(seed);
  const arrivals: Arrival[] = [];
  for (let chat = 0; chat < chats; chat += 1) {
    for (let at = random() * 12 * DAY; at < days * DAY; at += (0.05 + random() * random() * 40) * DAY) {
      const isDanger = random() < 0.01;
      arrivals.push({ at, chat, kind: "writes", replies: random() < 0.04 ? 4 : random() < 0.3 ? 2 : 1, isDanger });
      if (random() < 0.45) arrivals.push(...lifeOfCase(chat, at, random));
      if (random() < 0.03) arrivals.push(noticeAt(at + random() * 20 * DAY, chat, "result", null, 600, random));
    }
    if (random() < 0.02) arrivals.push({ at: random() * days * DAY, chat, kind: "leaves" });
    if (random() < 0.02) arrivals.push({ at: random() * days * DAY, chat, kind: "blocks" });
    // News from before, to people who have been silent for long: they grow too old while they wait.
    if (random() < 0.03) arrivals.push(noticeAt(0, chat, random() < 0.5 ? "progress" : "survey", `OLD-${chat}`, 200, random));
    // A storm: everyone of some communes is warned in the same second, a day of news follows.
    if (random() < 0.25) arrivals.push(noticeAt(20 * DAY + 3 * HOUR, chat, "danger", null, 300, random), noticeAt(21 * DAY, chat, "progress", null, 300, random));
  }
  return arrivals.filter(({ at }) => at < days * DAY).sort((one, other) => one.at - other.at || one.chat - other.chat);
}

function lifeOfCase(chat: number, opened: number, random: () => number): Arrival[] {
  const code = `CM-${chat}-${Math.floor(opened / 1000)}`;
  const answered = opened + (0.2 + random() * random() * 25) * DAY;
  const within = (): number => opened + random() * (answered - opened);
  const news: Arrival[] = [noticeAt(opened + random() * DAY, chat, "progress", code, 250, random)];
  if (random() < 0.3) news.push(noticeAt(within(), chat, "progress", code, 350, random));
  // Two acts within minutes, as when a unit takes a case and hands part of it on.
  if (random() < 0.3) news.push(noticeAt(within(), chat, "progress", code, 250, random), noticeAt(answered - random() * HOUR, chat, "progress", code, 300, random));
  if (random() < 0.25) news.push(noticeAt(within(), chat, "ask_back", code, 300, random));
  if (random() < 0.2) news.push(noticeAt(within(), chat, "delay", code, 400, random));
  if (random() < 0.02) news.push(noticeAt(within(), chat, "danger", code, 300, random));
  news.push(noticeAt(answered, chat, "result", code, 200 + Math.floor(random() * random() * 4500), random));
  if (random() < 0.2) news.push({ ...noticeAt(answered + 1000, chat, "result", code, 0, random), message: { type: "photo", url: "https://a.example/p.jpg", caption: `#${code}-p` } });
  news.push(noticeAt(answered + (1 + random() * 14) * DAY, chat, "survey", code, 150, random));
  return news;
}

let written = 0;

function noticeAt(at: number, chat: number, priority: Priority, caseCode: string | null, length: number, random: () => number): Extract<Arrival, { kind: "notice" }> {
  written += 1;
  const id = `n${written}`;
  const text = `#${id}# ${"x".repeat(length)}`;
  const choices = priority === "result" && caseCode !== null ? [{ value: `c:done:${caseCode}`, label: "Xong rồi" }, { value: `c:not:${caseCode}`, label: "Chưa xong" }] : [];
  return { at, chat, kind: "notice", id, priority, caseCode, message: { type: "text", text, ...(choices.length > 0 ? { choices } : {}), ...(random() < 0.5 ? { from: "UBND xã Đất Mũi" } : {}) } };
}
