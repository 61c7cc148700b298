import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { readOfficialAccount } from "../../src/channels/zalo-oa-account.ts";
import { createZaloOaOauth } from "../../src/channels/zalo-oa-oauth.ts";
import { createSealer, readKeyRing } from "../../src/people/seal.ts";
import { readHealth } from "../../src/health.ts";
import { OaTokenKeeper } from "../../src/accounts/zalo-oa-keeper.ts";
import { createZaloOa, oaTokensObject } from "../../src/accounts/zalo-oa-wiring.ts";
import { type Env, readSettings } from "../../src/settings.ts";
import { createZaloOaPlatform } from "../channels/zalo-oa-platform.ts";

beforeEach(() => {
  for (const level of ["info", "warn", "error"] as const) vi.spyOn(console, level).mockImplementation(() => undefined);
});

let apps = 0;

/** The real object on the real runtime, with a stand-in platform behind it and a clock that can be turned. */
async function connectedAccount() {
  let nowMs = Date.now();
  const now = () => new Date(nowMs);
  const platform = createZaloOaPlatform({ appId: `90000${++apps}`, now });
  const { appId, appSecret, secretKey } = platform;
  const configured: Env = { ...env, ZALO_OA_APP_ID: appId, ZALO_OA_APP_SECRET: appSecret, ZALO_OA_SECRET_KEY: secretKey };
  const settings = readSettings(configured);
  const stub = oaTokensObject(configured, settings.zaloOa ?? expect.fail("not configured"));
  await runInDurableObject(stub, (object, state) => {
    object.keeper = new OaTokenKeeper({
      storage: state.storage, now, sealer: createSealer(readKeyRing(env.PEOPLE_KEYS ?? "", "PEOPLE_KEYS")),
      oauth: createZaloOaOauth({ appId, appSecret, fetch: platform.fetch }),
      readAccount: (access) => readOfficialAccount({ access, appSecret, fetch: platform.fetch }),
    });
  });
  const page = await platform.handle(new Request(await stub.begin("session", "https://a.gov.vn/console/ket-noi-oa/xong")));
  const { code = "", oa_id: oaId = "", state = "" } = Object.fromEntries(new URL(page.headers.get("location") ?? "").searchParams);
  expect(await stub.finish({ code, oaId, state, session: "session", by: "qt-01" })).toMatchObject({ ok: true });
  return { platform, stub, configured, settings, forward: (hours: number) => void (nowMs += hours * 3_600_000) };
}

describe("the object that keeps the tokens", () => {
  it("renews by its alarm at twenty hours", async () => {
    const { stub, platform, forward } = await connectedAccount();
    const alarm = await runInDurableObject(stub, (_, state) => state.storage.getAlarm());
    expect(Math.round(((alarm ?? 0) - Date.now()) / 3_600_000)).toBe(20);
    forward(20);
    expect(await runDurableObjectAlarm(stub)).toBe(true);
    expect([platform.tokensIssued(), await stub.access()]).toEqual([2, { ok: true, value: platform.accessToken() }]);
  });

  it("asks once for ten callers from elsewhere at the same time", async () => {
    const { stub, platform, forward } = await connectedAccount();
    forward(21);
    const given = await Promise.all(Array.from({ length: 10 }, () => stub.access()));
    expect([platform.tokensIssued(), new Set(given.map((one) => one.ok && one.value)).size]).toEqual([2, 1]);
  });

  it("holds no token in clear", async () => {
    const { stub, platform } = await connectedAccount();
    const stored = await runInDurableObject(stub, async (_, state) => JSON.stringify([...(await state.storage.list())]));
    expect(stored).toContain("v1.t1.");
    expect(stored).not.toContain(platform.accessToken());
    expect(stored).not.toContain("refresh-1-");
    expect(JSON.stringify(await stub.summary())).not.toContain("v1.t1.");
  });

  it("gives the channel its tokens: a refused one is replaced on the way, and the message arrives once", async () => {
    const { platform, configured, settings, stub, forward } = await connectedAccount();
    forward(1);
    platform.revoke();
    platform.interacts("123456789012345678");
    vi.stubGlobal("fetch", (url: string, init: RequestInit) => platform.fetch(url, init));
    try {
      const channel = createZaloOa(configured, settings) ?? expect.fail("no channel");
      await channel.send("123456789012345678", { type: "text", text: "Dạ, tôi đây" }, "d1");
    } finally {
      vi.unstubAllGlobals();
    }
    expect(platform.accepted.map(({ text }) => text)).toEqual(["Dạ, tôi đây"]);
    expect([platform.tokensIssued(), (await stub.summary()).life]).toEqual([2, { state: "ok" }]);
  });

  it("takes limits and price of the settings into the channel's terms", async () => {
    const { configured } = await connectedAccount();
    const paid = { ...configured, ZALO_OA_FREE_REPLIES: "8", ZALO_OA_MESSAGE_PRICE: "60", ZALO_OA_PER_MINUTE: "50" };
    expect(createZaloOa(paid, readSettings(paid))?.terms).toMatchObject({ freeInWindow: 8, paidPrice: 60, perMinute: 50 });
    expect(createZaloOa(env, readSettings(env))).toBeNull();
  });
});

describe("health", () => {
  it("tells whether the account is connected and what is wrong, without a secret", async () => {
    expect((await readHealth(env)).configured["zaloOa"]).toBe("off");
    const apart: Env = { ...env, ZALO_OA_APP_ID: "77", ZALO_OA_APP_SECRET: "app-secret-never-shown", ZALO_OA_SECRET_KEY: "sign-secret-never-shown" };
    const none = await runInDurableObject(oaTokensObject(apart, readSettings(apart).zaloOa ?? expect.fail("not configured")), (object, state) => {
      object.keeper = new OaTokenKeeper({
        storage: state.storage, now: () => new Date(), sealer: createSealer(readKeyRing(env.PEOPLE_KEYS ?? "", "PEOPLE_KEYS")),
        oauth: createZaloOaOauth({ appId: "77", appSecret: "x" }), readAccount: async () => ({ outcome: "unknown" }),
      });
    }).then(() => readHealth(apart));
    expect(none.degraded).toContain("zaloOa: not connected");
    const { configured, stub, platform, forward } = await connectedAccount();
    const well = await readHealth(configured);
    expect([well.configured["zaloOa"], well.degraded.filter((line) => line.startsWith("zaloOa"))]).toEqual(["on", []]);
    forward(21);
    platform.script.push("drop_after");
    await stub.access();
    forward(0.1);
    await stub.access();
    const broken = await readHealth(configured);
    expect(broken.degraded.find((line) => line.startsWith("zaloOa"))).toMatch(/^zaloOa: tokens refused since \S+ \(oauth_-14020\), connect again$/);
    for (const secret of [platform.appSecret, platform.secretKey, "never-shown"]) expect(JSON.stringify([none, well, broken])).not.toContain(secret);
  });
});
