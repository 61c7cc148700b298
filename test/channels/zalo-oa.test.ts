import fc from "fast-check";
import { expect, it } from "vitest";
import { type Choice, DeliveryError, type OutboundMessage } from "../../src/channels/channel.ts";
import { parseExactJson } from "../../src/channels/exact-json.ts";
import { zaloOaTerms } from "../../src/channels/sending-terms.ts";
import { createZaloOaChannel } from "../../src/channels/zalo-oa.ts";
import type { OaTokens } from "../../src/channels/zalo-oa-tokens.ts";
import { voiceFileOf } from "../../src/model/voice-file.ts";
import { adts } from "../model/voice-samples.ts";
import { createZaloOaPlatform, type ZaloOaPlatform, type ZaloOaPlatformOptions } from "./zalo-oa-platform.ts";

const USER = "5170627724267093288";
const HINT = "Bà con nhắn số hoặc chữ.";
const CHOICES: Choice[] = [{ value: "d:send", label: "Gửi" }, { value: "d:edit", label: "Sửa" }];

/** What a keeper of tokens does, without its care: the newest pair, renewed when asked. */
function keeper(platform: ZaloOaPlatform): OaTokens & { replaced: string[] } {
  let token = platform.connect().access_token;
  const replaced: string[] = [];
  return {
    replaced,
    access: async () => ({ ok: true, value: token }),
    replace: async (refused) => {
      replaced.push(refused);
      if (refused === token) token = platform.connect().access_token;
      return { ok: true, value: token };
    },
  };
}

function set(options: ZaloOaPlatformOptions = {}) {
  const platform = createZaloOaPlatform(options);
  const calls: { url: string; headers: Record<string, string>; body: { message: Record<string, unknown> } }[] = [];
  const tokens = keeper(platform);
  const channel = createZaloOaChannel({
    appId: platform.appId, appSecret: platform.appSecret, secretKey: platform.secretKey, tokens, terms: zaloOaTerms, choiceHint: HINT,
    apiUrl: "https://openapi.example/", templateUrl: "https://business.example",
    fetch: (url, init) => {
      calls.push({ url, headers: init.headers as Record<string, string>, body: JSON.parse(String(init.body)) });
      return platform.fetch(url, init);
    },
  });
  platform.interacts(USER);
  return { platform, channel, tokens, calls };
}

const only = (parts: OutboundMessage[]): OutboundMessage => {
  expect(parts).toHaveLength(1);
  return parts[0] as OutboundMessage;
};

it("a text goes out plain, under the account's token, and comes back with the platform's id", async () => {
  const { platform, channel, calls } = set();
  expect(await channel.send(USER, { type: "text", text: "**không** <b>phải</b>" }, "d1")).toEqual({ platformMessageId: platform.accepted[0]?.messageId });
  expect(calls).toEqual([{
    url: "https://openapi.example/v3.0/oa/message/cs",
    headers: { "content-type": "application/json", access_token: "access-1-4318657068771012646" },
    body: { recipient: { user_id: USER }, message: { text: "**không** <b>phải</b>" } },
  }]);
});

it("an answer to a message names it", async () => {
  const { platform, channel } = set();
  await channel.send(USER, { type: "text", text: "a" }, "d1", "96d3cdf3");
  await channel.send(USER, { type: "text", text: "b" }, "d2", null);
  expect(platform.accepted.map(({ quoted }) => quoted)).toEqual(["96d3cdf3", null]);
});

it("choices stand as numbered lines with the hint, and as buttons besides", async () => {
  const { platform, channel, calls } = set();
  const part = only(channel.layOut({ type: "text", text: "Gửi đi không?", choices: CHOICES }));
  expect(part).toEqual({ type: "text", text: `Gửi đi không?\n\n1. Gửi\n2. Sửa\n\n${HINT}`, choices: CHOICES });
  await channel.send(USER, part, "d1");
  expect(calls[0]?.body.message).toEqual({
    text: `Gửi đi không?\n\n1. Gửi\n2. Sửa\n\n${HINT}`,
    attachment: { type: "template", payload: { buttons: [
      { title: "1. Gửi", type: "oa.query.hide", payload: "#ln d:send" },
      { title: "2. Sửa", type: "oa.query.hide", payload: "#ln d:edit" },
    ] } },
  });
  expect(platform.accepted).toHaveLength(1);
});

