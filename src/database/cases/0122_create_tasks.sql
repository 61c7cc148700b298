-- A part of a case's work: of a supporting unit, or of somebody in the hamlet who gets only a link (`unit_id` null, `expires_at` set).
-- `what` and `result` are cleared when the case is erased; nothing of the citizen stands in them by rule.
CREATE TABLE case_tasks (
  id         TEXT PRIMARY KEY,
  case_id    TEXT NOT NULL,
  unit_id    TEXT,
  -- For whom the link is, by office ("Trưởng ấp Rạch Tàu"); null for a unit's task.
  helper     TEXT,
  what       TEXT NOT NULL,
  due_on     TEXT NOT NULL,
  given_by   TEXT NOT NULL,
  given_unit TEXT NOT NULL,
  given_at   TEXT NOT NULL,
  expires_at TEXT,
  outcome    TEXT,
  result     TEXT,
  done_at    TEXT
);
CREATE INDEX case_tasks_of_case ON case_tasks (case_id, given_at);
