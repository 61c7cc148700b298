import { fold } from "../language/fold.ts";
import { workersAmong, workersOf } from "./cadre-store.ts";
import type { Cadre } from "./case.ts";
import { custodianIds } from "./custodian-store.ts";
import type { CaseLocality } from "./locality.ts";
import { storedNotice } from "./notice.ts";
import { cadreNotBefore } from "./notice-hours.ts";
import { insertLooseNotice } from "./notice-store.ts";
import { exclusionsOf, type RestrictedRow, restrictedRowsOf, toldOf } from "./restricted-store.ts";
import { type Protected, canSeeProtected, isHandler } from "./visibility.ts";

interface Worker { cadre: Cadre; chat: string | null }

/** Who stands ready for protected items: those at the desks asked about, at the province's, and the custodians. */
export interface Staff { workers: readonly Worker[]; custodians: readonly Worker[] }

export async function staffFor(db: D1Database, locality: CaseLocality, receiverUnitIds: readonly string[]): Promise<Staff> {
  const desks = [...new Set([...receiverUnitIds, locality.units.desks.provinceRestricted])];
  const [workers, named] = await Promise.all([workersOf(db, desks), custodianIds(db)]);
  return { workers, custodians: named.size === 0 ? [] : await workersAmong(db, [...named]) };
}

/** The rows among these that this cadre may know of, each with those who may not. */
export async function visibleTo(db: D1Database, locality: CaseLocality, cadre: Cadre, rows: readonly RestrictedRow[]): Promise<RestrictedRow[]> {
  if (rows.length === 0) return [];
  const [staff, excluded] = await Promise.all([staffFor(db, locality, rows.map((row) => row.receiverUnitId)), exclusionsOf(db, rows.map((row) => row.id))]);
  const custodian = staff.custodians.some((one) => one.cadre.id === cadre.id);
  return rows.filter((row) => {
    const item: Protected = { ...row, excluded: excluded.get(row.id) ?? [] };
    return canSeeProtected(locality, cadre, item, { custodian, orphaned: isOrphaned(locality, staff, item) });
  });
}

/**
 * Whom an item goes to: the eligible at the desk that received it; where there is nobody, at the province's; where there is
 * nobody either, the custodians. Empty only when no custodian is fit.
 */
export function handlersOf(locality: CaseLocality, staff: Staff, item: Protected): Worker[] {
  const handlers = staff.workers.filter(({ cadre }) => isHandler(locality, cadre, item));
  const atDesk = handlers.filter(({ cadre }) => cadre.unitId === item.receiverUnitId);
  if (atDesk.length > 0) return atDesk;
  if (handlers.length > 0) return handlers;
  return staff.custodians.filter(({ cadre }) => canSeeProtected(locality, cadre, item, { custodian: true, orphaned: true }));
}

/** Those whose full name (three words or more) stands in the words: nobody handles what is said of themselves. Pure. */
export function namedIn(text: string, people: readonly Cadre[]): string[] {
  const said = ` ${bare(text)} `;
  return people.filter(({ name }) => bare(name).split(" ").length >= 3 && said.includes(` ${bare(name)} `)).map(({ id }) => id);
}

/** Notices to those an item goes to, held until their office opens. They name no item, and the hour is all they keep of the time. */
export async function handlerNotices(
  db: D1Database, locality: CaseLocality, handlers: readonly Worker[], ids: { actId: string; itemId: string }, now: Date, except: string | null = null,
): Promise<D1PreparedStatement[]> {
  const hour = new Date(Math.floor(now.getTime() / hourMs) * hourMs);
  const told = handlers.flatMap(({ cadre, chat }) => (cadre.id === except || chat === null ? [] : [{ chat, unitId: cadre.unitId }]));
  const notices = await Promise.all(told.map(async ({ chat, unitId }) => ({
    ...(await storedNotice({ template: "desk_restricted", data: {} }, chat, ids.actId, ids.itemId, hour)),
    notBefore: cadreNotBefore(locality, unitId, "desk_restricted", "thuong", now),
  })));
  return notices.map((notice) => insertLooseNotice(db, notice));
}

/**
 * Items not yet answered whose handlers have all left since they were told: those it lies with now are told, once. Run again, it finds
 * nothing. @returns how many notices were written
 */
export async function tellWhoHandlesNow(db: D1Database, locality: CaseLocality, now: Date): Promise<number> {
  const rows = (await restrictedRowsOf(db, null)).filter(({ status }) => status !== "da_xem");
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => id);
  const [staff, excluded, told] = await Promise.all([staffFor(db, locality, rows.map((row) => row.receiverUnitId)), exclusionsOf(db, ids), toldOf(db, ids, leftAct)]);
  const notices = await Promise.all(rows.map(async (row) => {
    const handlers = handlersOf(locality, staff, { ...row, excluded: excluded.get(row.id) ?? [] });
    const knows = handlers.some(({ chat }) => chat !== null && told.get(row.id)?.has(chat));
    return knows ? [] : handlerNotices(db, locality, handlers, { actId: `${row.id}${leftAct}`, itemId: row.id }, now);
  }));
  const all = notices.flat().slice(0, mostAtOnce);
  if (all.length > 0) await db.batch(all);
  return all.length;
}

const leftAct = ".left";
/** The next run goes on. */
const mostAtOnce = 50;
const hourMs = 3_600_000;

function isOrphaned(locality: CaseLocality, staff: Staff, item: Protected): boolean {
  return !staff.workers.some(({ cadre }) => isHandler(locality, cadre, item));
}

const bare = (text: string): string => fold(text).replace(/[^a-z0-9]+/g, " ").trim();
