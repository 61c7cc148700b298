-- Tokens are stored as SHA-256 only.
CREATE TABLE sign_in_links (
  token_hash   TEXT PRIMARY KEY,
  cadre_id     TEXT NOT NULL,
  expires_at   TEXT NOT NULL,
  used_at      TEXT,
  -- The one session this link was turned into.
  session_hash TEXT
) WITHOUT ROWID;

CREATE TABLE console_sessions (
  token_hash TEXT PRIMARY KEY,
  cadre_id   TEXT NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX console_sessions_expired ON console_sessions (expires_at);
