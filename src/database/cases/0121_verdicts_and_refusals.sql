-- What the citizen said of the result: xong, mot_phan, chua, khong_ro; khong_phan_hoi where they said nothing until it was closed.
ALTER TABLE cases ADD COLUMN verdict TEXT;

-- How often each unit refused, by reason and month of Vietnam; kept as the refusals are written, so that a reopened case still counts.
CREATE TABLE refusal_counts (
  unit_id TEXT NOT NULL,
  month   TEXT NOT NULL,
  reason  TEXT NOT NULL,
  n       INTEGER NOT NULL,
  PRIMARY KEY (unit_id, month, reason)
) WITHOUT ROWID;

-- A case that goes along with another is not a second refusal.
CREATE TRIGGER refusals_counted AFTER INSERT ON case_events
WHEN NEW.kind = 'refused' AND (SELECT lead_case_id FROM cases WHERE id = NEW.case_id) IS NULL
BEGIN
  INSERT INTO refusal_counts (unit_id, month, reason, n)
    VALUES (coalesce(json_extract(NEW.data, '$.unitId'), ''), strftime('%Y-%m', NEW.at, '+7 hours'), coalesce(json_extract(NEW.data, '$.reason'), ''), 1)
    ON CONFLICT (unit_id, month, reason) DO UPDATE SET n = n + 1;
END;

INSERT INTO refusal_counts (unit_id, month, reason, n)
  SELECT coalesce(json_extract(e.data, '$.unitId'), ''), strftime('%Y-%m', e.at, '+7 hours'), coalesce(json_extract(e.data, '$.reason'), ''), count(*)
  FROM case_events e JOIN cases c ON c.id = e.case_id WHERE e.kind = 'refused' AND c.lead_case_id IS NULL GROUP BY 1, 2, 3;
