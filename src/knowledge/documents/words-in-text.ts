/**
 * Words that an instruction names, as they may stand in the text: letter case and spacing apart, and with the tone on either
 * vowel ("Uỷ ban", "Ủy ban"). Nothing else is let through: a near miss is for a person to decide.
 */
export function wordsPattern(words: string): RegExp {
  const source = words
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\s+/g, "\\s+")
    .replace(/Uỷ|Ủy|uỷ|ủy/gu, "(?:uỷ|ủy)")
    .replace(/oà|òa/giu, "(?:oà|òa)")
    .replace(/oá|óa/giu, "(?:oá|óa)");
  const start = /^[\p{L}\p{N}]/u.test(words.trim()) ? "(?<![\\p{L}\\p{N}])" : "";
  const end = /[\p{L}\p{N}]$/u.test(words.trim()) ? "(?![\\p{L}\\p{N}])" : "";
  return new RegExp(`${start}${source}${end}`, "giu");
}

/** Do the words stand in the text? */
export function hasWords(text: string, words: string): boolean {
  return wordsPattern(words).test(text);
}

/** All places of the old words become the new ones; words struck out leave no double space. */
export function replaceWordsIn(text: string, oldWords: string, newWords: string): string {
  const replaced = text.replace(wordsPattern(oldWords), () => newWords);
  return newWords === "" && replaced !== text ? replaced.replace(/ {2,}/g, " ").replace(/ (?=[,.;:])/g, "") : replaced;
}
