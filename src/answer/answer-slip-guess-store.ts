import type { KnowledgeDatabase } from "../knowledge/database.ts";

/** Wrong codes that one sender may try in a window; then nothing is looked up for them until the next one, right or wrong. */
export const mostMisses = 20;
export const guessWindowMs = 10 * 60_000;

/** Start of the window a moment lies in, ISO UTC. */
export const guessWindow = (now: Date): string => new Date(Math.floor(now.getTime() / guessWindowMs) * guessWindowMs).toISOString();

/**
 * Has this sender used up the window? Slows guessing per sender and not for everybody: a limit for all would let one guesser
 * lock out the offices. At this pace one sender comes upon one of 100,000 kept answers in about ten years, and it is a masked one.
 * @param who says of the sender only that two codes in one window came from the same
 */
export async function hasGuessedEnough(db: KnowledgeDatabase, who: string, now: Date): Promise<boolean> {
  const row = await db.prepare("SELECT misses FROM slip_guesses WHERE opened_at = ?1 AND who = ?2").bind(guessWindow(now), who).first<{ misses: number }>();
  return (row?.misses ?? 0) >= mostMisses;
}

/** Counts a wrong code, and forgets earlier windows. */
export async function countMiss(db: KnowledgeDatabase, who: string, now: Date): Promise<void> {
  const window = guessWindow(now);
  await db.batch([
    db.prepare("DELETE FROM slip_guesses WHERE opened_at < ?1").bind(window),
    db.prepare("INSERT INTO slip_guesses (opened_at, who, misses) VALUES (?1, ?2, 1) ON CONFLICT (opened_at, who) DO UPDATE SET misses = misses + 1").bind(window, who),
  ]);
}
