import type { Sealer } from "./seal.ts";

/** What somebody may agree to; "for_other": that another, for whom they write, knows of it. */
export type ConsentPurpose = "answer" | "forward_phone" | "tell_by_phone" | "publish" | "for_other";

export interface Consent { purpose: ConsentPurpose; given: boolean; at: string }

/** First sight of a chat: keeps its channel and, sealed, its chat id. A chat seen before is left as it is. */
export async function rememberPerson(
  db: D1Database,
  sealer: Sealer,
  p: { pseudonym: string; channel: string; chatId: string; now: Date },
): Promise<void> {
  const known = await db.prepare("SELECT 1 FROM people WHERE pseudonym = ?").bind(p.pseudonym).first();
  if (known) return;
  const sealed = await sealer.seal(p.chatId, chatContext(p.pseudonym));
  await db
    .prepare("INSERT OR IGNORE INTO people (pseudonym, channel, chat_id_sealed, created_at) VALUES (?, ?, ?, ?)")
    .bind(p.pseudonym, p.channel, sealed, p.now.toISOString())
    .run();
}

/**
 * Who is behind a pseudonym. The opening is written down before anything is opened, so that a failure leaves a trace too.
 * @returns null when the person is unknown or was erased
 */
export async function openIdentity(
  db: D1Database,
  sealer: Sealer,
  p: { pseudonym: string; reason: string; openedBy: string; now: Date },
): Promise<{ channel: string; chatId: string; phone: string | null } | null> {
  await db
    .prepare("INSERT INTO identity_openings (pseudonym, reason, opened_by, at) VALUES (?, ?, ?, ?)")
    .bind(p.pseudonym, p.reason, p.openedBy, p.now.toISOString())
    .run();
  const row = await findRow(db, p.pseudonym);
  if (!row) return null;
  return {
    channel: row.channel,
    chatId: await sealer.open(row.chat_id_sealed, chatContext(p.pseudonym)),
    phone: row.phone_sealed === null ? null : await sealer.open(row.phone_sealed, contactContext(p.pseudonym)),
  };
}

/**
 * Where a message to this chat must go. For delivery by the service itself: nobody sees it, so it is not an opening.
 * @returns null when the person is unknown or was erased
 */
export async function chatAddress(db: D1Database, sealer: Sealer, pseudonym: string): Promise<{ channel: string; chatId: string } | null> {
  const row = await findRow(db, pseudonym);
  return row && { channel: row.channel, chatId: await sealer.open(row.chat_id_sealed, chatContext(pseudonym)) };
}

/** How many people are known on a channel: some plans of some platforms serve only so many. */
export async function countPeople(db: D1Database, channel: string): Promise<number> {
  return (await db.prepare("SELECT count(*) AS n FROM people WHERE channel = ?").bind(channel).first<{ n: number }>())?.n ?? 0;
}

/** Proof of a consent given or withdrawn, per purpose (Luật 91/2025/QH15, Article 9). The same id changes nothing. */
export async function recordConsent(
  db: D1Database,
  p: { id: string; pseudonym: string; purpose: ConsentPurpose; given: boolean; now: Date },
): Promise<void> {
  await db
    .prepare("INSERT OR IGNORE INTO consents (id, pseudonym, purpose, given, at) VALUES (?, ?, ?, ?, ?)")
    .bind(p.id, p.pseudonym, p.purpose, p.given ? 1 : 0, p.now.toISOString())
    .run();
}

/** The latest word counts; no word is no consent. */
export async function hasConsent(db: D1Database, pseudonym: string, purpose: ConsentPurpose): Promise<boolean> {
  const row = await db
    .prepare("SELECT given FROM consents WHERE pseudonym = ? AND purpose = ? ORDER BY at DESC, id DESC LIMIT 1")
    .bind(pseudonym, purpose)
    .first<{ given: number }>();
  return row?.given === 1;
}

/** Keeps a phone number, sealed, in place of the one before. Unknown person: nothing is kept. */
export async function savePhone(db: D1Database, sealer: Sealer, p: { pseudonym: string; phone: string; now: Date }): Promise<void> {
  const sealed = await sealer.seal(p.phone, contactContext(p.pseudonym));
  await db.prepare("UPDATE people SET phone_sealed = ? WHERE pseudonym = ?").bind(sealed, p.pseudonym).run();
}

/** How often somebody opened who this person is, and when last (ISO UTC): for the person. */
export async function openingsOf(db: D1Database, pseudonym: string): Promise<{ times: number; lastAt: string | null }> {
  const row = await db.prepare("SELECT count(*) AS times, max(at) AS lastAt FROM identity_openings WHERE pseudonym = ?").bind(pseudonym).first<{ times: number; lastAt: string | null }>();
  return row ?? { times: 0, lastAt: null };
}

/** Erases who a person is, with their consents and which answers they got (Luật 91/2025/QH15, Article 14). The log of openings stays. */
export async function erasePerson(db: D1Database, pseudonym: string): Promise<void> {
  await db.batch([
    db.prepare("DELETE FROM people WHERE pseudonym = ?").bind(pseudonym),
    db.prepare("DELETE FROM consents WHERE pseudonym = ?").bind(pseudonym),
    db.prepare("DELETE FROM answer_askers WHERE pseudonym = ?").bind(pseudonym),
    db.prepare("DELETE FROM recalls_told WHERE pseudonym = ?").bind(pseudonym),
    db.prepare("DELETE FROM case_contacts WHERE pseudonym = ?").bind(pseudonym),
    db.prepare("UPDATE case_companions SET companion = NULL WHERE companion = ?").bind(pseudonym),
    db.prepare("UPDATE rights_requests SET pseudonym = NULL WHERE pseudonym = ?").bind(pseudonym),
  ]);
}

/** What PEOPLE holds of a person, for the person. @returns null when nothing is held */
export async function exportPerson(
  db: D1Database,
  _sealer: Sealer,
  pseudonym: string,
): Promise<{ channel: string; since: string; consents: Consent[]; hasPhone: boolean } | null> {
  const row = await findRow(db, pseudonym);
  if (!row) return null;
  const consents = await db
    .prepare("SELECT purpose, given, at FROM consents WHERE pseudonym = ? ORDER BY at, id")
    .bind(pseudonym)
    .all<{ purpose: ConsentPurpose; given: number; at: string }>();
  return {
    channel: row.channel,
    since: row.created_at,
    consents: consents.results.map((consent) => ({ ...consent, given: consent.given === 1 })),
    hasPhone: row.phone_sealed !== null,
  };
}

interface PersonRow { channel: string; chat_id_sealed: string; phone_sealed: string | null; created_at: string }

function findRow(db: D1Database, pseudonym: string): Promise<PersonRow | null> {
  return db
    .prepare("SELECT channel, chat_id_sealed, phone_sealed, created_at FROM people WHERE pseudonym = ?")
    .bind(pseudonym)
    .first<PersonRow>();
}

const chatContext = (pseudonym: string): string => `people/chat/${pseudonym}`;
/** Under what a number is sealed: it opens for no other person. */
export const contactContext = (pseudonym: string): string => `people/phone/${pseudonym}`;
