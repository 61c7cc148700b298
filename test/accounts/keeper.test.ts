import { beforeEach, describe, expect, it, vi } from "vitest";
import { readOfficialAccount } from "../../src/channels/zalo-oa-account.ts";
import { createZaloOaOauth } from "../../src/channels/zalo-oa-oauth.ts";
import { createSealer } from "../../src/people/seal.ts";
import { type KeeperStorage, OaTokenKeeper } from "../../src/accounts/zalo-oa-keeper.ts";
import { createZaloOaPlatform } from "../channels/zalo-oa-platform.ts";

const hourMs = 3_600_000;
const sealer = createSealer({ current: "k1", keys: { k1: btoa("0123456789abcdef0123456789abcdef") } });

beforeEach(() => {
  for (const level of ["info", "warn", "error"] as const) vi.spyOn(console, level).mockImplementation(() => undefined);
});

/** A process that ends in the middle of what it does. */
class Crash extends Error {}

/** What a Durable Object keeps over the end of its process; `crashAt` ends the process before or after one write of the tokens. */
class Disk implements KeeperStorage {
  readonly kept = new Map<string, unknown>();
  alarm: number | null = null;
  crashAt: { write: number; when: "before" | "after" } | null = null;
  #writes = 0;

  async get<Value>(key: string): Promise<Value | undefined> {
    return structuredClone(this.kept.get(key)) as Value | undefined;
  }

  async put(entries: Record<string, unknown>): Promise<void> {
    const crash = "tokens" in entries && this.crashAt?.write === ++this.#writes ? this.crashAt.when : null;
    if (crash === "before") throw new Crash();
    for (const [key, value] of Object.entries(entries)) this.kept.set(key, structuredClone(value));
    if (crash === "after") throw new Crash();
  }

  async delete(keys: string[]): Promise<void> {
    for (const key of keys) this.kept.delete(key);
  }

  async setAlarm(at: number): Promise<void> {
    this.alarm = at;
  }

  async deleteAlarm(): Promise<void> {
    this.alarm = null;
  }

  async sync(): Promise<void> {}

  crash(write: number, when: "before" | "after"): void {
    this.#writes = 0;
    this.crashAt = { write, when };
  }
}

async function desk() {
  let nowMs = Date.parse("2026-11-24T01:00:00Z");
  const now = () => new Date(nowMs);
  const platform = createZaloOaPlatform({ now });
  const disk = new Disk();
  const { appId, appSecret } = platform;
  const start = () =>
    new OaTokenKeeper({
      storage: disk, sealer, now, oauth: createZaloOaOauth({ appId, appSecret, fetch: platform.fetch }),
      readAccount: (access) => readOfficialAccount({ access, appSecret, fetch: platform.fetch }),
    });
  const forward = (hours: number): void => void (nowMs += hours * hourMs);
  /** Through the whole consent: our page, Zalo's page, back to ours. */
  async function consent(keeper: OaTokenKeeper, session = "session-1") {
    const page = await platform.handle(new Request(await keeper.begin(session, "https://a.gov.vn/xong")));
    const { code = "", oa_id: oaId = "", state = "" } = Object.fromEntries(new URL(page.headers.get("location") ?? "").searchParams);
    return { code, oaId, state, session, by: "qt-01" };
  }
  const keeper = start();
  expect(await keeper.finish(await consent(keeper))).toMatchObject({ ok: true });
  /** Does a call with what the keeper gives come through? */
  async function works(one: OaTokenKeeper): Promise<boolean> {
    const access = await one.access();
    return access.ok && (await readOfficialAccount({ access: access.value, appSecret, fetch: platform.fetch })).outcome === "told";
  }
  return { platform, disk, start, keeper, forward, consent, works, now };
}

