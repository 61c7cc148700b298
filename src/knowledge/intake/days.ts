/** Days as Vietnamese documents write them. Days are YYYY-MM-DD. */

/** "ngày 05 tháng 3 năm 2026", "ngày 05/3/2026", "05-3-2026", "01 tháng 7 năm 2026". */
export const DAY = String.raw`(?:ngày\s*)?(\d{1,2})\s*(?:tháng|[/.-])\s*(\d{1,2})\s*(?:năm|[/.-])\s*(\d{4})`;

/** First day written in the text, with where it starts; null when there is none or it is no day of the calendar. */
export function dayIn(text: string): string | null {
  const match = new RegExp(DAY, "iu").exec(text);
  return match ? dayOf(match[1], match[2], match[3]) : null;
}

/** @returns null for a day that the calendar does not have, or one outside 1945–2100 */
export function dayOf(day: string | undefined, month: string | undefined, year: string | undefined): string | null {
  const [d, m, y] = [Number(day), Number(month), Number(year)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (!(y >= 1945 && y <= 2100) || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  return date.toISOString().slice(0, 10);
}

/** The day so many days after another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
