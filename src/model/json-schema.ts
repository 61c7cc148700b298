import { z } from "zod";

export type JsonSchema = Record<string, unknown>;

/**
 * A zod schema → the JSON Schema that services enforce: every object closed, every property required (what may be left out
 * may be null instead), without the keywords that some of them refuse. zod checks those afterwards.
 */
export function strictSchemaOf(schema: z.ZodType): JsonSchema {
  return strict(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })) as JsonSchema;
}

/** A value without the properties that are null: how a service leaves out what it was not allowed to leave out. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, one]) => (one === null ? [] : [[name, withoutNulls(one)]])));
}

/** Lengths of strings are not known to every service; the bounds of a whole number are those of the language, and say nothing. */
const REFUSED = new Set(["$schema", "$id", "default", "minLength", "maxLength", "format", "pattern", "contentEncoding"]);

function strict(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(strict);
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(([name, value]) => !REFUSED.has(name) && Math.abs(Number(value)) !== Number.MAX_SAFE_INTEGER);
  const plain: JsonSchema = Object.fromEntries(kept.map(([name, value]) => [name, name === "properties" ? value : strict(value)]));
  const { properties } = plain;
  if (typeof properties !== "object" || properties === null) return plain;
  const required = new Set(Array.isArray(plain["required"]) ? plain["required"] : []);
  const closed = Object.entries(properties).map(([name, value]) => [name, required.has(name) ? strict(value) : { anyOf: [strict(value), { type: "null" }] }]);
  return { ...plain, properties: Object.fromEntries(closed), required: Object.keys(properties), additionalProperties: false };
}
