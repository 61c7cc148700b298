import { readFileSync } from "node:fs";
import { z } from "zod";
import { listPieces } from "../../src/knowledge/documents/document-pieces.ts";
import { parseDocument } from "../../src/knowledge/documents/parse-document.ts";
import { readFolder } from "../read-documents.ts";

/** An article of the body of a document. */
export interface LawArticle {
  /** "<slug>#<article>" */
  name: string;
  slug: string;
  title: string | null;
  /** With its heading line. */
  text: string;
}

/** A question with an article that an editor cited for it. */
export interface CitedQuestion {
  question: string;
  slug: string;
  /** "<slug>#<article>" */
  article: string;
}

/** Every article of a folder of documents, each once; annexes and attached texts are left out. */
export function readArticles(folder: string): LawArticle[] {
  const articles = new Map<string, LawArticle>();
  for (const { document, text } of readFolder(folder).files) {
    const listed = listPieces(parseDocument(text));
    for (const { label, title, attachment, isAnnex, firstPiece, endPiece } of listed.articles) {
      const name = `${document.slug}#${label.toLowerCase()}`;
      if (isAnnex || attachment > 0 || articles.has(name)) continue;
      articles.set(name, { name, slug: document.slug, title, text: listed.pieces.slice(firstPiece, endPiece).map((piece) => piece.text).join("") });
    }
  }
  return [...articles.values()];
}

/** Questions a line: {"question", "relevant": [{"slug", "article_id"}]}. */
export function readCitedQuestions(file: string): CitedQuestion[] {
  const Line = z.object({ question: z.string(), relevant: z.array(z.object({ slug: z.string(), article_id: z.coerce.string() })).min(1) });
  return readFileSync(file, "utf8").split("\n").filter((line) => line.trim() !== "").flatMap((line) => {
    const { question, relevant } = Line.parse(JSON.parse(line));
    return relevant.map(({ slug, article_id: label }) => ({ question, slug, article: `${slug}#${label.toLowerCase()}` }));
  });
}
