-- What each instruction does to which place; article null: a whole document, or a place that could not be read (doubt says why).
DROP TABLE amendments;

CREATE TABLE amendments (
  passage INTEGER NOT NULL,
  target TEXT,
  article TEXT,
  clause TEXT,
  point TEXT,
  part TEXT CHECK (part IN ('title', 'passage')),
  effect TEXT NOT NULL CHECK (effect IN ('reworded', 'partly', 'words_replaced', 'added', 'abolished', 'ended')),
  old_words TEXT,
  new_words TEXT,
  doubt TEXT,
  anchor TEXT NOT NULL,
  instruction TEXT NOT NULL,
  -- Pieces of the amending document that hold the new wording, and that wording when it is one khoản or điểm.
  wording_from INTEGER NOT NULL,
  wording_to INTEGER NOT NULL,
  wording TEXT,
  -- A day of its own; null: the amending document's first day.
  in_force_from TEXT
) STRICT;

CREATE INDEX amendments_by_passage ON amendments (passage);
CREATE INDEX amendments_by_target ON amendments (target, article);
