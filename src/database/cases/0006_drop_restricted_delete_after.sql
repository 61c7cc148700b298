-- How long items are kept is a clock of the locality (retention.restricted), read when they are deleted.
DROP INDEX restricted_items_to_delete;
ALTER TABLE restricted_items DROP COLUMN delete_after;
CREATE INDEX restricted_items_by_day ON restricted_items (received_on);
