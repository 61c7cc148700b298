import { digestOf } from "../people/encoding.ts";
import { type Result, fail, ok } from "../result.ts";
import { findCadre } from "./cadre-store.ts";
import type { Cadre } from "./case.ts";

/**
 * An e-mail address as it is compared: without spaces around it, in lower case. Null for what is no address in plain ASCII: letters that
 * look alike or fold together ("K" of Kelvin) must not make two accounts one.
 */
export function normaliseAccount(text: string): string | null {
  const trimmed = text.trim();
  return trimmed.length <= mostAccountChars && /^[\x21-\x7e]+$/.test(trimmed) && /^[^@\s"(),:;<>[\]\\]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i.test(trimmed) ? trimmed.toLowerCase() : null;
}

/** RFC 5321 §4.5.3.1.3 */
const mostAccountChars = 254;

/** The address an administrator wrote down for this cadre; null where none is. */
export async function officeAccountOf(db: D1Database, cadreId: string): Promise<string | null> {
  return (await db.prepare("SELECT account FROM office_accounts WHERE cadre_id = ?").bind(cadreId).first<{ account: string }>())?.account ?? null;
}

/** Whose address this is; null when nobody's. Addresses of those who left are gone. */
export async function holderOfAccount(db: D1Database, account: string): Promise<string | null> {
  return (await db.prepare("SELECT cadre_id FROM office_accounts WHERE account = ?").bind(account).first<{ cadre_id: string }>())?.cadre_id ?? null;
}

/**
 * Writes down a cadre's address, or takes it away. Another one than before ends every session of that cadre, and the next sign-in says anew
 * which account of the provider it is; the same one again changes nothing.
 * @param p.account from `normaliseAccount`; null takes it away
 * @returns "taken" when it is another active cadre's, "inactive" when the cadre has left
 */
export async function saveOfficeAccount(db: D1Database, p: { cadreId: string; account: string | null; by: string; now: Date }): Promise<Result<true, "taken" | "inactive">> {
  const at = p.now.toISOString();
  // Events of one change have one name, also when two browsers send it.
  const id = await digestOf(`office-account/${p.cadreId}/${p.account ?? ""}/${at}`);
  if (p.account === null) {
    const held = "EXISTS (SELECT 1 FROM office_accounts WHERE cadre_id = ?1)";
    await db.batch([
      db.prepare(`INSERT OR IGNORE INTO access_events (id, cadre_id, kind, actor, at) SELECT ?2, ?1, 'office_account_removed', ?3, ?4 WHERE ${held}`).bind(p.cadreId, id, p.by, at),
      db.prepare(`DELETE FROM console_sessions WHERE cadre_id = ?1 AND ${held}`).bind(p.cadreId),
      db.prepare("DELETE FROM office_accounts WHERE cadre_id = ?").bind(p.cadreId),
    ]);
    return ok(true);
  }
  const free = `EXISTS (SELECT 1 FROM cadres WHERE id = ?1 AND active = 1) AND NOT EXISTS (SELECT 1 FROM office_accounts WHERE account = ?2 AND cadre_id <> ?1)`;
  const changed = `${free} AND NOT EXISTS (SELECT 1 FROM office_accounts WHERE cadre_id = ?1 AND account = ?2)`;
  await db.batch([
    db.prepare(`INSERT OR IGNORE INTO access_events (id, cadre_id, kind, actor, at) SELECT ?3, ?1, 'office_account_set', ?4, ?5 WHERE ${changed}`).bind(p.cadreId, p.account, id, p.by, at),
    db.prepare(`DELETE FROM console_sessions WHERE cadre_id = ?1 AND EXISTS (SELECT 1 FROM office_accounts WHERE cadre_id = ?1) AND ${changed}`).bind(p.cadreId, p.account),
    db.prepare(`INSERT OR REPLACE INTO office_accounts (cadre_id, account, subject, added_at) SELECT ?1, ?2, NULL, ?3 WHERE ${changed}`).bind(p.cadreId, p.account, at),
  ]);
  const holder = await holderOfAccount(db, p.account);
  return holder === p.cadreId ? ok(true) : fail(holder === null ? "inactive" : "taken");
}

/**
 * The active cadre an identity provider has named. The first sign-in fixes which account of the provider that is.
 * @param p.account from `normaliseAccount`
 * @param p.subject the provider's lasting name for the account, where it promises one
 * @returns "other_subject" when the address belonged to another account of the provider at the first sign-in
 */
export async function cadreOfAccount(db: D1Database, p: { account: string; subject: string | null }): Promise<Result<Cadre, "unknown" | "other_subject">> {
  const cadreId = await holderOfAccount(db, p.account);
  const cadre = cadreId === null ? null : await findCadre(db, cadreId);
  if (!cadre?.active) return fail("unknown");
  if (p.subject === null) return ok(cadre);
  const subject = await digestOf(`office-subject/${p.subject}`);
  const [, kept] = await db.batch<{ subject: string }>([
    db.prepare("UPDATE office_accounts SET subject = ?2 WHERE account = ?1 AND subject IS NULL").bind(p.account, subject),
    db.prepare("SELECT subject FROM office_accounts WHERE account = ?").bind(p.account),
  ]);
  return kept?.results[0]?.subject === subject ? ok(cadre) : fail("other_subject");
}

/** True for the first who brings this try back; a second time it is a copy. @param state names the try; kept as a digest until it is too old */
export async function claimSignIn(db: D1Database, p: { state: string; expiresAt: Date; now: Date }): Promise<boolean> {
  const [claimed] = await db.batch([
    db.prepare("INSERT OR IGNORE INTO used_sign_ins (state_hash, expires_at) VALUES (?, ?)").bind(await digestOf(`office-state/${p.state}`), p.expiresAt.toISOString()),
    db.prepare("DELETE FROM used_sign_ins WHERE expires_at <= ?").bind(p.now.toISOString()),
  ]);
  return claimed?.meta.changes === 1;
}
