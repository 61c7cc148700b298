import { digestOf, inAlphabet, toBase32 } from "../people/encoding.ts";
import type { Sealer } from "../people/seal.ts";
import { type Result, fail, ok } from "../result.ts";
import type { Act, ActRefusal } from "./act.ts";
import { workersOf } from "./cadre-store.ts";
import type { Cadre } from "./case.ts";
import type { CaseLocality } from "./locality.ts";
import { storedNotice } from "./notice.ts";
import { insertLooseNotice } from "./notice-store.ts";
import {
  type RestrictedRow, type RestrictedStatus, findRestrictedRow, insertRestrictedRow, knownRestrictedId, restrictedRowByReceipt, restrictedRowsOf,
  saveRestrictedReceiver, saveRestrictedReply, saveRestrictedView,
} from "./restricted-store.ts";
import type { Route } from "./route.ts";
import { isWalledOff } from "./visibility.ts";

/** What a citizen says of the conduct of officials (domain.md §1.6, §2.5): text, field, place; never who said it. */
export interface NewRestrictedItem {
  /** Derived from the inbound message id; stored only as an HMAC under the restricted key. */
  itemId: string;
  /** Personal data of the sender masked. */
  text: string;
  fields: string[];
  areaCode: string | null;
  route: Extract<Route, { kind: "restricted" }>;
  now: Date;
}

export interface RestrictedItem {
  id: string;
  text: string;
  fields: string[];
  areaCode: string | null;
  receiverUnitId: string;
  status: RestrictedStatus;
  reply: string | null;
  /** Day, Vietnam time: the hour could tell who. */
  receivedOn: string;
}

/** "BM-XXXX-XXXX", the same for the same item: a repeated commit tells the citizen the same receipt. */
export async function restrictedReceiptOf(sealer: Sealer, itemId: string): Promise<string> {
  const [receipt] = await receiptsOf(sealer, itemId);
  return receipt;
}

/**
 * Sealed text, and a notice without content to those who receive it (to the province's desk where nobody works there).
 * The same item again changes nothing, also when the key was replaced in between.
 * @returns the receipt, and the act id of its notices: derived too, for the item's own id tells whose chat it came from
 */
export async function openRestrictedItem(db: D1Database, sealer: Sealer, input: NewRestrictedItem): Promise<{ receipt: string; actId: string }> {
  const ids = await derivedIds(sealer, input.itemId);
  const receipts = await receiptsOf(sealer, input.itemId);
  const known = await knownRestrictedId(db, ids);
  if (known !== null) return { receipt: receipts[ids.indexOf(known)] ?? receipts[0], actId: known };
  const [id] = ids;
  const [receipt] = receipts;
  const { receiverUnitId, fallbackUnitId, hiddenFromUnitId } = input.route;
  await insertRestrictedRow(
    db,
    {
      id, receiptHash: await digestOf(receipt), textSealed: await sealer.seal(input.text, contextOf(id)), fields: input.fields, areaCode: input.areaCode,
      receiverUnitId, hiddenFromUnitId, receivedOn: vietnamDay(input.now),
    },
    await noticesTo(db, [receiverUnitId, fallbackUnitId], id, id, input.now),
  );
  return { receipt, actId: id };
}

/** What whoever holds the receipt may know: where it stands and the reply. Case and dashes do not matter. */
export async function restrictedStatus(db: D1Database, receipt: string): Promise<{ status: RestrictedStatus; reply: string | null } | null> {
  const letters = receipt.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const row = await restrictedRowByReceipt(db, await digestOf(`${letters.slice(0, 2)}-${letters.slice(2, 6)}-${letters.slice(6)}`));
  return row ? { status: row.status, reply: row.reply } : null;
}

/** Items this cadre may know of, newest day first, at most 200. */
export async function listRestrictedFor(db: D1Database, sealer: Sealer, locality: CaseLocality, cadre: Cadre): Promise<RestrictedItem[]> {
  const rows = await restrictedRowsOf(db, isFallback(locality, cadre) ? null : [cadre.unitId]);
  return Promise.all(rows.filter((row) => sees(locality, cadre, row)).map((row) => toItem(sealer, row)));
}

/**
 * One item, or null where there is none for this cadre. Opening it is written down, once a cadre and day, before the text is
 * opened; the first opening makes it "being looked at".
 */
export async function findRestrictedFor(
  db: D1Database, sealer: Sealer, locality: CaseLocality, cadre: Cadre, id: string, now: Date = new Date(),
): Promise<RestrictedItem | null> {
  const row = await findRestrictedRow(db, id);
  if (!row || !sees(locality, cadre, row)) return null;
  await saveRestrictedView(db, { id: `view.${cadre.id}.${vietnamDay(now)}`, itemId: id, kind: "viewed", actor: cadre.id, text: null, at: now.toISOString() });
  return toItem(sealer, { ...row, status: row.status === "moi" ? "dang_xem" : row.status });
}

