-- Every text under which a document was ever published. The one in force has its text in the pieces, the others among the texts.
CREATE TABLE versions (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL,
  -- Rises with every version of the slug.
  place INTEGER NOT NULL,
  published_at TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('folder', 'console')),
  submitted_by TEXT,
  approved_by TEXT,
  reason TEXT NOT NULL,
  digest TEXT NOT NULL,
  clauses INTEGER NOT NULL,
  draft_id TEXT,
  -- The version whose text this one brought back, when it is a return.
  restores TEXT,
  -- Front matter and text, once it has been replaced.
  front TEXT,
  text_id TEXT,
  UNIQUE (slug, place)
) STRICT;

-- The version in force of each document, and the digest of the file that the shipped folder last held.
CREATE TABLE current_versions (
  slug TEXT PRIMARY KEY,
  version_id TEXT NOT NULL,
  folder_digest TEXT
) STRICT;

-- What each version changed against the one before, clause by clause.
CREATE TABLE clause_changes (
  version_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  slug TEXT NOT NULL,
  anchor TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('added', 'changed', 'removed', 'renumbered')),
  label TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (version_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX clause_changes_by_document ON clause_changes (slug, at);

-- Documents loaded before versions were kept.
INSERT INTO versions (id, slug, place, published_at, origin, reason, digest, clauses)
  SELECT 'folder/' || slug || '/1', slug, 1, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'folder', '', digest, clause_count FROM documents;
INSERT INTO current_versions (slug, version_id, folder_digest)
  SELECT slug, 'folder/' || slug || '/1', NULL FROM documents;
