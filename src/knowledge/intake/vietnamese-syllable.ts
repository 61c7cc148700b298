/**
 * Could this word be a Vietnamese syllable, by its spelling alone? Onset, rime and tone are checked; whether the
 * word exists is not. Pure; expects NFC, any case.
 */
export function isVietnameseSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize("NFD");
  const tones = letters.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const match = SYLLABLE.exec(letters.replace(TONES, "").normalize("NFC"));
  if (!match) return false;
  const [, onset = "", nucleus = "", coda = ""] = match;
  if (!NUCLEI.has(nucleus) || (onset === "" && nucleus === "")) return false;
  if (/^(?:c|ch|p|t)$/.test(coda) && tones.length === 1 && !STOPPED.test(tones[0] ?? "")) return false;
  // ă and â never end a syllable.
  return coda !== "" || !/[ăâ]$/.test(nucleus);
}

/** Huyền, sắc, ngã, hỏi, nặng. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A syllable closed by a stop has sắc or nặng. */
const STOPPED = /[\u0301\u0323]/;
const SYLLABLE = /^(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?([aăâeêioôơuưy]{1,3})(ch|ng|nh|[cmnpt])?$/;
const NUCLEI = new Set(
  ("a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi oo ôi ơi ua uâ uă uê ui uô uơ ue uy ưa ưi ươ ưu yê " +
    "iêu yêu oai oao oay oeo uây uôi uyê uya uyu ươi ươu uao uay uai ya yê ye").split(" "),
);
