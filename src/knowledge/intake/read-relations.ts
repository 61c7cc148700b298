import { numbersIn } from "./document-number.ts";

export interface ReadRelations {
  basedOn: string[];
  amends: string[];
  abolishes: string[];
  replaces: string[];
}

/**
 * Which other documents a text rests on, amends, abolishes or replaces as a whole, by their numbers. A document that is
 * only named as having amended another ("đã được sửa đổi, bổ sung theo Luật số …") is none of them.
 * @param lines paragraphs, index 0 is line 1
 * @param own the document's own number, never listed
 */
export function readRelations(lines: readonly string[], quoted: (line: number) => boolean, own: string | null, title: string | null): ReadRelations {
  const found = { basedOn: new Set<string>(), amends: new Set<string>(), abolishes: new Set<string>(), replaces: new Set<string>() };
  const add = (kind: keyof ReadRelations, numbers: readonly string[]): void => {
    for (const number of numbers) if (number !== own) found[kind].add(number);
  };
  if (title !== null && AMENDING_TITLE.test(title)) add("amends", mainNumbers(title));
  let list: Exclude<keyof ReadRelations, "basedOn"> | null = null;
  for (const [index, whole] of lines.entries()) {
    const line = whole.trim();
    if (quoted(index + 1)) continue;
    if (/^Căn cứ\s/i.test(line)) add("basedOn", mainNumbers(line));
    if (AMENDING_PREAMBLE.test(line)) add("amends", mainNumbers(line));
    if (AMENDING_HEAD.test(line)) add("amends", mainNumbers(line.replace(/(?:như sau|thành)\s*:.*$/iu, "")));
    else if (AMENDING_UNIT.test(line)) add("amends", mainNumbers(line.replace(/(?:như sau|thành)\s*:.*$/iu, "").replace(/[“"][^”"]*[”"]/g, "")));
    const item = list !== null && /^(?:[a-zđ]{1,2}\)|[-+•]|\d{1,2}[.)])\s/.test(line);
    if (item && list !== null) add(list, PARTIAL.test(line) ? [] : mainNumbers(line));
    else list = null;
    for (const sentence of line.split(/(?<=[^\d.]\.)\s+(?=\p{Lu})/u)) {
      const acts = actsOf(sentence);
      for (const act of acts) add(act.kind, act.numbers);
      const act = acts.at(-1);
      if (act === undefined) continue;
      if (/(?:văn bản|nghị quyết|nghị định|quyết định|thông tư|quy định|pháp luật)[^:]{0,60}(?:sau(?: đây)?|gồm)[^:]*:\s*$/iu.test(sentence)) list = act.kind;
    }
  }
  // What is replaced is not also listed as abolished.
  return { basedOn: [...found.basedOn], amends: [...found.amends], abolishes: [...found.abolishes].filter((number) => !found.replaces.has(number)), replaces: [...found.replaces] };
}

const AMENDING_TITLE = /^(?:(?:Luật|Nghị định|Thông tư|Nghị quyết|Quyết định|Pháp lệnh)\s+)?(?:về việc\s+)?(?:sửa đổi|bổ sung|bãi bỏ)[^;]*\bcủa\b/iu;
const AMENDING_PREAMBLE = /^(?:Quốc hội|Chính phủ|Ủy ban Thường vụ Quốc hội|Bộ trưởng [^;.]{3,80}|Hội đồng nhân dân [^;.]{3,80}) ban hành (?:Luật|Pháp lệnh|Nghị định|Thông tư|Nghị quyết) sửa đổi/iu;
const AMENDING_HEAD = /^Điều\s+\d+[a-zđ]?\s*\.\s*(?:Sửa đổi|Bổ sung|Thay thế|Bãi bỏ một số|Bãi bỏ (?:khoản|điểm|Điều))/u;
const AMENDING_UNIT = /^(?:Điều\s+\d+[a-zđ]?\s*\.\s*|\d{1,2}\.\s*|[a-zđ]\)\s*)?(?:Sửa đổi|Bổ sung|Bãi bỏ|Thay thế)[^“":]{0,120}?(?:điểm|khoản|[Đđ]iều|Chương|[Mm]ục|Phụ lục|cụm từ|từ)\s[^:]*(?:\bcủa\b|kèm theo)/u;
/** Only a part of the document goes. */
const PARTIAL = /^(?:[a-zđ]{1,2}\)|[-+•]|\d{1,2}[.)])?\s*(?:và\s+)?(?:Bãi bỏ\s+|Thay thế\s+)?(?:các\s+)?(?:điểm|khoản|Điều|Chương|Mục|Phụ lục|cụm từ|từ|nội dung|quy định|một số)\s/iu;