describe("connecting", () => {
  it("ends in a working token, sealed at rest, with the account's name", async () => {
    const { keeper, works, disk, platform } = await desk();
    expect(await works(keeper)).toBe(true);
    expect(await keeper.summary()).toMatchObject({ life: { state: "ok" }, needsPerson: false, connection: { oaId: platform.oaId, account: { type: 4, packageName: "Tăng trưởng" }, by: "qt-01" } });
    const stored = JSON.stringify([...disk.kept]);
    for (const secret of ["access-1-", "refresh-1-", platform.appSecret]) expect(stored).not.toContain(secret);
  });

  it("takes a state once, from the sign-in that began it, within ten minutes", async () => {
    const { keeper, consent, forward } = await desk();
    const unknown = { ok: false, reason: { why: "unknown_state" } };
    const forged = { ...(await consent(keeper)), state: "forged" };
    expect(await keeper.finish(forged)).toEqual(unknown);
    expect(await keeper.finish({ ...(await consent(keeper)), session: "session-2" })).toEqual(unknown);
    const back = await consent(keeper);
    const [first, second] = await Promise.all([keeper.finish(back), keeper.finish(back)]);
    expect([first.ok, second]).toEqual([true, unknown]);
    const late = await consent(keeper);
    forward(0.17);
    expect(await keeper.finish(late)).toEqual(unknown);
  });

  it("does not change accounts by itself: people's ids differ in each", async () => {
    const { keeper, consent, works } = await desk();
    expect(await keeper.finish({ ...(await consent(keeper)), oaId: "999" })).toEqual({ ok: false, reason: { why: "other_account" } });
    expect(await works(keeper)).toBe(true);
    await keeper.disconnect();
    expect(await keeper.access()).toEqual({ ok: false, reason: "not_connected" });
    expect(await keeper.finish({ ...(await consent(keeper)), oaId: "999" })).toEqual({ ok: false, reason: { why: "not_the_account" } });
    expect(await keeper.summary()).toMatchObject({ life: { state: "not_connected" }, connection: null });
  });

  it("leaves the chain as it was when the code is refused", async () => {
    const { keeper, consent, works } = await desk();
    expect(await keeper.finish({ ...(await consent(keeper)), code: "no-such" })).toEqual({ ok: false, reason: { why: "refused", code: "oauth_-14012" } });
    expect([await works(keeper), (await keeper.summary()).life]).toEqual([true, { state: "ok" }]);
  });
});

describe("renewing", () => {
  it("happens at twenty hours, by the alarm alone, for a year of no traffic", async () => {
    const { keeper, disk, platform, now, forward } = await desk();
    const first = platform.accessToken();
    for (let alarms = 0; alarms < 438; alarms++) {
      forward(((disk.alarm ?? 0) - now().getTime()) / hourMs);
      await keeper.tend();
    }
    expect(platform.tokensIssued()).toBe(439);
    expect(platform.accessToken()).not.toBe(first);
    expect((await keeper.summary()).life).toEqual({ state: "ok" });
  });

  it("asks once however many ask at the same time", async () => {
    const { keeper, platform, forward } = await desk();
    forward(21);
    const given = await Promise.all(Array.from({ length: 20 }, () => keeper.access()));
    expect(platform.tokensIssued()).toBe(2);
    expect(new Set(given.map((one) => one.ok && one.value))).toEqual(new Set([platform.accessToken()]));
  });

  it("replaces a refused token once, whoever else reports the same refusal, now or later", async () => {
    const { keeper, platform, forward } = await desk();
    const old = platform.accessToken() ?? "";
    forward(1);
    platform.revoke();
    const given = await Promise.all([keeper.replace(old), keeper.replace(old), keeper.access()]);
    expect(given.slice(0, 2)).toEqual(Array.from({ length: 2 }, () => ({ ok: true, value: platform.accessToken() })));
    expect(await keeper.replace(old)).toEqual({ ok: true, value: platform.accessToken() });
    expect(platform.tokensIssued()).toBe(2);
  });

  it("does not burn a pair a second where the platform refuses every token", async () => {
    const { keeper, platform, forward } = await desk();
    forward(1);
    for (let i = 0; i < 50; i++) {
      await keeper.replace(platform.accessToken() ?? "");
      forward(1 / 3600);
    }
    expect(platform.tokensIssued()).toBe(2);
  });
});

describe("crashing in the middle of a renewal", () => {
  it.each([
    ["before the intent is stored", 1, "before"],
    ["after the intent is stored, before the platform is asked", 1, "after"],
  ] as const)("%s: the chain goes on", async (_, write, when) => {
    const { start, disk, forward, works, keeper } = await desk();
    forward(21);
    disk.crash(write, when);
    await expect(keeper.access()).rejects.toThrow(Crash);
    disk.crashAt = null;
    const next = start();
    // The old token has lived 21 hours and serves meanwhile.
    expect(await works(next)).toBe(true);
    forward(31 / 3600);
    expect([await works(next), (await next.summary()).life]).toEqual([true, { state: "ok" }]);
  });

  it("after the platform accepted, before its answer came: told as broken at the first try, and a consent mends it", async () => {
    const { platform, keeper, start, forward, consent, works } = await desk();
    forward(21);
    platform.script.push("drop_after");
    // The old token is given while it may live; the platform refuses it.
    const old = await keeper.access();
    expect(old.ok).toBe(true);
    expect(await works(start())).toBe(false);
    expect((await keeper.summary()).life).toMatchObject({ state: "failing", times: 1 });
    forward(11 / 3600);
    const next = start();
    expect(await next.replace(old.ok ? old.value : "")).toEqual({ ok: false, reason: "not_connected" });
    expect(await next.summary()).toMatchObject({ life: { state: "broken", why: "oauth_-14020" }, needsPerson: true, connection: { by: "qt-01" } });
    expect(await next.finish(await consent(next))).toMatchObject({ ok: true });
    expect([await works(next), (await next.summary()).life]).toEqual([true, { state: "ok" }]);
  });

  it("after the answer, before the new pair is stored: the same", async () => {
    const { disk, keeper, start, forward, consent, works } = await desk();
    forward(21);
    disk.crash(2, "before");
    await expect(keeper.access()).rejects.toThrow(Crash);
    disk.crashAt = null;
    const next = start();
    forward(31 / 3600);
    await next.tend();
    expect((await next.summary()).life).toMatchObject({ state: "broken", why: "oauth_-14020" });
    expect(await next.finish(await consent(next))).toMatchObject({ ok: true });
    expect(await works(next)).toBe(true);
  });

  it("after the new pair is stored: nothing is lost", async () => {
    const { platform, disk, keeper, start, forward, works } = await desk();
    forward(21);
    disk.crash(2, "after");
    await expect(keeper.access()).rejects.toThrow(Crash);
    disk.crashAt = null;
    expect([await works(start()), platform.tokensIssued()]).toEqual([true, 2]);
  });

  it("when the platform never got the request, the old refresh token serves, and nobody is called", async () => {
    const { platform, keeper, start, forward, works, now, disk } = await desk();
    forward(21);
    platform.script.push("drop_before");
    expect((await keeper.access()).ok).toBe(true);
    expect((await keeper.summary()).needsPerson).toBe(false);
    expect((disk.alarm ?? 0) - now().getTime()).toBe(10_000);
    forward(10 / 3600);
    const next = start();
    await next.tend();
    expect([await works(next), (await next.summary()).life, platform.tokensIssued()]).toEqual([true, { state: "ok" }, 2]);
  });

  it("an alarm is always set while there is something to do", async () => {
    const { disk, keeper, forward } = await desk();
    forward(21);
    disk.crash(1, "after");
    await expect(keeper.access()).rejects.toThrow(Crash);
    expect(disk.alarm).not.toBeNull();
  });
});

