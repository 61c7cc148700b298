import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { DocumentFile } from "../../src/knowledge/documents/document.ts";
import { listPieces } from "../../src/knowledge/documents/document-pieces.ts";
import { parseDocument } from "../../src/knowledge/documents/parse-document.ts";
import { listPassages } from "../../src/knowledge/documents/passages.ts";
import { publishDocuments } from "../../src/knowledge/publishing/publish-document.ts";
import { isInForce } from "../../src/knowledge/search/standing.ts";
import { fold } from "../../src/language/fold.ts";
import { groupsOf } from "../load-knowledge.ts";
import { readFolder } from "../read-documents.ts";
import { shippedIndex } from "../shipped-index.ts";
import { openSqliteDatabase } from "../sqlite-database.ts";
import { percentile } from "./bench-row.ts";
import type { BenchRow } from "./bench-row.ts";

const ROOT = join(import.meta.dirname, "../..");

/**
 * Our index (SQLite on disk, as D1 is) and three search libraries over the same passages and questions, one after the other in
 * one process. Each library gets lower-case NFC words, the titles as a field that counts double, and a second try with
 * accents folded away; what is not in force is left out of its results for it. BENCH_DOCUMENTS names another folder,
 * BENCH_QUESTIONS another file.
 */
export async function run(): Promise<BenchRow[]> {
  const [ours, ...others] = await measureAll();
  if (ours === undefined) return [];
  printTable([ours, ...others]);
  return others.flatMap((other) => [
    better(`R@5 against ${other.engine}`, "", ours.recall[5], other.recall[5]),
    better(`R@5 without accents against ${other.engine}`, "", ours.stripped[5], other.stripped[5]),
    smaller(`search p95 against ${other.engine}`, "ms", ours.p95Ms, other.p95Ms),
    smaller(`memory against ${other.engine}`, "MB", ours.memoryMb, other.memoryMb),
  ]);
}

type Recalls = Record<(typeof CUTS)[number], number>;

interface Measured {
  engine: string;
  recall: Recalls;
  stripped: Recalls;
  p50Ms: number;
  p95Ms: number;
  /** Heap and buffers that the index keeps alive. */
  memoryMb: number;
  diskMb: number;
  buildSeconds: number;
}

interface Entry { id: number; article: string; title: string; headings: string; text: string; holds: boolean }
interface Question { text: string; gold: Set<string> }

/** Question → article keys, best first, at most about `LIMIT`. */
type Search = (text: string) => string[] | Promise<string[]>;

const CUTS = [1, 5, 10] as const;
const LIMIT = 30;
/** A library cannot know what is in force: it may bring more, which is then sifted. */
const SIFTED = 150;
/** Any fixed day on which the shipped documents are asked about. */
const DAY = "2026-11-01";
const LOCALITY = "96";

