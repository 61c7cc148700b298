/**
 * Words of a text as search sees them: lower case, NFC, in order. Vietnamese writes a space between
 * syllables, so a token is a syllable; document numbers ("168/2024/NĐ-CP") stay whole.
 */
export function syllables(text: string): string[] {
  return text.normalize("NFC").toLowerCase().match(TOKEN) ?? [];
}

/** Neighbouring syllables joined: the cheap stand-in for Vietnamese word segmentation. n tokens → n-1 pairs. */
export function syllablePairs(tokens: readonly string[]): string[] {
  const pairs: string[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) pairs.push(`${tokens[i]}_${tokens[i + 1]}`);
  return pairs;
}

const TOKEN = /\d+(?:\/\d+)?\/[\p{L}\d]+(?:-[\p{L}\d]+)*|\p{L}+\d*|\d+(?:[.,]\d+)*\p{L}*/gu;
