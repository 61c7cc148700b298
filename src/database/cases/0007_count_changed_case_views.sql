-- A list row may change its status in place (erasure); the counts follow.
CREATE TRIGGER case_views_changed AFTER UPDATE OF status ON case_views WHEN OLD.status <> NEW.status
BEGIN
  UPDATE case_counts SET n = n - 1 WHERE unit_id = OLD.unit_id AND status = OLD.status;
  INSERT INTO case_counts (unit_id, status, n) VALUES (NEW.unit_id, NEW.status, 1)
    ON CONFLICT (unit_id, status) DO UPDATE SET n = n + 1;
END;
