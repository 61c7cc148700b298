import type { Sealer } from "../people/seal.ts";
import { fail, ok } from "../result.ts";
import type { Result } from "../result.ts";
import type { Act, ActRefusal } from "./act.ts";
import { dayOf } from "./calendar.ts";
import type { Case, CaseEvent, Verdict } from "./case.ts";
import type { CaseRecord } from "./case-record.ts";
import { loadEvents } from "./case-record-store.ts";
import { allows } from "./case-states.ts";
import { originalContext } from "./case-store.ts";
import { clockOf, reopenUntil, startClocks } from "./case-timing.ts";
import { resumed } from "./clock-reply.ts";
import { caseClocks } from "./clocks.ts";
import { doAct } from "./do-act.ts";
import type { Actor } from "./do-act.ts";
import type { CaseLocality } from "./locality.ts";
import { cardOf, superiorOf, toUnits } from "./notices-for.ts";
import { viewRoot } from "./visibility.ts";

/** More from the citizen; answers a cadre's question too, and the case goes back to where it was. */
export function addToCase(
  db: D1Database,
  sealer: Sealer,
  locality: CaseLocality,
  reporter: string,
  code: string,
  text: { original: string; redacted: string },
  act: Act,
): Promise<Result<Case, ActRefusal>> {
  return doAct(db, locality, asReporter(reporter), code, act, async (record) => {
    if (!allows(record.status, "add")) return fail("wrong_status");
    const redacted = text.redacted.trim();
    if (redacted === "") return fail("text_needed");
    const answered = record.status === "cho_bo_sung";
    const context = { db, locality, actId: act.actId, now: act.now };
    const data = { code: record.code, summary: record.summary, text: redacted };
    return ok({
      after: answered ? { ...resumed(record, act.now, locality), status: record.statusBefore ?? "dang_xu_ly", statusBefore: null } : record,
      event: { kind: "added", text: redacted, data: { answersQuestion: answered } },
      notices: await toUnits(context, record, [record.ownerUnitId, record.handlerUnitId], { template: "desk_added", data }),
      original: { partId: act.actId, sealed: await sealer.seal(text.original, originalContext(record.id, act.actId)), at: act.now.toISOString() },
    });
  });
}

/** "Rút": at any time before it is closed (domain.md §1.9). */
export function withdrawCase(db: D1Database, locality: CaseLocality, reporter: string, code: string, act: Act): Promise<Result<Case, ActRefusal>> {
  return doAct(db, locality, asReporter(reporter), code, act, async (record) => {
    if (!allows(record.status, "withdraw")) return fail("wrong_status");
    const context = { db, locality, actId: act.actId, now: act.now };
    const data = { code: record.code, summary: record.summary };
    return ok({
      after: { ...record, status: "dong", withdrawn: true, statusBefore: null, endedAt: record.endedAt ?? act.now.toISOString() },
      event: { kind: "withdrawn", text: null, data: {} },
      notices: await toUnits(context, record, [record.ownerUnitId, record.handlerUnitId], { template: "desk_withdrawn", data }),
    });
  });
}

/**
 * The citizen's verdict. 3–5 closes the case, unless a promised day is still to come; 1–2 leaves it for the citizen to reopen
 * and tells the superior of who handled it (domain.md §2.4.9).
 */
export function rateCase(
  db: D1Database, locality: CaseLocality, reporter: string, code: string, rating: 1 | 2 | 3 | 4 | 5, act: Act,
): Promise<Result<Case, ActRefusal>> {
  return doAct(db, locality, asReporter(reporter), code, act, async (record) => {
    if (![1, 2, 3, 4, 5].includes(rating)) return fail("bad_rating");
    if (!allows(record.status, "rate")) return fail("wrong_status");
    const low = rating <= 2;
    const promiseToCome = record.promisedFor !== null && record.promisedFor > dayOf(act.now, locality.calendar);
    const context = { db, locality, actId: act.actId, now: act.now };
    const superior = low ? await superiorOfWork(db, locality, record, await loadEvents(db, record.id)) : null;
    const data = { code: record.code, summary: record.summary, rating };
    return ok({
      // A low mark is no "xong"; what the citizen said before it stands.
      after: { ...record, rating, verdict: low ? (record.verdict === "xong" ? null : record.verdict) : "xong", status: low || promiseToCome ? record.status : "dong" },
      event: { kind: "rated", text: null, data: { rating } },
      notices: superior === null ? [] : await toUnits(context, record, [superior, record.ownerUnitId], { template: "desk_rated_low", data }),
    });
  });
}

/**
 * What the citizen says of the result: "xong" and "không rõ" are written down, and the case stays open to a mark or a change of
 * mind until it is closed; "chưa" and "một phần" are `reopenCase`. Who did the work hears of "không rõ", to say it more plainly.
 */
