/** Who got which answer (no word of either), so that one correction can reach them; forgotten by age and with the person. */

/** This person got this answer. The same answer again changes nothing. */
export async function rememberAsker(db: D1Database, p: { answerId: string; pseudonym: string; now: Date }): Promise<void> {
  await db.prepare("INSERT OR IGNORE INTO answer_askers (answer_id, pseudonym, answered_at) VALUES (?, ?, ?)").bind(p.answerId, p.pseudonym, p.now.toISOString()).run();
}

/** Askers of these answers who are still known, with their channel; answers nobody can be found for are left out. */
export async function askersOf(db: D1Database, answerIds: readonly string[]): Promise<{ answerId: string; pseudonym: string; channel: string; answeredAt: string }[]> {
  const { results } = await db
    .prepare(
      `SELECT a.answer_id AS answerId, a.pseudonym, p.channel, a.answered_at AS answeredAt
       FROM json_each(?1) w JOIN answer_askers a ON a.answer_id = w.value JOIN people p ON p.pseudonym = a.pseudonym ORDER BY a.answered_at, a.answer_id`,
    )
    .bind(JSON.stringify(answerIds))
    .all<{ answerId: string; pseudonym: string; channel: string; answeredAt: string }>();
  return results;
}

/** How many answers are still known to have gone to this person, for the person. */
export async function countAnswersOf(db: D1Database, pseudonym: string): Promise<number> {
  return (await db.prepare("SELECT count(*) AS n FROM answer_askers WHERE pseudonym = ?").bind(pseudonym).first<number>("n")) ?? 0;
}

/** Of these changes, those each person has been told already: "pseudonym change" pairs. */
export async function toldChanges(db: D1Database, changeIds: readonly string[]): Promise<Set<string>> {
  const { results } = await db
    .prepare("SELECT pseudonym, change_id FROM recalls_told WHERE change_id IN (SELECT value FROM json_each(?1))")
    .bind(JSON.stringify(changeIds))
    .all<{ pseudonym: string; change_id: string }>();
  return new Set(results.map((row) => `${row.pseudonym} ${row.change_id}`));
}

/** How many people were told something since a moment, by channel. */
export async function countToldSince(db: D1Database, since: Date): Promise<Map<string, number>> {
  const { results } = await db
    .prepare("SELECT p.channel, count(DISTINCT r.pseudonym || r.told_at) AS n FROM recalls_told r JOIN people p ON p.pseudonym = r.pseudonym WHERE r.told_at >= ?1 GROUP BY p.channel")
    .bind(since.toISOString())
    .all<{ channel: string; n: number }>();
  return new Map(results.map((row) => [row.channel, row.n]));
}

/** These people have been told of these changes. Repeated: the first time stays. */
export async function markTold(db: D1Database, told: readonly { pseudonym: string; changeId: string }[], now: Date): Promise<void> {
  if (told.length === 0) return;
  await db
    .prepare("INSERT OR IGNORE INTO recalls_told (pseudonym, change_id, told_at) SELECT value ->> 'pseudonym', value ->> 'changeId', ?2 FROM json_each(?1)")
    .bind(JSON.stringify(told), now.toISOString())
    .run();
}

/** As long as a correction of an answer can still matter to who got it. */
export const askersKeptDays = 90;

/** Forgets who asked and who was told before a moment. */
export async function forgetAskers(db: D1Database, before: Date): Promise<void> {
  const day = before.toISOString();
  await db.batch([
    db.prepare("DELETE FROM answer_askers WHERE answered_at < ?").bind(day),
    db.prepare("DELETE FROM recalls_told WHERE told_at < ?").bind(day),
  ]);
}
