-- Who got which answer, so that a correction can reach them. No word of the question or the answer. Forgotten after 90 days.
CREATE TABLE answer_askers (
  answer_id   TEXT PRIMARY KEY,
  pseudonym   TEXT NOT NULL,
  answered_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX answer_askers_by_person ON answer_askers (pseudonym);
CREATE INDEX answer_askers_by_time ON answer_askers (answered_at);

-- Who has been told that a clause changed: nobody is told the same change twice.
CREATE TABLE recalls_told (
  pseudonym TEXT NOT NULL,
  change_id TEXT NOT NULL,
  told_at   TEXT NOT NULL,
  PRIMARY KEY (pseudonym, change_id)
) WITHOUT ROWID;
CREATE INDEX recalls_told_by_time ON recalls_told (told_at);
