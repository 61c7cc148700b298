/** Rows of the demo, told by the prefix of their ids; what is derived from a secret is named by the caller. */

const demo = (column: string): string => `substr(${column}, 1, 5) = 'demo-'`;

/** Real cases that go along with one of the demo. */
export async function realCasesAlongDemo(db: D1Database): Promise<string[]> {
  const { results } = await db.prepare(`SELECT id FROM cases WHERE ${demo("lead_case_id")} AND NOT ${demo("id")}`).all<{ id: string }>();
  return results.map(({ id }) => id);
}

/** Nobody stands behind the reporters of the demo: what they would be told counts as handed over. */
export async function deliverDemoNotices(db: D1Database, now: Date): Promise<void> {
  await db.prepare(`UPDATE notices SET delivered_at = ? WHERE delivered_at IS NULL AND ${demo("recipient")}`).bind(now.toISOString()).run();
}

/**
 * Takes every row of the demo out of CASES in one batch. What forbids deleting events is lifted within that batch and put back;
 * counts follow by their triggers, refusals are counted anew from what stays.
 * @param protectedIds ids of protected items of the demo
 * @returns how many cases went
 */
export async function removeDemoRows(db: D1Database, protectedIds: readonly string[]): Promise<number> {
  const guards = await db
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'case_events' AND sql LIKE '%BEFORE DELETE%'")
    .all<{ name: string; sql: string }>();
  const items = JSON.stringify(protectedIds);
  const ofItems = (table: string, column: string): D1PreparedStatement => db.prepare(`DELETE FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?))`).bind(items);
  const refusals = `SELECT coalesce(json_extract(e.data, '$.unitId'), '') AS unit_id, strftime('%Y-%m', e.at, '+7 hours') AS month, coalesce(json_extract(e.data, '$.reason'), '') AS reason, count(*) AS n
    FROM case_events e JOIN cases c ON c.id = e.case_id WHERE e.kind = 'refused' AND ${demo("e.case_id")} AND c.lead_case_id IS NULL GROUP BY 1, 2, 3`;
  const results = await db.batch([
    ...guards.results.map(({ name }) => db.prepare(`DROP TRIGGER ${name}`)),
    db.prepare(`UPDATE refusal_counts SET n = n - coalesce((SELECT r.n FROM (${refusals}) r WHERE r.unit_id = refusal_counts.unit_id AND r.month = refusal_counts.month AND r.reason = refusal_counts.reason), 0)`),
    db.prepare("DELETE FROM refusal_counts WHERE n <= 0"),
    ...ofCases.map((table) => db.prepare(`DELETE FROM ${table} WHERE ${demo("case_id")}`)),
    db.prepare(`DELETE FROM campaigns WHERE ${demo("id")}`),
    db.prepare(`UPDATE cases SET campaign_id = NULL WHERE ${demo("campaign_id")}`),
    db.prepare(`UPDATE cases SET parent_case_id = NULL WHERE ${demo("parent_case_id")} AND NOT ${demo("id")}`),
    db.prepare(`DELETE FROM notices WHERE ${demo("recipient")}`),
    db.prepare(`DELETE FROM openings WHERE ${demo("subject")} OR ${demo("asked_by")}`),
    ofItems("openings", "subject"), ofItems("restricted_events", "item_id"), ofItems("restricted_messages", "item_id"), ofItems("restricted_exclusions", "item_id"), ofItems("restricted_items", "id"),
    db.prepare(`DELETE FROM duty_shifts WHERE ${demo("id")} OR ${demo("cadre_id")}`),
    ...ofCadres.map((table) => db.prepare(`DELETE FROM ${table} WHERE ${demo("cadre_id")}`)),
    db.prepare(`DELETE FROM cadres WHERE ${demo("id")}`),
    db.prepare("DELETE FROM case_counts WHERE n <= 0"),
    db.prepare(`DELETE FROM cases WHERE ${demo("id")}`),
    ...guards.results.map(({ sql }) => db.prepare(sql)),
  ]);
  return results[results.length - 1 - guards.results.length]?.meta.changes ?? 0;
}

const ofCases = ["case_originals", "case_events", "case_views", "notices", "attachments", "case_prints", "case_tasks", "case_readings", "case_retags", "case_publish_words", "desk_group_posts", "case_finds"] as const;
const ofCadres = ["binding_codes", "sign_in_links", "console_sessions", "second_steps", "access_events", "absences", "custodians", "restricted_exclusions", "office_accounts", "desk_group_codes", "account_acts"] as const;
