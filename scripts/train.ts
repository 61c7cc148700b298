import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readFields } from "../src/knowledge/fields.ts";
import { fold } from "../src/language/fold.ts";
import { listen } from "../src/language/utterance.ts";
import { withoutTitles } from "../src/listening/conduct.ts";
import { featuresOf } from "../src/listening/learned/features.ts";
import { HEADS, hearsTitles, scaleOf, type Head } from "../src/listening/learned/learned-listening.ts";
import { shippedListener } from "./evaluate/listener.ts";

/**
 * `npm run train`: learns from knowledge/training/*.jsonl (phrases written for the project) and from the trigger words of fields.yaml how
 * messages of each intent, kind, field and conduct are put, and writes knowledge/listening-weights.txt. The same input gives the same file.
 * Prints how a fifth of the lines that was not learned from is heard: accuracy, and which class is taken for which.
 */
const Phrase = z.object({
  text: z.string().min(1), intent: z.string(), kind: z.string().nullable(), field: z.string().nullable(), act: z.enum(["corrupt", "rude", "none"]),
});
type Phrase = z.infer<typeof Phrase>;

interface Example { line: string; told: string; weight: number; label: Partial<Record<Head, string>> }
interface Learned { classes: string[]; weights: Map<string, Float64Array> }

const ROOT = join(import.meta.dirname, "..");
const passes = 40;
const rate = 0.5;
/** Pulls weights towards nothing, so that a word seen once decides little. */
const decay = 0.00004;
/** The strongest weights of each head are kept, so that the file stays small. */
const mostWeights: Record<Head, number> = { intent: 12_000, kind: 10_000, act: 10_000, field: 28_000 };
const mostBytes = 1_000_000;
const lexicon = shippedListener().lexicon;

const folder = join(ROOT, "knowledge/training");
const phrases = readdirSync(folder).filter((name) => name.endsWith(".jsonl")).toSorted().flatMap((name) =>
  readFileSync(join(folder, name), "utf8").trim().split("\n").map((row): Phrase => Phrase.parse(JSON.parse(row))));
const triggers = triggerWords();

const learnedFrom = phrases.filter((_, i) => i % 5 !== 2).flatMap(examplesOf);
const keptBack = phrases.filter((_, i) => i % 5 === 2).flatMap(examplesOf);
for (const head of HEADS) confusion(head, train(head, [...learnedFrom, ...triggers]), keptBack);
const sections = HEADS.map((head) => section(head, train(head, [...phrases.flatMap(examplesOf), ...triggers])));
const text = sections.join("\n") + "\n";
if (Buffer.byteLength(text) > mostBytes) throw new Error(`The weights take ${Buffer.byteLength(text)} bytes, more than ${mostBytes}.`);
writeFileSync(join(ROOT, "knowledge/listening-weights.txt"), text);
console.log(`${phrases.length} phrases, ${triggers.length} trigger words, ${Math.round(Buffer.byteLength(text) / 1000)} KB written`);

/** As written and as typed without accents. */
function examplesOf({ text, intent, kind, field, act }: Phrase): Example[] {
  const label: Example["label"] = { intent, act };
  if (intent === "grievance" && kind !== null) label.kind = kind;
  if (field !== null) label.field = field;
  return [...new Set([text, fold(text)])].map((spelling, _, all) => example(spelling, 1 / all.length, label));
}

/** "(tách|hợp) thửa" → "tách thửa", "hợp thửa": the shortest readings of a field's trigger words. */
function triggerWords(): Example[] {
  const fields = readFields(readFileSync(join(ROOT, "knowledge/fields.yaml"), "utf8"));
  return fields.list.flatMap((field) => field.rules.flatMap(({ rule, weight }) => spellings(rule).map((spelling) => example(spelling, weight * 0.06, { field: field.id }))));
}

function example(text: string, weight: number, label: Example["label"]): Example {
  const { line } = listen(text, lexicon);
  return { line, told: withoutTitles(line), weight, label };
}

interface Prepared { features: string[]; scale: number; weight: number; label: Example["label"] }

/** As the head will hear them. The scale is that of all features, known or not. */
function prepare(head: Head, examples: readonly Example[]): Prepared[] {
  return examples.filter(({ label }) => label[head] !== undefined).map(({ line, told, weight, label }) => {
    const features = featuresOf(hearsTitles(head) ? line : told);
    return { features, scale: scaleOf(features), weight, label };
  });
}

function spellings(rule: string): string[] {
  let made = [rule.replace(/\(\?[^()]*(?:\([^()]*\)[^()]*)*\)/g, "").replace(/~\d+ ?/g, "").replace(/[!^$]/g, "")];
  for (let depth = 0; depth < 6 && made.some((each) => each.includes("(")); depth++) {
    made = made.flatMap((each) => {
      const group = /\(([^()]*)\)\??/.exec(each);
      return group ? (group[1] ?? "").split("|").map((choice) => each.replace(group[0], choice)) : [each];
    }).slice(0, 24);
  }
  return [...new Set(made.map((each) => each.replace(/\s+/g, " ").trim()).filter((each) => /^[\p{L}\p{N} ]+$/u.test(each)))];
}

