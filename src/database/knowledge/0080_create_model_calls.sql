-- Every request to a language model, and every question not let through to one. No text of anybody.
CREATE TABLE model_calls (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  -- Day in Vietnam, YYYY-MM-DD.
  day TEXT NOT NULL,
  purpose TEXT NOT NULL,
  -- An answer is kept after its requests, and may never be.
  answer_id TEXT,
  -- Host of the service; empty where nothing was sent.
  provider TEXT NOT NULL,
  model TEXT NOT NULL,
  tier TEXT CHECK (tier IN ('json_schema', 'tool_call', 'json_text')),
  input_tokens INTEGER,
  output_tokens INTEGER,
  ms INTEGER NOT NULL,
  code TEXT NOT NULL,
  -- In đồng; NULL where no price is set. A guess where the service does not say what it used.
  cost REAL,
  is_guess INTEGER NOT NULL
) STRICT;

CREATE INDEX model_calls_by_day ON model_calls (day, code);
CREATE INDEX model_calls_by_answer ON model_calls (answer_id) WHERE answer_id IS NOT NULL;

-- Sums of a day, kept with each request, so that the budget is one row to read.
CREATE TABLE model_days (
  day TEXT PRIMARY KEY,
  calls INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  -- Questions not let through.
  refused INTEGER NOT NULL,
  input_tokens INTEGER NOT NULL,
  output_tokens INTEGER NOT NULL,
  cost REAL NOT NULL,
  guesses INTEGER NOT NULL,
  budget_reached_at TEXT
) STRICT;
