CREATE TABLE cases (
  id             TEXT PRIMARY KEY,
  code           TEXT NOT NULL UNIQUE,
  -- Pseudonym; null once the person asked for erasure or retention has passed.
  reporter       TEXT,
  kind           TEXT NOT NULL,
  -- JSON array of field ids, main first.
  fields         TEXT NOT NULL,
  urgency        TEXT NOT NULL,
  status         TEXT NOT NULL,
  area_code      TEXT,
  place_text     TEXT,
  owner_unit     TEXT NOT NULL,
  handler_unit   TEXT NOT NULL,
  copy_units     TEXT NOT NULL,
  hidden_from    TEXT,
  text_redacted  TEXT NOT NULL,
  summary        TEXT NOT NULL,
  wish           TEXT,
  -- Accents folded away; what the search box looks through.
  search_text    TEXT NOT NULL,
  opened_at      TEXT NOT NULL,
  clock_id       TEXT,
  -- When the running clock was started (opening, acceptance of an emergency, reopening).
  clock_from     TEXT,
  due_at         TEXT,
  -- First look promised by the unit; null once accepted.
  look_due_at    TEXT,
  accepted_at    TEXT,
  -- When it was answered, refused, guided, withdrawn or closed, whichever came first; null while open.
  ended_at       TEXT,
  withdrawn      INTEGER NOT NULL DEFAULT 0,
  status_before  TEXT,
  asked_at       TEXT,
  asked_reminded INTEGER NOT NULL DEFAULT 0,
  look_reminded  INTEGER NOT NULL DEFAULT 0,
  due_reminded   INTEGER NOT NULL DEFAULT 0,
  -- 0 not escalated, 1 at the head of the unit, 2 at the province desk.
  escalation     INTEGER NOT NULL DEFAULT 0,
  promised_for   TEXT,
  rating         INTEGER,
  parent_case_id TEXT,
  -- When the sweep must look at it next; null when there is nothing to wait for.
  check_at       TEXT,
  version        INTEGER NOT NULL DEFAULT 0,
  last_act_id    TEXT NOT NULL
);
CREATE INDEX cases_by_reporter ON cases (reporter, opened_at);
CREATE INDEX cases_by_owner ON cases (owner_unit, status, due_at);
CREATE INDEX cases_to_check ON cases (check_at) WHERE check_at IS NOT NULL;
CREATE INDEX cases_hidden ON cases (hidden_from) WHERE hidden_from IS NOT NULL;
CREATE INDEX cases_ended ON cases (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX cases_opened ON cases (opened_at);

-- What the citizen wrote, sealed; opened only with a reason. Never changed, deleted on erasure.
CREATE TABLE case_originals (
  case_id TEXT NOT NULL,
  part_id TEXT NOT NULL,
  sealed  TEXT NOT NULL,
  at      TEXT NOT NULL,
  PRIMARY KEY (case_id, part_id)
);
CREATE TRIGGER case_originals_never_change BEFORE UPDATE ON case_originals
BEGIN
  SELECT RAISE(ABORT, 'an original text is never changed');
END;

-- Only added to (erasure blanks `text` of what the citizen wrote).
CREATE TABLE case_events (
  seq     INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL,
  id      TEXT NOT NULL,
  kind    TEXT NOT NULL,
  actor   TEXT NOT NULL,
  text    TEXT,
  data    TEXT NOT NULL,
  at      TEXT NOT NULL,
  UNIQUE (case_id, id)
);

-- Who may list a case: one row for each unit that owns, handles or gets a copy of it and for each unit above those,
-- none at or below a unit it is hidden from. A page of a list is one walk along the primary key, however many cases there are.
CREATE TABLE case_views (
  unit_id   TEXT NOT NULL,
  -- Open first, the most pressing first: due time in ms; without a clock 5e12 + opened; ended 2e13 - ended.
  rank      INTEGER NOT NULL,
  case_id   TEXT NOT NULL,
  status    TEXT NOT NULL,
  area_code TEXT,
  -- ",moi_truong,thuy_san,"
  fields    TEXT NOT NULL,
  PRIMARY KEY (unit_id, rank, case_id)
) WITHOUT ROWID;
CREATE INDEX case_views_by_case ON case_views (case_id);
CREATE INDEX case_views_by_status ON case_views (unit_id, status, rank, case_id);
CREATE INDEX case_views_by_area ON case_views (unit_id, area_code, rank, case_id);

-- How many cases of each status a unit may list, kept by the triggers below so that a page never counts a million rows.
CREATE TABLE case_counts (
  unit_id TEXT NOT NULL,
  status  TEXT NOT NULL,
  n       INTEGER NOT NULL,
  PRIMARY KEY (unit_id, status)
) WITHOUT ROWID;
CREATE TRIGGER case_views_added AFTER INSERT ON case_views
BEGIN
  INSERT INTO case_counts (unit_id, status, n) VALUES (NEW.unit_id, NEW.status, 1)
    ON CONFLICT (unit_id, status) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER case_views_removed AFTER DELETE ON case_views
BEGIN
  UPDATE case_counts SET n = n - 1 WHERE unit_id = OLD.unit_id AND status = OLD.status;
END;
