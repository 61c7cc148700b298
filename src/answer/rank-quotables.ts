import type { ClauseHit } from "../knowledge/clause.ts";
import { bareTerm, bareWords, isBareText, pairTerm, readWords } from "../knowledge/search/search-terms.ts";
import { announces, carries, hasAskedUnit, VALUE_KINDS } from "./asked.ts";
import type { Asked } from "./asked.ts";
import { fullText } from "./quotable.ts";
import type { Quotable } from "./quotable.ts";

/** An article that search found, taken apart. */
export interface Candidate { hit: ClauseHit; quotables: readonly Quotable[] }

export interface RankedQuotable {
  quotable: Quotable;
  hit: ClauseHit;
  /** Higher is better; comparable within one question only. */
  score: number;
  /** Share of the question's own weight (rarity among the candidates) that the piece and its title carry, 0–1. */
  coverage: number;
  /** Share of the words that the law uses for this matter, 0–1. */
  legal: number;
}

/** Question as it is ranked: its own words, what it asks for, and what the law calls the matter. */
export interface RankedQuestion { own: string; context: string; asked: ReadonlySet<Asked>; legalWords: readonly string[]; asOf: string }

/**
 * What each sign counts beside the score of the search (both on one scale, differences of 1 are telling). Fitted to
 * some 600 questions with known articles; rounded, since the fit hardly feels it.
 */
const SIGNS = {
  /** The title announces the kind of thing asked for. */
  announced: 1.2,
  statute: 0.5,
  circular: -1.5,
  annex: -0.8,
  /** The document is named after the matter: "Luật Khiếu nại" for a khiếu nại. */
  subject: 0.9,
  /** A decade younger. */
  newer: 0.8,
  /** Speaks of the district level, which is no more. */
  district: -1.5,
  /** Own words of the question in the piece, and in the article's title. */
  own: 3.5,
  title: 2,
  legal: 3,
  /** The article is titled with those words. */
  legalTitle: 1.5,
  /** The piece states a value of the kind asked for. */
  value: 2.5,
  /** It does so in the very unit asked for. */
  unit: 0.8,
  /** The piece that search itself found best in the article. */
  foundBySearch: 1.4,
  length: -0.5,
} as const;
/** Characters at which a piece holds half its words by chance. */
const LONG_PIECE = 3000;

/** All pieces of the candidate articles, best first. */
export function rankQuotables(question: RankedQuestion, candidates: readonly Candidate[]): RankedQuotable[] {
  const pieces = candidates.flatMap(({ hit, quotables }) => {
    const title = termsOf(hit.clause.articleTitle ?? "");
    return quotables.map((quotable) => {
      const text = fullText(quotable);
      return { hit, quotable, text, terms: termsOf(text), title };
    });
  });
  const own = questionTerms(question.own);
  const legal = [...new Set(question.legalWords.flatMap((words) => pairsOf(words)))];
  const legalPairs = new Set(legal);
  const matter = new Set([...own, ...pairsOf(question.context), ...legal]);
  const rarity = rarityAmong([...own, ...legal], pieces.map(({ terms }) => terms));
  const wanted = [...question.asked];
  const values = wanted.filter((kind) => VALUE_KINDS.has(kind));
  return pieces
    .map(({ hit, quotable, text, terms, title }) => {
      const dilution = 1 + text.length / LONG_PIECE;
      const ownShare = shareOf(own, terms, rarity);
      const titleShare = shareOf(own, title, rarity);
      const legalShare = shareOf(legal, terms, rarity, LEAST_LEGAL);
      const score =
        hit.score +
        SIGNS.announced * part(wanted, (kind) => announces(kind, hit.clause.articleTitle ?? "")) +
        SIGNS.value * part(values, (kind) => carries(kind, text)) +
        (hasAskedUnit(question.own, text) ? SIGNS.unit : 0) +
        (SIGNS.own * ownShare) / dilution + SIGNS.title * titleShare + (SIGNS.legal * legalShare) / dilution +
        SIGNS.legalTitle * part(pairsOf(hit.clause.articleTitle ?? ""), (pair) => legalPairs.has(pair)) +
        SIGNS.length * (Math.log(1 + text.length) / 8) +
        (quotable.head.id === hit.clause.id ? SIGNS.foundBySearch : 0) +
        rankOfKind(hit) +
        SIGNS.subject * part(subjectOf((quotable.standsFor?.document ?? hit.document).title), (pair) => matter.has(pair)) +
        (SIGNS.newer * (Number((hit.document.issued ?? "2015").slice(0, 4)) - 2015)) / 10 +
        (question.asOf >= NO_DISTRICTS && DISTRICT.test(text) ? SIGNS.district : 0);
      return { hit, quotable, score, coverage: Math.max(ownShare, shareOf(own, new Set([...terms, ...title]), rarity)), legal: legalShare };
    })
    .toSorted((a, b) => b.score - a.score);
}