/** The reply that the receipt will show. A later reply replaces it; each is in the log. */
export async function answerRestricted(
  db: D1Database, locality: CaseLocality, cadre: Cadre, id: string, reply: string, act: Act,
): Promise<Result<true, ActRefusal>> {
  const row = await findRestrictedRow(db, id);
  if (!row || !sees(locality, cadre, row)) return fail("not_found");
  const text = reply.trim();
  if (text === "") return fail("text_needed");
  await saveRestrictedReply(db, { id: act.actId, itemId: id, kind: "answered", actor: cadre.id, text, at: act.now.toISOString() });
  return ok(true);
}

/**
 * Hands an item on to another desk that may receive such things (inspection, provincial police, the Party's inspection
 * commission); never to one behind its wall. Who hands it on no longer sees it, unless at the province's desk.
 */
export async function passRestricted(
  db: D1Database, locality: CaseLocality, cadre: Cadre, id: string, toUnitId: string, reason: string, act: Act,
): Promise<Result<true, ActRefusal>> {
  const row = await findRestrictedRow(db, id);
  if (!row || !sees(locality, cadre, row)) return fail("not_found");
  if (!locality.units.get(toUnitId)?.restrictedDesk) return fail("unknown_unit");
  if (isWalledOff(locality, toUnitId, row.hiddenFromUnitId)) return fail("not_allowed");
  if (toUnitId === row.receiverUnitId) return fail("same_unit");
  const text = reason.trim();
  if (text === "") return fail("text_needed");
  const event = { id: act.actId, itemId: id, kind: "passed" as const, actor: cadre.id, text, at: act.now.toISOString() };
  await saveRestrictedReceiver(db, event, toUnitId, await noticesTo(db, [toUnitId], act.actId, id, act.now));
  return ok(true);
}

/**
 * Who may know of an item: those who work at the desk that received it, and at the province's desk, its fallback; nobody
 * behind the wall. Administrators and auditors run and check the service; they do not read denunciations.
 */
function sees(locality: CaseLocality, cadre: Cadre, row: RestrictedRow): boolean {
  if (!cadre.active || (cadre.role !== "cadre" && cadre.role !== "supervisor")) return false;
  if (isWalledOff(locality, cadre.unitId, row.hiddenFromUnitId)) return false;
  return cadre.unitId === row.receiverUnitId || isFallback(locality, cadre);
}

function isFallback(locality: CaseLocality, cadre: Cadre): boolean {
  return cadre.unitId === locality.units.desks.provinceRestricted;
}

/** Notices to the first of these units in which anybody works. They name no item, and the hour is all they keep of the time. */
async function noticesTo(db: D1Database, unitIds: readonly (string | null)[], actId: string, scope: string, now: Date): Promise<D1PreparedStatement[]> {
  const hour = new Date(Math.floor(now.getTime() / hourMs) * hourMs);
  for (const unitId of unitIds) {
    const workers = unitId === null ? [] : await workersOf(db, [unitId]);
    if (workers.length === 0) continue;
    const chats = workers.map(({ chat }) => chat).filter((chat) => chat !== null);
    const notices = await Promise.all(chats.map((chat) => storedNotice({ template: "desk_restricted", data: {} }, chat, actId, scope, hour)));
    return notices.map((notice) => insertLooseNotice(db, notice));
  }
  return [];
}

const hourMs = 3_600_000;

/** One per key of the ring, current key first. */
type Derived = [string, ...string[]];

/** No 0, O, 1, I: read aloud over the telephone. */
const receiptAlphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

async function receiptsOf(sealer: Sealer, itemId: string): Promise<Derived> {
  return derived(await sealer.derive(`receipt/${itemId}`), (bytes) => {
    const letters = inAlphabet(bytes.slice(0, 5), receiptAlphabet);
    return `BM-${letters.slice(0, 4)}-${letters.slice(4, 8)}`;
  });
}

async function derivedIds(sealer: Sealer, itemId: string): Promise<Derived> {
  return derived(await sealer.derive(`item/${itemId}`), (bytes) => toBase32(bytes).slice(0, 32));
}

function derived(keys: readonly Uint8Array[], name: (bytes: Uint8Array) => string): Derived {
  const [first, ...others] = keys;
  if (!first) throw new Error("the restricted key ring is empty");
  return [name(first), ...others.map(name)];
}

async function toItem(sealer: Sealer, row: RestrictedRow): Promise<RestrictedItem> {
  const { id, fields, areaCode, receiverUnitId, status, reply, receivedOn } = row;
  return { id, text: await sealer.open(row.textSealed, contextOf(id)), fields, areaCode, receiverUnitId, status, reply, receivedOn };
}

const contextOf = (id: string): string => `restricted/${id}`;

const vietnamDay = (at: Date): string => new Date(at.getTime() + 7 * hourMs).toISOString().slice(0, 10);
