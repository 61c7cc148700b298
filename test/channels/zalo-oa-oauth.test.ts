import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { FetchFunction } from "../../src/channels/platform-call.ts";
import { codeChallenge, createZaloOaOauth } from "../../src/channels/zalo-oa-oauth.ts";

const answering = (response: () => Response | Promise<Response>) => {
  const calls: { url: string; init: RequestInit }[] = [];
  const fetch: FetchFunction = async (url, init) => {
    calls.push({ url, init });
    return response();
  };
  return { calls, oauth: createZaloOaOauth({ appId: "4567", appSecret: "app-secret", fetch, timeoutMs: 50 }) };
};

describe("asking for consent and tokens", () => {
  it("sends people to the permission page with the challenge of RFC 7636, never the verifier", async () => {
    // RFC 7636, appendix B.
    expect(await codeChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")).toBe("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    const verifier = "v".repeat(43);
    const url = new URL(await answering(() => Response.json({})).oauth.permissionUrl({ redirectUri: "https://a.gov.vn/console/ket-noi-oa/xong", state: "s&t", verifier }));
    expect(`${url.origin}${url.pathname}`).toBe("https://oauth.zaloapp.com/v4/oa/permission");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      app_id: "4567", redirect_uri: "https://a.gov.vn/console/ket-noi-oa/xong", state: "s&t", code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    });
  });

  it("exchanges a code and renews as the platform documents it, the app's secret in the header", async () => {
    const { calls, oauth } = answering(() => Response.json({ access_token: "a1", refresh_token: "r1", expires_in: "90000" }));
    expect(await oauth.exchange("c0de", "ver")).toEqual({ outcome: "issued", access: "a1", refresh: "r1", expiresInSeconds: 90_000 });
    await oauth.renew("r0+/=");
    expect(calls.map(({ url, init }) => [url, init.method, new Headers(init.headers).get("secret_key"), Object.fromEntries(new URLSearchParams(String(init.body)))])).toEqual([
      ["https://oauth.zaloapp.com/v4/oa/access_token", "POST", "app-secret", { code: "c0de", code_verifier: "ver", grant_type: "authorization_code", app_id: "4567" }],
      ["https://oauth.zaloapp.com/v4/oa/access_token", "POST", "app-secret", { refresh_token: "r0+/=", grant_type: "refresh_token", app_id: "4567" }],
    ]);
  });

  it.each([
    ["a used refresh token, with status 200", Response.json({ error: -14020, error_name: "Invalid refresh token" }), { outcome: "refused", code: "oauth_-14020", isFinal: true }],
    ["an invalid grant", Response.json({ error: -14012 }), { outcome: "refused", code: "oauth_-14012", isFinal: true }],
    ["something that a setting may mend", Response.json({ error: -14024 }), { outcome: "refused", code: "oauth_-14024", isFinal: false }],
    ["an error spelled as text", Response.json({ error: "-14003" }), { outcome: "refused", code: "oauth_-14003", isFinal: false }],
    ["a refusal without reason", new Response("no", { status: 403 }), { outcome: "refused", code: "http_403", isFinal: false }],
    ["a gateway that broke: it may have been done", new Response("<h1>", { status: 502 }), { outcome: "unknown", code: "http_502" }],
    ["half a pair: it has been done", Response.json({ access_token: "a" }), { outcome: "unknown", code: "unreadable" }],
    ["no JSON with status 200", new Response("hello"), { outcome: "unknown", code: "unreadable" }],
    ["a number of seconds instead of text", Response.json({ access_token: "a", refresh_token: "r", expires_in: 3600 }), { outcome: "issued", access: "a", refresh: "r", expiresInSeconds: 3600 }],
    ["a life nobody can read", Response.json({ access_token: "a", refresh_token: "r", expires_in: "soon" }), { outcome: "issued", access: "a", refresh: "r", expiresInSeconds: 90_000 }],
  ])("tells what became of it: %s", async (_, response, outcome) => {
    expect(await answering(() => response).oauth.renew("r")).toEqual(outcome);
  });

  it("a time-out or a broken connection is told as unknown, never thrown", async () => {
    expect(await answering(() => Promise.reject(new TypeError("reset"))).oauth.renew("r")).toEqual({ outcome: "unknown", code: "unreachable" });
    const never: FetchFunction = (_, init) => new Promise((_resolve, reject) => init.signal?.addEventListener("abort", () => reject(new Error("aborted"))));
    expect(await createZaloOaOauth({ appId: "1", appSecret: "s", fetch: never, timeoutMs: 5 }).renew("r")).toEqual({ outcome: "unknown", code: "timeout" });
  });
});
