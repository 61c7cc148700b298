import { fail, ok } from "../result.ts";
import type { Result } from "../result.ts";
import type { Act } from "./act.ts";
import { staffedUnitIds } from "./cadre-store.ts";
import type { CaseRecord } from "./case-record.ts";
import { loadById, loadDue, loadEvents, loadOpenOfOwner, ownersOfOpenCases } from "./case-record-store.ts";
import { caseStatuses, isOpen } from "./case-states.ts";
import { lateTaskAct, lateTasks } from "./case-task-store.ts";
import { dayOf } from "./calendar.ts";
import { dueStep } from "./case-timing.ts";
import type { DueStep } from "./case-timing.ts";
import { onDuty } from "./clock-duty-store.ts";
import { lapseAt, resumed } from "./clock-reply.ts";
import { commitDecision } from "./do-act.ts";
import type { Decision } from "./do-act.ts";
import type { CaseLocality } from "./locality.ts";
import { loadLeaderless, moveAlong } from "./joined-case-store.ts";
import { tellWhoHandlesNow } from "./restricted-handlers.ts";
import { applyRetention } from "./retention-store.ts";
import { storedNotice } from "./notice.ts";
import type { NoticeBody, StoredNotice } from "./notice.ts";
import { cardOf, superiorOf, toCitizen, toUnits } from "./notices-for.ts";
import { canSee, climbFrom, isWalledOff } from "./visibility.ts";

/** Enough for a busy five minutes, few enough for the 1,000 queries D1 allows a run; the next run goes on. */
const casesPerRun = 80;
const tasksPerRun = 20;

/**
 * What the clock asks of all cases at `now`: reminders, escalation, closing (domain.md §2.4.8, §3.4), and a new owner for
 * cases whose unit has lost its last cadre, protected items too; then what has been kept long enough is erased. Run again at the same moment, it
 * finds nothing left to do. Notices it writes are picked up by `unsentNotices`.
 */
export async function overdueSweep(
  db: D1Database,
  locality: CaseLocality,
  now: Date,
): Promise<{ reminded: number; escalated: number; closed: number; reassigned: number; erasedCases: number; deletedRestricted: number }> {
  const done = { reminded: 0, escalated: 0, closed: 0, reassigned: (await reassignUnstaffed(db, locality, now)) + (await promoteAlong(db, locality, now)) };
  for (const record of await loadDue(db, now, casesPerRun)) {
    // Several steps may have come due while nothing ran: each is taken in turn, the gravest first.
    let current: CaseRecord | null = record;
    for (let steps = 0; current && steps < 6; steps++) {
      const step = dueStep(current, now, locality);
      if (step === null) break;
      const taken = await takeStep(db, locality, current, step, now);
      if (!taken.ok) break;
      if (taken.value === "escalated") done.escalated += 1;
      else if (taken.value === "closed") done.closed += 1;
      else done.reminded += 1;
      current = await loadById(db, record.id);
    }
  }
  done.reminded += await remindOfTasks(db, locality, now);
  await tellWhoHandlesNow(db, locality, now);
  return { ...done, ...(await applyRetention(db, locality, now)) };
}

type Taken = "reminded" | "escalated" | "closed";

async function takeStep(db: D1Database, locality: CaseLocality, record: CaseRecord, step: DueStep, now: Date): Promise<Result<Taken, "changed">> {
  const act: Act = { actId: ["due", record.id, step, record.version].join("."), now };
  const decision = await decideStep({ db, locality, actId: act.actId, now }, record, step);
  const committed = await commitDecision(db, locality, record, decision, "system", act);
  if (!committed) return fail("changed");
  const { kind } = decision.event;
  return ok(kind === "escalated" || kind === "closed" ? kind : "reminded");
}

interface Context { db: D1Database; locality: CaseLocality; actId: string; now: Date }

