import type { KnowledgeDatabase } from "../database.ts";
import { readChanges } from "../documents/amendments.ts";
import type { Amendment } from "../documents/amendments.ts";
import type { DocumentFile } from "../documents/document.ts";
import type { DocumentPieces } from "../documents/document-pieces.ts";
import type { RecordedChange } from "./version-store.ts";

/** A clause of another document; anchor "": all of it. */
export type OtherChange = Omit<RecordedChange, "at">;

/**
 * Clauses of other published documents that this one words anew or abolishes, and the documents it replaces whole.
 * @param replaces numbers of documents that it says it replaces or abolishes
 */
export async function amendedElsewhere(db: KnowledgeDatabase, file: DocumentFile, listed: DocumentPieces, replaces: readonly string[]): Promise<OtherChange[]> {
  const { amendments } = readChanges(file, listed);
  const slugs = await slugsOf(db, [...amendments.flatMap(({ target }) => target ?? []), ...replaces]);
  return [
    ...replaces.flatMap((number) => (slugs.get(number) ?? []).map((slug): OtherChange => wholeOf(slug, number))),
    ...amendments.flatMap((amendment) => (slugs.get(amendment.target ?? "") ?? []).flatMap((slug) => touchingOf(slug, amendment))),
  ];
}

/** An instruction without a place speaks of the whole document when it ends it, and of nothing that could be listed otherwise. */
function touchingOf(slug: string, { target, article, clause, point, effect }: Amendment): OtherChange[] {
  if (article === null) return effect === "ended" ? [wholeOf(slug, target ?? "")] : [];
  const anchor = [`dieu-${article}`, ...(clause === null ? [] : [`khoan-${clause}`]), ...(point === null ? [] : [`diem-${point}`])].join("-");
  const label = [...(point === null ? [] : [`điểm ${point}`]), ...(clause === null ? [] : [`khoản ${clause}`]), `Điều ${article}`].join(" ");
  return [{ slug, anchor, label, kind: effect === "added" ? "added" : effect === "abolished" ? "removed" : "changed" }];
}

function wholeOf(slug: string, number: string): OtherChange {
  return { slug, anchor: "", kind: "removed", label: `cả văn bản ${number}` };
}

async function slugsOf(db: KnowledgeDatabase, numbers: readonly string[]): Promise<Map<string, string[]>> {
  if (numbers.length === 0) return new Map();
  const { results } = await db
    .prepare("SELECT number, slug FROM documents WHERE number IN (SELECT value FROM json_each(?1))")
    .bind(JSON.stringify([...new Set(numbers)]))
    .all<{ number: string; slug: string }>();
  return new Map([...Map.groupBy(results, (row) => row.number)].map(([number, rows]) => [number, rows.map((row) => row.slug)]));
}
