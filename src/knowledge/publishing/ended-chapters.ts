import { fold } from "../../language/fold.ts";
import type { KnowledgeDatabase } from "../database.ts";
import { endsIn } from "../documents/closing-lines.ts";

/** An instruction of which it is only known that it ends a chapter of the target. */
export interface ChapterEnd {
  target: string;
  /** As it was read, with its number and its whole sentence. */
  instruction: string;
}

/** An article and the headings it stands under, as in `articles`. */
export interface PlacedArticle { label: string; headings: readonly string[] }

/**
 * "Chương V của Luật khiếu nại số 02/2011/QH13 hết hiệu lực" → the articles that stand in that chapter. Where only one matter
 * ends ("Những quy định về tiếp công dân tại Chương V …"), the chapter must be about it. Empty: a person has to read it.
 */
export function articlesEnded({ target, instruction }: ChapterEnd, articles: readonly PlacedArticle[]): string[] {
  const read = endsIn(instruction);
  const end = read?.ended.find(({ number }) => number === target);
  if (read === null || end === undefined || end.chapter === null || end.hasExceptions || end.places.length > 0) return [];
  const wanted = ordinal(end.chapter);
  const matter = read.matter === null ? null : fold(read.matter);
  return articles.flatMap(({ label, headings }) => {
    const [, own = "", title = ""] = headings.map((heading) => CHAPTER.exec(heading)).find((match) => match !== null) ?? [];
    return /^\d/.test(label) && own !== "" && ordinal(own) === wanted && (matter === null || fold(title).includes(matter)) ? [label] : [];
  });
}

/** Instructions published already that end a chapter of one of these documents, and could not be read then: its articles were not known. */
export async function openChapterEnds(db: KnowledgeDatabase, numbers: readonly string[]): Promise<(ChapterEnd & { row: number; passage: number; anchor: string; from: string | null })[]> {
  const { results } = await db
    .prepare(
      `SELECT rowid AS row, passage, target, anchor, instruction, in_force_from AS "from" FROM amendments
       WHERE target IN (SELECT value FROM json_each(?1)) AND article IS NULL AND part = 'passage' AND doubt = 'unreadable' AND instr(instruction, 'Chương ') > 0`,
    )
    .bind(JSON.stringify(numbers))
    .all<ChapterEnd & { row: number; passage: number; anchor: string; from: string | null }>();
  return results;
}

/** Articles of the bodies of these documents, by number. */
export async function placedArticles(db: KnowledgeDatabase, numbers: readonly string[]): Promise<Map<string, PlacedArticle[]>> {
  const { results } = await db
    .prepare("SELECT d.number, a.label, a.headings FROM documents d JOIN articles a ON a.document = d.id AND a.attachment = 0 AND a.is_annex = 0 WHERE d.number IN (SELECT value FROM json_each(?1))")
    .bind(JSON.stringify(numbers))
    .all<{ number: string; label: string; headings: string }>();
  return new Map([...Map.groupBy(results, ({ number }) => number)].map(([number, rows]) => [number, rows.map(({ label, headings }) => ({ label, headings: JSON.parse(headings) as string[] }))]));
}

const CHAPTER = /^Chương ([IVXLC]+|\d+)[a-z]?(?:\. (.*))?$/iu;

/** "V" and "5" are one chapter. */
function ordinal(label: string): number {
  if (/^\d+$/.test(label)) return Number(label);
  const worth: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  const values = [...label.toUpperCase()].map((sign) => worth[sign] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
