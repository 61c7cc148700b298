import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { syllables } from "../../src/language/syllables.ts";
import { knowledgeSize } from "../../src/knowledge/documents/knowledge-store.ts";
import { loadKnowledge } from "../load-knowledge.ts";
import { percentile } from "./bench-row.ts";
import type { BenchRow } from "./bench-row.ts";

const ROOT = join(import.meta.dirname, "../..");
const CONFIG = join(import.meta.dirname, "search-worker/wrangler.toml");

/**
 * Loading documents into the local D1, and searching them inside the Workers runtime against FTS5 with OR of
 * every word of the question. Timed inside, by whole milliseconds of that runtime's clock: the road to it through the
 * development server takes 5 to 10 ms of which no deployed search knows. BENCH_DOCUMENTS names another folder than knowledge/documents.
 */
export async function run(): Promise<BenchRow[]> {
  const { getPlatformProxy, unstable_startWorker } = await import("wrangler");
  const state = mkdtempSync(join(tmpdir(), "lang-nghe-bench-"));
  try {
    const proxy = await getPlatformProxy<{ KNOWLEDGE: D1Database }>({ configPath: CONFIG, persist: { path: join(state, "v3") }, remoteBindings: false });
    const loaded = await load(proxy.env.KNOWLEDGE).finally(() => proxy.dispose());
    const worker = await unstable_startWorker({ config: CONFIG, dev: { persist: state, server: { port: 0 }, inspector: false, watch: false, logLevel: "error" } });
    try {
      return [loaded.row, ...(await search((body) => worker.fetch("http://bench/", { method: "POST", body }).then((response) => response.text()), loaded.clauses))];
    } finally {
      await worker.dispose();
    }
  } finally {
    rmSync(state, { recursive: true, force: true });
  }
}

async function load(db: D1Database): Promise<{ row: BenchRow; clauses: number }> {
  await migrate(db);
  const loaded = await loadKnowledge(db, process.env["BENCH_DOCUMENTS"] ?? join(ROOT, "knowledge/documents"));
  const size = await knowledgeSize(db);
  await db.prepare("CREATE VIRTUAL TABLE bench_fts USING fts5(text, tokenize = 'unicode61 remove_diacritics 0')").run();
  await db.prepare("INSERT INTO bench_fts (text) SELECT text FROM pieces WHERE article_index IS NOT NULL").run();
  const speed = Math.round(loaded.clauses / loaded.seconds);
  return {
    clauses: size.clauses,
    row: { name: `load ${size.documents} documents`, unit: "clauses/s", value: speed, baseline: null, ratio: null, aim: "≥ 1,500", met: speed >= 1500 },
  };
}

async function search(ask: (body: string) => Promise<string>, clauses: number): Promise<BenchRow[]> {
  const ours: number[] = [];
  const fts: number[] = [];
  const questions = readQuestions();
  for (const text of questions.slice(0, WARM_UP)) await ask(JSON.stringify({ way: "ours", text, day: DAY }));
  for (const text of questions) {
    ours.push(Number(await ask(JSON.stringify({ way: "ours", text, day: DAY }))));
    fts.push(Number(await ask(JSON.stringify({ way: "fts", match: anyWord(text) }))));
  }
  return [row(`clause search p50, ${clauses} clauses`, ours, fts, 0.5), row(`clause search p95, ${clauses} clauses`, ours, fts, 0.95)];
}

/** Any fixed day: the bench measures time, not rightness. */
const DAY = "2026-11-01";
const WARM_UP = 20;
const MAX_P95_MS = 25;
const MAX_RATIO = 0.15;

function row(name: string, ours: readonly number[], fts: readonly number[], share: number): BenchRow {
  const value = percentile(ours.toSorted((a, b) => a - b), share);
  const baseline = percentile(fts.toSorted((a, b) => a - b), share);
  const ratio = value / baseline;
  return { name, unit: "ms", value, baseline, ratio, aim: `≤ ${MAX_P95_MS} ms and ≤ ${MAX_RATIO} of FTS5 OR`, met: value <= MAX_P95_MS && ratio <= MAX_RATIO };
}

async function migrate(db: D1Database): Promise<void> {
  const folder = join(ROOT, "src/database/knowledge");
  for (const file of readdirSync(folder).toSorted()) {
    const sql = readFileSync(join(folder, file), "utf8").replace(/--.*$/gm, "");
    const statements = sql.split(/;\s*$/m).map((statement) => statement.trim()).filter((statement) => statement !== "");
    await db.batch(statements.map((statement) => db.prepare(statement)));
  }
}

function anyWord(question: string): string {
  return [...new Set(syllables(question))].map((word) => `"${word}"`).join(" OR ");
}

function readQuestions(): string[] {
  const lines = readFileSync(join(ROOT, "test/evaluation/retrieval-dev.jsonl"), "utf8").trim().split("\n");
  return lines.map((line) => (JSON.parse(line) as { question: string }).question);
}
