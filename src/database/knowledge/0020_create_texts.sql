-- Long texts of drafts and of replaced versions, cut into parts below the size a row may have; id: SHA-256 of the text.
CREATE TABLE texts (
  id TEXT NOT NULL,
  part INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (id, part)
) STRICT, WITHOUT ROWID;
