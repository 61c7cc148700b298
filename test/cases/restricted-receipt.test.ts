import { expect, it } from "vitest";
import { waitAfter } from "../../src/cases/receipt-guesses.ts";
import { readReceipt, receiptsOf } from "../../src/cases/restricted-receipt.ts";
import { createSealer, readKeyRing } from "../../src/people/seal.ts";

it("reads a receipt in every way it is typed, and nothing else", () => {
  for (const typed of ["BM-4821-0937-5561-2284", "bm 4821 0937 5561 2284", "4821093755612284", "BM4821.0937.5561.2284", " 4821–0937–5561–2284 "]) expect(readReceipt(typed)).toBe("BM-4821-0937-5561-2284");
  for (const typed of ["BM-K7QF-2A9X", "bm k7qf 2a9x"]) expect(readReceipt(typed)).toBe("BM-K7QF-2A9X");
  for (const typed of ["", "BM", "CM-261123-K7QF", "482109375561228", "48210937556122845", "BM-K7QF-2A9", "BM-K7QF-2A9XY", "0912 345 678"]) expect(readReceipt(typed)).toBeNull();
});

it("gives sixteen digits that differ from item to item and repeat for the same one", async () => {
  const sealer = createSealer(readKeyRing(JSON.stringify({ current: "a", keys: { a: btoa("k".repeat(32)) } }), "X"));
  const made = new Set<string>();
  for (let i = 0; i < 500; i++) made.add((await receiptsOf(sealer, `item-${i}`))[0]);
  expect(made.size).toBe(500);
  for (const receipt of made) expect(receipt).toMatch(/^BM(-\d{4}){4}$/);
  expect((await receiptsOf(sealer, "item-7"))[0]).toBe((await receiptsOf(sealer, "item-7"))[0]);
  const digits = [...made].join("").replace(/\D/g, "");
  for (let d = 0; d <= 9; d++) expect(digits.split(String(d)).length / digits.length).toBeGreaterThan(0.08);
});

it("waits not at all for a few misses, then twice as long for each, up to a most", () => {
  const now = new Date("2026-11-23T02:00:00Z");
  const misses = (n: number): string[] => Array.from({ length: n }, () => now.toISOString());
  expect([0, 4, 5, 6, 8, 20].map((n) => waitAfter(misses(n), 5, 60, now))).toEqual([0, 0, 1, 2, 8, 60]);
  expect(waitAfter(misses(6), 5, 60, new Date(now.getTime() + 90_000))).toBe(1);
  expect(waitAfter(misses(6), 5, 60, new Date(now.getTime() + 120_000))).toBe(0);
});