async function decideStep(context: Context, record: CaseRecord, step: DueStep): Promise<Decision> {
  const { code, summary } = record;
  const desks = [record.ownerUnitId, record.handlerUnitId];
  const reminded = (what: string): Decision["event"] => ({ kind: "reminded", text: null, data: { what } });
  switch (step) {
    case "look_reminder":
      return {
        after: { ...record, lookReminded: true },
        event: reminded("look"),
        notices: await toUnits(context, record, desks, { template: "desk_look_reminder", data: { card: cardOf(record) } }),
      };
    case "half_reminder":
      return {
        after: { ...record, halfReminded: true },
        event: reminded("half"),
        notices: await toDoers(context, record, { template: "desk_half_reminder", data: { card: cardOf(record) } }),
      };
    case "page_again":
      return {
        after: { ...record, pagedAt: context.now.toISOString() },
        event: reminded("page"),
        notices: await toOnDuty(context, record, [...desks, topDesk(context.locality, record)], { template: "desk_emergency", data: { card: cardOf(record) } }),
      };
    case "reminder":
      return {
        after: { ...record, halfReminded: true, dueReminded: true, lookReminded: true },
        event: reminded("due"),
        notices: await toUnits(context, record, desks, { template: "desk_reminder", data: { card: cardOf(record) } }),
      };
    case "answer_lapsed":
      return {
        after: resumed(record, context.now, context.locality),
        event: { kind: "reminded", text: null, data: { what: "answer_lapsed", since: lapseAt(record, context.locality)?.toISOString() ?? null } },
        notices: await toDoers(context, record, { template: "desk_answer_lapsed", data: { code, summary } }),
      };
    case "ask_reminder": {
      const unitId = record.handlerUnitId;
      const question = (await loadEvents(context.db, record.id)).findLast((event) => event.kind === "asked")?.text ?? "";
      return {
        after: { ...record, askedReminded: true },
        event: reminded("question"),
        notices: await toCitizen(context, record, { template: "case_ask_reminder", data: { code, unitId, question } }),
      };
    }
    case "promise_due": {
      const promisedFor = record.promisedFor ?? "";
      return {
        after: { ...record, dueReminded: true },
        event: reminded("promise"),
        notices: [
          ...(await toUnits(context, record, desks, { template: "desk_promise_due", data: { code, summary, promisedFor } })),
          ...(await toCitizen(context, record, { template: "case_promise_due", data: { code, unitId: record.handlerUnitId, promisedFor } })),
        ],
      };
    }
    case "close":
      return {
        // Silence is no satisfaction: it is counted as what it is. Who gave a low mark was not silent.
        after: { ...record, status: "dong", verdict: verdictAtClosing(record) },
        event: { kind: "closed", text: null, data: { verdict: verdictAtClosing(record) } },
        notices: await toCitizen(context, record, { template: "case_closed", data: { code, unitId: record.ownerUnitId } }),
      };
    case "escalate":
      return escalate(context, record);
    case "red_list":
      return redList(context, record);
  }
}

/** One page to each who is on duty in these units and may know of the case; to everybody there when none of those can be reached. */
async function toOnDuty(context: Context, record: CaseRecord, unitIds: readonly string[], body: NoticeBody): Promise<StoredNotice[]> {
  const called = await onDuty(context.db, [...new Set(unitIds)], context.now);
  const chats = called.filter(({ cadre }) => canSee(context.locality, cadre, record)).map(({ chat }) => chat).filter((chat) => chat !== null);
  if (chats.length === 0) return toUnits(context, record, unitIds, body);
  return Promise.all(chats.map((chat) => storedNotice(body, chat, context.actId, record.id, context.now)));
}

/** What need not disturb more than those who do the work; where nobody there can be reached, those who answer for it. */
async function toDoers(context: Context, record: CaseRecord, body: NoticeBody): Promise<StoredNotice[]> {
  const notices = await toUnits(context, record, [record.handlerUnitId], body);
  return notices.length > 0 ? notices : toUnits(context, record, [record.ownerUnitId], body);
}

