import type { KnowledgeDatabase, KnowledgeStatement } from "../database.ts";
import { inserts } from "./bulk-insert.ts";

/** Characters of one part: at most three bytes each, far below the 2 MB a row may have. */
const PART_CHARS = 200_000;

/** Statements that keep a text of any length. The same text again changes nothing. */
export async function keepText(db: KnowledgeDatabase, text: string): Promise<{ id: string; statements: KnowledgeStatement[] }> {
  const id = await sha256(text);
  const rows: unknown[][] = [];
  for (let start = 0; start < text.length || start === 0;) {
    const end = cutBefore(text, start + PART_CHARS);
    rows.push([id, rows.length, text.slice(start, end)]);
    start = Math.max(end, 1);
  }
  return { id, statements: inserts(db, "texts", ["id", "part", "text"], rows, "INSERT OR IGNORE") };
}

/**
 * The text kept under this id.
 * @throws when there is none: every id in a row was written with its text
 */
export async function keptText(db: KnowledgeDatabase, id: string): Promise<string> {
  const { results } = await db.prepare("SELECT text FROM texts WHERE id = ?1 ORDER BY part").bind(id).all<{ text: string }>();
  if (results.length === 0) throw new Error(`no text ${id}`);
  return results.map((row) => row.text).join("");
}

/** SHA-256 in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Never between the two halves of one character. */
function cutBefore(text: string, end: number): number {
  if (end >= text.length) return text.length;
  const code = text.charCodeAt(end - 1);
  return code >= 0xd800 && code <= 0xdbff ? end - 1 : end;
}
