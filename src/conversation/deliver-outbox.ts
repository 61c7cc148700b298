import { type Channel, DeliveryError, type DeliveryVerdict } from "../channels/channel.ts";
import type { ConversationStore, OutboxRow } from "./conversation-store.ts";

/** How one attempt ended; `wait` carries when to try again. */
export type Delivery =
  | { kind: "sent"; deliveryId: string }
  | { kind: "wait"; deliveryId: string; code: string; until: Date; attempts: number }
  /** Until the person writes again: this part and all behind it. */
  | { kind: "held"; deliveryId: string; code: string; verdict: DeliveryVerdict }
  | { kind: "gave_up"; deliveryId: string; code: string; attempts: number };

/**
 * May a part go now? `go`: yes, and it is counted. `wait`: not before. `hold`: this and all behind it, until the person writes.
 * `taken_out`: its message has left the line.
 */
export type Passage = { kind: "go" } | { kind: "wait"; until: Date } | { kind: "hold"; code: string } | { kind: "taken_out" };

/** What stands between the line and the platform. */
export interface Gate {
  pass(row: OutboxRow): Promise<Passage>;
  /** It went. */
  sent(row: OutboxRow): void;
  /** It did not; `verdict` unknown: perhaps it did. */
  failed(row: OutboxRow, failure: DeliveryError): Promise<void>;
}

/** After this long of trying without success a part is given up and shown to a person. */
const giveUpAfterMs = 48 * 60 * 60 * 1000;
const firstDelayMs = 2_000;
const longestDelayMs = 10 * 60 * 1000;
/**
 * A time-out may hide a delivery. Losing an answer is worse than showing it twice, so it is tried again, but
 * rarely and few times: each repeat may be a double on a platform without idempotency keys.
 */
const unknownDelaysMs = [60_000, 10 * 60_000, 60 * 60_000];

/**
 * Sends what waits, strictly in order, until the line is empty or its head must wait.
 * One chat at a time by construction (one Durable Object, one alarm).
 */
export async function deliverOutbox(store: ConversationStore, channel: Channel, chatId: string, clock: () => Date, gate: Gate): Promise<Delivery[]> {
  const deliveries: Delivery[] = [];
  for (;;) {
    const head = store.headOfOutbox();
    if (!head || head.nextTryAt > clock()) return deliveries;
    const passage = await gate.pass(head);
    if (passage.kind === "taken_out") continue;
    if (passage.kind === "wait") store.holdUntil(head.seq, passage.until);
    if (passage.kind === "hold") store.holdLine(passage.code);
    if (passage.kind !== "go") return deliveries;
    const delivery = await deliverOne(store, channel, chatId, head, clock, gate);
    deliveries.push(delivery);
    if (delivery.kind === "wait" || delivery.kind === "held") return deliveries;
  }
}

async function deliverOne(store: ConversationStore, channel: Channel, chatId: string, row: OutboxRow, clock: () => Date, gate: Gate): Promise<Delivery> {
  store.markInFlight(row.seq, clock());
  const attempts = row.attempts + 1;
  try {
    await channel.send(chatId, row.part, row.deliveryId, row.replyTo);
    store.markSent(row.seq, clock());
    gate.sent(row);
    return { kind: "sent", deliveryId: row.deliveryId };
  } catch (error) {
    const failure = error instanceof DeliveryError ? error : new DeliveryError("unknown", "unexpected");
    await gate.failed(row, failure);
    return settleFailure(store, row, failure, attempts, clock());
  }
}

function settleFailure(store: ConversationStore, row: OutboxRow, failure: DeliveryError, attempts: number, now: Date): Delivery {
  const { verdict, code } = failure;
  if (verdict === "window_closed" || verdict === "unreachable") {
    store.holdLine(code);
    return { kind: "held", deliveryId: row.deliveryId, code, verdict };
  }
  const expired = verdict !== "out_of_quota" && now.getTime() - (row.triedAt ?? now).getTime() > giveUpAfterMs;
  const delayMs = verdict === "unknown" ? unknownDelaysMs[row.unknowns] : retryDelayMs(attempts, failure.retryAfterSeconds);
  if (verdict === "give_up" || expired || delayMs === undefined) {
    store.giveUp(row.seq, code);
    return { kind: "gave_up", deliveryId: row.deliveryId, code, attempts };
  }
  const until = new Date(now.getTime() + delayMs);
  store.retryLater(row.seq, until, code, verdict === "unknown");
  return { kind: "wait", deliveryId: row.deliveryId, code, until, attempts };
}

/** 2 s, 4 s, 8 s … up to ten minutes; never sooner than the platform asked for. */
function retryDelayMs(attempts: number, retryAfterSeconds: number | undefined): number {
  const backoffMs = Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(attempts - 1, 12));
  return Math.max(backoffMs, (retryAfterSeconds ?? 0) * 1000);
}
