import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { MOST_TERMS, READ_CHARS, TITLE_TIMES, WEIGHT_PARTS, packSteps } from "../src/knowledge/search/meaning.ts";
import { frameOf } from "../src/knowledge/search/question-frame.ts";
import { bareTerm, bareWords, pairTerm, readWords } from "../src/knowledge/search/search-terms.ts";
import { DirectionModel } from "./training/direction-model.ts";
import type { Bag } from "./training/direction-model.ts";
import { readArticles, readCitedQuestions } from "./training/read-articles.ts";
import type { CitedQuestion, LawArticle } from "./training/read-articles.ts";

const PARTS = 96;
const ROUNDS = 4;
const RATE = 0.08;
const BATCH = 96;
/** Articles of one document that stand in a batch together: telling neighbours apart is what is hard. */
const NEIGHBOURS = 12;
/** Titles are many, questions are few and nearer to what will be asked: so often each is seen in a round. */
const QUESTION_TIMES = 6;
/** Share of the terms of a question or title left out each time, so that no single word decides. */
const LEFT_OUT = 0.4;
/** How often a question or title is seen as if it were typed without accents. */
const UNACCENTED = 0.3;
/** How often an article is shown without its title: plans and annexes have none. */
const UNTITLED = 0.4;
/** Articles that must have a word, and a pair; in more than MOST of them a pair tells nothing. */
const LEAST_WORDS = 5;
const LEAST_MARKED = 15;
const LEAST_PAIRS = 25;
const MOST = 0.15;
const PAIRS = 5000;

/**
 * `npm run train-meaning -- --questions F --documents DIR [--out knowledge/meaning.txt]`: learns from the titles of articles and from
 * questions with the article an editor cited which words go together. Only a direction for each word is kept.
 */
const { values } = parseArgs({
  options: { questions: { type: "string" }, documents: { type: "string" }, out: { type: "string", default: "knowledge/meaning.txt" } },
});
if (values.questions === undefined || values.documents === undefined) {
  console.error("usage: npm run train-meaning -- --questions F --documents DIR [--out knowledge/meaning.txt]");
  process.exit(2);
}
let seed = 1;
const articles = readArticles(values.documents).map(readArticle);
const cited = readCitedQuestions(values.questions);
const { rows, rarity } = vocabularyOf(articles, cited);
const isMarked = [...rows.keys()].map((term) => !term.includes("_") && !term.startsWith("~"));
const model = train();
const table = [...rows].map(([term, row]) => {
  const { size, steps } = model.quantised(row);
  // Steps are written twice as wide around nought: −7, −5, … 7.
  return `${term} ${Math.round(((size * (rarity[row] ?? 0)) / 2) * WEIGHT_PARTS)} ${packSteps(steps)}`;
}).join("\n");
writeFileSync(values.out, `${table}\n`);
console.log(`${articles.length} articles, ${cited.length} questions, ${rows.size} words and pairs, ${Buffer.byteLength(table)} bytes (${gzipSync(table).length} gzip) → ${values.out}`);

/** An article as the terms of its title and of its text. */
interface ReadArticle {
  name: string;
  slug: string;
  title: string[];
  text: string[];
}

function readArticle({ name, slug, title, text }: LawArticle): ReadArticle {
  const body = title === null ? text : text.slice(text.indexOf("\n") + 1);
  return { name, slug, title: termsOf(title ?? ""), text: termsOf(body.slice(0, READ_CHARS)) };
}

/** Words, bare words and bare pairs, numbers left out; of a question without the words that only ask. */
function termsOf(text: string, isQuestion = false): string[] {
  const words = readWords(text);
  const bare = bareWords(words);
  const skipped = isQuestion ? frameOf(bare) : [];
  const isWord = (i: number): boolean => i >= 0 && i < bare.length && !/^\d/.test(bare[i] ?? "");
  return bare.flatMap((word, i) => [
    ...(isWord(i) && skipped[i] !== true ? [bareTerm(word), words[i] ?? ""] : []),
    ...(isWord(i) && isWord(i - 1) ? [pairTerm(bare[i - 1] ?? "", word)] : []),
  ]);
}

