import { describe, expect, test } from "vitest";
import { clauseTokens } from "../../src/answer/clause-tokens.ts";

const IDS = ["68-2020-qh14#dieu-28-khoan-3", "68-2020-qh14#dieu-28-khoan-1", "60-2014-qh13#dieu-15-khoan-1"];

describe("marks of clauses", () => {
  test("are the same for the same clauses, so that a repeat is a repeat", () => {
    expect(clauseTokens(IDS)).toEqual(clauseTokens([...IDS]));
  });

  test("are another clause's in another answer, so that none can be learnt", () => {
    expect(clauseTokens(IDS)[0]).not.toBe(clauseTokens(IDS.slice(0, 2))[0]);
  });

  test("are never given twice in one answer, not even for the same clause", () => {
    const many = Array.from({ length: 400 }, (_, i) => `luat#dieu-${i % 300}`);
    const tokens = clauseTokens(many);
    expect(new Set(tokens).size).toBe(many.length);
    for (const token of tokens) expect(token).toMatch(/^k[2-9bcdfghjkmnp-twxvz]{3}$/);
  });
});
