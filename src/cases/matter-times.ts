/** When an account says that it was. All numbers as written; lines without accents, one space apart. */
export interface MatterTimes {
  /** "3/11", "mung 5", "dot 2", "nam 2026"…: what each kind of date was said to be. */
  said: ReadonlyMap<string, ReadonlySet<string>>;
  /** Days before the message, where that was told ("hôm nay" 0, "tối qua" 1); null where it was not. */
  daysBefore: number | null;
}

/** The dates of one account. @param line without accents, as `MatterSigns.line` */
export function readTimes(line: string): MatterTimes {
  const said = new Map<string, Set<string>>();
  const add = (kind: string, value: string): void => { said.set(kind, (said.get(kind) ?? new Set()).add(value)); };
  // The line writes "3/11" as "3 , 11".
  for (const [, day = "", month = ""] of line.matchAll(/(?<= )(\d{1,2}) , (\d{1,2})(?= )/g)) add("date", `${Number(day)}/${Number(month)}`);
  for (const [, day = ""] of line.matchAll(/ (?:mung|mong|mung muoi|ngay|dem|toi|sang|chieu|hom) (\d{1,2})(?= (?!gio|h |giot|ngay|thang \d))/g)) add("day", String(Number(day)));
  for (const [, month = ""] of line.matchAll(/ thang (\d{1,2}|gieng|hai|ba|tu|nam|sau|bay|tam|chin|muoi|chap|mot)(?= )/g)) add("month", MONTHS[month] ?? month);
  for (const [, year = ""] of line.matchAll(/ nam (?:hoc )?(20\d\d|ngoai|nay|kia)(?= )/g)) add("year", year);
  for (const [, kind = "", number = ""] of line.matchAll(/ (dot|ky|hoc ky|quy|vu|khoa) (\d+|mot|hai|ba|dau|cuoi|he thu|dong xuan|thu dong)(?= )/g)) add(kind, COUNTS[number] ?? number);
  if (/ ram(?= )/.test(line)) add("day", "15");
  return { said, daysBefore: daysBefore(line) };
}

/** Did both tell the same kind of date, and not the same one? */
export function datesDiffer(one: MatterTimes, other: MatterTimes, kinds: (kind: string) => boolean): boolean {
  for (const [kind, values] of one.said) {
    const others = other.said.get(kind);
    if (others && kinds(kind) && ![...values].some((value) => others.has(value))) return true;
  }
  return false;
}

function daysBefore(line: string): number | null {
  if (/ (?:hom nay|sang nay|chieu nay|toi nay|trua nay|hoi nay|hoi nay gio|vua|moi day|luc nay|hoi sang|hoi chieu|hoi toi|hoi khuya)(?= )/.test(line)) return 0;
  if (/ (?:hom qua|toi qua|dem qua|khuya qua|chieu qua|sang qua|trua qua|bua qua)(?= )/.test(line)) return 1;
  if (/ (?:hom kia|bua kia|toi kia)(?= )/.test(line)) return 2;
  if (/ tuan (?:truoc|roi)(?= )/.test(line)) return 7;
  if (/ thang (?:truoc|roi)(?= )/.test(line)) return 30;
  return null;
}

const MONTHS: Record<string, string> = { gieng: "1", hai: "2", ba: "3", tu: "4", nam: "5", sau: "6", bay: "7", tam: "8", chin: "9", muoi: "10", mot: "11", chap: "12" };

const COUNTS: Record<string, string> = { mot: "1", dau: "1", hai: "2", ba: "3" };
