import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFolder } from "../../scripts/read-documents.ts";
import { quotablesOf } from "../../src/answer/quotable.ts";
import type { RankedQuotable } from "../../src/answer/rank-quotables.ts";
import type { Clause } from "../../src/knowledge/clause.ts";
import type { DocumentFile } from "../../src/knowledge/documents/document.ts";
import { listPieces } from "../../src/knowledge/documents/document-pieces.ts";
import { parseDocument } from "../../src/knowledge/documents/parse-document.ts";

const ROOT = join(import.meta.dirname, "../..");
const SETS = ["answers-dev", "answers-own"];

interface Gold { so_hieu?: string | null; slug?: string | null; dieu: string; khoan: string | null }
export interface GoldQuestion { id: string; question: string; pieces: RankedQuotable[] }

let files: Map<string, DocumentFile> | null = null;
const articles = new Map<string, RankedQuotable[]>();

/** The answerable questions of the sets, each with the khoản (of its first gold entry) that settle it, as the product would hand them on. */
export function goldQuestions(): GoldQuestion[] {
  return SETS.flatMap((set) => readFileSync(join(ROOT, `test/evaluation/${set}.jsonl`), "utf8").trim().split("\n")).flatMap((line) => {
    const { id, question, answerable, gold } = JSON.parse(line) as { id: string; question: string; answerable: boolean; gold: Gold[] };
    if (!answerable) return [];
    const pieces = gold.map((entry) => piecesOf(entry)).find((found) => found.length > 0) ?? [];
    return pieces.length === 0 ? [] : [{ id, question, pieces: pieces.slice(0, 3) }];
  });
}

/** The pieces of one khoản, or of the whole article when none is named, of a shipped document. */
export function piecesOf({ slug, so_hieu, dieu, khoan }: Gold): RankedQuotable[] {
  files ??= new Map(readFolder(join(ROOT, "knowledge/documents")).files.map((file) => [file.document.slug, file]));
  const file = (slug ? files.get(slug) : undefined) ?? [...files.values()].find(({ document }) => document.number === so_hieu);
  if (!file) return [];
  return articleOf(file, dieu).filter(({ quotable }) => khoan === null || quotable.head.clause === khoan);
}

/** One piece by the id of its khoản: "60-2014-qh13#dieu-15-khoan-1". @throws when the shipped documents hold none */
export function pieceById(id: string): RankedQuotable {
  const [slug = "", anchor = ""] = id.split("#");
  const found = piecesOf({ slug, dieu: /^dieu-([\da-zđ]+)/u.exec(anchor)?.[1] ?? "", khoan: null }).find(({ quotable }) => quotable.head.id === id);
  if (!found) throw new Error(`no shipped piece ${id}`);
  return found;
}

function articleOf(file: DocumentFile, dieu: string): RankedQuotable[] {
  const { document } = file;
  const key = `${document.slug}#${dieu}`;
  const known = articles.get(key);
  if (known) return known;
  const listed = listPieces(parseDocument(file.text));
  const article = listed.articles.find(({ label, attachment }) => label === dieu && attachment === 0);
  const clauses = article === undefined ? [] : listed.pieces.slice(article.firstPiece, article.endPiece).map((piece): Clause => ({
    id: `${document.slug}#${piece.anchor}`, slug: document.slug, article: article.label, clause: piece.clause, point: piece.point, articleTitle: article.title, headings: article.headings, text: piece.text.trim(),
  }));
  const found = quotablesOf(clauses).map((quotable) => ({ quotable, hit: { clause: quotable.head, document, score: 10, coverage: 0.6, evidence: 2 }, score: 10, coverage: 0.6, legal: 0 }));
  articles.set(key, found);
  return found;
}
