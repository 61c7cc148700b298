import type { KnowledgeDatabase } from "../database.ts";
import type { Preview } from "./knowledge-desk.ts";
import type { RecordedChange } from "./version-store.ts";

/** A clause that is no longer what it was; with anchor "" a whole document. */
export type TouchingChange = Pick<RecordedChange, "slug" | "anchor" | "kind">;

/** Answers shown at once; how many there are is counted apart. */
const MOST_SHOWN = 50;

/**
 * Answers given that cite what these changes touch, newest first, each once with the first such citation. A changed
 * khoản touches citations of its điểm and of its article too; an added clause those of what it was added to.
 */
export async function answersTouched(db: KnowledgeDatabase, changes: readonly TouchingChange[], limit = MOST_SHOWN): Promise<Pick<Preview, "answers" | "answersTotal">> {
  const bySlug = Map.groupBy(changes, (change) => change.slug);
  const { results: cited } = await db
    .prepare("SELECT DISTINCT c.slug, c.clause_id FROM json_each(?1) q JOIN answer_citations c ON c.slug = q.value")
    .bind(JSON.stringify([...bySlug.keys()]))
    .all<{ slug: string; clause_id: string }>();
  const touches = new Map([...bySlug].map(([slug, list]) => [slug, toucherOf(list)]));
  const touched = cited.filter(({ slug, clause_id: id }) => touches.get(slug)?.(id.slice(id.indexOf("#") + 1)) === true);
  if (touched.length === 0) return { answers: [], answersTotal: 0 };
  const ids = JSON.stringify(touched.map(({ slug, clause_id: id }) => [slug, id]));
  const [answers, total] = await Promise.all([
    db
      .prepare(
        `SELECT a.id, a.question, c.label, c.clause_id AS clauseId, a.answered_at AS answeredAt, min(c.position) AS position
         FROM json_each(?1) q JOIN answer_citations c ON c.slug = q.value ->> 0 AND c.clause_id = q.value ->> 1 JOIN answers a ON a.id = c.answer_id
         GROUP BY a.id ORDER BY a.answered_at DESC, a.id LIMIT ?2`,
      )
      .bind(ids, limit)
      .all<Preview["answers"][number] & { position: number }>(),
    db
      .prepare("SELECT count(DISTINCT c.answer_id) AS total FROM json_each(?1) q JOIN answer_citations c ON c.slug = q.value ->> 0 AND c.clause_id = q.value ->> 1 JOIN answers a ON a.id = c.answer_id")
      .bind(ids)
      .first<{ total: number }>(),
  ]);
  return { answers: answers.results.map(({ position: _position, ...answer }) => answer), answersTotal: total?.total ?? 0 };
}

/** Does a citation of this anchor rest on one of the changes? */
function toucherOf(changes: readonly TouchingChange[]): (anchor: string) => boolean {
  const isWhole = changes.some((change) => change.anchor === "");
  const anchors = new Set(changes.flatMap(({ anchor, kind }) => (kind === "added" ? [] : [anchor])));
  const above = new Set(changes.flatMap(({ anchor }) => aboveOf(anchor)));
  return (anchor) => isWhole || anchors.has(anchor) || above.has(anchor) || aboveOf(anchor).some((one) => anchors.has(one));
}

/** "dieu-5-khoan-2-diem-a" → "dieu-5-khoan-2-diem", "dieu-5-khoan-2", … "dieu". */
function aboveOf(anchor: string): string[] {
  const parts = anchor.split("-");
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join("-"));
}
