-- Short digests of what a case says, so that copies of one text are found without reading every case. No word, no sender.
CREATE TABLE case_prints (
  case_id TEXT NOT NULL,
  print   TEXT NOT NULL,
  at      TEXT NOT NULL,
  PRIMARY KEY (case_id, print)
) WITHOUT ROWID;
CREATE INDEX case_prints_by_print ON case_prints (print, at);

-- One text sent by many accounts within hours, for a person to look at.
CREATE TABLE campaigns (
  id            TEXT PRIMARY KEY,
  first_case_id TEXT NOT NULL,
  first_at      TEXT NOT NULL,
  last_at       TEXT NOT NULL,
  accounts      INTEGER NOT NULL
);
CREATE INDEX campaigns_by_time ON campaigns (last_at);

-- Counted once in trends: cases of one campaign carry its id.
ALTER TABLE cases ADD COLUMN campaign_id TEXT;
CREATE INDEX cases_of_campaign ON cases (campaign_id) WHERE campaign_id IS NOT NULL;
