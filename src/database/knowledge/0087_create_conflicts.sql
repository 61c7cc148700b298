-- Two clauses in force, of equal standing, that settle one thing differently, as answers met them.
CREATE TABLE clause_conflicts (
  -- The kind of value and both clause ids, in order.
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('money', 'percent', 'duration', 'age')),
  -- [{clauseId, label, validity, value}], two of them.
  clauses TEXT NOT NULL,
  -- Masked wording of the last question.
  question TEXT NOT NULL,
  times INTEGER NOT NULL,
  first_at TEXT NOT NULL,
  last_at TEXT NOT NULL,
  last_answer_id TEXT NOT NULL,
  settled_at TEXT,
  -- Cadre id.
  settled_by TEXT,
  settle_note TEXT
) STRICT;

CREATE INDEX clause_conflicts_open ON clause_conflicts (last_at) WHERE settled_at IS NULL;
