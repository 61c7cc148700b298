import { join } from "node:path";
import { parseArgs } from "node:util";
import type { KnowledgeDatabase } from "../src/knowledge/database.ts";
import type { DocumentFile } from "../src/knowledge/documents/document.ts";
import { publishDocuments } from "../src/knowledge/publishing/publish-document.ts";
import type { PublishedFile } from "../src/knowledge/publishing/publish-document.ts";
import { readFolder } from "./read-documents.ts";

export interface LoadReport {
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  /** Documents in the folder that could be read. */
  documents: number;
  clauses: number;
  seconds: number;
}

/**
 * Publishes every document of a folder; what has not changed is skipped. Needs the knowledge migrations applied.
 * @param dir folder of *.md with front matter
 * @param report called once for each file as it is done, and for each that is rejected
 */
export async function loadKnowledge(
  db: KnowledgeDatabase,
  dir: string,
  report: (line: { slug: string; outcome: PublishedFile["outcome"] | "rejected"; detail: string }) => void = () => {},
): Promise<LoadReport> {
  const started = performance.now();
  const { files, rejected } = readFolder(dir);
  for (const reason of rejected) report({ slug: "", outcome: "rejected", detail: reason });
  const total: LoadReport = { created: 0, updated: 0, unchanged: 0, rejected: rejected.length, documents: files.length, clauses: 0, seconds: 0 };
  for (const group of groupsOf(files)) {
    for (const file of await publishDocuments(db, group)) {
      total[file.outcome] += 1;
      total.clauses += file.clauses;
      const first = file.problems[0];
      const detail = first === undefined ? `${file.clauses} clauses` : `${file.clauses} clauses, ${file.problems.length} doubtful places; first at line ${first.line}: ${first.detail}`;
      report({ slug: file.slug, outcome: file.outcome, detail });
    }
  }
  return { ...total, seconds: (performance.now() - started) / 1000 };
}

/** Parts small enough for one call of publishDocuments. */
export function* groupsOf(files: readonly DocumentFile[]): Generator<DocumentFile[]> {
  let group: DocumentFile[] = [];
  let size = 0;
  for (const file of files) {
    group.push(file);
    size += file.text.length;
    if (size < GROUP_CHARS) continue;
    yield group;
    group = [];
    size = 0;
  }
  if (group.length > 0) yield group;
}

const GROUP_CHARS = 4_000_000;

/** `npm run load-knowledge -- <dir> [--remote]`: the local databases, or those of [env.production]. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { remote: { type: "boolean", default: false } } });
  // Loaded here because the other scripts import this file for loadKnowledge alone.
  const { withDatabases } = await import("./open-databases.ts");
  await withDatabases(values.remote, async (env) => {
    const total = await loadKnowledge(env.KNOWLEDGE, positionals[0] ?? join(import.meta.dirname, "../knowledge/documents"), ({ slug, outcome, detail }) => {
      if (outcome !== "unchanged") console.log(`${outcome.padEnd(9)} ${slug} ${detail}`);
    });
    const speed = total.clauses === 0 ? "" : `, ${total.clauses} clauses, ${Math.round(total.clauses / total.seconds)} clauses/s`;
    console.log(`created ${total.created}, updated ${total.updated}, unchanged ${total.unchanged}, rejected ${total.rejected}${speed}, ${total.seconds.toFixed(1)} s`);
    if (total.rejected > 0) process.exitCode = 1;
  });
}

if (import.meta.main) await main();
