import { findCadre } from "../cases/cadre-store.ts";
import type { Cadre } from "../cases/case.ts";

/** The cadres among the actors of a timeline, by id. "citizen" and "system" are nobody's. */
export async function cadreNames(db: D1Database, actors: readonly string[]): Promise<ReadonlyMap<string, Cadre>> {
  const ids = [...new Set(actors)].filter((actor) => actor !== "citizen" && actor !== "system");
  const cadres = await Promise.all(ids.map((id) => findCadre(db, id)));
  return new Map(cadres.filter((cadre) => cadre !== null).map((cadre) => [cadre.id, cadre]));
}
