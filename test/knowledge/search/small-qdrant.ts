/** What Qdrant does with the calls we make, over plain arrays: brute force instead of graphs, the same numbers. */

export interface SparsePart { indices: number[]; values: number[] }

interface Point {
  id: string;
  vector: Record<string, number[] | SparsePart>;
  payload: Record<string, unknown>;
}

interface Condition { key: string; match?: { value?: unknown; any?: unknown[] }; range?: { lt?: number; lte?: number; gt?: number; gte?: number } }
export interface Filter { must?: Condition[]; must_not?: Condition[] }

interface Search { query: number[] | SparsePart; using: string; filter?: Filter; limit: number }
export interface QueryBody { prefetch: Search[]; query: { rrf: { k: number; weights?: number[] } }; limit: number; with_payload: string[] }

interface Collection {
  dense: Record<string, { size: number }>;
  sparse: Record<string, { modifier?: string }>;
  indexes: Record<string, unknown>;
  points: Map<string, Point>;
  /** Vector name → token → points that hold it. */
  inverted: Map<string, Map<number, Map<string, number>>> | null;
}

/** A call that a real server would refuse. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export class SmallQdrant {
  readonly collections = new Map<string, Collection>();
  readonly aliases = new Map<string, string>();

  /** By its name or by an alias. */
  collection(name: string): Collection {
    const found = this.collections.get(this.aliases.get(name) ?? name);
    if (found === undefined) throw new Refused(404, `Not found: Collection \`${name}\` doesn't exist!`);
    return found;
  }

  create(name: string, body: { vectors?: Record<string, { size: number }>; sparse_vectors?: Record<string, { modifier?: string }> }): void {
    if (this.collections.has(name)) throw new Refused(409, `Wrong input: Collection \`${name}\` already exists!`);
    this.collections.set(name, { dense: body.vectors ?? {}, sparse: body.sparse_vectors ?? {}, indexes: {}, points: new Map(), inverted: null });
  }

  changeAliases(actions: readonly ({ create_alias: { collection_name: string; alias_name: string } } | { delete_alias: { alias_name: string } })[]): void {
    for (const action of actions) {
      if ("create_alias" in action) {
        if (!this.collections.has(action.create_alias.collection_name)) throw new Refused(404, "no such collection");
        if (this.collections.has(action.create_alias.alias_name)) throw new Refused(400, "a collection has this name");
        this.aliases.set(action.create_alias.alias_name, action.create_alias.collection_name);
      } else this.aliases.delete(action.delete_alias.alias_name);
    }
  }

  upsert(name: string, points: readonly Point[]): void {
    const collection = this.collection(name);
    for (const point of points) {
      if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(point.id)) throw new Refused(400, `${point.id} is not a UUID`);
      for (const [using, vector] of Object.entries(point.vector)) checkVector(collection, using, vector);
      collection.points.set(point.id, point);
    }
    collection.inverted = null;
  }

  delete(name: string, filter: Filter): void {
    const collection = this.collection(name);
    for (const point of collection.points.values()) if (passes(point, filter)) collection.points.delete(point.id);
    collection.inverted = null;
  }

  setPayload(name: string, payload: Record<string, unknown>, filter: Filter): void {
    for (const point of this.collection(name).points.values()) if (passes(point, filter)) Object.assign(point.payload, payload);
  }

  query(name: string, { prefetch, query, limit, with_payload: fields }: QueryBody): { id: string; version: number; score: number; payload: Record<string, unknown> }[] {
    const collection = this.collection(name);
    const { k, weights } = query.rrf;
    if (weights !== undefined && weights.length !== prefetch.length) throw new Refused(400, "as many weights as prefetches are needed");
    const fused = new Map<string, number>();
    for (const [i, search] of prefetch.entries()) {
      const weight = weights?.[i] ?? 1;
      for (const [position, [id]] of nearest(collection, search).entries()) {
        // The server's weighted reciprocal rank: a weight stretches the ranks.
        fused.set(id, (fused.get(id) ?? 0) + 1 / ((position + 1) / weight + k - 1));
      }
    }
    return [...fused].sort(([, a], [, b]) => b - a).slice(0, limit).map(([id, score]) => {
      const payload = collection.points.get(id)?.payload ?? {};
      return { id, version: 1, score, payload: Object.fromEntries(fields.map((field) => [field, payload[field]])) };
    });
  }
}

