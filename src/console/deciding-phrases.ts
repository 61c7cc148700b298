import { fold } from "../language/fold.ts";
import { smallWords } from "../text/case-reading.ts";

/**
 * Words that decided → whole phrases of the citizen's masked text, in its order: a single word is shown with its neighbours, words
 * that stand together become one phrase. What stands alone between two stops, or is no word of the text, is left out: a fragment
 * explains nothing.
 * @param places names of places that stand in it, with their accents: where something is says nothing of what it is
 */
export function decidingPhrases(reasons: readonly string[], text: string, places: readonly string[] = []): string[] {
  const words = wordsOf(text, places);
  const spans = reasons.flatMap((reason) => widened(spanOf(reason, words), words) ?? []).toSorted((a, b) => a.first - b.first || b.last - a.last);
  const kept: Span[] = [];
  for (const span of spans) {
    const before = kept.at(-1);
    if (before !== undefined && before.line === span.line && span.first <= before.last + 1 && span.last - before.first < mostJoined) before.last = Math.max(before.last, span.last);
    else if (before === undefined || span.first > before.last) kept.push({ ...span });
    else if (span.last > before.last + 1 && before.line === span.line) kept.push({ ...span, first: before.last + 1 });
  }
  return kept.flatMap(({ first, last }) => (first === last ? [] : [text.slice(words[first]?.start, words[last]?.end)])).slice(0, mostPhrases);
}

interface Word { start: number; end: number; /** In lower case. */ said: string; small: boolean; /** Which stretch between two stops it belongs to. */ line: number }

/** Of words, by their places, both included. */
interface Span { first: number; last: number; line: number }

const mostPhrases = 4;
/** Words in a phrase that a single word is widened to, and in phrases put together. */
const mostWidened = 4;
const mostJoined = 7;

function wordsOf(text: string, places: readonly string[] = []): Word[] {
  const named = [...new Set(places.flatMap((place) => [place, fold(place)]))].filter((place) => place.length > 2).map((place) => place.replace(/[^\p{L}\p{N} ]/gu, "."));
  // What was masked stands in square brackets: it is a stop, as a full stop is. So is the name of a place.
  const stops = ["\\[[^\\]]*\\]", ...named.map((place) => `(?<![\\p{L}\\p{M}])${place}(?![\\p{L}\\p{M}])`)].join("|");
  const pieces = new RegExp(`(?<stop>${stops})|[\\p{L}\\p{M}\\p{N}]+(?:[.,/-]\\p{N}+)*`, "giu");
  const words: Word[] = [];
  let line = 0;
  let end = 0;
  for (const { 0: found, index, groups } of text.matchAll(pieces)) {
    if (/[^\p{Z}\t"“”'’-]/u.test(text.slice(end, index))) line += 1;
    end = index + found.length;
    if (groups?.["stop"] !== undefined) line += 1;
    else words.push({ start: index, end, said: found.toLowerCase(), small: smallWords.has(found.toLowerCase()), line });
  }
  return words;
}

/** Where a reason stands in the text as whole words; null when it does not. */
function spanOf(reason: string, words: readonly Word[]): Span | null {
  const asked = wordsOf(reason);
  const first = words.findIndex((_, i) => asked.length > 0 && asked.every(({ said }, j) => words[i + j]?.said === said));
  const start = words[first];
  return start === undefined ? null : { first, last: first + asked.length - 1, line: start.line };
}

/** The best stretch of two to four words around a single one: neither begins nor ends with a small word, three rather than two or four. */
function widened(span: Span | null, words: readonly Word[]): Span | null {
  if (span === null || span.last > span.first) return span;
  let best: { span: Span; worth: number } | null = null;
  for (let first = Math.max(span.first - 2, 0); first <= span.first; first++) {
    for (let last = span.first; last <= Math.min(span.first + 2, words.length - 1); last++) {
      const [from, to] = [words[first], words[last]];
      const length = last - first + 1;
      if (!from || !to || from.line !== span.line || to.line !== span.line || length < 2 || length > mostWidened) continue;
      const lopsided = Math.abs((span.first - first) - (last - span.first));
      const worth = -3 * (Number(from.small) + Number(to.small)) - Math.abs(length - 3) - lopsided / 2;
      if (best === null || worth > best.worth) best = { span: { first, last, line: span.line }, worth };
    }
  }
  return best?.span ?? null;
}
