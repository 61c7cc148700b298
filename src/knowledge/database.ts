/**
 * The part of D1 that knowledge needs. `D1Database` is one; so is the wrapper around node:sqlite with which
 * the same code is measured in plain Node.
 */
export interface KnowledgeDatabase {
  prepare(sql: string): KnowledgeStatement;
  /** All statements in one transaction. */
  batch<Row = unknown>(statements: KnowledgeStatement[]): Promise<{ results: Row[] }[]>;
}

export interface KnowledgeStatement {
  bind(...values: (string | number | null)[]): KnowledgeStatement;
  all<Row = unknown>(): Promise<{ results: Row[] }>;
  first<Row = unknown>(): Promise<Row | null>;
  run(): Promise<unknown>;
}
