-- Who is paged again and again about an emergency until somebody takes it: the cadre on duty of each unit.
CREATE TABLE duty_shifts (
  id        TEXT PRIMARY KEY,
  unit_id   TEXT NOT NULL,
  cadre_id  TEXT NOT NULL,
  from_at   TEXT NOT NULL,
  to_at     TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX duty_shifts_by_unit ON duty_shifts (unit_id, to_at);

-- Whoever is away is not paged; their substitute is, where one is named.
CREATE TABLE absences (
  id            TEXT PRIMARY KEY,
  cadre_id      TEXT NOT NULL,
  from_at       TEXT NOT NULL,
  to_at         TEXT NOT NULL,
  substitute_id TEXT
) WITHOUT ROWID;
CREATE INDEX absences_by_time ON absences (to_at);

-- When an emergency nobody has taken was last paged.
ALTER TABLE cases ADD COLUMN paged_at TEXT;
