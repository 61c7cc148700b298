import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { fold } from "../src/language/fold.ts";
import { listen } from "../src/language/utterance.ts";
import { dangerFeatures } from "../src/listening/learned/danger-features.ts";
import { LIKELY_DANGER, TYPES } from "../src/listening/learned/danger-score.ts";
import { findDanger } from "../src/listening/danger.ts";
import { shippedListener } from "./evaluate/listener.ts";

/**
 * `node scripts/train-danger.ts`: learns from knowledge/training/danger/*.jsonl (dangers and what only sounds like one, written for the
 * project) and from the other training lines in which the rules find no danger, how danger is told when no rule foresaw the words; writes
 * knowledge/danger-weights.txt. The same input gives the same file. Prints how a fifth that was not learned from is heard.
 */
const Told = z.object({ text: z.string().min(1), danger: z.enum(["none", ...TYPES]) });
const Other = z.object({ text: z.string().min(1) });

type Row = z.infer<typeof Told> & { near: boolean };
interface Example { features: string[]; scale: number; weight: number; danger: string; near: boolean; line: string }
type Weights = Map<string, Float64Array>;

const ROOT = join(import.meta.dirname, "..");
const folder = join(ROOT, "knowledge/training");
const passes = 25;
const rate = 0.3;
/** Pulls weights towards nothing, so that a word seen once decides little. */
const decay = 0.00002;
/** A line that has no danger word in it teaches less of the difference. */
const farWeight = 0.8;
const storyWeight = 0.5;
/** The strongest weights are kept, so that the file stays small. Which kind it is, single words and kinds of words tell well enough. */
const mostWeights = { danger: 13_000, kind: 9_000 };
const mostBytes = 400_000;
/** Columns a feature has: danger or not, over all lines; then which kind, over the dangers. */
const columns = TYPES.length + 1;
const lexicon = shippedListener().lexicon;

const rows: Row[] = [
  ...linesOf(join(folder, "danger")).map((row): Row => ({ ...Told.parse(row), near: true })),
  ...linesOf(folder).map((row): Row => ({ ...Other.parse(row), danger: "none", near: false })).filter(({ text }) => findDanger(listen(text, lexicon).line) === null),
];
const examples = rows.map(examplesOf);

measure(train([...examples.filter((_, i) => i % 5 !== 2), ...stories(rows.filter((_, i) => i % 5 !== 2))]), examples.filter((_, i) => i % 5 === 2).flat());
const text = write(train([...examples, ...stories(rows)]));
if (Buffer.byteLength(text) > mostBytes) throw new Error(`The weights take ${Buffer.byteLength(text)} bytes, more than ${mostBytes}.`);
writeFileSync(join(ROOT, "knowledge/danger-weights.txt"), text);
console.log(`${rows.length} lines, ${rows.filter(({ danger }) => danger !== "none").length} of them dangers, ${Math.round(Buffer.byteLength(text) / 1000)} KB written`);

/** People tell more than one thing: two calm lines in one message are still calm, a danger beside a calm line is still one. */
function stories(of: readonly Row[]): Example[][] {
  const others = of.filter(({ danger }) => danger === "none");
  return shuffled(of, 7).flatMap(({ text, danger, near }, i) => {
    const beside = others[(i * 31) % others.length];
    if (!beside || beside.text === text) return [];
    const both = i % 2 === 0 ? `${text}. ${beside.text}` : `${beside.text}, ${text}`;
    return [examplesOf({ text: both, danger, near }).map((example) => ({ ...example, weight: example.weight * storyWeight }))];
  });
}

function linesOf(path: string): unknown[] {
  return readdirSync(path).filter((name) => name.endsWith(".jsonl")).toSorted().flatMap((name) => readFileSync(join(path, name), "utf8").trim().split("\n").map((row): unknown => JSON.parse(row)));
}

/** As written and as typed without accents. */
function examplesOf({ text, danger, near }: Row): Example[] {
  return [...new Set([text, fold(text)])].map((spelling, _, all) => {
    const { line } = listen(spelling, lexicon);
    const features = dangerFeatures(line);
    return { features, scale: 1 / Math.sqrt(Math.max(1, features.length)), weight: (near ? 1 : farWeight) / all.length, danger, near, line };
  });
}

/** Logistic regression by stochastic steps over the lines in a fixed shuffled order. */
function train(groups: readonly Example[][]): Weights {
  const known = new Map<string, number>();
  for (const group of groups) for (const feature of new Set(group.flatMap(({ features }) => features))) known.set(feature, (known.get(feature) ?? 0) + 1);
  // What stands in one line only teaches nothing; single syllables are kept.
  const names = ["*", ...[...known].filter(([feature, count]) => count > 1 || !feature.includes(" ")).map(([feature]) => feature)];
  const places = new Map(names.map((name, i) => [name, i]));
  const all = groups.flat().map(({ features, scale, weight, danger }) => ({ at: features.flatMap((feature) => places.get(feature) ?? []), scale, weight, told: TYPES.findIndex((type) => type === danger) }));
  const dangers = learn(all.map((example) => ({ ...example, answers: [example.told >= 0 ? 1 : 0] })), names.length, 1);
  const single = all.filter(({ told }) => told >= 0).map((example) => ({ ...example, at: example.at.filter((place) => !(names[place] ?? "").includes(" ")), answers: TYPES.map((_, i) => (i === example.told ? 1 : 0)) }));
  const kinds = learn(single, names.length, TYPES.length);
  return new Map(names.map((name, place) => [name, Float64Array.from({ length: columns }, (_, i) => (i === 0 ? dangers[place] : kinds[place * TYPES.length + i - 1]) ?? 0)]));
}

