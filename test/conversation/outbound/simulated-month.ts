import { isDeepStrictEqual } from "node:util";
import type { OutboundMessage } from "../../../src/channels/channel.ts";
import type { SendingTerms } from "../../../src/channels/sending-terms.ts";
import { costNow } from "../../../src/conversation/outbound/permit.ts";
import { mostPressing } from "../../../src/conversation/outbound/order.ts";
import { type Decision, type Priority, type Standing, type WaitingMessage, planOutbound } from "../../../src/conversation/outbound/plan-outbound.ts";
import { type Budget, type LedgerState, type SentAs, allowanceOf, emptyLedger, giveBack, take } from "../../../src/conversation/outbound/sending-ledger.ts";
import { asExpected, expectedPlan } from "./oracle.ts";
import { type Arrival, DAY, HOUR } from "./simulated-arrivals.ts";
import { SimulatedPlatform, type PlatformRules } from "./simulated-platform.ts";
import { partsOf } from "./situations.ts";

export interface SimulatedAccount { name: string; terms: SendingTerms | null; rules: PlatformRules; chats: number; budgetAt(at: number): Budget }

interface Part { deliveryId: string; ids: readonly string[]; index: number; as: SentAs; priority: Priority | null }
interface Chat { name: string; account: Account; hasPhone: boolean; standing: Standing; waiting: WaitingMessage[]; line: Part[]; held: string | null; wakeAt: number; wakes: number }
interface Account { is: SimulatedAccount; platform: SimulatedPlatform; ledger: LedgerState }

/** What became of one notice. `sentAs`: the most pressing of those it went with. */
export interface Fate { priority: Priority; sentAs: Priority; caseCode: string | null; createdAt: number; chat: string; state: "waiting" | "laid" | "dropped"; why: string; settledAt: number; parts: number; arrived: number; laidTimes: number; arrivedAt: number }

export interface MonthResult { fates: Map<string, Fate>; accounts: Map<string, Account>; outcomes: Map<string, number>; plans: number; mismatches: string[]; texts: Map<string, OutboundMessage>; inLine: ReadonlySet<string> }

/** Runs the month: chats as the product keeps them, against platforms that know nothing of the planner. @throws {Breach} */
export function simulateMonth(accounts: readonly SimulatedAccount[], arrivals: readonly Arrival[], start: Date, days: number, random: () => number): MonthResult {
  const result: MonthResult = { fates: new Map(), accounts: new Map(), outcomes: new Map(), plans: 0, mismatches: [], texts: new Map(), inLine: new Set() };
  const chats: Chat[] = [];
  for (const is of accounts) {
    const account: Account = { is, platform: new SimulatedPlatform(is.rules), ledger: emptyLedger(start) };
    result.accounts.set(is.name, account);
    for (let index = 0; index < is.chats; index += 1) {
      const standing: Standing = { lastHeardAt: null, sentSinceHeard: 0, lastSentAt: null, unreachable: null };
      chats.push({ name: `${is.name}-${index}`, account, hasPhone: random() < 0.4, standing, waiting: [], line: [], held: null, wakeAt: Infinity, wakes: 0 });
    }
  }
  // Chats are dealt out so that every account gets people of every kind.
  const dealt = chats.map((chat, index) => ({ chat, key: Math.imul(index + 1, 0x9e3779b1) >>> 0 })).sort((one, other) => one.key - other.key).map(({ chat }) => chat);

  const due = new Wakes();
  const wake = (chat: Chat, at: number): void => {
    if (at >= chat.wakeAt) return;
    chat.wakeAt = at;
    due.push(at, chat);
  };
  let next = 0;
  const endMs = days * DAY;
  for (;;) {
    const arrival = arrivals[next];
    const first = due.first();
    if (arrival !== undefined && arrival.at <= first) {
      next += 1;
      const chat = dealt[arrival.chat % dealt.length];
      if (chat === undefined) throw new Error("no chats");
      arrive(arrival, chat, start, result);
      wake(chat, arrival.at);
    } else if (first < endMs) {
      const chat = due.pop();
      if (chat.wakeAt !== first) continue;
      chat.wakeAt = Infinity;
      const again = work(chat, first, start, result, random);
      if (again !== null) wake(chat, again);
    } else return { ...result, inLine: new Set(chats.flatMap(({ line, held }) => (held === null ? [] : line.flatMap(({ ids }) => ids)))) };
  }
}

