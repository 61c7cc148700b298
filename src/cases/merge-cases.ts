import { fail, ok } from "../result.ts";
import type { Result } from "../result.ts";
import type { Act, ActRefusal } from "./act.ts";
import { asActor } from "./act-on-case.ts";
import type { Cadre, Case } from "./case.ts";
import { parseCaseCode } from "./case-code.ts";
import type { CaseRecord } from "./case-record.ts";
import { loadByCode, loadById } from "./case-record-store.ts";
import { isOpen } from "./case-states.ts";
import { startClocks } from "./case-timing.ts";
import { resumed } from "./clock-reply.ts";
import { doAct } from "./do-act.ts";
import { isJoinable, joinedTo } from "./join-case.ts";
import { dueTold, toCitizen } from "./notices-for.ts";
import { countAlong, mostAlong } from "./joined-case-store.ts";
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
    const fits = lead.id !== record.id && isJoinable(lead) && isJoinable(record);
    // Whose case leads others cannot go along: they would hear of nothing any more, whoever they are.
    if (!fits || (await countAlong(db, record.id)) > 0 || (await countAlong(db, lead.id)) >= mostAlong) return fail("not_mergeable");
    const after = joinedTo(record, withEarlierDay(lead, record, act.now, locality));
    const ownOther = record.reporter !== null && record.reporter === lead.reporter ? lead.code : null;
    const data = { code: record.code, ownOther, unitId: lead.handlerUnitId, due: dueTold(record, after, act.now, locality) };
    return ok({
      after,
      event: { kind: "merged", text: null, data: { intoCode: lead.code } },
      notices: await toCitizen({ db, locality, actId: act.actId, now: act.now }, record, { template: "case_merged", data }),
    });
  });
  if (!merged.ok) return merged;
  const joined = await loadByCode(db, merged.value.code);
  // Told in the other timeline too; said twice, it stands there once.
  await doAct(db, locality, { ...asActor(locality, cadre), sees: () => true }, intoCode, { ...act, actId: `${act.actId}.lead` }, async (lead) =>
    ok({ after: joined?.leadCaseId === lead.id ? withEarlierDay(lead, joined, act.now, locality) : lead, event: { kind: "merged", text: null, data: { code: merged.value.code } }, notices: [] }));
  return merged;
}

/** Two matters done as one are answered by the earlier of their days: merging puts nothing off. */
function withEarlierDay(lead: CaseRecord, joining: CaseRecord, now: Date, locality: CaseLocality): CaseRecord {
  const own = resumed(joining, now, locality);
  if (!isOpen(lead.status) || own.dueAt === null || (lead.dueAt !== null && lead.dueAt <= own.dueAt)) return lead;
  const { clockId, clockFrom, dueAt, dueExact, pausedMs } = own;
  return { ...lead, clockId, clockFrom, dueAt, dueExact, pausedMs };
}

/**
 * A case that went along with another stands by itself again, at the unit that has the matter. Where it is open the day its citizen was
 * last told stays, for taking apart what was wrongly put together is not theirs to wait for; they are told that it stands alone.
 * @returns refusals: "not_mergeable" where it goes along with nothing
 */
export function unmergeCase(db: D1Database, locality: CaseLocality, cadre: Cadre, code: string, act: Act): Promise<Result<Case, ActRefusal>> {
  return doAct(db, locality, asActor(locality, cadre), code, act, async (record) => {
    if (!canAct(locality, cadre, record)) return fail("not_allowed");
    const lead = record.leadCaseId === null ? null : await loadById(db, record.leadCaseId);
    if (!lead) return fail("not_mergeable");
    const after = isOpen(record.status) ? aloneAgain(record, lead, act.now, locality) : { ...record, leadCaseId: null };
    const data = { code: record.code, unitId: record.handlerUnitId, due: dueTold(record, after, act.now, locality) };
    return ok({
      after,
      event: { kind: "unmerged", text: null, data: { fromCode: lead.code } },
      notices: isOpen(record.status) ? await toCitizen({ db, locality, actId: act.actId, now: act.now }, record, { template: "case_unmerged", data }) : [],
    });
  });
}

/** What was reminded and escalated while the two went together is not done over. */
function aloneAgain(record: CaseRecord, lead: CaseRecord, now: Date, locality: CaseLocality): CaseRecord {
  const { lookDueAt } = startClocks(record.clockId, record.urgency, now, locality, record.handlerUnitId);
  return {
    ...record,
    leadCaseId: null,
    lookDueAt: record.acceptedAt === null ? lookDueAt : null,
    clockFrom: record.clockId === lead.clockId ? lead.clockFrom : record.clockFrom,
    dueExact: record.dueAt,
    pausedSince: null,
    pausedMs: 0,
    lookReminded: false,
    halfReminded: lead.halfReminded,
    dueReminded: lead.dueReminded,
    escalation: lead.escalation,
    redListedAt: lead.redListedAt,
    extensions: Math.max(record.extensions, lead.extensions),
  };
}
