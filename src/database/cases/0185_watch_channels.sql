-- Since when a channel is watched for silence; nothing about who wrote.
CREATE TABLE channel_watches (
  channel TEXT PRIMARY KEY,
  since   TEXT NOT NULL
) WITHOUT ROWID;

-- In which hours of which days (local) people were heard on a channel. `minutes`: in how many of its minutes, more or less.
CREATE TABLE channel_hours (
  channel TEXT NOT NULL,
  day     TEXT NOT NULL,
  hour    INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  last_at TEXT NOT NULL,
  PRIMARY KEY (channel, day, hour)
) WITHOUT ROWID;

-- How often a platform refused a message of ours, by its own code and local day.
CREATE TABLE send_errors (
  day     TEXT NOT NULL,
  channel TEXT NOT NULL,
  code    TEXT NOT NULL,
  times   INTEGER NOT NULL,
  PRIMARY KEY (day, channel, code)
) WITHOUT ROWID;

-- Who connected or disconnected an Official Account, and with what result. No token.
CREATE TABLE account_acts (
  id       TEXT PRIMARY KEY,
  act      TEXT NOT NULL,
  result   TEXT NOT NULL,
  cadre_id TEXT NOT NULL,
  at       TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX account_acts_by_time ON account_acts (at);
