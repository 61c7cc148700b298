import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { type AcceptedMessage, createZaloOaPlatform, type ZaloOaPlatformOptions } from "./zalo-oa-platform.ts";
import { startZaloOaServer } from "./zalo-oa-server.ts";

const HOUR_MS = 3_600_000;
const USER = "5170627724267093288";

/** A platform whose clock the test turns, with a token in hand. */
function turned(options: ZaloOaPlatformOptions = {}) {
  let at = Date.UTC(2026, 10, 23, 1);
  const platform = createZaloOaPlatform({ now: () => new Date(at), ...options });
  let token = platform.connect().access_token;
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}): Promise<{ error: number; data?: { message_id?: string } }> =>
    (await platform.fetch(`https://openapi.example${path}`, { method: "POST", headers: { access_token: token, ...headers }, body: JSON.stringify(body) })).json();
  return {
    platform, post,
    send: (text: string) => post("/v3.0/oa/message/cs", { recipient: { user_id: USER }, message: { text } }),
    pass(ms: number) { at += ms; },
    renewed() { token = platform.connect().access_token; },
  };
}

it("windows: refused before the first word, free for 48 hours, billed until seven days, then refused; a new word opens it again", async () => {
  const { platform, send, pass, renewed } = turned({ paidPerMonth: 1 });
  expect((await send("a")).error).toBe(-213);
  platform.interacts(USER);
  expect((await send("a")).error).toBe(0);
  pass(49 * HOUR_MS);
  renewed();
  expect([(await send("b")).error, (await send("c")).error]).toEqual([0, -211]);
  pass(6 * 24 * HOUR_MS);
  renewed();
  expect((await send("d")).error).toBe(-230);
  platform.interacts(USER);
  expect((await send("e")).error).toBe(0);
  expect(platform.accepted.map(({ text, price }: AcceptedMessage) => [text, price])).toEqual([["a", "free"], ["b", "paid"], ["e", "free"]]);
});

it("with eight free replies the ninth is billed", async () => {
  const { platform, send } = turned({ freeInWindow: 8 });
  platform.interacts(USER);
  for (let n = 0; n < 9; n++) await send(String(n));
  expect(platform.accepted.map(({ price }: AcceptedMessage) => price)).toEqual([...Array.from({ length: 8 }, () => "free"), "paid"]);
});

it("one minute takes so many calls and no more", async () => {
  const { platform, send, pass } = turned({ perMinute: 3 });
  platform.interacts(USER);
  for (let n = 0; n < 3; n++) expect((await send("a")).error).toBe(0);
  expect((await send("a")).error).toBe(-32);
  pass(60_000);
  expect((await send("a")).error).toBe(0);
});

it("length, blocking and a token past its day are refused", async () => {
  const { platform, send, pass } = turned();
  platform.interacts(USER);
  expect((await send("a".repeat(2001))).error).toBe(-210);
  await platform.event("unfollow", { userId: USER });
  expect((await send("a")).error).toBe(-217);
  pass(25 * HOUR_MS);
  expect((await send("a")).error).toBe(-220);
});

it("a renewal kills the token before it, and its own token serves once", async () => {
  await using server = await startZaloOaServer();
  const renew = async (refresh: string): Promise<{ access_token?: string; refresh_token?: string; error?: number; expires_in?: string }> =>
    (await fetch(`${server.url}/v4/oa/access_token`, {
      method: "POST", headers: { secret_key: server.appSecret }, body: new URLSearchParams({ app_id: server.appId, grant_type: "refresh_token", refresh_token: refresh }),
    })).json();
  const first = server.connect();
  const second = await renew(first.refresh_token);
  expect(second.expires_in).toBe("90000");
  expect(await renew(first.refresh_token)).toMatchObject({ error: -14020 });
  const quota = async (token = ""): Promise<{ error: number }> => (await fetch(`${server.url}/v2.0/oa/quota/message`, { method: "POST", headers: { access_token: token } })).json();
  expect((await quota(first.access_token)).error).toBe(-216);
  expect((await quota(second.access_token)).error).toBe(0);
});

it("a connection that breaks after the renewal has cost the pair all the same", async () => {
  await using server = await startZaloOaServer();
  const { refresh_token } = server.connect();
  const init = { method: "POST", headers: { secret_key: server.appSecret }, body: new URLSearchParams({ app_id: server.appId, grant_type: "refresh_token", refresh_token }) };
  server.script.push("drop_after");
  await expect(fetch(`${server.url}/v4/oa/access_token`, init)).rejects.toThrow();
  expect(server.tokensIssued()).toBe(2);
  expect(await (await fetch(`${server.url}/v4/oa/access_token`, init)).json()).toMatchObject({ error: -14020 });
});

it("consent gives a code that serves once, for the right verifier only", async () => {
  const platform = createZaloOaPlatform();
  const verifier = "v".repeat(43);
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  const consent = await platform.fetch(`https://oauth.example/v4/oa/permission?${new URLSearchParams({ app_id: platform.appId, redirect_uri: "https://x.vn/xong", code_challenge: challenge, state: "s1" })}`, {});
  const back = new URL(consent.headers.get("location") ?? "");
  expect([back.pathname, back.searchParams.get("state"), back.searchParams.get("oa_id")]).toEqual(["/xong", "s1", platform.oaId]);
  const exchange = async (code_verifier: string): Promise<unknown> =>
    (await platform.fetch("https://oauth.example/v4/oa/access_token", {
      method: "POST", headers: { secret_key: platform.appSecret }, body: new URLSearchParams({ app_id: platform.appId, grant_type: "authorization_code", code: back.searchParams.get("code") ?? "", code_verifier }),
    })).json();
  expect(await exchange("w".repeat(43))).toMatchObject({ error: -14012 });
  expect(await exchange(verifier)).toMatchObject({ access_token: expect.any(String), refresh_token: expect.any(String) });
  expect(await exchange(verifier)).toMatchObject({ error: -14012 });
});

it("the same seed brings the same troubles, and what broke off before is not recorded while what broke off after is", async () => {
  const outcomes = async (): Promise<string[]> => {
    const { platform, send } = turned({ perMinute: 1000, faults: { seed: 7, rate: 0.5, kinds: ["http_500", "drop_before", "drop_after", "refuse"] } });
    platform.interacts(USER);
    const list: string[] = [];
    for (let n = 0; n < 60; n++) list.push(await send(String(n)).then(({ error }) => String(error), (error: Error) => error.name));
    return [...list, ...platform.accepted.map(({ text }: AcceptedMessage) => text)];
  };
  const first = await outcomes();
  expect(await outcomes()).toEqual(first);
  expect(new Set(first.slice(0, 60)).size).toBeGreaterThanOrEqual(4);
  expect(first.length - 60).toBeGreaterThan(first.slice(0, 60).filter((outcome) => outcome === "0").length);
});
