import fc from "fast-check";
import { expect, test } from "vitest";
import { addPostings, encodePostings, MAX_STRENGTH } from "../../../src/knowledge/search/posting-list.ts";

test("every posting comes back at its passage with its strength, and the text needs no escape in JSON", () => {
  const posting = fc.record({ gap: fc.integer({ min: 0, max: 70_000 }), strength: fc.integer({ min: 1, max: MAX_STRENGTH }) });
  fc.assert(
    fc.property(fc.array(posting, { maxLength: 50 }), (postings) => {
      let at = -1;
      const passages = postings.map(({ gap }) => (at += gap + 1));
      const list = encodePostings(passages, postings.map(({ strength }) => strength));
      expect(JSON.stringify(list)).toHaveLength(list.length + 2);
      const scores = new Float32Array(at + 2);
      addPostings(list, 2, scores);
      const expected = new Float32Array(at + 2);
      passages.forEach((passage, i) => (expected[passage] = 2 * (postings[i]?.strength ?? 0)));
      expect(scores).toEqual(expected);
    }),
  );
});
