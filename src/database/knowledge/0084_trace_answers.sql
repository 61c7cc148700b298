-- Everything an answer came from, so that it can be looked up by its code, compared with the law of today, and given again.
ALTER TABLE answers ADD COLUMN slip_code TEXT;
-- Masked turns before it that the question leans on, as JSON; null: it stands alone.
ALTER TABLE answers ADD COLUMN context TEXT;
-- How the citizen was spoken to; null: as everybody.
ALTER TABLE answers ADD COLUMN address TEXT;
-- The officer and office that an approved answer names.
ALTER TABLE answers ADD COLUMN source TEXT;
-- Prompts used besides the first one, with their digests, as a JSON list.
ALTER TABLE answers ADD COLUMN also_prompts TEXT;
ALTER TABLE answers ADD COLUMN calls INTEGER;
ALTER TABLE answers ADD COLUMN model_ms INTEGER;
-- Names of checks that were triggered on the way, as a JSON list.
ALTER TABLE answers ADD COLUMN guards TEXT NOT NULL DEFAULT '[]';
-- From receiving the question to deciding the reply.
ALTER TABLE answers ADD COLUMN took_ms INTEGER;
-- How the search index was made that day.
ALTER TABLE answers ADD COLUMN index_form INTEGER;

CREATE INDEX answers_by_slip ON answers (slip_code) WHERE slip_code IS NOT NULL;

-- "Còn thiếu" is a third verdict; a column's check cannot be changed, so the column is made anew.
ALTER TABLE answers ADD COLUMN verdict TEXT CHECK (verdict IN ('good', 'bad', 'missing'));
UPDATE answers SET verdict = rating;
ALTER TABLE answers DROP COLUMN rating;
ALTER TABLE answers RENAME COLUMN verdict TO rating;

-- The clause as it stood: SHA-256 of its words (they stand among the texts), and the digest of words and amendments together.
ALTER TABLE answer_citations ADD COLUMN text_id TEXT;
ALTER TABLE answer_citations ADD COLUMN digest TEXT;
ALTER TABLE answer_citations ADD COLUMN validity TEXT NOT NULL DEFAULT '';
ALTER TABLE answer_citations ADD COLUMN caution TEXT;

-- A question without a source can be traced, too.
ALTER TABLE gaps ADD COLUMN slip_code TEXT;
ALTER TABLE gaps ADD COLUMN context TEXT;
ALTER TABLE gaps ADD COLUMN trace TEXT;
ALTER TABLE gaps ADD COLUMN took_ms INTEGER;

CREATE INDEX gaps_by_slip ON gaps (slip_code) WHERE slip_code IS NOT NULL;
