import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { zaloOaSignature } from "../../src/channels/zalo-oa-signature.ts";

const APP_ID = "1234567890123456789";
const SECRET = "oa-secret-key-0123456789";
const SENT_MS = 1795410000000;
const MINUTE_MS = 60_000;
const signature = zaloOaSignature({ appId: APP_ID, secretKey: SECRET });

const bodyAt = (timestamp: unknown, text = "lộ ấp 4 sụp rồi, bà con đi hổng được 🙏"): string => JSON.stringify({ app_id: APP_ID, event_name: "user_send_text", timestamp, sender: { id: "9223372036854775807" }, message: { msg_id: "1", text } });
/** Straight from the platform's formula, by another library. */
const macOf = (body: string | Buffer, timestamp: string, secret = SECRET, appId = APP_ID): string => createHash("sha256").update(appId).update(body).update(timestamp).update(secret).digest("hex");
const check = async (body: string | Buffer, header: string | null, options: { ageMs?: number; retry?: string } = {}): Promise<boolean> => {
  const headers = new Headers({ ...(header === null ? {} : { "X-ZEvent-Signature": header }), ...(options.retry === undefined ? {} : { num_retry: options.retry }) });
  return (await signature.verify(headers)) && (await signature.verifyBody(headers, new Uint8Array(Buffer.from(body)), new Date(SENT_MS + (options.ageMs ?? 1000))));
};

const BODY = bodyAt(String(SENT_MS));
const MAC = macOf(BODY, String(SENT_MS));

it("a fixed vector, worked out by hand with sha256sum", async () => {
  const body = '{"app_id":"1234567890123456789","timestamp":"1795410000000","message":{"text":"nước"}}';
  expect(await check(body, "mac=d33ad28ed25289bd2596163bf6622ff0bbd5069630f22397fff0552ad1c81fb9")).toBe(true);
});

it.each([
  ["with its mark", `mac=${MAC}`],
  ["bare", MAC],
  ["in capitals", `MAC=${MAC.toUpperCase()}`],
  ["with spaces around", ` mac = ${MAC} `],
])("the right proof is accepted however it is written: %s", async (_, header) => {
  expect(await check(BODY, header)).toBe(true);
});

it("a time written as a number is part of the proof as it was written", async () => {
  const body = bodyAt(SENT_MS);
  expect(await check(body, `mac=${macOf(body, String(SENT_MS))}`)).toBe(true);
});

it("ids beyond 2^53 and bytes in another order of spaces count as they arrived", async () => {
  const body = `{ "timestamp" : "${SENT_MS}",\n "sender":{"id":9223372036854775807} }`;
  expect(await check(body, `mac=${macOf(body, String(SENT_MS))}`)).toBe(true);
  expect(await check(JSON.stringify(JSON.parse(body)), `mac=${macOf(body, String(SENT_MS))}`)).toBe(false);
});

it.each([
  ["the app's secret instead of the account's", macOf(BODY, String(SENT_MS), "app-secret-0123456789")],
  ["another app", macOf(BODY, String(SENT_MS), SECRET, "1234567890123456780")],
  ["another time", macOf(BODY, String(SENT_MS + 1))],
  ["no secret at all", macOf(BODY, String(SENT_MS), "")],
  ["a digit less", MAC.slice(1)],
  ["a digit changed", `${MAC.slice(0, -1)}${MAC.endsWith("0") ? "1" : "0"}`],
  ["not hex", "z".repeat(64)],
  ["empty", ""],
  ["twice", `${MAC}${MAC}`],
])("a wrong proof is refused: %s", async (_, mac) => {
  expect(await check(BODY, `mac=${mac}`)).toBe(false);
});

