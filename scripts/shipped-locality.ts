import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCalendar } from "../src/cases/calendar.ts";
import { readClocks } from "../src/cases/clocks.ts";
import type { CaseLocality } from "../src/cases/locality.ts";
import { readUnits } from "../src/cases/units.ts";
import { readFields } from "../src/knowledge/fields.ts";
import { readAreas } from "../src/knowledge/places/places.ts";

/** The place that knowledge/*.yaml tells of, without reply templates. */
export function shippedLocality(): CaseLocality {
  const file = (name: string): string => readFileSync(join(import.meta.dirname, "../knowledge", name), "utf8");
  const areas = readAreas(file("areas.yaml"));
  const nameOf = (code: string): string => {
    const unit = areas.unit(code);
    return unit ? `${unit.type} ${unit.name}` : code;
  };
  return {
    casePrefix: "CM",
    units: readUnits(file("units.yaml"), areas.units),
    fields: new Map(readFields(file("fields.yaml")).list.map((field) => [field.id, field])),
    clocks: readClocks(file("clocks.yaml")),
    calendar: readCalendar(file("calendar.yaml")),
    areaName: nameOf,
  };
}
