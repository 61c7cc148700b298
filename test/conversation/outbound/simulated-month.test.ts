import { beforeAll, describe, expect, test } from "vitest";
import { telegramTerms, zaloBotTerms, zaloOaTerms } from "../../../src/channels/sending-terms.ts";
import { isStopped } from "../../../src/conversation/outbound/month.ts";
import { rightsOf } from "./oracle.ts";
import { arrivalsOf, DAY, randomOf } from "./simulated-arrivals.ts";
import { type MonthResult, type SimulatedAccount, simulateMonth } from "./simulated-month.ts";

/** Thirty-four days over the end of a month in Viet Nam. */
const START = new Date("2026-11-04T17:00:00.000Z");
const DAYS = 34;
const noLimits = { monthCap: null, freeHours: null, freeCount: null, payDays: null, price: 0, minuteCap: null, gapMs: 0 };
const oaRules = { ...noLimits, freeHours: 48, payDays: 7, price: 55, minuteCap: 100 };
const none = () => ({ dongPerMonth: 0, templatePrice: null });

const ACCOUNTS: SimulatedAccount[] = [
  { name: "bot", terms: zaloBotTerms, rules: { ...noLimits, monthCap: 3000 }, chats: 700, budgetAt: none },
  // The budget is used up, then raised on 20 November.
  { name: "oa", terms: zaloOaTerms, rules: oaRules, chats: 5500, budgetAt: (at) => ({ dongPerMonth: at < Date.parse("2026-11-20T02:00:00Z") ? 30_000 : 90_000, templatePrice: 200 }) },
  { name: "oa8", terms: { ...zaloOaTerms, freeInWindow: 8, gatherMs: 600_000 }, rules: { ...oaRules, freeCount: 8 }, chats: 1800, budgetAt: () => ({ dongPerMonth: 20_000, templatePrice: null }) },
  { name: "telegram", terms: telegramTerms, rules: { ...noLimits, minuteCap: 1800, gapMs: 1000 }, chats: 1000, budgetAt: none },
  { name: "web", terms: null, rules: noLimits, chats: 1000, budgetAt: none },
];

describe("a month of ten thousand citizens on five accounts", () => {
  let month: MonthResult;

  beforeAll(() => {
    month = simulateMonth(ACCOUNTS, arrivalsOf(10_000, DAYS, 7), START, DAYS, randomOf(11));
  }, 280_000);

  test("every decision is the one that the rules demand, and no platform was ever asked for more than it gives", () => {
    expect(month.mismatches.slice(0, 3)).toEqual([]);
    expect(month.plans).toBeGreaterThan(20_000);
  });

  test("every kind of decision was taken many times", () => {
    for (const kind of [
      "send free", "send paid", "merged", "template", "gathering", "quota_kept", "quota_used", "window_closed", "slot_kept", "budget_used", "left", "refused", "stale", "ledger rate",
    ]) expect(month.outcomes.get(kind) ?? 0, kind).toBeGreaterThan(20);
  });

  test("nothing is lost: it arrived whole, or waits for a reason, or had grown too old", () => {
    const lost = [...month.fates].filter(([id, fate]) => {
      if (fate.state === "laid") return fate.arrived !== fate.parts && !month.inLine.has(id);
      if (fate.state === "dropped") return fate.settledAt - fate.createdAt <= rightsOf(fate).staleDays * DAY;
      return fate.why === "";
    });
    expect(lost.slice(0, 3)).toEqual([]);
  });

  test("nothing is doubled: each message was laid out once, and its words stand in one message", () => {
    expect([...month.fates].filter(([, fate]) => fate.laidTimes > 1 || fate.arrived > fate.parts).slice(0, 3)).toEqual([]);
    const words = [...month.texts.values()].flatMap((message) => (message.type === "text" ? [...message.text.matchAll(/#(n\d+)#/g)].map((match) => match[1]) : []));
    expect(words.length).toBe(new Set(words).size);
  });

  test("the account's book agrees with the platform's to the message, and to the đồng but for what is still under way", () => {
    for (const { is, ledger, platform } of month.accounts.values()) {
      if (is.terms === null) continue;
      const { name, parts, dong } = ledger.month;
      // Whatever waited for the month leaves in its first seconds; asked again after a thousand others, a delivery counts twice.
      expect(parts - (platform.promisedIn.get(name) ?? 0), is.name).toBeGreaterThanOrEqual(0);
      expect(parts - (platform.promisedIn.get(name) ?? 0), is.name).toBeLessThanOrEqual(is.name === "bot" ? 20 : 0);
      const { billed, spared } = platform.perMonth.get(name) ?? { billed: 0, spared: 0 };
      expect(dong - billed - spared, is.name).toBeGreaterThanOrEqual(0);
      expect(dong - billed - spared, is.name).toBeLessThanOrEqual(3 * is.terms.paidPrice);
    }
  });

  test("within a case the order written is the order of arrival, but for what is more pressing", () => {
    const arrived = [...month.fates.values()].filter(({ caseCode, arrivedAt, priority }) => caseCode !== null && arrivedAt > 0 && priority !== "danger");
    const byCase = Map.groupBy(arrived, ({ caseCode }) => caseCode);
    const wrong = [...byCase.values()].flatMap((fates) => fates.flatMap((older) => fates.filter((newer) =>
      newer.createdAt > older.createdAt && newer.arrivedAt < older.arrivedAt && rightsOf({ priority: newer.sentAs }).rank >= rightsOf({ priority: older.sentAs }).rank).map((newer) => [older, newer])));
    expect(wrong.slice(0, 2)).toEqual([]);
    expect([...byCase.values()].filter(({ length }) => length > 2).length).toBeGreaterThan(1000);
  });

  test("no question about satisfaction arrives while the result it is about still waits", () => {
    const results = Map.groupBy([...month.fates.values()].filter(({ priority, caseCode }) => priority === "result" && caseCode !== null), ({ caseCode }) => caseCode);
    const early = [...month.fates.values()].filter((fate) => fate.priority === "survey" && fate.arrivedAt > 0
      && (results.get(fate.caseCode) ?? []).some((result) => result.createdAt < fate.createdAt && (result.arrivedAt === 0 || result.arrivedAt > fate.arrivedAt)));
    expect(early.slice(0, 2)).toEqual([]);
  });

  test("paid sending stopped when the budget was used up, and went on when it was raised", () => {
    const stops = month.accounts.get("oa")?.ledger.stops ?? [];
    expect(stops.map(({ what }) => what).slice(0, 2)).toEqual(["stopped", "resumed"]);
    expect(Date.parse(stops[1]?.at ?? "")).toBeGreaterThanOrEqual(Date.parse("2026-11-20T02:00:00Z"));
    expect(isStopped({ stops: stops.slice(0, 1) })).toBe(true);
  });
});
