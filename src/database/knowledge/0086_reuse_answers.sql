-- Digest of all that makes two questions identical; null: not an answer to be given again.
ALTER TABLE answers ADD COLUMN reuse_key TEXT;
-- The checked answer whose words were given again.
ALTER TABLE answers ADD COLUMN reused_from TEXT;

CREATE INDEX answers_to_reuse ON answers (reuse_key, answered_at) WHERE reuse_key IS NOT NULL;
CREATE INDEX answers_reused ON answers (reused_from) WHERE reused_from IS NOT NULL;
