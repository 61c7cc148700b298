import { digestOf, inAlphabet, sha256 } from "./encoding.ts";

/** A matter told for somebody else, whom the one who told it need not name: a word opens it to them from their own chat. */

/** No 0, O, 1, I: read aloud over the telephone. */
const letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** "NG-XXXX-XXXX" for a case id: the same for the same case under the same secret. Not stored; only its hash is. */
export async function companionWord(derive: (input: string) => Promise<Uint8Array[]>, caseId: string): Promise<string> {
  const [bytes] = await derive(`companion/${caseId}`);
  const text = inAlphabet((bytes ?? (await sha256(caseId))).slice(0, 5), letters);
  return `NG-${text.slice(0, 4)}-${text.slice(4, 8)}`;
}

/** A companion may join this case by the word. The same case again changes nothing. */
export async function openToCompanion(db: D1Database, p: { caseCode: string; word: string; now: Date }): Promise<void> {
  await db
    .prepare("INSERT OR IGNORE INTO case_companions (case_code, word_hash, companion, opened_at, bound_at) VALUES (?, ?, NULL, ?, NULL)")
    .bind(p.caseCode, await digestOf(p.word), p.now.toISOString())
    .run();
}

/** The case a word opens, unless another person has taken it up; null for an unknown word. */
export async function caseOfWord(db: D1Database, word: string, pseudonym: string): Promise<string | null> {
  const row = await db
    .prepare("SELECT case_code AS code FROM case_companions WHERE word_hash = ? AND (companion IS NULL OR companion = ?)")
    .bind(await digestOf(word), pseudonym)
    .first<{ code: string }>();
  return row?.code ?? null;
}

/** The first who shows the word follows the case; the same again changes nothing, another later changes nothing. */
export async function bindCompanion(db: D1Database, p: { word: string; pseudonym: string; now: Date }): Promise<void> {
  await db
    .prepare("UPDATE case_companions SET companion = ?2, bound_at = ?3 WHERE word_hash = ?1 AND companion IS NULL")
    .bind(await digestOf(p.word), p.pseudonym, p.now.toISOString())
    .run();
}

/** Who besides the one who told it is to hear of this case. */
export async function companionOf(db: D1Database, caseCode: string): Promise<string | null> {
  return (await db.prepare("SELECT companion FROM case_companions WHERE case_code = ?").bind(caseCode).first<{ companion: string | null }>())?.companion ?? null;
}

/** Part of a case became a case of its own: who follows the one follows the other. Repeated, or where nobody does: nothing changes. */
export async function followSplit(db: D1Database, p: { code: string; newCode: string; now: Date }): Promise<void> {
  await db
    .prepare(
      `INSERT OR IGNORE INTO case_companions (case_code, word_hash, companion, opened_at, bound_at)
       SELECT ?2, ?3, companion, ?4, ?4 FROM case_companions WHERE case_code = ?1 AND companion IS NOT NULL`,
    )
    // No word opens it: what is typed is never like this.
    .bind(p.code, p.newCode, await digestOf(`split/${p.newCode}`), p.now.toISOString())
    .run();
}

/** Cases this person follows though another told them. */
export async function casesFollowed(db: D1Database, pseudonym: string, limit: number): Promise<string[]> {
  const rows = await db.prepare("SELECT case_code AS code FROM case_companions WHERE companion = ? ORDER BY bound_at DESC LIMIT ?").bind(pseudonym, limit).all<{ code: string }>();
  return rows.results.map(({ code }) => code);
}