function arrive(arrival: Arrival, chat: Chat, start: Date, result: MonthResult): void {
  const now = new Date(start.getTime() + Math.floor(arrival.at));
  switch (arrival.kind) {
    case "writes": {
      chat.account.platform.wrote(chat.name, now.getTime());
      chat.standing = { ...chat.standing, lastHeardAt: now, sentSinceHeard: 0, unreachable: null };
      chat.held = null;
      const key = `r:${chat.name}:${now.getTime()}`;
      for (let index = 0; index < arrival.replies; index += 1) chat.line.push({ deliveryId: `${key}:${index}`, ids: [], index, as: "reply", priority: arrival.isDanger ? "danger" : null });
      return;
    }
    case "notice":
      chat.waiting.push({ id: arrival.id, priority: arrival.priority, caseCode: arrival.caseCode, message: arrival.message, createdAt: now });
      result.fates.set(arrival.id, {
        priority: arrival.priority, sentAs: arrival.priority, caseCode: arrival.caseCode, createdAt: now.getTime(), chat: chat.name, state: "waiting", why: "", settledAt: 0, parts: 0, arrived: 0, laidTimes: 0, arrivedAt: 0,
      });
      return;
    case "leaves":
      chat.standing = { ...chat.standing, unreachable: "left" };
      return;
    case "blocks":
      chat.account.platform.block(chat.name);
  }
}

/** Plans what waits, then sends the line. @returns when to look again */
function work(chat: Chat, at: number, start: Date, result: MonthResult, random: () => number): number | null {
  chat.wakes += 1;
  const now = new Date(start.getTime() + Math.floor(at));
  const times: number[] = [];
  if (chat.waiting.length > 0) {
    for (const decision of planned(chat, now, result)) carryOut(chat, decision, now, result, times);
  }
  sendLine(chat, now, result, times, random);
  return times.length === 0 ? null : Math.max(at + 1, Math.min(...times.map((time) => time - start.getTime())));
}

function planned(chat: Chat, now: Date, result: MonthResult): Decision[] {
  const { is, ledger } = chat.account;
  const { terms } = is;
  if (terms === null) return chat.waiting.map((message): Decision => ({ do: "send", ids: [message.id], message: message.message, as: "free" }));
  const allowance = allowanceOf(ledger, terms, is.budgetAt(now.getTime()), now);
  const situation = {
    // Parts still in line will use up what is left as well.
    waiting: chat.waiting, standing: { ...chat.standing, sentSinceHeard: chat.standing.sentSinceHeard + chat.line.length }, terms, now,
    allowance: { ...allowance, templatesLeft: chat.hasPhone ? allowance.templatesLeft : 0 }, partsOf: (message: OutboundMessage) => partsOf(message, terms.maxText),
  };
  const decisions = planOutbound(situation.waiting, situation.standing, situation.allowance, terms, situation.partsOf, now);
  result.plans += 1;
  const found = asExpected(decisions);
  const expected = expectedPlan(situation);
  if (!isDeepStrictEqual(found, expected)) {
    result.mismatches.push(`${chat.name} ${now.toISOString()}: ${found.leaving.join("; ")} | ${found.staying.join("; ")} instead of ${expected.leaving.join("; ")} | ${expected.staying.join("; ")}`);
  }
  return decisions;
}

