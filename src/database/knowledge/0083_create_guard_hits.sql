-- A guard that stopped a message or a sentence: which one, on which day. No text of anybody, and nothing that leads back to a chat.
CREATE TABLE guard_hits (
  -- Digest of the turn, so that a turn committed twice counts once.
  id TEXT NOT NULL,
  -- The guard; "<guard>_failed" where it broke and was taken as triggered.
  guard TEXT NOT NULL,
  -- Day in Vietnam, YYYY-MM-DD.
  day TEXT NOT NULL,
  PRIMARY KEY (id, guard)
) STRICT, WITHOUT ROWID;

CREATE INDEX guard_hits_by_day ON guard_hits (day, guard);
