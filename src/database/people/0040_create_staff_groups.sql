-- Where a unit's group of cadres is on the platform, sealed; which unit it belongs to stands in CASES under the pseudonym.
CREATE TABLE staff_groups (
  pseudonym      TEXT PRIMARY KEY,
  chat_id_sealed TEXT NOT NULL,
  created_at     TEXT NOT NULL
) WITHOUT ROWID;
