import { describe, expect, test } from "vitest";
import { READING_LIMITS, readingLevel } from "../../src/language/reading-level.ts";
import { samples } from "./spoken.ts";

/** On the sign of every office: nobody says it in full. */
const ON_EVERY_SIGN = "UBND";

describe("what the assistant says can be followed when it is read aloud", () => {
  test.each(samples())("$name: «$text»", ({ text }) => {
    const level = readingLevel(text);
    expect(level.longestWords, level.longest).toBeLessThanOrEqual(READING_LIMITS.longestWords);
    expect(level.meanWords).toBeLessThanOrEqual(READING_LIMITS.meanWords);
    expect(level.officePhrases).toEqual([]);
    expect(level.unexplained.filter((abbreviation) => abbreviation !== ON_EVERY_SIGN)).toEqual([]);
  });

  test("no grievance is answered with an exclamation mark, and nothing with a little picture", () => {
    expect(samples().filter(({ text }) => /[!\p{Extended_Pictographic}]/u.test(text.replace(/[\d#*]/g, ""))).map(({ name }) => name)).toEqual([]);
  });
});
