-- The text of an item and everything said about it are sealed under a key of its own, itself sealed under the restricted key ring.
-- Null: received before items had keys.
ALTER TABLE restricted_items ADD COLUMN key_sealed TEXT;

-- What passes between the desk and whoever holds the receipt. Only the day is kept of the time.
CREATE TABLE restricted_messages (
  item_id     TEXT NOT NULL,
  id          TEXT NOT NULL,
  place       INTEGER NOT NULL,
  from_sender INTEGER NOT NULL,
  text_sealed TEXT NOT NULL,
  said_on     TEXT NOT NULL,
  PRIMARY KEY (item_id, id)
) WITHOUT ROWID;

-- People who may not know of an item though their desk received it: named in it, or concerned by their own word.
CREATE TABLE restricted_exclusions (
  item_id  TEXT NOT NULL,
  cadre_id TEXT NOT NULL,
  PRIMARY KEY (item_id, cadre_id)
) WITHOUT ROWID;

-- To whom an item falls when nobody at its desk or at the province's may have it.
CREATE TABLE custodians (
  cadre_id TEXT PRIMARY KEY,
  named_by TEXT NOT NULL,
  named_at TEXT NOT NULL
) WITHOUT ROWID;

-- Wrong receipts only, and never who tried: a bucket is an HMAC of the first digits or of the source, under a key of that day.
CREATE TABLE receipt_misses (
  bucket TEXT NOT NULL,
  id     TEXT NOT NULL,
  at     TEXT NOT NULL,
  PRIMARY KEY (bucket, id)
) WITHOUT ROWID;
CREATE INDEX receipt_misses_by_time ON receipt_misses (at);
