-- What a citizen said about publishing their matter and its answer without names: asked once, after a good verdict. No row: never said.
CREATE TABLE case_publish_words (
  case_id TEXT PRIMARY KEY,
  given   INTEGER NOT NULL,
  at      TEXT NOT NULL
) WITHOUT ROWID;
