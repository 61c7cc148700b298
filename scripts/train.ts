import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { readFields } from "../src/knowledge/fields.ts";
import { fold } from "../src/language/fold.ts";
import { listen } from "../src/language/utterance.ts";
import { withoutTitles } from "../src/listening/conduct.ts";
import { featuresOf } from "../src/listening/learned/features.ts";
import { HEADS, MOST_STEPS, hearsTitles, packWeights, scaleOf, type Head } from "../src/listening/learned/learned-listening.ts";
import { shippedListener } from "./evaluate/listener.ts";
import { calibrate, chancesOf, trainLinear, type Linear, type Taught } from "./training/linear-model.ts";

/**
 * `npm run train`: learns from knowledge/training/*.jsonl (phrases written for the project), from field-words.yaml beside them and from the
 * trigger words of fields.yaml how messages of each intent, kind, field and conduct are put, and writes knowledge/listening-weights.txt.
 * The same input gives the same file. Prints how a fifth of the lines that was not learned from is heard: accuracy as written and as typed
 * without accents, how sure it is, and which class is taken for which.
 */
const Phrase = z.object({
  text: z.string().min(1), intent: z.string(), kind: z.string().nullable(), field: z.string().nullable(), act: z.enum(["corrupt", "rude", "none"]),
});
type Phrase = z.infer<typeof Phrase>;
const FieldWords = z.record(z.string(), z.string());

interface Example { line: string; told: string; weight: number; label: Partial<Record<Head, string>>; isBare: boolean }
interface Learned { classes: string[]; features: Map<string, number>; often: number[]; model: Linear }

const ROOT = join(import.meta.dirname, "..");
const passes = 20;
/** The strongest weights of each head are kept, so that the file stays small. */
const mostWeights: Record<Head, number> = { intent: 40_000, kind: 22_000, act: 22_000, field: 130_000 };
const mostBytes = 1_000_000;
/** How much a word of a field counts beside a sentence. */
const wordWeight = 0.8;
const lexicon = shippedListener().lexicon;

const folder = join(ROOT, "knowledge/training");
const phrases = readdirSync(folder).filter((name) => name.endsWith(".jsonl") && !name.startsWith("danger")).toSorted().flatMap((name) =>
  readFileSync(join(folder, name), "utf8").trim().split("\n").map((row): Phrase => Phrase.parse(JSON.parse(row))));
const words = [...triggerWords(), ...fieldWords()];

const learnedFrom = phrases.filter((_, i) => i % 5 !== 2).flatMap(examplesOf);
const keptBack = phrases.filter((_, i) => i % 5 === 2).flatMap(examplesOf);
const sections = HEADS.map((head) => {
  const sharpness = confusion(head, train(head, [...learnedFrom, ...words]), keptBack);
  return section(head, train(head, [...phrases.flatMap(examplesOf), ...words]), sharpness);
});
const text = sections.join("\n") + "\n";
if (Buffer.byteLength(text) > mostBytes) throw new Error(`The weights take ${Buffer.byteLength(text)} bytes, more than ${mostBytes}.`);
writeFileSync(join(ROOT, "knowledge/listening-weights.txt"), text);
console.log(`${phrases.length} phrases, ${words.length} words, ${Math.round(Buffer.byteLength(text) / 1000)} KB written`);

/** As written and as typed without accents. */
function examplesOf({ text, intent, kind, field, act }: Phrase): Example[] {
  const label: Example["label"] = { intent, act };
  if (intent === "grievance" && kind !== null) label.kind = kind;
  if (field !== null) label.field = field;
  return spelled(text).map((spelling, i, all) => example(spelling, 1 / all.length, label, i > 0));
}

/** "(tách|hợp) thửa" → "tách thửa", "hợp thửa": the shortest readings of a field's trigger words. */
function triggerWords(): Example[] {
  const fields = readFields(readFileSync(join(ROOT, "knowledge/fields.yaml"), "utf8"));
  return fields.list.flatMap((field) => field.rules.flatMap(({ rule, weight }) => spellings(rule).map((spelling) => example(spelling, weight * 0.06, { field: field.id }))));
}

/** @throws {Error} when field-words.yaml names a field that fields.yaml does not have */
function fieldWords(): Example[] {
  const known = new Set(readFields(readFileSync(join(ROOT, "knowledge/fields.yaml"), "utf8")).list.map(({ id }) => id));
  const told = FieldWords.parse(parse(readFileSync(join(folder, "field-words.yaml"), "utf8")));
  return Object.entries(told).flatMap(([field, list]) => {
    if (!known.has(field)) throw new Error(`knowledge/training/field-words.yaml: "${field}" is no field of knowledge/fields.yaml.`);
    return list.split(",").map((word) => word.trim()).filter((word) => word !== "")
      .flatMap((word) => spelled(word).map((spelling, i, all) => example(spelling, wordWeight / all.length, { field }, i > 0)));
  });
}

function spelled(text: string): string[] {
  return [...new Set([text, fold(text)])];
}

