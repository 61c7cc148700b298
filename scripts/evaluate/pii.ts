import { z } from "zod";
import { findPersonalData } from "../../src/language/redact.ts";
import { EvaluationError, type EvaluationOptions, type Metrics, rate, readLines } from "./evaluation.ts";

const Stretch = z.object({ start: z.int().min(0), end: z.int() }).refine(({ start, end }) => end > start, "end must lie after start");
const Line = z.object({
  id: z.string(),
  text: z.string().min(1),
  spans: z.array(Stretch.extend({ type: z.enum(["phone", "id_number", "bank_account", "email", "plate", "birth_date", "address", "person_name", "health_card", "social_link"]) })),
  keep: z.array(Stretch.extend({ kind: z.string() })),
});
type Line = z.infer<typeof Line>;

/** Personal data found and left alone. Offsets are UTF-16 units of the raw text, so `--unaccented` changes nothing here. */
export async function run(options: EvaluationOptions): Promise<Metrics> {
  const lines = await readLines(options.file, Line);
  let gold = 0;
  let covered = 0;
  let typed = 0;
  let predicted = 0;
  let right = 0;
  let harm = 0;
  for (const { id, text, spans, keep } of lines) {
    if ([...spans, ...keep].some(({ end }) => end > text.length)) throw new EvaluationError(`${options.file}: ${id}: a span ends after the text.`);
    const found = findPersonalData(text);
    gold += spans.length;
    covered += spans.filter((span) => covers(text, span, found)).length;
    typed += spans.filter((span) => covers(text, span, found.filter(({ type }) => type === span.type))).length;
    predicted += found.length;
    right += found.filter((each) => spans.some((span) => touches(each, span) && fits(text, each, span))).length;
    harm += keep.filter((stretch) => found.some((each) => touches(each, stretch))).length;
  }
  return {
    leak_recall: gold === 0 ? 1 : rate(covered, gold),
    typed_recall: gold === 0 ? 1 : rate(typed, gold),
    precision: predicted === 0 ? 1 : rate(right, predicted),
    harm,
    n: lines.length,
  };
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
