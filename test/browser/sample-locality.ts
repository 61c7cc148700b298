import { parse } from "yaml";
import areasYaml from "../../knowledge/areas.yaml";
import calendarYaml from "../../knowledge/calendar.yaml";
import clocksYaml from "../../knowledge/clocks.yaml";
import fieldsYaml from "../../knowledge/fields.yaml";
import replyTemplatesYaml from "../../knowledge/reply-templates.yaml";
import unitsYaml from "../../knowledge/units.yaml";
import { readCalendar } from "../../src/cases/calendar.ts";
import { readClocks } from "../../src/cases/clocks.ts";
import type { CaseLocality, FieldRoute } from "../../src/cases/locality.ts";
import { readReplyTemplates } from "../../src/cases/reply-templates.ts";
import { readUnits } from "../../src/cases/units.ts";

/** The shipped locality, as far as cases and pages need it. */
export function sampleLocality(): CaseLocality {
  const areas = (parse(areasYaml) as { units: { code: string; name: string; type: string }[] }).units;
  const names = new Map(areas.map((area) => [area.code, `${area.type} ${area.name}`]));
  const fields = (parse(fieldsYaml) as { fields: FieldRoute[] }).fields;
  return {
    casePrefix: "CM",
    units: readUnits(unitsYaml, areas),
    fields: new Map(fields.map(({ id, name, commune, province }) => [id, { id, name, commune, province }])),
    clocks: readClocks(clocksYaml),
    calendar: readCalendar(calendarYaml),
    replyTemplates: readReplyTemplates(replyTemplatesYaml, new Set(fields.map(({ id }) => id))),
    areaName: (code) => names.get(code) ?? code,
  };
}
