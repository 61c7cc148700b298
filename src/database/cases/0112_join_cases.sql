-- A case that goes along with another person's case about the same matter. Its reporter, words and code are its own; the work
-- and the answer are those of the case it goes with. Null: it stands by itself.
ALTER TABLE cases ADD COLUMN lead_case_id TEXT;
CREATE INDEX cases_joined ON cases (lead_case_id, status) WHERE lead_case_id IS NOT NULL;
-- What was told of one commune lately: where a new matter is looked for among those already there.
CREATE INDEX cases_by_area ON cases (area_code, opened_at);
