-- Who stands behind a pseudonym. Channel ids and phones are sealed (AES-GCM); no text of any message.
CREATE TABLE people (
  pseudonym      TEXT PRIMARY KEY,
  channel        TEXT NOT NULL,
  chat_id_sealed TEXT NOT NULL,
  phone_sealed   TEXT,
  created_at     TEXT NOT NULL
) WITHOUT ROWID;

-- Proof of each consent and of each withdrawal (Luật 91/2025/QH15, Article 9): one row a statement, never changed.
CREATE TABLE consents (
  id        TEXT PRIMARY KEY,
  pseudonym TEXT NOT NULL,
  purpose   TEXT NOT NULL,
  given     INTEGER NOT NULL,
  at        TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX consents_by_person ON consents (pseudonym, at);

-- Written before an identity is opened; outlives erasure because it says what cadres did, not what the person said.
CREATE TABLE identity_openings (
  id        INTEGER PRIMARY KEY,
  pseudonym TEXT NOT NULL,
  reason    TEXT NOT NULL,
  opened_by TEXT NOT NULL,
  at        TEXT NOT NULL
);
CREATE INDEX identity_openings_by_person ON identity_openings (pseudonym);
