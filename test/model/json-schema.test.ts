import { expect, test } from "vitest";
import { z } from "zod";
import { strictSchemaOf, withoutNulls } from "../../src/model/json-schema.ts";

test("every object at every depth is closed and requires all it has; what may be left out may be null", () => {
  expect(strictSchemaOf(z.object({ a: z.array(z.object({ b: z.string().optional(), c: z.object({ d: z.boolean() }) })) }))).toEqual({
    type: "object", additionalProperties: false, required: ["a"],
    properties: {
      a: {
        type: "array",
        items: {
          type: "object", additionalProperties: false, required: ["b", "c"],
          properties: { b: { anyOf: [{ type: "string" }, { type: "null" }] }, c: { type: "object", additionalProperties: false, required: ["d"], properties: { d: { type: "boolean" } } } },
        },
      },
    },
  });
});

test("keywords that services refuse go, bounds that say something stay, and properties named like keywords are kept", () => {
  expect(strictSchemaOf(z.object({ format: z.string().min(1).max(9), n: z.int(), m: z.int().min(1).max(5), list: z.array(z.string()).max(3), when: z.iso.date() }))).toEqual({
    type: "object", additionalProperties: false, required: ["format", "n", "m", "list", "when"],
    properties: {
      format: { type: "string" }, n: { type: "integer" }, m: { type: "integer", minimum: 1, maximum: 5 },
      list: { type: "array", maxItems: 3, items: { type: "string" } }, when: { type: "string" },
    },
  });
});

test("a property with a default may be left out by the service too, and what is trimmed is still a string", () => {
  expect(strictSchemaOf(z.object({ a: z.string().trim(), b: z.enum(["x", "y"]).default("x"), c: z.number().nullable() }))).toEqual({
    type: "object", additionalProperties: false, required: ["a", "b", "c"],
    properties: { a: { type: "string" }, b: { anyOf: [{ type: "string", enum: ["x", "y"] }, { type: "null" }] }, c: { type: ["number", "null"] } },
  });
});

test("nulls that stand for what was left out go, at every depth", () => {
  expect(withoutNulls({ a: null, b: [{ c: null, d: 0 }], e: "", f: false })).toEqual({ b: [{ d: 0 }], e: "", f: false });
});
