-- Answers may also be ones an officer approved; each may be rated by who asked, and says whether it left a part open.
CREATE TABLE answers_next (
  id TEXT PRIMARY KEY,
  answered_at TEXT NOT NULL,
  question TEXT NOT NULL,
  as_of TEXT NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('quoted', 'composed', 'approved')),
  text TEXT NOT NULL,
  prompt TEXT,
  prompt_digest TEXT,
  model TEXT,
  input_tokens INTEGER,
  output_tokens INTEGER,
  rating TEXT CHECK (rating IN ('good', 'bad')),
  rated_at TEXT
) STRICT;

-- Ids written so far began with the pseudonym of the chat; from here on nothing in them leads back to anybody.
INSERT INTO answers_next (id, answered_at, question, as_of, mode, text, prompt, prompt_digest, model, input_tokens, output_tokens)
  SELECT 'q_' || rowid, answered_at, question, as_of, mode, text, prompt, prompt_digest, model, input_tokens, output_tokens FROM answers;

CREATE TABLE answer_citations_next (
  answer_id TEXT NOT NULL REFERENCES answers_next (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  slug TEXT NOT NULL,
  clause_id TEXT NOT NULL,
  label TEXT NOT NULL,
  PRIMARY KEY (answer_id, position)
) STRICT, WITHOUT ROWID;

INSERT INTO answer_citations_next (answer_id, position, slug, clause_id, label) SELECT 'q_' || a.rowid, c.position, c.slug, c.clause_id, c.label FROM answer_citations c JOIN answers a ON a.id = c.answer_id;

-- Citations go first: dropping answers would take them along.
DROP TABLE answer_citations;
DROP TABLE answers;
ALTER TABLE answers_next RENAME TO answers;
ALTER TABLE answer_citations_next RENAME TO answer_citations;

CREATE INDEX answers_by_time ON answers (answered_at);
CREATE INDEX answer_citations_by_document ON answer_citations (slug, clause_id);
