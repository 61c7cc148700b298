-- The article and the pieces of a passage as one JSON text: a search reads one row for each candidate instead of a row for every piece.
ALTER TABLE passages ADD COLUMN body TEXT;

UPDATE passages SET body = (
  SELECT json_array(
    a.label, a.title, a.attachment, a.is_annex, json(a.headings),
    (SELECT json_group_array(json_array(c.anchor, c.kind, c.clause, c.point, c.text)) FROM pieces c
     WHERE c.document = passages.document AND c.position >= passages.first_piece AND c.position < passages.end_piece)
  ) FROM articles a WHERE a.document = passages.document AND a.article_index = passages.article_index
);
