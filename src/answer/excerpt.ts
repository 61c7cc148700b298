import type { Clause } from "../knowledge/clause.ts";
import { headText } from "./quotable.ts";
import type { Quotable } from "./quotable.ts";

/** What is shown of one piece of law, word for word, with "…" where something is left out. */
export interface Excerpt {
  text: string;
  /** Điểm shown, when some but not all are; the citation names it when it is one. */
  points: string[];
}

/** domain.md §7.3: at most 90 words a bubble. */
export const MAX_WORDS = 90;
/** A piece without điểm is easier to read whole than cut, up to here. */
export const MAX_WHOLE_WORDS = 130;
/** A single sentence that cannot be cut without changing what it says may run on to here. */
const MAX_SENTENCE_WORDS = 130;

/**
 * A piece of law → the part to the point: all of it when short; else its lead with the best điểm; else its best sentences.
 * `score` tells how well a stretch of it matches the question; a piece without điểm is left whole up to `maxWholeWords`. Cuts only at line ends and sentence ends.
 */
export function excerptOf(quotable: Quotable, score: (text: string) => number, maxWholeWords = MAX_WHOLE_WORDS): Excerpt {
  const lead = headText(quotable.head);
  const whole = [lead, ...quotable.points.map((point) => point.text), quotable.tail].filter((text) => text !== "").join("\n");
  if (wordCount(whole) <= (quotable.points.length === 0 ? maxWholeWords : MAX_WORDS)) return { text: whole, points: [] };
  const listed = quotable.points.length === 0 ? asList(lead) : null;
  if (listed) return { ...leadWithPoints(listed.lead, { ...quotable, points: listed.points }, score), points: [] };
  if (quotable.points.length === 0) return { text: bestStretch(sentencesOf([lead, quotable.tail].filter((text) => text !== "").join("\n")), score, MAX_WORDS), points: [] };
  return leadWithPoints(lead, quotable, score);
}

/** New wording inside an amending text keeps its điểm as lines "a) …". */
function asList(text: string): { lead: string; points: Clause[] } | null {
  const [lead = "", ...lines] = text.split("\n");
  if (lines.length < 2 || !lines.every((line) => /^[a-zđ]\)\s/u.test(line))) return null;
  const points = lines.map((line): Clause => ({ id: "", slug: "", article: null, clause: null, point: line[0] ?? null, articleTitle: null, headings: [], text: line }));
  return { lead, points };
}

function leadWithPoints(lead: string, quotable: Quotable, score: (text: string) => number): Excerpt {
  const shownLead = wordCount(lead) <= MAX_WORDS / 2 ? lead : bestStretch(sentencesOf(lead), score, MAX_WORDS / 2);
  const ranked = quotable.points.map((point, place) => ({ point, place, score: score(point.text) })).toSorted((a, b) => b.score - a.score);
  const chosen = new Set<number>();
  let words = wordCount(shownLead);
  for (const { point, place, score: own } of ranked) {
    const size = wordCount(point.text);
    if (chosen.size > 0 && (words + size > MAX_WORDS || own < 0.5 * (ranked[0]?.score ?? 0))) continue;
    chosen.add(place);
    words += size;
  }
  const lines = shownLead === "" ? [] : [shownLead];
  let skipped = false;
  for (const [place, point] of quotable.points.entries()) {
    if (!chosen.has(place)) {
      skipped = true;
      continue;
    }
    if (skipped) lines.push("…");
    lines.push(wordCount(point.text) > MAX_WORDS ? bestStretch(sentencesOf(point.text), score, MAX_WORDS) : point.text);
    skipped = false;
  }
  if (skipped || quotable.tail !== "") lines.push("…");
  return { text: withoutDoubledGaps(lines), points: [...chosen].toSorted((a, b) => a - b).map((place) => quotable.points[place]?.point ?? "") };
}

/** A gap is told once: not by a line of its own beside a line that begins or ends with one. */
function withoutDoubledGaps(lines: readonly string[]): string {
  return lines.filter((line, i) => line !== "…" || !(lines[i - 1]?.endsWith("…") === true || lines[i + 1]?.startsWith("…") === true)).join("\n");
}

/** The run of sentences around the best one that fits; "…" where the text goes on before or after. */
function bestStretch(sentences: readonly string[], score: (text: string) => number, maxWords: number): string {
  if (sentences.length <= 1) return cutSentence(sentences[0] ?? "");
  const scores = sentences.map(score);
  const best = scores.indexOf(Math.max(...scores));
  let [start, end] = [best, best + 1];
  let words = wordCount(sentences[best] ?? "");
  for (;;) {
    const before = start > 0 ? wordCount(sentences[start - 1] ?? "") : Infinity;
    const after = end < sentences.length ? wordCount(sentences[end] ?? "") : Infinity;
    const backFits = words + before <= maxWords;
    const onFits = words + after <= maxWords;
    if (!backFits && !onFits) break;
    if (onFits && (!backFits || (scores[end] ?? 0) >= (scores[start - 1] ?? 0))) {
      words += after;
      end += 1;
    } else {
      words += before;
      start -= 1;
    }
  }
  const shown = sentences.slice(start, end).map(cutSentence).join("").trim();
  return `${start > 0 ? "… " : ""}${shown}${end < sentences.length && !shown.endsWith("…") ? " …" : ""}`;
}

/** Sentences and lines with the space that follows them, so that joined they are the text. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.;:]["”]?\s)(?<!(?:^|\n)\s*\d{1,3}[a-zđ]?\.\s)(?=["“]?\p{Lu}|[a-zđ]\))|(?<=\n)/u).filter((part) => part.trim() !== "");
}

/** A sentence over the limit ends at its last clause mark below it. */
function cutSentence(sentence: string): string {
  if (wordCount(sentence) <= MAX_SENTENCE_WORDS) return sentence;
  const parts = sentence.split(/(?<=[;,]\s)/);
  let kept = "";
  for (const part of parts) {
    if (kept !== "" && wordCount(kept + part) > MAX_WORDS) break;
    kept += part;
  }
  return `${kept.trim()} …`;
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
