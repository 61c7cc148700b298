-- Published documents and their pieces. A document that is published again gets a new id; the slug stays.
CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  number TEXT,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  issuer TEXT,
  issued TEXT,
  in_force_from TEXT,
  in_force_to TEXT,
  amended_by TEXT NOT NULL,
  amends TEXT NOT NULL,
  replaced_by TEXT,
  locality TEXT,
  quality TEXT NOT NULL CHECK (quality IN ('official', 'ocr_unchecked', 'ocr_checked')),
  source TEXT,
  note TEXT,
  digest TEXT NOT NULL,
  first_passage INTEGER NOT NULL,
  passage_count INTEGER NOT NULL,
  clause_count INTEGER NOT NULL
) STRICT;

CREATE INDEX documents_by_number ON documents (number);

CREATE TABLE articles (
  document INTEGER NOT NULL,
  article_index INTEGER NOT NULL,
  label TEXT NOT NULL,
  title TEXT,
  attachment INTEGER NOT NULL,
  is_annex INTEGER NOT NULL,
  headings TEXT NOT NULL,
  first_piece INTEGER NOT NULL,
  end_piece INTEGER NOT NULL,
  PRIMARY KEY (document, article_index)
) STRICT, WITHOUT ROWID;

-- Leaves in reading order; their texts joined are the source.
CREATE TABLE pieces (
  document INTEGER NOT NULL,
  position INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  kind TEXT NOT NULL,
  article_index INTEGER,
  clause TEXT,
  point TEXT,
  text TEXT NOT NULL,
  PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;
