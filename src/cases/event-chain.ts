import { digestOf, toBase32 } from "../people/encoding.ts";

/** An event as it is hashed. `data` is what the row holds, parsed. */
export interface LinkedContent { id: string; kind: string; actor: string; text: string | null; data: Record<string, unknown>; at: string }

/** Where a chain ends: `position` 0 and hash "" before the first event. */
export interface ChainTip { position: number; hash: string }

/** What an event carries besides its content. `wordsDigest` stays when erasure takes text and salt away. */
export interface Link { position: number; salt: string; wordsDigest: string; hash: string }

/** A stored row; chain columns null in rows from before the chain, `salt` null after erasure. */
export interface StoredEvent extends LinkedContent { caseId: string; position: number | null; salt: string | null; wordsDigest: string | null; hash: string | null }

/** Why a chain does not hold at an event. */
export type BrokenLink = { caseId: string; position: number; id: string; why: "missing" | "changed" | "words_changed" | "erased_without_event" };

/** Parts of `data` that people wrote in their own words: erasure removes them (retention-store.ts, and the trigger of 0120). */
export const erasableKeys = ["earlierAnswer", "proof", "handOver"] as const;

export const chainStart: ChainTip = { position: 0, hash: "" };

/** The links of events that follow one another after `tip`, in their order. */
export async function linkEvents(caseId: string, tip: ChainTip, events: readonly LinkedContent[]): Promise<Link[]> {
  const links: Link[] = [];
  let last = tip;
  for (const event of events) {
    const salt = toBase32(crypto.getRandomValues(new Uint8Array(16)));
    const wordsDigest = await digestOfWords(salt, event);
    const position = last.position + 1;
    const hash = await hashOf(caseId, position, last.hash, event, wordsDigest);
    links.push({ position, salt, wordsDigest, hash });
    last = { position, hash };
  }
  return links;
}

/**
 * Does the chain of one case hold? Events in the order of their position, all of them. Words that were erased are not there to
 * compare; then an "erased" event must follow.
 * @returns the first link that does not hold, or where the chain ends
 */
export async function verifyChain(caseId: string, events: readonly StoredEvent[]): Promise<{ broken: BrokenLink } | { tip: ChainTip }> {
  const lastErasure = events.findLast((event) => event.kind === "erased")?.position ?? 0;
  let tip = chainStart;
  for (const event of events) {
    const broken = (why: BrokenLink["why"]): { broken: BrokenLink } => ({ broken: { caseId, position: event.position ?? 0, id: event.id, why } });
    const position = tip.position + 1;
    if (event.position !== position) return { broken: { caseId, position, id: event.id, why: "missing" } };
    const hash = await hashOf(caseId, position, tip.hash, event, event.wordsDigest ?? "");
    if (hash !== event.hash) return broken("changed");
    if (event.salt === null) {
      if (lastErasure < position) return broken("erased_without_event");
      if (event.text !== null || erasableKeys.some((key) => Object.hasOwn(event.data, key))) return broken("words_changed");
    } else if ((await digestOfWords(event.salt, event)) !== event.wordsDigest) return broken("words_changed");
    tip = { position, hash };
  }
  return { tip };
}

function hashOf(caseId: string, position: number, before: string, event: LinkedContent, wordsDigest: string): Promise<string> {
  const facts = Object.fromEntries(Object.entries(event.data).filter(([key]) => !isErasable(key)));
  return digestOf(canonicalJson(["v1", caseId, position, before, event.id, event.kind, event.actor, event.at, facts, wordsDigest]));
}

function digestOfWords(salt: string, event: LinkedContent): Promise<string> {
  const words = Object.fromEntries(Object.entries(event.data).filter(([key]) => isErasable(key)));
  return digestOf(canonicalJson([salt, event.text, words]));
}

const isErasable = (key: string): boolean => (erasableKeys as readonly string[]).includes(key);

/** JSON with the keys of every object in order; the same value gives the same text wherever it was written. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}
