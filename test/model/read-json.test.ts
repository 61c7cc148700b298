import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonObjectsOf } from "../../src/model/read-json.ts";

describe("the JSON of a reply", () => {
  test.each([
    ["alone", '{"a":1}', [{ a: 1 }]],
    ["in a fence", '```json\n{"a":1}\n```', [{ a: 1 }]],
    ["among words with braces", 'Tập {x} và {"a":{"b":"}"}} xong', [{ a: { b: "}" } }]],
    ["behind a brace that never closes", 'Xem { sau đây: {"a":1}', [{ a: 1 }]],
    ["with needless commas", '{"a":[1,2,],"b":{"c":"x",},}', [{ a: [1, 2], b: { c: "x" } }]],
    ["with a comma and a bracket inside a string", '{"a":"1,]",}', [{ a: "1,]" }]],
    ["with line breaks inside a string", '{"a":"một\nhai\tba"}', [{ a: "một\nhai\tba" }]],
    ["with comments", '{"a":1, // số\n "b": /* x */ "// không phải"}', [{ a: 1, b: "// không phải" }]],
    ["as a string", JSON.stringify('{"a":1}'), [{ a: 1 }]],
    ["twice", '{"a":1} {"a":2}', [{ a: 1 }, { a: 2 }]],
    ["in a list", '[{"a":1}]', [{ a: 1 }]],
    ["broken off", '{"a":1', []],
    ["broken off inside", '{"a":"x', []],
    ["not there", "không có gì", []],
    ["a list of numbers", "[1,2]", []],
  ])("is found %s", (_, reply, objects) => {
    expect(jsonObjectsOf(reply)).toEqual(objects);
  });

  test("is read as it was written, whatever it holds and whatever stands around it", () => {
    const around = fc.string().filter((text) => !/[{}"]/.test(text));
    fc.assert(fc.property(fc.dictionary(fc.string().filter((key) => key !== "__proto__"), fc.jsonValue()), around, around, (object, before, after) => {
      const text = JSON.stringify(object);
      expect(jsonObjectsOf(`${before}${text}${after}`)).toEqual([JSON.parse(text)]);
    }));
  });

  test("half of an object never counts as the whole one", () => {
    fc.assert(fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string(), { minKeys: 1 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (object, share) => {
      const text = JSON.stringify({ all: object });
      expect(jsonObjectsOf(text.slice(0, Math.floor(text.length * share)))).not.toContainEqual({ all: object });
    }));
  });

  test("a reply full of open braces is read in a moment", () => {
    expect(jsonObjectsOf("{".repeat(100_000))).toEqual([]);
  });
});
