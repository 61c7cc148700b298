import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBridge } from "../../../src/knowledge/search/bridge.ts";

const asked = (...terms: string[]) => terms.map((term) => ({ term, weight: 1, origin: "asked" as const }));

describe("readBridge", () => {
  test("finds every line of a sorted table, and nothing else", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abc~_đươ²"), minLength: 1, maxLength: 6 });
    fc.assert(fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 40 }), word, (sources, other) => {
      const lines = sources.toSorted((a, b) => (a < b ? -1 : 1)).map((source) => `${source} to.${source}:99`);
      const bridge = readBridge(`${lines.join("\n")}\n`);
      for (const source of sources) expect(bridge.expand(asked(source))).toEqual([expect.objectContaining({ from: source, to: `to.${source}` })]);
      expect(bridge.expand(asked(other))).toHaveLength(sources.includes(other) ? 1 : 0);
    }));
  });

  test("what several words point to counts more, and never as much as a word that was asked", () => {
    const bridge = readBridge("a x:50 y:50\nb x:50\nc x:99\nd x:99\n");
    const [first, second] = bridge.expand(asked("a", "b"));
    expect([first?.to, second?.to]).toEqual(["x", "y"]);
    expect(first?.weight).toBeGreaterThan(second?.weight ?? 1);
    expect(bridge.expand(asked("a", "b", "c", "d"))[0]?.weight).toBeLessThan(0.5);
  });

  test("a word that was asked is not put beside itself", () => {
    expect(readBridge("a x:50\n").expand(asked("a", "x"))).toEqual([]);
  });
});

test("the shipped table is in the order the search needs, and holds words and counts only", () => {
  const lines = readFileSync(join(import.meta.dirname, "../../../knowledge/bridge.txt"), "utf8").trimEnd().split("\n");
  const sources = lines.map((line) => line.split(" ")[0] ?? "");
  expect(sources).toEqual(sources.toSorted((a, b) => (a < b ? -1 : 1)));
  // A source is a word or a pair: no line can hold a sentence anybody wrote.
  for (const line of lines) expect(line).toMatch(/^~?[^ :_]+(?:_[^ :_]+)?(?: [^ :_]+(?:_[^ :_]+)?:\d{1,2}){1,8}$/u);
});
