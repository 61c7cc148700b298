import type { KnowledgeDatabase, KnowledgeStatement } from "../database.ts";

/** Characters of JSON bound to one statement; a row or parameter of D1 may have 2 MB. */
const PARAMETER_CHARS = 600_000;

/**
 * Rows as arrays → INSERTs of many rows each, far below D1's limits on parameters and statement size.
 * @param verb "INSERT OR IGNORE" where the row may be there already
 */
export function inserts(
  db: KnowledgeDatabase, table: string, columns: readonly string[], rows: readonly unknown[][], verb: "INSERT" | "INSERT OR IGNORE" | "INSERT OR REPLACE" = "INSERT",
): KnowledgeStatement[] {
  const values = columns.map((_, i) => `value ->> ${i}`).join(", ");
  const sql = `${verb} INTO ${table} (${columns.join(", ")}) SELECT ${values} FROM json_each(?1)`;
  const statements: KnowledgeStatement[] = [];
  let chunk: string[] = [];
  let size = 0;
  for (const row of rows) {
    const json = JSON.stringify(row);
    if (size > 0 && size + json.length > PARAMETER_CHARS) {
      statements.push(db.prepare(sql).bind(`[${chunk.join(",")}]`));
      chunk = [];
      size = 0;
    }
    chunk.push(json);
    size += json.length + 1;
  }
  if (chunk.length > 0) statements.push(db.prepare(sql).bind(`[${chunk.join(",")}]`));
  return statements;
}
