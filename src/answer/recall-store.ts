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

/** A clause of a document that one of its publications changed, removed or numbered anew, newest first. At most 2,000. */
export async function publishedChanges(db: D1Database, slug: string): Promise<{ versionId: string; anchor: string; at: string }[]> {
  const { results } = await db
    .prepare(
      `SELECT k.version_id AS versionId, k.anchor, k.at FROM clause_changes k JOIN versions v ON v.id = k.version_id AND v.slug = k.slug
       WHERE k.slug = ?1 AND k.kind <> 'added' ORDER BY v.place DESC, k.position LIMIT 2000`,
    )
    .bind(slug)
    .all<{ versionId: string; anchor: string; at: string }>();
  return results;
}

/** A document that no longer holds as a whole on a day (YYYY-MM-DD): since when (ISO UTC), and what took its place. */
export interface Ending { at: string; bySlug: string | null }

/** From its own front matter or from what a later document in force says of it; null while it holds. */
export async function endingOf(db: D1Database, slug: string, today: string): Promise<Ending | null> {
  return db
    .prepare(
      `SELECT max(e.day || 'T00:00:00.000Z', e.known) AS at, e.by_slug AS bySlug FROM (
         SELECT d.in_force_to AS day, r.slug AS by_slug, coalesce((SELECT v.published_at FROM current_versions c JOIN versions v ON v.id = c.version_id WHERE c.slug = d.slug), '') AS known
         FROM documents d LEFT JOIN documents r ON r.number = d.replaced_by WHERE d.slug = ?1 AND d.in_force_to IS NOT NULL
         UNION ALL
         SELECT coalesce(m.in_force_from, b.in_force_from), b.slug, coalesce((SELECT min(v.published_at) FROM versions v WHERE v.slug = b.slug), '')
         FROM documents d JOIN amendments m ON m.target = d.number AND m.effect = 'ended' AND m.doubt IS NULL JOIN passages p ON p.id = m.passage JOIN documents b ON b.id = p.document
         WHERE d.slug = ?1 AND d.in_force_to IS NULL AND b.slug <> d.slug AND b.excluded_at IS NULL AND b.locality IS NULL
       ) e WHERE e.day IS NOT NULL AND e.day <= ?2 ORDER BY e.day, e.by_slug LIMIT 1`,
    )
    .bind(slug, today)
    .first<Ending>();
}

/** What was done about these changes, by id. */
export async function settledRecalls(db: D1Database, ids: readonly string[]): Promise<Map<string, RecallSettlement>> {
  const { results } = await db
    .prepare("SELECT recall_id AS id, at, by, act FROM recall_settlements WHERE recall_id IN (SELECT value FROM json_each(?1))")
    .bind(JSON.stringify(ids))
    .all<RecallSettlement & { id: string }>();
  return new Map(results.map(({ id, ...settlement }) => [id, settlement]));
}

/** Everybody who can be reached was told, or nobody needs to be. */
export interface RecallSettlement { at: string; by: string; act: "told" | "not_needed" }

/** These changes need no further look. Repeated: the first act stays. */
export async function settleRecalls(db: D1Database, ids: readonly string[], settlement: { act: RecallSettlement["act"]; by: string; now: Date }): Promise<void> {
  await db
    .prepare("INSERT OR IGNORE INTO recall_settlements (recall_id, at, by, act) SELECT value, ?2, ?3, ?4 FROM json_each(?1)")
    .bind(JSON.stringify(ids), settlement.now.toISOString(), settlement.by, settlement.act)
    .run();
}

/** Documents of which some kept answer may rest on words that no longer hold, most such answers first; at most 50. To be looked at closer. */
export async function documentsTouched(db: D1Database, today: string): Promise<string[]> {
  const { results } = await db
    .prepare(
      `SELECT c.slug, count(DISTINCT a.id) AS answers FROM answer_citations c JOIN answers a ON a.id = c.answer_id LEFT JOIN documents d ON d.slug = c.slug
       WHERE EXISTS (SELECT 1 FROM clause_changes k WHERE k.slug = c.slug AND k.kind <> 'added' AND k.at > a.answered_at)
         OR d.excluded_at > a.answered_at OR d.in_force_to <= ?1
         OR EXISTS (SELECT 1 FROM amendments m JOIN passages p ON p.id = m.passage JOIN documents b ON b.id = p.document
           WHERE m.target = d.number AND m.doubt IS NULL AND coalesce(m.in_force_from, b.in_force_from) > date(a.answered_at, '-1 day') AND coalesce(m.in_force_from, b.in_force_from) <= ?1)
         OR EXISTS (SELECT 1 FROM amendments m JOIN passages p ON p.id = m.passage JOIN documents b ON b.id = p.document JOIN versions v ON v.slug = b.slug AND v.place = 1
           WHERE m.target = d.number AND m.doubt IS NULL AND v.published_at > a.answered_at)
       GROUP BY c.slug ORDER BY answers DESC, c.slug LIMIT 50`,
    )
    .bind(today)
    .all<{ slug: string }>();
  return results.map(({ slug }) => slug);
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
