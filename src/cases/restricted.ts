import { toBase32 } from "../people/encoding.ts";
import { type Sealer, createSealer } from "../people/seal.ts";
import { type Result, fail, ok } from "../result.ts";
import type { Act, ActRefusal } from "./act.ts";
import type { Cadre } from "./case.ts";
import { isCustodian } from "./custodian-store.ts";
import type { CaseLocality } from "./locality.ts";
import { countMiss, minutesToWait } from "./receipt-guesses.ts";
import { handlerNotices, handlersOf, namedIn, staffFor, visibleTo } from "./restricted-handlers.ts";
import { type PerKey, perKey, readReceipt, receiptDigest, receiptDigests, receiptsOf } from "./restricted-receipt.ts";
import {
  type RestrictedEvent, type RestrictedRow, type RestrictedStatus, addRestrictedEvent, exclusionsOf, findRestrictedRow, insertRestrictedRow, knownRestrictedId,
  restrictedEventsOf, restrictedMessagesOf, restrictedRowByReceipt, restrictedRowsOf, saveRestrictedExclusion, saveRestrictedMessage, saveRestrictedReceiver, saveRestrictedView,
} from "./restricted-store.ts";
import type { Route } from "./route.ts";
import { isWalledOff, isWorker } from "./visibility.ts";

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

/** One line said about an item. `saidOn`: day, Vietnam time. */
export interface RestrictedMessage { fromSender: boolean; text: string; saidOn: string }

export interface RestrictedItem {
  id: string;
  text: string;
  fields: string[];
  areaCode: string | null;
  receiverUnitId: string;
  hiddenFromUnitId: string | null;
  status: RestrictedStatus;
  /** Day, Vietnam time: the hour could tell who. */
  receivedOn: string;
}

/** An item as its handler opens it: with what was said since, and what was done with it. */
export interface OpenRestrictedItem extends RestrictedItem {
  messages: RestrictedMessage[];
  log: { kind: RestrictedEvent["kind"]; actor: string; text: string | null; at: string }[];
}

/** What a receipt opens; the same wait for a right and a wrong one. */
export type ReceiptFinding =
  | { kind: "found"; itemId: string; status: RestrictedStatus; messages: RestrictedMessage[] }
  | { kind: "unknown" }
  | { kind: "wait"; minutes: number };

/** Lines a holder may add to one item. */
export const mostHolderLines = 30;

/** "BM-4821-0937-5561-2284", the same for the same item: a repeated commit tells the citizen the same receipt. */
export async function restrictedReceiptOf(sealer: Sealer, itemId: string): Promise<string> {
  const [receipt] = await receiptsOf(sealer, itemId);
  return receipt;
}

/** The id an item is kept under: under the key that is current now, unless it is there under an older one. */
export async function restrictedIdOf(db: D1Database, sealer: Sealer, itemId: string): Promise<string> {
  const ids = await derivedIds(sealer, itemId);
  return (await knownRestrictedId(db, ids)) ?? ids[0];
}

/**
 * Sealed under a random key of its own, and a notice without content to those it goes to. The same item again changes
 * nothing, also when the key of the ring was replaced in between.
 * @returns the receipt, and the act id of its notices: derived too, for the item's own id tells whose chat it came from
 */
export async function openRestrictedItem(db: D1Database, sealer: Sealer, locality: CaseLocality, input: NewRestrictedItem): Promise<{ receipt: string; actId: string }> {
  const ids = await derivedIds(sealer, input.itemId);
  const receipts = await receiptsOf(sealer, input.itemId);
  const known = await knownRestrictedId(db, ids);
  if (known !== null) return { receipt: receipts[ids.indexOf(known)] ?? receipts[0], actId: known };
  const [id] = ids;
  const [receipt] = receipts;
  const { receiverUnitId, hiddenFromUnitId } = input.route;
  const staff = await staffFor(db, locality, [receiverUnitId]);
  const excluded = namedIn(input.text, [...staff.workers, ...staff.custodians].map(({ cadre }) => cadre));
  const key = await newItemKey(sealer, id);
  await insertRestrictedRow(
    db,
    {
      id, receiptHash: await receiptDigest(sealer, receipt), textSealed: await key.sealer.seal(input.text, contextOf(id)), keySealed: key.sealed,
      fields: input.fields, areaCode: input.areaCode, receiverUnitId, hiddenFromUnitId, receivedOn: vietnamDay(input.now),
    },
    excluded,
    await handlerNotices(db, locality, handlersOf(locality, staff, { receiverUnitId, hiddenFromUnitId, excluded }), { actId: id, itemId: id }, input.now),
  );
  return { receipt, actId: id };
}

