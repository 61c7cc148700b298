import type { KnowledgeDatabase } from "../database.ts";
import { readChanges } from "../documents/amendments.ts";
import type { Amendment } from "../documents/amendments.ts";
import type { DocumentFile } from "../documents/document.ts";
import type { DocumentPieces } from "../documents/document-pieces.ts";
import type { TouchingChange } from "./touched-answers-store.ts";

/**
 * Clauses of other published documents that this one words anew or abolishes, and the documents it replaces whole.
 * @param replaces numbers of documents that it says it replaces or abolishes
 */
export async function amendedElsewhere(db: KnowledgeDatabase, file: DocumentFile, listed: DocumentPieces, replaces: readonly string[]): Promise<TouchingChange[]> {
  const { amendments } = readChanges(file, listed);
  const slugs = await slugsOf(db, [...amendments.flatMap(({ target }) => target ?? []), ...replaces]);
  return [
    ...replaces.flatMap((number) => (slugs.get(number) ?? []).map((slug): TouchingChange => ({ slug, anchor: null, kind: "removed" }))),
    ...amendments.flatMap((amendment) => (slugs.get(amendment.target ?? "") ?? []).flatMap((slug) => touchingOf(slug, amendment))),
  ];
}

/** An instruction without a place speaks of the whole document when it ends it, and of nothing that could be listed otherwise. */
function touchingOf(slug: string, { article, clause, point, effect }: Amendment): TouchingChange[] {
  if (article === null) return effect === "ended" ? [{ slug, anchor: null, kind: "removed" }] : [];
  const anchor = [`dieu-${article}`, ...(clause === null ? [] : [`khoan-${clause}`]), ...(point === null ? [] : [`diem-${point}`])].join("-");
  return [{ slug, anchor, kind: effect === "added" ? "added" : effect === "abolished" ? "removed" : "changed" }];
}

async function slugsOf(db: KnowledgeDatabase, numbers: readonly string[]): Promise<Map<string, string[]>> {
  if (numbers.length === 0) return new Map();
  const { results } = await db
    .prepare("SELECT number, slug FROM documents WHERE number IN (SELECT value FROM json_each(?1))")
    .bind(JSON.stringify([...new Set(numbers)]))
    .all<{ number: string; slug: string }>();
  return new Map([...Map.groupBy(results, (row) => row.number)].map(([number, rows]) => [number, rows.map((row) => row.slug)]));
}
