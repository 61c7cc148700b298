import { LocalityFileError } from "../read-yaml.ts";
import type { Calendar } from "./calendar.ts";
import type { Clock } from "./clocks.ts";
import type { ReplyTemplate } from "./reply-templates.ts";
import type { UnitRegistry } from "./units.ts";

export interface FieldRoute {
  id: string;
  name: string;
  /** Slot of the commune unit that does the work: "ubnd.kt". */
  commune: string;
  /** Province unit for what is beyond a commune: "tinh.so.nnmt". */
  province: string;
  /** Numbers of the documents that usually rule on it, the main one first. */
  documents?: readonly string[] | undefined;
  /** What a cadre must know of such a matter, in the order it is asked for: "where", "since"… */
  facts?: readonly string[] | undefined;
}

/** Everything about the place that the life of a case depends on; all of it comes from knowledge/*.yaml. */
export interface CaseLocality {
  /** "CM": what case codes start with. */
  casePrefix: string;
  units: UnitRegistry;
  fields: ReadonlyMap<string, FieldRoute>;
  clocks: ReadonlyMap<string, Clock>;
  calendar: Calendar;
  /** Sentences a cadre may start a reply from. */
  replyTemplates?: readonly ReplyTemplate[];
  /** GSO code → "xã Đất Mũi"; the code itself when unknown. */
  areaName(code: string): string;
}

/**
 * Do the locality files agree with one another? Called once at start.
 * @throws {LocalityFileError} a field or an office with hours of its own that names a unit which does not exist, a unit that names an unknown field
 */
export function checkLocality(locality: CaseLocality): void {
  const slots = new Set(locality.units.all().filter((unit) => unit.level === "xa").map((unit) => unit.slot));
  for (const field of locality.fields.values()) {
    if (!slots.has(field.commune)) {
      throw new LocalityFileError(`knowledge/fields.yaml: field "${field.id}": no commune slot "${field.commune}" in knowledge/units.yaml. Name an existing slot.`);
    }
    if (locality.units.get(field.province)?.level !== "tinh") {
      throw new LocalityFileError(`knowledge/fields.yaml: field "${field.id}": no province unit "${field.province}" in knowledge/units.yaml. Name an existing unit.`);
    }
  }
  for (const unitId of locality.calendar.offices.keys()) {
    if (!locality.units.get(unitId)) throw new LocalityFileError(`knowledge/calendar.yaml: offices: no unit "${unitId}" in knowledge/units.yaml. Name an existing unit.`);
  }
  for (const unit of locality.units.all()) {
    for (const field of unit.fields) {
      if (!locality.fields.has(field)) {
        throw new LocalityFileError(`knowledge/units.yaml: unit "${unit.id}": no field "${field}" in knowledge/fields.yaml. Name an existing field.`);
      }
    }
  }
}
