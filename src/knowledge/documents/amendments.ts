import type { DocumentFile } from "./document.ts";
import type { DocumentPieces } from "./document-pieces.ts";
import type { Passage } from "./passages.ts";
import { titleTermsOf } from "../search/title-terms.ts";

/** "partly": only a điểm or a few words of it change and the rest stays. */
export type AmendmentEffect = "reworded" | "partly" | "abolished";

/** One passage of an amending document says how a rule of another one reads from now on, or that it is gone. */
export interface Amendment {
  /** Number of the amended document. */
  target: string;
  article: string;
  /** Null when it is about the whole article. */
  clause: string | null;
  effect: AmendmentEffect;
  /** The words that are put in the place of others, when only those change: the old ones. */
  oldWords: string | null;
}

/**
 * What a passage amends, read from its opening words ("7. Sửa đổi, bổ sung khoản 2 Điều 8 như sau:") and the
 * documents that the file says it amends.
 * @param names what the amending text itself calls them, see `namesIn`
 */
export function amendmentsOf(file: Pick<DocumentFile, "amends">, listed: DocumentPieces, passage: Passage, names: ReadonlyMap<string, string>): Amendment[] {
  const pieces = listed.pieces.slice(passage.firstPiece, passage.endPiece);
  const article = listed.articles[passage.articleIndex];
  if (file.amends.length === 0 || article === undefined || !/sửa đổi|bổ sung|thay thế|bãi bỏ/i.test(articleHead(listed, passage))) return [];
  const lead = listed.pieces[article.firstPiece]?.text ?? "";
  const target = targetOf(file.amends, lead, names);
  if (target === null) return [];
  return pieces.filter((piece) => piece.kind !== "quoted").flatMap((piece) => readAct(firstLine(piece.text)).map((act) => ({ target, ...act })));
}

/** "Luật Tiếp công dân số 42/2013/QH13" anywhere in a text → number and name. The first name of a number counts. */
export function namesIn(text: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const [, name = "", number = ""] of text.matchAll(NAMED)) if (!names.has(number)) names.set(number, name);
  return names;
}

const NAMED = /((?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư)(?: [^\n;,.]{2,80}?)?) số (\d{1,4}\/\d{4}\/[A-ZĐƯ][\p{L}\d-]*)/gu;

/** "Sửa đổi, bổ sung khoản 1 và khoản 2 Điều 8 như sau:" → Điều 8 khoản 1, Điều 8 khoản 2. */
function readAct(line: string): Omit<Amendment, "target">[] {
  if (!ACT.test(line)) return [];
  const changesWords = WORDS_ONLY.test(line);
  const oldWords = changesWords ? (/[“"]([^”"]+)[”"]/.exec(line)?.[1] ?? null) : null;
  const abolishes = !/như sau\s*:/i.test(line) && /bãi bỏ/i.test(line);
  const acts: Omit<Amendment, "target">[] = [];
  // The line's own "Điều 7." is no target, and an article put in "after Điều 3" does not change Điều 3.
  const text = line.replace(/^\s*Điều \d+[a-zđ]*\s*\./, "").replace(/(?:vào )?sau (?:điểm \S+ )?(?:khoản \S+ )?Điều \d+[a-zđ]*/gi, "");
  for (const match of text.matchAll(/((?:các )?điểm [^;.]{1,30}? )?((?:các )?khoản [\d, a-zđvà]+?)?\s*(?:của )?Điều (\d+[a-zđ]*)/gi)) {
    const clauses = [...(match[2] ?? "").matchAll(/\b(\d+[a-zđ]?)\b/g)].flatMap((found) => found[1] ?? []);
    const article = match[3] ?? "";
    // A point or a few words struck out leave the rest of the wording as it stands.
    if (abolishes && (changesWords || match[1] !== undefined)) continue;
    const effect: AmendmentEffect = changesWords || match[1] !== undefined ? "partly" : abolishes ? "abolished" : "reworded";
    if (clauses.length === 0) acts.push({ article, clause: null, effect, oldWords });
    else for (const clause of clauses) acts.push({ article, clause, effect, oldWords });
  }
  return acts.slice(0, MAX_ACTS);
}

const ACT = /sửa đổi|thay thế|bãi bỏ|bỏ (?:cụm )?từ/i;
const WORDS_ONLY = /(?:thay thế|thay|bãi bỏ|bỏ|bổ sung)(?: một số)?(?: các)? (?:cụm )?từ/i;
const MAX_ACTS = 8;

/** The amended document that the article names: by number, else by its name, else the only one there is. */
function targetOf(amends: readonly string[], lead: string, names: ReadonlyMap<string, string>): string | null {
  const byNumber = amends.filter((number) => lead.includes(number));
  if (byNumber.length === 1) return byNumber[0] ?? null;
  if (amends.length === 1) return amends[0] ?? null;
  const named = titleTermsOf(lead);
  const byName = amends.filter((number) => {
    const name = names.get(number);
    return name !== undefined && [...titleTermsOf(name)].every((term) => named.has(term));
  });
  return byName.length === 1 ? (byName[0] ?? null) : null;
}

/** Only what stands in an amending article amends; others merely mention the words. */
function articleHead(listed: DocumentPieces, passage: Passage): string {
  return firstLine(listed.pieces[listed.articles[passage.articleIndex]?.firstPiece ?? -1]?.text ?? "");
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
