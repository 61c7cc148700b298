-- Documents taken out of every answer by a person. By slug, so that publishing or loading again does not bring them back.
CREATE TABLE exclusions (
  slug TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

ALTER TABLE documents ADD COLUMN excluded_at TEXT;
ALTER TABLE documents ADD COLUMN excluded_reason TEXT;
-- Form of parser and index with which the document was indexed; 0: before this was kept.
ALTER TABLE documents ADD COLUMN index_form INTEGER NOT NULL DEFAULT 0;
