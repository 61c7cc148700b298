import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OutboundMessage } from "../../../src/channels/channel.ts";
import { zaloBotTerms, zaloOaTerms } from "../../../src/channels/sending-terms.ts";
import { type Allowance, type Decision, type Priority, type Standing, type WaitingMessage, planOutbound } from "../../../src/conversation/outbound/plan-outbound.ts";
import { asExpected, expectedPlan } from "./oracle.ts";
import { NOW, partsOf, situations } from "./situations.ts";

const hourMs = 3_600_000;
const open: Allowance = { month: null, paidLeft: 100, templatesLeft: 0 };
const ago = (ms: number): Date => new Date(NOW.getTime() - ms);
const heard = (ms: number, sentSinceHeard = 0): Standing => ({ lastHeardAt: ago(ms), sentSinceHeard, lastSentAt: null, unreachable: null });
const told = (id: string, priority: Priority, more: Partial<WaitingMessage> & { text?: string } = {}): WaitingMessage => ({
  id, priority, caseCode: "CM-1", createdAt: ago(hourMs), message: { type: "text", text: more.text ?? `(${id})` }, ...more,
});
const plan = (waiting: WaitingMessage[], standing = heard(hourMs), allowance = open, terms = zaloOaTerms): Decision[] =>
  planOutbound(waiting, standing, allowance, terms, (message) => partsOf(message, terms.maxText), NOW);
const outline = (decisions: Decision[]): string[] => {
  const { leaving, staying } = asExpected(decisions);
  return [...leaving, ...staying];
};

describe("what leaves, and in which order", () => {
  test("the most pressing goes first, then the oldest", () => {
    const waiting = priorities().reverse().map((priority, index) => told(priority, priority, { caseCode: `CM-${index}` }));
    const older = told("z-older", "result", { caseCode: null, createdAt: ago(2 * hourMs) });
    expect(outline(plan([...waiting, older]))).toEqual(["danger", "ask_back", "z-older", "result", "delay", "progress", "survey"].map((id) => `send free: ${id}`));
  });

  test("messages of one case become one, in the order written, at the place of the most pressing", () => {
    const decisions = plan([
      told("b", "result", { createdAt: ago(2 * hourMs) }), told("a", "progress", { createdAt: ago(3 * hourMs) }), told("c", "survey"), told("other", "delay", { caseCode: "CM-2", createdAt: ago(9 * hourMs) }),
    ]);
    expect(decisions).toEqual([
      { do: "send", ids: ["a", "b", "c"], message: { type: "text", text: "(a)\n\n(b)\n\n(c)" }, as: "free" },
      { do: "send", ids: ["other"], message: { type: "text", text: "(other)" }, as: "free" },
    ]);
  });

  test("danger stands alone and ahead, also of older news of its case", () => {
    expect(outline(plan([told("a", "result", { createdAt: ago(2 * hourMs) }), told("fire", "danger"), told("b", "progress")]))).toEqual(["send free: fire", "send free: a,b"]);
  });

  test("what would not fit into one message stays apart, and in order", () => {
    const long = { text: "x".repeat(1500) };
    expect(outline(plan([told("a", "progress", { ...long, createdAt: ago(3 * hourMs) }), told("b", "result", long), told("first", "result", { caseCode: "CM-0", createdAt: ago(9 * hourMs) })])))
      .toEqual(["send free: first", "send free: a", "send free: b"]);
  });

  test("room is left for the choices that will stand under the text as numbered lines", () => {
    const choices = [{ value: "c:done:CM-1", label: "Xong rồi" }];
    const near = told("a", "progress", { text: "x".repeat(1800), createdAt: ago(2 * hourMs) });
    const short = told("b", "result", { text: "y" });
    expect(outline(plan([near, short]))).toEqual(["send free: a,b"]);
    expect(outline(plan([near, { ...short, message: { type: "text", text: "y", choices } }]))).toEqual(["send free: a", "send free: b"]);
  });

  test("what the platform would take as two messages is not joined, however short", () => {
    const terms = zaloOaTerms;
    const fussy = (message: OutboundMessage): number => (message.type === "text" && message.text.includes("\n\n") ? 2 : 1);
    const waiting = [told("a", "progress", { createdAt: ago(2 * hourMs) }), told("b", "result")];
    expect(outline(planOutbound(waiting, heard(hourMs), open, terms, fussy, NOW))).toEqual(["send free: a", "send free: b"]);
  });

  test("nothing is joined across a photo", () => {
    const photo = told("b", "result", { message: { type: "photo", url: "https://a.example/p.jpg", caption: "" }, createdAt: ago(2 * hourMs) });
    expect(outline(plan([told("a", "result", { createdAt: ago(3 * hourMs) }), photo, told("c", "survey")]))).toEqual(["send free: a", "send free: b", "send free: c"]);
  });

  test("the newest choices stay, older ones of the case go; a unit's name stays only where all are the unit's", () => {
    const offer = (id: string, value: string, from: string | null): WaitingMessage =>
      told(id, "result", { message: { type: "text", text: id, choices: [{ value, label: value }], ...(from === null ? {} : { from }) } });
    const text = (decisions: Decision[]) => decisions.flatMap((decision) => (decision.do === "send" ? [decision.message] : []));
    expect(text(plan([offer("a", "c:done:CM-1", "UBND"), offer("b", "c:not:CM-1", "UBND")]))).toEqual([
      { type: "text", text: "a\n\nb", choices: [{ value: "c:not:CM-1", label: "c:not:CM-1" }], from: "UBND" },
    ]);
    expect(text(plan([offer("a", "c:done:CM-1", "UBND"), told("b", "survey")]))).toEqual([{ type: "text", text: "a\n\n(b)", choices: [{ value: "c:done:CM-1", label: "c:done:CM-1" }] }]);
    expect(outline(plan([offer("a", "w:see:CM-9", null), offer("b", "c:not:CM-1", null)]))).toEqual(["send free: a", "send free: b"]);
  });
});