/** To the head of who does the work, one level; at the top already, those there are reminded. */
async function escalate(context: Context, record: CaseRecord): Promise<Decision> {
  const { db, locality } = context;
  const top = topDesk(locality, record);
  const head = await superiorOf(db, locality, record.handlerUnitId, record.hiddenFromUnitId);
  const target = head === null || head === record.ownerUnitId || record.ownerUnitId === top ? top : head;
  const marked = allReminded({ ...record, pagedAt: context.now.toISOString(), escalation: target === top ? 2 : 1 });
  if (target === record.ownerUnitId) {
    const data = { card: cardOf(record) };
    return {
      after: marked,
      event: { kind: "reminded", text: null, data: { what: "overdue" } },
      notices: await toUnits(context, record, [record.ownerUnitId, record.handlerUnitId], { template: "desk_reminder", data }),
    };
  }
  const after = ownedBy(marked, target, [record.ownerUnitId]);
  const data = { card: cardOf(after), fromUnitId: record.ownerUnitId };
  return {
    after,
    event: { kind: "escalated", text: null, data: { unitId: target, fromUnitId: record.ownerUnitId, level: marked.escalation } },
    notices: [
      ...(await toUnits(context, after, [target, after.handlerUnitId], { template: "desk_escalated", data })),
      ...(await toCitizen(context, after, { template: "case_escalated", data: { code: record.code, unitId: target } })),
    ],
  };
}

/**
 * Five working days late: on the red list, and with the province desk. Where nothing ran in between, the head of the unit
 * was passed over: they are told with it, and the citizen hears once.
 */
async function redList(context: Context, record: CaseRecord): Promise<Decision> {
  const { db, locality } = context;
  const top = topDesk(locality, record);
  const listed = allReminded({ ...record, pagedAt: context.now.toISOString(), escalation: 2, redListedAt: context.now.toISOString() });
  if (record.ownerUnitId === top) {
    const data = { card: cardOf(listed), fromUnitId: null };
    return {
      after: listed,
      event: { kind: "reminded", text: null, data: { what: "red_list" } },
      notices: await toUnits(context, listed, [top, listed.handlerUnitId], { template: "desk_red_listed", data }),
    };
  }
  const passed = record.escalation === 0 ? await superiorOf(db, locality, record.handlerUnitId, record.hiddenFromUnitId) : null;
  const after = ownedBy(listed, top, [record.ownerUnitId, ...(passed === null ? [] : [passed])]);
  const data = { card: cardOf(after), fromUnitId: record.ownerUnitId };
  return {
    after,
    event: { kind: "escalated", text: null, data: { unitId: top, fromUnitId: record.ownerUnitId, level: 2, redListed: true } },
    notices: [
      ...(await toUnits(context, after, [top, after.handlerUnitId, record.ownerUnitId, ...(passed === null ? [] : [passed])], { template: "desk_red_listed", data })),
      ...(await toCitizen(context, after, { template: "case_escalated", data: { code: record.code, unitId: top } })),
    ],
  };
}

function verdictAtClosing({ verdict, rating }: CaseRecord): CaseRecord["verdict"] {
  return verdict ?? (rating === null ? "khong_phan_hoi" : null);
}

/** What is past needs no reminder any more. */
function allReminded(record: CaseRecord): CaseRecord {
  return { ...record, halfReminded: true, dueReminded: true, lookReminded: true };
}

function ownedBy(record: CaseRecord, ownerUnitId: string, copies: readonly string[]): CaseRecord {
  const copyUnitIds = [...new Set([...record.copyUnitIds, ...copies])].filter((id) => id !== ownerUnitId && id !== record.handlerUnitId);
  return { ...record, ownerUnitId, copyUnitIds };
}

function topDesk(locality: CaseLocality, record: CaseRecord): string {
  const { province, operatorWatch } = locality.units.desks;
  return isWalledOff(locality, province, record.hiddenFromUnitId) ? operatorWatch : province;
}

