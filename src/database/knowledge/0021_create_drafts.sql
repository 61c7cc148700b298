-- Files handed in by an office, from receipt to publication. The original lies in R2 as documents/<id>.
CREATE TABLE drafts (
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('received', 'unreadable', 'quarantined', 'ready', 'submitted', 'published', 'rejected')),
  file_name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  received_at TEXT NOT NULL,
  received_by TEXT NOT NULL,
  -- Readings begun: a file on which reading breaks off again and again is given up.
  readings INTEGER NOT NULL DEFAULT 0,
  unreadable TEXT,
  slug TEXT,
  number TEXT,
  title TEXT,
  problems INTEGER NOT NULL DEFAULT 0,
  findings INTEGER NOT NULL DEFAULT 0,
  -- What was read besides the text, the problems and the findings, as JSON among the texts.
  reading_text TEXT,
  -- Front matter as it would be published, the text it belongs to, and the digest of both.
  front TEXT,
  text_id TEXT,
  digest TEXT,
  settled TEXT,
  submitted TEXT,
  -- Digest of the version in force when publication was asked for; null: there was none.
  submitted_against TEXT
) STRICT;

CREATE INDEX drafts_by_time ON drafts (received_at);
CREATE INDEX drafts_by_slug ON drafts (slug);

-- Audit trail of the desk. Only added to. The id is the act's: a second row of the same act cannot be written,
-- and a row without its time neither, which is how an act whose condition no longer holds is undone as a whole.
CREATE TABLE desk_events (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  act TEXT NOT NULL CHECK (act IN ('received', 'read', 'corrected', 'findings_settled', 'submitted', 'approved', 'rejected', 'rolled_back', 'excluded', 'included', 'text_confirmed', 'loaded')),
  slug TEXT,
  draft_id TEXT,
  reason TEXT NOT NULL
) STRICT;

CREATE INDEX desk_events_by_time ON desk_events (at);
CREATE INDEX desk_events_by_slug ON desk_events (slug, at);
CREATE INDEX desk_events_by_draft ON desk_events (draft_id, at);