/** Multinomial logistic regression by stochastic steps that shrink a feature at a time, over the lines in a fixed shuffled order. */
function train(head: Head, all: readonly Example[]): Learned {
  const examples = withoutHapaxes(prepare(head, all));
  const classes = [...new Set(examples.map(({ label }) => label[head] ?? ""))].toSorted();
  const weights = new Map<string, Float64Array>();
  const steps = new Map<string, Float64Array>();
  const vectorOf = (of: Map<string, Float64Array>, feature: string): Float64Array => {
    const known = of.get(feature) ?? new Float64Array(classes.length);
    of.set(feature, known);
    return known;
  };
  const share = new Map(classes.map((name) => [name, examples.filter(({ label }) => label[head] === name).reduce((sum, { weight }) => sum + weight, 0)]));
  const usual = [...share.values()].reduce((sum, each) => sum + each, 0) / classes.length;
  for (let pass = 0; pass < passes; pass++) {
    for (const { features, scale, weight, label } of shuffled(examples, pass)) {
      const scores = new Float64Array(vectorOf(weights, "*"));
      for (const feature of features) vectorOf(weights, feature).forEach((each, i) => { scores[i] = (scores[i] ?? 0) + each * scale; });
      const top = Math.max(...scores);
      const raised = scores.map((score) => Math.exp(score - top));
      const sum = raised.reduce((total, each) => total + each, 0);
      // Rare classes count for more, by the root of how rare they are.
      const told = weight * Math.sqrt(usual / (share.get(label[head] ?? "") ?? usual));
      const errors = raised.map((each, i) => told * ((classes[i] === label[head] ? 1 : 0) - each / sum));
      for (const feature of ["*", ...features]) {
        const vector = vectorOf(weights, feature);
        const step = vectorOf(steps, feature);
        errors.forEach((error, i) => {
          const slope = error * (feature === "*" ? 1 : scale) - decay * (vector[i] ?? 0);
          step[i] = (step[i] ?? 0) + slope * slope;
          vector[i] = (vector[i] ?? 0) + (rate * slope) / Math.sqrt(1e-6 + (step[i] ?? 0));
        });
      }
    }
  }
  return { classes, weights };
}

/** What stands in one phrase only (its two spellings count as one) teaches nothing; single syllables are kept. */
function withoutHapaxes(examples: readonly Prepared[]): Prepared[] {
  const told = new Map<string, number>();
  for (const { features, weight } of examples) for (const feature of features) told.set(feature, (told.get(feature) ?? 0) + weight);
  return examples.map((example) => ({ ...example, features: example.features.filter((feature) => (told.get(feature) ?? 0) > 1.01 || !/[~ ]/.test(feature)) }));
}

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let state = seed * 2_654_435_761 + 12_345;
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  return items.map((item) => ({ item, at: next() })).toSorted((a, b) => a.at - b.at).map(({ item }) => item);
}

function section(head: Head, { classes, weights }: Learned): string {
  const strengths = [...weights].flatMap(([, vector]) => Array.from(vector, Math.abs)).toSorted((a, b) => b - a);
  const least = Math.max(0.05, strengths[mostWeights[head]] ?? 0);
  const rows = [...weights].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([feature, vector]) => {
    const kept = Array.from(vector).flatMap((weight, i) => (feature === "*" || Math.abs(weight) > least ? [`${i}:${Math.round(weight * 100)}`] : []));
    return kept.length > 0 ? [`${feature}\t${kept.join(" ")}`] : [];
  });
  return [`@${head} ${classes.join(" ")}`, ...rows].join("\n");
}

function confusion(head: Head, { classes, weights }: Learned, examples: readonly Example[]): void {
  const heard = prepare(head, examples).flatMap(({ features, scale, label }) => {
    const meant = label[head];
    if (meant === undefined) return [];
    const scores = new Float64Array(classes.length);
    for (const feature of ["*", ...features]) weights.get(feature)?.forEach((each, i) => { scores[i] = (scores[i] ?? 0) + each * (feature === "*" ? 1 : scale); });
    return [{ meant, taken: classes[scores.indexOf(Math.max(...scores))] ?? "" }];
  });
  const right = heard.filter(({ meant, taken }) => meant === taken).length;
  console.log(`${head}: ${right} of ${heard.length} right`);
  const mistakes = Map.groupBy(heard.filter(({ meant, taken }) => meant !== taken), ({ meant, taken }) => `${meant} taken for ${taken}`);
  for (const [mistake, cases] of [...mistakes].toSorted((a, b) => b[1].length - a[1].length).slice(0, 12)) console.log(`  ${cases.length} ${mistake}`);
}