describe("windows and money", () => {
  test("after 48 hours what is pressing goes for money, news wait; after seven days all wait", () => {
    const all = priorities().map((priority, index) => told(priority, priority, { caseCode: `CM-${index}` }));
    expect(outline(plan(all, heard(50 * hourMs)))).toEqual([
      "send paid: danger", "send paid: ask_back", "send paid: result", "send paid: delay", "stay window_closed: progress", "stay window_closed: survey",
    ]);
    expect(new Set(plan(all, heard(169 * hourMs)).map((decision) => decision.do))).toEqual(new Set(["wait_for_citizen"]));
    expect(outline(plan([told("a", "result"), told("b", "result", { caseCode: "CM-2" })], heard(50 * hourMs), { ...open, paidLeft: 1 }))).toEqual(["send paid: a", "stay budget_used: b"]);
  });

  test("the last free message is kept for danger, questions back and results", () => {
    const terms = { ...zaloOaTerms, freeInWindow: 8 };
    const news = told("news", "progress", { caseCode: "CM-2" });
    expect(outline(plan([news], heard(hourMs, 6), open, terms))).toEqual(["send free: news"]);
    expect(outline(plan([news], heard(hourMs, 7), open, terms))).toEqual(["stay slot_kept: news"]);
    expect(outline(plan([news, told("answer", "result")], heard(hourMs, 6), open, terms))).toEqual(["send free: answer", "stay slot_kept: news"]);
    expect(outline(plan([told("answer", "result"), told("with it", "survey")], heard(hourMs, 7), open, terms))).toEqual(["send free: answer,with it"]);
    expect(outline(plan([told("answer", "result", { text: "x".repeat(3000) })], heard(hourMs, 7), open, terms))).toEqual(["send paid: answer"]);
    expect(outline(plan([told("answer", "result")], heard(hourMs, 8), { ...open, paidLeft: 0 }, terms))).toEqual(["stay budget_used: answer"]);
  });

  test("beyond the windows one template a case says that there is a result, and once", () => {
    const waiting = [told("a", "progress", { createdAt: ago(3 * hourMs) }), told("b", "result"), told("c", "ask_back"), told("d", "result", { caseCode: "CM-2" }), told("e", "delay", { caseCode: "CM-3" })];
    const allowance = { ...open, templatesLeft: 1 };
    expect(outline(plan(waiting, heard(999 * hourMs), allowance))).toEqual(["stay window_closed: d", "stay window_closed: e", "template: a,b,c"]);
    const after = waiting.map((message) => (message.caseCode === "CM-1" ? { ...message, templated: true } : message));
    expect(outline(plan(after, { ...heard(0), lastHeardAt: null }, allowance))).toEqual(["stay window_closed: a,b,c", "stay window_closed: e", "template: d"]);
  });

  test("each purpose leaves its share of the month to the more pressing, counting what this plan takes", () => {
    const resetsAt = new Date("2026-11-30T17:00:00Z");
    const at = (left: number) => outline(plan(priorities().map((priority, index) => told(priority, priority, { caseCode: `CM-${index}` })), heard(hourMs), { ...open, month: { left, total: 1000, resetsAt } }, zaloBotTerms));
    const sent = (left: number): number => at(left).filter((line) => line.startsWith("send")).length;
    expect([206, 205, 105, 104, 54, 53, 23, 22, 21, 12, 11, 10, 1, 0].map(sent)).toEqual([6, 5, 5, 4, 4, 3, 3, 3, 2, 2, 1, 1, 1, 0]);
    expect(at(0).every((line) => line.startsWith(`wait quota_used ${resetsAt.toISOString()}`))).toBe(true);
    expect(at(205).at(-1)).toBe(`wait quota_kept ${resetsAt.toISOString()}: survey`);
  });
});