/**
 * What whoever holds the receipt may know, from any account or page: where it stands, and what was said. Reads only; the
 * caller counts a miss with `countWrongReceipt`.
 * @param source who asks, to slow down guessing; kept nowhere
 */
export async function openReceipt(db: D1Database, sealer: Sealer, typed: string, source: string, now: Date): Promise<ReceiptFinding> {
  const receipt = readReceipt(typed);
  if (receipt === null) return { kind: "unknown" };
  const minutes = await minutesToWait(db, sealer, receipt, source, now);
  if (minutes > 0) return { kind: "wait", minutes };
  const row = await restrictedRowByReceipt(db, await receiptDigests(sealer, receipt));
  if (row === null) return { kind: "unknown" };
  return { kind: "found", itemId: row.id, status: row.status, messages: await messagesOf(db, await itemSealer(sealer, row), row) };
}

/** A receipt that opened nothing slows the next ones down; what is no receipt at all does not. The same id again changes nothing. */
export async function countWrongReceipt(db: D1Database, sealer: Sealer, p: { typed: string; source: string; id: string; now: Date }): Promise<void> {
  const receipt = readReceipt(p.typed);
  if (receipt !== null) await countMiss(db, sealer, { receipt, source: p.source, id: p.id, now: p.now });
}

/**
 * A line from whoever holds the receipt, personal data masked; those the item lies with are told that there is something.
 * @param id of the message it came in: the same again changes nothing; stored only as an HMAC
 * @returns the act id of the notices
 */
export async function addByReceipt(
  db: D1Database, sealer: Sealer, locality: CaseLocality, p: { receipt: string; text: string; id: string; now: Date },
): Promise<Result<string, "not_found" | "text_needed" | "too_many">> {
  const receipt = readReceipt(p.receipt);
  const row = receipt === null ? null : await restrictedRowByReceipt(db, await receiptDigests(sealer, receipt));
  if (row === null) return fail("not_found");
  const text = p.text.trim();
  if (text === "") return fail("text_needed");
  const [first, ...others] = await perMessage(sealer, p.id);
  const said = await restrictedMessagesOf(db, row.id);
  const known = said.find(({ id }) => id === first || others.includes(id));
  if (known) return ok(known.id);
  if (said.filter(({ fromSender }) => fromSender).length >= mostHolderLines) return fail("too_many");
  const [staff, excluded] = await Promise.all([staffFor(db, locality, [row.receiverUnitId]), exclusionsOf(db, [row.id])]);
  // Named only now: from here on it is not theirs to know of, as if they had been named at once.
  const named = namedIn(text, [...staff.workers, ...staff.custodians].map(({ cadre }) => cadre));
  const handlers = handlersOf(locality, staff, { ...row, excluded: [...(excluded.get(row.id) ?? []), ...named] });
  const key = await itemSealer(sealer, row);
  const message = { id: first, fromSender: true, textSealed: await key.seal(text, messageContext(row.id, first)), saidOn: vietnamDay(p.now) };
  await saveRestrictedMessage(db, row.id, message, "moi", null, await handlerNotices(db, locality, handlers, { actId: first, itemId: row.id }, p.now), named);
  return ok(first);
}

/** Items this cadre may know of, newest day first, at most 200. */
export async function listRestrictedFor(db: D1Database, sealer: Sealer, locality: CaseLocality, cadre: Cadre): Promise<RestrictedItem[]> {
  if (!isWorker(cadre)) return [];
  const everywhere = cadre.unitId === locality.units.desks.provinceRestricted || (await isCustodian(db, cadre.id));
  const rows = await visibleTo(db, locality, cadre, await restrictedRowsOf(db, everywhere ? null : [cadre.unitId]));
  return Promise.all(rows.map(async (row) => toItem(await itemSealer(sealer, row), row)));
}

