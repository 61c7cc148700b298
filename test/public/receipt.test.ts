import { expect, it } from "vitest";
import { readReceipt } from "../../src/public/receipt.ts";

it("reads a receipt however it is typed, and nothing else", () => {
  for (const typed of ["BM-K7QF-2A9X", "bm k7qf 2a9x", " bmk7qf2a9x ", "BM–K7QF–2A9X"]) expect(readReceipt(typed)).toBe("BM-K7QF-2A9X");
  for (const typed of ["", "CM-261123-K7QF", "BM-K7QF-2A9", "BM-K7QF-2A9XY"]) expect(readReceipt(typed)).toBeNull();
});