/** How well any stretch of text matches the question; for choosing what of a long piece is shown. */
export function rankText(question: { own: string; context: string; asked?: ReadonlySet<Asked>; legalWords?: readonly string[] }): (text: string) => number {
  const legal = (question.legalWords ?? []).flatMap(pairsOf);
  const own = questionTerms(question.own);
  const context = questionTerms(question.context);
  const values = [...(question.asked ?? [])].filter((kind) => VALUE_KINDS.has(kind));
  return (text) => {
    const held = termsOf(text);
    const weigh = (terms: readonly string[]): number => terms.reduce((sum, term) => sum + (held.has(term) ? (term.includes("_") ? 2 : 1) : 0), 0);
    // A long stretch holds more words by chance.
    return (weigh(own) + 0.5 * weigh(context) + 0.7 * weigh(legal) + 6 * part(values, (kind) => carries(kind, text))) / Math.sqrt(1 + text.length / 250);
  };
}

/** Words of a text and their pairs, marked and bare, as the index names them. */
export function termsOf(text: string): Set<string> {
  const words = readWords(text);
  const bare = bareWords(words);
  const terms = new Set<string>(words);
  for (let i = 0; i < bare.length; i++) {
    terms.add(bareTerm(bare[i] ?? ""));
    if (i + 1 < bare.length) terms.add(pairTerm(bare[i] ?? "", bare[i + 1] ?? ""));
  }
  return terms;
}

/** A statute is what people mean by "the law"; circulars and annexes mostly tell offices how to write it down. */
function rankOfKind({ clause, document }: ClauseHit): number {
  if (clause.article?.startsWith("Phụ lục") === true) return SIGNS.annex;
  if (/^(?:Luật|Bộ luật|Văn bản hợp nhất|Pháp lệnh|Hiến pháp)/.test(document.kind)) return SIGNS.statute;
  return document.kind.startsWith("Thông tư") ? SIGNS.circular : 0;
}

/** Luật 72/2025/QH15: from this day provinces and communes only. */
const NO_DISTRICTS = "2025-07-01";
const DISTRICT = /cấp huyện|(?:nhân dân|công an) (?:huyện|quận)/iu;

/** Pairs of words of the document's name, without what every name holds. */
function subjectOf(title: string): string[] {
  return pairsOf(title.replace(/\d+\S*|\([^)]*\)/g, " ").replace(/(?:bộ )?luật|pháp lệnh|quy định chi tiết|thi hành|một số điều|hướng dẫn|biện pháp|(?<!\p{L})(?:của|và|về|năm|số|mới nhất)(?!\p{L})/giu, " "));
}

/** As typed: marked words where there are marks, bare ones otherwise; pairs always bare. */
function questionTerms(text: string): string[] {
  const words = readWords(text);
  return [...new Set([...(isBareText(words) ? bareWords(words).map(bareTerm) : words), ...pairsOf(text)])];
}

/** Neighbouring words of a text without marks, joined as the index joins them. */
export function pairsOf(text: string): string[] {
  const bare = bareWords(readWords(text));
  return bare.slice(1).map((word, i) => pairTerm(bare[i] ?? "", word));
}

/** Legal wordings lighter than this say little: "bảo hiểm xã hội" stands everywhere in its law. */
const LEAST_LEGAL = 10;

function shareOf(terms: readonly string[], held: ReadonlySet<string>, rarity: ReadonlyMap<string, number>, least = 0): number {
  let all = 0;
  let found = 0;
  for (const term of terms) {
    const weight = rarity.get(term) ?? 0;
    all += weight;
    if (held.has(term)) found += weight;
  }
  return all === 0 ? 0 : found / Math.max(all, least);
}

function part<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

function rarityAmong(terms: readonly string[], pieces: readonly ReadonlySet<string>[]): Map<string, number> {
  return new Map(
    terms.map((term) => {
      const holding = pieces.reduce((count, piece) => count + (piece.has(term) ? 1 : 0), 0);
      return [term, Math.log(1 + (pieces.length - holding + 0.5) / (holding + 0.5))];
    }),
  );
}
