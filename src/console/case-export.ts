import { type Context, Hono } from "hono";
import { stream } from "hono/streaming";
import { dayOf } from "../cases/calendar.ts";
import { exportCasesFor, exportRows } from "../cases/export-cases.ts";
import { log } from "../log.ts";
import { takeOutWords } from "../text/case-desk.ts";
import { readFilter } from "./case-filter.ts";
import type { ConsoleServices } from "./services.ts";
import type { ConsoleEnv } from "./session.tsx";

/** A workbook is made in memory; a list this long is far beyond what one desk handles in a year. */
const MOST_IN_WORKBOOK = 10_000;

/** GET /console/so-tiep.csv and .xlsx: the list as it is filtered, with the columns of the reception book. */
export function exportPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/so-tiep.csv", (c) => {
    const { cases, locality } = services(c);
    const at = now();
    const book = exportCasesFor(cases, locality, c.get("cadre"), readFilter(c.req.query(), locality, at), at);
    head(c, "csv", "text/csv; charset=utf-8", dayOf(at, locality.calendar));
    return stream(c, async (out) => {
      // Excel takes a file without this mark for an old code page and garbles every accent.
      await out.write("\ufeff");
      let lines = 0;
      for await (const line of book) {
        await out.write(line);
        lines += 1;
      }
      log.info("cases_exported", { form: "csv", lines: lines - 1 });
    });
  });

  pages.get("/so-tiep.xlsx", async (c) => {
    const { cases, locality } = services(c);
    const at = now();
    const table: (readonly string[])[] = [];
    for await (const row of exportRows(cases, locality, c.get("cadre"), readFilter(c.req.query(), locality, at), at, MOST_IN_WORKBOOK)) table.push(row);
    const [heading = [], ...rows] = table;
    const { default: writeXlsxFile } = await import("write-excel-file/universal");
    // Every cell is text: nothing in a workbook made here is ever run as a formula.
    const text = (value: string, fontWeight?: "bold") => ({ type: String, value, wrap: true, ...(fontWeight ? { fontWeight } : {}) });
    const data = [heading.map((cell) => text(cell, "bold")), ...rows.map((row) => row.map((cell) => text(cell)))];
    const workbook = await writeXlsxFile(data, { sheet: takeOutWords.sheet, stickyRowsCount: 1, columns: heading.map((_cell, i) => ({ width: i === CONTENT_COLUMN ? 60 : 18 })) }).toBlob();
    log.info("cases_exported", { form: "xlsx", lines: rows.length });
    head(c, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", dayOf(at, locality.calendar));
    return c.body(await workbook.arrayBuffer());
  });

  return pages;
}

const CONTENT_COLUMN = 5;

function head(c: Context, extension: string, type: string, day: string): void {
  c.header("Content-Type", type);
  c.header("Content-Disposition", `attachment; filename="${takeOutWords.fileName(day)}.${extension}"`);
  c.header("Cache-Control", "private, no-store");
}
