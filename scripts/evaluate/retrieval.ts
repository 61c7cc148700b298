import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { joinLegalTerms, readConcepts } from "../../src/answer/concepts.ts";
import { fold } from "../../src/language/fold.ts";
import { D1ClauseIndex } from "../../src/knowledge/search/d1-clause-index.ts";
import type { DocumentFile } from "../../src/knowledge/documents/document.ts";
import { publishDocuments } from "../../src/knowledge/publishing/publish-document.ts";
import { groupsOf } from "../load-knowledge.ts";
import { readFolder, shippedLearned, shippedLegalTerms } from "../read-documents.ts";
import { openSqliteDatabase } from "../sqlite-database.ts";
import { EvaluationError, quantile, rate, readLines } from "./evaluation.ts";
import type { EvaluationOptions, Metrics } from "./evaluation.ts";

const Gold = z.object({ law_id: z.string().nullish(), slug: z.string().nullish(), article_id: z.coerce.string() });
const Line = z.object({ id: z.coerce.string(), question: z.string().min(1), relevant: z.array(Gold).min(1), as_of: z.string().nullish() });
const CorpusLine = z.object({ law_id: z.string().min(1), article_id: z.coerce.string(), so_hieu: z.string().nullish(), text: z.string() });

const CUTS = [1, 3, 5, 10, 20] as const;
const LIMIT = 32;

/** Questions with gold articles against the clause index the product uses. */
export async function run(options: EvaluationOptions): Promise<Metrics> {
  const lines = await readLines(options.file, Line);
  const { files, names } = await readCorpus(options);
  const db = openSqliteDatabase(":memory:");
  for (const group of groupsOf(files)) await publishDocuments(db, group);
  const concepts = readConcepts(await readFile(join(import.meta.dirname, "../../knowledge/concepts.yaml"), "utf8"));
  const index = new D1ClauseIndex(db, joinLegalTerms(shippedLegalTerms(), concepts), shippedLearned());
  const asOf = options.asOf ?? new Date().toISOString().slice(0, 10);
  const recall = new Map<number, number>(CUTS.map((cut) => [cut, 0]));
  let reciprocal = 0;
  const times: number[] = [];
  for (const line of lines) {
    const gold = new Set(line.relevant.map((entry) => `${goldDocument(entry, names)}#${entry.article_id.toLowerCase()}`));
    const text = options.unaccented ? fold(line.question) : line.question;
    const started = performance.now();
    const hits = await index.search({ text, asOf: line.as_of ?? asOf, limit: LIMIT, locality: LOCALITY });
    times.push(performance.now() - started);
    const ranked = [...new Set(hits.map((hit) => `${hit.document.slug}#${(hit.clause.article ?? "").toLowerCase()}`))];
    for (const cut of CUTS) recall.set(cut, (recall.get(cut) ?? 0) + ranked.slice(0, cut).filter((article) => gold.has(article)).length / gold.size);
    const first = ranked.slice(0, 10).findIndex((article) => gold.has(article));
    if (first >= 0) reciprocal += 1 / (first + 1);
  }
  db.close();
  return {
    ...Object.fromEntries(CUTS.map((cut) => [`recall@${cut}`, rate(recall.get(cut) ?? 0, lines.length)])),
    "mrr@10": rate(reciprocal, lines.length),
    p50Ms: Math.round(quantile(times, 0.5) * 100) / 100,
    p95Ms: Math.round(quantile(times, 0.95) * 100) / 100,
    n: lines.length,
  };
}

/** The province served in the sets: its own rules may be found, those of others may not. */
const LOCALITY = "96";

export interface Corpus {
  files: DocumentFile[];
  /** Any name a gold line may use → slug. */
  names: Map<string, string>;
}

export async function readCorpus(options: EvaluationOptions): Promise<Corpus> {
  if (options.corpus !== null) return corpusOf(await readLines(options.corpus, CorpusLine));
  const { files, rejected } = readFolder(options.documents ?? "knowledge/documents");
  if (rejected[0] !== undefined) throw new EvaluationError(rejected[0]);
  if (files.length === 0) throw new EvaluationError(`${options.documents ?? "knowledge/documents"}: no documents.`);
  const names = new Map(files.flatMap(({ document }) => [[document.slug, document.slug], [document.number ?? document.slug, document.slug]]));
  return { files, names };
}

/** Articles one a line → one document a law, written the way a published text is. */
function corpusOf(lines: readonly z.infer<typeof CorpusLine>[]): Corpus {
  const laws = new Map<string, { number: string | null; articles: string[] }>();
  for (const line of lines) {
    const law = laws.get(line.law_id) ?? { number: line.so_hieu ?? null, articles: [] };
    laws.set(line.law_id, law);
    law.articles.push(articleText(line.article_id, line.text));
  }
  const files: DocumentFile[] = [];
  const names = new Map<string, string>();
  for (const [lawId, { number, articles }] of laws) {
    const slug = `c${createHash("sha256").update(lawId).digest("hex").slice(0, 12)}`;
    names.set(lawId, slug);
    files.push({
      document: {
        slug, number, title: lawId, kind: "", issuer: null, issued: null, inForceFrom: null, inForceTo: null, amendedBy: [], replacedBy: null,
        locality: null, quality: "official", source: null, note: null,
      },
      amends: [],
      text: articles.join("\n"),
    });
  }
  return { files, names };
}

/** A first paragraph that is short and no sentence is the article's title. */
function articleText(label: string, text: string): string {
  const [first = "", ...rest] = text.split(/\n+/);
  const hasTitle = rest.length > 0 && first.length <= 250 && !/[.:;,]$/.test(first.trim());
  return hasTitle ? `Điều ${label}. ${first}\n${rest.join("\n")}` : `Điều ${label}.\n${[first, ...rest].join("\n")}`;
}

function goldDocument(gold: z.infer<typeof Gold>, names: ReadonlyMap<string, string>): string {
  return names.get(gold.slug ?? "") ?? names.get(gold.law_id ?? "") ?? `unknown ${gold.law_id ?? gold.slug}`;
}
