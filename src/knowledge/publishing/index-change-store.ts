import type { KnowledgeDatabase, KnowledgeStatement } from "../database.ts";
import type { DeskAct, PublishedChange } from "./knowledge-desk.ts";

/** Remembers, in the batch of the act itself, that the work after it is still to be done. */
export function noteChange(db: KnowledgeDatabase, act: DeskAct, change: PublishedChange): KnowledgeStatement {
  return db
    .prepare("INSERT INTO index_changes (id, at, slug, act, version_id) VALUES (?1, ?2, ?3, ?4, ?5)")
    .bind(act.actId, act.now.toISOString(), change.slug, change.act, change.versionId);
}

/** Changes whose further work is open, oldest first; of one act when its id is given. */
export async function openChanges(db: KnowledgeDatabase, actId: string | null, limit: number): Promise<(PublishedChange & { id: string })[]> {
  const { results } = await db
    .prepare("SELECT id, slug, act, version_id AS versionId FROM index_changes WHERE ?1 IS NULL OR id = ?1 ORDER BY at, id LIMIT ?2")
    .bind(actId, limit)
    .all<PublishedChange & { id: string }>();
  return results;
}

export async function changeDone(db: KnowledgeDatabase, id: string): Promise<void> {
  await db.prepare("DELETE FROM index_changes WHERE id = ?1").bind(id).run();
}

/** The version of the index goes up without new text, so that everyone who searches reads the catalogue again. */
export function bumpIndex(db: KnowledgeDatabase): KnowledgeStatement {
  return db.prepare("INSERT INTO segments (id, end_passage) SELECT coalesce(max(id), 0) + 1, coalesce(max(end_passage), 0) FROM segments");
}
