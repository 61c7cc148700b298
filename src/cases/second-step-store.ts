import { inAlphabet } from "../people/encoding.ts";
import type { Sealer } from "../people/seal.ts";
import { type Result, fail, ok } from "../result.ts";
import { matchingStep } from "./totp.ts";

/** After so many wrong codes in a quarter of an hour one waits: six digits are soon tried out. */
const mostMisses = 5;
const missMinutes = 15;

/**
 * A fresh secret for a cadre's authenticator, shown once in base32; the second step counts only once a code of it was typed
 * (`confirmSecondStep`). One that was confirmed is not replaced: another administrator removes it first.
 */
export async function beginSecondStep(db: D1Database, sealer: Sealer, cadreId: string, now: Date): Promise<Result<{ secret: string }, "already">> {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  const sealed = await sealer.seal(btoa(String.fromCharCode(...bytes)), contextOf(cadreId));
  const done = await db
    .prepare(
      `INSERT INTO second_steps (cadre_id, secret_sealed, made_at) VALUES (?1, ?2, ?3)
       ON CONFLICT (cadre_id) DO UPDATE SET secret_sealed = ?2, made_at = ?3, misses = 0, missed_at = NULL WHERE confirmed_at IS NULL`,
    )
    .bind(cadreId, sealed, now.toISOString())
    .run();
  return done.meta.changes === 1 ? ok({ secret: inAlphabet(bytes, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") }) : fail("already");
}

/**
 * A code typed at sign-in, or the first one after `beginSecondStep`, which makes the second step count.
 * @returns "wait" after too many wrong ones, "wrong" for a wrong or used one, "none" where nothing was begun
 */
export async function trySecondStep(db: D1Database, sealer: Sealer, cadreId: string, typed: string, now: Date): Promise<Result<true, "wrong" | "wait" | "none">> {
  const row = await db
    .prepare("SELECT secret_sealed, last_step, misses, missed_at FROM second_steps WHERE cadre_id = ?")
    .bind(cadreId)
    .first<{ secret_sealed: string; last_step: number; misses: number; missed_at: string | null }>();
  if (!row) return fail("none");
  const fresh = row.missed_at !== null && now.getTime() - Date.parse(row.missed_at) < missMinutes * 60_000;
  if (fresh && row.misses >= mostMisses) return fail("wait");
  const secret = Uint8Array.from(atob(await sealer.open(row.secret_sealed, contextOf(cadreId))), (letter) => letter.charCodeAt(0));
  const step = await matchingStep(secret, typed, now, row.last_step);
  if (step === null) {
    await db.prepare("UPDATE second_steps SET misses = CASE WHEN ?3 = 1 THEN misses + 1 ELSE 1 END, missed_at = ?2 WHERE cadre_id = ?1").bind(cadreId, now.toISOString(), fresh ? 1 : 0).run();
    return fail("wrong");
  }
  // Two requests with one code: the first wins.
  const done = await db
    .prepare("UPDATE second_steps SET last_step = ?2, misses = 0, missed_at = NULL, confirmed_at = coalesce(confirmed_at, ?3) WHERE cadre_id = ?1 AND last_step < ?2")
    .bind(cadreId, step, now.toISOString())
    .run();
  return done.meta.changes === 1 ? ok(true) : fail("wrong");
}

export async function hasSecondStep(db: D1Database, cadreId: string): Promise<boolean> {
  return (await db.prepare("SELECT 1 FROM second_steps WHERE cadre_id = ? AND confirmed_at IS NOT NULL").bind(cadreId).first()) !== null;
}

/** Everybody whose second step counts. */
export async function secondStepIds(db: D1Database): Promise<ReadonlySet<string>> {
  const rows = await db.prepare("SELECT cadre_id FROM second_steps WHERE confirmed_at IS NOT NULL").all<{ cadre_id: string }>();
  return new Set(rows.results.map(({ cadre_id }) => cadre_id));
}

/** A lost telephone: another administrator removes the second step, every session ends, and it is written down who did it. */
export async function removeSecondStep(db: D1Database, p: { cadreId: string; by: string; id: string; now: Date }): Promise<void> {
  await db.batch([
    db
      .prepare("INSERT OR IGNORE INTO access_events (id, cadre_id, kind, actor, at) SELECT ?1, ?2, 'second_step_removed', ?3, ?4 WHERE EXISTS (SELECT 1 FROM second_steps WHERE cadre_id = ?2)")
      .bind(p.id, p.cadreId, p.by, p.now.toISOString()),
    db.prepare("DELETE FROM second_steps WHERE cadre_id = ?").bind(p.cadreId),
    db.prepare("DELETE FROM console_sessions WHERE cadre_id = ?").bind(p.cadreId),
  ]);
}

const contextOf = (cadreId: string): string => `console/second-step/${cadreId}`;