it("a press comes back as the choice it was, whatever our values are", () => {
  const { platform, channel } = set();
  const value = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz:-_0123456789ABC"), minLength: 1, maxLength: 64 });
  fc.assert(fc.property(value, (chosen) => {
    const pressed = { app_id: platform.appId, event_name: "user_send_text", timestamp: "1795410000000", sender: { id: USER }, message: { msg_id: "m", text: `#ln ${chosen}` } };
    expect(channel.parse(pressed, new Date())).toMatchObject({ kind: "message", message: { content: { type: "choice", value: chosen } } });
  }));
});

it.each([
  ["more than five", Array.from({ length: 6 }, (_, n) => ({ value: `v${n}`, label: `Xã ${n}` }))],
  ["a word that is no word", [{ value: "a", label: "xã ".repeat(40) }]],
  ["a value with a space", [{ value: "a b", label: "Gửi" }]],
  ["a value with letters beyond ASCII", [{ value: "gửi", label: "Gửi" }]],
  ["a value that is too long", [{ value: "a".repeat(65), label: "Gửi" }]],
])("choices that fit no buttons stand as lines alone: %s", async (_, choices) => {
  const { platform, channel, calls } = set();
  const part = only(channel.layOut({ type: "text", text: "Chọn giúp tôi.", choices }));
  await channel.send(USER, part, "d1");
  // At the first try, not because buttons were refused.
  expect(calls).toHaveLength(1);
  expect(platform.accepted[0]?.message).toEqual({ text: expect.stringMatching(/^Chọn giúp tôi\.\n\n1\. /) });
});

it("where the platform refuses buttons the words go out once, plain, and buttons are not tried again", async () => {
  const { platform, channel, calls } = set({ refusesButtons: true });
  const part = only(channel.layOut({ type: "text", text: "Gửi đi không?", choices: CHOICES }));
  await channel.send(USER, part, "d1", "96d3cdf3");
  await channel.send(USER, part, "d2");
  expect(platform.accepted.map(({ message, quoted }) => [Object.keys(message as object).toSorted(), quoted])).toEqual([[["quote_message_id", "text"], "96d3cdf3"], [["text"], null]]);
  expect(calls).toHaveLength(3);
});

it("a text without choices, and a refusal that is no matter of buttons, leave the buttons of later messages alone", async () => {
  const { platform, channel } = set();
  await channel.send(USER, { type: "text", text: "a" }, "d1", "m1");
  await channel.send(USER, { type: "text", text: "b", choices: CHOICES }, "d2");
  expect(platform.accepted.map(({ message }) => Object.hasOwn(message as object, "attachment"))).toEqual([false, true]);
});

it("a text a little below the platform's limit is cut all the same, since nobody says how it counts", () => {
  const { channel } = set();
  for (const length of [1899, 1901, 1999, 2001, 5000]) {
    const texts = channel.layOut({ type: "text", text: "từ ".repeat(length / 3), choices: CHOICES }).map((part) => (part.type === "text" ? part.text : ""));
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(1900);
  }
});

it("a message of which nothing is taken is given up after its poorest shape", async () => {
  const { platform, channel, calls } = set();
  platform.accepted.length = 0;
  await expect(channel.send("", { type: "text", text: "a", choices: CHOICES }, "d1", "m1")).rejects.toMatchObject({ verdict: "give_up", code: "oa_-201" });
  expect(calls.map(({ body }) => Object.keys(body.message).toSorted())).toEqual([["attachment", "quote_message_id", "text"], ["quote_message_id", "text"], ["text"]]);
  // That was no matter of buttons: the next message has its own.
  await channel.send(USER, { type: "text", text: "a", choices: CHOICES }, "d2");
  expect(platform.accepted[0]?.message).toHaveProperty("attachment");
});

