/** What a document in force does to a clause of another one. */
export interface Amending {
  /** Of the amending document. */
  slug: string;
  /** Place in the changed document ("5", "2", "a"); khoản null: the article. */
  article: string;
  clause: string | null;
  point: string | null;
  /** The new wording, or the instruction where there is none; null: the clause is abolished. */
  text: string | null;
  /** Anchor of the instruction in the amending document. */
  anchor: string;
  /** When answers could first know of it (ISO UTC): it was published here, and in force. */
  since: string;
}

/** What documents in force on a day (YYYY-MM-DD) change with certainty in the document with this number, newest first. At most 500. */
export async function amendingsOf(db: D1Database, number: string, today: string): Promise<Amending[]> {
  const { results } = await db
    .prepare(
      `SELECT DISTINCT d.slug, m.article, m.clause, m.point, m.anchor,
         CASE WHEN m.effect = 'abolished' THEN NULL ELSE coalesce(m.wording,
           (SELECT group_concat(text, char(10)) FROM (SELECT trim(c.text) AS text FROM pieces c WHERE c.document = d.id AND c.position >= m.wording_from AND c.position < m.wording_to ORDER BY c.position)),
           m.instruction) END AS text,
         max(coalesce((SELECT min(v.published_at) FROM versions v WHERE v.slug = d.slug), ''), coalesce(coalesce(m.in_force_from, d.in_force_from) || 'T00:00:00.000Z', '')) AS since
       FROM amendments m JOIN passages p ON p.id = m.passage JOIN documents d ON d.id = p.document
       WHERE m.target = ?1 AND m.article IS NOT NULL AND m.doubt IS NULL AND m.effect <> 'ended' AND (m.part IS NULL OR m.part <> 'title') AND d.excluded_at IS NULL
         AND (coalesce(m.in_force_from, d.in_force_from) IS NULL OR coalesce(m.in_force_from, d.in_force_from) <= ?2) AND (d.in_force_to IS NULL OR d.in_force_to > ?2)
       ORDER BY since DESC, d.slug, m.anchor LIMIT 500`,
    )
    .bind(number, today)
    .all<Amending>();
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
