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
  type RestrictedRow, type RestrictedStatus, findRestrictedRow, insertRestrictedRow, restrictedRowByReceipt, restrictedRowsOf, saveRestrictedReply,
} from "./restricted-store.ts";
import type { Route } from "./route.ts";
import { isWalledOff, viewRoot } from "./visibility.ts";

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

/** No 0, O, 1, I: read aloud over the telephone. */
const receiptAlphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/** domain.md §6.2.5: ninety days after hand-over. */
const keepDays = 90;
const dayMs = 24 * 60 * 60 * 1000;

/** "BM-XXXX-XXXX", the same for the same item: a repeated commit tells the citizen the same receipt. */
export async function restrictedReceiptOf(sealer: Sealer, itemId: string): Promise<string> {
  const [bytes] = await sealer.derive(`receipt/${itemId}`);
  const letters = inAlphabet((bytes ?? new Uint8Array(5)).slice(0, 5), receiptAlphabet);
  return `BM-${letters.slice(0, 4)}-${letters.slice(4, 8)}`;
}

/**
 * Sealed text and a notice, without content, to the receiving desk. The same item again changes nothing.
 * @returns the receipt, and the act id of its notices: derived too, for the item's own id tells whose chat it came from
 */
export async function openRestrictedItem(db: D1Database, sealer: Sealer, input: NewRestrictedItem): Promise<{ receipt: string; actId: string }> {
  const receipt = await restrictedReceiptOf(sealer, input.itemId);
  const [bytes] = await sealer.derive(`item/${input.itemId}`);
  const id = toBase32(bytes ?? new Uint8Array()).slice(0, 32);
  const day = vietnamDay(input.now);
  const workers = await workersOf(db, [input.route.receiverUnitId]);
  const chats = workers.map(({ chat }) => chat).filter((chat) => chat !== null);
  const notices = await Promise.all(chats.map((chat) => storedNotice({ template: "desk_restricted", data: {} }, chat, id, id, input.now)));
  await insertRestrictedRow(db, {
    id, receiptHash: await digestOf(receipt), textSealed: await sealer.seal(input.text, contextOf(id)), fields: input.fields, areaCode: input.areaCode,
    receiverUnitId: input.route.receiverUnitId, hiddenFromUnitId: input.route.hiddenFromUnitId, receivedOn: day,
    deleteAfter: vietnamDay(new Date(input.now.getTime() + keepDays * dayMs)),
  }, notices.map((notice) => insertLooseNotice(db, notice)));
  return { receipt, actId: id };
}

/** What whoever holds the receipt may know: where it stands and the reply. Case and dashes do not matter. */
export async function restrictedStatus(db: D1Database, receipt: string): Promise<{ status: RestrictedStatus; reply: string | null } | null> {
  const letters = receipt.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const row = await restrictedRowByReceipt(db, await digestOf(`${letters.slice(0, 2)}-${letters.slice(2, 6)}-${letters.slice(6)}`));
  return row ? { status: row.status, reply: row.reply } : null;
}

/** Items of the desk this cadre belongs to, newest day first; behind the wall there are none. */
export async function listRestrictedFor(db: D1Database, sealer: Sealer, locality: CaseLocality, cadre: Cadre): Promise<RestrictedItem[]> {
  if (!mayRead(cadre)) return [];
  const units = locality.units.subtreeIds(viewRoot(locality, cadre.unitId)).filter((unitId) => locality.units.get(unitId)?.restrictedDesk);
  const rows = await restrictedRowsOf(db, units);
  return Promise.all(rows.filter((row) => sees(locality, cadre, row)).map((row) => toItem(sealer, row)));
}

/** One item, or null where there is none for this cadre; opening it is logged. */
export async function findRestrictedFor(db: D1Database, sealer: Sealer, locality: CaseLocality, cadre: Cadre, id: string): Promise<RestrictedItem | null> {
  const row = await findRestrictedRow(db, id);
  return row && mayRead(cadre) && sees(locality, cadre, row) ? toItem(sealer, row) : null;
}

/** The reply that the receipt will show. A later reply replaces it; each is in the log. */
export async function answerRestricted(db: D1Database, locality: CaseLocality, cadre: Cadre, id: string, reply: string, act: Act): Promise<Result<true, ActRefusal>> {
  const row = await findRestrictedRow(db, id);
  if (!row || !mayRead(cadre) || !sees(locality, cadre, row)) return fail("not_found");
  if (cadre.role === "auditor") return fail("not_allowed");
  const text = reply.trim();
  if (text === "") return fail("text_needed");
  await saveRestrictedReply(db, { itemId: id, eventId: act.actId, actor: cadre.id, reply: text, at: act.now.toISOString() });
  return ok(true);
}

/** Cadres of a restricted desk's own unit or above it; auditors see that the desk works through counts only. */
function mayRead(cadre: Cadre): boolean {
  return cadre.active && cadre.role !== "auditor";
}

function sees(locality: CaseLocality, cadre: Cadre, row: RestrictedRow): boolean {
  return !isWalledOff(locality, cadre.unitId, row.hiddenFromUnitId) && locality.units.within(row.receiverUnitId, viewRoot(locality, cadre.unitId));
}

async function toItem(sealer: Sealer, row: RestrictedRow): Promise<RestrictedItem> {
  const { id, fields, areaCode, receiverUnitId, status, reply, receivedOn } = row;
  return { id, text: await sealer.open(row.textSealed, contextOf(id)), fields, areaCode, receiverUnitId, status, reply, receivedOn };
}

const contextOf = (id: string): string => `restricted/${id}`;

const vietnamDay = (at: Date): string => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