it("a picture goes out by address, with its caption and without an empty one", async () => {
  const { channel, calls } = set();
  const attachment = { type: "template", payload: { template_type: "media", elements: [{ media_type: "image", url: "https://x.vn/a.jpg" }] } };
  await channel.send(USER, { type: "photo", url: "https://x.vn/a.jpg", caption: "đã xong" }, "d1");
  await channel.send(USER, { type: "photo", url: "https://x.vn/a.jpg", caption: "" }, "d2");
  expect(calls.map(({ body }) => body.message)).toEqual([{ text: "đã xong", attachment }, { attachment }]);
});

it("a token that died is replaced and the message goes out, once", async () => {
  for (const dies of ["revoked", "renewed elsewhere", "401"] as const) {
    let at = Date.UTC(2026, 10, 23);
    const { platform, channel, tokens, calls } = set({ now: () => new Date(at) });
    const old = platform.accessToken();
    if (dies === "revoked") platform.revoke();
    if (dies === "renewed elsewhere") platform.connect();
    if (dies === "401") at += 26 * 3_600_000;
    await channel.send(USER, { type: "text", text: "a" }, "d1");
    expect(tokens.replaced).toEqual([old]);
    expect(platform.accepted).toHaveLength(1);
    expect(calls).toHaveLength(2);
  }
});

it("a second refusal in a row is not repeated", async () => {
  const { platform, channel, tokens, calls } = set();
  tokens.replace = async () => ({ ok: true, value: "also-dead" });
  platform.revoke();
  await expect(channel.send(USER, { type: "text", text: "a" }, "d1")).rejects.toMatchObject({ verdict: "retry", code: "oa_-216" });
  expect(calls).toHaveLength(2);
});

it.each([
  ["not_connected", "oa_not_connected", 900],
  ["busy", "oa_token_busy", 5],
] as const)("without a token nothing is called and the message waits: %s", async (reason, code, retryAfterSeconds) => {
  const { channel, tokens, calls } = set();
  tokens.access = async () => ({ ok: false, reason });
  await expect(channel.send(USER, { type: "text", text: "a" }, "d1")).rejects.toMatchObject({ verdict: "retry", code, retryAfterSeconds });
  expect(calls).toEqual([]);
  const broken = set();
  broken.tokens.replace = async () => ({ ok: false, reason });
  broken.platform.revoke();
  await expect(broken.channel.send(USER, { type: "text", text: "a" }, "d1")).rejects.toMatchObject({ verdict: "retry", code, retryAfterSeconds });
});

it("the proof of the app's secret is sent once the platform asked for it, and from then on", async () => {
  const { platform, channel, calls } = set({ wantsProof: true });
  await channel.send(USER, { type: "text", text: "a" }, "d1");
  await channel.send(USER, { type: "text", text: "b" }, "d2");
  expect(platform.accepted.map(({ text }) => text)).toEqual(["a", "b"]);
  expect(calls.map(({ headers }) => "appsecret_proof" in headers)).toEqual([false, true, true]);
});

it("a proof that is refused as well leaves the message waiting", async () => {
  const { channel, calls } = set();
  const refusing = createZaloOaChannel({ appId: "1", appSecret: "s", secretKey: "k", terms: zaloOaTerms, choiceHint: "", tokens: { access: async () => ({ ok: true, value: "t" }), replace: async () => ({ ok: true, value: "t" }) }, fetch: async () => Response.json({ error: -242 }) });
  await expect(refusing.send(USER, { type: "text", text: "a" }, "d1")).rejects.toMatchObject({ verdict: "retry", code: "oa_-242", retryAfterSeconds: 3600 });
  expect(calls).toEqual([]);
  expect(channel.name).toBe("zalo-oa");
});

