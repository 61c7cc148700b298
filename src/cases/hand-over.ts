import { z } from "zod";

/** Why a question came to a cadre. `declined:<why>`: the assistant does not answer such a question, and said why. */
export type HandOverReason = "no_source" | "not_satisfied" | "asked_human" | "complicated" | `declined:${string}`;

/** One question to the assistant and what it said. Personal data masked. */
export const heardTurn = z.object({
  question: z.string(),
  answer: z.string(),
  /** Clauses the answer rested on, as they are named to the citizen. */
  clauses: z.array(z.string()),
  /** "answered", "no_source" or "declined:<why>". */
  outcome: z.string(),
  /** The citizen said that it was wrong, or that something is missing. */
  disliked: z.boolean().default(false),
});

export type HeardTurn = z.infer<typeof heardTurn>;

export const handOver = z.object({
  reason: z.custom<HandOverReason>((value) => typeof value === "string" && /^(?:no_source|not_satisfied|asked_human|complicated|declined:[a-z_]+)$/.test(value)),
  /** Oldest first. */
  turns: z.array(heardTurn),
});

export type HandOver = z.infer<typeof handOver>;

/** What stands in an event's data; null where nothing was handed over, or it was erased since. */
export function handOverIn(data: Record<string, unknown>): HandOver | null {
  return handOver.safeParse(data["handOver"]).data ?? null;
}

/** Why this goes to a person, from what was said last. @param waiting questions of the same message not yet answered */
export function handOverReason(last: HeardTurn | undefined, waiting: number): HandOverReason {
  if (waiting > 0) return "complicated";
  if (last === undefined) return "asked_human";
  if (last.outcome === "no_source") return "no_source";
  if (last.outcome.startsWith("declined:")) return `declined:${last.outcome.slice("declined:".length)}`;
  return last.disliked ? "not_satisfied" : "asked_human";
}

/** A question of law that was answered is the same in every commune: whoever wants a person besides need not say where. */
export function placeMatters(reason: HandOverReason): boolean {
  return reason !== "asked_human";
}
