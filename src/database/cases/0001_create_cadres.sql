CREATE TABLE cadres (
  id             TEXT PRIMARY KEY,
  name           TEXT NOT NULL,
  role           TEXT NOT NULL,
  unit_id        TEXT NOT NULL,
  active         INTEGER NOT NULL,
  -- Pseudonym of the chat bound to this cadre; the chat id itself is never here.
  chat_pseudonym TEXT UNIQUE
) WITHOUT ROWID;
CREATE INDEX cadres_by_unit ON cadres (unit_id, active);

CREATE TABLE binding_codes (
  code_hash  TEXT PRIMARY KEY,
  cadre_id   TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_by    TEXT
) WITHOUT ROWID;
