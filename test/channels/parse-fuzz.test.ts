import fc from "fast-check";
import { expect, it } from "vitest";
import type { ParseOutcome } from "../../src/channels/channel.ts";
import { parseTelegramUpdate } from "../../src/channels/telegram-update.ts";
import { parseWebMessage } from "../../src/channels/web-chat.ts";
import { parseZaloUpdate } from "../../src/channels/zalo-bot-update.ts";
import { parseZaloOaUpdate } from "../../src/channels/zalo-oa-update.ts";
import { anyJson, mutated } from "./arbitrary-bodies.ts";
import { fixtures } from "./fixtures.ts";

const NOW = new Date("2026-11-23T05:00:00.000Z");
const webBodies = [
  { id: "a1B2_c3-", content: { type: "text", text: "lộ sụp" } },
  { id: "a1B2_c3-", content: { type: "choice", value: "send" } },
];

const parsers: [string, (body: unknown) => ParseOutcome, unknown[]][] = [
  ["telegram", (body) => parseTelegramUpdate(body, NOW), [...fixtures("telegram").values()]],
  ["zalo", (body) => parseZaloUpdate(body, NOW), [...fixtures("zalo").values()]],
  ["web", (body) => parseWebMessage(body, "web-1", NOW), webBodies],
  ["zalo-oa", (body) => parseZaloOaUpdate(body, NOW, "1234567890123456789"), [...fixtures("zalo-oa").values()]],
];

it.each(parsers)("10,000 bodies no platform sends: never a throw, always a sound outcome: %s", (_, parse, bodies) => {
  const kinds = { message: 0, contact: 0, staff_group: 0, ignored: 0, invalid: 0 };
  fc.assert(
    fc.property(fc.oneof({ weight: 1, arbitrary: anyJson }, { weight: 4, arbitrary: mutated(bodies) }), (body) => {
      const outcome = parse(body);
      kinds[outcome.kind]++;
      expectSound(outcome);
    }),
    { numRuns: 10_000 },
  );
  // The bodies must reach every way out, or the run above proves little.
  expect(kinds.message).toBeGreaterThan(500);
  expect(kinds.invalid).toBeGreaterThan(500);
  if (parse !== parsers[2]?.[1]) expect(kinds.ignored).toBeGreaterThan(500);
  if (parse === parsers[3]?.[1]) expect(kinds.contact).toBeGreaterThan(50);
});

function expectSound(outcome: ParseOutcome): void {
  if (outcome.kind === "invalid") expect(outcome.problem).toMatch(/^[a-z_0-9.]{1,80}$/);
  else if (outcome.kind === "ignored") expect(outcome.event).toMatch(/^[\w.-]{1,64}$/);
  else if (outcome.kind === "staff_group") expect(outcome.group.chatId).toMatch(/^[\x21-\x7e]{1,128}$/);
  else if (outcome.kind === "contact") expect([outcome.contact.chatId, outcome.contact.at]).toEqual([expect.stringMatching(/^[\x21-\x7e]{1,128}$/), new Date(outcome.contact.at).toISOString()]);
  else {
    const { chatId, messageId, sentAt, content } = outcome.message;
    expect(chatId).toMatch(/^[\x21-\x7e]{1,128}$/);
    expect(messageId).toMatch(/^[\x21-\x7e]{1,140}$/);
    expect(new Date(sentAt).toISOString()).toBe(sentAt);
    if (content.type === "text") expect(content.text.trim() !== "" && content.text.isWellFormed()).toBe(true);
    if (content.type === "location") expect(Math.abs(content.latitude) <= 90 && Math.abs(content.longitude) <= 180).toBe(true);
    if (content.type === "photo" || content.type === "voice") expect(content.fileId).not.toBe("");
    if (content.type === "choice") expect(content.value).not.toBe("");
  }
}
