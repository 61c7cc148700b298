-- Places of a document that hold from, or up to, another day than the document as a whole, as its closing article says.
CREATE TABLE place_days (
  document INTEGER NOT NULL,
  article TEXT NOT NULL,
  clause TEXT,
  point TEXT,
  in_force_from TEXT,
  in_force_to TEXT
) STRICT;

CREATE INDEX place_days_by_document ON place_days (document);