function example(text: string, weight: number, label: Example["label"], isBare = false): Example {
  const { line } = listen(text, lexicon);
  return { line, told: withoutTitles(line), weight, label, isBare };
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

function train(head: Head, all: readonly Example[]): Learned {
  const examples = all.filter(({ label }) => label[head] !== undefined);
  const heard = examples.map((each) => featuresOf(hearsTitles(head) ? each.line : each.told));
  const { features, often } = featureNumbers(examples, heard);
  const classes = [...new Set(examples.map(({ label }) => label[head] ?? ""))].toSorted();
  const shares = classes.map((name) => examples.filter(({ label }) => label[head] === name).reduce((sum, { weight }) => sum + weight, 0));
  const usual = shares.reduce((sum, each) => sum + each, 0) / classes.length;
  const taught = examples.map(({ weight, label }, i): Taught => {
    const own = classes.indexOf(label[head] ?? "");
    // Rare classes count for more, by the root of how rare they are.
    return { ...seen(heard[i] ?? [], features), label: own, weight: weight * Math.sqrt(usual / (shares[own] ?? usual)) };
  });
  return { classes, features, often, model: trainLinear(taught, features.size, classes.length, passes) };
}

/** The scale is that of all features, known or not: as the head will hear them. */
function seen(heard: readonly string[], features: ReadonlyMap<string, number>): Pick<Taught, "features" | "scale"> {
  return { features: Int32Array.from(heard.flatMap((feature) => features.get(feature) ?? [])), scale: scaleOf(heard) };
}

/** What hardly ever stands in an example teaches nothing; single syllables are kept. */
function featureNumbers(examples: readonly Example[], heard: readonly string[][]): Pick<Learned, "features" | "often"> {
  const told = new Map<string, number>();
  heard.forEach((list, i) => {
    for (const feature of list) told.set(feature, (told.get(feature) ?? 0) + (examples[i]?.weight ?? 0));
  });
  const kept = [...told].filter(([feature, weight]) => weight > (feature.startsWith("~") ? 1.01 : 0.5) || !/[~ ]/.test(feature));
  return { features: new Map(kept.map(([feature], i) => [feature, i])), often: kept.map(([, weight]) => weight) };
}

/** The weights that tell most, by how strong they are and how often they are met, as `readLearnedListening` reads them. */
function section(head: Head, { classes, features, often, model }: Learned, sharpness: number): string {
  const worth = (at: number, weight: number): number => Math.abs(weight) * Math.sqrt(often[at] ?? 0);
  const worths = Array.from(model.weights, (weight, i) => worth(Math.floor(i / classes.length), weight)).sort((x, y) => y - x);
  const least = worths[mostWeights[head]] ?? 0;
  const step = Array.from(model.weights).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) * sharpness / MOST_STEPS;
  const bias = `*\t${packWeights(Array.from(model.bias, (weight, i) => [i, Math.round((weight * sharpness) / step)]))}`;
  const rows = [...features].toSorted(([x], [y]) => (x < y ? -1 : 1)).flatMap(([feature, at]) => {
    const kept = Array.from(model.weights.subarray(at * classes.length, (at + 1) * classes.length)).flatMap((weight, i): [number, number][] => {
      const steps = Math.round((weight * sharpness) / step);
      return steps !== 0 && worth(at, weight) > least ? [[i, steps]] : [];
    });
    return kept.length > 0 ? [`${feature}\t${packWeights(kept)}`] : [];
  });
  return [`@${head} ${step.toFixed(5)} ${classes.join(" ")}`, bias, ...rows].join("\n");
}

/** Prints what of the lines kept back is heard right. @returns by how much the model must be less sure of itself to be right about how sure it is */
function confusion(head: Head, { classes, features, model }: Learned, examples: readonly Example[]): number {
  const asked = examples.filter(({ label }) => classes.includes(label[head] ?? "")).map(({ line, told, weight, label, isBare }) => {
    const taught: Taught = { ...seen(featuresOf(hearsTitles(head) ? line : told), features), label: classes.indexOf(label[head] ?? ""), weight };
    return { isBare, taught };
  });
  const sharpness = calibrate(model, asked.map(({ taught }) => taught));
  const heard = asked.map(({ isBare, taught }) => {
    const chances = chancesOf(model, taught, sharpness);
    const top = Math.max(...chances);
    return { isBare, top, meant: classes[taught.label] ?? "", taken: classes[chances.indexOf(top)] ?? "" };
  });
  const shareRight = (of: readonly { meant: string; taken: string }[]): string => `${of.filter(({ meant, taken }) => meant === taken).length} of ${of.length}`;
  const sure = heard.reduce((sum, { top }) => sum + top, 0) / Math.max(1, heard.length);
  console.log(`${head}: as written ${shareRight(heard.filter(({ isBare }) => !isBare))}, without accents ${shareRight(heard.filter(({ isBare }) => isBare))} right; mean certainty ${sure.toFixed(3)} at sharpness ${sharpness.toFixed(2)}`);
  const mistakes = Map.groupBy(heard.filter(({ meant, taken }) => meant !== taken), ({ meant, taken }) => `${meant} taken for ${taken}`);
  for (const [mistake, cases] of [...mistakes].toSorted((a, b) => b[1].length - a[1].length).slice(0, 12)) console.log(`  ${cases.length} ${mistake}`);
  return sharpness;
}