it("error 0 means delivered, whatever else the answer holds or lacks", async () => {
  for (const json of [{ error: 0 }, { error: 0, data: null }, { error: "0", data: [] }, { error: 0, data: { message_id: { a: 1 } } }]) {
    const channel = createZaloOaChannel({ appId: "1", appSecret: "s", secretKey: "k", terms: zaloOaTerms, choiceHint: "", tokens: { access: async () => ({ ok: true, value: "t" }), replace: async () => ({ ok: true, value: "t" }) }, fetch: async () => Response.json(json) });
    expect(await channel.send(USER, { type: "text", text: "a" }, "d1")).toEqual({ platformMessageId: null });
  }
});

it("no error says the token or the words", async () => {
  const { platform, channel } = set();
  platform.script.push("http_502");
  const error = await channel.send(USER, { type: "text", text: "nước mặn vô ruộng" }, "d1").then(() => null, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DeliveryError);
  expect(`${(error as Error).message}${JSON.stringify(error)}`).not.toMatch(/access-1|ruộng|openapi/);
});

it("a delivery signed by the platform passes, is read, and stays itself digit for digit", async () => {
  const { platform, channel } = set();
  for (const [name, fields] of [["user_send_text", { text: "lộ sụp" }], ["follow", {}], ["user_send_audio", { attachments: [{ type: "audio", payload: { url: "https://voice.zdn.vn/1.aac" } }] }]] as const) {
    const event = await platform.event(name, { userId: "9223372036854775807", ...fields } as object);
    const headers = new Headers(event.headers);
    expect(await channel.verify(headers)).toBe(true);
    expect(await channel.verifyBody?.(headers, new TextEncoder().encode(event.body), new Date())).toBe(true);
    const parsed = channel.parse(parseExactJson(event.body), new Date());
    expect(parsed).toMatchObject(parsed.kind === "contact" ? { contact: { chatId: "9223372036854775807" } } : { kind: "message", message: { chatId: "9223372036854775807" } });
  }
});

it("a file is fetched from Zalo's own servers and from nowhere else", async () => {
  const asked: string[] = [];
  const channel = createZaloOaChannel({
    appId: "1", appSecret: "s", secretKey: "k", terms: zaloOaTerms, choiceHint: "", tokens: { access: async () => ({ ok: true, value: "t" }), replace: async () => ({ ok: true, value: "t" }) },
    fetch: async (url) => (asked.push(url), new Response("picture", { headers: { "content-type": "image/jpeg" } })),
  });
  const good = "https://photo-stal-12.zdn.vn/a/b.jpg";
  expect(await channel.fetchFile?.(good, 7)).toEqual({ ok: true, value: { bytes: new TextEncoder().encode("picture"), mediaType: "image/jpeg" } });
  for (const bad of ["http://photo.zdn.vn/a", "https://evilzdn.vn/a", "https://photo.zdn.vn@10.0.0.1/a", "https://openapi.zalo.me/v3.0/oa/message/cs", "a"]) {
    expect(await channel.fetchFile?.(bad, 7)).toEqual({ ok: false, reason: "gone" });
  }
  expect(asked).toEqual([good]);
});

it("a voice note is fetched where the delivery says, and becomes a file that speech services take", async () => {
  const { platform } = set();
  const channel = createZaloOaChannel({
    appId: platform.appId, appSecret: "s", secretKey: platform.secretKey, terms: zaloOaTerms, choiceHint: "", tokens: keeper(platform),
    fetch: async () => new Response(adts(100), { headers: { "content-type": "binary/octet-stream" } }),
  });
  const event = await platform.event("user_send_audio", { attachments: [{ type: "audio", payload: { url: "https://voice-aac-dl.zdn.vn/1.aac" } }] });
  const parsed = channel.parse(parseExactJson(event.body), new Date());
  if (parsed.kind !== "message" || parsed.message.content.type !== "voice") throw new Error("no voice note");
  const file = await channel.fetchFile?.(parsed.message.content.fileId, 6_000_000);
  expect(file?.ok && (await voiceFileOf(file.value.bytes))).toMatchObject({ fileName: "voice.m4a", mediaType: "audio/mp4" });
});

