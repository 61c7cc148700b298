import type { Clause, ClauseHit } from "../knowledge/clause.ts";
import type { KnowledgeDatabase } from "../knowledge/database.ts";

/** Reads the whole articles that hits stand in, one list of pieces a hit, in reading order. */
export type ReadArticles = (hits: readonly ClauseHit[]) => Promise<Clause[][]>;

/** The article of each hit from the knowledge database, in one query. An article that is gone since gives an empty list. */
export function articleReader(db: KnowledgeDatabase): ReadArticles {
  return async (hits) => {
    const wanted = hits.map(({ clause }) => [clause.slug, clause.article, attachmentOf(clause.id)]);
    const { results } = await db.prepare(ARTICLES).bind(JSON.stringify(wanted)).all<Row>();
    const lists: Clause[][] = hits.map(() => []);
    for (const row of results) {
      lists[row.place]?.push({
        id: `${row.slug}#${row.anchor}`,
        slug: row.slug,
        article: row.label,
        clause: row.clause,
        point: row.point,
        articleTitle: row.title,
        headings: JSON.parse(row.headings),
        text: row.text.trim(),
      });
    }
    return lists;
  };
}

const ARTICLES = `SELECT q.key AS place, d.slug, p.anchor, p.clause, p.point, p.text, a.label, a.title, a.headings
  FROM json_each(?1) q
  JOIN documents d ON d.slug = q.value ->> 0
  JOIN articles a ON a.document = d.id AND a.label = q.value ->> 1 AND a.attachment = q.value ->> 2
  JOIN pieces p ON p.document = d.id AND p.article_index = a.article_index
  ORDER BY q.key, p.position`;

interface Row { place: number; slug: string; anchor: string; clause: string | null; point: string | null; text: string; label: string; title: string | null; headings: string }

/** Regulations attached to a document count their articles anew; their anchors say so. */
function attachmentOf(id: string): number {
  return Number(/#kem-theo-(\d+)-/.exec(id)?.[1] ?? 0);
}
