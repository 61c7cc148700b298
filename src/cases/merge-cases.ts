import { fail, ok } from "../result.ts";
import type { Result } from "../result.ts";
import type { Act, ActRefusal } from "./act.ts";
import { asActor } from "./act-on-case.ts";
import type { Cadre, Case } from "./case.ts";
import { parseCaseCode } from "./case-code.ts";
import { loadByCode, loadById } from "./case-record-store.ts";
import { isOpen } from "./case-states.ts";
import { startClocks } from "./case-timing.ts";
import { doAct } from "./do-act.ts";
import { addEvent } from "./event-chain-store.ts";
import { isJoinable, joinedTo } from "./join-case.ts";
import { dueTold, toCitizen } from "./notices-for.ts";
import { countVoices, mostAlong } from "./joined-case-store.ts";
import type { CaseLocality } from "./locality.ts";
import { canAct } from "./visibility.ts";

/**
 * Two cases tell of one matter: the first goes along with the second from now on. Its citizen is told so at once, nothing of whom the
 * other is, and hears every step under the code they know. Both must be open, without a wall, and the cadre must be able to act on both.
 * @returns refusals: "not_found" (either), "not_mergeable" (over, hidden, going along or led by others already), and those of every act
 */
export async function mergeCase(
  db: D1Database, locality: CaseLocality, cadre: Cadre, code: string, intoCode: string, act: Act,
): Promise<Result<Case, ActRefusal>> {
  const merged = await doAct(db, locality, asActor(locality, cadre), code, act, async (record) => {
    if (!canAct(locality, cadre, record)) return fail("not_allowed");
    const lead = await loadByCode(db, parseCaseCode(intoCode, locality.casePrefix) ?? "");
    if (!lead || !canAct(locality, cadre, lead)) return fail("not_found");
    const led = await countVoices(db, lead.id);
    if (lead.id === record.id || !isJoinable(lead) || !isJoinable(record) || (await countVoices(db, record.id)) > 1 || led >= mostAlong) return fail("not_mergeable");
    const after = joinedTo(record, lead);
    const ownOther = record.reporter !== null && record.reporter === lead.reporter ? lead.code : null;
    const data = { code: record.code, ownOther, unitId: lead.handlerUnitId, due: dueTold(record, after, act.now, locality) };
    return ok({
      after,
      event: { kind: "merged", text: null, data: { intoCode: lead.code } },
      notices: await toCitizen({ db, locality, actId: act.actId, now: act.now }, record, { template: "case_merged", data }),
    });
  });
  if (!merged.ok) return merged;
  const lead = await loadByCode(db, parseCaseCode(intoCode, locality.casePrefix) ?? "");
  // Told in the other timeline too; said twice, it stands there once.
  if (lead) await addEvent(db, lead.id, { id: `${act.actId}.lead`, kind: "merged", actor: cadre.id, text: null, data: { code: merged.value.code }, at: act.now.toISOString() });
  return merged;
}

/**
 * A case that went along with another stands by itself again, at the unit that has the matter, on a fresh clock where it is open; there
 * its citizen, who was told that it went along, is told this too.
 * @returns refusals: "not_mergeable" where it goes along with nothing
 */
export function unmergeCase(db: D1Database, locality: CaseLocality, cadre: Cadre, code: string, act: Act): Promise<Result<Case, ActRefusal>> {
  return doAct(db, locality, asActor(locality, cadre), code, act, async (record) => {
    if (!canAct(locality, cadre, record)) return fail("not_allowed");
    const lead = record.leadCaseId === null ? null : await loadById(db, record.leadCaseId);
    if (!lead) return fail("not_mergeable");
    const clocks = isOpen(record.status) ? { ...startClocks(record.clockId, record.urgency, act.now, locality, record.handlerUnitId), lookReminded: false, halfReminded: false, dueReminded: false, escalation: 0 as const } : {};
    const after = { ...record, ...clocks, leadCaseId: null };
    const data = { code: record.code, unitId: record.handlerUnitId, due: dueTold(record, after, act.now, locality) };
    return ok({
      after,
      event: { kind: "unmerged", text: null, data: { fromCode: lead.code } },
      notices: isOpen(record.status) ? await toCitizen({ db, locality, actId: act.actId, now: act.now }, record, { template: "case_unmerged", data }) : [],
    });
  });
}
