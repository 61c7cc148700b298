import type { Catalogue } from "./catalogue.ts";
import { titleTermsOf } from "./title-terms.ts";
import type { FoundPassage, PieceGroup } from "./found-passage.ts";
import { groupPieces } from "./found-passage.ts";
import type { Question } from "./question-terms.ts";
import { bareTerm, bareWords, pairTerm, readWords } from "./search-terms.ts";

/** What a close look at a candidate sees, each about 0–1. */
export interface RankFeatures {
  /** Score of the first round against the best candidate's. */
  first: number;
  /** Share of the question's weight that the best khoản alone carries. */
  clause: number;
  /** Share that the article's title carries, and how much of the title the question uses up. */
  title: number;
  titleUsed: number;
  /** Share of the words, and of the pairs, that the whole passage carries. */
  words: number;
  pairs: number;
  /** Share of the question in its longest run of words found as they stand. */
  run: number;
  /** Share that the document's own title carries. */
  documentTitle: number;
  /** How much of the first-round score of all candidates is in this document. */
  documentShare: number;
  /** First-round score of the better neighbour in the document. */
  neighbour: number;
  /** Length of the passage, log scale. */
  length: number;
}

export interface LookedAt {
  passage: FoundPassage;
  features: RankFeatures;
  /** Share of the asked words, by rarity, that the passage carries; words that no passage holds count in full. */
  coverage: number;
  /** Index into `groupPieces(passage)` of the khoản that says most of what was asked. */
  bestGroup: number;
}

/** Looks closely at the candidates of one question. */
export function lookClosely(
  question: Question,
  rarity: ReadonlyMap<string, number>,
  passages: readonly FoundPassage[],
  scores: ReadonlyMap<number, number>,
  catalogue: Catalogue,
): LookedAt[] {
  const top = Math.max(1e-9, ...scores.values());
  const byDocument = new Map<number, number>();
  let total = 0;
  for (const passage of passages) {
    const score = (scores.get(passage.id) ?? 0) / top;
    const share = score * score;
    total += share;
    byDocument.set(passage.documentId, (byDocument.get(passage.documentId) ?? 0) + share);
  }
  const weigher = new Weigher(question, rarity);
  const titles = new Map(catalogue.documents.map((document) => [document.id, document.title]));
  const titleShares = new Map<number, number>();
  return passages.map((passage) => {
    let documentTitle = titleShares.get(passage.documentId);
    if (documentTitle === undefined) {
      documentTitle = weigher.bareShare(titleTermsOf(titles.get(passage.documentId) ?? ""));
      titleShares.set(passage.documentId, documentTitle);
    }
    const looked = lookAt(passage, weigher);
    return {
      passage,
      bestGroup: looked.bestGroup,
      coverage: looked.coverage,
      features: {
        ...looked.features,
        first: (scores.get(passage.id) ?? 0) / top,
        documentTitle,
        documentShare: (byDocument.get(passage.documentId) ?? 0) / Math.max(total, 1e-9),
        neighbour: Math.max(scores.get(passage.id - 1) ?? 0, scores.get(passage.id + 1) ?? 0) / top,
      },
    };
  });
}

function lookAt(passage: FoundPassage, weigher: Weigher): { bestGroup: number; coverage: number; features: Omit<RankFeatures, "first" | "documentTitle" | "documentShare" | "neighbour"> } {
  const title = textTerms(passage.articleTitle ?? "", weigher);
  const all = new Set(title.terms);
  let bestGroup = 0;
  let clause = -1;
  let run = 0;
  let length = 0;
  const groups = groupPieces(passage);
  for (const [index, group] of groups.entries()) {
    const text = textTerms(group.text, weigher);
    for (const term of text.terms) all.add(term);
    length += text.bare.length;
    const share = weigher.share(new Set([...text.terms, ...title.terms]), "all") / (1 + text.bare.length / 1500);
    if (groups.length > 1 && isBareHeading(group)) continue;
    if (share > clause) [bestGroup, clause] = [index, share];
    run = Math.max(run, weigher.longestRun(text.terms));
  }
  return {
    bestGroup,
    coverage: weigher.coverage(all),
    features: {
      clause: Math.max(0, clause),
      title: weigher.share(title.terms, "all"),
      titleUsed: title.bare.length === 0 ? 0 : title.bare.filter((word) => weigher.bare.has(word)).length / title.bare.length,
      words: weigher.share(all, "words"),
      pairs: weigher.share(all, "pairs"),
      run,
      length: Math.log(1 + length) / 8,
    },
  };
}

