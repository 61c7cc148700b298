import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { EventDatabase, EventStatement } from "../src/cases/verify-events.ts";

/** A SQLite file behind the few calls of D1 that reading events needs. */
export class DatabaseOfFile implements EventDatabase {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  prepare(sql: string): EventStatement {
    return new ReadStatement(this.#database.prepare(sql), []);
  }
}

class ReadStatement implements EventStatement {
  readonly #statement: StatementSync;
  readonly #values: SQLInputValue[];

  constructor(statement: StatementSync, values: SQLInputValue[]) {
    this.#statement = statement;
    this.#values = values;
  }

  bind(...values: (string | number | null)[]): EventStatement {
    return new ReadStatement(this.#statement, values);
  }

  async all<Row>(): Promise<{ results: Row[] }> {
    return { results: this.#statement.all(...this.#values) as Row[] };
  }
}