function carryOut(chat: Chat, decision: Decision, now: Date, result: MonthResult, times: number[]): void {
  const { account } = chat;
  const count = (what: string): void => void result.outcomes.set(what, (result.outcomes.get(what) ?? 0) + 1);
  const members = chat.waiting.filter(({ id }) => decision.ids.includes(id));
  const settle = (state: Fate["state"], why: string): void => {
    for (const { id } of members) {
      const fate = result.fates.get(id);
      if (fate) Object.assign(fate, { state, why, settledAt: now.getTime() });
    }
  };
  const remain = (why: string, lookAt: number): void => {
    count(why);
    settle("waiting", why);
    times.push(lookAt);
  };
  switch (decision.do) {
    case "send": {
      const parts = account.is.terms === null ? 1 : partsOf(decision.message, account.is.terms.maxText);
      const priority = mostPressing(members);
      const laid = Array.from({ length: parts }, (_, index): Part => ({ deliveryId: `${decision.ids.join("+")}:${index}`, ids: decision.ids, index, as: decision.as, priority }));
      // Danger goes ahead of whatever still stands in line.
      if (priority === "danger") chat.line.splice(chat.line.findLastIndex((part) => part.priority === "danger") + 1, 0, ...laid);
      else chat.line.push(...laid);
      chat.waiting = chat.waiting.filter((message) => !members.includes(message));
      settle("laid", decision.as);
      for (const { id } of members) Object.assign(result.fates.get(id) ?? {}, { parts, sentAs: priority, laidTimes: (result.fates.get(id)?.laidTimes ?? 0) + 1 });
      result.texts.set(decision.ids.join("+"), decision.message);
      count(`send ${decision.as}`);
      if (members.length > 1) count("merged");
      waitingMembers.set(decision.ids.join("+"), members);
      return;
    }
    case "send_template": {
      const code = members[0]?.caseCode ?? "";
      const { terms } = account.is;
      const budget = account.is.budgetAt(now.getTime());
      if (terms === null) throw new Error("a template without terms");
      const taking = take(account.ledger, { deliveryId: `t:${code}`, parts: 1, as: "template", priority: mostPressing(members) }, terms, budget, now);
      account.ledger = taking.state;
      if (taking.granted) {
        account.platform.template(code, budget.templatePrice ?? 0, now.getTime(), budget.dongPerMonth);
        chat.waiting = chat.waiting.map((message) => (members.includes(message) ? { ...message, templated: true } : message));
      }
      return remain(taking.granted ? "template" : "template refused", now.getTime() + 2 * DAY);
    }
    case "wait": return remain(decision.why, decision.until.getTime());
    case "wait_for_citizen": return remain(decision.why, now.getTime() + 2 * DAY);
    case "drop":
      chat.waiting = chat.waiting.filter((message) => !members.includes(message));
      settle("dropped", decision.why);
      return count(decision.why);
  }
}

/** Members of what was laid, to take them back whole when the account has no room for them. */
const waitingMembers = new Map<string, WaitingMessage[]>();

