import type { Channel, DeliveryError, OutboundMessage } from "../channels/channel.ts";
import type { SendingTerms } from "../channels/sending-terms.ts";
import type { ChatAddress, ConversationStore, OutboxEntry, OutboxRow } from "./conversation-store.ts";
import { type Delivery, type Gate, type Passage, deliverOutbox } from "./deliver-outbox.ts";
import { mostPressing } from "./outbound/order.ts";
import { costNow, windowAt } from "./outbound/permit.ts";
import { type Allowance, type Decision, type Standing, planOutbound } from "./outbound/plan-outbound.ts";
import type { SendingAccount } from "./services.ts";
import type { Announcement, Held, WaitingStore } from "./waiting-store.ts";

const dayMs = 24 * 60 * 60 * 1000;
/** What waits for the person is looked at once a day, later more seldom: the budget may have been raised, or it has become too old to be of use. */
const lookAgainMs = dayMs;
const lookAgainShare = 0.1;
/** Seven in the morning, from midnight. */
const morningMs = 7 * 60 * 60 * 1000;

/** Refusals that last until an administrator has done something. */
const waitsForOffice = ["oa_not_connected", "oa_token_busy", "zalo_401"];

export interface OutgoingPorts {
  clock(): Date;
  channel(address: ChatAddress): Channel;
  sending(): SendingAccount;
}

/**
 * What leaves one chat. A reply goes into the line at once; a message of our own accord waits until the planner lets it, then is laid
 * out and goes into the same line. The line is sent in order, each part once the account has room for it.
 */
export class Outgoing {
  readonly #store: ConversationStore;
  readonly #waiting: WaitingStore;
  readonly #ports: OutgoingPorts;

  constructor(store: ConversationStore, waiting: WaitingStore, ports: OutgoingPorts) {
    this.#store = store;
    this.#waiting = waiting;
    this.#ports = ports;
  }

