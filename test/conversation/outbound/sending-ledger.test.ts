import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type SendingTerms, zaloBotTerms, zaloOaTerms } from "../../../src/channels/sending-terms.ts";
import { isStopped } from "../../../src/conversation/outbound/month.ts";
import { type Budget, type LedgerState, type TakeRequest, allowanceOf, asOf, emptyLedger, giveBack, mostRemembered, take, usedUp } from "../../../src/conversation/outbound/sending-ledger.ts";

const NOW = new Date("2026-11-24T03:00:00.000Z");
const later = (ms: number): Date => new Date(NOW.getTime() + ms);
const budget: Budget = { dongPerMonth: 165, templatePrice: 100 };
const one = (deliveryId: string, more: Partial<TakeRequest> = {}): TakeRequest => ({ deliveryId, parts: 1, as: "free", priority: "result", ...more });
const smallBot: SendingTerms = { ...zaloBotTerms, perMonth: 100 };

function takeAll(state: LedgerState, requests: TakeRequest[], terms: SendingTerms, now = NOW, money = budget): { state: LedgerState; answers: string[] } {
  const answers: string[] = [];
  let current = state;
  for (const request of requests) {
    const taking = take(current, request, terms, money, now);
    answers.push(taking.granted ? "yes" : taking.why);
    current = taking.state;
  }
  return { state: current, answers };
}

describe("the month", () => {
  test("ends at midnight of the 1st in Viet Nam, and begins at nothing", () => {
    const before = new Date("2026-11-30T16:59:59.999Z");
    const { state } = takeAll(emptyLedger(before), [one("a", { parts: 90 })], smallBot, before);
    expect(allowanceOf(state, smallBot, budget, before).month).toEqual({ left: 10, total: 100, resetsAt: new Date("2026-11-30T17:00:00.000Z") });
    expect(allowanceOf(state, smallBot, budget, new Date("2026-11-30T17:00:00.000Z")).month).toEqual({ left: 100, total: 100, resetsAt: new Date("2026-12-31T17:00:00.000Z") });
    expect(asOf(state, smallBot, budget, new Date("2026-12-01T00:00:00Z")).month.name).toBe("2026-12");
  });

  test("each purpose leaves its share to the more pressing; a reply leaves the last to danger", () => {
    const full = takeAll(emptyLedger(NOW), [one("all", { parts: 98, priority: "danger" })], smallBot).state;
    const ask = (priority: TakeRequest["priority"], as: TakeRequest["as"] = "free"): string => takeAll(full, [one("x", { priority, as })], smallBot).answers[0] ?? "";
    expect([ask("survey"), ask("progress"), ask("delay"), ask("ask_back"), ask("result"), ask(null, "reply"), ask("danger")]).toEqual(["quota_kept", "quota_kept", "quota_kept", "quota_kept", "yes", "yes", "yes"]);
    const last = takeAll(full, [one("y")], smallBot).state;
    expect(takeAll(last, [one("r", { as: "reply", priority: null }), one("d", { as: "reply", priority: "danger" }), one("e", { priority: "danger" })], smallBot).answers).toEqual(["quota_kept", "yes", "quota_used"]);
  });

  test("says when to come back", () => {
    const full = usedUp(emptyLedger(NOW), smallBot, budget, NOW);
    expect(take(full, one("x"), smallBot, budget, NOW)).toMatchObject({ granted: false, why: "quota_used", until: new Date("2026-11-30T17:00:00.000Z") });
  });
});

describe("the same delivery", () => {
  test("counts once, however often it is asked for, and again after it was given back", () => {
    const { state, answers } = takeAll(emptyLedger(NOW), [one("a", { as: "paid" }), one("a", { as: "paid" })], zaloOaTerms);
    expect(answers).toEqual(["yes", "yes"]);
    expect(state.month).toMatchObject({ parts: 1, paid: 1, dong: 55 });
    const returned = giveBack(giveBack(state, "a"), "a");
    expect(returned.month).toMatchObject({ parts: 0, paid: 0, dong: 0 });
    expect(takeAll(returned, [one("a", { as: "paid" })], zaloOaTerms).state.month).toMatchObject({ parts: 1, dong: 55 });
  });

  test("that has come to cost something while it stood in line is charged then, and once", () => {
    const { state, answers } = takeAll(emptyLedger(NOW), [one("a"), one("a", { as: "paid" }), one("a", { as: "paid" }), one("a")], zaloOaTerms);
    expect(answers).toEqual(["yes", "yes", "yes", "yes"]);
    expect(state.month).toMatchObject({ parts: 1, paid: 1, dong: 55 });
    expect(giveBack(state, "a").month).toMatchObject({ parts: 0, paid: 0, dong: 0 });
    const poor = takeAll(emptyLedger(NOW), [one("a"), one("a", { as: "paid" })], zaloOaTerms, NOW, { ...budget, dongPerMonth: 54 });
    expect(poor.answers).toEqual(["yes", "budget_used"]);
    expect(poor.state.month).toMatchObject({ parts: 1, dong: 0 });
  });

  test("is known in the next month too, and given back there it takes nothing from it", () => {
    const { state } = takeAll(emptyLedger(NOW), [one("a")], smallBot);
    const december = new Date("2026-12-01T00:00:00Z");
    const { state: next } = takeAll(state, [one("a"), one("b")], smallBot, december);
    expect(next.month).toMatchObject({ name: "2026-12", parts: 1 });
    expect(giveBack(next, "a").month.parts).toBe(1);
  });

  test("memory is bounded, and what is forgotten counts twice rather than not at all", () => {
    const many = Array.from({ length: mostRemembered + 1 }, (_, index) => one(`d${index}`));
    const { state } = takeAll(emptyLedger(NOW), many, { ...zaloBotTerms, perMonth: null });
    expect(state.granted.length).toBe(mostRemembered);
    expect(takeAll(state, [one("d0")], { ...zaloBotTerms, perMonth: null }).state.month.parts).toBe(mostRemembered + 2);
  });
});

