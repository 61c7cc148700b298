import { env, exports } from "cloudflare:workers";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { channelHistories, forgetHeardHours, noteHeard, unwatchChannel, watchChannel } from "../../src/cases/channel-watch-store.ts";
import { channelHeard } from "../../src/accounts/channel-heard.ts";
import { servicesFor } from "../../src/services.ts";
import { channelHealth, tendChannelWatch } from "../../src/accounts/zalo-oa-health.ts";

const { calendar } = servicesFor(env).locality;
const at = (text: string): Date => new Date(text);
const rows = async () => (await env.CASES.prepare("SELECT channel, day, hour, minutes, last_at AS lastAt FROM channel_hours ORDER BY day, hour").all()).results;

beforeEach(() => env.CASES.batch(["channel_watches", "channel_hours"].map((table) => env.CASES.prepare(`DELETE FROM ${table}`))));

describe("what is written down of who was heard", () => {
  it("is one row an hour of the local day, with no word of who it was", async () => {
    await noteHeard(env.CASES, "zalo", calendar, at("2026-11-23T23:10:00Z"));
    await noteHeard(env.CASES, "zalo", calendar, at("2026-11-23T23:50:00Z"));
    // Late by a queue: the last time stays the last.
    await noteHeard(env.CASES, "zalo", calendar, at("2026-11-23T23:20:00Z"));
    await noteHeard(env.CASES, "zalo", calendar, at("2026-11-24T00:10:00Z"));
    expect(await rows()).toEqual([
      { channel: "zalo", day: "2026-11-24", hour: 6, minutes: 3, lastAt: "2026-11-23T23:50:00.000Z" },
      { channel: "zalo", day: "2026-11-24", hour: 7, minutes: 1, lastAt: "2026-11-24T00:10:00.000Z" },
    ]);
  });

  it("is written once a minute, however many people write", async () => {
    const prepare = vi.spyOn(env.CASES, "prepare");
    for (let second = 0; second < 60; second++) await channelHeard(env.CASES, "telegram", calendar, new Date(at("2026-11-24T02:00:00Z").getTime() + second * 1000));
    await channelHeard(env.CASES, "telegram", calendar, at("2026-11-24T02:01:00Z"));
    expect(prepare).toHaveBeenCalledTimes(2);
    prepare.mockRestore();
  });

  it("never stands in the way of a message", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const broken = { prepare: () => { throw new Error("no database"); } } as unknown as D1Database;
    await channelHeard(broken, "zalo", calendar, at("2026-11-24T03:00:00Z"));
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });

  it("follows a message that a platform delivers", async () => {
    vi.stubGlobal("fetch", async () => Response.json({ ok: true, result: { message_id: "1", date: 1 } }));
    onTestFinished(() => void vi.unstubAllGlobals());
    const body = { event_name: "message.text.received", message: { date: Date.now(), chat: { chat_type: "PRIVATE", id: "heard1" }, message_id: "heard-1", from: { id: "u1", is_bot: false, display_name: "A" }, text: "xin chào" } };
    const send = (secret: string) => exports.default.fetch(new Request("http://service/webhooks/zalo", { method: "POST", headers: { "x-bot-api-secret-token": secret, "content-type": "application/json" }, body: JSON.stringify(body) }));
    expect((await send("wrong")).status).toBe(401);
    expect(await rows()).toEqual([]);
    expect((await send(env.ZALO_WEBHOOK_SECRET ?? "")).status).toBe(200);
    await vi.waitFor(async () => expect(await rows()).toMatchObject([{ channel: "zalo", minutes: 1 }]));
  });

  it("is forgotten after ninety days", async () => {
    for (const day of ["2026-08-01", "2026-11-20"]) await noteHeard(env.CASES, "zalo", calendar, at(`${day}T03:00:00Z`));
    expect(await forgetHeardHours(env.CASES, calendar, at("2026-11-24T03:00:00Z"))).toBe(1);
    expect(await rows()).toHaveLength(1);
  });
});

describe("the watch", () => {
  it("begins once and stays, unless the channel is set up anew or taken away", async () => {
    await watchChannel(env.CASES, "zalo-oa", at("2026-11-20T03:00:00Z"));
    await watchChannel(env.CASES, "zalo-oa", at("2026-11-21T03:00:00Z"));
    const since = async () => (await channelHistories(env.CASES, calendar, at("2026-11-24T03:00:00Z"))).get("zalo-oa")?.since;
    expect(await since()).toBe("2026-11-20T03:00:00.000Z");
    await watchChannel(env.CASES, "zalo-oa", at("2026-11-22T03:00:00Z"), true);
    expect(await since()).toBe("2026-11-22T03:00:00.000Z");
    await unwatchChannel(env.CASES, "zalo-oa");
    expect(await since()).toBeUndefined();
  });

  it("of the schedule watches what is configured, twice as once, and the account only once it is connected", async () => {
    const services = servicesFor(env);
    await tendChannelWatch(env, services, at("2026-11-23T01:00:00Z"));
    await tendChannelWatch(env, services, at("2026-11-23T01:05:00Z"));
    expect((await env.CASES.prepare("SELECT channel, since FROM channel_watches ORDER BY channel").all()).results).toEqual([
      { channel: "telegram", since: "2026-11-23T01:00:00.000Z" }, { channel: "zalo", since: "2026-11-23T01:00:00.000Z" },
    ]);
  });

  it("tells machines which hook is silent and since when", async () => {
    const services = servicesFor(env);
    await watchChannel(env.CASES, "zalo-oa", at("2026-11-23T01:00:00Z"));
    await watchChannel(env.CASES, "zalo", at("2026-11-23T01:00:00Z"));
    await noteHeard(env.CASES, "zalo", calendar, at("2026-11-23T01:30:00Z"));
    expect((await channelHealth(env, services, at("2026-11-23T03:00:00Z"))).degraded).toEqual([]);
    expect((await channelHealth(env, services, at("2026-11-23T09:00:00Z"))).degraded).toEqual(["zaloOa: no event since 2026-11-23T01:00:00.000Z (none ever)"]);
  });
});