it("no laid-out part is more than the platform takes, no word is lost, and the lines stand with the buttons at the end", async () => {
  const { platform, channel } = set({ perMinute: 1_000_000 });
  const words = fc.array(fc.constantFrom("nước", "mặn", "vô", "ruộng", "khoản 2 Điều 5", "\n\n", "bà con.", "🙏🏽", "a".repeat(300), "đ"), { maxLength: 500 }).map((all) => all.join(" "));
  const choice = fc.record({ value: fc.string({ unit: fc.constantFrom(..."abc:-1"), minLength: 1, maxLength: 64 }), label: fc.string({ unit: fc.constantFrom(..."Xã Tân Hưng ấp"), minLength: 1, maxLength: 120 }).filter((label) => label.trim() !== "") });
  const message: fc.Arbitrary<OutboundMessage> = fc.oneof(
    fc.record({ type: fc.constant("text" as const), text: words, choices: fc.array(choice, { maxLength: 12 }) }),
    fc.record({ type: fc.constant("photo" as const), url: fc.constant("https://x.vn/a.jpg"), caption: words }),
  );
  await fc.assert(fc.asyncProperty(message, async (one) => {
    const parts = channel.layOut(one);
    const texts = parts.map((part) => (part.type === "text" ? part.text : part.caption));
    expect(Math.max(0, ...texts.map((text) => text.length))).toBeLessThanOrEqual(1900);
    expect(parts.filter((part) => part.type === "text" && part.choices !== undefined).length).toBeLessThanOrEqual(1);
    const wanted = (one.type === "text" ? one.text : one.caption).normalize("NFC").replaceAll(/\s/g, "");
    expect(texts.join("").replaceAll(/\s/g, "").startsWith(wanted)).toBe(true);
    if (one.type === "text" && (one.choices ?? []).length > 0) {
      const last = parts.at(-1);
      expect(last?.type === "text" && last.choices).toEqual(one.choices);
      expect(last?.type === "text" && last.text.endsWith(HINT)).toBe(true);
    }
    const before = platform.accepted.length;
    for (const part of parts) await channel.send(USER, part, "d1");
    // The stand-in refuses what is too long or has wrong buttons; the first shape must do.
    expect(platform.accepted.length - before).toBe(parts.length);
  }), { numRuns: 300 });
  expect([...platform.refused]).toEqual([]);
});

it("under troubles at random every call tells the truth: what it said was sent was recorded once, and what it said to repeat has the code for it", async () => {
  const { platform, channel } = set({ perMinute: 1_000_000, faults: { seed: 42, rate: 0.4, kinds: ["http_500", "http_502", "drop_before", "drop_after", "refuse"] } });
  const sent: string[] = [];
  const verdicts = new Map<string, number>();
  for (let n = 0; n < 400; n++) {
    await channel.send(USER, { type: "text", text: `tin ${n}` }, `d${n}`).then(
      () => sent.push(`tin ${n}`),
      (error: DeliveryError) => verdicts.set(`${error.verdict} ${error.code}`, (verdicts.get(`${error.verdict} ${error.code}`) ?? 0) + 1),
    );
  }
  const recorded = platform.accepted.map(({ text }) => text);
  expect(new Set(recorded).size).toBe(recorded.length);
  expect(sent.filter((text) => !recorded.includes(text))).toEqual([]);
  expect([...verdicts.keys()].toSorted()).toEqual(["retry http_500", "retry http_502", "retry unreachable", "unknown oa_-100"]);
});
