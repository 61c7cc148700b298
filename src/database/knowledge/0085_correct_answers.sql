-- What the answer should have said, in the words of the cadre who flagged it; masked like every note.
ALTER TABLE answer_flags ADD COLUMN correction TEXT NOT NULL DEFAULT '';

-- Wrong codes typed at the page of slips. `who` is a keyed digest of the sender's network that changes with the window, so rows of
-- two windows cannot be put together; rows of earlier windows are removed with the next wrong code.
CREATE TABLE slip_guesses (
  opened_at TEXT NOT NULL,
  who TEXT NOT NULL,
  misses INTEGER NOT NULL,
  PRIMARY KEY (opened_at, who)
) STRICT, WITHOUT ROWID;
