import { digestOf, randomToken } from "../people/encoding.ts";
import { findCadre } from "./cadre-store.ts";
import type { Cadre } from "./case.ts";

const linkMinutes = 15;
/** A working day; a shared office machine should not stay open overnight. */
const sessionHours = 10;

/** A link that signs this cadre in once. The token is shown here and stored only as a digest. */
export async function createSignInLink(db: D1Database, p: { cadreId: string; now: Date; ttlMinutes?: number }): Promise<{ token: string }> {
  const token = randomToken();
  const expiresAt = new Date(p.now.getTime() + (p.ttlMinutes ?? linkMinutes) * 60_000).toISOString();
  await db.prepare("INSERT INTO sign_in_links (token_hash, cadre_id, expires_at) VALUES (?, ?, ?)").bind(await digestOf(token), p.cadreId, expiresAt).run();
  return { token };
}

/** Token of a link → token of a session; null when unknown, used or out of date, or the cadre is no longer active. */
export async function useSignInLink(db: D1Database, p: { token: string; now: Date }): Promise<{ sessionToken: string } | null> {
  const hash = await digestOf(p.token);
  const link = await db.prepare("SELECT cadre_id FROM sign_in_links WHERE token_hash = ? AND used_at IS NULL AND expires_at > ?").bind(hash, p.now.toISOString()).first<{ cadre_id: string }>();
  if (!link || !(await findCadre(db, link.cadre_id))?.active) return null;
  const sessionToken = randomToken();
  const sessionHash = await digestOf(sessionToken);
  const expiresAt = new Date(p.now.getTime() + sessionHours * 3_600_000).toISOString();
  // Two browsers may press at once: the session is made only by the one whose update took.
  const [taken] = await db.batch([
    db.prepare("UPDATE sign_in_links SET used_at = ?2, session_hash = ?3 WHERE token_hash = ?1 AND used_at IS NULL").bind(hash, p.now.toISOString(), sessionHash),
    db.prepare("INSERT INTO console_sessions (token_hash, cadre_id, created_at, expires_at) SELECT session_hash, cadre_id, ?2, ?3 FROM sign_in_links WHERE token_hash = ?1 AND session_hash = ?4")
      .bind(hash, p.now.toISOString(), expiresAt, sessionHash),
    db.prepare("DELETE FROM console_sessions WHERE expires_at < ?").bind(p.now.toISOString()),
  ]);
  return taken?.meta.changes === 1 ? { sessionToken } : null;
}

/** Whose session this is; null when unknown, over, or the cadre is no longer active. */
export async function cadreOfSession(db: D1Database, sessionToken: string, now: Date): Promise<Cadre | null> {
  const row = await db.prepare("SELECT cadre_id FROM console_sessions WHERE token_hash = ? AND expires_at > ?").bind(await digestOf(sessionToken), now.toISOString()).first<{ cadre_id: string }>();
  const cadre = row ? await findCadre(db, row.cadre_id) : null;
  return cadre?.active ? cadre : null;
}

export async function endSession(db: D1Database, sessionToken: string): Promise<void> {
  await db.prepare("DELETE FROM console_sessions WHERE token_hash = ?").bind(await digestOf(sessionToken)).run();
}
