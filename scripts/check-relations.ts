import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { readChanges } from "../src/knowledge/documents/amendments.ts";
import type { DocumentFile } from "../src/knowledge/documents/document.ts";
import { listPieces } from "../src/knowledge/documents/document-pieces.ts";
import { parseDocument } from "../src/knowledge/documents/parse-document.ts";
import { readFolder } from "./read-documents.ts";

const Relation = z.object({ van_ban: z.string(), quan_he: z.enum(["duoc_sua_doi_boi", "het_hieu_luc_theo"]), voi: z.string() });
type Kind = "amended" | "ended";

/** How our reading of the texts compares with relations collected from other sources. */
export interface RelationReport {
  /** Relations with both documents in the folder. */
  told: number;
  /** Told and read by us, of the same kind. */
  found: number;
  /** Told as one kind, read as the other. */
  otherKind: string[];
  /** Told, not read: the later text does not name the earlier one by number at all, so nothing can be read from it. */
  notNamed: string[];
  /** Told, not read, though the later text names the earlier one. */
  missed: string[];
  /** Read by us, told by nobody. */
  extra: string[];
  /** Instructions that name a place of a loaded document, and those whose place exists there. */
  places: number;
  placesFound: number;
}

/** Compares readings of all texts with `relations` (lines of quan_he.jsonl). */
export function compareRelations(files: readonly DocumentFile[], relations: readonly z.infer<typeof Relation>[]): RelationReport {
  const byNumber = new Map(files.map((file) => [file.document.number ?? "", file]));
  const places = new Map<string, Set<string>>();
  const read = new Map<string, Set<Kind>>();
  const changes: { target: string; key: string; isAdded: boolean }[] = [];
  const report: RelationReport = { told: 0, found: 0, otherKind: [], notNamed: [], missed: [], extra: [], places: 0, placesFound: 0 };
  for (const file of files) {
    const listed = listPieces(parseDocument(file.text));
    places.set(file.document.number ?? "", new Set(listed.pieces.flatMap((piece) => {
      const article = piece.articleIndex === null ? undefined : listed.articles[piece.articleIndex];
      return article === undefined || article.attachment > 0 ? [] : [article.label, `${article.label}.${piece.clause ?? ""}`, `${article.label}.${piece.clause ?? ""}.${piece.point ?? ""}`];
    })));
    for (const one of readChanges(file, listed).amendments) {
      if (one.target === null || !byNumber.has(one.target) || file.document.number === null) continue;
      const pair = `${one.target} ← ${file.document.number}`;
      read.set(pair, (read.get(pair) ?? new Set<Kind>()).add(one.effect === "ended" ? "ended" : "amended"));
      if (one.article === null || one.part === "title") continue;
      report.places += 1;
      changes.push({ target: one.target, key: [one.article, one.clause, one.point].filter((label) => label !== null).join("."), isAdded: one.effect === "added" });
    }
  }
  const added = new Set(changes.filter(({ isAdded }) => isAdded).map(({ target, key }) => `${target} ${key}`));
  for (const { target, key, isAdded } of changes) {
    const around = key.split(".").slice(0, -1).join(".");
    if (places.get(target)?.has(key) === true || (isAdded && (around === "" || places.get(target)?.has(around) === true)) || added.has(`${target} ${key}`) || added.has(`${target} ${key.split(".")[0] ?? ""}`)) report.placesFound += 1;
  }
  const told = new Map<string, Set<Kind>>();
  for (const { van_ban: earlier, quan_he: kind, voi: later } of relations) {
    if (!byNumber.has(earlier) || !byNumber.has(later) || earlier === later) continue;
    const pair = `${earlier} ← ${later}`;
    const kinds = told.get(pair) ?? new Set<Kind>();
    told.set(pair, kinds.add(kind === "het_hieu_luc_theo" ? "ended" : "amended"));
  }
  for (const [pair, kinds] of told) {
    const [earlier = "", later = ""] = pair.split(" ← ");
    for (const kind of kinds) {
      report.told += 1;
      const ours = read.get(pair);
      if (ours?.has(kind)) report.found += 1;
      else if (ours !== undefined) report.otherKind.push(`${pair} (${kind})`);
      else if (byNumber.get(later)?.text.includes(earlier) !== true) report.notNamed.push(`${pair} (${kind})`);
      else report.missed.push(`${pair} (${kind})`);
    }
  }
  for (const [pair, kinds] of read) if (!told.has(pair)) report.extra.push(`${pair} (${[...kinds].join(", ")})`);
  return report;
}

/** `node scripts/check-relations.ts --documents DIR`: a folder with quan_he.jsonl beside its texts; run by hand. */
function main(): void {
  const { values } = parseArgs({ options: { documents: { type: "string" }, list: { type: "boolean", default: false } } });
  const folder = values.documents;
  if (folder === undefined) {
    console.error("usage: node scripts/check-relations.ts --documents DIR [--list]. DIR holds the texts and quan_he.jsonl.");
    process.exitCode = 1;
    return;
  }
  const relations = readFileSync(join(folder, "quan_he.jsonl"), "utf8").split("\n").filter((line) => line.trim() !== "").map((line) => Relation.parse(JSON.parse(line)));
  const report = compareRelations(readFolder(folder).files, relations);
  const pairs = report.found + report.otherKind.length;
  const readable = report.told - report.notNamed.length;
  console.log(`relations with both texts: ${report.told}; the later text names the earlier one in ${readable}`);
  console.log(`read from the texts: ${report.found} of the same kind, ${report.otherKind.length} of the other kind, ${report.missed.length} missed`);
  console.log(`recall ${(report.found / report.told).toFixed(3)}, of what the texts say ${(report.found / readable).toFixed(3)}; precision ${(pairs / (pairs + report.extra.length)).toFixed(3)} (${report.extra.length} read and told by nobody)`);
  console.log(`places named in loaded documents: ${report.places}, found there: ${report.placesFound} (${((100 * report.placesFound) / Math.max(1, report.places)).toFixed(1)} %)`);
  if (values.list) for (const name of ["otherKind", "missed", "notNamed", "extra"] as const) for (const line of report[name]) console.log(`${name}: ${line}`);
}

if (import.meta.main) main();
