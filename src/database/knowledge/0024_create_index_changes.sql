-- Acts that changed the index and whose further work is not done yet.
CREATE TABLE index_changes (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  slug TEXT NOT NULL,
  act TEXT NOT NULL,
  version_id TEXT NOT NULL
) STRICT;
