import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import type { ClauseHit, ClauseIndex } from "../src/knowledge/clause.ts";
import { publishDocuments } from "../src/knowledge/publishing/publish-document.ts";
import { indexDocuments } from "../src/knowledge/search/hybrid-indexer.ts";
import { QdrantClauseIndex, QdrantCollection } from "../src/knowledge/search/qdrant-clause-index.ts";
import { fold } from "../src/language/fold.ts";
import { createEmbedder } from "../src/model/embedder.ts";
import type { Embedder } from "../src/model/ports.ts";
import { startQdrant } from "../test/knowledge/search/qdrant-stand-in.ts";
import { rate, readLines } from "./evaluate/evaluation.ts";
import { readCorpus } from "./evaluate/retrieval.ts";
import { groupsOf } from "./load-knowledge.ts";
import { shippedIndex } from "./shipped-index.ts";
import { openSqliteDatabase } from "./sqlite-database.ts";

/**
 * `node scripts/evaluate-hybrid.ts --file F [--corpus F | --documents DIR] --embeddings URL --model M --dimensions N`: the same
 * questions to the D1 index, to Qdrant with sparse vectors alone, and to both ways fused, accents kept and stripped.
 * `--qdrant URL` takes a real server instead of the small one of the tests; `--vectors FILE` keeps vectors between runs.
 */
const Gold = z.object({ law_id: z.string().nullish(), slug: z.string().nullish(), article_id: z.coerce.string() });
const Line = z.object({ id: z.coerce.string(), question: z.string().min(1), relevant: z.array(Gold).min(1), as_of: z.string().nullish() });
const CUTS = [1, 5, 10] as const;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      file: { type: "string" }, corpus: { type: "string" }, documents: { type: "string" }, "as-of": { type: "string" }, qdrant: { type: "string" }, "qdrant-key": { type: "string" },
      embeddings: { type: "string" }, key: { type: "string", default: "none" }, model: { type: "string", default: "" }, dimensions: { type: "string", default: "0" },
      "query-prefix": { type: "string", default: "" }, "passage-prefix": { type: "string", default: "" }, "input-type": { type: "boolean", default: false },
      vectors: { type: "string" }, json: { type: "boolean", default: false },
    },
  });
  if (values.file === undefined) throw new Error("--file is missing: a JSONL file of questions with gold articles");
  const lines = await readLines(values.file, Line);
  const { files, names } = await readCorpus({ file: values.file, corpus: values.corpus ?? null, documents: values.documents ?? null, unaccented: false, asOf: null });
  const server = values.qdrant === undefined ? await startQdrant({ checks: false }) : null;
  const url = values.qdrant ?? server?.url ?? "";
  const embedder = values.embeddings === undefined ? null : remembering(values.vectors ?? null, createEmbedder({
    baseUrl: values.embeddings, apiKey: values.key, model: values.model, dimensions: Number(values.dimensions), timeoutMs: 120_000, maxRetries: 1,
    queryPrefix: values["query-prefix"], passagePrefix: values["passage-prefix"], sendsInputType: values["input-type"],
  }));
  const db = openSqliteDatabase(":memory:");
  for (const group of groupsOf(files)) await publishDocuments(db, group);
  const lexical = shippedIndex(db);
  const indexes: Record<string, ClauseIndex> = { d1: lexical };
  for (const [name, one] of [["sparse", null], ["hybrid", embedder]] as const) {
    if (name === "hybrid" && one === null) continue;
    const dense = one === null ? null : { model: one.name, dimensions: one.dimensions, passagePrefix: values["passage-prefix"] };
    const collection = new QdrantCollection({ url, apiKey: values["qdrant-key"] ?? null, alias: `evaluate_${name}`, timeoutMs: 60_000, dense });
    await indexDocuments({ db, collection, embedder: one }, { onProgress: ({ done, total }) => console.error(`${name} ${done}/${total}`) });
    indexes[name] = new QdrantClauseIndex({ collection, embedder: one, lexical, db });
  }
  const rows: Record<string, number | string>[] = [];
  for (const accents of ["kept", "stripped"]) {
    for (const [name, index] of Object.entries(indexes)) {
      rows.push({ index: name, accents, ...(await recall(index, lines, names, accents === "stripped", values["as-of"] ?? new Date().toISOString().slice(0, 10))) });
    }
  }
  if (values.json) console.log(JSON.stringify(rows));
  else console.table(rows);
  db.close();
  await server?.[Symbol.asyncDispose]();
}

async function recall(index: ClauseIndex, lines: readonly z.infer<typeof Line>[], names: ReadonlyMap<string, string>, stripped: boolean, asOf: string): Promise<Record<string, number>> {
  const found = CUTS.map(() => 0);
  const times: number[] = [];
  for (const line of lines) {
    const gold = new Set(line.relevant.map((entry) => `${names.get(entry.slug ?? "") ?? names.get(entry.law_id ?? "") ?? ""}#${entry.article_id.toLowerCase()}`));
    const started = performance.now();
    const hits = await index.search({ text: stripped ? fold(line.question) : line.question, asOf: line.as_of ?? asOf, limit: 32, locality: "96" });
    times.push(performance.now() - started);
    const ranked = articlesOf(hits);
    for (const [i, cut] of CUTS.entries()) found[i] = (found[i] ?? 0) + ranked.slice(0, cut).filter((article) => gold.has(article)).length / gold.size;
  }
  const sorted = times.sort((a, b) => a - b);
  return {
    ...Object.fromEntries(CUTS.map((cut, i) => [`R@${cut}`, rate(found[i] ?? 0, lines.length)])),
    p50Ms: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0), p95Ms: Math.round(sorted[Math.floor(sorted.length * 0.95)] ?? 0), n: lines.length,
  };
}

function articlesOf(hits: readonly ClauseHit[]): string[] {
  return [...new Set(hits.map((hit) => `${hit.document.slug}#${(hit.clause.article ?? "").toLowerCase()}`))];
}

/** Vectors are dear: those of texts seen in an earlier run come from the file, one JSON object a line. */
function remembering(file: string | null, embedder: Embedder): Embedder {
  const known = new Map<string, string>();
  if (file !== null && existsSync(file)) {
    for (const line of readFileSync(file, "utf8").split("\n").filter((one) => one !== "")) {
      const { k, v } = JSON.parse(line) as { k: string; v: string };
      known.set(k, v);
    }
  }
  return {
    ...embedder,
    async embed(texts, purpose) {
      const keys = texts.map((text) => createHash("sha256").update(`${purpose}|${text}`).digest("hex"));
      const missing = texts.filter((_, i) => !known.has(keys[i] ?? ""));
      const vectors = await embedder.embed(missing, purpose);
      for (const [i, text] of missing.entries()) {
        const entry = { k: createHash("sha256").update(`${purpose}|${text}`).digest("hex"), v: Buffer.from(new Float32Array(vectors[i] ?? []).buffer).toString("base64") };
        known.set(entry.k, entry.v);
        if (file !== null) appendFileSync(file, `${JSON.stringify(entry)}\n`);
      }
      return keys.map((key) => new Float32Array(new Uint8Array(Buffer.from(known.get(key) ?? "", "base64")).buffer));
    },
  };
}

if (import.meta.main) await main();
