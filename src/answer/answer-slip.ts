import type { KnowledgeDatabase } from "../knowledge/database.ts";
import { clauseStates } from "./clause-state-store.ts";
import type { ClauseState } from "./clause-state-store.ts";
import { changeDayOf } from "./answer-slip-store.ts";
import type { KeptClause } from "./answer-slip-store.ts";

/** Letters and digits that are not mistaken for one another over the phone (domain.md §1.4): no 0, O, 1, I. */
const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const LENGTH = 8;

/**
 * The code of an answer's slip: 40 bits of HMAC-SHA256 over the id of the answer, eight characters. Whoever knows no code cannot make
 * one, and the same answer has the same code however often it is decided. Among 100,000 kept answers two share a code once in 200 services.
 * @param secret known to the service alone
 */
export async function slipCodeOf(secret: string, answerId: string): Promise<string> {
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(`answer-slip\n${answerId}`)));
  return Array.from({ length: LENGTH }, (_, i) => ALPHABET.charAt((mac[i] ?? 0) & 31)).join("");
}

/** A code as people type it ("7k3q 9mxd", "Mã phiếu: 7K3Q-9MXD") → "7K3Q9MXD"; null when it is none. */
export function readSlipCode(typed: string): string | null {
  const bare = typed.normalize("NFKC").toUpperCase().replace(/^\s*(?:MÃ|MA)?\s*(?:PHIẾU|PHIEU)\s*:?/u, "").replace(/[^\p{L}\p{N}]/gu, "");
  return new RegExp(`^[${ALPHABET}]{${LENGTH}}$`).test(bare) ? bare : null;
}

/** "7K3Q9MXD" → "7K3Q-9MXD". */
export const spokenSlipCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** A cited clause then, and what has become of it. */
export interface ClauseThenNow extends KeptClause {
  /** "unknown": kept before clauses were kept word for word. */
  now: "same" | "changed" | "ended" | "gone" | "unknown";
  /** Its digest today; null: it is not there. */
  digestNow: string | null;
  /** Day from which it is no longer what it was, YYYY-MM-DD; null: not known, or it is the same. */
  since: string | null;
}

/**
 * Clauses as they were cited → the same with what they are today.
 * @param givenAt when the answer was given, ISO UTC; changes after it are looked for
 * @param today YYYY-MM-DD
 */
export async function clausesThenNow(db: KnowledgeDatabase, clauses: readonly KeptClause[], givenAt: string, today: string): Promise<ClauseThenNow[]> {
  const states = await clauseStates(db, clauses.map(({ clauseId }) => clauseId), today);
  return Promise.all(clauses.map(async (clause): Promise<ClauseThenNow> => {
    const state = states.get(clause.clauseId);
    const now = becameOf(clause, state, today);
    const since = now === "changed" || now === "gone" ? await changeDayOf(db, clause.clauseId, state?.document.number ?? null, givenAt, today) : now === "ended" ? endOf(state, today) : null;
    return { ...clause, now, since, digestNow: state?.digest ?? null };
  }));
}

function becameOf(clause: KeptClause, state: ClauseState | undefined, today: string): ClauseThenNow["now"] {
  if (state === undefined) return "gone";
  // What was cited as a rule to come has not ended before it began.
  if (!state.standing && (state.document.inForceFrom === null || state.document.inForceFrom <= today)) return "ended";
  if (clause.digest === null) return "unknown";
  return clause.digest === state.digest ? "same" : "changed";
}

function endOf(state: ClauseState | undefined, today: string): string | null {
  const to = state?.document.inForceTo ?? null;
  return to !== null && to <= today ? to : null;
}
