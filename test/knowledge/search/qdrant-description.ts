import { Ajv } from "ajv";
import type { ValidateFunction } from "ajv";
import openapi from "../../fixtures/qdrant/openapi.json" with { type: "json" };

type Json = Record<string, unknown>;

/**
 * Holds requests and answers against Qdrant's published OpenAPI description. Stricter than the server: a field that no
 * schema names is a fault, since a server ignores a misspelt one.
 */
export class QdrantDescription {
  readonly #ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  readonly #checks = new Map<string, ValidateFunction>();

  constructor() {
    this.#ajv.addSchema({ $id: "qdrant", components: { schemas: toJsonSchema(openapi.components.schemas) } });
  }

  /** "PUT", "/collections/c1/points", body → path in the description. @throws what is wrong with it */
  checkRequest(method: string, path: string, body: unknown): string {
    const template = templateOf(method, path);
    const call = callOf(method, template);
    const schema = (call["requestBody"] as { content: { "application/json": { schema: unknown } } } | undefined)?.content["application/json"].schema;
    if (schema === undefined && body !== null) throw new Error(`${method} ${template} takes no body`);
    if (schema !== undefined) this.#check(`request of ${method} ${template}`, schema, body);
    return template;
  }

  checkAnswer(method: string, path: string, answer: unknown): void {
    const template = templateOf(method, path);
    const responses = callOf(method, template)["responses"] as Record<string, { content: { "application/json": { schema: unknown } } }>;
    this.#check(`answer of ${method} ${template}`, responses["200"]?.content["application/json"].schema, answer);
  }

  #check(name: string, schema: unknown, value: unknown): void {
    let check = this.#checks.get(name);
    if (check === undefined) this.#checks.set(name, (check = this.#ajv.compile(toJsonSchema(schema) as Json)));
    if (!check(value)) throw new Error(`${name}: ${this.#ajv.errorsText(check.errors?.slice(0, 4))} in ${JSON.stringify(value).slice(0, 400)}`);
  }
}

function templateOf(method: string, path: string): string {
  const parts = path.split("?")[0]?.split("/") ?? [];
  const fixed = parts.join("/");
  if (openapi.paths[fixed as keyof typeof openapi.paths] !== undefined) return fixed;
  const template = [...parts.slice(0, 2), "{collection_name}", ...parts.slice(3)].join("/");
  if (openapi.paths[template as keyof typeof openapi.paths] === undefined) throw new Error(`${method} ${path} is not in the description`);
  return template;
}

function callOf(method: string, template: string): Json {
  const call = (openapi.paths as Record<string, Record<string, Json>>)[template]?.[method.toLowerCase()];
  if (call === undefined) throw new Error(`${method} ${template} is not in the description`);
  return call;
}

/** OpenAPI 3.0 → JSON Schema: `nullable`, addresses of schemas, and objects closed where they name their fields. */
function toJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toJsonSchema);
  if (typeof value !== "object" || value === null) return value;
  const node = value as Json;
  if (typeof node["$ref"] === "string") return { $ref: node["$ref"].replace("#/", "qdrant#/") };
  const { nullable, ...rest } = Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, toJsonSchema(inner)])) as Json;
  if (rest["properties"] !== undefined && rest["type"] === "object" && rest["additionalProperties"] === undefined) rest["additionalProperties"] = false;
  if (nullable !== true) return rest;
  return Object.keys(rest).length === 0 ? { type: "null" } : { anyOf: [rest, { type: "null" }] };
}
