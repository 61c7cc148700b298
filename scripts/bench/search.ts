import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { D1ClauseIndex } from "../../src/knowledge/d1-clause-index.ts";
import { knowledgeSize } from "../../src/knowledge/knowledge-store.ts";
import { syllables } from "../../src/language/syllables.ts";
import { quantile } from "../evaluate/evaluation.ts";
import { loadKnowledge } from "../load-knowledge.ts";
import { shippedLegalTerms } from "../read-documents.ts";

export interface BenchRow {
  name: string;
  value: number;
  /** Measured in the same run; null where there is none. */
  baseline: number | null;
  /** value / baseline. */
  ratio: number | null;
  unit: string;
}

const ROOT = join(import.meta.dirname, "../..");

/**
 * Loading and searching all documents in the local D1 against FTS5 with OR of every word of the question.
 * BENCH_DOCUMENTS names another folder than knowledge/documents.
 */
export async function run(): Promise<BenchRow[]> {
  const { getPlatformProxy } = await import("wrangler");
  const state = mkdtempSync(join(tmpdir(), "lang-nghe-bench-"));
  const proxy = await getPlatformProxy<{ KNOWLEDGE: D1Database }>({ configPath: join(ROOT, "wrangler.toml"), persist: { path: state }, remoteBindings: false });
  try {
    return await measure(proxy.env.KNOWLEDGE);
  } finally {
    await proxy.dispose();
    rmSync(state, { recursive: true, force: true });
  }
}

async function measure(db: D1Database): Promise<BenchRow[]> {
  await migrate(db);
  const loaded = await loadKnowledge(db, process.env["BENCH_DOCUMENTS"] ?? join(ROOT, "knowledge/documents"));
  const size = await knowledgeSize(db);
  await fillFts(db);
  const questions = readQuestions();
  const index = new D1ClauseIndex(db, shippedLegalTerms());
  const ours: number[] = [];
  const theirs: number[] = [];
  await index.search({ text: questions[0] ?? "", asOf: DAY, limit: 10, locality: "96" });
  for (const text of questions) {
    ours.push(await timed(() => index.search({ text, asOf: DAY, limit: 10, locality: "96" })));
    theirs.push(await timed(() => searchFts(db, text)));
  }
  return [
    { name: `load ${size.documents} documents`, value: Math.round(loaded.clauses / loaded.seconds), baseline: null, ratio: null, unit: "clauses/s" },
    row(`clause search p50, ${size.clauses} clauses`, ours, theirs, 0.5),
    row(`clause search p95, ${size.clauses} clauses`, ours, theirs, 0.95),
  ];
}

/** Any fixed day: the bench measures time, not rightness. */
const DAY = "2026-11-01";

function row(name: string, ours: number[], theirs: number[], q: number): BenchRow {
  const value = quantile(ours, q);
  const baseline = quantile(theirs, q);
  return { name, value: round(value), baseline: round(baseline), ratio: round(value / baseline), unit: "ms" };
}

async function migrate(db: D1Database): Promise<void> {
  const folder = join(ROOT, "src/database/knowledge");
  for (const file of readdirSync(folder).toSorted()) {
    const sql = readFileSync(join(folder, file), "utf8").replace(/^\s*--.*$/gm, "");
    const statements = sql.split(/;\s*$/m).map((statement) => statement.trim()).filter((statement) => statement !== "");
    await db.batch(statements.map((statement) => db.prepare(statement)));
  }
}

/** The obvious way: every quotable clause a row of a full-text table. */
async function fillFts(db: D1Database): Promise<void> {
  await db.prepare("CREATE VIRTUAL TABLE bench_fts USING fts5(text, tokenize = 'unicode61 remove_diacritics 0')").run();
  await db.prepare("INSERT INTO bench_fts (text) SELECT text FROM pieces WHERE article_index IS NOT NULL").run();
}

async function searchFts(db: D1Database, question: string): Promise<unknown> {
  const words = [...new Set(syllables(question))].map((word) => `"${word.replaceAll('"', "")}"`);
  return db.prepare("SELECT rowid, text FROM bench_fts WHERE bench_fts MATCH ?1 ORDER BY bm25(bench_fts) LIMIT 10").bind(words.join(" OR ")).all();
}

function readQuestions(): string[] {
  const lines = readFileSync(join(ROOT, "test/evaluation/retrieval-dev.jsonl"), "utf8").trim().split("\n");
  return lines.map((line) => (JSON.parse(line) as { question: string }).question);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

if (import.meta.main) console.table(await run());
