import type { SendingTerms } from "../../../src/channels/sending-terms.ts";
import type { OutboundMessage } from "../../../src/channels/channel.ts";
import type { Allowance, Decision, Standing, WaitingMessage } from "../../../src/conversation/outbound/plan-outbound.ts";

/**
 * What the rules demand, written a second time and in another way: one table of rights, all cuts of a case tried out, and each bundle
 * judged from scratch by what the ones before it used. Shares no code with the planner.
 */

interface Rights { rank: number; lastSlot: boolean; money: boolean; template: boolean; gathers: boolean; keepPercent: number; staleDays: number }

/** The rules in one place. */
export const RIGHTS: Record<string, Rights> = {
  danger: { rank: 1, lastSlot: true, money: true, template: false, gathers: false, keepPercent: 0, staleDays: Infinity },
  ask_back: { rank: 2, lastSlot: true, money: true, template: true, gathers: false, keepPercent: 2, staleDays: Infinity },
  result: { rank: 3, lastSlot: true, money: true, template: true, gathers: false, keepPercent: 1, staleDays: Infinity },
  delay: { rank: 4, lastSlot: false, money: true, template: false, gathers: false, keepPercent: 5, staleDays: Infinity },
  progress: { rank: 5, lastSlot: false, money: false, template: false, gathers: true, keepPercent: 10, staleDays: 30 },
  survey: { rank: 6, lastSlot: false, money: false, template: false, gathers: true, keepPercent: 20, staleDays: 15 },
};

export const rightsOf = (message: { priority: string }): Rights => RIGHTS[message.priority] ?? fail(message.priority);

/** One line for each decision: what happens, then the ids in the order written; sends in the order in which they leave. */
export interface Expected { leaving: string[]; staying: string[]; messages: Map<string, OutboundMessage> }

export interface Situation {
  waiting: readonly WaitingMessage[]; standing: Standing; allowance: Allowance; terms: SendingTerms; partsOf: (message: OutboundMessage) => number; now: Date;
}

interface Group { members: WaitingMessage[]; whole: OutboundMessage; key: string; parts: number; top: WaitingMessage; code: string | null }

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

export function expectedPlan(situation: Situation): Expected {
  const { now, standing } = situation;
  const old = situation.waiting.filter((message) => {
    const days = (now.getTime() - message.createdAt.getTime()) / DAY;
    const isFollowed = message.priority === "progress" && message.caseCode !== null
      && situation.waiting.some((other) => other.caseCode === message.caseCode && other.priority === "result" && writtenAt(other) > writtenAt(message));
    return days > rightsOf(message).staleDays && !isFollowed;
  });
  const live = situation.waiting.filter((message) => !old.includes(message));
  const groups = groupsOf(live, situation).sort((one, other) => (placeOf(one.top) < placeOf(other.top) ? -1 : 1));
  const outcome = new Map<Group, string>();
  const phase = phaseOf(situation);
  const announcedCases = phase === "closed" && standing.unreachable === null ? casesWorthATemplate(groups, situation) : new Set<string>();
  const templates: string[] = [];
  const inTemplate = new Set<Group>();
  for (const code of announcedCases) {
    const ofCase = groups.filter((group) => group.code === code);
    ofCase.forEach((group) => inTemplate.add(group));
    templates.push(`template: ${ofCase.flatMap(({ members }) => members).sort((one, other) => (writtenAt(one) < writtenAt(other) ? -1 : 1)).map(({ id }) => id).join()}`);
  }
  for (const group of groups) if (!inTemplate.has(group)) outcome.set(group, outcomeOf(group, phase, groups, outcome, situation));

  const leaving: string[] = [];
  const isSent = (group: Group): boolean => (outcome.get(group) ?? "").startsWith("send");
  const leave = (group: Group): void => {
    const line = `${outcome.get(group)}: ${group.key}`;
    if (leaving.includes(line)) return;
    groups.filter((mate) => isMate(mate, group) && isSent(mate) && written(mate) < written(group)).sort((one, other) => (written(one) < written(other) ? -1 : 1)).forEach(leave);
    leaving.push(line);
  };
  groups.filter(isSent).forEach(leave);
  const staying = groups.filter((group) => !isSent(group) && !inTemplate.has(group)).map((group) => `${outcome.get(group)}: ${group.key}`);
  return {
    leaving,
    staying: [...staying, ...templates, ...old.map(({ id }) => `drop stale: ${id}`)].sort(),
    messages: new Map(groups.filter(isSent).map((group) => [group.key, group.whole])),
  };
}

