-- Events of a case hang together: each carries the hash of the one before (src/cases/event-chain.ts). What erasure takes away
-- (text, some words in `data`) stands in the hash only as a digest under a salt of its own, which erasure takes away too.
-- Rows from before have no hash; the next act on their case, or the schedule, gives them theirs.
ALTER TABLE case_events ADD COLUMN position INTEGER;
ALTER TABLE case_events ADD COLUMN salt TEXT;
ALTER TABLE case_events ADD COLUMN words_digest TEXT;
ALTER TABLE case_events ADD COLUMN hash TEXT;
CREATE UNIQUE INDEX case_events_chain ON case_events (case_id, position) WHERE position IS NOT NULL;
CREATE INDEX case_events_unchained ON case_events (case_id) WHERE hash IS NULL;

CREATE TRIGGER case_events_never_deleted BEFORE DELETE ON case_events
BEGIN
  SELECT RAISE(ABORT, 'an event is never deleted');
END;

-- Two changes there are: an old row gets its place in the chain; erasure blanks what people wrote.
CREATE TRIGGER case_events_never_change BEFORE UPDATE ON case_events
WHEN NOT (
  NEW.seq = OLD.seq AND NEW.case_id = OLD.case_id AND NEW.id = OLD.id AND NEW.kind = OLD.kind AND NEW.actor = OLD.actor AND NEW.at = OLD.at
  AND (
    (OLD.hash IS NULL AND NEW.text IS OLD.text AND NEW.data = OLD.data)
    OR (
      NEW.hash IS OLD.hash AND NEW.position IS OLD.position AND NEW.words_digest IS OLD.words_digest
      AND NEW.salt IS NULL AND NEW.text IS NULL AND NEW.data = json_remove(OLD.data, '$.earlierAnswer', '$.proof', '$.handOver')
    )
  )
)
BEGIN
  SELECT RAISE(ABORT, 'an event is never changed');
END;
