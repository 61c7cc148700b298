import areasYaml from "../../knowledge/areas.yaml?raw";
import calendarYaml from "../../knowledge/calendar.yaml?raw";
import clocksYaml from "../../knowledge/clocks.yaml?raw";
import fieldsYaml from "../../knowledge/fields.yaml?raw";
import unitsYaml from "../../knowledge/units.yaml?raw";
import { readCalendar } from "../../src/cases/calendar.ts";
import { readClocks } from "../../src/cases/clocks.ts";
import type { CaseLocality } from "../../src/cases/locality.ts";
import { readUnits } from "../../src/cases/units.ts";
import { readReplyTemplates } from "../../src/cases/reply-templates.ts";
import replyTemplatesYaml from "../../knowledge/reply-templates.yaml?raw";
import { readFields } from "../../src/knowledge/fields.ts";
import { readAreas } from "../../src/knowledge/places/places.ts";

const areas = readAreas(areasYaml);

export const areaCodes: readonly string[] = areas.units.map((area) => area.code);

/** The shipped locality, as the service reads it. */
export const locality: CaseLocality = {
  casePrefix: "CM",
  units: readUnits(unitsYaml, areas.units),
  fields: new Map(readFields(fieldsYaml).list.map((field) => [field.id, field])),
  clocks: readClocks(clocksYaml),
  calendar: readCalendar(calendarYaml),
  replyTemplates: readReplyTemplates(replyTemplatesYaml, new Set(readFields(fieldsYaml).list.map((field) => field.id))),
  areaName: (code) => {
    const area = areas.unit(code);
    return area ? `${area.type} ${area.name}` : code;
  },
};

/** xã Đất Mũi and phường Bạc Liêu. */
export const datMui = "32248";
export const bacLieu = "31825";
