-- What of each document stands in which collection of the vector search; what differs from `documents` is still to be sent.
CREATE TABLE vector_documents (
  collection TEXT NOT NULL,
  slug TEXT NOT NULL,
  -- Digest of the text and form of its passages, as in `documents`.
  digest TEXT NOT NULL,
  index_form INTEGER NOT NULL,
  excluded INTEGER NOT NULL,
  PRIMARY KEY (collection, slug)
) STRICT, WITHOUT ROWID;