/** A plan in the words of the oracle. */
export function asExpected(decisions: readonly Decision[]): Expected {
  const leaving: string[] = [];
  const staying: string[] = [];
  const messages = new Map<string, OutboundMessage>();
  for (const decision of decisions) {
    const ids = decision.ids.join();
    if (decision.do === "send") {
      leaving.push(`send ${decision.as}: ${ids}`);
      messages.set(ids, decision.message);
    } else if (decision.do === "send_template") staying.push(`template: ${ids}`);
    else if (decision.do === "wait") staying.push(`wait ${decision.why} ${decision.until.toISOString()}: ${ids}`);
    else if (decision.do === "drop") staying.push(`drop ${decision.why}: ${ids}`);
    else staying.push(`stay ${decision.why}: ${ids}`);
  }
  return { leaving, staying: staying.sort(), messages };
}

/** Free, for money, or not at all: by the time since the person wrote, a minute early. */
function phaseOf({ standing, terms, now }: Situation): "free" | "paid" | "closed" {
  if (terms.freeWindowMs === null) return "free";
  const silentMs = standing.lastHeardAt === null ? Infinity : now.getTime() - standing.lastHeardAt.getTime() + MINUTE;
  return silentMs <= terms.freeWindowMs ? "free" : silentMs <= (terms.paidWindowMs ?? -1) ? "paid" : "closed";
}

function outcomeOf(group: Group, phase: "free" | "paid" | "closed", groups: readonly Group[], decided: ReadonlyMap<Group, string>, situation: Situation): string {
  const { standing, terms, allowance, now } = situation;
  if (standing.unreachable !== null) return `stay ${standing.unreachable}`;
  if (phase === "closed") return "stay window_closed";
  const rights = rightsOf(group.top);
  const earlier = groups.filter((other) => decided.has(other));
  // Nothing overtakes an older message of its case that is at least as pressing.
  const blocking = earlier.find((other) => isMate(other, group) && written(other) < written(group) && !(decided.get(other) ?? "").startsWith("send"));
  if (blocking !== undefined) return decided.get(blocking) ?? fail("undecided");

  const used = (as: string): number => earlier.filter((other) => (decided.get(other) ?? "").startsWith(as)).reduce((sum, other) => sum + other.parts, 0);
  const gatheredAt = Math.min(...group.members.map(({ createdAt }) => createdAt.getTime())) + terms.gatherMs;
  const windowEnd = terms.freeWindowMs === null || standing.lastHeardAt === null ? Infinity : standing.lastHeardAt.getTime() + terms.freeWindowMs - MINUTE;
  const companyGoes = earlier.some((other) => isMate(other, group) && (decided.get(other) ?? "").startsWith("send") && rightsOf(other.top).rank < rights.rank);
  if (phase === "free" && rights.gathers && !companyGoes && now.getTime() < gatheredAt && gatheredAt <= windowEnd) return `wait gathering ${new Date(gatheredAt).toISOString()}`;

  const slots = terms.freeInWindow === null ? Infinity : Math.max(0, terms.freeInWindow - standing.sentSinceHeard - used("send"));
  const isFree = phase === "free" && slots - group.parts >= (rights.lastSlot ? 0 : 1);
  if (!isFree) {
    const mayPay = phase === "paid" ? rights.money : rights.lastSlot && terms.paidWindowMs !== null
      && (terms.freeWindowMs === null || now.getTime() - (standing.lastHeardAt?.getTime() ?? 0) + MINUTE <= terms.paidWindowMs);
    if (!mayPay) return phase === "paid" ? "stay window_closed" : "stay slot_kept";
    if (allowance.paidLeft - used("send paid") < group.parts) return "stay budget_used";
  }
  if (allowance.month !== null) {
    const rest = allowance.month.left - used("send") - group.parts;
    if (rest < 0) return `wait quota_used ${allowance.month.resetsAt.toISOString()}`;
    if (rest * 100 < allowance.month.total * rights.keepPercent) return `wait quota_kept ${allowance.month.resetsAt.toISOString()}`;
  }
  return isFree ? "send free" : "send paid";
}

