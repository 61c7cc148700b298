import { z } from "zod";
import { bareKey, syllableKey } from "../../language/syllable-key.ts";
import { readYaml } from "../../read-yaml.ts";

/** A commune or ward of today. */
export interface Unit {
  /** GSO code. */
  code: string;
  type: "xã" | "phường";
  name: string;
  /** Id of the former district or city it lies in. */
  district: string;
}

/** A name that may be read in a message, and what it stands for. */
export type NameEntry = { syllables: { key: string; bare: string }[]; common: boolean } & (
  | { kind: "unit"; type: string; unit: Unit }
  | { kind: "old"; type: string; name: string; city: string | null; to: string[] }
  | { kind: "district"; type: string; id: string; name: string; city: string | null; commune: boolean }
  | { kind: "outside"; name: string; level: "province" | "former_province" | "place" | "neighbour" }
  | { kind: "province" }
);

/** The province's places, indexed by how they are written. */
export interface Areas {
  /** GSO code of the province. */
  provinceCode: string;
  provinceName: string;
  units: readonly Unit[];
  /** Former districts and cities, with the codes of today's units in them. */
  districts: readonly { id: string; type: string; name: string; unitCodes: string[] }[];
  unit(code: string): Unit | undefined;
  /** Names whose first syllable, without marks, is this one. */
  namesStarting(bare: string): readonly NameEntry[];
  /** Names of today's communes and of those before. */
  communeNames: readonly Extract<NameEntry, { kind: "unit" | "old" }>[];
}

/**
 * knowledge/areas.yaml → areas.
 * @throws {LocalityFileError} naming file and line
 */
export function readAreas(text: string, file = "knowledge/areas.yaml"): Areas {
  const content = readYaml(file, text, SHAPE);
  const units: Unit[] = content.units.map(({ code, type, name, district }) => ({ code, type, name: name.normalize("NFC"), district }));
  const unitNames = new Set(units.map((unit) => unit.name));
  const entries: NameEntry[] = [];
  content.units.forEach((row, i) => {
    const unit = units[i];
    if (!unit) return;
    for (const name of [row.name, ...row.also]) {
      entries.push({ kind: "unit", type: row.type, unit, syllables: syllablesOf(name), common: row.common });
    }
  });
  for (const row of content.old_units) {
    entries.push({ kind: "old", type: row.type, name: row.name, city: row.city, to: row.to, syllables: syllablesOf(row.name), common: row.common });
  }
  for (const row of content.districts) {
    for (const name of [row.name, ...row.also]) {
      const city = row.type === "huyện" ? null : row.name;
      entries.push({ kind: "district", type: row.type, id: row.id, name: row.name, city, commune: unitNames.has(row.name), syllables: syllablesOf(name), common: false });
    }
  }
  for (const name of [content.province.name, ...content.province.also]) {
    entries.push({ kind: "province", syllables: syllablesOf(name), common: false });
  }
  const common = new Set(content.outside.common);
  const outside = (names: readonly string[], level: Extract<NameEntry, { kind: "outside" }>["level"], called?: string): void => {
    for (const name of names) entries.push({ kind: "outside", name: called ?? name, level, syllables: syllablesOf(name), common: common.has(name) });
  };
  outside(content.outside.provinces, "province");
  outside(content.outside.former_provinces, "former_province");
  outside(content.outside.places, "place");
  outside(content.outside.abroad, "place");
  outside(content.outside.neighbours, "neighbour");
  for (const [name, also] of Object.entries(content.outside.also)) outside(also, "province", name);
  return {
    provinceCode: content.province.code,
    provinceName: content.province.name,
    units,
    districts: content.districts.map(({ id, type, name }) => ({ id, type, name, unitCodes: units.filter((unit) => unit.district === id).map((unit) => unit.code) })),
    unit: byCode(units),
    namesStarting: byFirst(entries),
    communeNames: entries.filter((entry) => entry.kind === "unit" || entry.kind === "old"),
  };
}

const NAMES = z.array(z.string().min(1));

const SHAPE = z.strictObject({
  province: z.strictObject({ code: z.string(), name: z.string(), also: NAMES }),
  units: z.array(z.strictObject({
    code: z.string().regex(/^\d{5}$/, "a GSO code has five digits"),
    type: z.enum(["xã", "phường"]),
    name: z.string(),
    district: z.string(),
    also: NAMES.default([]),
    common: z.boolean().default(false),
  })),
  old_units: z.array(z.strictObject({
    type: z.enum(["xã", "phường", "thị trấn"]),
    name: z.string(),
    city: z.string().nullable().default(null),
    to: z.array(z.string()),
    common: z.boolean().default(false),
  })),
  districts: z.array(z.strictObject({ id: z.string(), type: z.string(), name: z.string(), also: NAMES })),
  outside: z.strictObject({ provinces: NAMES, former_provinces: NAMES, places: NAMES, neighbours: NAMES, abroad: NAMES, common: NAMES, also: z.record(z.string(), NAMES) }),
}).superRefine((content, context) => {
  const codes = new Set(content.units.map((unit) => unit.code));
  const districts = new Set(content.districts.map((district) => district.id));
  content.units.forEach((unit, i) => {
    if (!districts.has(unit.district)) context.addIssue({ code: "custom", path: ["units", i, "district"], message: `no district has the id "${unit.district}"` });
  });
  content.old_units.forEach((old, i) => {
    const lost = old.to.find((code) => !codes.has(code));
    if (lost !== undefined) context.addIssue({ code: "custom", path: ["old_units", i, "to"], message: `no unit has the code ${lost}` });
  });
});

function syllablesOf(name: string): { key: string; bare: string }[] {
  return name.normalize("NFC").split(/[\s.]+/).filter(Boolean).map((word) => {
    const key = syllableKey(word);
    return { key, bare: bareKey(key) };
  });
}

function byCode(units: readonly Unit[]): (code: string) => Unit | undefined {
  const map = new Map(units.map((unit) => [unit.code, unit]));
  return (code) => map.get(code);
}

function byFirst(entries: readonly NameEntry[]): (bare: string) => readonly NameEntry[] {
  const map = Map.groupBy(entries, (entry) => entry.syllables[0]?.bare ?? "");
  return (bare) => map.get(bare) ?? [];
}
