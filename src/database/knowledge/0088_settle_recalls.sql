-- Changes to clauses whose askers were told, or need not be: by the id of the change. A later change has another id.
CREATE TABLE recall_settlements (
  recall_id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  act TEXT NOT NULL CHECK (act IN ('told', 'not_needed'))
) STRICT, WITHOUT ROWID;
