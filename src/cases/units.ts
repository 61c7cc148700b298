import { fold } from "../language/fold.ts";
import { areaWords } from "../text/cases.ts";
import { z } from "zod";
import { LocalityFileError, readYaml } from "../read-yaml.ts";

export interface Unit {
  /** "tinh", "tinh.so.nnmt"; "xa.32110" is a commune's root, "xa.32110.ubnd.kt" a unit in it. */
  id: string;
  /** Full name for citizens: "Phòng Kinh tế xã Khánh Bình". */
  name: string;
  short: string;
  level: "tinh" | "xa";
  block: string;
  /** Next level up; null for the province root. */
  parentId: string | null;
  /** GSO code of the commune; null at province level. */
  areaCode: string | null;
  /** The part of the id after the area code; "" for a commune's root, the whole id at province level. */
  slot: string;
  /** May receive what concerns the conduct of officials. */
  restrictedDesk: boolean;
  /** Cadres of this unit see what is below that unit instead of only below their own. */
  oversees: string | null;
  /** Gets a copy of cases with this main field. */
  fields: readonly string[];
}

/** Which unit plays which part; slots of the commune template start with "commune". */
export interface Desks {
  province: string;
  provinceRestricted: string;
  operator: string;
  operatorWatch: string;
  provincePolice: string;
  commune: string;
  communeFront: string;
  communeFrontChair: string;
  communeLeader: string;
  communePolice: string;
  communeEmergency: readonly string[];
}

export interface UnitRegistry {
  readonly desks: Desks;
  get(id: string): Unit | undefined;
  /** @throws {Error} unknown id */
  require(id: string): Unit;
  /** Unit of a commune by slot ("" for the root). @throws {Error} unknown commune or slot */
  inCommune(areaCode: string, slot: string): Unit;
  /** Is the unit the ancestor itself or below it? Unknown units are within nothing. */
  within(unitId: string, ancestorId: string): boolean;
  all(): readonly Unit[];
  /** The unit and everything below it. */
  subtreeIds(unitId: string): string[];
  /** The unit and everything above it, nearest first. */
  pathUp(unitId: string): string[];
}

const file = "knowledge/units.yaml";

/**
 * knowledge/units.yaml + the communes → every unit of the province.
 * @throws {LocalityFileError} naming the entry: bad shape, repeated id, unknown parent, a circle, a desk that does not exist
 */
export function readUnits(yaml: string, areas: readonly { code: string; name: string; type: string }[]): UnitRegistry {
  const parsed = readYaml(file, yaml, unitsFile);
  const units = new Map<string, Unit>();
  const add = (unit: Unit): void => {
    if (units.has(unit.id)) throw new LocalityFileError(`${file}: unit "${unit.id}" is there twice. Remove one.`);
    units.set(unit.id, unit);
  };
  for (const entry of parsed.province) add(provinceUnit(entry));
  for (const area of areas) for (const entry of parsed.commune) add(communeUnit(entry, area));
  checkParents(units);
  checkDesks(units, parsed.desks, parsed.commune.map((entry) => entry.slot));
  return createRegistry(units, parsed.desks);
}

const block = z.enum(["chung", "dang", "chinh_quyen", "mttq", "cong_an", "quan_su", "nganh_doc"]);

const provinceEntry = z.strictObject({
  id: z.string().regex(/^[a-z_]+(\.[a-z_]+)*$/),
  name: z.string().min(1),
  short: z.string().min(1),
  block,
  parent: z.string().optional(),
  restrictedDesk: z.boolean().default(false),
  oversees: z.string().optional(),
  fields: z.array(z.string()).default([]),
});

const communeEntry = z.strictObject({
  slot: z.string().regex(/^([a-z_]+(\.[a-z_]+)*)?$/),
  name: z.string().min(1),
  short: z.string().min(1),
  ward: z.strictObject({ name: z.string().min(1), short: z.string().min(1) }).optional(),
  block,
  parent: z.string(),
  restrictedDesk: z.boolean().default(false),
});

const unitsFile = z.strictObject({
  desks: z.strictObject({
    province: z.string(),
    provinceRestricted: z.string(),
    operator: z.string(),
    operatorWatch: z.string(),
    provincePolice: z.string(),
    commune: z.string(),
    communeFront: z.string(),
    communeFrontChair: z.string(),
    communeLeader: z.string(),
    communePolice: z.string(),
    communeEmergency: z.array(z.string()),
  }),
  province: z.array(provinceEntry).min(1),
  commune: z.array(communeEntry).min(1),
});

