import { calendarOf, dayOf, isOfficeTime } from "./calendar.ts";
import type { Cadre } from "./case.ts";
import { listCasesFor } from "./case-store.ts";
import type { CaseLocality } from "./locality.ts";
import { storedNotice } from "./notice.ts";
import type { NoticeBody, StoredNotice } from "./notice.ts";
import { awayAt, digestAct, forgetDigests, saveDigests, withoutDigest } from "./notice-digest-store.ts";
import { workToday } from "./work-today-store.ts";

/** Each costs a few queries; the units left over come with the next run, five minutes later. */
const unitsPerRun = 60;
const mostPressing = 3;

/**
 * The morning of every cadre whose office is open: one message a working day about what lies before them, with the most pressing
 * matters, none where nothing does, none to whoever is away. By the hours of their own office; a run that comes late on the same
 * day still writes it, one that comes twice writes nothing more.
 * @returns ids of the notices written
 */
export async function writeMorningDigests(db: D1Database, locality: CaseLocality, now: Date): Promise<string[]> {
  const day = dayOf(now, locality.calendar);
  const waiting = (await withoutDigest(db, day)).filter(({ cadre }) => isOfficeTime(now, calendarOf(locality, cadre.unitId)));
  if (waiting.length === 0) return [];
  await forgetDigests(db, now);
  const away = await awayAt(db, now);
  const units = [...new Set(waiting.map(({ cadre }) => cadre.unitId))].slice(0, unitsPerRun);
  const written: string[] = [];
  for (const unitId of units) {
    const there = waiting.filter(({ cadre }) => cadre.unitId === unitId);
    const told = there.filter(({ cadre }) => !away.has(cadre.id));
    // Who works in one unit sees the same cases.
    const body = told[0] === undefined ? null : await digestOf(db, locality, told[0].cadre, now);
    const notices: StoredNotice[] = body === null ? [] : await Promise.all(told.map(({ cadre, chat }) => storedNotice(body, chat, `${digestAct}${day}`, cadre.id, now)));
    await saveDigests(db, there.map(({ cadre }) => cadre.id), day, notices);
    written.push(...notices.map(({ id }) => id));
  }
  return written;
}

async function digestOf(db: D1Database, locality: CaseLocality, cadre: Cadre, now: Date): Promise<NoticeBody | null> {
  const { late, dueToday, fresh, waiting } = await workToday(db, locality, cadre, now);
  if (late + dueToday + fresh + waiting === 0) return null;
  const { cases } = await listCasesFor(db, locality, cadre, { status: "open", limit: mostPressing }, now);
  return {
    template: "desk_digest",
    data: { late, dueToday, fresh, waiting, cases: cases.map(({ code, summary, dueAt }) => ({ code, summary, dueAt })) },
  };
}
