import { type Channel, DeliveryError } from "../channels/channel.ts";
import type { ConversationStore, OutboxRow } from "./conversation-store.ts";

/** How one attempt ended; `wait` carries when to try again. */
export type Delivery =
  | { kind: "sent"; deliveryId: string }
  | { kind: "wait"; deliveryId: string; code: string; until: Date; attempts: number }
  | { kind: "gave_up"; deliveryId: string; code: string; attempts: number };

/** After this long without success a part is given up and shown to a person. */
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
export async function deliverOutbox(store: ConversationStore, channel: Channel, chatId: string, clock: () => Date): Promise<Delivery[]> {
  const deliveries: Delivery[] = [];
  for (;;) {
    const head = store.headOfOutbox();
    if (!head || head.nextTryAt > clock()) return deliveries;
    const delivery = await deliverOne(store, channel, chatId, head, clock);
    deliveries.push(delivery);
    if (delivery.kind === "wait") return deliveries;
  }
}

async function deliverOne(store: ConversationStore, channel: Channel, chatId: string, row: OutboxRow, clock: () => Date): Promise<Delivery> {
  store.markInFlight(row.seq);
  const attempts = row.attempts + 1;
  try {
    await channel.send(chatId, row.part, row.deliveryId);
    store.markSent(row.seq, clock());
    return { kind: "sent", deliveryId: row.deliveryId };
  } catch (error) {
    const failure = error instanceof DeliveryError ? error : new DeliveryError("unknown", "unexpected");
    return settleFailure(store, row, failure, attempts, clock());
  }
}

function settleFailure(store: ConversationStore, row: OutboxRow, failure: DeliveryError, attempts: number, now: Date): Delivery {
  const expired = now.getTime() - row.createdAt.getTime() > giveUpAfterMs;
  const delayMs = failure.verdict === "unknown" ? unknownDelaysMs[row.unknowns] : retryDelayMs(attempts, failure.retryAfterSeconds);
  if (failure.verdict === "give_up" || expired || delayMs === undefined) {
    store.giveUp(row.seq, failure.code);
    return { kind: "gave_up", deliveryId: row.deliveryId, code: failure.code, attempts };
  }
  const until = new Date(now.getTime() + delayMs);
  store.retryLater(row.seq, until, failure.code, failure.verdict === "unknown");
  return { kind: "wait", deliveryId: row.deliveryId, code: failure.code, until, attempts };
}

/** 2 s, 4 s, 8 s … up to ten minutes; never sooner than the platform asked for. */
function retryDelayMs(attempts: number, retryAfterSeconds: number | undefined): number {
  const backoffMs = Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(attempts - 1, 12));
  return Math.max(backoffMs, (retryAfterSeconds ?? 0) * 1000);
}