/** @returns `width` weights a feature, one feature after the other; feature 0 is the bias */
function learn(examples: readonly { at: number[]; scale: number; weight: number; answers: number[] }[], count: number, width: number): Float64Array {
  const weights = new Float64Array(count * width);
  const steps = new Float64Array(count * width);
  for (let pass = 0; pass < passes; pass++) {
    for (const { at, scale, weight, answers } of shuffled(examples, pass)) {
      answers.forEach((answer, column) => {
        let score = weights[column] ?? 0;
        for (const place of at) score += (weights[place * width + column] ?? 0) * scale;
        const error = weight * (answer - 1 / (1 + Math.exp(-score)));
        for (let i = -1; i < at.length; i++) {
          const cell = (i < 0 ? 0 : (at[i] ?? 0)) * width + column;
          const slope = error * (i < 0 ? 1 : scale) - decay * (weights[cell] ?? 0);
          const step = (steps[cell] ?? 0) + slope * slope;
          steps[cell] = step;
          weights[cell] = (weights[cell] ?? 0) + (rate * slope) / Math.sqrt(1e-6 + step);
        }
      });
    }
  }
  return weights;
}

function scoresOf(weights: Weights, features: readonly string[], scale: number): Float64Array {
  const scores = new Float64Array(columns);
  for (const feature of features) weights.get(feature)?.forEach((each, i) => { scores[i] = (scores[i] ?? 0) + each * (feature === "*" ? 1 : scale); });
  return scores;
}

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let state = seed * 2_654_435_761 + 12_345;
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  return items.map((item) => ({ item, at: next() })).toSorted((a, b) => a.at - b.at).map(({ item }) => item);
}

function write(weights: Weights): string {
  const hundredths = (weight: number): number => Math.round(weight * 100);
  const strength = (column: (vector: Float64Array) => number[], most: number): number => Math.max(0.05, [...weights.values()].flatMap(column).map(Math.abs).toSorted((a, b) => b - a)[most] ?? 0);
  const leastDanger = strength((vector) => [vector[0] ?? 0], mostWeights.danger);
  const leastKind = strength((vector) => Array.from(vector.subarray(1)), mostWeights.kind);
  const lines = [...weights].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([feature, vector]) => {
    const [danger = 0, ...types] = vector;
    const kinds = types.flatMap((weight, i) => (Math.abs(weight) > leastKind ? [`${i}:${hundredths(weight)}`] : []));
    if (feature !== "*" && Math.abs(danger) <= leastDanger && kinds.length === 0) return [];
    return [[feature, `${hundredths(danger)}`, ...(kinds.length > 0 ? [kinds.join(" ")] : [])].join("\t")];
  });
  return `@danger ${TYPES.join(" ")}\n${lines.join("\n")}\n`;
}

/** What is heard of lines that were not learned from: by what was learned, and together with the rules. */
function measure(weights: Weights, kept: readonly Example[]): void {
  const heard = kept.map((example) => {
    const scores = scoresOf(weights, ["*", ...example.features], example.scale);
    return { ...example, chance: 1 / (1 + Math.exp(-(scores[0] ?? 0))), kind: TYPES[scores.subarray(1).indexOf(Math.max(...scores.subarray(1)))], ruled: findDanger(example.line) };
  });
  const share = (of: typeof heard, of2: (each: (typeof heard)[number]) => boolean): string => `${((100 * of.filter(of2).length) / Math.max(1, of.length)).toFixed(1)} %`;
  const dangers = heard.filter(({ danger }) => danger !== "none");
  const near = heard.filter((each) => each.danger === "none" && each.near);
  const far = heard.filter((each) => each.danger === "none" && !each.near);
  for (const least of [0.3, 0.4, LIKELY_DANGER, 0.6, 0.7]) {
    const learned = (each: (typeof heard)[number]): boolean => each.chance >= least;
    const either = (each: (typeof heard)[number]): boolean => learned(each) || each.ruled !== null;
    console.log(`from ${least}: dangers heard ${share(dangers, learned)}, with the rules ${share(dangers, either)}; alarms on lines near a danger ${share(near, learned)}, with the rules ${share(near, either)}; on others ${share(far, learned)}, with the rules ${share(far, either)}`);
  }
  const found = dangers.filter(({ ruled, chance }) => ruled === null && chance >= LIKELY_DANGER);
  console.log(`kind right where rules are silent: ${share(found, ({ danger, kind }) => danger === kind)}`);
}
