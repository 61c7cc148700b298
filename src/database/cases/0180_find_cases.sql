-- Where each case is found: its words and what it can be narrowed by, in the order of the lists.
CREATE TABLE case_finds (
  case_id TEXT PRIMARY KEY,
  -- rank in case_views × 262144 + a number among those of that rank; null while the case stands in no list.
  place   INTEGER UNIQUE,
  -- JSON array: the words of search_text, each once.
  words   TEXT NOT NULL DEFAULT '[]',
  -- JSON array: "u:" units in whose list it stands, "s:" status, "a:" commune, "f:" fields. No word of a text has a colon in it.
  marks   TEXT NOT NULL DEFAULT '[]'
);

-- One row a word or mark and case. An ordinary table: a database with an FTS5 table cannot be exported.
CREATE TABLE case_words (
  word  TEXT NOT NULL,
  place INTEGER NOT NULL,
  PRIMARY KEY (word, place)
) WITHOUT ROWID;

CREATE TRIGGER case_finds_added AFTER INSERT ON case_finds WHEN NEW.place IS NOT NULL
BEGIN
  INSERT OR IGNORE INTO case_words (word, place) SELECT value, NEW.place FROM json_each(NEW.words) UNION SELECT value, NEW.place FROM json_each(NEW.marks);
END;
CREATE TRIGGER case_finds_changed AFTER UPDATE ON case_finds
BEGIN
  DELETE FROM case_words WHERE place = OLD.place AND word IN (SELECT value FROM json_each(OLD.words) UNION SELECT value FROM json_each(OLD.marks));
  INSERT OR IGNORE INTO case_words (word, place)
    SELECT value, NEW.place FROM json_each(NEW.words) WHERE NEW.place IS NOT NULL UNION SELECT value, NEW.place FROM json_each(NEW.marks) WHERE NEW.place IS NOT NULL;
END;
CREATE TRIGGER case_finds_removed AFTER DELETE ON case_finds WHEN OLD.place IS NOT NULL
BEGIN
  DELETE FROM case_words WHERE place = OLD.place AND word IN (SELECT value FROM json_each(OLD.words) UNION SELECT value FROM json_each(OLD.marks));
END;

-- Out of a list is out of what is found there, and words taken out of a case are taken out here, whoever does it.
CREATE TRIGGER case_finds_unlisted AFTER DELETE ON case_views
BEGIN
  UPDATE case_finds SET place = NULL, marks = '[]' WHERE case_id = OLD.case_id AND place IS NOT NULL;
END;
CREATE TRIGGER case_finds_moved AFTER UPDATE ON case_views
BEGIN
  UPDATE case_finds SET place = NULL, marks = '[]' WHERE case_id = OLD.case_id AND place IS NOT NULL;
END;
CREATE TRIGGER case_finds_forgotten AFTER UPDATE OF search_text ON cases WHEN OLD.search_text <> NEW.search_text
BEGIN
  UPDATE case_finds SET place = NULL, words = '[]', marks = '[]' WHERE case_id = OLD.id;
END;
CREATE TRIGGER case_finds_gone AFTER DELETE ON cases
BEGIN
  DELETE FROM case_finds WHERE case_id = OLD.id;
END;