/**
 * One item, or null where there is none for this cadre. Opening it is written down, once a cadre and day, before the text is
 * opened; the first opening makes it "being looked at".
 */
export async function findRestrictedFor(
  db: D1Database, sealer: Sealer, locality: CaseLocality, cadre: Cadre, id: string, now: Date = new Date(),
): Promise<OpenRestrictedItem | null> {
  const row = await rowFor(db, locality, cadre, id);
  if (row === null) return null;
  await saveRestrictedView(db, { id: `view.${cadre.id}.${vietnamDay(now)}`, itemId: id, kind: "viewed", actor: cadre.id, text: null, at: now.toISOString() });
  const key = await itemSealer(sealer, row);
  const item = await toItem(key, { ...row, status: row.status === "moi" ? "dang_xem" : row.status });
  const log = (await restrictedEventsOf(db, id)).map(async ({ kind, actor, text, at }) => ({ kind, actor, at, text: await openLogText(key, id, text) }));
  return { ...item, messages: await messagesOf(db, key, row), log: await Promise.all(log) };
}

/** May this cadre know of the item? For what hangs on it: nothing is written down. */
export async function knowsRestricted(db: D1Database, locality: CaseLocality, cadre: Cadre, id: string): Promise<boolean> {
  return (await rowFor(db, locality, cadre, id)) !== null;
}

/** A line that the receipt will show; earlier ones stay. */
export async function answerRestricted(
  db: D1Database, sealer: Sealer, locality: CaseLocality, cadre: Cadre, id: string, reply: string, act: Act,
): Promise<Result<true, ActRefusal>> {
  const row = await rowFor(db, locality, cadre, id);
  if (row === null) return fail("not_found");
  const text = reply.trim();
  if (text === "") return fail("text_needed");
  const key = await itemSealer(sealer, row);
  const message = { id: act.actId, fromSender: false, textSealed: await key.seal(text, messageContext(id, act.actId)), saidOn: vietnamDay(act.now) };
  const event: RestrictedEvent = { id: act.actId, itemId: id, kind: "answered", actor: cadre.id, text: null, at: act.now.toISOString() };
  await saveRestrictedMessage(db, id, message, "da_xem", event, []);
  return ok(true);
}

/**
 * Hands an item on to another desk that may receive such things (inspection, provincial police, the Party's inspection
 * commission); never to one behind its wall. Who hands it on no longer sees it, unless at the province's desk.
 */
export async function passRestricted(
  db: D1Database, sealer: Sealer, locality: CaseLocality, cadre: Cadre, id: string, toUnitId: string, reason: string, act: Act,
): Promise<Result<true, ActRefusal>> {
  const row = await rowFor(db, locality, cadre, id);
  if (row === null) return fail("not_found");
  if (!locality.units.get(toUnitId)?.restrictedDesk) return fail("unknown_unit");
  if (isWalledOff(locality, toUnitId, row.hiddenFromUnitId)) return fail("not_allowed");
  if (toUnitId === row.receiverUnitId) return fail("same_unit");
  const text = reason.trim();
  if (text === "") return fail("text_needed");
  const event = await sealedEvent(sealer, row, { id: act.actId, kind: "passed", actor: cadre.id, text, at: act.now });
  const [staff, excluded] = await Promise.all([staffFor(db, locality, [toUnitId]), exclusionsOf(db, [id])]);
  const handlers = handlersOf(locality, staff, { ...row, receiverUnitId: toUnitId, excluded: excluded.get(id) ?? [] });
  await saveRestrictedReceiver(db, event, toUnitId, await handlerNotices(db, locality, handlers, { actId: act.actId, itemId: id }, act.now));
  return ok(true);
}

/**
 * "This concerns me or mine": from now on there is no such item for this cadre. Those it now goes to are told; where nobody
 * is left, the custodians.
 */
