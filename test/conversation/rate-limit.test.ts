import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bucket, type RateState, afterFile, afterReading, readableFrom } from "../../src/conversation/rate-limit.ts";

const start = new Date("2026-11-23T01:00:00.000Z");
const later = (ms: number, from: Date = start): Date => new Date(from.getTime() + ms);

describe("room for messages", () => {
  it("a chat nobody has written in waits for nothing", () => {
    expect(readableFrom(null, start)).toBeNull();
  });

  it("twenty messages a minute are read, and the next ones three seconds later", () => {
    let rate: RateState | null = null;
    for (let i = 0; i < 20; i++) {
      expect(readableFrom(rate, start)).toBeNull();
      rate = afterReading(rate, 1, start);
    }
    expect(readableFrom(rate, start)).toEqual(later(3_000));
    expect(readableFrom(rate, later(3_000))).toBeNull();
  });

  it("a burst of a hundred waits little more than a minute, not for each of them", () => {
    const rate = afterReading(null, 100, start);
    const from = readableFrom(rate, start);
    expect(from?.getTime()).toBeGreaterThan(later(60_000).getTime());
    expect(from?.getTime()).toBeLessThan(later(70_000).getTime());
  });

  it("whatever is sent, there is room again within a quarter of a day", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 3_600_000 })), { maxLength: 60 }), (bursts) => {
      let rate: RateState | null = null;
      let now = start;
      for (const [messages, pauseMs] of bursts) {
        now = later(pauseMs, now);
        if (readableFrom(rate, now) === null) rate = afterReading(rate, messages, now);
        const from = readableFrom(rate, now);
        expect(from === null || from.getTime() - now.getTime() <= 6 * 3_600_000).toBe(true);
        expect(from === null || readableFrom(rate, from) === null).toBe(true);
      }
    }));
  });

  it("at the moment it was told there is room", () => {
    let rate: RateState | null = null;
    let now = start;
    for (const [messages, pauseMs] of [[207, 0], [1, 164_017], [17, 3_585_234], [1, 3]] as const) {
      now = later(pauseMs, now);
      if (readableFrom(rate, now) === null) rate = afterReading(rate, messages, now);
      const from = readableFrom(rate, now);
      expect(from === null || readableFrom(rate, from) === null).toBe(true);
    }
  });

  it("a day's worth is read in a day: two hundred and what fills up meanwhile", () => {
    let rate: RateState | null = null;
    let read = 0;
    for (let second = 0; second < 86_400; second += 3) {
      const now = later(second * 1_000);
      if (readableFrom(rate, now) !== null) continue;
      rate = afterReading(rate, 1, now);
      read += 1;
    }
    expect(read).toBeGreaterThanOrEqual(390);
    expect(read).toBeLessThanOrEqual(401);
  });

  it("a clock that goes back gives nothing and takes nothing", () => {
    const rate = afterReading(null, 5, start);
    expect(readableFrom(rate, later(-3_600_000))).toBeNull();
  });
});

it("twenty files may come at once, then one more every half minute, whatever the clock does", () => {
  let left: Bucket | null = null;
  for (let i = 0; i < 20; i++) {
    left = afterFile(left, start);
    expect(left).not.toBeNull();
  }
  expect(afterFile(left, start)).toBeNull();
  expect(afterFile(left, new Date(start.getTime() + 29_000))).toBeNull();
  expect(afterFile(left, new Date(start.getTime() - 60_000))).toBeNull();
  expect(afterFile(left, new Date(start.getTime() + 31_000))).not.toBeNull();
});
