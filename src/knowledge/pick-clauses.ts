import type { Catalogue } from "./catalogue.ts";
import type { Clause, ClauseHit } from "./clause.ts";
import type { NodeKind } from "./parse-document.ts";
import type { Question } from "./question-terms.ts";
import { bareTerm, bareWords, pairTerm, readWords } from "./search-terms.ts";

/** A passage with its text, as read from the store. */
export interface FoundPassage {
  id: number;
  documentId: number;
  article: string;
  articleTitle: string | null;
  attachment: number;
  isAnnex: boolean;
  headings: string[];
  pieces: { anchor: string; kind: NodeKind; clause: string | null; point: string | null; text: string }[];
}

/** From each passage the khoản that says most of what was asked; one hit an article, best first. */
export function pickClauses(
  question: Question,
  rarity: ReadonlyMap<string, number>,
  passages: readonly FoundPassage[],
  scores: ReadonlyMap<number, number>,
  catalogue: Catalogue,
): ClauseHit[] {
  const documents = new Map(catalogue.documents.map((document) => [document.id, document]));
  const hits: ClauseHit[] = [];
  for (const passage of passages) {
    const document = documents.get(passage.documentId);
    if (document === undefined) continue;
    const { clause, coverage } = bestClause(question, rarity, passage, document.slug);
    hits.push({ clause, document, score: scores.get(passage.id) ?? 0, coverage });
  }
  return hits.sort((a, b) => b.score - a.score);
}

/** A group of pieces that is quoted as one: the article's lead, or a khoản with its điểm. */
interface Group {
  head: FoundPassage["pieces"][number];
  text: string;
}

function bestClause(question: Question, rarity: ReadonlyMap<string, number>, passage: FoundPassage, slug: string): { clause: Clause; coverage: number } {
  const groups = groupPieces(passage);
  const title = termsOf(`${passage.articleTitle ?? ""} ${passage.headings.join(" ")}`);
  const covered = new Set<string>();
  let best = groups[0];
  let bestScore = -1;
  for (const group of groups) {
    const terms = termsOf(group.text);
    let score = 0;
    for (const { term, weight } of question.terms) {
      if (title.has(term)) covered.add(term);
      if (!terms.has(term)) continue;
      covered.add(term);
      score += weight * (rarity.get(term) ?? 0);
    }
    // Longer pieces hold more words by chance.
    score /= 1 + group.text.length / 4000;
    if (score > bestScore) [best, bestScore] = [group, score];
  }
  return { clause: clauseOf(passage, best, slug), coverage: coverageOf(question, rarity, covered) };
}

/** Words only: pairs would count a word twice. */
function coverageOf(question: Question, rarity: ReadonlyMap<string, number>, covered: ReadonlySet<string>): number {
  let all = 0;
  let found = 0;
  for (const { term, weight } of question.terms) {
    if (term.includes("_")) continue;
    const share = weight * (rarity.get(term) ?? UNKNOWN_RARITY);
    all += share;
    if (covered.has(term)) found += share;
  }
  return all === 0 ? 0 : found / all;
}

/** Of a word that no passage holds. */
const UNKNOWN_RARITY = 10;

function groupPieces(passage: FoundPassage): Group[] {
  const groups: Group[] = [];
  for (const piece of passage.pieces) {
    const last = groups.at(-1);
    if (last && piece.kind !== "clause" && piece.kind !== "annex" && piece.kind !== "text" && piece.clause === last.head.clause && piece.kind !== "quoted") {
      last.text += piece.text;
    } else if (last && piece.kind === "text" && !passage.isAnnex) {
      last.text += piece.text;
    } else {
      groups.push({ head: piece, text: piece.text });
    }
  }
  return groups;
}

function clauseOf(passage: FoundPassage, group: Group | undefined, slug: string): Clause {
  return {
    id: `${slug}#${group?.head.anchor ?? ""}`,
    slug,
    article: passage.article,
    clause: group?.head.clause ?? null,
    point: null,
    articleTitle: passage.articleTitle,
    headings: passage.headings,
    text: group?.text.trim() ?? "",
  };
}

function termsOf(text: string): Set<string> {
  const words = readWords(text);
  const bare = bareWords(words);
  const terms = new Set<string>(words);
  for (let i = 0; i < bare.length; i++) {
    terms.add(bareTerm(bare[i] ?? ""));
    if (i + 1 < bare.length) terms.add(pairTerm(bare[i] ?? "", bare[i + 1] ?? ""));
  }
  return terms;
}
