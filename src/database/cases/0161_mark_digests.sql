-- The last working day on which a cadre's morning was looked at, whether or not there was anything to tell them.
CREATE TABLE morning_digests (
  cadre_id TEXT PRIMARY KEY,
  day      TEXT NOT NULL
) WITHOUT ROWID;
