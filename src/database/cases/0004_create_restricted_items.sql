-- What citizens say of the conduct of officials. No column leads to the sender: the id is an HMAC of the inbound message id
-- under the restricted key, the day is all that is kept of the time, and rows carry no order of arrival.
CREATE TABLE restricted_items (
  id            TEXT PRIMARY KEY,
  receipt_hash  TEXT NOT NULL UNIQUE,
  text_sealed   TEXT NOT NULL,
  fields        TEXT NOT NULL,
  area_code     TEXT,
  receiver_unit TEXT NOT NULL,
  hidden_from   TEXT,
  status        TEXT NOT NULL,
  reply         TEXT,
  received_on   TEXT NOT NULL,
  delete_after  TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX restricted_items_by_receiver ON restricted_items (receiver_unit, received_on);
CREATE INDEX restricted_items_to_delete ON restricted_items (delete_after);

CREATE TABLE restricted_events (
  item_id TEXT NOT NULL,
  id      TEXT NOT NULL,
  kind    TEXT NOT NULL,
  actor   TEXT NOT NULL,
  text    TEXT,
  at      TEXT NOT NULL,
  PRIMARY KEY (item_id, id)
) WITHOUT ROWID;