function provinceUnit(entry: z.infer<typeof provinceEntry>): Unit {
  return {
    id: entry.id,
    name: entry.name,
    short: entry.short,
    level: "tinh",
    block: entry.block,
    parentId: entry.parent ?? null,
    areaCode: null,
    slot: entry.id,
    restrictedDesk: entry.restrictedDesk,
    oversees: entry.oversees ?? null,
    fields: entry.fields,
  };
}

function communeUnit(entry: z.infer<typeof communeEntry>, area: { code: string; name: string; type: string }): Unit {
  const type = areaType(area);
  const words = type === "ward" && entry.ward ? entry.ward : entry;
  const root = `xa.${area.code}`;
  const parentId = entry.slot === "" ? entry.parent : entry.parent === "" ? root : `${root}.${entry.parent}`;
  return {
    id: entry.slot === "" ? root : `${root}.${entry.slot}`,
    name: inArea(words.name, area),
    short: inArea(words.short, area),
    level: "xa",
    block: entry.block,
    parentId,
    areaCode: area.code,
    slot: entry.slot,
    restrictedDesk: entry.restrictedDesk,
    oversees: null,
    fields: [],
  };
}

/** The type as written in the file, any case, with or without accents → ward; anything else takes the rural names. */
function areaType(area: { name: string; type: string }): "ward" | "other" {
  return foldedKind(area) === "phuong" ? "ward" : "other";
}

function inArea(template: string, area: { name: string; type: string }): string {
  const { kind, name } = areaWords(foldedKind(area), area.name);
  const lower = `${kind} ${name}`;
  const upper = lower.charAt(0).toLocaleUpperCase("vi") + lower.slice(1);
  return template.replaceAll("{area}", lower).replaceAll("{Area}", upper);
}

function foldedKind(area: { type: string }): string {
  return fold(area.type).trim().replaceAll(" ", "_");
}

function checkParents(units: ReadonlyMap<string, Unit>): void {
  for (const unit of units.values()) {
    const seen = new Set([unit.id]);
    for (let parent = unit.parentId; parent !== null; ) {
      if (seen.has(parent)) throw new LocalityFileError(`${file}: the parents of "${unit.id}" go in a circle. Break it.`);
      seen.add(parent);
      const next = units.get(parent);
      if (!next) throw new LocalityFileError(`${file}: "${unit.id}" has the unknown parent "${parent}". Name an existing unit.`);
      parent = next.parentId;
    }
    if (unit.oversees !== null && !units.has(unit.oversees)) {
      throw new LocalityFileError(`${file}: "${unit.id}" oversees the unknown unit "${unit.oversees}". Name an existing unit.`);
    }
  }
}

function checkDesks(units: ReadonlyMap<string, Unit>, desks: Desks, slots: readonly string[]): void {
  for (const [part, value] of Object.entries(desks) as [keyof Desks, string | readonly string[]][]) {
    for (const id of typeof value === "string" ? [value] : value) {
      const known = part.startsWith("commune") ? slots.includes(id) : units.has(id);
      if (!known) throw new LocalityFileError(`${file}: desks.${part}: "${id}" does not exist. Name an existing ${part.startsWith("commune") ? "slot" : "unit"}.`);
    }
  }
}

function createRegistry(units: ReadonlyMap<string, Unit>, desks: Desks): UnitRegistry {
  const list = [...units.values()];
  const paths = new Map(list.map((unit) => [unit.id, pathUp(units, unit)]));
  const below = new Map<string, string[]>(list.map((unit) => [unit.id, []]));
  for (const [id, path] of paths) for (const ancestor of path) below.get(ancestor)?.push(id);
  const require = (id: string): Unit => {
    const unit = units.get(id);
    if (!unit) throw new Error(`unknown unit: ${id}`);
    return unit;
  };
  return {
    desks,
    get: (id) => units.get(id),
    require,
    inCommune: (areaCode, slot) => require(slot === "" ? `xa.${areaCode}` : `xa.${areaCode}.${slot}`),
    within: (unitId, ancestorId) => paths.get(unitId)?.includes(ancestorId) ?? false,
    all: () => list,
    subtreeIds: (unitId) => [...(below.get(unitId) ?? [])],
    pathUp: (unitId) => [...(paths.get(unitId) ?? [])],
  };
}

function pathUp(units: ReadonlyMap<string, Unit>, unit: Unit): string[] {
  const path: string[] = [];
  for (let at: Unit | undefined = unit; at; at = at.parentId === null ? undefined : units.get(at.parentId)) path.push(at.id);
  return path;
}
