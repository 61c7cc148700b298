import { trace } from "./trace.ts";

/** A case code read in a message. Offsets are UTF-16 units in the raw text, end exclusive. */
export interface FoundCode { code: string; start: number; end: number }

/**
 * Case codes in any writing: lower case, spaces or nothing for dashes, invisible characters inside.
 * @param prefix two or three letters of the locality
 */
export function findCaseCodes(text: string, prefix = "CM"): FoundCode[] {
  const traced = trace(text);
  return [...traced.text.matchAll(patternFor(prefix))].flatMap((match) => {
    const day = match.slice(1, 4).join("");
    const tail = (match[4] ?? "").toUpperCase();
    const { start, end } = traced.toRaw(match.index, match.index + match[0].length);
    return isDay(day) ? [{ code: `${prefix.toUpperCase()}-${day}-${tail}`, start, end }] : [];
  });
}

/** The one code a text consists of, in canonical form, or null. */
export function canonicalCaseCode(text: string, prefix = "CM"): string | null {
  const found = findCaseCodes(text, prefix);
  const only = found[0];
  return only && found.length === 1 && text.slice(0, only.start).trim() === "" && text.slice(only.end).trim() === "" ? only.code : null;
}

const patterns = new Map<string, RegExp>();

/** Letters without I and O, digits without 0 and 1: readable aloud over the phone (domain.md §1.4). */
function patternFor(prefix: string): RegExp {
  const known = patterns.get(prefix);
  if (known) return known;
  const letters = [...prefix].join("\\s?");
  const made = new RegExp(String.raw`(?<![\p{L}\p{N}])${letters}[\s.–—_-]{0,3}(\d\d)\s?(\d\d)\s?(\d\d)[\s.–—_-]{0,3}([2-9A-HJ-NP-Z]{4})(?![\p{L}\p{N}])`, "giu");
  patterns.set(prefix, made);
  return made;
}

function isDay(digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6));
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
