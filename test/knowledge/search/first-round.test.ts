import fc from "fast-check";
import { expect, test } from "vitest";
import { topPassages } from "../../../src/knowledge/search/first-round.ts";

test("the best passages, best first and of equal ones the first, are those that sorting everything would give", () => {
  const score = fc.integer({ min: 0, max: 12 });
  fc.assert(fc.property(fc.array(score, { maxLength: 300 }), fc.integer({ min: 1, max: 40 }), (list, count) => {
    const sorted = list.map((_, id) => id).filter((id) => (list[id] ?? 0) > 0).sort((a, b) => (list[b] ?? 0) - (list[a] ?? 0));
    expect(topPassages(Float32Array.from(list), count)).toEqual(sorted.slice(0, count));
  }));
});
