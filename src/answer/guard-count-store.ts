/** How often a guard was triggered in a stretch of days. */
export interface GuardCount { guard: string; times: number }

/** How long hits are kept, in days: a year to compare with, and a little more. */
export const guardHitsKeptDays = 400;

/** At most as many names a turn: a reply passes some twenty guards. */
const mostNames = 40;

/**
 * Keeps which guards a turn triggered. Safe to repeat: the same id and guard count once.
 * @param id says nothing of who wrote: a digest
 * @param day Vietnam's, YYYY-MM-DD
 */
export async function recordGuardHits(db: D1Database, { id, guards, day }: { id: string; guards: readonly string[]; day: string }): Promise<void> {
  const names = [...new Set(guards)].slice(0, mostNames);
  if (names.length === 0) return;
  await db.batch(names.map((guard) => db.prepare("INSERT OR IGNORE INTO guard_hits (id, guard, day) VALUES (?, ?, ?)").bind(id, guard, day)));
}

/** Hits from one day to another, both included, most frequent first. */
export async function guardCounts(db: D1Database, { from, to }: { from: string; to: string }): Promise<GuardCount[]> {
  const rows = await db
    .prepare("SELECT guard, count(*) AS times FROM guard_hits WHERE day BETWEEN ? AND ? GROUP BY guard ORDER BY times DESC, guard")
    .bind(from, to)
    .all<GuardCount>();
  return rows.results;
}

/** Drops what lies before a day. */
export async function forgetGuardHits(db: D1Database, before: string): Promise<void> {
  await db.prepare("DELETE FROM guard_hits WHERE day < ?").bind(before).run();
}
