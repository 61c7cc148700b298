-- A unit's group chat with one topic a field of life (src/cases/desk-group-store.ts). The group goes by a pseudonym; its address
-- is sealed in PEOPLE.
CREATE TABLE desk_groups (
  unit_id         TEXT PRIMARY KEY,
  -- Null once it is no longer connected.
  group_pseudonym TEXT UNIQUE,
  bound_at        TEXT NOT NULL,
  bound_by        TEXT NOT NULL,
  -- One sender at a time.
  busy_until      TEXT,
  -- The platform asked us to wait, or failed.
  held_until      TEXT,
  -- When we last asked the platform whether it is closed to strangers and has topics.
  checked_at      TEXT,
  -- What the group lacks: 'public', 'not_a_forum', 'no_topic_right', 'no_right'; null: nothing.
  lacks           TEXT,
  ended_at        TEXT,
  -- 'removed': the bot was put out of the group; 'console': disconnected by hand.
  ended_why       TEXT
) WITHOUT ROWID;

CREATE TABLE desk_group_codes (
  code_hash  TEXT PRIMARY KEY,
  unit_id    TEXT NOT NULL,
  cadre_id   TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_by    TEXT
) WITHOUT ROWID;

CREATE TABLE desk_group_topics (
  group_pseudonym TEXT NOT NULL,
  field           TEXT NOT NULL,
  thread_id       TEXT NOT NULL,
  PRIMARY KEY (group_pseudonym, field)
) WITHOUT ROWID;

-- Up to which event the groups have been thought of.
CREATE TABLE desk_group_progress (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  seq INTEGER NOT NULL
);
INSERT INTO desk_group_progress (one, seq) VALUES (1, 0);

-- What a group must be shown: a wake-up for one event of one case. What the card says is made when it is sent.
CREATE TABLE desk_group_posts (
  id              INTEGER PRIMARY KEY,
  group_pseudonym TEXT NOT NULL,
  unit_id         TEXT NOT NULL,
  case_id         TEXT NOT NULL,
  event_id        TEXT NOT NULL,
  -- 'card': a new message; 'refresh': the earlier ones are brought up to date.
  what            TEXT NOT NULL,
  -- The event, or what was reminded of.
  cause           TEXT NOT NULL,
  created_at      TEXT NOT NULL,
  -- 'waiting', 'done', 'passed' (no longer to be shown), 'gave_up'
  state           TEXT NOT NULL DEFAULT 'waiting',
  attempts        INTEGER NOT NULL DEFAULT 0,
  unknowns        INTEGER NOT NULL DEFAULT 0,
  trouble         TEXT,
  -- Of a card that was sent.
  message_id      TEXT,
  UNIQUE (group_pseudonym, case_id, event_id, what)
);
CREATE INDEX desk_group_posts_waiting ON desk_group_posts (unit_id, id) WHERE state = 'waiting';
CREATE INDEX desk_group_posts_by_case ON desk_group_posts (case_id);
CREATE INDEX desk_group_posts_by_time ON desk_group_posts (created_at);
