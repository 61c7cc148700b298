import { caseStatuses } from "../cases/case-states.ts";
import type { CaseFilter } from "../cases/case-store.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { endOfToday } from "../cases/work-today-store.ts";

/** Query of the address → filter; what makes no sense is left out. */
export function readFilter(query: Record<string, string>, locality: CaseLocality, now: Date): CaseFilter {
  const status = query["trang-thai"];
  const [q, field, area, cursor] = [query["q"]?.trim(), query["linh-vuc"], query["xa"], query["sau"]];
  return {
    ...(status !== undefined && STATUS_CHOICES.has(status) ? { status } : {}),
    ...(field ? { field } : {}),
    ...(area ? { area } : {}),
    ...(query["tre"] === "1" ? { late: true } : {}),
    ...(query["han"] === "nay" ? { dueBefore: endOfToday(locality, now) } : {}),
    ...(q ? { q } : {}),
    ...(cursor ? { cursor } : {}),
    limit: PAGE_SIZE,
  };
}

/** Filter → address of what shows it. */
export function addressOf(filter: CaseFilter, path = "/console"): string {
  const query = new URLSearchParams();
  if (filter.status) query.set("trang-thai", filter.status);
  if (filter.field) query.set("linh-vuc", filter.field);
  if (filter.area) query.set("xa", filter.area);
  if (filter.late) query.set("tre", "1");
  if (filter.dueBefore) query.set("han", "nay");
  if (filter.q) query.set("q", filter.q);
  if (filter.cursor) query.set("sau", filter.cursor);
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** Anything chosen besides the page. */
export function isFiltered(filter: CaseFilter): boolean {
  return Boolean(filter.status ?? filter.field ?? filter.area ?? filter.q ?? filter.late ?? filter.dueBefore);
}

const PAGE_SIZE = 30;
const STATUS_CHOICES: ReadonlySet<string> = new Set(["open", "ended", "new", ...caseStatuses]);
