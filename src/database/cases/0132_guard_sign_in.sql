-- A session has a name that is no secret, so that its owner can see and end it; its token is replaced as it is used.
ALTER TABLE console_sessions ADD COLUMN id TEXT;
ALTER TABLE console_sessions ADD COLUMN device TEXT;
ALTER TABLE console_sessions ADD COLUMN seen_at TEXT;
ALTER TABLE console_sessions ADD COLUMN renewed_at TEXT;
-- The token before the last change: accepted for a moment, for pages already on their way; later it is a copy in wrong hands.
ALTER TABLE console_sessions ADD COLUMN previous_hash TEXT;
-- When the second step was passed; null where it was not.
ALTER TABLE console_sessions ADD COLUMN second_step_at TEXT;
UPDATE console_sessions SET id = token_hash, seen_at = created_at, renewed_at = created_at;
CREATE INDEX console_sessions_by_cadre ON console_sessions (cadre_id);
CREATE INDEX console_sessions_by_previous ON console_sessions (previous_hash) WHERE previous_hash IS NOT NULL;

-- The second step of signing in (RFC 6238). The secret is sealed; `last_step` keeps a code from being used twice.
CREATE TABLE second_steps (
  cadre_id      TEXT PRIMARY KEY,
  secret_sealed TEXT NOT NULL,
  made_at       TEXT NOT NULL,
  confirmed_at  TEXT,
  last_step     INTEGER NOT NULL DEFAULT 0,
  misses        INTEGER NOT NULL DEFAULT 0,
  missed_at     TEXT
) WITHOUT ROWID;

-- What was done to anybody's access, by whom; kept as long as the log of what cadres did.
CREATE TABLE access_events (
  id       TEXT PRIMARY KEY,
  cadre_id TEXT NOT NULL,
  kind     TEXT NOT NULL,
  actor    TEXT NOT NULL,
  at       TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX access_events_by_time ON access_events (at);
