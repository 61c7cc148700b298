-- Photos that citizens sent. The bytes lie in R2 under the id: a sealed original, whose key is sealed here, and a copy without
-- hidden data. Without a case, or once it is erased, the row says when both go.
CREATE TABLE attachments (
  id TEXT PRIMARY KEY,
  case_id TEXT,
  media_type TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sealed_key TEXT NOT NULL,
  received_at TEXT NOT NULL,
  drop_at TEXT
);
CREATE INDEX attachments_of_case ON attachments (case_id, received_at) WHERE case_id IS NOT NULL;
CREATE INDEX attachments_to_drop ON attachments (drop_at) WHERE drop_at IS NOT NULL;
