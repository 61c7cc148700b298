import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { KnowledgeDatabase } from "../src/knowledge/database.ts";
import type { DocumentFile } from "../src/knowledge/documents/document.ts";
import { publishDocuments } from "../src/knowledge/publishing/publish-document.ts";
import type { PublishedFile } from "../src/knowledge/publishing/publish-document.ts";
import type { ReadFileOptions } from "./intake/read-office-file.ts";
import { readFolder } from "./read-documents.ts";

export interface LoadReport {
  created: number;
  updated: number;
  unchanged: number;
  /** Published from the console since; what the folder holds was left aside. */
  kept: number;
  rejected: number;
  /** Documents in the folder that could be read. */
  documents: number;
  clauses: number;
  seconds: number;
}

/**
 * Publishes every document of a folder, or one file; what has not changed is skipped. Needs the knowledge migrations applied.
 * @param path folder of *.md with front matter and of .docx, .pdf, .html, .txt files; or one with index.json and <slug>.txt; or one such file
 * @param report called once for each file as it is done, and for each that is rejected; `detail` may have several lines
 */
export async function loadKnowledge(
  db: KnowledgeDatabase,
  path: string,
  report: (line: { slug: string; outcome: PublishedFile["outcome"] | "rejected"; detail: string }) => void = () => {},
  options: ReadFileOptions = {},
): Promise<LoadReport> {
  const started = performance.now();
  const { files, rejected, remarks } = await readAll(path, options);
  for (const reason of rejected) report({ slug: "", outcome: "rejected", detail: reason });
  const total: LoadReport = { created: 0, updated: 0, unchanged: 0, kept: 0, rejected: rejected.length, documents: files.length, clauses: 0, seconds: 0 };
  for (const group of groupsOf(files)) {
    for (const file of await publishDocuments(db, group)) {
      total[file.outcome] += 1;
      total.clauses += file.clauses;
      report({ slug: file.slug, outcome: file.outcome, detail: detailOf(file, remarks.get(file.slug)) });
    }
  }
  return { ...total, seconds: (performance.now() - started) / 1000 };
}

interface ReadAll {
  files: DocumentFile[];
  rejected: string[];
  /** Slug → what is doubtful about a file that was read without front matter, a line each. */
  remarks: Map<string, string[]>;
}

async function readAll(path: string, options: ReadFileOptions): Promise<ReadAll> {
  const isFolder = statSync(path).isDirectory();
  const names = isFolder ? readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith(".")).map((entry) => entry.name).toSorted() : [];
  if (isFolder && (existsSync(join(path, "index.json")) || names.every((name) => name.endsWith(".md") && hasFrontMatter(join(path, name))))) return { ...readFolder(path), remarks: new Map() };
  // Readers of Word and PDF are loaded only where there is such a file.
  const { readOfficeFile } = await import("./intake/read-office-file.ts");
  const read: ReadAll = { files: [], rejected: [], remarks: new Map() };
  for (const file of isFolder ? names.map((name) => join(path, name)) : [path]) {
    const one = await readOfficeFile(file, options);
    if (!one.ok) read.rejected.push(one.reason);
    else if (read.files.some(({ document }) => document.slug === one.value.file.document.slug)) read.rejected.push(`${file}: another file here is the same document, ${one.value.file.document.slug}. Keep one of the two.`);
    else {
      read.files.push(one.value.file);
      if (one.value.remarks.length > 0) read.remarks.set(one.value.file.document.slug, one.value.remarks);
    }
  }
  return read;
}

function hasFrontMatter(file: string): boolean {
  return /^(?:\ufeff)?---\r?\n/.test(readFileSync(file, "utf8").slice(0, 16));
}

function detailOf(file: PublishedFile, remarks: string[] | undefined): string {
  if (file.outcome === "kept") return "a newer text was published from the console and stays; put the change in there";
  if (remarks !== undefined) return [`${file.clauses} clauses`, ...remarks].join("\n");
  const first = file.problems[0];
  return first === undefined ? `${file.clauses} clauses` : `${file.clauses} clauses, ${file.problems.length} doubtful places; first at line ${first.line}: ${first.detail}`;
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

/**
 * `npm run load-knowledge -- <folder or files> [--remote] [--ocr] [--accept-findings]`: into the local databases, or
 * those of [env.production]. --ocr reads scanned PDFs by machine; --accept-findings takes files in which something
 * hidden or addressed to machines was found, after a person has looked at it.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { remote: { type: "boolean", default: false }, ocr: { type: "boolean", default: false }, "accept-findings": { type: "boolean", default: false } },
  });
  const paths = positionals.length > 0 ? positionals : [join(import.meta.dirname, "../knowledge/documents")];
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) {
    console.error(`${missing}: there is no such folder or file.`);
    process.exitCode = 1;
    return;
  }
  // The PDF engine goes on reading a damaged file for a moment after it was given up; that file has been rejected already.
  process.on("unhandledRejection", (error) => {
    if (!(error instanceof Error && (error.stack ?? "").includes("pdfjs"))) throw error;
  });
  const load = async (readPictures?: ReadFileOptions["readPictures"]): Promise<void> => {
    // Loaded here because the other scripts import this file for loadKnowledge alone.
    const { withDatabases } = await import("./open-databases.ts");
    await withDatabases(values.remote, async (env) => {
      for (const path of paths) {
        const total = await loadKnowledge(env.KNOWLEDGE, path, ({ slug, outcome, detail }) => {
          if (outcome !== "unchanged") console.log(`${outcome.padEnd(9)} ${slug} ${detail}`);
        }, { readPictures, acceptFindings: values["accept-findings"] });
        const speed = total.clauses === 0 ? "" : `, ${total.clauses} clauses, ${Math.round(total.clauses / total.seconds)} clauses/s`;
        const kept = total.kept === 0 ? "" : `, kept ${total.kept}`;
        console.log(`created ${total.created}, updated ${total.updated}, unchanged ${total.unchanged}${kept}, rejected ${total.rejected}${speed}, ${total.seconds.toFixed(1)} s`);
        if (total.rejected > 0) process.exitCode = 1;
      }
    });
  };
  if (!values.ocr) return load();
  const { withOcr } = await import("./ocr.ts");
  await withOcr(load, (page) => console.log(`read by machine: page ${page}`));
}

if (import.meta.main) await main();
