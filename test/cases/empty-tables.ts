/**
 * Deletes every row of these tables. Events can never be deleted: what forbids it is taken away for that moment and put back.
 */
export async function emptyTables(db: D1Database, tables: readonly string[]): Promise<void> {
  const { results } = await db
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%BEFORE DELETE%' AND tbl_name IN (SELECT value FROM json_each(?))")
    .bind(JSON.stringify(tables))
    .all<{ name: string; sql: string }>();
  await db.batch([
    ...results.map(({ name }) => db.prepare(`DROP TRIGGER ${name}`)),
    ...tables.map((table) => db.prepare(`DELETE FROM ${table}`)),
    ...results.map(({ sql }) => db.prepare(sql)),
  ]);
}
