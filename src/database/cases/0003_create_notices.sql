-- What people must be told. Written with the act it tells of; handed to the conversation by queue or sweep.
CREATE TABLE notices (
  id           TEXT PRIMARY KEY,
  act_id       TEXT NOT NULL,
  -- Null for a notice about a restricted item, which names no item at all.
  case_id      TEXT,
  -- Pseudonym of the citizen or of the cadre's bound chat.
  recipient    TEXT NOT NULL,
  body         TEXT NOT NULL,
  created_at   TEXT NOT NULL,
  delivered_at TEXT
);
CREATE INDEX notices_by_act ON notices (act_id);
CREATE INDEX notices_by_case ON notices (case_id, recipient) WHERE case_id IS NOT NULL;
CREATE INDEX notices_unsent ON notices (created_at) WHERE delivered_at IS NULL;
