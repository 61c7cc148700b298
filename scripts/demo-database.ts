import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { listFindsOf } from "../src/cases/find-index-store.ts";
import { root } from "./local-service.ts";

/**
 * An empty CASES database in this process's memory, spoken to as D1 is. The demo is played there: a hundred times faster than
 * through the local runtime, and where nothing real can be touched; then its rows are carried over at once.
 */
export function openMemoryCases(): { db: D1Database; carryTo(target: D1Database): Promise<void>; close(): void } {
  const database = new DatabaseSync(":memory:");
  const folder = join(root, "src/database/cases");
  for (const file of readdirSync(folder).toSorted()) database.exec(readFileSync(join(folder, file), "utf8"));
  return { db: asD1(database), carryTo: (target) => carry(database, target), close: () => database.close() };
}

interface Prepared { sql: string; values: SQLInputValue[] }

function asD1(database: DatabaseSync): D1Database {
  const execute = ({ sql, values }: Prepared): { results: unknown[]; success: true; meta: { changes: number } } => {
    const statement = database.prepare(sql);
    if (statement.columns().length > 0) return { results: statement.all(...values), success: true, meta: { changes: 0 } };
    return { results: [], success: true, meta: { changes: Number(statement.run(...values).changes) } };
  };
  const prepared = (sql: string, values: SQLInputValue[]): Prepared & Record<string, unknown> => ({
    sql, values,
    bind: (...bound: SQLInputValue[]) => prepared(sql, bound),
    all: async () => execute({ sql, values }),
    run: async () => execute({ sql, values }),
    first: async () => execute({ sql, values }).results[0] ?? null,
  });
  const db = {
    prepare: (sql: string) => prepared(sql, []),
    async batch(statements: Prepared[]) {
      database.exec("BEGIN");
      try {
        const results = statements.map(execute);
        database.exec("COMMIT");
        return results;
      } catch (error) {
        database.exec("ROLLBACK");
        throw error;
      }
    },
  };
  return db as unknown as D1Database;
}

/** Counts and words follow by the target's own triggers, how far groups were told is the target's own; places in the order of events and in the lists are given anew. */
const counted: ReadonlySet<string> = new Set(["case_counts", "refusal_counts", "case_words", "desk_group_progress"]);
const givenAnew: Readonly<Record<string, readonly string[]>> = { case_events: ["seq"], case_finds: ["place", "marks"] };

/** All rows in one batch: all of the demo, or nothing of it. What is there already stays. */
async function carry(source: DatabaseSync, target: D1Database): Promise<void> {
  const names = (source.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all() as { name: string }[]).map(({ name }) => name);
  const tables = names.filter((name) => !counted.has(name)).toSorted((one, other) => Number(other === "cases") - Number(one === "cases"));
  const statements = tables.flatMap((table) => {
    const columns = (source.prepare("SELECT name FROM pragma_table_info(?)").all(table) as { name: string }[]).map(({ name }) => name).filter((name) => !givenAnew[table]?.includes(name));
    const rows = source.prepare(`SELECT ${columns.join(", ")} FROM ${table}${table === "case_events" ? " ORDER BY seq" : ""}`).all();
    if (rows.length === 0) return [];
    const insert = `INSERT ${table === "cadres" ? "OR IGNORE " : ""}INTO ${table} (${columns.join(", ")}) SELECT ${columns.map((name) => `value ->> '${name}'`).join(", ")} FROM json_each(?)`;
    const chunks = Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, i) => rows.slice(i * rowsAtOnce, (i + 1) * rowsAtOnce));
    return chunks.map((chunk) => target.prepare(insert).bind(JSON.stringify(chunk)));
  });
  const caseIds = (source.prepare("SELECT id FROM cases").all() as { id: string }[]).map(({ id }) => id);
  await target.batch([...statements, listFindsOf(target, caseIds)]);
}

const rowsAtOnce = 200;