async function measureAll(): Promise<Measured[]> {
  const { files } = readFolder(process.env["BENCH_DOCUMENTS"] ?? join(ROOT, "knowledge/documents"));
  const questions = readQuestions(process.env["BENCH_QUESTIONS"] ?? join(ROOT, "test/evaluation/retrieval-dev.jsonl"));
  const entries = entriesOf(files);
  const folder = mkdtempSync(join(tmpdir(), "lang-nghe-libraries-"));
  try {
    const measured = [await measure("ours (SQLite)", questions, () => ours(files, join(folder, "index.sqlite")))];
    for (const [accents, tokens] of [["accents kept", words], ["accents folded", foldedWords]] as const) {
      measured.push(await measure(`MiniSearch, ${accents}`, questions, () => miniSearch(entries, tokens)));
      measured.push(await measure(`Orama, ${accents}`, questions, () => orama(entries, tokens)));
      measured.push(await measure(`FlexSearch, ${accents}`, questions, () => flexSearch(entries, tokens)));
    }
    return measured;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(engine: string, questions: readonly Question[], build: () => Promise<{ search: Search; diskMb: number }>): Promise<Measured> {
  const before = memoryMb();
  const started = performance.now();
  const { search, diskMb } = await build();
  const buildSeconds = (performance.now() - started) / 1000;
  for (const { text } of questions.slice(0, 20)) await search(text);
  const times: number[] = [];
  const recall = await recalls(questions, search, (text) => text, times);
  const stripped = await recalls(questions, search, fold, times);
  const sorted = times.sort((a, b) => a - b);
  return { engine, recall, stripped, p50Ms: percentile(sorted, 0.5), p95Ms: percentile(sorted, 0.95), memoryMb: Math.max(0.1, memoryMb() - before), diskMb, buildSeconds };
}

async function recalls(questions: readonly Question[], search: Search, typed: (text: string) => string, times: number[]): Promise<Recalls> {
  const found: Recalls = { 1: 0, 5: 0, 10: 0 };
  for (const { text, gold } of questions) {
    const started = performance.now();
    const articles = await search(typed(text));
    times.push(performance.now() - started);
    const ranked = [...new Set(articles)];
    for (const cut of CUTS) found[cut] += ranked.slice(0, cut).filter((article) => gold.has(article)).length / gold.size / questions.length;
  }
  return found;
}

async function ours(files: readonly DocumentFile[], path: string): Promise<{ search: Search; diskMb: number }> {
  const db = openSqliteDatabase(path);
  for (const group of groupsOf(files)) await publishDocuments(db, group);
  const index = shippedIndex(db);
  return {
    search: async (text) => (await index.search({ text, asOf: DAY, limit: LIMIT, locality: LOCALITY })).map((hit) => keyOf(hit.document.slug, hit.clause.article ?? "")),
    diskMb: statSync(path).size / 1e6,
  };
}

async function miniSearch(entries: readonly Entry[], tokens: (text: string) => string[]): Promise<{ search: Search; diskMb: number }> {
  const { default: MiniSearch } = await import("minisearch");
  const index = new MiniSearch<Entry>({ fields: ["title", "headings", "text"], tokenize: tokens, processTerm: (term) => term, searchOptions: { boost: { title: 2, headings: 0.5 }, combineWith: "OR" } });
  index.addAll(entries);
  return { search: (text) => sift(index.search(text).slice(0, SIFTED).map((hit) => Number(hit.id)), entries), diskMb: 0 };
}

async function orama(entries: readonly Entry[], tokens: (text: string) => string[]): Promise<{ search: Search; diskMb: number }> {
  const { create, insertMultiple, search } = await import("@orama/orama");
  const index = create({
    schema: { title: "string", headings: "string", text: "string" } as const,
    components: { tokenizer: { language: "vietnamese", normalizationCache: new Map(), tokenize: (text: string) => [...new Set(tokens(text))] } },
  });
  await insertMultiple(index, entries.map(({ id, title, headings, text }) => ({ id: String(id), title, headings, text })), 500);
  return {
    search: async (text) => {
      const { hits } = await search(index, { term: text, limit: SIFTED, boost: { title: 2, headings: 0.5 }, threshold: 1, exact: false, tolerance: 0 });
      return sift(hits.map((hit) => Number(hit.id)), entries);
    },
    diskMb: 0,
  };
}

/** Has no score to add up over fields: the places in both are. */
async function flexSearch(entries: readonly Entry[], tokens: (text: string) => string[]): Promise<{ search: Search; diskMb: number }> {
  const { Index } = await import("flexsearch");
  const titles = new Index({ tokenize: "strict", encode: tokens, resolution: 9 });
  const texts = new Index({ tokenize: "strict", encode: tokens, resolution: 9, context: { resolution: 5, depth: 2, bidirectional: true } });
  for (const { id, title, headings, text } of entries) {
    titles.add(id, `${title} ${headings}`);
    texts.add(id, `${title} ${text}`);
  }
  return {
    search: (text) => {
      const places = new Map<number, number>();
      for (const [index, weight] of [[titles, 2], [texts, 1]] as const) {
        for (const [place, id] of index.search(text, { limit: SIFTED, suggest: true }).entries()) places.set(Number(id), (places.get(Number(id)) ?? 0) + weight / (60 + place));
      }
      return sift([...places].sort(([, a], [, b]) => b - a).map(([id]) => id), entries);
    },
    diskMb: 0,
  };
}

function sift(ids: readonly number[], entries: readonly Entry[]): string[] {
  return ids.flatMap((id) => (entries[id]?.holds === true ? [entries[id].article] : [])).slice(0, LIMIT);
}

function entriesOf(files: readonly DocumentFile[]): Entry[] {
  const entries: Entry[] = [];
  for (const { document, text } of files) {
    const listed = listPieces(parseDocument(text));
    const holds = isInForce(document, DAY) && (document.locality === null || document.locality === LOCALITY);
    for (const passage of listPassages(listed)) {
      entries.push({
        id: entries.length, article: keyOf(document.slug, listed.articles[passage.articleIndex]?.label ?? ""), title: `${document.title} ${passage.title}`, headings: passage.headings, text: passage.text, holds,
      });
    }
  }
  return entries;
}

const keyOf = (slug: string, article: string): string => `${slug}#${article.toLowerCase()}`;

function words(text: string): string[] {
  return text.normalize("NFC").toLowerCase().match(/[\p{L}\p{N}]+(?:[/.-][\p{L}\p{N}]+)*/gu) ?? [];
}

function foldedWords(text: string): string[] {
  return words(fold(text));
}

function readQuestions(file: string): Question[] {
  return readFileSync(file, "utf8").trim().split("\n").map((line) => {
    const { question, relevant } = JSON.parse(line) as { question: string; relevant: { slug: string; article_id: string }[] };
    return { text: question, gold: new Set(relevant.map((one) => keyOf(one.slug, String(one.article_id)))) };
  });
}

function memoryMb(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

function printTable(rows: readonly Measured[]): void {
  const round = (value: number, digits: number): number => Number(value.toFixed(digits));
  console.error("search libraries, same passages and questions (R stripped: accents taken from the question)");
  for (const { engine, recall, stripped, p50Ms, p95Ms, memoryMb, diskMb, buildSeconds } of rows) {
    const rates = [...CUTS.map((cut) => `R@${cut} ${recall[cut].toFixed(3)}`), ...CUTS.map((cut) => `stripped R@${cut} ${stripped[cut].toFixed(3)}`)].join("  ");
    console.error(`  ${engine.padEnd(28)} ${rates}  p50 ${round(p50Ms, 1)} ms  p95 ${round(p95Ms, 1)} ms  memory ${round(memoryMb, 1)} MB  disk ${round(diskMb, 1)} MB  build ${round(buildSeconds, 1)} s`);
  }
}

function better(name: string, unit: string, value: number, baseline: number): BenchRow {
  return { name, unit, value, baseline, ratio: value / baseline, aim: "higher", met: value >= baseline };
}

function smaller(name: string, unit: string, value: number, baseline: number): BenchRow {
  return { name, unit, value, baseline, ratio: value / baseline, aim: "not more", met: value <= baseline };
}
