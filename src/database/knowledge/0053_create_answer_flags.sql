-- What a cadre finds wrong with an answer that was given. Notes are masked like everything said by people.
CREATE TABLE answer_flags (
  id TEXT PRIMARY KEY,
  answer_id TEXT NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('wrong', 'missing', 'outdated', 'tone', 'other')),
  note TEXT NOT NULL,
  at TEXT NOT NULL,
  -- Cadre ids.
  by TEXT NOT NULL,
  settled_at TEXT,
  settled_by TEXT,
  settlement TEXT CHECK (settlement IN ('corrected', 'nothing_wrong')),
  settle_note TEXT
) STRICT;

CREATE INDEX answer_flags_by_answer ON answer_flags (answer_id);
CREATE INDEX answer_flags_open ON answer_flags (at) WHERE settled_at IS NULL;
