import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { SQLInputValue, StatementSync } from "node:sqlite";
import type { KnowledgeDatabase, KnowledgeStatement } from "../src/knowledge/database.ts";

/**
 * node:sqlite behind the interface of D1, so that measuring runs the product's own code without the Workers runtime.
 * @param path file, or ":memory:"; the migrations are applied to a new one
 * @param room whose migrations: a folder of src/database
 */
export function openSqliteDatabase(path: string, room: "knowledge" | "cases" = "knowledge"): KnowledgeDatabase & { close(): void } {
  const database = new DatabaseSync(path);
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;");
  migrate(database, room);
  return {
    prepare: (sql) => new Statement(database.prepare(sql), []),
    async batch<Row>(statements: KnowledgeStatement[]) {
      database.exec("BEGIN");
      try {
        const results: { results: Row[] }[] = [];
        for (const statement of statements) results.push(await statement.all<Row>());
        database.exec("COMMIT");
        return results;
      } catch (error) {
        database.exec("ROLLBACK");
        throw error;
      }
    },
    close: () => database.close(),
  };
}

class Statement implements KnowledgeStatement {
  readonly #statement: StatementSync;
  readonly #values: SQLInputValue[];

  constructor(statement: StatementSync, values: SQLInputValue[]) {
    this.#statement = statement;
    this.#values = values;
  }

  bind(...values: (string | number | null)[]): KnowledgeStatement {
    return new Statement(this.#statement, values);
  }

  async all<Row>(): Promise<{ results: Row[] }> {
    return { results: this.#statement.all(...this.#values) as Row[] };
  }

  async first<Row>(): Promise<Row | null> {
    return (this.#statement.get(...this.#values) as Row | undefined) ?? null;
  }

  async run(): Promise<unknown> {
    return this.#statement.run(...this.#values);
  }
}

function migrate(database: DatabaseSync, room: string): void {
  const present = database.prepare("SELECT 1 FROM sqlite_schema WHERE name IN ('documents', 'cases')").get();
  if (present !== undefined) return;
  const folder = join(import.meta.dirname, "../src/database", room);
  for (const file of readdirSync(folder).toSorted()) database.exec(readFileSync(join(folder, file), "utf8"));
}