describe("waiting and dropping", () => {
  const minutes = (count: number): Date => ago(count * 60_000);

  test("news wait for more of their case, and go along with what is more pressing", () => {
    const news = told("news", "progress", { createdAt: minutes(4) });
    expect(outline(plan([news], heard(hourMs), open, zaloBotTerms))).toEqual([`wait gathering ${new Date(NOW.getTime() + 6 * 60_000).toISOString()}: news`]);
    expect(outline(plan([news, told("answer", "result", { createdAt: minutes(0) })], heard(hourMs), open, zaloBotTerms))).toEqual(["send free: news,answer"]);
    expect(outline(plan([news, told("elsewhere", "result", { caseCode: "CM-2" })], heard(hourMs), open, zaloBotTerms)).at(-1)).toContain("wait gathering");
    const apart = told("apart", "result", { text: "x".repeat(1899), createdAt: minutes(1) });
    expect(outline(plan([news, apart], heard(hourMs), open, zaloBotTerms))).toEqual(["send free: news", "send free: apart"]);
  });

  test("nothing waits for more until its free window is over", () => {
    const terms = { ...zaloOaTerms, gatherMs: 10 * 60_000 };
    expect(outline(plan([told("news", "progress", { createdAt: NOW })], heard(48 * hourMs - 5 * 60_000), open, terms))).toEqual(["send free: news"]);
  });

  test("a question about satisfaction is dropped after 15 days, news after 30, unless their result still waits", () => {
    const days = (count: number): Date => ago(count * 24 * hourMs);
    const left: Standing = { ...heard(hourMs), unreachable: "left" };
    expect(outline(plan([told("s", "survey", { createdAt: days(16) }), told("p", "progress", { createdAt: days(31) }), told("d", "delay", { createdAt: days(90) })], left)))
      .toEqual(["drop stale: p", "drop stale: s", "stay left: d"]);
    expect(outline(plan([told("p", "progress", { createdAt: days(31) }), told("r", "result")]))).toEqual(["send free: p,r"]);
    expect(outline(plan([told("p", "progress", { createdAt: days(31) }), told("r", "result", { createdAt: days(40) })]))).toEqual(["send free: r", "drop stale: p"]);
  });

  test("a message never overtakes an older one of its case that is at least as pressing", () => {
    const terms = { ...zaloOaTerms, freeInWindow: 8, paidWindowMs: null };
    const long = told("long", "result", { text: "x".repeat(3000), createdAt: ago(2 * hourMs) });
    expect(outline(plan([long, told("short", "result"), told("free", "result", { caseCode: "CM-2" })], heard(hourMs, 7), open, terms))).toEqual(["send free: free", "stay slot_kept: long", "stay slot_kept: short"]);
  });
});

describe("any situation whatever", () => {
  const runs = { numRuns: 6000, seed: 20261124 };

  test("every decision is the one that the rules demand", () => {
    fc.assert(fc.property(situations, (situation) => {
      const { waiting, standing, allowance, terms, now } = situation;
      expect(asExpected(planOutbound(waiting, standing, allowance, terms, situation.partsOf, now))).toEqual(expectedPlan(situation));
    }), runs);
  });

  test("each message is in exactly one decision, whatever order they come in, and planning again changes nothing", () => {
    fc.assert(fc.property(situations.chain((situation) => fc.tuple(fc.constant(situation), fc.shuffledSubarray([...situation.waiting], { minLength: situation.waiting.length }))), ([situation, shuffled]) => {
      const { waiting, standing, allowance, terms, now } = situation;
      const decisions = planOutbound(waiting, standing, allowance, terms, situation.partsOf, now);
      expect(decisions.flatMap(({ ids }) => ids).sort()).toEqual(waiting.map(({ id }) => id).sort());
      expect(planOutbound(shuffled, standing, allowance, terms, situation.partsOf, now)).toEqual(decisions);
    }), runs);
  });

  test("what is sent stays within slots, money, templates and the month", () => {
    fc.assert(fc.property(situations, (situation) => {
      const { waiting, standing, allowance, terms, now } = situation;
      const decisions = planOutbound(waiting, standing, allowance, terms, situation.partsOf, now);
      const spent = (as: string): number => decisions.reduce((sum, decision) => sum + (decision.do === "send" && decision.as === as ? situation.partsOf(decision.message) : 0), 0);
      if (terms.freeInWindow !== null && spent("free") > 0) expect(standing.sentSinceHeard + spent("free")).toBeLessThanOrEqual(terms.freeInWindow);
      expect(spent("paid")).toBeLessThanOrEqual(allowance.paidLeft);
      expect(decisions.filter((decision) => decision.do === "send_template").length).toBeLessThanOrEqual(allowance.templatesLeft);
      if (allowance.month !== null) expect(spent("free") + spent("paid")).toBeLessThanOrEqual(allowance.month.left);
    }), runs);
  });
});

function priorities(): Priority[] {
  return ["danger", "ask_back", "result", "delay", "progress", "survey"];
}
