-- Who switched the model off or on, when and why. The last row holds; none: it is on.
CREATE TABLE model_switches (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  is_on INTEGER NOT NULL,
  -- Cadre id.
  by TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE INDEX model_switches_by_time ON model_switches (at);
