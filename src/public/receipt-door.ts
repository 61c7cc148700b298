import { type ReceiptFinding, addByReceipt, countWrongReceipt, openReceipt } from "../cases/restricted.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { noticesOfAct } from "../cases/notice-store.ts";
import type { Sealer } from "../people/seal.ts";
import { randomText } from "./signed-value.ts";

/** The protected channel as a page sees it: what a receipt opens, and a ticket by which the same page may add a line. */
export interface ReceiptDoor {
  /** `source`: who asks, only to slow down guessing; kept nowhere. A receipt that opens nothing is counted. */
  open(typed: string, source: string, now: Date): Promise<(ReceiptFinding & { kind: "found"; ticket: string }) | Exclude<ReceiptFinding, { kind: "found" }>>;
  /** `lineId` of the form: the same again changes nothing. */
  add(p: { ticket: string; text: string; lineId: string; now: Date }): Promise<"added" | "empty" | "too_many" | "expired">;
  /** What the receipt of a ticket opens; null when the ticket is over. */
  reopen(ticket: string, now: Date): Promise<(ReceiptFinding & { kind: "found" }) | null>;
}

/** How long a page that shows what a receipt opens may add a line. */
const ticketMinutes = 30;

/**
 * @param redact masks personal data, as in the chat
 * @param notify puts notice ids on the queue
 */
export function createReceiptDoor(p: {
  cases: D1Database; sealer: Sealer; locality: CaseLocality; redact(text: string): string; notify(noticeIds: string[]): Promise<void>;
}): ReceiptDoor {
  const { cases, sealer, locality } = p;
  return {
    async open(typed, source, now) {
      const found = await openReceipt(cases, sealer, typed, source, now);
      if (found.kind === "unknown") await countWrongReceipt(cases, sealer, { typed, source, id: randomText(12), now });
      return found.kind === "found" ? { ...found, ticket: await sealer.seal(JSON.stringify([typed, now.getTime() + ticketMinutes * 60_000]), ticketContext) } : found;
    },
    async add({ ticket, text, lineId, now }) {
      const receipt = await receiptIn(sealer, ticket, now);
      if (receipt === null) return "expired";
      const added = await addByReceipt(cases, sealer, locality, { receipt, text: p.redact(text), id: `page/${lineId}`, now });
      if (!added.ok) return ({ text_needed: "empty", too_many: "too_many", not_found: "expired" } as const)[added.reason];
      await p.notify(await noticesOfAct(cases, added.value));
      return "added";
    },
    async reopen(ticket, now) {
      const receipt = await receiptIn(sealer, ticket, now);
      const found = receipt === null ? null : await openReceipt(cases, sealer, receipt, "page-reopened", now);
      return found?.kind === "found" ? found : null;
    },
  };
}

const ticketContext = "receipt-ticket";

async function receiptIn(sealer: Sealer, ticket: string, now: Date): Promise<string | null> {
  try {
    const [receipt, untilMs] = JSON.parse(await sealer.open(ticket, ticketContext)) as [string, number];
    return untilMs > now.getTime() ? receipt : null;
  } catch {
    // Altered, made under a key that is gone, or no ticket at all: like one that is over.
    return null;
  }
}
