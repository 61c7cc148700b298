-- The cases already there. Words as in src/cases/find-words.ts: what stands between these characters.
INSERT INTO case_finds (case_id, words)
  WITH RECURSIVE
  signs (first, final) AS (VALUES (0, 47), (58, 64), (91, 96), (123, 191), (8192, 8303), (12288, 12351)),
  letters (id, rest, word, done) AS (
    SELECT id, search_text || ' ', '', '' FROM cases
    UNION ALL
    SELECT id, substr(rest, 2),
      iif(EXISTS (SELECT 1 FROM signs WHERE unicode(rest) BETWEEN first AND final), '', word || substr(rest, 1, 1)),
      iif(EXISTS (SELECT 1 FROM signs WHERE unicode(rest) BETWEEN first AND final), word, '')
    FROM letters WHERE rest <> ''
  )
  SELECT id, json_group_array(DISTINCT done) FROM letters WHERE done <> '' GROUP BY id;

-- As `listFinds` does (src/cases/find-cases-store.ts).
UPDATE case_finds SET place = n.place, marks = n.marks FROM (
  SELECT l.case_id AS case_id, l.rank * 262144 + row_number() OVER (PARTITION BY l.rank ORDER BY l.case_id) - 1 AS place, l.marks AS marks
  FROM (
    SELECT v.case_id AS case_id, min(v.rank) AS rank, (
      SELECT json_group_array(mark) FROM (
        SELECT 'u:' || unit_id AS mark FROM case_views WHERE case_id = v.case_id
        UNION ALL SELECT 's:' || c.status UNION ALL SELECT 'a:' || c.area_code WHERE c.area_code IS NOT NULL
        UNION ALL SELECT DISTINCT 'f:' || value FROM json_each(c.fields)
      )
    ) AS marks
    FROM case_views v JOIN cases c ON c.id = v.case_id GROUP BY v.case_id
  ) l
) n WHERE n.case_id = case_finds.case_id;
