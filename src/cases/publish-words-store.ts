/** The citizen's yes or no to publishing a matter without names (domain.md §3.4, flag `cong_khai`). Nothing is published by it: a cadre checks first. */

/** The latest word counts; said twice, it changes nothing. */
export async function savePublishWord(db: D1Database, word: { caseId: string; given: boolean; now: Date }): Promise<void> {
  await db
    .prepare("INSERT INTO case_publish_words (case_id, given, at) VALUES (?1, ?2, ?3) ON CONFLICT (case_id) DO UPDATE SET given = excluded.given, at = excluded.at WHERE excluded.at > case_publish_words.at")
    .bind(word.caseId, word.given ? 1 : 0, word.now.toISOString())
    .run();
}

/** @returns null where nothing was said, which is no yes */
export async function publishWordOf(db: D1Database, caseId: string): Promise<boolean | null> {
  const row = await db.prepare("SELECT given FROM case_publish_words WHERE case_id = ?").bind(caseId).first<{ given: number }>();
  return row === null ? null : row.given === 1;
}