function sendLine(chat: Chat, now: Date, result: MonthResult, times: number[], random: () => number): void {
  const { account } = chat;
  const { terms } = account.is;
  const count = (what: string): void => void result.outcomes.set(what, (result.outcomes.get(what) ?? 0) + 1);
  while (chat.line.length > 0) {
    const [part] = chat.line;
    if (part === undefined) return;
    const cost = terms === null ? "free" : costNow(part.as === "reply" || part.index > 0 ? null : part.priority, chat.standing, terms, now);
    chat.held = chat.standing.unreachable ?? (cost === null ? "window_closed" : null);
    if (chat.standing.unreachable === null && cost === null && part.as !== "reply" && part.index === 0) return takeBack(chat, part, now, result, times);
    if (chat.held !== null || cost === null) return count(`line ${chat.held ?? ""}`);
    if (terms !== null) {
      const restedAt = (chat.standing.lastSentAt?.getTime() ?? -Infinity) + terms.chatGapMs;
      if (restedAt > now.getTime()) return void times.push(restedAt);
      const as = cost === "paid" ? "paid" : part.as === "reply" ? "reply" : "free";
      const request = { deliveryId: part.deliveryId, parts: 1, as, priority: part.priority } as const;
      const taking = take(account.ledger, request, terms, account.is.budgetAt(now.getTime()), now);
      account.ledger = taking.state;
      if (!taking.granted) {
        count(`ledger ${taking.why}`);
        if (taking.why !== "rate" && part.as !== "reply" && part.index === 0) return takeBack(chat, part, now, result, times);
        chat.held = taking.why;
        return void times.push(taking.why === "rate" ? (taking.until ?? now).getTime() : Math.min((taking.until ?? now).getTime(), now.getTime() + DAY));
      }
      account.platform.promise(part.deliveryId, part.priority ?? "reply", now.getTime());
      const luck = random();
      // The object died after asking: it asks again for the same delivery.
      if (luck < 0.005) return void times.push(now.getTime() + 2000);
      if (luck < 0.015) {
        giveUp(account, part);
        return void times.push(now.getTime() + 4000);
      }
    }
    const sending = { chat: chat.name, deliveryId: part.deliveryId, purpose: part.priority ?? "reply", isReply: part.as === "reply" && part.priority !== "danger", announcedCost: cost === "paid" };
    if (account.platform.deliver(sending, now.getTime(), account.is.budgetAt(now.getTime()).dongPerMonth) === "blocked") {
      giveUp(account, part);
      chat.standing = { ...chat.standing, unreachable: "refused" };
      chat.held = "refused";
      return;
    }
    chat.line.shift();
    chat.standing = { ...chat.standing, sentSinceHeard: chat.standing.sentSinceHeard + 1, lastSentAt: now };
    for (const id of part.ids) {
      const fate = result.fates.get(id);
      if (fate) Object.assign(fate, { arrived: fate.arrived + 1, arrivedAt: now.getTime() });
    }
  }
}

/** It surely did not go. */
function giveUp(account: Account, part: Part): void {
  account.ledger = giveBack(account.ledger, part.deliveryId);
  account.platform.takeBack(part.deliveryId);
}

/** The account has no room for it after all: it waits again, none of it having left. */
function takeBack(chat: Chat, part: Part, now: Date, result: MonthResult, times: number[]): void {
  const members = waitingMembers.get(part.ids.join("+")) ?? [];
  result.texts.delete(part.ids.join("+"));
  chat.line = chat.line.filter((other) => other.ids !== part.ids);
  chat.waiting.push(...members);
  for (const { id } of members) {
    const fate = result.fates.get(id);
    if (fate) Object.assign(fate, { state: "waiting", why: "taken back", laidTimes: fate.laidTimes - 1 });
  }
  result.outcomes.set("taken back", (result.outcomes.get("taken back") ?? 0) + 1);
  times.push(now.getTime() + HOUR);
}

/** A heap of wakes by time. */
class Wakes {
  readonly #heap: { at: number; chat: Chat }[] = [];

  first(): number {
    return this.#heap[0]?.at ?? Infinity;
  }

  push(at: number, chat: Chat): void {
    const heap = this.#heap;
    heap.push({ at, chat });
    for (let index = heap.length - 1; index > 0; ) {
      const parent = (index - 1) >> 1;
      if (this.#at(parent) <= this.#at(index)) return;
      this.#swap(index, parent);
      index = parent;
    }
  }

  pop(): Chat {
    const heap = this.#heap;
    const [top] = heap;
    const last = heap.pop();
    if (top === undefined || last === undefined) throw new Error("nothing is due");
    if (heap.length > 0) heap[0] = last;
    for (let index = 0; ; ) {
      const [left, right] = [2 * index + 1, 2 * index + 2];
      const least = [index, left, right].reduce((best, other) => (this.#at(other) < this.#at(best) ? other : best));
      if (least === index) return top.chat;
      this.#swap(index, least);
      index = least;
    }
  }

  #at(index: number): number {
    return this.#heap[index]?.at ?? Infinity;
  }

  #swap(one: number, other: number): void {
    const [first, second] = [this.#heap[one], this.#heap[other]];
    if (first === undefined || second === undefined) throw new Error("out of the heap");
    this.#heap[one] = second;
    this.#heap[other] = first;
  }
}