export async function leaveRestricted(
  db: D1Database, sealer: Sealer, locality: CaseLocality, cadre: Cadre, id: string, reason: string, act: Act,
): Promise<Result<true, ActRefusal>> {
  const row = await rowFor(db, locality, cadre, id);
  if (row === null) return fail("not_found");
  const text = reason.trim();
  if (text === "") return fail("text_needed");
  const event = await sealedEvent(sealer, row, { id: act.actId, kind: "excluded", actor: cadre.id, text, at: act.now });
  const [staff, before] = await Promise.all([staffFor(db, locality, [row.receiverUnitId]), exclusionsOf(db, [id])]);
  const handlers = handlersOf(locality, staff, { ...row, excluded: [...(before.get(id) ?? []), cadre.id] });
  await saveRestrictedExclusion(db, event, cadre.id, await handlerNotices(db, locality, handlers, { actId: act.actId, itemId: id }, act.now, cadre.id));
  return ok(true);
}

/** Writes into the item's own log that its sender's way back was opened, with the reason, sealed like the rest. */
export async function logSenderOpened(db: D1Database, sealer: Sealer, id: string, p: { actId: string; actor: string; reason: string; now: Date }): Promise<void> {
  const row = await findRestrictedRow(db, id);
  if (row !== null) await addRestrictedEvent(db, await sealedEvent(sealer, row, { id: p.actId, kind: "sender_opened", actor: p.actor, text: p.reason, at: p.now }));
}

async function rowFor(db: D1Database, locality: CaseLocality, cadre: Cadre, id: string): Promise<RestrictedRow | null> {
  const row = isWorker(cadre) ? await findRestrictedRow(db, id) : null;
  return row === null ? null : ((await visibleTo(db, locality, cadre, [row]))[0] ?? null);
}

async function newItemKey(sealer: Sealer, id: string): Promise<{ sealer: Sealer; sealed: string }> {
  const key = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
  return { sealer: keySealer(key), sealed: await sealer.seal(key, keyContext(id)) };
}

/** What opens this item: its own key, or the ring for items from before they had one. */
async function itemSealer(sealer: Sealer, row: RestrictedRow): Promise<Sealer> {
  return row.keySealed === null ? sealer : keySealer(await sealer.open(row.keySealed, keyContext(row.id)));
}

const keySealer = (key: string): Sealer => createSealer({ current: "item", keys: { item: key } });

async function sealedEvent(
  sealer: Sealer, row: RestrictedRow, event: { id: string; kind: RestrictedEvent["kind"]; actor: string; text: string; at: Date },
): Promise<RestrictedEvent> {
  const key = await itemSealer(sealer, row);
  return { id: event.id, itemId: row.id, kind: event.kind, actor: event.actor, text: await key.seal(event.text, logContext(row.id)), at: event.at.toISOString() };
}

const openLogText = async (key: Sealer, id: string, text: string | null): Promise<string | null> => (text?.startsWith("v1.") ? key.open(text, logContext(id)) : text);

async function messagesOf(db: D1Database, key: Sealer, row: RestrictedRow): Promise<RestrictedMessage[]> {
  const said = await Promise.all((await restrictedMessagesOf(db, row.id)).map(async ({ id, fromSender, textSealed, saidOn }) => ({
    fromSender, saidOn, text: await key.open(textSealed, messageContext(row.id, id)),
  })));
  return row.reply === null ? said : [{ fromSender: false, text: row.reply, saidOn: row.receivedOn }, ...said];
}

async function toItem(key: Sealer, row: RestrictedRow): Promise<RestrictedItem> {
  const { id, fields, areaCode, receiverUnitId, hiddenFromUnitId, status, receivedOn } = row;
  return { id, text: await key.open(row.textSealed, contextOf(id)), fields, areaCode, receiverUnitId, hiddenFromUnitId, status, receivedOn };
}

const derivedIds = async (sealer: Sealer, itemId: string): Promise<PerKey> => perKey(await sealer.derive(`item/${itemId}`), (bytes) => toBase32(bytes).slice(0, 32));

const perMessage = async (sealer: Sealer, id: string): Promise<PerKey> => perKey(await sealer.derive(`message/${id}`), (bytes) => toBase32(bytes).slice(0, 32));

const contextOf = (id: string): string => `restricted/${id}`;
const keyContext = (id: string): string => `restricted/${id}/key`;
const messageContext = (id: string, messageId: string): string => `restricted/${id}/message/${messageId}`;
const logContext = (id: string): string => `restricted/${id}/log`;

const vietnamDay = (at: Date): string => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
