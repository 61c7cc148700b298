-- Which passage words which article, or which khoản of it, anew.
CREATE TABLE amendments (
  passage INTEGER NOT NULL,
  target TEXT NOT NULL,
  article TEXT NOT NULL,
  clause TEXT,
  effect TEXT NOT NULL CHECK (effect IN ('reworded', 'partly', 'abolished')),
  old_words TEXT
) STRICT;

CREATE INDEX amendments_by_passage ON amendments (passage);
