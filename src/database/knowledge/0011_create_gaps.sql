-- Questions that no document answered. One row for each time it was asked; the folded form counts them together.
CREATE TABLE gaps (
  id TEXT PRIMARY KEY,
  asked_at TEXT NOT NULL,
  question TEXT NOT NULL,
  folded TEXT NOT NULL,
  nearest TEXT NOT NULL
) STRICT;

CREATE INDEX gaps_by_form ON gaps (folded, asked_at);
CREATE INDEX gaps_by_time ON gaps (asked_at);
