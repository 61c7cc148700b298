import type { Choice, OutboundMessage } from "../../channels/channel.ts";
import type { WaitingMessage } from "./waiting-message.ts";
import { byPlace } from "./order.ts";

/** Messages that leave as one, or one that leaves by itself. */
export interface Bundle {
  /** In the order written. */
  ids: readonly string[];
  message: OutboundMessage;
  /** The most pressing of them: its place and its rights are those of all. */
  lead: WaitingMessage;
  /** The oldest of them. */
  first: WaitingMessage;
}

type TextMessage = Extract<OutboundMessage, { type: "text" }>;

/**
 * Messages in the order written → bundles. Texts of one case are joined as long as the whole is one message to the platform, its numbered
 * choices included. A photo stays where it was written, so nothing is joined across it. Danger is joined with nothing.
 */
export function bundleByCase(messages: readonly WaitingMessage[], maxText: number, partsOf: (message: OutboundMessage) => number): Bundle[] {
  const bundles: WaitingMessage[][] = [];
  const openOf = new Map<string, WaitingMessage[]>();
  for (const message of messages) {
    const { caseCode, priority } = message;
    if (caseCode === null || priority === "danger") {
      bundles.push([message]);
      continue;
    }
    const open = openOf.get(caseCode);
    if (open !== undefined && joined([...open, message], maxText, partsOf) !== null) {
      open.push(message);
      continue;
    }
    const fresh = [message];
    bundles.push(fresh);
    openOf.set(caseCode, fresh);
  }
  return bundles.map((members) => bundleOf(members, maxText, partsOf));
}

function bundleOf(members: readonly WaitingMessage[], maxText: number, partsOf: (message: OutboundMessage) => number): Bundle {
  const [first] = members;
  const [lead] = members.toSorted(byPlace);
  if (first === undefined || lead === undefined) throw new RangeError("a bundle of nothing");
  return { ids: members.map(({ id }) => id), message: (members.length > 1 ? joined(members, maxText, partsOf) : null) ?? first.message, lead, first };
}

/** Several messages as one; null where they must stay apart. */
function joined(members: readonly WaitingMessage[], maxText: number, partsOf: (message: OutboundMessage) => number): TextMessage | null {
  const texts: TextMessage[] = [];
  for (const { message } of members) {
    if (message.type !== "text") return null;
    texts.push(message);
  }
  const offering = texts.filter(({ choices = [] }) => choices.length > 0);
  const choices = offering.at(-1)?.choices ?? [];
  const code = members[0]?.caseCode ?? "";
  // Ways on that lead elsewhere must not vanish under those of this case.
  if (!offering.slice(0, -1).every((older) => (older.choices ?? []).every(({ value }) => value.includes(code)))) return null;
  const from = texts[0]?.from;
  const isFromOne = from !== undefined && texts.every((text) => text.from === from);
  const message: TextMessage = { type: "text", text: texts.map(({ text }) => text).join("\n\n"), ...(choices.length > 0 ? { choices } : {}), ...(isFromOne ? { from } : {}) };
  return lengthOf(message.text, choices) <= maxText && partsOf(message) === 1 ? message : null;
}

/** With the choices under it as numbered lines, and a line that invites to type one. */
function lengthOf(text: string, choices: readonly Choice[]): number {
  return choices.length === 0 ? text.length : text.length + hintRoom + choices.reduce((sum, { label }) => sum + label.length + numberRoom, 0);
}

/** "10. " and the end of the line. */
const numberRoom = 5;
const hintRoom = 100;
