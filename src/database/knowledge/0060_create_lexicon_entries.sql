-- Words that administrators taught the assistant beside the shipped files. Never changed, only ended: the rows are the history.
CREATE TABLE lexicon_entries (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('spelling', 'legal_term')),
  say TEXT NOT NULL,
  means TEXT NOT NULL,
  reason TEXT NOT NULL,
  added_by TEXT NOT NULL,
  added_at TEXT NOT NULL,
  ended_by TEXT,
  ended_at TEXT,
  ended_reason TEXT
) STRICT;

CREATE UNIQUE INDEX lexicon_entries_in_use ON lexicon_entries (kind, say) WHERE ended_at IS NULL;
CREATE INDEX lexicon_entries_by_time ON lexicon_entries (added_at);
