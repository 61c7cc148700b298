import { fail, ok } from "../result.ts";
import type { Result } from "../result.ts";
import type { Act, ActRefusal } from "./act.ts";
import type { Case, CaseEventKind } from "./case.ts";
import { parseCaseCode } from "./case-code.ts";
import { toCase } from "./case-record.ts";
import type { CaseRecord } from "./case-record.ts";
import { actorOfAct, commitChange, loadByCode } from "./case-record-store.ts";
import type { CaseChange } from "./case-record-store.ts";
import { nextCheckAt } from "./case-timing.ts";
import type { CaseLocality } from "./locality.ts";
import type { StoredNotice } from "./notice.ts";

/** What an act decided: the case as it should be, the event that says so, who must be told. */
export interface Decision {
  after: CaseRecord;
  event: { kind: CaseEventKind; text: string | null; data: Record<string, unknown> };
  notices: readonly StoredNotice[];
  original?: CaseChange["original"];
  silence?: CaseChange["silence"];
  also?: CaseChange["also"];
}

/** Who acts: their name in events, and what they may touch. */
export interface Actor {
  name: string;
  /** May they know of the case at all? */
  sees(record: CaseRecord): boolean;
  /** May they know of it still, having acted on it (it may have been handed on)? */
  mayBeTold(record: CaseRecord): boolean;
}

/**
 * Reads, decides, commits; decides again when somebody was faster. An act already done is answered as done.
 * @throws {Error} when the case changes under it five times in a row
 */
export async function doAct(
  db: D1Database,
  locality: CaseLocality,
  actor: Actor,
  code: string,
  act: Act,
  decide: (record: CaseRecord) => Promise<Result<Decision, ActRefusal>>,
): Promise<Result<Case, ActRefusal>> {
  const canonical = parseCaseCode(code, locality.casePrefix);
  if (canonical === null) return fail("not_found");
  for (let attempt = 0; attempt < 5; attempt++) {
    const before = await loadByCode(db, canonical);
    if (!before || !actor.mayBeTold(before)) return fail("not_found");
    if ((await actorOfAct(db, before.id, act.actId)) === actor.name) return ok(toCase(before));
    if (!actor.sees(before)) return fail("not_found");
    const decided = await decide(before);
    if (!decided.ok) return decided;
    if (await commitDecision(db, locality, before, decided.value, actor.name, act)) return ok(toCase(decided.value.after));
  }
  throw new Error("the case kept changing while it was acted on");
}

/** One decision → one batch. @returns false when somebody was faster */
export function commitDecision(
  db: D1Database,
  locality: CaseLocality,
  before: CaseRecord,
  decision: Decision,
  actor: string,
  act: Act,
): Promise<boolean> {
  const after = { ...decision.after, checkAt: nextCheckAt(decision.after, locality) };
  return commitChange(db, locality, {
    before,
    after,
    actId: act.actId,
    events: [{ ...decision.event, id: act.actId, actor, at: act.now.toISOString() }],
    notices: decision.notices,
    ...(decision.original ? { original: decision.original } : {}),
    ...(decision.silence ? { silence: decision.silence } : {}),
    ...(decision.also ? { also: decision.also } : {}),
  });
}
