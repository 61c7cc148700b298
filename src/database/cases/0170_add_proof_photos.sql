-- Photos that show what was done: laid ready by a cadre with an answer, or from the hamlet with a task (`proof_of`: the case they
-- are for). `event_id` is set once that was sent; without it they go like any photo that never became part of a case.
-- `for_citizen`: the citizen sees it on the page of their case.
ALTER TABLE attachments ADD COLUMN proof_of TEXT;
ALTER TABLE attachments ADD COLUMN event_id TEXT;
ALTER TABLE attachments ADD COLUMN for_citizen INTEGER NOT NULL DEFAULT 0;