it("any one byte changed, dropped or added is refused", async () => {
  const bytes = Buffer.from(BODY);
  for (let index = 0; index < bytes.length; index++) {
    const changed = Buffer.from(bytes);
    changed[index] = (changed[index] ?? 0) ^ 1;
    expect(await check(changed, `mac=${MAC}`)).toBe(false);
  }
  expect(await check(bytes.subarray(0, -1), `mac=${MAC}`)).toBe(false);
  expect(await check(`${BODY} `, `mac=${MAC}`)).toBe(false);
  expect(await check(BODY.normalize("NFD"), `mac=${MAC}`)).toBe(false);
});

it.each([
  ["now", 0, undefined, true],
  ["four minutes old", 4 * MINUTE_MS, undefined, true],
  ["five minutes old", 5 * MINUTE_MS, undefined, true],
  ["a moment more than five minutes old", 5 * MINUTE_MS + 1, undefined, false],
  ["five minutes ahead of us", -5 * MINUTE_MS, undefined, true],
  ["further ahead", -5 * MINUTE_MS - 1, undefined, false],
  ["further ahead, called a repeat", -5 * MINUTE_MS - 1, "1", false],
  ["a repeat after an hour", 61 * MINUTE_MS, "5", true],
  ["a repeat after all the waits together", 111 * MINUTE_MS, "5", true],
  ["a repeat after more than two hours", 121 * MINUTE_MS, "5", false],
  ["old, with the repeat that is none", 6 * MINUTE_MS, "0", false],
  ["old, with nonsense for a repeat", 6 * MINUTE_MS, "x", false],
])("the time decides: %s", async (_, ageMs, retry, expected) => {
  expect(await check(BODY, `mac=${MAC}`, { ageMs, ...(retry === undefined ? {} : { retry }) })).toBe(expected);
});

it.each([["none", undefined], ["words", "hôm nay"], ["negative", "-5"], ["a fraction", 1.5], ["a list", [SENT_MS]], ["endless", "9".repeat(40)]])("without a time there is no proof: %s", async (_, timestamp) => {
  const body = bodyAt(timestamp);
  for (const written of [String(timestamp), "", "undefined"]) expect(await check(body, `mac=${macOf(body, written)}`)).toBe(false);
});

it("no JSON is no proof, whatever is signed", async () => {
  for (const body of ["", "hello", "{", "[]", "null", "5", "[".repeat(200_000), Buffer.from([0xff, 0xfe])]) {
    expect(await check(body, `mac=${macOf(body, "")}`)).toBe(false);
    expect(await check(body, `mac=${macOf(body, String(SENT_MS))}`)).toBe(false);
  }
});

it("unsigned comes only the empty probe, and a body that announces itself as longer is not even read", async () => {
  for (const body of ["{}", "", " {} \n", "{ }"]) expect(await check(body, null)).toBe(true);
  for (const body of [BODY, "[]", '{"a":1}', "null", " ".repeat(17)]) expect(await check(body, null)).toBe(false);
  expect(await signature.verify(new Headers({ "content-length": "2" }))).toBe(true);
  expect(await signature.verify(new Headers({ "content-length": "500" }))).toBe(false);
  expect(await signature.verify(new Headers({ "content-length": "500", "x-zevent-signature": MAC }))).toBe(true);
});

it("an account without a secret does not start", () => {
  expect(() => zaloOaSignature({ appId: APP_ID, secretKey: "" })).toThrow();
  expect(() => zaloOaSignature({ appId: "", secretKey: SECRET })).toThrow();
});

it("2,000 bodies and headers of any kind: never a throw, never accepted", async () => {
  const body = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.json().map((json) => Buffer.from(json)), fc.constantFrom(BODY, "{}x", "[]").map((text) => Buffer.from(text)));
  const header = fc.oneof(fc.constant(`mac=${"0".repeat(64)}`), fc.string({ maxLength: 80 }).filter((text) => /^[\x20-\x7e]*$/.test(text)), fc.constantFrom("mac=", "mac", "0"));
  await fc.assert(fc.asyncProperty(body, header, async (bytes, mac) => {
    expect(await signature.verifyBody(new Headers({ "x-zevent-signature": mac }), bytes, new Date(SENT_MS))).toBe(false);
  }), { numRuns: 2000 });
});
