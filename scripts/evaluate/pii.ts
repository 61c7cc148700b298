import { z } from "zod";
import { fold } from "../../src/language/fold.ts";
import { findPersonalData } from "../../src/language/redact.ts";
import { EvaluationError, type EvaluationOptions, type Metrics, rate, readLines } from "./evaluation.ts";
import { shippedAreas } from "./listener.ts";

const TYPES = ["phone", "id_number", "bank_account", "email", "plate", "birth_date", "address", "person_name", "health_card", "social_link"] as const;
const Stretch = z.object({ start: z.int().min(0), end: z.int() }).refine(({ start, end }) => end > start, "end must lie after start");
const Line = z.object({
  id: z.string(),
  text: z.string().min(1),
  spans: z.array(Stretch.extend({ type: z.enum(TYPES) })),
  keep: z.array(Stretch.extend({ kind: z.string() })),
});
type Line = z.infer<typeof Line>;

/**
 * Personal data found and left alone, as the chat masks it: with the communes of the locality left standing. Offsets are
 * UTF-16 units of the raw text and follow it when its accents are stripped. `recall_by_type` counts what is covered, by
 * whatever mask; `harm_by_kind` names only kinds that were touched.
 */
export async function run(options: EvaluationOptions): Promise<Metrics> {
  const lines = (await readLines(options.file, Line)).map((line) => {
    if ([...line.spans, ...line.keep].some(({ end }) => end > line.text.length)) throw new EvaluationError(`${options.file}: ${line.id}: a span ends after the text.`);
    return options.unaccented ? stripped(line) : line;
  });
  const communes = shippedAreas().units.map(({ name }) => name);
  const gold = new Tally();
  const covered = new Tally();
  const harmed = new Tally();
  let typed = 0;
  let predicted = 0;
  let right = 0;
  for (const { text, spans, keep } of lines) {
    const found = findPersonalData(text, communes);
    for (const span of spans) {
      gold.add(span.type);
      if (covers(text, span, found)) covered.add(span.type);
      if (covers(text, span, found.filter(({ type }) => type === span.type))) typed++;
    }
    predicted += found.length;
    right += found.filter((each) => spans.some((span) => touches(each, span) && fits(text, each, span))).length;
    for (const stretch of keep) if (found.some((each) => touches(each, stretch))) harmed.add(stretch.kind);
  }
  return {
    leak_recall: rate(covered.total, gold.total),
    typed_recall: rate(typed, gold.total),
    precision: rate(right, predicted),
    harm: harmed.total,
    recall_by_type: Object.fromEntries(TYPES.filter((type) => gold.of(type) > 0).map((type) => [type, rate(covered.of(type), gold.of(type))])),
    harm_by_kind: harmed.all(),
    n: lines.length,
  };
}

class Tally {
  readonly #counts = new Map<string, number>();
  add(name: string): void { this.#counts.set(name, this.of(name) + 1); }
  of(name: string): number { return this.#counts.get(name) ?? 0; }
  get total(): number { return [...this.#counts.values()].reduce((sum, count) => sum + count, 0); }
  all(): { [name: string]: number } { return Object.fromEntries(this.#counts); }
}

/** The line as typed on a phone without accents; a letter with loose marks shrinks, so every offset is carried over. */
function stripped(line: Line): Line {
  const at: number[] = [];
  let text = "";
  for (const { 0: letter, index } of line.text.matchAll(/[\s\S]\p{M}*/gu)) {
    for (let i = 0; i < letter.length; i++) at[index + i] = text.length;
    text += unmarked(letter);
  }
  at.push(text.length);
  const moved = <Of extends Range>(range: Of): Of => ({ ...range, start: at[range.start] ?? 0, end: at[range.end] ?? text.length });
  return { ...line, text, spans: line.spans.map(moved), keep: line.keep.map(moved) };
}

/** Capitals stay: people who type without accents still write "Hau". Keycaps and the like are no accents. */
function unmarked(letter: string): string {
  if (!/\p{L}/u.test(letter)) return letter;
  const bare = fold(letter);
  return letter === letter.toUpperCase() && letter !== letter.toLowerCase() ? bare.toUpperCase() : bare;
}

interface Range { start: number; end: number }

function touches(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Every letter and digit lies inside. */
function covers(text: string, span: Range, found: readonly Range[]): boolean {
  for (let i = span.start; i < span.end; i++) {
    if (/[\p{L}\p{N}]/u.test(text.charAt(i)) && !found.some(({ start, end }) => i >= start && i < end)) return false;
  }
  return true;
}

/** Reaches no further than one label word or title before, and punctuation after. */
function fits(text: string, found: Range, span: Range): boolean {
  const before = text.slice(found.start, Math.max(found.start, span.start));
  const after = text.slice(span.end, Math.max(span.end, found.end));
  return !/[\p{L}\p{N}]/u.test(after) && before.trim().split(/\s+/u).length <= 2;
}
