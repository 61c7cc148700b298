import { exportCell, exportColumns, exportRow } from "../text/case-export.ts";
import type { Cadre } from "./case.ts";
import { listCasesFor } from "./case-store.ts";
import type { CaseFilter } from "./case-store.ts";
import type { CaseLocality } from "./locality.ts";

/** As `exportRows`, CSV a line at a time. */
export async function* exportCasesFor(...asked: Parameters<typeof exportRows>): AsyncGenerator<string> {
  for await (const row of exportRows(...asked)) yield csvLine(row);
}

/**
 * The cases a cadre may see as a reception book (Mẫu 03, NĐ 154/2026/NĐ-CP), a row at a time, heading first. No identity:
 * the columns for name and ID number stay empty.
 * @param limit the most cases to write; the default is what a spreadsheet on an old machine still opens
 */
export async function* exportRows(
  db: D1Database,
  locality: CaseLocality,
  cadre: Cadre,
  filter: Omit<CaseFilter, "cursor" | "limit">,
  now: Date,
  limit = 20_000,
): AsyncGenerator<readonly string[]> {
  yield exportColumns;
  let number = 0;
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listCasesFor>> = await listCasesFor(db, locality, cadre, { ...filter, limit: 200, ...(cursor === null ? {} : { cursor }) }, now);
    for (const c of page.cases) {
      if (number >= limit) return;
      number += 1;
      yield exportRow({
        code: c.code,
        number,
        openedAt: c.openedAt,
        text: c.textRedacted,
        kind: c.kind,
        owner: locality.units.get(c.ownerUnitId)?.name ?? c.ownerUnitId,
        handler: locality.units.get(c.handlerUnitId)?.name ?? c.handlerUnitId,
        status: c.status,
        place: c.placeText ?? (c.areaCode === null ? "" : locality.areaName(c.areaCode)),
      });
    }
    cursor = page.next;
  } while (cursor !== null);
}

/** One line of CSV (RFC 4180). Cells that a spreadsheet would run as a formula are defused. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${exportCell(cell).replaceAll('"', '""')}"`).join(",")}\r\n`;
}
