import { digestOf, randomToken } from "../people/encoding.ts";
import { findCadre } from "./cadre-store.ts";
import type { Cadre } from "./case.ts";

const linkMinutes = 15;
/** A working day; a shared office machine should not stay open overnight. */
const sessionHours = 8;
/** A token is replaced after this; what was copied from a machine does not live long. */
const renewMinutes = 30;
/** Requests already on their way carry the token before. */
const graceSeconds = 60;

/** Somebody signed in on one browser. */
export interface Session {
  /** Names the session without opening it. */
  id: string;
  cadre: Cadre;
  /** The token is old enough to be replaced (`renewSession`). */
  renewDue: boolean;
  /** none: no second step was set up; open: set up and not yet passed here; passed. */
  secondStep: "none" | "open" | "passed";
  isCustodian: boolean;
  /** The cadre's account with the office's identity provider; null where none was written down. */
  officeAccount: string | null;
}

/** One line of "where am I signed in". */
export interface SignedInDevice { id: string; device: string | null; createdAt: string; seenAt: string }

/** A link that signs this cadre in once. The token is shown here and stored only as a digest. */
export async function createSignInLink(db: D1Database, p: { cadreId: string; now: Date; ttlMinutes?: number }): Promise<{ token: string }> {
  const token = randomToken();
  const expiresAt = new Date(p.now.getTime() + (p.ttlMinutes ?? linkMinutes) * minuteMs).toISOString();
  await db.prepare("INSERT INTO sign_in_links (token_hash, cadre_id, expires_at) VALUES (?, ?, ?)").bind(await digestOf(token), p.cadreId, expiresAt).run();
  return { token };
}

/** Token of a link → token of a session; null when unknown, used or out of date, or the cadre is no longer active. */
export async function useSignInLink(db: D1Database, p: { token: string; now: Date; device?: string | null }): Promise<{ sessionToken: string } | null> {
  const hash = await digestOf(p.token);
  const at = p.now.toISOString();
  const link = await db.prepare("SELECT cadre_id FROM sign_in_links WHERE token_hash = ? AND used_at IS NULL AND expires_at > ?").bind(hash, at).first<{ cadre_id: string }>();
  if (!link || !(await findCadre(db, link.cadre_id))?.active) return null;
  const sessionToken = randomToken();
  const sessionHash = await digestOf(sessionToken);
  const expiresAt = new Date(p.now.getTime() + sessionHours * 60 * minuteMs).toISOString();
  // Two browsers may press at once: the session is made only by the one whose update took.
  const [taken] = await db.batch([
    db.prepare("UPDATE sign_in_links SET used_at = ?2, session_hash = ?3 WHERE token_hash = ?1 AND used_at IS NULL").bind(hash, at, sessionHash),
    db
      .prepare(
        `INSERT INTO console_sessions (token_hash, cadre_id, created_at, expires_at, id, device, seen_at, renewed_at)
         SELECT session_hash, cadre_id, ?2, ?3, ?5, ?6, ?2, ?2 FROM sign_in_links WHERE token_hash = ?1 AND session_hash = ?4`,
      )
      .bind(hash, at, expiresAt, sessionHash, randomToken().slice(0, 16), p.device ?? null),
    db.prepare("DELETE FROM console_sessions WHERE expires_at < ?").bind(at),
  ]);
  return taken?.meta.changes === 1 ? { sessionToken } : null;
}

/**
 * A session for somebody the office's own identity provider has named; null when the cadre is no longer active.
 * @param p.secondStepPassed the provider asked for a second factor, and the service relies on that
 */
export async function openSession(db: D1Database, p: { cadreId: string; now: Date; device?: string | null; secondStepPassed: boolean }): Promise<{ sessionToken: string } | null> {
  const sessionToken = randomToken();
  const at = p.now.toISOString();
  const expiresAt = new Date(p.now.getTime() + sessionHours * 60 * minuteMs).toISOString();
  const [made] = await db.batch([
    db
      .prepare(
        `INSERT INTO console_sessions (token_hash, cadre_id, created_at, expires_at, id, device, seen_at, renewed_at, second_step_at)
         SELECT ?1, id, ?3, ?4, ?5, ?6, ?3, ?3, ?7 FROM cadres WHERE id = ?2 AND active = 1`,
      )
      .bind(await digestOf(sessionToken), p.cadreId, at, expiresAt, randomToken().slice(0, 16), p.device ?? null, p.secondStepPassed ? at : null),
    db.prepare("DELETE FROM console_sessions WHERE expires_at < ?").bind(at),
  ]);
  return made?.meta.changes === 1 ? { sessionToken } : null;
}

