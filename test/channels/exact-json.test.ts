import fc from "fast-check";
import { expect, it } from "vitest";
import { parseExactJson } from "../../src/channels/exact-json.ts";

it("whole numbers a double cannot hold stay text, digit for digit; all else is as JSON has it", () => {
  expect(parseExactJson('{"a":9007199254740993,"b":-12345678901234567890,"c":9007199254740991,"d":1.2345678901234567,"e":"12345678901234567890","f":1e400}'))
    .toEqual({ a: "9007199254740993", b: "-12345678901234567890", c: 9007199254740991, d: 1.2345678901234567, e: "12345678901234567890", f: Infinity });
});

it("any other JSON reads as JSON.parse reads it, long digits elsewhere in it or not", () => {
  const holdsLongInteger = (value: unknown): boolean =>
    typeof value === "number" ? Number.isInteger(value) && !Number.isSafeInteger(value) : typeof value === "object" && value !== null && Object.values(value).some(holdsLongInteger);
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom("1", "12345678901234567890"), (value, text) => {
      fc.pre(!holdsLongInteger(value));
      const json = JSON.stringify({ text, value });
      expect(parseExactJson(json)).toEqual(JSON.parse(json));
    }),
  );
});

it("no two different whole numbers read as the same value", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }), (id) => {
      expect(String(parseExactJson(String(id)))).toBe(String(id));
      expect(parseExactJson(String(id))).not.toEqual(parseExactJson(String(id + 1n)));
    }),
  );
});
