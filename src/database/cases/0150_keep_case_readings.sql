-- How the assistant heard a case: the words that decided, masked, and how sure it was. Goes with the words when they are erased.
CREATE TABLE case_readings (
  case_id TEXT PRIMARY KEY,
  reading TEXT NOT NULL,
  at      TEXT NOT NULL
) WITHOUT ROWID;

-- What a cadre put right: no word of anybody, only the labels before and after. From it the assistant's phrases are revised.
CREATE TABLE case_retags (
  id           TEXT PRIMARY KEY,
  case_id      TEXT NOT NULL,
  at           TEXT NOT NULL,
  before_tags  TEXT NOT NULL,
  after_tags   TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX case_retags_by_time ON case_retags (at);
