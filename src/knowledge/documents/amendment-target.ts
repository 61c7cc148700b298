import { titleTermsOf } from "../search/title-terms.ts";
import { withoutHistory } from "./amendment-lines.ts";
import type { DocumentFile } from "./document.ts";
import { referencesIn, subjectsOf } from "./document-references.ts";

/** What helps to tell which document an instruction means. */
export interface TargetHints {
  /** Number → name, as the amending text itself calls documents. */
  names: ReadonlyMap<string, string>;
  /** The amending document itself. */
  own: string | null;
  /** Numbers that its front matter says it amends. */
  amendable: readonly string[];
}

/** "Luật Tiếp công dân số 42/2013/QH13" anywhere in a text → number and name. The first name of a number counts. */
export function namesIn(text: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const { number, name } of referencesIn(text)) if (!names.has(number) && name.includes(" ")) names.set(number, name);
  return names;
}

/** The document a line names by number or by name; else the one above it. Null: none, or more than one could be meant. */
export function targetOf(bare: string, above: { target: string | null }, around: TargetHints): string | null {
  const text = bare.replace(/[“"][^”"“]*[”"]/gu, " ");
  const numbers = [...new Set(subjectsOf(text).map(({ number }) => number))].filter((number) => number !== around.own);
  if (numbers[0] !== undefined) return numbers[0];
  const attachedTo = referencesIn(/(?:ban hành )?kèm theo (.*)$/u.exec(text)?.[1] ?? "")[0]?.number;
  if (attachedTo !== undefined && attachedTo !== around.own) return attachedTo;
  const named = /(?:của |tại )((?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định)(?!\p{L})[^;:“"]*)/u.exec(text)?.[1];
  if (named === undefined || /^\S+(?: \S+)? này/u.test(named)) return above.target;
  return byName(named, around.amendable, around.names) ?? byName(named, [...around.names.keys()], around.names) ?? above.target;
}

/** "Luật Khiếu nại" → the one number whose name has all its words in the line; the longest name wins. */
function byName(named: string, numbers: readonly string[], names: ReadonlyMap<string, string>): string | null {
  const words = titleTermsOf(named);
  const fits = numbers.flatMap((number) => {
    const terms = [...titleTermsOf(names.get(number) ?? "")];
    return terms.length > 1 && terms.every((term) => words.has(term)) ? [{ number, length: terms.length }] : [];
  });
  const most = Math.max(0, ...fits.map(({ length }) => length));
  const longest = [...new Set(fits.filter(({ length }) => length === most).map(({ number }) => number))];
  return longest.length === 1 ? (longest[0] ?? null) : null;
}

/** What the whole document amends, by its title, its front matter or the only name its preamble gives. */
export function defaultTarget(file: Pick<DocumentFile, "document" | "amends">, names: ReadonlyMap<string, string>): string | null {
  const { title, number: own } = file.document;
  const bare = withoutHistory(title);
  const inTitle = [...new Set(referencesIn(bare).map(({ number }) => number))].filter((number) => number !== own);
  if (inTitle[0] !== undefined && /sửa đổi|bổ sung|bãi bỏ|thay thế/iu.test(bare)) return inTitle.length === 1 || /^[^“"]*?số \d/u.test(bare) ? inTitle[0] : null;
  if (file.amends.length === 1) return file.amends[0] ?? null;
  if (!/sửa đổi|bãi bỏ|thay thế/iu.test(bare)) return null;
  const object = /của (.+)$/u.exec(bare)?.[1] ?? "";
  return / và |, /u.test(object) && file.amends.length > 1 ? null : byName(object, file.amends.length > 0 ? file.amends : [...names.keys()], names);
}
