import { readPlaces } from "./place-list.ts";
import type { NamedPlace } from "./place-list.ts";

/** A place of a document that holds from, or up to, another day than the document as a whole. */
export interface PlaceDay {
  article: string;
  clause: string | null;
  point: string | null;
  /** First day of force, YYYY-MM-DD; null where only the end is told. */
  from: string | null;
  /** First day without force; null where none is told. */
  to: string | null;
}

/** "01 tháng 7 năm 2026", "01/7/2026", "1-7-2026" → "2026-07-01"; null when no day is written. */
export function dayIn(text: string): string | null {
  const match = /(?<!\d)(\d{1,2})\s*(?:tháng|\/|-|\.)\s*(\d{1,2})\s*(?:năm|\/|-|\.)\s*(\d{4})(?!\d)/u.exec(text);
  if (!match) return null;
  const [, day = "", month = "", year = ""] = match;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/**
 * A line of the closing article → the places of this very document that have a day of their own:
 * "Khoản 3 Điều 200 và khoản 15 Điều 210 của Luật này có hiệu lực thi hành từ ngày 01 tháng 8 năm 2024."
 */
export function placeDaysIn(line: string): PlaceDay[] {
  const found: PlaceDay[] = [];
  for (const part of line.split(/[,;]? trừ (?:trường hợp |các )?|;\s+|(?<=\d{4})\.\s+/u)) {
    const match = /^(.*?)\s+(có|hết) hiệu lực(?: thi hành)?,? (?:kể )?từ ngày (.{6,40})/u.exec(part);
    if (!match) continue;
    const [, subject = "", word, rest = ""] = match;
    // Only places of this document; a clause of another one says its number.
    if (/ số:? ?\d+\/\d{4}\//u.test(subject) || /(?:trước|sau|đến) ngày|Điều này/u.test(subject)) continue;
    const day = dayIn(rest);
    if (day === null) continue;
    for (const place of readPlaces(subject, { article: null, clause: null })) {
      if (isWhole(place)) found.push({ article: place.article, clause: place.clause, point: place.point, from: word === "có" ? day : null, to: word === "hết" ? day : null });
    }
  }
  return found;
}

/** The day of the innermost place that has one of its own. */
export function ownDay(days: readonly PlaceDay[], place: { article: string | null; clause: string | null; point: string | null }): PlaceDay | null {
  const fits = days.filter(
    (day) => day.article === place.article && (day.clause === null || day.clause === place.clause) && (day.point === null || day.point === place.point),
  );
  const depth = (day: PlaceDay): number => (day.point !== null ? 2 : day.clause !== null ? 1 : 0);
  return fits.toSorted((a, b) => depth(b) - depth(a))[0] ?? null;
}

function isWhole(place: NamedPlace): place is NamedPlace & { article: string } {
  return place.article !== null && place.part === null;
}