/** Numbers of the documents meant, without those that are only named as their amenders or bases. */
function mainNumbers(text: string): string[] {
  const bare = text
    .replace(/,?\s*(?:\(?\s*(?:đã\s+)?được\s+)(?:sửa đổi|bổ sung|thay thế|hợp nhất)[^;]*?(?:theo|bởi|tại|bằng)\s+[^;]*?(?=;|$|\)|\s+(?:hết hiệu lực|(?:và|,) (?:Luật|Pháp lệnh|Bộ luật)\s(?!số\s)[^;,]{2,120}?số\s+\d))/giu, " ")
    .replace(/\s(?:quy định chi tiết|hướng dẫn|thực hiện|quy định về|quy định|thi hành|về việc|về)\s[^;]*?(?=;|$|\s(?:hết hiệu lực|và (?:khoản|điểm|Điều|Nghị định|Thông tư|Nghị quyết|Quyết định|Luật|Chỉ thị|Pháp lệnh|các)\s[^;]{0,120}?số\s+\d|, (?:Nghị định|Thông tư|Nghị quyết|Quyết định|Luật)\s+số\s+\d))/giu, (part) => (part.length > 400 ? part : " "));
  return numbersIn(bare);
}

interface Act {
  kind: "abolishes" | "replaces";
  numbers: string[];
}

const DOCUMENTS = String.raw`(?:toàn bộ\s+)?(?:các\s+)?(?:văn bản|Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Quy chế|Quy định)(?!\p{L})`;
const REPLACED = new RegExp(String.raw`(?:^|[\s,])thay thế\s+(?:cho\s+)?(${DOCUMENTS}.*)$`, "iu");
const ABOLISHED = new RegExp(String.raw`(?:^|[\s,.])bãi bỏ\s+(${DOCUMENTS}.*)$`, "iu");
const OVER = new RegExp(String.raw`^(?:Điều\s+\d+[a-zđ]?\.\s*)?(?:\d{1,2}\.\s*)?(?:[a-zđ]\)\s*)?(?:Kể từ ngày [^,]{0,60},\s*)?(${DOCUMENTS}(?!\s+này).*?)\s(?:hết hiệu lực|không còn hiệu lực|chấm dứt hiệu lực)`, "iu");

/** What a sentence does to whole documents. */
function actsOf(sentence: string): Act[] {
  const acts: Act[] = [];
  const replaced = REPLACED.exec(sentence)?.[1];
  if (replaced !== undefined && !/[“"]|cụm từ/.test(sentence)) acts.push({ kind: "replaces", numbers: mainNumbers(replaced.replace(/(?:\.\s|[;,]?\s+(?:và\s+)?bãi bỏ\s).*$/su, "")) });
  const abolished = ABOLISHED.exec(sentence)?.[1];
  if (abolished !== undefined) acts.push({ kind: "abolishes", numbers: mainNumbers(abolished.split(/;\s*/).filter((part) => !PARTIAL.test(part)).join("; ")) });
  if (acts.length > 0) return acts;
  const over = OVER.exec(sentence)?.[1];
  if (over !== undefined && !/trừ|Điều \d|khoản \d/.test(over)) return [{ kind: "abolishes", numbers: mainNumbers(over) }];
  return /(?:sau(?: đây)?)\s+(?:hết hiệu lực|được bãi bỏ|bị bãi bỏ|không còn hiệu lực)[^:]*:\s*$/iu.test(sentence) ? [{ kind: "abolishes", numbers: [] }] : [];
}
