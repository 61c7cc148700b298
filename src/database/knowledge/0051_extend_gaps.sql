-- As with answers: nothing in an id leads back to a chat.
UPDATE gaps SET id = 'g_' || rowid;

-- A gap is a question without a source, one answered in part, or one whose answer was rated badly.
ALTER TABLE gaps ADD COLUMN kind TEXT NOT NULL DEFAULT 'no_source' CHECK (kind IN ('no_source', 'partly', 'rated_bad'));
ALTER TABLE gaps ADD COLUMN answer_id TEXT;
-- What the question means, as it was read when it came in; read anew where the form of reading changed since.
ALTER TABLE gaps ADD COLUMN meaning TEXT;

-- What was done about a group of gaps, kept with the one gap that stood for it.
CREATE TABLE gap_settlements (
  gap_id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  -- Cadre id.
  by TEXT NOT NULL,
  act TEXT NOT NULL CHECK (act IN ('approved', 'out_of_scope')),
  -- The approved answer that closes it, as long as that answer is used.
  approved_id TEXT,
  reason TEXT NOT NULL
) STRICT;