export function judgeCase(
  db: D1Database, locality: CaseLocality, reporter: string, code: string, verdict: "xong" | "khong_ro", act: Act,
): Promise<Result<Case, ActRefusal>> {
  return doAct(db, locality, asReporter(reporter), code, act, async (record) => {
    if (!allows(record.status, "rate")) return fail("wrong_status");
    const context = { db, locality, actId: act.actId, now: act.now };
    const data = { code: record.code, summary: record.summary };
    return ok({
      after: { ...record, verdict },
      event: { kind: "judged", text: null, data: { verdict } },
      notices: verdict === "xong" ? [] : await toUnits(context, record, [record.handlerUnitId, record.ownerUnitId], { template: "desk_unclear", data }),
    });
  });
}

/**
 * "Chưa xong": to the superior of who handled it, never back to the same hands (domain.md §2.4.9), with the earlier answer,
 * on a fresh clock. Within 30 days of the end, or of the promised day.
 * @param reason masked; may be empty
 * @param verdict "mot_phan" where some of it was done
 */
export function reopenCase(
  db: D1Database, locality: CaseLocality, reporter: string, code: string, reason: string, act: Act, verdict: Extract<Verdict, "chua" | "mot_phan"> = "chua",
): Promise<Result<Case, ActRefusal>> {
  return doAct(db, locality, asReporter(reporter), code, act, async (record) => {
    if (!allows(record.status, "reopen")) return fail("wrong_status");
    const until = reopenUntil(record, locality);
    if (until && act.now.getTime() > until.getTime()) return fail("too_late");
    const events = await loadEvents(db, record.id);
    const superior = (await superiorOfWork(db, locality, record, events)) ?? record.ownerUnitId;
    const answered = lastAnswer(events);
    const after = { ...reopened(record, superior, unitOf(answered), act, locality), verdict };
    const context = { db, locality, actId: act.actId, now: act.now };
    const earlierAnswer = answered?.text ?? null;
    const data = { card: cardOf(after), reason: reason.trim(), earlierAnswer };
    return ok({
      after,
      event: { kind: "reopened", text: reason.trim() || null, data: { unitId: superior, fromUnitId: record.handlerUnitId, earlierAnswer, verdict } },
      notices: await toUnits(context, after, [after.handlerUnitId, after.ownerUnitId], { template: "desk_reopened", data }),
    });
  });
}

/**
 * Who looks at it when the citizen is not satisfied: the superior of the unit that does the work; where a unit above that one answered,
 * the superior of that. Null only at the very top.
 * @param events of the case, oldest first
 */
export function superiorOfWork(db: D1Database, locality: CaseLocality, c: Pick<Case, "handlerUnitId" | "hiddenFromUnitId">, events: readonly CaseEvent[]): Promise<string | null> {
  const answeredBy = unitOf(lastAnswer(events));
  const isAbove = answeredBy !== null && locality.units.within(c.handlerUnitId, viewRoot(locality, answeredBy));
  return superiorOf(db, locality, isAbove ? answeredBy : c.handlerUnitId, c.hiddenFromUnitId);
}

/** Somebody else's case is not there. */
function asReporter(reporter: string): Actor {
  const own = (record: CaseRecord): boolean => record.reporter === reporter;
  return { name: "citizen", sees: own, mayBeTold: own };
}

function reopened(record: CaseRecord, superior: string, answeredBy: string | null, act: Act, locality: CaseLocality): CaseRecord {
  // Neither the hands that did the work nor those that answered for it.
  const sameHands = record.ownerUnitId === record.handlerUnitId || record.ownerUnitId === answeredBy;
  const ownerUnitId = sameHands ? superior : record.ownerUnitId;
  const inMinutes = record.clockId !== null && clockOf(locality, record.clockId).unit === "min";
  return {
    ...record,
    ...startClocks(inMinutes ? caseClocks.firstReplyHigh : record.clockId, record.urgency, act.now, locality, superior),
    status: "mo_lai",
    statusBefore: null,
    ownerUnitId,
    handlerUnitId: superior,
    // Who handled it before is asked what was done.
    copyUnitIds: [...new Set([...record.copyUnitIds, record.handlerUnitId, record.ownerUnitId])].filter((id) => id !== ownerUnitId && id !== superior),
    acceptedAt: null,
    endedAt: null,
    withdrawn: false,
    askedAt: null,
    askedReminded: false,
    lookReminded: false,
    dueReminded: false,
    escalation: 0,
    promisedFor: null,
    rating: null,
    // Whoever says "chưa xong" speaks for their own matter from here on.
    leadCaseId: null,
  };
}

function lastAnswer(events: readonly CaseEvent[]): CaseEvent | undefined {
  return events.findLast(({ kind }) => kind === "answered" || kind === "refused" || kind === "guided");
}

function unitOf(event: CaseEvent | undefined): string | null {
  const unitId = event?.data["unitId"];
  return typeof unitId === "string" ? unitId : null;
}
