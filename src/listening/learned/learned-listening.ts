import { featuresOf } from "./features.ts";

/** What was learned from phrases written for the project; see scripts/train.ts. */
export interface LearnedListening {
  /**
   * @param line of `listen`, with shorthand spelled out
   * @param told the line without the titles of officials: what is done is heard apart from who does it
   */
  hear(line: string, told: string): LearnedReading;
}

/** One head's opinion: classes by probability, the likeliest first. */
export interface Ranking {
  first: string;
  second: string;
  /** 0–1; 0 for a class the head does not know. */
  of(name: string): number;
}

export interface LearnedReading {
  /** Of `Intent`, all but emergency and injection, which rules alone tell. */
  intent: Ranking;
  /** phan_anh, kien_nghi, khieu_nai, to_cao: should it be a grievance. */
  kind: Ranking;
  /** corrupt, rude, none: what an official is said to have done. */
  act: Ranking;
  /** Field ids. */
  field: Ranking;
  /** The features that speak most for a class of a head, as they stand in the line: at most three. */
  why(head: Head, name: string): string[];
}

export const HEADS = ["intent", "kind", "act", "field"] as const;
export type Head = (typeof HEADS)[number];

/**
 * knowledge/listening-weights.txt → a reader. The text is taken apart when the first message is heard, not before.
 * "@head step class class …" opens a head; "feature\t…" follows with two characters a weight, as `packWeights` writes them; "*" is the bias.
 */
export function readLearnedListening(text: string): LearnedListening {
  let made: Tables | null = null;
  return {
    hear(line, told) {
      made ??= readTables(text);
      const tables = made;
      const whole = featuresOf(line);
      const untitled = told === line ? whole : featuresOf(told);
      const of = (head: Head): readonly string[] => (hearsTitles(head) ? whole : untitled);
      const rank = (head: Head): Ranking => rankingOf(tables[head], of(head));
      return {
        intent: rank("intent"), kind: rank("kind"), act: rank("act"), field: rank("field"),
        why: (head, name) => strongest(tables[head], of(head), name),
      };
    },
  };
}

/** Who is spoken of helps to tell what is wanted and how; what happened is told by the rest. */
export function hearsTitles(head: Head): boolean {
  return head === "intent" || head === "kind";
}

/** A weight is one of so many steps either side of nought, written as one printed character. */
export const MOST_STEPS = 46;
const FIRST = "!".charCodeAt(0);

/** Class by number and weight in whole steps → two characters each. */
export function packWeights(weights: readonly (readonly [number, number])[]): string {
  return weights.map(([place, steps]) => String.fromCharCode(FIRST + place, FIRST + MOST_STEPS + Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps)))).join("");
}

/** Weights of a feature, class and weight by turns: most features say something of a few classes only. */
type Weights = readonly number[];
interface Table { classes: string[]; of: Map<string, Weights> }
type Tables = Record<Head, Table>;

function readTables(text: string): Tables {
  const tables: Tables = { intent: empty(), kind: empty(), act: empty(), field: empty() };
  let table = tables.intent;
  let step = 1;
  for (const row of text.split("\n")) {
    if (row.startsWith("@")) {
      const [head = "", size = "1", ...classes] = row.slice(1).split(" ");
      table = tables[HEADS.find((each) => each === head) ?? "intent"];
      table.classes = classes;
      step = Number(size);
      continue;
    }
    const [feature, weights] = row.split("\t");
    if (feature === undefined || weights === undefined) continue;
    const read: number[] = [];
    for (let i = 0; i < weights.length; i += 2) read.push(weights.charCodeAt(i) - FIRST, (weights.charCodeAt(i + 1) - FIRST - MOST_STEPS) * step);
    table.of.set(feature, read);
  }
  return tables;
}

function empty(): Table {
  return { classes: [], of: new Map() };
}

/** Long messages weigh no more than short ones: features are scaled by the root of their number, as in training. */
function rankingOf({ classes, of }: Table, features: readonly string[]): Ranking {
  const scores: number[] = Array.from(classes, () => 0);
  const add = (weights: Weights, scale: number): void => {
    for (let i = 0; i < weights.length; i += 2) {
      const place = weights[i] ?? 0;
      scores[place] = (scores[place] ?? 0) + (weights[i + 1] ?? 0) * scale;
    }
  };
  const bias = of.get("*");
  if (bias) add(bias, 1);
  const scale = scaleOf(features);
  for (const feature of features) {
    const weights = of.get(feature);
    if (weights) add(weights, scale);
  }
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((total, each) => total + each, 0) || 1;
  let [first, second] = [-1, -1];
  raised.forEach((chance, i) => {
    if (first < 0 || chance > (raised[first] ?? 0)) [first, second] = [i, first];
    else if (second < 0 || chance > (raised[second] ?? 0)) second = i;
  });
  return { first: classes[first] ?? "", second: classes[second] ?? "", of: (name) => (raised[classes.indexOf(name)] ?? 0) / sum };
}

export function scaleOf(features: readonly string[]): number {
  return 1 / Math.sqrt(Math.max(1, features.length));
}

function strongest({ classes, of }: Table, features: readonly string[], name: string): string[] {
  const at = classes.indexOf(name);
  if (at < 0) return [];
  const spoken = features.filter((feature) => !/^~|[_^$*]/.test(feature));
  const weighed = spoken.map((feature) => ({ feature, weight: weightOf(of.get(feature), at) })).filter(({ weight }) => weight > 0.3);
  return weighed.toSorted((a, b) => b.weight - a.weight).slice(0, 3).map(({ feature }) => feature);
}

function weightOf(weights: Weights | undefined, place: number): number {
  const i = weights?.findIndex((each, at) => at % 2 === 0 && each === place) ?? -1;
  return i < 0 ? 0 : (weights?.[i + 1] ?? 0);
}
