/** A passage in force that words a clause of another document anew. */
export interface AmendingPassage {
  /** Of the amending document. */
  slug: string;
  number: string | null;
  /** Article and khoản of the changed document ("5", "2"); khoản null: the article. */
  article: string;
  clause: string | null;
  effect: "reworded" | "partly" | "abolished";
  text: string;
  /** Anchor of the passage's first piece in the amending document. */
  anchor: string;
  /** When answers could first know of it (ISO UTC): it was published here, and in force. */
  since: string;
}

/** What documents in force on a day (YYYY-MM-DD) change in the document with this number, newest first. At most 500. */
export async function amendingPassages(db: D1Database, number: string, today: string): Promise<AmendingPassage[]> {
  const { results } = await db
    .prepare(
      `SELECT DISTINCT d.slug, d.number, m.article, m.clause, m.effect,
         (SELECT group_concat(text, char(10)) FROM (SELECT trim(c.text) AS text FROM pieces c WHERE c.document = d.id AND c.position >= p.first_piece AND c.position < p.end_piece ORDER BY c.position)) AS text,
         (SELECT c.anchor FROM pieces c WHERE c.document = d.id AND c.position = p.first_piece) AS anchor,
         max(coalesce((SELECT min(v.published_at) FROM versions v WHERE v.slug = d.slug), ''), coalesce(d.in_force_from || 'T00:00:00.000Z', '')) AS since
       FROM amendments m JOIN passages p ON p.id = m.passage JOIN documents d ON d.id = p.document
       WHERE m.target = ?1 AND d.excluded_at IS NULL AND (d.in_force_from IS NULL OR d.in_force_from <= ?2) AND (d.in_force_to IS NULL OR d.in_force_to > ?2)
       ORDER BY since DESC, d.slug, p.id LIMIT 500`,
    )
    .bind(number, today)
    .all<AmendingPassage>();
  return results;
}

/** Documents that some kept answer cites, most cited first; at most 200. For choosing what to review. */
export async function citedDocuments(db: D1Database): Promise<{ slug: string; title: string | null; number: string | null; answers: number }[]> {
  const { results } = await db
    .prepare(
      `SELECT c.slug, d.title, d.number, count(DISTINCT c.answer_id) AS answers FROM answer_citations c LEFT JOIN documents d ON d.slug = c.slug
       GROUP BY c.slug ORDER BY answers DESC, c.slug LIMIT 200`,
    )
    .all<{ slug: string; title: string | null; number: string | null; answers: number }>();
  return results;
}
