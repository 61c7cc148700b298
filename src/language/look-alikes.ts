/**
 * Letters of other scripts that look Latin → Latin, full-width forms → ASCII. Length in UTF-16 units stays.
 * A word is touched only when it also holds a Latin letter, or nothing but look-alikes: a real Russian or
 * Greek word keeps its letters.
 */
export function lookAlikes(text: string): string {
  if (!FOREIGN.test(text)) return text;
  return text
    .replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[\p{L}\p{M}]+/gu, (word) => {
      const foreign = word.match(/[\u0370-\u03ff\u0400-\u04ff\u0500-\u052f]/g);
      if (!foreign) return word;
      const latin = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/.test(word);
      if (!latin && foreign.some((letter) => !LATIN.has(letter))) return word;
      return word.replace(/[\u0370-\u03ff\u0400-\u04ff\u0500-\u052f]/g, (letter) => LATIN.get(letter) ?? letter);
    })
    .normalize("NFC");
}

const FOREIGN = /[\u0370-\u03ff\u0400-\u052f\uff01-\uff5e]/;

const LATIN = new Map<string, string>(
  pairs("аa еe оo рp сc уy хx іi ѕs јj һh ԁd ԛq ԝw кk мm тt вb нh АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS Ԛq ԜW")
    .concat(pairs("αa οo νv ρp τt ικ ιi κk υu χx ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX").filter(([, to]) => /[A-Za-z]/.test(to))),
);

function pairs(list: string): [string, string][] {
  return list.split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)]);
}
