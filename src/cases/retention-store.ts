import type { Act } from "./act.ts";
import { dayOf } from "./calendar.ts";
import { dropPrintsBefore } from "./campaign-store.ts";
import { clockOf } from "./case-timing.ts";
import { chainStart, linkEvents } from "./event-chain.ts";
import { chainTips, isChainConflict } from "./event-chain-store.ts";
import { caseClocks } from "./clocks.ts";
import { listFindsOf } from "./find-index-store.ts";
import type { CaseLocality } from "./locality.ts";
import { forgetDigestsOf } from "./notice-digest-store.ts";
import { deleteRestrictedBefore } from "./restricted-store.ts";

const dayMs = 24 * 3_600_000;
const casesPerRun = 200;

/**
 * "Xóa dữ liệu của tôi" (Luật 91/2025/QH15, Article 14): every case of the person loses its words and the link to them; open
 * ones are closed as withdrawn, for there is nothing left to work on. That a case was there, its kind, place and dates stay.
 * Repeated, it finds nothing.
 * @returns how many cases were erased
 */
export async function eraseCasesOf(db: D1Database, reporter: string, act: Act): Promise<number> {
  let erased = 0;
  for (;;) {
    const rows = await db.prepare("SELECT id FROM cases WHERE reporter = ? LIMIT ?").bind(reporter, casesPerRun).all<{ id: string }>();
    if (rows.results.length === 0) break;
    await eraseCases(db, rows.results.map((row) => row.id), act, "citizen");
    erased += rows.results.length;
  }
  await db.prepare("DELETE FROM notices WHERE recipient = ?").bind(reporter).run();
  return erased;
}

/**
 * Erases what has been kept as long as the published periods say: cases by retention.case after they ended, restricted items
 * by retention.restricted after hand-over. A bounded number a run; the next goes on.
 */
export async function applyRetention(db: D1Database, locality: CaseLocality, now: Date): Promise<{ erasedCases: number; deletedRestricted: number }> {
  const before = (clockId: string): Date => new Date(now.getTime() - clockOf(locality, clockId).amount * dayMs);
  const rows = await db
    .prepare("SELECT id FROM cases WHERE ended_at < ? AND reporter IS NOT NULL AND status = 'dong' LIMIT ?")
    .bind(before(caseClocks.keepCase).toISOString(), casesPerRun)
    .all<{ id: string }>();
  const ids = rows.results.map((row) => row.id);
  if (ids.length > 0) await eraseCases(db, ids, { actId: "retention", now }, "system");
  await dropPrintsBefore(db, new Date(now.getTime() - 2 * dayMs));
  const deletedRestricted = await deleteRestrictedBefore(db, dayOf(before(caseClocks.keepRestricted), locality.calendar));
  return { erasedCases: ids.length, deletedRestricted };
}

async function eraseCases(db: D1Database, caseIds: readonly string[], act: Act, actor: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await eraseAtOnce(db, caseIds, act, actor);
    } catch (error) {
      if (!isChainConflict(error) || attempt === 4) throw error;
    }
  }
}

/** One batch: words, originals and notices go, the cases close, the lists follow. */
async function eraseAtOnce(db: D1Database, caseIds: readonly string[], act: Act, actor: string): Promise<void> {
  const ids = JSON.stringify(caseIds);
  const at = act.now.toISOString();
  const eventId = `${act.actId}.erased`;
  const tips = await chainTips(db, caseIds);
  const erased = { id: eventId, kind: "erased", actor, text: null, data: {}, at };
  const links = await Promise.all(caseIds.map(async (caseId) => ({ caseId, ...(await linkEvents(caseId, tips.get(caseId) ?? chainStart, [erased]))[0] })));
  const theirs = "case_id IN (SELECT value FROM json_each(?1))";
  await db.batch([
    db.prepare(`DELETE FROM case_originals WHERE ${theirs}`).bind(ids),
    // Photos are of no case from now on; the files go with the next sweep.
    db.prepare(`UPDATE attachments SET case_id = NULL, drop_at = ?2 WHERE ${theirs}`).bind(ids, at),
    // Links of helpers stop working with it.
    db.prepare(`UPDATE case_tasks SET what = '', result = NULL, helper = NULL, expires_at = ?2 WHERE ${theirs}`).bind(ids, at),
    db.prepare(`DELETE FROM case_prints WHERE ${theirs}`).bind(ids),
    db.prepare(`DELETE FROM case_readings WHERE ${theirs}`).bind(ids),
    // Who asked, who said yes and when stays; why may repeat the citizen's words.
    db.prepare("UPDATE openings SET reason = '', decision_note = NULL WHERE subject IN (SELECT value FROM json_each(?1))").bind(ids),
    // Cadres' words may repeat the citizen's. The chain holds: of words it knows a digest, whose salt goes too (event-chain.ts).
    db.prepare(`UPDATE case_events SET text = NULL, salt = NULL, data = json_remove(data, '$.earlierAnswer', '$.proof', '$.handOver') WHERE ${theirs}`).bind(ids),
    db.prepare(`DELETE FROM notices WHERE ${theirs}`).bind(ids),
    forgetDigestsOf(db, ids),
    // The reporter, still there, says that this was not yet done.
    db
      .prepare(
        `INSERT INTO case_events (case_id, id, kind, actor, text, data, at, position, salt, words_digest, hash)
         SELECT c.id, ?2, 'erased', ?3, NULL, '{}', ?4, l.value ->> 'position', l.value ->> 'salt', l.value ->> 'wordsDigest', l.value ->> 'hash'
         FROM json_each(?1) l JOIN cases c ON c.id = l.value ->> 'caseId' WHERE c.reporter IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM case_events there WHERE there.case_id = c.id AND there.id = ?2)`,
      )
      .bind(JSON.stringify(links), eventId, actor, at),
    db
      .prepare(
        `UPDATE cases SET text_redacted = '', summary = '', wish = NULL, place_text = NULL, search_text = lower(code), reporter = NULL,
           withdrawn = CASE WHEN ended_at IS NULL THEN 1 ELSE withdrawn END, ended_at = coalesce(ended_at, ?2), status = 'dong',
           check_at = NULL, version = version + 1, last_act_id = ?3
         WHERE id IN (SELECT value FROM json_each(?1))`,
      )
      .bind(ids, at, eventId),
    // `rankOf` of an ended case (case-record.ts).
    db
      .prepare(
        `UPDATE case_views SET status = 'dong', rank = (
           SELECT 20000000000000 - CAST(round(unixepoch(c.ended_at, 'subsec') * 1000) AS INTEGER) FROM cases c WHERE c.id = case_views.case_id)
         WHERE ${theirs}`,
      )
      .bind(ids),
    // Their words are no longer found; that they were there is, among the others of their place and field.
    listFindsOf(db, caseIds),
  ]);
}
