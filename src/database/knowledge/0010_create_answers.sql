-- Answers as they were given, to be traced and looked at again when a cited clause changes. The question is redacted.
CREATE TABLE answers (
  id TEXT PRIMARY KEY,
  answered_at TEXT NOT NULL,
  question TEXT NOT NULL,
  as_of TEXT NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('quoted', 'composed')),
  text TEXT NOT NULL,
  prompt TEXT,
  prompt_digest TEXT,
  model TEXT,
  input_tokens INTEGER,
  output_tokens INTEGER
) STRICT;

CREATE INDEX answers_by_time ON answers (answered_at);

CREATE TABLE answer_citations (
  answer_id TEXT NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  slug TEXT NOT NULL,
  clause_id TEXT NOT NULL,
  label TEXT NOT NULL,
  PRIMARY KEY (answer_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX answer_citations_by_document ON answer_citations (slug, clause_id);
