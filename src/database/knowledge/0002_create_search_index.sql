-- The search index; all of it can be made again from the pieces.
CREATE TABLE passages (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL,
  article_index INTEGER NOT NULL,
  first_piece INTEGER NOT NULL,
  end_piece INTEGER NOT NULL
) STRICT;

-- One row for a term and a segment: how many passages hold it, and which, how strongly (posting-list.ts).
CREATE TABLE postings (
  term TEXT NOT NULL,
  segment INTEGER NOT NULL,
  passage_count INTEGER NOT NULL,
  list TEXT NOT NULL,
  PRIMARY KEY (term, segment)
) STRICT, WITHOUT ROWID;

-- One row a write. The highest id is the version of the index; a second writer of the same version fails here.
CREATE TABLE segments (
  id INTEGER PRIMARY KEY,
  end_passage INTEGER NOT NULL
) STRICT;
