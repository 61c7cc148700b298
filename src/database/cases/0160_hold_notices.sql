-- Not to be handed over before this moment: the next opening of a cadre's office, the next morning for what nobody waits for at
-- night. Null: at once.
ALTER TABLE notices ADD COLUMN not_before TEXT;
