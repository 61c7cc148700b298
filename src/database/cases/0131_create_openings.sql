-- What is kept sealed (who reported, the words and photos as they were sent, the way back to who sent a protected item) is opened
-- once, for a written reason, after a second person's yes. One row an asking; it stays as the register.
CREATE TABLE openings (
  id            TEXT PRIMARY KEY,
  kind          TEXT NOT NULL CHECK (kind IN ('words', 'photo', 'reporter', 'sender')),
  -- Id of the case, or of the protected item.
  subject       TEXT NOT NULL,
  photo_id      TEXT,
  -- Sealed where it is about a protected item.
  reason        TEXT NOT NULL,
  asked_by      TEXT NOT NULL,
  asked_unit    TEXT NOT NULL,
  asked_at      TEXT NOT NULL,
  state         TEXT NOT NULL CHECK (state IN ('asked', 'approved', 'refused', 'opened')),
  -- Life in danger: opened without waiting, looked at by the second person afterwards.
  urgent        INTEGER NOT NULL DEFAULT 0,
  decided_by    TEXT,
  decided_at    TEXT,
  decision_note TEXT,
  open_until    TEXT,
  opened_at     TEXT
) WITHOUT ROWID;
CREATE INDEX openings_by_subject ON openings (subject, asked_at);
CREATE INDEX openings_by_time ON openings (asked_at);