/**
 * Whose session this is; null when unknown, over, or the cadre is no longer active. A token that was replaced a while ago is a copy
 * in wrong hands: it ends the session for both.
 */
export async function findSession(db: D1Database, sessionToken: string, now: Date): Promise<Session | null> {
  const hash = await digestOf(sessionToken);
  const row = await db
    .prepare(
      `SELECT s.id, s.token_hash, s.cadre_id, s.renewed_at, s.second_step_at, t.cadre_id AS has_step, k.cadre_id AS custodian, o.account AS office_account FROM console_sessions s
       LEFT JOIN second_steps t ON t.cadre_id = s.cadre_id AND t.confirmed_at IS NOT NULL
       LEFT JOIN custodians k ON k.cadre_id = s.cadre_id
       LEFT JOIN office_accounts o ON o.cadre_id = s.cadre_id
       WHERE (s.token_hash = ?1 OR s.previous_hash = ?1) AND s.expires_at > ?2`,
    )
    .bind(hash, now.toISOString())
    .first<{ id: string; token_hash: string; cadre_id: string; renewed_at: string; second_step_at: string | null; has_step: string | null; custodian: string | null; office_account: string | null }>();
  if (!row) return null;
  const ageMs = now.getTime() - Date.parse(row.renewed_at);
  const isCurrent = row.token_hash === hash;
  if (!isCurrent && ageMs > graceSeconds * 1000) {
    await db.prepare("DELETE FROM console_sessions WHERE id = ?").bind(row.id).run();
    return null;
  }
  const cadre = await findCadre(db, row.cadre_id);
  if (!cadre?.active) return null;
  // A second step of the office's provider counts as passed though none was set up here.
  const secondStep = row.second_step_at !== null ? "passed" : row.has_step === null ? "none" : "open";
  return { id: row.id, cadre, renewDue: isCurrent && ageMs >= renewMinutes * minuteMs, secondStep, isCustodian: row.custodian !== null, officeAccount: row.office_account };
}

/** A new token for the same session, which stays as long as it was to; null when another request replaced it first. */
export async function renewSession(db: D1Database, sessionToken: string, now: Date): Promise<string | null> {
  const token = randomToken();
  const done = await db
    .prepare("UPDATE console_sessions SET previous_hash = token_hash, token_hash = ?2, renewed_at = ?3, seen_at = ?3 WHERE token_hash = ?1")
    .bind(await digestOf(sessionToken), await digestOf(token), now.toISOString())
    .run();
  return done.meta.changes === 1 ? token : null;
}

/** The second step was passed in this session: from here it has a new token, so that one seen before is worth nothing. */
export async function passSecondStep(db: D1Database, sessionToken: string, now: Date): Promise<string | null> {
  const token = await renewSession(db, sessionToken, now);
  if (token !== null) await db.prepare("UPDATE console_sessions SET second_step_at = ?2, previous_hash = NULL WHERE token_hash = ?1").bind(await digestOf(token), now.toISOString()).run();
  return token;
}

export async function endSession(db: D1Database, sessionToken: string): Promise<void> {
  const hash = await digestOf(sessionToken);
  await db.prepare("DELETE FROM console_sessions WHERE token_hash = ?1 OR previous_hash = ?1").bind(hash).run();
}

/** Where this cadre is signed in, last used first. */
export async function devicesOf(db: D1Database, cadreId: string, now: Date): Promise<SignedInDevice[]> {
  const rows = await db
    .prepare("SELECT id, device, created_at AS createdAt, seen_at AS seenAt FROM console_sessions WHERE cadre_id = ? AND expires_at > ? ORDER BY seen_at DESC, id")
    .bind(cadreId, now.toISOString())
    .all<SignedInDevice>();
  return rows.results;
}

/** Ends one of this cadre's own sessions, or all but one. Somebody else's are not there. @returns how many ended */
export async function endDevices(db: D1Database, cadreId: string, which: { id: string } | { allBut: string }): Promise<number> {
  const statement = "id" in which
    ? db.prepare("DELETE FROM console_sessions WHERE cadre_id = ? AND id = ?").bind(cadreId, which.id)
    : db.prepare("DELETE FROM console_sessions WHERE cadre_id = ? AND id != ?").bind(cadreId, which.allBut);
  return (await statement.run()).meta.changes;
}

const minuteMs = 60_000;