function casesWorthATemplate(groups: readonly Group[], { allowance }: Situation): Set<string> {
  const codes = groups.filter(({ top, code }) => code !== null && rightsOf(top).template).map(({ code }) => code ?? "");
  const untold = [...new Set(codes)].filter((code) => !groups.some((group) => group.code === code && group.members.some(({ templated }) => templated)));
  return new Set(untold.slice(0, allowance.templatesLeft));
}

/** All ways to cut each case's run of messages are tried; the one that joins the most, from the oldest on, holds. */
function groupsOf(live: readonly WaitingMessage[], situation: Situation): Group[] {
  const alone = live.filter(({ caseCode, priority }) => caseCode === null || priority === "danger");
  const codes = new Set(live.filter((message) => !alone.includes(message)).map(({ caseCode }) => caseCode));
  const runs = [...codes].map((code) => live.filter((message) => message.caseCode === code && !alone.includes(message)).sort((one, other) => (writtenAt(one) < writtenAt(other) ? -1 : 1)));
  return [...alone.map((message) => [message]), ...runs.flatMap((run) => bestCut(run, situation))].map((members) => {
    const whole = members.length === 1 ? (members[0] ?? fail("empty")).message : asOne(members);
    const top = members.reduce((best, message) => (placeOf(message) < placeOf(best) ? message : best));
    return { members, whole, key: members.map(({ id }) => id).join(), parts: situation.partsOf(whole), top, code: top.priority === "danger" ? null : top.caseCode };
  });
}

function bestCut(run: readonly WaitingMessage[], situation: Situation): WaitingMessage[][] {
  const cuts: WaitingMessage[][][] = [];
  for (let bits = 0; bits < 2 ** (run.length - 1); bits += 1) {
    const cut: WaitingMessage[][] = [];
    run.forEach((message, index) => {
      const last = cut.at(-1);
      if (last !== undefined && bits & (1 << (index - 1))) last.push(message);
      else cut.push([message]);
    });
    if (cut.every((members) => members.every((_, length) => length === 0 || isOneMessage(members.slice(0, length + 1), situation)))) cuts.push(cut);
  }
  const lengths = (cut: WaitingMessage[][]): string => cut.map((members) => String(members.length).padStart(3, "0")).join();
  return cuts.sort((one, other) => (lengths(one) < lengths(other) ? 1 : -1))[0] ?? fail("no cut");
}

function isOneMessage(members: readonly WaitingMessage[], { terms, partsOf }: Situation): boolean {
  if (members.some(({ message }) => message.type === "photo")) return false;
  const offered = members.flatMap(({ message }) => (message.type === "text" && message.choices?.length ? [message.choices] : []));
  if (offered.slice(0, -1).flat().some(({ value }) => !value.includes(members[0]?.caseCode ?? ""))) return false;
  const whole = asOne(members);
  // A numbered line takes five characters more than its word, the line that invites to type up to a hundred.
  const shown = whole.type === "text" ? [whole.text, ...(whole.choices ?? []).map(({ label }) => `${label}12345`), whole.choices ? "x".repeat(100) : ""].join("") : "";
  return shown.length <= terms.maxText && partsOf(whole) === 1;
}

function asOne(members: readonly WaitingMessage[]): OutboundMessage {
  const texts = members.map(({ message }) => (message.type === "text" ? message : fail("a photo is not joined")));
  const choices = texts.map((text) => text.choices ?? []).filter(({ length }) => length > 0).at(-1);
  const authors = new Set(texts.map(({ from }) => from));
  const [author] = authors;
  return { type: "text", text: texts.map(({ text }) => text).join("\n\n"), ...(choices ? { choices } : {}), ...(authors.size === 1 && author !== undefined ? { from: author } : {}) };
}

const isMate = (one: Group, other: Group): boolean => one !== other && one.code !== null && one.code === other.code;
const writtenAt = ({ createdAt, id }: WaitingMessage): string => `${createdAt.toISOString()} ${id}`;
const written = (group: Group): string => writtenAt(group.members[0] ?? fail("empty"));
const placeOf = (message: WaitingMessage): string => `${rightsOf(message).rank} ${writtenAt(message)}`;

function fail(what: string): never {
  throw new Error(what);
}
