import { reporterOf } from "./cases/case-store.ts";
import type { Reach } from "./conversation/outbound/reach.ts";
import { errorFields, log } from "./log.ts";
import type { Env } from "./settings.ts";

/** Can an answer reach who told of a case, and since when does what was written before wait for them (ISO UTC; null: nothing waits)? */
export interface CaseReach {
  reach: Reach;
  heldSince: string | null;
}

/**
 * For the eyes of who is about to write to the teller of a case. Says nothing of who they are.
 * @returns null where nobody can be written to, or the chat does not answer just now: the case's page must come all the same
 */
export async function caseReach(env: Env, code: string): Promise<CaseReach | null> {
  try {
    const reporter = await reporterOf(env.CASES, code);
    const told = reporter === null ? null : await env.CONVERSATION.getByName(reporter).reach(code);
    return told && { reach: told.reach, heldSince: told.held.map(({ since }) => since).toSorted()[0] ?? null };
  } catch (error) {
    log.warn("reach_unknown", errorFields(error));
    return null;
  }
}