  /** Synchronous, for use inside a transaction. The same key again changes nothing. */
  reply(address: ChatAddress, messages: readonly OutboundMessage[], key: string, about: { replyTo?: string; isDanger?: boolean } = {}): void {
    const { replyTo = null, isDanger = false } = about;
    const parts = layOutAll(this.#ports.channel(address), messages);
    const entries = parts.map((part, index): OutboxEntry => ({
      deliveryId: `${key}:${index}`, index, part, as: "reply", priority: isDanger ? "danger" : null, announces: null,
      // Only the first part quotes what it answers: a quote above each of three parts is noise.
      replyTo: index === 0 ? replyTo : null,
    }));
    this.#store.addToOutbox(entries, this.#ports.clock());
  }

  /** Synchronous. The same id again changes nothing. */
  announce(entry: Announcement): void {
    this.#waiting.add(entry, this.#ports.clock());
  }

  /** The person wrote: whatever kept messages from them is over, and a new window begins. */
  heard(at: Date): void {
    const standing = this.#waiting.standing();
    if (standing.lastHeardAt !== null && standing.lastHeardAt >= at) return;
    this.#waiting.saveStanding({ ...standing, lastHeardAt: at, sentSinceHeard: 0, unreachable: null });
    this.#store.tryNow(waitsForOffice, this.#ports.clock());
    this.#store.releaseLine(this.#ports.clock());
    this.#waiting.lookNow(this.#ports.clock());
  }

  /** They left the account, or came back without a word. Told late, or played again, it changes nothing. */
  followed(follows: boolean, at: Date): void {
    const standing = this.#waiting.standing();
    if ((standing.lastHeardAt !== null && standing.lastHeardAt >= at) || !this.#waiting.isNews(at)) return;
    this.#waiting.saveStanding({ ...standing, unreachable: follows ? null : "left" });
    if (follows) this.#store.releaseLine(this.#ports.clock());
    this.#waiting.lookNow(this.#ports.clock());
  }

  /** Plans what waits, then sends what is in the line. */
  async send(address: ChatAddress): Promise<Delivery[]> {
    const channel = this.#ports.channel(address);
    await this.#plan(address, channel);
    return deliverOutbox(this.#store, channel, address.chatId, () => this.#ports.clock(), this.#gate(channel));
  }

  /** When there is something to do, in ms. */
  dueMs(): number | null {
    const times = [this.#store.headOfOutbox()?.nextTryAt.getTime() ?? null, this.#waiting.dueMs()].filter((time) => time !== null);
    return times.length === 0 ? null : Math.min(...times);
  }

  /** Where this chat stands, and what of one case still waits here. */
  async standing(address: ChatAddress, caseCode: string | null): Promise<{ standing: Standing; allowance: Allowance; terms: SendingTerms | null; held: { why: string; since: string }[] }> {
    const { terms } = this.#ports.channel(address);
    const held = this.#waiting.open().filter((entry) => entry.why !== null && (caseCode === null || entry.caseCode === caseCode));
    return {
      standing: this.#waiting.standing(), terms: terms ?? null, allowance: await this.#allowance(address, terms, null),
      held: held.map((entry) => ({ why: entry.why ?? "", since: entry.createdAt.toISOString() })),
    };
  }

  async #plan(address: ChatAddress, channel: Channel): Promise<void> {
    const now = this.#ports.clock();
    const dueMs = this.#waiting.dueMs();
    if (dueMs === null || dueMs > now.getTime()) return;
    const open = this.#waiting.open();
    const decisions = channel.terms === undefined
      ? open.map((entry): Decision => ({ do: "send", ids: [entry.id], message: entry.message, as: "free" }))
      : planOutbound(open, this.#standingWithLine(), await this.#allowance(address, channel.terms, open), channel.terms, (message) => channel.layOut(message).length, now);
    for (const decision of decisions) await this.#carryOut(address, channel, open, decision);
  }

  async #carryOut(address: ChatAddress, channel: Channel, open: readonly Held[], decision: Decision): Promise<void> {
    const now = this.#ports.clock();
    const oldestMs = Math.min(...open.filter(({ id }) => decision.ids.includes(id)).map(({ createdAt }) => createdAt.getTime()));
    const lookAgain = new Date(now.getTime() + Math.max(lookAgainMs, (now.getTime() - oldestMs) * lookAgainShare));
    switch (decision.do) {
      case "send": {
        const newest = open.findLast(({ id }) => decision.ids.includes(id));
        if (newest === undefined) return;
        const priority = mostPressing(open.filter(({ id }) => decision.ids.includes(id)));
        const parts = layOutAll(channel, [decision.message]);
        return this.#store.atomically(() => {
          this.#store.addToOutbox(parts.map((part, index): OutboxEntry => ({ deliveryId: `${newest.id}:${index}`, index, part, as: decision.as, priority, replyTo: null, announces: decision.ids })), now);
          this.#waiting.lay(decision.ids);
        });
      }
      case "send_template": {
        const code = open.find(({ id }) => decision.ids.includes(id))?.caseCode ?? null;
        const fresh = open.some(({ id, templated }) => decision.ids.includes(id) && !templated);
        const told = fresh && code !== null && (await this.#ports.sending().sendTemplate(address, code, decision.ids[0] ?? code));
        if (told) this.#waiting.markTemplated(decision.ids);
        return this.#waiting.hold(decision.ids, "window_closed", lookAgain);
      }
      case "wait": return this.#waiting.hold(decision.ids, decision.why, inTheMorning(decision.until, decision.why));
      case "wait_for_citizen": return this.#waiting.hold(decision.ids, decision.why, lookAgain);
      case "drop": return this.#waiting.settle(decision.ids, "dropped");
    }
  }

  async #allowance(address: ChatAddress, terms: SendingTerms | undefined, open: readonly Held[] | null): Promise<Allowance> {
    if (terms === undefined) return { month: null, paidLeft: 0, templatesLeft: 0 };
    const code = open?.find(({ caseCode, templated }) => caseCode !== null && !templated)?.caseCode ?? null;
    return this.#ports.sending().allowance(address, code);
  }

  #gate(channel: Channel): Gate {
    const { terms } = channel;
    const sending = this.#ports.sending();
    return {
      pass: async (row) => {
        if (terms === undefined) return { kind: "go" };
        const standing = this.#waiting.standing();
        const now = this.#ports.clock();
        const restedMs = (standing.lastSentAt?.getTime() ?? 0) + terms.chatGapMs;
        // Short bursts are allowed where a person waits for an answer.
        if (row.as !== "reply" && restedMs > now.getTime()) return { kind: "wait", until: new Date(restedMs) };
        // It was laid out in time, and may have been waiting for the platform since. What has begun to leave is finished.
        const cost = costNow(row.as === "reply" || row.index > 0 ? null : row.priority, standing, terms, now);
        if (cost === null) {
          const why = windowAt(standing, terms, now).kind === "free" ? "slot_kept" : "window_closed";
          return this.#takeOut(row, why, new Date(now.getTime() + lookAgainMs)) ?? { kind: "hold", code: why };
        }
        const refused = await sending.take(channel.name, { deliveryId: row.deliveryId, as: row.as === "reply" && cost === "free" ? "reply" : cost, priority: row.priority });
        if (refused === null) return { kind: "go" };
        const until = inTheMorning(refused.until, refused.why);
        return (refused.why === "rate" ? null : this.#takeOut(row, refused.why, until)) ?? { kind: "wait", until };
      },
      sent: (row) => {
        if (row.announces !== null) this.#waiting.settle(row.announces, "sent");
        if (terms !== undefined) this.#countSent();
      },
      failed: async (row, failure) => this.#countFailed(channel, row, failure),
    };
  }

  /** What was laid out and may not go after all waits again, so that it does not stand in the way; null: it has begun to leave. */
  #takeOut({ announces, index, attempts }: OutboxRow, why: string, lookAt: Date): Passage | null {
    if (announces === null || index > 0 || attempts > 0) return null;
    this.#store.atomically(() => {
      this.#store.takeOut(announces);
      this.#waiting.comeBack(announces, why, lookAt);
    });
    return { kind: "taken_out" };
  }

  /** Parts that stand in line will have been sent by the time a further message is. */
  #standingWithLine(): Standing {
    const standing = this.#waiting.standing();
    return { ...standing, sentSinceHeard: standing.sentSinceHeard + this.#store.lineLength() };
  }

  #countSent(): void {
    const standing = this.#waiting.standing();
    this.#waiting.saveStanding({ ...standing, sentSinceHeard: standing.sentSinceHeard + 1, lastSentAt: this.#ports.clock() });
  }

  async #countFailed(channel: Channel, row: OutboxRow, failure: DeliveryError): Promise<void> {
    const sending = this.#ports.sending();
    const standing = this.#waiting.standing();
    if (failure.verdict === "unreachable") this.#waiting.saveStanding({ ...standing, unreachable: "refused" });
    // The platform's clock is the one that counts: whatever we thought, this person has been silent for too long.
    if (failure.verdict === "window_closed") this.#waiting.saveStanding({ ...standing, lastHeardAt: null });
    if (failure.verdict !== "unknown" && channel.terms !== undefined) await sending.giveBack(channel.name, row.deliveryId);
    await sending.noteError(channel.name, failure.code);
  }
}

/** A month turns at midnight; nobody's telephone rings then for what has waited for days. */
function inTheMorning(until: Date, why: string): Date {
  return why === "quota_kept" || why === "quota_used" ? new Date(until.getTime() + morningMs) : until;
}

function layOutAll(channel: Channel, messages: readonly OutboundMessage[]): OutboundMessage[] {
  return messages.flatMap((message) => channel.layOut(message));
}
