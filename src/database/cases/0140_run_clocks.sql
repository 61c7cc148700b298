-- The reply clock waits while the citizen holds the ball. `due_exact` is when the unit's time runs out to the moment, `due_at`
-- the end of that day where the clock counts days.
ALTER TABLE cases ADD COLUMN due_exact TEXT;
UPDATE cases SET due_exact = due_at;
-- Set while the clock waits: since when.
ALTER TABLE cases ADD COLUMN paused_since TEXT;
-- Working time it has waited before, in ms.
ALTER TABLE cases ADD COLUMN paused_ms INTEGER NOT NULL DEFAULT 0;
-- Reminded at half the time.
ALTER TABLE cases ADD COLUMN half_reminded INTEGER NOT NULL DEFAULT 0;
UPDATE cases SET half_reminded = due_reminded;
-- How often the day was put off; twice at most.
ALTER TABLE cases ADD COLUMN extensions INTEGER NOT NULL DEFAULT 0;
-- So late that it stands in the weekly report; null once it is answered for anew.
ALTER TABLE cases ADD COLUMN red_listed_at TEXT;
CREATE INDEX cases_red_listed ON cases (red_listed_at) WHERE red_listed_at IS NOT NULL;