function checkVector(collection: Collection, using: string, vector: number[] | SparsePart): void {
  if (Array.isArray(vector)) {
    const size = collection.dense[using]?.size;
    if (size === undefined) throw new Refused(400, `Wrong input: Not existing vector name error: ${using}`);
    if (vector.length !== size) throw new Refused(400, `Wrong input: Vector dimension error: expected dim: ${size}, got ${vector.length}`);
    return;
  }
  if (collection.sparse[using] === undefined) throw new Refused(400, `Wrong input: Not existing vector name error: ${using}`);
  if (new Set(vector.indices).size !== vector.indices.length) throw new Refused(422, "Validation error: indices must be unique");
  if (vector.indices.length !== vector.values.length) throw new Refused(422, "Validation error: as many values as indices are needed");
}

function nearest(collection: Collection, { query, using, filter, limit }: Search): [string, number][] {
  checkVector(collection, using, query);
  const scores = Array.isArray(query) ? cosines(collection, using, query) : dots(collection, using, query);
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .filter(([id]) => passes(collection.points.get(id), filter ?? {}))
    .slice(0, limit);
}

function cosines(collection: Collection, using: string, query: readonly number[]): Map<string, number> {
  const scores = new Map<string, number>();
  const length = Math.hypot(...query);
  for (const point of collection.points.values()) {
    const vector = point.vector[using];
    if (!Array.isArray(vector)) continue;
    let sum = 0;
    for (let i = 0; i < query.length; i++) sum += (query[i] ?? 0) * (vector[i] ?? 0);
    scores.set(point.id, sum / (length * Math.hypot(...vector)));
  }
  return scores;
}

/** Points that share no token are not found at all. */
function dots(collection: Collection, using: string, query: SparsePart): Map<string, number> {
  collection.inverted ??= invert(collection);
  const scores = new Map<string, number>();
  const usesRarity = collection.sparse[using]?.modifier === "idf";
  const all = collection.points.size;
  for (const [i, index] of query.indices.entries()) {
    const held = collection.inverted.get(using)?.get(index);
    if (held === undefined) continue;
    const rarity = usesRarity ? Math.log((all - held.size + 0.5) / (held.size + 0.5) + 1) : 1;
    for (const [id, value] of held) scores.set(id, (scores.get(id) ?? 0) + (query.values[i] ?? 0) * rarity * value);
  }
  return scores;
}

function invert(collection: Collection): Map<string, Map<number, Map<string, number>>> {
  const inverted = new Map<string, Map<number, Map<string, number>>>();
  for (const point of collection.points.values()) {
    for (const [using, vector] of Object.entries(point.vector)) {
      if (Array.isArray(vector)) continue;
      let tokens = inverted.get(using);
      if (tokens === undefined) inverted.set(using, (tokens = new Map()));
      for (const [i, index] of vector.indices.entries()) {
        let held = tokens.get(index);
        if (held === undefined) tokens.set(index, (held = new Map()));
        held.set(point.id, vector.values[i] ?? 0);
      }
    }
  }
  return inverted;
}

function passes(point: Point | undefined, { must = [], must_not: mustNot = [] }: Filter): boolean {
  return point !== undefined && must.every((condition) => holds(point, condition)) && !mustNot.some((condition) => holds(point, condition));
}

function holds(point: Point, { key, match, range }: Condition): boolean {
  const value = point.payload[key];
  if (match?.any !== undefined) return match.any.includes(value);
  if (match !== undefined) return match.value === value;
  if (range === undefined || typeof value !== "number") return false;
  return (range.lt === undefined || value < range.lt) && (range.lte === undefined || value <= range.lte) && (range.gt === undefined || value > range.gt) && (range.gte === undefined || value >= range.gte);
}
