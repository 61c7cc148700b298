import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { TELLS, scaledSigns, signsOf, weighSigns } from "../src/cases/reply-score.ts";
import { replySigns } from "../src/cases/reply-signs.ts";

/**
 * `node scripts/train-replies.ts`: learns from knowledge/training/replies (replies written for the project, with whether they tell their
 * reader anything) how an empty reply sounds: any reply, a promise whose day stands elsewhere, a refusal or guidance. Writes
 * src/cases/reply-weights.ts. The same input gives the same file. Prints how a fifth that was not learned from is read.
 */
const Row = z.object({ tells: z.boolean(), kind: z.enum(["promise", "refuse", "guide"]).optional(), about: z.string(), text: z.string().min(1) });
type Weights = Map<string, number>;
type Kind = NonNullable<z.infer<typeof Row>["kind"]>;
interface Example { signs: [string, number][]; all: ReturnType<typeof replySigns>; tells: boolean }

const ROOT = join(import.meta.dirname, "..");
const steps = 200;
const rate = 4;
/** Pulls weights towards nothing, so that a word seen once decides little. */
const decay = 0.001;
/** Smaller ones change nothing. */
const leastWeight = 0.03;

const learned = [
  learn("REPLY_WEIGHTS", "signs of a reply that tells something (above 0) or nothing (below), in hundredths", "replies", TELLS),
  // An empty reply is an empty promise too; replies of the kind itself teach three times as much.
  learn("PROMISE_WEIGHTS", "The same for promises", "promises", 0, { also: "replies", read: "promise", times: 3 }),
  learn("GROUND_WEIGHTS", "The same for refusals and guidance", "refusals", 0),
];
writeFileSync(join(ROOT, "src/cases/reply-weights.ts"), learned.map((part, i) => (i === 0 ? part.replace("/** ", "/** Written by scripts/train-replies.ts: ") : part)).join("\n"));

/** One part of the file of weights. */
function learn(name: string, what: string, file: string, tells: number, more?: { also: string; read: Kind; times: number }): string {
  const own = examplesOf(file);
  const also = more === undefined ? [] : examplesOf(more.also, more.read);
  const from = (rows: readonly Example[]): Weights => train([...also, ...Array.from({ length: more?.times ?? 1 }, () => rows).flat()]);
  measure(file, from(own.filter((_, i) => i % 5 !== 2)), own.filter((_, i) => i % 5 === 2), tells);
  const weights = [...from(own)].filter(([, weight]) => Math.abs(weight) >= leastWeight).toSorted(([one], [other]) => (one < other ? -1 : 1));
  console.log(`${file}: ${own.length} replies, ${weights.length} signs`);
  const lines = weights.map(([sign, weight]) => `${sign}\t${Math.round(weight * 100)}`);
  return `/** ${what}. */\nexport const ${name} = \`\n${lines.join("\n")}\n\`;\n`;
}

/** @param read the kind they are read as, where it is not their own */
function examplesOf(file: string, read?: Kind): Example[] {
  const rows = readFileSync(join(ROOT, `knowledge/training/replies/${file}.jsonl`), "utf8").trim().split("\n").map((line) => Row.parse(JSON.parse(line)));
  return rows.map(({ tells, kind: own, about, text }): Example => {
    const kind = read ?? own;
    const all = kind === undefined ? replySigns(text, about) : signsOf(kind, text);
    return { signs: scaledSigns(all), all, tells };
  });
}

/** Logistic regression over all replies at once; what stands in one reply only teaches nothing. */
function train(rows: readonly Example[]): Weights {
  const seen = new Map<string, number>();
  for (const { signs } of rows) for (const [sign] of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  const known = rows.map(({ signs, tells }) => ({ signs: signs.filter(([sign]) => sign.startsWith("#") || (seen.get(sign) ?? 0) > 1), tells }));
  const of: Weights = new Map([["*", 0]]);
  for (let step = 0; step < steps; step++) {
    const slope: Weights = new Map();
    const pull = rate / (1 + step * 0.02);
    for (const { signs, tells } of known) {
      const sum = signs.reduce((total, [sign, value]) => total + value * (of.get(sign) ?? 0), of.get("*") ?? 0);
      const off = (tells ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      slope.set("*", (slope.get("*") ?? 0) + off);
      for (const [sign, value] of signs) slope.set(sign, (slope.get(sign) ?? 0) + off * value);
    }
    for (const [sign, sum] of slope) of.set(sign, (of.get(sign) ?? 0) * (sign === "*" ? 1 : 1 - pull * decay) + (pull * sum) / known.length);
  }
  return of;
}

function measure(file: string, of: Weights, rows: readonly Example[], tells: number): void {
  const held = rows.filter(({ all }) => weighSigns(all, of) < tells);
  const share = (some: readonly Example[], told: boolean): string => `${some.filter((row) => row.tells === told).length}/${rows.filter((row) => row.tells === told).length}`;
  console.log(`${file}: held back of a fifth not learned from: empty ${share(held, false)}, telling ${share(held, true)}`);
}
