import { fold } from "../language/fold.ts";

/** "bm k7qf 2a9x" → "BM-K7QF-2A9X": the receipt of a restricted item. Null when it cannot be one. Pure. */
export function readReceipt(typed: string): string | null {
  const match = /^BM([A-Z0-9]{4})([A-Z0-9]{4})$/.exec(fold(typed).toUpperCase().replace(/[^A-Z0-9]/g, ""));
  return match ? `BM-${match[1]}-${match[2]}` : null;
}
