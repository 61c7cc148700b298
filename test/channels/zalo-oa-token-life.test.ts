import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type SealedPair, type TokenRecord, accessRefused, asking, chainEndsOn, connected, isRenewalDue, mayUseAccess, needsPerson, refusedRenewal, renewed, tokenLife, unanswered, wakeAt,
} from "../../src/channels/zalo-oa-token-life.ts";

const start = new Date("2026-11-24T01:00:00Z");
const after = (hours: number): Date => new Date(start.getTime() + hours * 3_600_000);
const pair = (at = start): SealedPair => ({ access: `a${at.getTime()}`, refresh: `r${at.getTime()}`, gotAt: at.toISOString(), accessUntil: new Date(at.getTime() + 90_000_000).toISOString() });
const fresh = connected(pair(), null);

describe("when tokens are renewed", () => {
  it("at twenty of their twenty-five hours, not before", () => {
    expect(isRenewalDue(fresh, after(19.99))).toBe(false);
    expect(isRenewalDue(fresh, after(20))).toBe(true);
    expect(wakeAt(fresh, start)).toEqual(after(20));
  });

  it("at once when the platform refuses the token, but not within a minute of getting it", () => {
    const late = accessRefused(fresh, after(2));
    expect([isRenewalDue(late, after(2)), mayUseAccess(late, after(2))]).toEqual([true, false]);
    const early = accessRefused(fresh, after(0));
    expect([isRenewalDue(early, after(0)), isRenewalDue(early, new Date(start.getTime() + 60_000))]).toEqual([false, true]);
  });

  it("again after a crash that left the request open, with the old access token serving as long as it lives", () => {
    const crashed = asking(fresh, after(20));
    expect(tokenLife(crashed, after(20)).state).toBe("renewing");
    expect(isRenewalDue(crashed, after(20))).toBe(false);
    expect(isRenewalDue(crashed, new Date(after(20).getTime() + 30_000))).toBe(true);
    expect(mayUseAccess(crashed, after(24))).toBe(true);
    expect(mayUseAccess(crashed, after(25))).toBe(false);
  });
});

describe("how it stands", () => {
  it("is nothing to look at after one failed renewal, and is after the second", () => {
    const once = refusedRenewal(asking(fresh, after(20)), "oauth_-14024", false, after(20));
    const twice = refusedRenewal(asking(once, after(20.1)), "oauth_-14024", false, after(20.1));
    expect([tokenLife(once, after(20)), needsPerson(once, after(20))]).toEqual([{ state: "failing", since: after(20).toISOString(), code: "oauth_-14024", times: 1 }, false]);
    expect([tokenLife(twice, after(20.1)).state, needsPerson(twice, after(20.1))]).toEqual(["failing", true]);
    expect(needsPerson(once, after(26))).toBe(true);
    expect(tokenLife(renewed(twice, pair(after(21))), after(21))).toEqual({ state: "ok" });
  });

  it("is broken for good once the refresh token is refused, and nothing is tried any more", () => {
    const broken = refusedRenewal(asking(fresh, after(20)), "oauth_-14020", true, after(20));
    expect(tokenLife(broken, after(200))).toEqual({ state: "broken", why: "oauth_-14020", at: after(20).toISOString() });
    expect([isRenewalDue(broken, after(200)), wakeAt(broken, after(20)), broken.pair]).toEqual([false, null, fresh.pair]);
  });

  it("tells seven days before the chain can die that it will", () => {
    let record: TokenRecord = fresh;
    record = unanswered(asking(record, after(20)), "timeout", after(20));
    const ends = chainEndsOn(record.pair);
    expect(ends).toEqual(after(89 * 24));
    expect(tokenLife(record, after(82 * 24 - 0.01)).state).toBe("failing");
    expect(tokenLife(record, after(82 * 24))).toEqual({ state: "dying", on: ends.toISOString(), code: "timeout" });
  });

  it("is told as not connected where nothing is stored", () => {
    expect([tokenLife(null, start), needsPerson(null, start)]).toEqual([{ state: "not_connected" }, true]);
  });
});

it("whatever happens in whatever order: a pair is never lost unless the platform refused it, and what is due is always woken for", () => {
  const happening = fc.constantFrom("ask", "issued", "refused", "final", "unknown", "access_refused");
  fc.assert(
    fc.property(fc.array(fc.tuple(happening, fc.double({ min: 0.001, max: 30, noNaN: true })), { maxLength: 40 }), (happenings) => {
      let [record, hours, given] = [fresh, 0, 0];
      for (const [what, pause] of happenings) {
        hours += pause;
        const now = after(hours);
        const was = record;
        if (record.broken !== null) break;
        if (what === "ask") record = asking(record, now);
        else if (what === "access_refused") record = accessRefused(record, now);
        else if (record.intent === null) continue;
        else if (what === "issued") [record, given] = [renewed(record, pair(now)), given + 1];
        else if (what === "unknown") record = unanswered(record, "timeout", now);
        else record = refusedRenewal(record, "no", what === "final", now);
        expect(record.pair).toEqual(what === "issued" ? pair(now) : was.pair);
        if (what === "issued") expect(record.previous).toEqual(was.pair);
        const wake = wakeAt(record, now);
        expect(wake === null).toBe(record.broken !== null);
        if (wake !== null) expect([isRenewalDue(record, wake), wake.getTime() - now.getTime() <= 20 * 3_600_000]).toEqual([true, true]);
      }
      expect(given).toBeLessThanOrEqual(happenings.length);
    }),
    { numRuns: 2000 },
  );
});
