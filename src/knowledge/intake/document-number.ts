/** Numbers of documents as Nghị định 30/2020/NĐ-CP, Nghị định 78/2025/NĐ-CP and the Party's Hướng dẫn 36-HD/VPTW write them. */

/** "154/2026/NĐ-CP", "25/2018/QH14", "66.17/2026/NQ-CP", "01763/QĐ-UBND", "28-CTr/TU", "101-SL/L.003". */
const NUMBER = String.raw`\d{1,5}(?:\.\d{1,3})?(?:\/\d{4}\/|\/|-)\p{Lu}[\p{L}\d]{0,12}(?:[-/](?:\p{Lu}[\p{L}\d.]*|\d{3}(?!\d)))*`;
const ANYWHERE = new RegExp(`(?<![\\p{L}\\d/.-])(?:${NUMBER})(?![\\p{L}\\d])`, "gu");
const WHOLE = new RegExp(`^(?:${NUMBER})$`, "u");

/** Every number in a text, in order, each once. Blanks inside ("NĐ- CP", "QH 11") are closed. */
export function numbersIn(text: string): string[] {
  return [...new Set((closeGaps(text).match(ANYWHERE) ?? []).map(bare).filter(isNumber))];
}

/** Is this a number of a document and not a date, a fraction or a form ("01/2026", "1/3", "TP/HT-2012")? */
export function isNumber(text: string): boolean {
  if (!WHOLE.test(text)) return false;
  if (/^\d+(?:\.\d+)?\/\d{4}\//.test(text)) return true;
  const body = text.replace(/^\d+(?:\.\d+)?/, "");
  return /^\/(?:\p{Lu}[\p{L}]*)(?:-[\p{Lu}\d]{2})/u.test(body) || /^-\p{Lu}[\p{L}]{0,5}\/\p{Lu}/u.test(body);
}

/** Number and line (1-based) that the head of a document gives for itself; null without one, or with a blank one. */
export function headNumber(lines: readonly string[]): { value: string; line: number } | null {
  for (const [index, line] of lines.entries()) {
    const match = /^\|?\s*(?:(?:Luật|LUẬT|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Quyết định|Sắc lệnh)\s+)?(?:Số|số|SỐ)\s*(?::|\s(?=\d))\s*(.*)$/u.exec(line.trim());
    if (!match) continue;
    const value = numbersIn(match[1] ?? "")[0];
    if (value !== undefined && closeGaps(match[1] ?? "").startsWith(value)) return { value, line: index + 1 };
  }
  return null;
}

/** "NĐ- CP" → "NĐ-CP", "2004/QH 11" → "2004/QH11": only where a number is plainly broken by blanks. */
function closeGaps(text: string): string {
  return text
    .replace(/(\d)\s*\/\s*(\d{4})\s*\/\s*(?=\p{Lu})/gu, "$1/$2/")
    .replace(/(\/(?:\d{4}\/)?\p{Lu}[\p{L}]{0,5})\s?-\s?(?=\p{Lu}{2})/gu, "$1-")
    .replace(/(\/(?:QH|UBTVQH|PL-UBTVQH)) (?=\d{1,2}\b)/g, "$1")
    .replace(/(\d-\p{Lu}[\p{L}]{1,3}) ?\/ ?(?=\p{Lu}{2}\b)/gu, "$1/");
}

/** Without what sticks to its end: "…/NĐ-CP-" or a form's small letters. */
function bare(number: string): string {
  return number.replace(/[-/.]+$/, "");
}