/** A part of the work whose day is over without a report: who has it and who leads are told, once. */
async function remindOfTasks(db: D1Database, locality: CaseLocality, now: Date): Promise<number> {
  let reminded = 0;
  for (const task of await lateTasks(db, dayOf(now, locality.calendar), caseStatuses.filter(isOpen), tasksPerRun)) {
    const record = await loadById(db, task.caseId);
    if (record === null) continue;
    const act: Act = { actId: `${lateTaskAct}${task.id}`, now };
    const { code, summary } = record;
    const { unitId, helper, what, dueOn } = task;
    const decision: Decision = {
      after: record,
      event: { kind: "reminded", text: null, data: { what: "task", taskId: task.id, unitId } },
      notices: await toUnits({ db, locality, actId: act.actId, now }, record, [record.handlerUnitId, record.ownerUnitId, ...(unitId === null ? [] : [unitId])], {
        template: "desk_task_late", data: { code, summary, what, dueOn, unitId, helper },
      }),
    };
    if (await commitDecision(db, locality, record, decision, "system", act)) reminded += 1;
  }
  return reminded;
}

/** A unit may lose its last cadre after the case came: the nearest staffed unit above takes over. */
async function reassignUnstaffed(db: D1Database, locality: CaseLocality, now: Date): Promise<number> {
  const openStatuses = caseStatuses.filter(isOpen);
  const staffed = await staffedUnitIds(db);
  let moved = 0;
  for (const unitId of await ownersOfOpenCases(db, openStatuses)) {
    if (staffed.has(unitId) || !climbFrom(locality, unitId, null).some((id) => staffed.has(id))) continue;
    for (const record of await loadOpenOfOwner(db, unitId, openStatuses, casesPerRun - moved)) {
      const ownerUnitId = climbFrom(locality, unitId, record.hiddenFromUnitId).find((id) => staffed.has(id));
      if (ownerUnitId === undefined) continue;
      const handlerUnitId = record.handlerUnitId === unitId ? ownerUnitId : record.handlerUnitId;
      const copyUnitIds = record.copyUnitIds.filter((id) => id !== ownerUnitId && id !== handlerUnitId);
      const after: CaseRecord = { ...record, ownerUnitId, handlerUnitId, copyUnitIds };
      const act: Act = { actId: ["due", record.id, "reassign", record.version].join("."), now };
      const context = { db, locality, actId: act.actId, now };
      const decision: Decision = {
        after,
        event: { kind: "reassigned", text: null, data: { unitId: ownerUnitId, fromUnitId: unitId } },
        notices: await toUnits(context, after, [ownerUnitId], { template: "desk_reassigned", data: { card: cardOf(after), fromUnitId: unitId } }),
      };
      if (await commitDecision(db, locality, record, decision, "system", act)) moved += 1;
    }
  }
  return moved;
}

/** Who reported first has withdrawn or was erased: the next of those whose cases went along now leads, and the desks hear of it. */
async function promoteAlong(db: D1Database, locality: CaseLocality, now: Date): Promise<number> {
  let promoted = 0;
  for (const record of await loadLeaderless(db, casesPerRun)) {
    const formerLead = record.leadCaseId ?? "";
    const after: CaseRecord = { ...record, leadCaseId: null };
    const act: Act = { actId: ["due", record.id, "leads", formerLead].join("."), now };
    const context = { db, locality, actId: act.actId, now };
    const decision: Decision = {
      after,
      event: { kind: "reassigned", text: null, data: { unitId: record.ownerUnitId } },
      notices: await toUnits(context, after, [record.ownerUnitId, record.handlerUnitId], { template: "desk_new", data: { card: cardOf(after) } }),
    };
    if (!(await commitDecision(db, locality, record, decision, "system", act))) continue;
    await moveAlong(db, formerLead, record.id);
    promoted += 1;
  }
  return promoted;
}