describe("money", () => {
  test("stops at the budget, says when, and goes on when it is raised", () => {
    const { state, answers } = takeAll(emptyLedger(NOW), ["a", "b", "c", "d"].map((id) => one(id, { as: "paid" })), zaloOaTerms);
    expect(answers).toEqual(["yes", "yes", "yes", "budget_used"]);
    expect(state.stops).toEqual([{ at: NOW.toISOString(), what: "stopped", budget: 165, spent: 165 }]);
    expect(isStopped(state)).toBe(true);
    expect(take(state, one("free"), zaloOaTerms, budget, NOW).granted).toBe(true);
    const raised = take(state, one("d", { as: "paid" }), zaloOaTerms, { ...budget, dongPerMonth: 1000 }, later(1000));
    expect(raised.granted).toBe(true);
    expect(raised.state.stops.at(-1)).toEqual({ at: later(1000).toISOString(), what: "resumed", budget: 1000, spent: 165 });
  });

  test("a new month goes on with its own budget", () => {
    const { state } = takeAll(emptyLedger(NOW), ["a", "b", "c"].map((id) => one(id, { as: "paid" })), zaloOaTerms);
    expect(asOf(state, zaloOaTerms, budget, new Date("2026-11-30T17:00:00Z")).stops.map(({ what }) => what)).toEqual(["stopped", "resumed"]);
  });

  test("templates have their own price within the same budget, no place in the month's total, and are off without a price", () => {
    const { state, answers } = takeAll(emptyLedger(NOW), [one("t", { as: "template" }), one("u", { as: "template" }), one("p", { as: "paid" })], zaloOaTerms);
    expect(answers).toEqual(["yes", "budget_used", "yes"]);
    expect(state.month).toMatchObject({ parts: 1, templates: 1, paid: 1, dong: 155 });
    expect(allowanceOf(emptyLedger(NOW), zaloOaTerms, budget, NOW)).toEqual({ month: null, paidLeft: 3, templatesLeft: 1 });
    expect(allowanceOf(emptyLedger(NOW), zaloOaTerms, { ...budget, templatePrice: null }, NOW).templatesLeft).toBe(0);
    expect(takeAll(emptyLedger(NOW), [one("t", { as: "template" })], zaloOaTerms, NOW, { ...budget, templatePrice: null }).answers).toEqual(["templates_off"]);
  });
});

describe("the minute", () => {
  test("no sixty seconds ever hold more than the platform takes, and who is refused is told a moment that helps", () => {
    const terms = { ...zaloOaTerms, perMinute: 10 };
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.constantFrom(1, 1, 1, 3), fc.constantFrom("danger" as const, "survey" as const)), { maxLength: 120 }), (asks) => {
      let state = emptyLedger(NOW);
      let atMs = 0;
      const sent: { atMs: number; parts: number }[] = [];
      for (const [index, [pauseMs, parts, priority]] of asks.entries()) {
        atMs += pauseMs;
        const taking = take(state, one(`d${index}`, { parts, priority }), terms, budget, later(atMs));
        state = taking.state;
        if (taking.granted) sent.push({ atMs, parts });
        else {
          expect(taking.why).toBe("rate");
          expect(take(state, one(`d${index}`, { parts, priority }), terms, budget, taking.until ?? NOW).granted).toBe(true);
        }
      }
      for (const { atMs: from } of sent) {
        const within = sent.filter((other) => other.atMs >= from && other.atMs <= from + 60_000).reduce((sum, other) => sum + other.parts, 0);
        expect(within).toBeLessThanOrEqual(10);
      }
    }), { numRuns: 400, seed: 7 });
  });

  test("what left at the end of a second counts until sixty have passed since then", () => {
    const terms = { ...zaloOaTerms, perMinute: 2 };
    const { state } = takeAll(emptyLedger(NOW), [one("a"), one("b")], terms, later(900));
    expect([59_000, 59_900, 60_800, 61_000].map((ms) => take(state, one("c"), terms, budget, later(ms)).granted)).toEqual([false, false, false, true]);
  });

  test("a fifth of it is left to what is pressing", () => {
    const terms = { ...zaloOaTerms, perMinute: 10 };
    const { state, answers } = takeAll(emptyLedger(NOW), Array.from({ length: 9 }, (_, index) => one(`s${index}`, { priority: "survey" })), terms);
    expect(answers.filter((answer) => answer === "yes").length).toBe(8);
    expect(takeAll(state, [one("d", { priority: "danger" }), one("r", { as: "reply", priority: null }), one("x", { priority: "danger" })], terms).answers).toEqual(["yes", "yes", "rate"]);
  });

  test("what no minute can hold is an error of the caller", () => {
    expect(() => take(emptyLedger(NOW), one("a", { parts: 101 }), zaloOaTerms, budget, NOW)).toThrow(RangeError);
    expect(() => take(emptyLedger(NOW), one("a", { parts: 0 }), zaloOaTerms, budget, NOW)).toThrow(RangeError);
  });
});

test("the state is plain JSON", () => {
  const { state } = takeAll(emptyLedger(NOW), [one("a", { as: "paid" }), one("b")], zaloOaTerms);
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
});
