-- What people asked of their own data, with the clocks of Nghị định 356/2025/NĐ-CP, Article 5. No word of theirs.
-- The pseudonym goes with the person; that somebody asked, and when it was done, stays.
CREATE TABLE rights_requests (
  id          TEXT PRIMARY KEY,
  code        TEXT NOT NULL UNIQUE,
  pseudonym   TEXT,
  kind        TEXT NOT NULL,
  asked_at    TEXT NOT NULL,
  confirm_due TEXT NOT NULL,
  finish_due  TEXT NOT NULL,
  status      TEXT NOT NULL,
  settled_at  TEXT,
  settled_by  TEXT
) WITHOUT ROWID;
CREATE INDEX rights_requests_by_person ON rights_requests (pseudonym, kind);
CREATE INDEX rights_requests_by_status ON rights_requests (status, finish_due);

-- For which cases a person said yes to being called: the telephone number itself stays sealed with the person.
CREATE TABLE case_contacts (
  case_code TEXT PRIMARY KEY,
  pseudonym TEXT NOT NULL,
  given_at  TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX case_contacts_by_person ON case_contacts (pseudonym);

-- A matter told for somebody else: who else may follow it, once they have shown the word they were given.
CREATE TABLE case_companions (
  case_code   TEXT PRIMARY KEY,
  word_hash   TEXT NOT NULL UNIQUE,
  companion   TEXT,
  opened_at   TEXT NOT NULL,
  bound_at    TEXT
) WITHOUT ROWID;
CREATE INDEX case_companions_by_person ON case_companions (companion);
