import { Refused } from "./small-qdrant.ts";
import type { Filter, QueryBody, SmallQdrant } from "./small-qdrant.ts";

const UPDATED = { operation_id: 1, status: "completed" };

/** One HTTP call of Qdrant's REST interface → `result` of the answer. @throws {Refused} */
export function answerTo(qdrant: SmallQdrant, { method, path, body }: { method: string; path: string; body: unknown }): unknown {
  const [, , name = "", ...rest] = (path.split("?")[0] ?? "").split("/").map(decodeURIComponent);
  const call = `${method} /${path.startsWith("/aliases") ? "aliases" : ["collections", name === "" || name === "aliases" ? name : "*", ...rest].filter((part) => part !== "").join("/")}`;
  const given = body as never;
  switch (call) {
    case "GET /aliases":
      return { aliases: [...qdrant.aliases].map(([alias, collection]) => ({ alias_name: alias, collection_name: collection })) };
    case "GET /collections":
      return { collections: [...qdrant.collections.keys()].map((one) => ({ name: one })) };
    case "POST /collections/aliases":
      qdrant.changeAliases((given as { actions: Parameters<SmallQdrant["changeAliases"]>[0] }).actions);
      return true;
    case "GET /collections/*/exists":
      return { exists: qdrant.collections.has(name) };
    case "PUT /collections/*":
      qdrant.create(name, given);
      return true;
    case "DELETE /collections/*":
      return qdrant.collections.delete(name);
    case "PUT /collections/*/index": {
      const { field_name: field, field_schema: schema } = given as { field_name: string; field_schema: unknown };
      qdrant.collection(name).indexes[field] = schema;
      return UPDATED;
    }
    case "PUT /collections/*/points":
      qdrant.upsert(name, (given as { points: Parameters<SmallQdrant["upsert"]>[1] }).points);
      return UPDATED;
    case "POST /collections/*/points/delete":
      qdrant.delete(name, (given as { filter: Filter }).filter);
      return UPDATED;
    case "POST /collections/*/points/payload": {
      const { payload, filter } = given as { payload: Record<string, unknown>; filter: Filter };
      qdrant.setPayload(name, payload, filter);
      return UPDATED;
    }
    case "POST /collections/*/points/count":
      return { count: qdrant.collection(name).points.size };
    case "POST /collections/*/points/query":
      return { points: qdrant.query(name, given as QueryBody) };
    default:
      throw new Refused(404, `no such call: ${call}`);
  }
}
