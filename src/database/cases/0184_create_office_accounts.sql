-- The official address under which the office's own identity provider knows a cadre; the row goes when the cadre leaves.
CREATE TABLE office_accounts (
  cadre_id TEXT PRIMARY KEY,
  -- Lower case; one address is one cadre's.
  account  TEXT NOT NULL UNIQUE,
  -- Digest of the provider's own name for the account, kept from the first sign-in: an address may be given to somebody else later.
  subject  TEXT,
  added_at TEXT NOT NULL
) WITHOUT ROWID;

-- Each try at signing in through the provider counts once, until it would be too old anyway.
CREATE TABLE used_sign_ins (
  state_hash TEXT PRIMARY KEY,
  expires_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX used_sign_ins_by_expiry ON used_sign_ins (expires_at);
