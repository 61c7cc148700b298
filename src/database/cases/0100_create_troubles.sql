-- What a person must look at: a message set aside after three tries, a reply that could not be delivered.
-- `conversation` is a pseudonym; no chat id, no text.
CREATE TABLE troubles (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('parked', 'undelivered')),
  conversation TEXT NOT NULL,
  item TEXT NOT NULL,
  channel TEXT NOT NULL,
  code TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  at TEXT NOT NULL
);
CREATE INDEX troubles_by_kind ON troubles (kind, at);
