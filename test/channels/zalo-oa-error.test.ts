import { expect, it } from "vitest";
import { DeliveryError, type DeliveryVerdict } from "../../src/channels/channel.ts";
import { zaloOaTerms } from "../../src/channels/sending-terms.ts";
import { createZaloOaChannel } from "../../src/channels/zalo-oa.ts";
import type { OaTokens } from "../../src/channels/zalo-oa-tokens.ts";
import { type StandInAnswer, startStandIn } from "./stand-in.ts";

/** Eleven at night in Viet Nam: the morning is seven hours away. */
const NIGHT = new Date("2026-11-23T16:00:00.000Z");
const tokens: OaTokens = { access: async () => ({ ok: true, value: "t1" }), replace: async () => ({ ok: true, value: "t2" }) };
const channelAt = (apiUrl: string, now = NIGHT, timeoutMs = 5000) =>
  createZaloOaChannel({ appId: "1", appSecret: "s", secretKey: "k", tokens, terms: zaloOaTerms, choiceHint: "", apiUrl, templateUrl: apiUrl, timeoutMs, now: () => now });
const NOTICE = { phone: "0912 345 678", templateId: "t", data: { ma: "CM-1" }, trackingId: "d1" };

/** [code, verdict, seconds], typed from the platform's table, not from ours. */
const rows: [number, DeliveryVerdict, number | undefined][] = [
  [-32, "retry", undefined],
  [-201, "give_up", undefined], [-210, "give_up", undefined], [-248, "give_up", undefined],
  [-204, "retry", 3600], [-205, "retry", 3600], [-209, "retry", 3600], [-212, "retry", 3600], [-219, "retry", 3600],
  [-221, "retry", 3600], [-223, "retry", 3600], [-224, "retry", 3600], [-242, "retry", 3600],
  [-211, "out_of_quota", 21_600], [-320, "out_of_quota", 21_600], [-321, "out_of_quota", 21_600],
  [-213, "unreachable", undefined], [-217, "unreachable", undefined], [-218, "unreachable", undefined], [-227, "unreachable", undefined], [-244, "unreachable", undefined],
  [-216, "retry", 60], [-220, "retry", 60],
  [-230, "window_closed", undefined], [-232, "window_closed", undefined],
  [-234, "retry", 7 * 3600],
  [-999, "unknown", undefined], [-124, "unknown", undefined],
];

it.each(rows)("the platform's code %i means %s", async (code, verdict, seconds) => {
  await using platform = await startStandIn({ json: { error: code, message: "tôi tên là A" } });
  const error = await caught(channelAt(platform.url).send("5", { type: "text", text: "a" }, "d1"));
  expect({ ...error }).toEqual({ ...new DeliveryError(verdict, `oa_${code}`, seconds) });
});

const templateRows: [number, DeliveryVerdict, number | undefined][] = [
  ...rows.filter(([code]) => code !== -124),
  ...[-101, -102, -103, -104, -105, -117].map((code): [number, DeliveryVerdict, number] => [code, "retry", 3600]),
  ...[-108, -109, -111, -112].map((code): [number, DeliveryVerdict, undefined] => [code, "give_up", undefined]),
  ...[-110, -114, -118, -119].map((code): [number, DeliveryVerdict, undefined] => [code, "unreachable", undefined]),
  [-115, "out_of_quota", 21_600], [-124, "retry", 60], [-133, "retry", 7 * 3600],
];

it.each(templateRows)("for a template message the code %i means %s", async (code, verdict, seconds) => {
  await using platform = await startStandIn({ json: { error: code, message: "no" } });
  const error = await caught(channelAt(platform.url).sendTemplate(NOTICE));
  expect({ ...error }).toEqual({ ...new DeliveryError(verdict, `oa_${code}`, seconds) });
});

const answers: [string, StandInAnswer, DeliveryError][] = [
  ["a code as text", { json: { error: "-230" } }, new DeliveryError("window_closed", "oa_-230")],
  ["a code under another status", { status: 400, json: { error: -217 } }, new DeliveryError("unreachable", "oa_-217")],
  ["401 without a code, twice", { status: 401, text: "" }, new DeliveryError("retry", "http_401", 900)],
  ["a proxy that refuses", { status: 403, text: "<h1>no</h1>" }, new DeliveryError("retry", "http_403", 900)],
  ["an address that is none", { status: 404, text: "" }, new DeliveryError("retry", "http_404", 900)],
  ["a body that is too large", { status: 413, text: "" }, new DeliveryError("give_up", "http_413")],
  ["too many calls, without a code", { status: 429, text: "" }, new DeliveryError("retry", "http_429")],
  ["a gateway's page", { status: 502, text: "<h1>Bad gateway</h1>" }, new DeliveryError("retry", "http_502")],
  ["a redirect", { status: 302, text: "" }, new DeliveryError("retry", "http_302")],
  ["a page under 200", { text: "<h1>hello</h1>" }, new DeliveryError("unknown", "unreadable")],
  ["JSON without a code", { json: { message: "Success" } }, new DeliveryError("unknown", "unreadable")],
  ["an answer that breaks off", "break_off", new DeliveryError("unknown", "unreadable")],
  ["a connection closed without an answer", "hang_up", new DeliveryError("retry", "unreachable")],
  ["silence", "silence", new DeliveryError("unknown", "timeout")],
];

it.each(answers)("whatever else comes has its verdict: %s", async (_, answer, expected) => {
  await using platform = await startStandIn(answer);
  const error = await caught(channelAt(platform.url, NIGHT, answer === "silence" ? 100 : 5000).send("5", { type: "text", text: "a" }, "d1"));
  expect({ ...error }).toEqual({ ...expected });
});

it.each([
  ["2026-11-23T15:00:00.000Z", 8 * 3600],
  ["2026-11-23T17:30:00.000Z", 5.5 * 3600],
  ["2026-11-23T22:59:59.000Z", 1],
  ["2026-11-23T23:00:00.000Z", 60],
])("what may not go out at night waits until six in Viet Nam: at %s for %i seconds", async (at, seconds) => {
  await using platform = await startStandIn({ json: { error: -234 } });
  expect(await caught(channelAt(platform.url, new Date(at)).sendTemplate(NOTICE))).toMatchObject({ verdict: "retry", retryAfterSeconds: seconds });
});

it.each(["", "12", "0912345", "tôi không có", "+1 202 555 0100", "84912345678999"])("what is no Vietnamese number is not sent to: %j", async (phone) => {
  await using platform = await startStandIn({ json: { error: 0 } });
  expect(await caught(channelAt(platform.url).sendTemplate({ ...NOTICE, phone }))).toMatchObject({ verdict: "give_up", code: "oa_bad_phone" });
  expect(platform.calls).toEqual([]);
});

it.each(["0912345678", "+84 912 345 678", "84912345678", "0084.912.345.678"])("a number goes out as the platform wants it, however people write it: %s", async (phone) => {
  await using platform = await startStandIn({ json: { error: 0, data: { msg_id: "m9", sent_time: "1" } } });
  expect(await channelAt(platform.url).sendTemplate({ ...NOTICE, phone })).toEqual({ messageId: "m9" });
  expect(platform.calls).toEqual([{ path: "/message/template", body: { phone: "84912345678", template_id: "t", template_data: { ma: "CM-1" }, tracking_id: "d1" } }]);
});

async function caught(work: Promise<unknown>): Promise<DeliveryError> {
  const error = await work.then(() => expect.unreachable("it succeeded"), (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DeliveryError);
  return error as DeliveryError;
}
