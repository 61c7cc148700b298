-- Answers that a person wrote for a question as people ask it. Rests on clauses or on a named officer, and ends on a day.
CREATE TABLE approved_answers (
  id TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  officer TEXT,
  officer_unit TEXT,
  -- Name of the unit that approved it, as the citizen reads it.
  approved_unit TEXT NOT NULL,
  -- Cadre id.
  approved_by TEXT NOT NULL,
  approved_at TEXT NOT NULL,
  -- Last day on which it is used, YYYY-MM-DD.
  valid_until TEXT NOT NULL,
  withdrawn_at TEXT,
  CHECK (officer IS NULL OR officer_unit IS NOT NULL)
) STRICT;

CREATE INDEX approved_answers_by_end ON approved_answers (valid_until);

-- The wordings of the question it answers.
CREATE TABLE approved_forms (
  approved_id TEXT NOT NULL REFERENCES approved_answers (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  question TEXT NOT NULL,
  PRIMARY KEY (approved_id, position)
) STRICT, WITHOUT ROWID;

-- Words of the wordings without accents, to find candidates quickly.
CREATE TABLE approved_terms (
  term TEXT NOT NULL,
  approved_id TEXT NOT NULL REFERENCES approved_answers (id) ON DELETE CASCADE,
  PRIMARY KEY (term, approved_id)
) STRICT, WITHOUT ROWID;

-- Cited clauses with what they said, and what was changed in them, on the day of approval.
CREATE TABLE approved_citations (
  approved_id TEXT NOT NULL REFERENCES approved_answers (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  slug TEXT NOT NULL,
  clause_id TEXT NOT NULL,
  label TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (approved_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX approved_citations_by_document ON approved_citations (slug, clause_id);

-- Who wrote, changed or withdrew it, and when. The id is the act's, so an act sent twice is done once.
CREATE TABLE approved_events (
  id TEXT PRIMARY KEY,
  approved_id TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  act TEXT NOT NULL CHECK (act IN ('written', 'changed', 'withdrawn')),
  reason TEXT NOT NULL,
  -- What it said after the act, as JSON.
  content TEXT NOT NULL
) STRICT;

CREATE INDEX approved_events_by_answer ON approved_events (approved_id, at);