describe("a platform that does not answer", () => {
  it("calls a person at the second failure, keeps sending with the old token while it lives, and recovers by itself", async () => {
    const { platform, keeper, forward, works } = await desk();
    forward(20);
    platform.script.push("http_502", "http_502");
    expect((await keeper.access()).ok).toBe(true);
    forward(1 / 60);
    expect((await keeper.access()).ok).toBe(true);
    expect(await keeper.summary()).toMatchObject({ life: { state: "failing", code: "http_502", times: 2 }, needsPerson: true });
    forward(1 / 60);
    expect([await works(keeper), (await keeper.summary()).needsPerson]).toEqual([true, false]);
  });

  it("for days: says busy once the old token is dead, and tries no more than once an hour", async () => {
    const { platform, keeper, forward } = await desk();
    forward(20);
    for (let minutes = 0; minutes < 3 * 24 * 60; minutes += 10) {
      platform.script.splice(0, Infinity, "drop_before");
      await keeper.tend();
      forward(1 / 6);
    }
    expect(await keeper.access()).toEqual({ ok: false, reason: "busy" });
    const { life } = await keeper.summary();
    expect(life).toMatchObject({ state: "failing", code: "unreachable" });
    expect(life.state === "failing" && life.times).toBeLessThan(78);
  });

  it("a secret that is wrong breaks nothing: put right, the same refresh token serves", async () => {
    const { platform, disk, forward, now, start, works } = await desk();
    forward(21);
    const wrong = new OaTokenKeeper({
      storage: disk, sealer, now, oauth: createZaloOaOauth({ appId: platform.appId, appSecret: "another", fetch: platform.fetch }),
      readAccount: async () => ({ outcome: "unknown" }),
    });
    await wrong.tend();
    expect((await wrong.summary()).life).toMatchObject({ state: "failing", code: "oauth_-14024" });
    forward(1);
    expect(await works(start())).toBe(true);
  });
});

it("a thousand renewals with troubles at random: broken only where the platform swallowed an answer, else always a working token", async () => {
  const { platform, disk, start, forward, consent, works } = await desk();
  let [seed, broken] = [7, 0];
  const random = () => ((seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648);
  for (let round = 0; round < 1000; round++) {
    forward(20 + random() * 4);
    const trouble = (["none", "drop_before", "http_502", "none", "none", "drop_after"] as const)[Math.floor(random() * 6)] ?? "none";
    if (trouble !== "none") platform.script.push(trouble);
    const keeper = start();
    await keeper.tend();
    forward(1 / 60);
    const next = start();
    await next.tend();
    const { life } = await next.summary();
    if (life.state === "broken") {
      expect(trouble).toBe("drop_after");
      broken += 1;
      expect(await next.finish(await consent(next))).toMatchObject({ ok: true });
    }
    expect(await works(next)).toBe(true);
    expect(disk.alarm).not.toBeNull();
  }
  expect(broken).toBeGreaterThan(50);
  const logged = JSON.stringify([console.info, console.warn, console.error].map((level) => vi.mocked(level).mock.calls));
  expect(logged).toContain("oa_token_not_renewed");
  for (const secret of ["access-", "refresh-", platform.appSecret, platform.oaId]) expect(logged).not.toContain(secret);
});
