import { type ConsentPurpose, contactContext, hasConsent } from "./person-store.ts";
import type { Sealer } from "./seal.ts";

/**
 * Yes to being called about one case, under the number that is kept: the consent, and the case it is for. The same id again changes
 * nothing. A person who was erased meanwhile, or who gave no number, leaves nothing.
 */
export async function shareContact(db: D1Database, p: { id: string; pseudonym: string; caseCode: string; now: Date }): Promise<void> {
  const at = p.now.toISOString();
  const known = "EXISTS (SELECT 1 FROM people WHERE pseudonym = ?1 AND phone_sealed IS NOT NULL)";
  await db.batch([
    db
      .prepare(`INSERT OR IGNORE INTO consents (id, pseudonym, purpose, given, at) SELECT ?2, ?1, ?3, 1, ?4 WHERE ${known}`)
      .bind(p.pseudonym, p.id, "forward_phone" satisfies ConsentPurpose, at),
    db.prepare(`INSERT OR IGNORE INTO case_contacts (case_code, pseudonym, given_at) SELECT ?2, ?1, ?3 WHERE ${known}`).bind(p.pseudonym, p.caseCode, at),
  ]);
}

/** No more calls: the number goes, with every case it was given for; the withdrawal is proved like the consent (Luật 91/2025/QH15, Điều 9). */
export async function withdrawContact(db: D1Database, p: { id: string; pseudonym: string; now: Date }): Promise<void> {
  await db.batch([
    db.prepare("UPDATE people SET phone_sealed = NULL WHERE pseudonym = ?").bind(p.pseudonym),
    db.prepare("DELETE FROM case_contacts WHERE pseudonym = ?").bind(p.pseudonym),
    db
      .prepare("INSERT OR IGNORE INTO consents (id, pseudonym, purpose, given, at) SELECT ?2, ?1, 'forward_phone', 0, ?3 WHERE EXISTS (SELECT 1 FROM people WHERE pseudonym = ?1)")
      .bind(p.pseudonym, p.id, p.now.toISOString()),
    db
      .prepare("INSERT OR IGNORE INTO consents (id, pseudonym, purpose, given, at) SELECT ?2, ?1, 'tell_by_phone', 0, ?3 WHERE EXISTS (SELECT 1 FROM consents WHERE pseudonym = ?1 AND purpose = 'tell_by_phone')")
      .bind(p.pseudonym, `${p.id}:told`, p.now.toISOString()),
  ]);
}

/**
 * The number the citizen gave for just this case, for the cadre who has it in hand; each showing is written down before it is opened.
 * The caller has checked that the cadre may see the case.
 * @returns null without the citizen's yes for this case
 */
export async function contactOfCase(
  db: D1Database, sealer: Sealer, p: { caseCode: string; openedBy: string; now: Date },
): Promise<string | null> {
  const row = await db
    .prepare("SELECT c.pseudonym, p.phone_sealed AS sealed FROM case_contacts c JOIN people p ON p.pseudonym = c.pseudonym WHERE c.case_code = ?")
    .bind(p.caseCode)
    .first<{ pseudonym: string; sealed: string | null }>();
  if (!row?.sealed) return null;
  await db
    .prepare("INSERT INTO identity_openings (pseudonym, reason, opened_by, at) VALUES (?, ?, ?, ?)")
    .bind(row.pseudonym, `phone_given:${p.caseCode}`, p.openedBy, p.now.toISOString())
    .run();
  return sealer.open(row.sealed, contactContext(row.pseudonym));
}

/** May the number of this case be told that there is an answer? Only where its owner said yes to just that. Opens nothing. */
export async function mayTellByPhone(db: D1Database, caseCode: string): Promise<boolean> {
  const row = await db.prepare("SELECT c.pseudonym FROM case_contacts c JOIN people p ON p.pseudonym = c.pseudonym WHERE c.case_code = ? AND p.phone_sealed IS NOT NULL").bind(caseCode).first<{ pseudonym: string }>();
  return row !== null && hasConsent(db, row.pseudonym, "tell_by_phone");
}

/** Numbers given before a moment are forgotten, and with a person's last one the number itself. */
export async function forgetContacts(db: D1Database, before: Date): Promise<void> {
  await db.batch([
    db.prepare("DELETE FROM case_contacts WHERE given_at < ?").bind(before.toISOString()),
    db.prepare("UPDATE people SET phone_sealed = NULL WHERE phone_sealed IS NOT NULL AND created_at < ?1 AND NOT EXISTS (SELECT 1 FROM case_contacts c WHERE c.pseudonym = people.pseudonym)").bind(before.toISOString()),
  ]);
}

/** Was a number given for this case? Opens nothing. */
export async function hasContact(db: D1Database, caseCode: string): Promise<boolean> {
  return (await db.prepare("SELECT 1 FROM case_contacts WHERE case_code = ?").bind(caseCode).first()) !== null;
}

/** The last three digits of the number kept, for the person who gave it; null when none is kept. */
export async function phoneTail(db: D1Database, sealer: Sealer, pseudonym: string): Promise<string | null> {
  const row = await db.prepare("SELECT phone_sealed AS sealed FROM people WHERE pseudonym = ?").bind(pseudonym).first<{ sealed: string | null }>();
  return row?.sealed ? (await sealer.open(row.sealed, contactContext(pseudonym))).slice(-3) : null;
}
