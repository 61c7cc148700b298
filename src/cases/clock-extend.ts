import { fail, ok } from "../result.ts";
import type { Result } from "../result.ts";
import type { Act, ActRefusal } from "./act.ts";
import { actingUnit, byCadre, heldBack } from "./act-on-case.ts";
import { addClock, calendarOf, closingTime, dayOf, workdayFrom } from "./calendar.ts";
import type { Cadre, Case } from "./case.ts";
import type { CaseRecord } from "./case-record.ts";
import { allows } from "./case-states.ts";
import { clockOf } from "./case-timing.ts";
import { mostExtensions, putOff, replyClock } from "./clock-reply.ts";
import { caseClocks } from "./clocks.ts";
import type { CaseLocality } from "./locality.ts";
import { toCitizen } from "./notices-for.ts";

/** What a cadre writes to put off the reply. `until`: local day "2026-12-24"; a day off means the next working day. */
export interface Extension { until: string; reason: string }

/**
 * Puts off the day of the reply: before it has come, twice at most, each time by no more than the clock `extension.most`
 * allows, with a reason and the new day told to the citizen in the same batch.
 * @returns refusals: "not_extendable" (no clock, minutes, the day has come, or the clock waits for the citizen anyway), "extended_twice", "text_needed" (no reason),
 *   "date_not_later", "date_too_far", and those of every act
 */
export function extendCase(
  db: D1Database, locality: CaseLocality, cadre: Cadre, code: string, extension: Extension, act: Act,
): Promise<Result<Case, ActRefusal>> {
  return byCadre(db, locality, cadre, code, act, "extend", async (record, context) => {
    const reason = extension.reason.trim();
    const until = newDue(record, extension.until, act.now, locality);
    if (!until.ok) return until;
    if (reason === "") return fail("text_needed");
    const held = heldBack(record, context, { kind: "transfer", text: reason });
    if (held !== null) return fail(held);
    const after = putOff(record, until.value, act.now, locality);
    const told = { unitId: actingUnit(locality, cadre, record), reason, until: until.value.toISOString(), nth: after.extensions };
    return ok({
      after,
      event: { kind: "extended", text: reason, data: { unitId: told.unitId, until: told.until, from: record.dueAt, nth: told.nth } },
      notices: await toCitizen(context, record, { template: "case_extended", data: { code: record.code, ...told } }),
    });
  });
}

/** May the day of this case be put off at all? For the page, which shows the form or not. */
export function isExtendable(record: CaseRecord, now: Date, locality: CaseLocality): boolean {
  return refusalOf(record, now, locality) === null && allows(record.status, "extend") && record.leadCaseId === null;
}

/** The last day a reply may be put off to now. */
export function lastDayOfExtension(record: CaseRecord, locality: CaseLocality): string | null {
  if (record.dueAt === null) return null;
  const calendar = calendarOf(locality, record.handlerUnitId);
  return dayOf(addClock(new Date(record.dueAt), clockOf(locality, caseClocks.extendMost), calendar), calendar);
}

function refusalOf(record: CaseRecord, now: Date, locality: CaseLocality): ActRefusal | null {
  const reply = replyClock(record, locality);
  if (reply === null || reply.clock.unit === "min" || record.dueAt === null) return "not_extendable";
  if (record.pausedSince !== null || record.dueAt <= now.toISOString()) return "not_extendable";
  return record.extensions >= mostExtensions ? "extended_twice" : null;
}

function newDue(record: CaseRecord, day: string, now: Date, locality: CaseLocality): Result<Date, ActRefusal> {
  const refusal = refusalOf(record, now, locality);
  if (refusal !== null) return fail(refusal);
  const calendar = calendarOf(locality, record.handlerUnitId);
  const last = lastDayOfExtension(record, locality);
  if (!isDay(day) || record.dueAt === null || last === null) return fail("date_not_later");
  if (day > last) return fail("date_too_far");
  const due = closingTime(workdayFrom(day, calendar), calendar);
  return due.toISOString() > record.dueAt ? ok(due) : fail("date_not_later");
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