/** The line "Điều 33. Rút tố cáo" alone says nothing that could be quoted. */
function isBareHeading(group: PieceGroup): boolean {
  return group.head.kind === "article" && !group.text.trim().includes("\n");
}

/** Weighs sets of terms against the question. */
class Weigher {
  readonly bare: ReadonlySet<string>;
  /** Bare words that occur in any term. */
  readonly parts: ReadonlySet<string>;
  readonly #wanted: ReadonlySet<string>;
  readonly #question: Question;
  readonly #rarity: ReadonlyMap<string, number>;
  /** A word that no passage holds is as rare as the rarest. */
  readonly #unknownRarity: number;
  readonly #weights: { term: string; weight: number; isPair: boolean }[];
  readonly #sums = { all: 1e-9, words: 1e-9, pairs: 1e-9 };

  constructor(question: Question, rarity: ReadonlyMap<string, number>) {
    this.#question = question;
    this.#rarity = rarity;
    this.#unknownRarity = Math.max(1, ...rarity.values());
    this.bare = new Set(question.bare);
    const pairs = question.bare.slice(1).map((word, i) => pairTerm(question.bare[i] ?? "", word));
    this.#wanted = new Set([...question.terms.map(({ term }) => term), ...pairs]);
    this.parts = new Set([...this.#wanted].flatMap((term) => term.replace(/^~/, "").split("_")));
    this.#weights = question.terms.map(({ term, weight }) => ({ term, weight: weight * (rarity.get(term) ?? 0), isPair: term.includes("_") }));
    for (const { weight, isPair } of this.#weights) {
      this.#sums.all += weight;
      this.#sums[isPair ? "pairs" : "words"] += weight;
    }
  }

  wants(term: string): boolean {
    return this.#wanted.has(term);
  }

  share(terms: ReadonlySet<string>, kind: "all" | "words" | "pairs"): number {
    let sum = 0;
    for (const { term, weight, isPair } of this.#weights) {
      if ((kind === "all" || isPair === (kind === "pairs")) && terms.has(term)) sum += weight;
    }
    return sum / this.#sums[kind];
  }

  coverage(terms: ReadonlySet<string>): number {
    let all = 1e-9;
    let found = 0;
    for (const { term, weight } of this.#question.asked) {
      const share = weight * (this.#rarity.get(term) ?? this.#unknownRarity);
      all += share;
      if (terms.has(term)) found += share;
    }
    return found / all;
  }

  /** Against bare words and pairs without the "~" of the index. */
  bareShare(terms: ReadonlySet<string>): number {
    let sum = 0;
    for (const { term, weight, isPair } of this.#weights) if (isPair && terms.has(term)) sum += weight;
    return sum / this.#sums.pairs;
  }

  /** Pairs of the question in a row, as a share of all. */
  longestRun(terms: ReadonlySet<string>): number {
    const { bare } = this.#question;
    let longest = 0;
    let run = 0;
    for (let i = 0; i + 1 < bare.length; i++) {
      run = terms.has(pairTerm(bare[i] ?? "", bare[i + 1] ?? "")) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return Math.min(1, longest / 12);
  }
}

/** Of the terms of a text only those that the question asks for: all that any share can count. */
function textTerms(text: string, weigher: Weigher): { terms: Set<string>; bare: string[] } {
  const words = readWords(text);
  const bare = bareWords(words);
  const terms = new Set<string>();
  let before = "";
  for (let i = 0; i < bare.length; i++) {
    const word = words[i] ?? "";
    const plain = bare[i] ?? "";
    if (weigher.wants(word)) terms.add(word);
    if (!weigher.parts.has(plain)) {
      before = "";
      continue;
    }
    if (weigher.wants(bareTerm(plain))) terms.add(bareTerm(plain));
    const pair = pairTerm(before, plain);
    if (before !== "" && weigher.wants(pair)) terms.add(pair);
    before = plain;
  }
  return { terms, bare };
}
