-- A way back to somebody who sent something under protection and chose to be told that there is an answer. Neither the item nor
-- the person can be read here: both are HMACs, the pseudonym is sealed. Without the person's word there is no row.
CREATE TABLE return_ways (
  item_ref         TEXT PRIMARY KEY,
  person_ref       TEXT NOT NULL,
  pseudonym_sealed TEXT NOT NULL,
  given_on         TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX return_ways_by_person ON return_ways (person_ref);
CREATE INDEX return_ways_by_day ON return_ways (given_on);
