import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { SHARE_PARTS } from "../src/knowledge/search/bridge.ts";
import { frameOf } from "../src/knowledge/search/question-frame.ts";
import { bareTerm, bareWord, bareWords, pairTerm, readWords } from "../src/knowledge/search/search-terms.ts";
import { readArticles, readCitedQuestions } from "./training/read-articles.ts";

/** Of a long article the beginning says what it is about. */
const ARTICLE_CHARS = 6000;
/** Questions, and different articles, in which two words must have met. */
const SUPPORT = 6;
/** Words in more than this share of the articles tell nothing. */
const MOST = 0.3;
/** Below this the two may have met by chance (p < 0.001 is 10.8). */
const LEAST_STRENGTH = 16;
const COMPANIONS = 8;

/**
 * `npm run train-bridge -- --questions F --documents DIR [--out knowledge/bridge.txt]`: counts over questions with the
 * article an editor cited which words of articles go with which words of questions. Only the counts are kept.
 */
const { values } = parseArgs({
  options: { questions: { type: "string" }, documents: { type: "string" }, out: { type: "string", default: "knowledge/bridge.txt" } },
});
if (values.questions === undefined || values.documents === undefined) {
  console.error("usage: npm run train-bridge -- --questions F --documents DIR [--out knowledge/bridge.txt]");
  process.exit(2);
}
const pairs = readPairs(values.questions, values.documents);
const lines = learn(pairs);
const table = `${lines.join("\n")}\n`;
writeFileSync(values.out, table);
console.log(`${pairs.length} questions, ${lines.length} sources, ${Buffer.byteLength(table)} bytes (${gzipSync(table).length} gzip) → ${values.out}`);

/** A question's terms, and those of the article that answers it. */
interface Pair {
  article: string;
  question: Set<string>;
  answer: Set<string>;
}

function readPairs(file: string, folder: string): Pair[] {
  const articles = new Map(readArticles(folder).map((article) => [article.name, article]));
  const answers = new Map<string, Set<string>>();
  return readCitedQuestions(file).flatMap(({ question, article }) => {
    const found = articles.get(article);
    if (found === undefined) return [];
    const answer = answers.get(article) ?? termsOf(`${found.title ?? ""}\n${found.text.slice(0, ARTICLE_CHARS)}`);
    answers.set(article, answer);
    return [{ article, question: termsOf(question, true), answer }];
  });
}

/** Words and bare pairs without numbers; of a question also the bare words, for those who type without marks. */
function termsOf(text: string, isQuestion = false): Set<string> {
  const words = readWords(text);
  const bare = bareWords(words);
  const skipped = isQuestion ? frameOf(bare) : [];
  const counts = (i: number): boolean => i < words.length && skipped[i] !== true && !/^\d/.test(words[i] ?? "");
  const terms = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    if (!counts(i)) continue;
    terms.add(words[i] ?? "");
    if (isQuestion) terms.add(bareTerm(bare[i] ?? ""));
    if (counts(i + 1)) terms.add(pairTerm(bare[i] ?? "", bare[i + 1] ?? ""));
  }
  return terms;
}

/** Lines of the table: for each source its strongest companions. */
function learn(all: readonly Pair[]): string[] {
  const answered = new Map<string, number>();
  const askedIn = new Map<string, Pair[]>();
  for (const pair of all) {
    for (const term of pair.answer) answered.set(term, (answered.get(term) ?? 0) + 1);
    for (const term of pair.question) askedIn.set(term, [...(askedIn.get(term) ?? []), pair]);
  }
  const table: string[] = [];
  for (const source of [...askedIn.keys()].sort((a, b) => (a < b ? -1 : 1))) {
    const companions = companionsOf(source, askedIn.get(source) ?? [], answered, all.length);
    if (companions.length > 0) table.push(`${source} ${companions.map(({ term, share }) => `${term}:${Math.round(share * SHARE_PARTS)}`).join(" ")}`);
  }
  return table;
}

function companionsOf(source: string, asked: readonly Pair[], answered: ReadonlyMap<string, number>, all: number): { term: string; share: number }[] {
  if (asked.length < SUPPORT) return [];
  const together = new Map<string, { times: number; articles: Set<string> }>();
  for (const { answer, article } of asked) {
    for (const term of answer) {
      const known = together.get(term) ?? { times: 0, articles: new Set() };
      known.times += 1;
      known.articles.add(article);
      together.set(term, known);
    }
  }
  const parts = source.replace(/^~/, "").split("_");
  return [...together].flatMap(([term, { times, articles }]) => {
    const usual = answered.get(term) ?? 0;
    const share = times / asked.length;
    // The same word again, a word of every article, and what one much-cited article happens to say teach nothing.
    if (parts.includes(bareWord(term)) || term === source || usual > MOST * all || articles.size < SUPPORT || share <= (2 * usual) / all) return [];
    const strength = likelihoodRatio(times, asked.length - times, usual - times, all - asked.length - usual + times);
    return strength < LEAST_STRENGTH ? [] : [{ term, share, strength }];
  }).sort((a, b) => b.strength - a.strength).slice(0, COMPANIONS);
}

/** Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence" (1993): −2 log λ of a two-by-two table. */
function likelihoodRatio(both: number, first: number, second: number, neither: number): number {
  const h = (...counts: number[]): number => counts.reduce((sum, count) => sum + (count > 0 ? count * Math.log(count) : 0), 0);
  return 2 * (h(both, first, second, neither) + h(both + first + second + neither) - h(both + first, second + neither) - h(both + second, first + neither));
}
