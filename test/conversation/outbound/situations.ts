import fc from "fast-check";
import type { Choice, OutboundMessage } from "../../../src/channels/channel.ts";
import type { SendingTerms } from "../../../src/channels/sending-terms.ts";
import { type Priority, type WaitingMessage, priorities } from "../../../src/conversation/outbound/plan-outbound.ts";
import type { Situation } from "./oracle.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
export const NOW = new Date("2026-11-24T03:00:00.000Z");

/** As adapters lay out: numbered choices in the text, a photo in one, a long text in several. */
export function partsOf(message: OutboundMessage, maxText: number): number {
  if (message.type === "photo") return message.caption.length > maxText ? 1 + Math.ceil(message.caption.length / maxText) : 1;
  const closing = (message.choices ?? []).map(({ label }, index) => `\n${index + 1}. ${label}`).join("");
  return Math.max(1, Math.ceil((message.text.length + closing.length) / maxText));
}

/** Everything a chat may be in, with the edges (a window's last moment, one slot, one message of the month) much more often than in life. */
export const situations: fc.Arbitrary<Situation> = fc
  .record({ terms: anyTerms(), standing: anyStanding(), allowance: anyAllowance(), waiting: fc.array(anyMessage(), { maxLength: 9 }) })
  .map(({ terms, standing, allowance, waiting }) => ({
    terms, allowance, now: NOW, partsOf: (message: OutboundMessage) => partsOf(message, terms.maxText), waiting: waiting.map((message, index) => ({ ...message, id: `m${index}` })),
    standing: {
      ...standing,
      lastHeardAt: standing.silent === null ? null : new Date(NOW.getTime() - Math.max(0, (standing.silent.window === "free" ? (terms.freeWindowMs ?? 0) : (terms.paidWindowMs ?? 0)) + standing.silent.offMs)),
    },
  }));

function anyTerms(): fc.Arbitrary<SendingTerms> {
  return fc.record({
    freeWindowMs: fc.constantFrom(null, 48 * hourMs), freeInWindow: fc.constantFrom(null, 8, 3), paidWindowMs: fc.constantFrom(null, 7 * dayMs, 7 * dayMs), paidPrice: fc.constant(55),
    perMonth: fc.constantFrom(null, 3000), perMinute: fc.constant(null), chatGapMs: fc.constant(0), gatherMs: fc.constantFrom(0, 10 * minuteMs), maxText: fc.constant(300),
  });
}

function anyStanding() {
  const offMs = fc.oneof(fc.constantFrom(-minuteMs - 1, -minuteMs, -minuteMs + 1, 0, 1, -5 * minuteMs), fc.integer({ min: -3 * dayMs, max: 3 * dayMs }));
  return fc.record({
    silent: fc.option(fc.record({ window: fc.constantFrom("free", "paid"), offMs }), { freq: 8 }), sentSinceHeard: fc.integer({ min: 0, max: 9 }),
    lastSentAt: fc.constant(null), unreachable: fc.option(fc.constantFrom("left" as const, "refused" as const), { freq: 1, nil: null }).map((value) => value),
  }).chain((standing) => fc.boolean().chain((keep) => fc.boolean().map((again) => ({ ...standing, unreachable: keep && again ? standing.unreachable : null }))));
}

function anyAllowance() {
  const total = 3000;
  const left = fc.oneof(fc.constantFrom(0, 1, 2, 29, 30, 31, 32, 59, 60, 61, 62, 149, 150, 151, 152, 299, 300, 301, 302, 599, 600, 601, 602), fc.integer({ min: 0, max: total }));
  return fc.record({
    month: fc.option(left.map((of) => ({ left: of, total, resetsAt: new Date("2026-11-30T17:00:00.000Z") }))), paidLeft: fc.constantFrom(0, 1, 2, 3, 500), templatesLeft: fc.constantFrom(0, 0, 1, 2, 50),
  });
}

function anyMessage(): fc.Arbitrary<WaitingMessage> {
  const caseCode = fc.option(fc.constantFrom("CM-1", "CM-2", "CM-3"), { freq: 6 });
  const agoMs = fc.oneof(fc.integer({ min: 0, max: 15 }).map((minutes) => minutes * minuteMs), fc.constantFrom(15 * dayMs, 15 * dayMs + 1, 30 * dayMs, 30 * dayMs + 1), fc.integer({ min: 0, max: 40 * dayMs }));
  return fc.tuple(fc.constantFrom<Priority>(...priorities), caseCode, agoMs, fc.integer({ min: 0, max: 3 }), fc.constantFrom(10, 60, 120, 295, 700), fc.integer({ min: 0, max: 9 }), fc.boolean())
    .map(([priority, code, ago, choices, length, kind, templated]) => ({
      id: "", priority, caseCode: code, createdAt: new Date(NOW.getTime() - ago), ...(templated && kind === 3 ? { templated } : {}),
      message: kind === 0 ? { type: "photo", url: "https://a.example/p.jpg", caption: "c".repeat(length / 5) } : textOf(length, choices, kind, code),
    }));
}

function textOf(length: number, count: number, kind: number, code: string | null): OutboundMessage {
  const choices: Choice[] = Array.from({ length: count }, (_, index) => ({ value: kind === 2 ? `w:see:other-${index}` : `c:done:${code ?? ""}`, label: "Xong rồi" }));
  return { type: "text", text: "t".repeat(length), ...(count > 0 ? { choices } : {}), ...(kind > 6 ? { from: kind === 7 ? "UBND xã Đất Mũi" : "UBND xã Tân Tiến" } : {}) };
}
