import type { Lexicon } from "./lexicon.ts";

/** Text as typed → spelled out. */
export function restoreSpelling(text: string, lexicon: Lexicon): string {
  return lexicon.expandShorthand(text);
}