function vocabularyOf(all: readonly ReadArticle[], questions: readonly CitedQuestion[]): { rows: Map<string, number>; rarity: number[] } {
  const found = countOf(all.map(({ title, text }) => [...title, ...text]));
  const asked = countOf(questions.map(({ question }) => termsOf(question)));
  const isPair = (term: string): boolean => term.includes("_");
  const words = [...found].filter(([term, times]) => !isPair(term) && times >= (term.startsWith("~") ? LEAST_WORDS : LEAST_MARKED)).map(([term]) => term);
  const pairs = [...found].filter(([term, times]) => isPair(term) && times >= LEAST_PAIRS && times < MOST * all.length)
    .map(([term, times]) => ({ term, worth: times + 30 * (asked.get(term) ?? 0) })).sort((a, b) => b.worth - a.worth).slice(0, PAIRS).map(({ term }) => term);
  const terms = [...words, ...pairs].sort((a, b) => (a < b ? -1 : 1));
  return { rows: new Map(terms.map((term, row) => [term, row])), rarity: terms.map((term) => Math.log(1 + all.length / (1 + (found.get(term) ?? 0))) / 5) };
}

function countOf(texts: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const term of new Set(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function bagOf(terms: readonly string[]): Bag {
  const counts = new Map<number, number>();
  let known = 0;
  for (const term of terms) {
    const row = rows.get(term);
    if (row === undefined) continue;
    counts.set(row, (counts.get(row) ?? 0) + 1);
    if (++known >= MOST_TERMS) break;
  }
  return { rows: Int32Array.from(counts.keys()), weights: Float32Array.from([...counts].map(([row, count]) => (1 + Math.log(count)) * (rarity[row] ?? 0))) };
}

function train(): DirectionModel {
  const untitled = articles.map(({ text }) => bagOf(text));
  const whole = articles.map(({ title, text }) => bagOf([...Array.from({ length: TITLE_TIMES }, () => title).flat(), ...text]));
  const titles = articles.map(({ title }) => ({ bag: bagOf(title), key: title.join(" ") }));
  const byDocument = Map.groupBy(articles.keys().filter((i) => (titles[i]?.bag.rows.length ?? 0) >= 2 && (untitled[i]?.rows.length ?? 0) >= 8), (i) => articles[i]?.slug ?? "");
  const places = new Map(articles.map(({ name }, i) => [name, i]));
  const questions = cited.flatMap(({ question, article, slug }) => {
    const place = places.get(article);
    return place === undefined ? [] : [{ bag: bagOf(termsOf(question, true)), place, slug }];
  });
  const learned = new DirectionModel(rows.size, PARTS, random);
  const at = <T>(list: readonly T[], i: number): T => list[i] as T;
  const shown = (i: number): Bag => at(random() < UNTITLED ? untitled : whole, i);
  for (let round = 0; round < ROUNDS; round++) {
    const rate = RATE * (1 - (0.9 * round) / ROUNDS);
    const chunks = shuffled([...byDocument.values()].flatMap((places) => chunksOf(shuffled(places), NEIGHBOURS)));
    const steps = [
      ...chunksOf(chunks, BATCH / NEIGHBOURS).map((batch) => (): number => {
        const all = batch.flat();
        return learned.step(all.map((i) => thinned(at(titles, i).bag)), all.map((i) => at(untitled, i)), (i, j) => at(titles, at(all, i)).key === at(titles, at(all, j)).key, rate);
      }),
      ...chunksOf(Array.from({ length: QUESTION_TIMES }, () => shuffled(questions)).flat(), BATCH).map((batch) => (): number => {
        const others = batch.map(({ slug, place }) => {
          const same = byDocument.get(slug) ?? [place];
          return at(same, Math.floor(random() * same.length));
        });
        const all = [...batch.map(({ place }) => place), ...others];
        return learned.step(batch.map(({ bag }) => thinned(bag)), all.map(shown), (i, j) => all[i] === all[j], rate);
      }),
    ];
    const losses = shuffled(steps).map((step) => step());
    console.log(`round ${round + 1} of ${ROUNDS}: loss ${(losses.reduce((sum, loss) => sum + loss, 0) / losses.length).toFixed(3)}`);
  }
  return learned;
}

function thinned(bag: Bag): Bag {
  if (bag.rows.length < 4) return bag;
  const isBare = random() < UNACCENTED;
  const kept = [...bag.rows.keys()].filter((k) => random() >= LEFT_OUT && !(isBare && isMarked[bag.rows[k] ?? 0] === true));
  return kept.length < 2 ? bag : { rows: Int32Array.from(kept, (k) => bag.rows[k] ?? 0), weights: Float32Array.from(kept, (k) => bag.weights[k] ?? 0) };
}

function chunksOf<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}

function shuffled<T>(list: readonly T[]): T[] {
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
  }
  return mixed;
}

/** The same numbers each time, so that the same texts give the same table (Numerical Recipes' linear congruence). */
function random(): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 4294967296;
}
