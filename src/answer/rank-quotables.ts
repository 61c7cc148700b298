import type { ClauseHit } from "../knowledge/clause.ts";
import { bareTerm, bareWords, isBareText, pairTerm, readWords } from "../knowledge/search/search-terms.ts";
import { announces, carries, hasAskedUnit, statesValue, VALUE_KINDS } from "./asked.ts";
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
 * What each sign counts, on the scale of log-odds: a piece that leads by 1 is nearly three times as likely to be the one asked
 * for. Learned (softmax over the pieces of one question) from some 800 questions with known articles and khoản, typed with and
 * without accents, none of them of answers-dev; rounded, since the fit hardly feels it.
 */
const SIGNS = {
  /** Score of the search, and its very first article. */
  search: 0.6,
  firstArticle: 0.6,
  /** The piece that search itself found best in the article. */
  foundBySearch: 0.7,
  /** The title announces the kind of thing asked for. */
  announced: 0.8,
  /** The piece states a value of the kind asked for; and of the very thing asked about; and in the very unit asked for. */
  value: 0.8,
  states: 0.9,
  unit: 2.5,
  /** Own words of the question in the piece or the article's title; in the title alone; in one sentence of the piece. */
  own: 3.6,
  title: 3.6,
  sentence: 3.2,
  /** The law's words for the matter; and how much of the title the question uses up. */
  legal: 0.9,
  titleUsed: 1.9,
  /** The document is named after the matter: "Luật Khiếu nại" for a khiếu nại. */
  subject: 1.2,
  statute: 0.7,
  circular: -0.3,
  annex: -0.4,
  /** A decade younger. */
  newer: 0.6,
  /** Speaks of the district level, which is no more. */
  district: -0.4,
  /** The rule comes first in an article, exceptions and procedure later. */
  firstKhoan: 0.7,
  /** "Chính phủ quy định chi tiết Điều này." */
  leftToOthers: -0.7,
  /** What offices, not citizens, have to do. */
  forOffices: -0.3,
  length: -0.55,
} as const;
/** Characters at which a piece, and a sentence, holds half its words by chance. */
const LONG_PIECE = 3000;
const LONG_SENTENCE = 600;
/** Sentences of a piece that are looked at one by one. */
const MOST_SENTENCES = 60;

/** All pieces of the candidate articles, best first. */
export function rankQuotables(question: RankedQuestion, candidates: readonly Candidate[]): RankedQuotable[] {
  const pieces = candidates.flatMap(({ hit, quotables }, i) => {
    const title = termsOf(hit.clause.articleTitle ?? "");
    return quotables.map((quotable) => {
      const text = fullText(quotable);
      const terms = termsOf(text);
      return { hit, quotable, text, terms, title, both: new Set([...terms, ...title]), isFirst: i === 0 };
    });
  });
  const own = questionTerms(question.own);
  const legal = [...new Set(question.legalWords.flatMap((words) => pairsOf(words)))];
  const asked = new Set([...own.filter((term) => term.includes("_")), ...legal]);
  const matter = new Set([...own, ...pairsOf(question.context), ...legal]);
  const rarity = rarityAmong([...own, ...legal], pieces.map(({ both }) => both));
  const wanted = [...question.asked];
  const values = wanted.filter((kind) => VALUE_KINDS.has(kind));
  return pieces
    .map(({ hit, quotable, text, terms, title, both, isFirst }) => {
      const articleTitle = hit.clause.articleTitle ?? "";
      const dilution = 1 + text.length / LONG_PIECE;
      const coverage = shareOf(own, both, rarity);
      const legalShare = shareOf(legal, both, rarity, LEAST_LEGAL);
      const opening = openingOf(quotable);
      const score =
        SIGNS.search * hit.score +
        (isFirst ? SIGNS.firstArticle : 0) +
        (quotable.head.id === hit.clause.id ? SIGNS.foundBySearch : 0) +
        SIGNS.announced * part(wanted, (kind) => announces(kind, articleTitle)) +
        SIGNS.value * part(values, (kind) => carries(kind, text)) +
        SIGNS.states * part(values, (kind) => statesValue(kind, question.own, opening, text)) +
        (hasAskedUnit(question.own, text) ? SIGNS.unit : 0) +
        (SIGNS.own * coverage) / dilution +
        SIGNS.title * shareOf(own, title, rarity) +
        SIGNS.sentence * bestSentence(text, terms, own, legal, rarity) +
        (SIGNS.legal * legalShare) / dilution +
        SIGNS.titleUsed * part(pairsOf(articleTitle), (pair) => asked.has(pair)) +
        SIGNS.subject * part(subjectOf((quotable.standsFor?.document ?? hit.document).title), (pair) => matter.has(pair)) +
        rankOfKind(hit) +
        (SIGNS.newer * (Number((hit.document.issued ?? "2015").slice(0, 4)) - 2015)) / 10 +
        (question.asOf >= NO_DISTRICTS && DISTRICT.test(text) ? SIGNS.district : 0) +
        (quotable.head.clause === null || quotable.head.clause === "1" ? SIGNS.firstKhoan : 0) +
        (text.length < SHORT_PIECE && LEFT_TO_OTHERS.test(text) ? SIGNS.leftToOthers : 0) +
        (FOR_OFFICES.test(articleTitle) ? SIGNS.forOffices : 0) +
        SIGNS.length * (Math.log(1 + text.length) / 8);
      return { hit, quotable, score, coverage, legal: legalShare };
    })
    .toSorted((a, b) => b.score - a.score);
}

/** Words that name the thing for all that follows them in a piece. */
export function openingOf({ head, lead }: Quotable): string {
  return [head.articleTitle ?? "", lead ?? "", head.text.split("\n")[0] ?? ""].join(". ");
}

const SHORT_PIECE = 350;
const LEFT_TO_OTHERS = /(?:Chính phủ|Bộ trưởng|Thủ tướng|Hội đồng nhân dân)[^.;]*quy định/u;
const FOR_OFFICES = /^(?:Trách nhiệm|Nhiệm vụ|Nội dung quản lý|Quản lý nhà nước|Chính sách của Nhà nước|Tổ chức thực hiện|Kinh phí|Nguồn)/iu;

/** How much of the question the best sentence alone holds: words that stand together mean it, words far apart may not. */
function bestSentence(text: string, whole: ReadonlySet<string>, own: readonly string[], legal: readonly string[], rarity: ReadonlyMap<string, number>): number {
  if (![...own, ...legal].some((term) => whole.has(term))) return 0;
  let best = 0;
  for (const sentence of text.split(/(?<=[.;])\s+|\n+/u).slice(0, MOST_SENTENCES)) {
    const held = termsOf(sentence);
    best = Math.max(best, (shareOf(own, held, rarity) + 0.5 * shareOf(legal, held, rarity, LEAST_LEGAL)) / (1 + sentence.length / LONG_SENTENCE));
  }
  return best;
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
const LEAST_LEGAL = 6;

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

/** Share of the items that hold; 0 of none. */
export function part<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

function rarityAmong(terms: readonly string[], pieces: readonly ReadonlySet<string>[]): Map<string, number> {
  return new Map(
    terms.map((term) => {
      const holding = pieces.reduce((count, piece) => count + (piece.has(term) ? 1 : 0), 0);
      // A word that no piece holds (dialect, a slip) tells none of them from the others.
      return [term, holding === 0 ? 0 : Math.log(1 + (pieces.length - holding + 0.5) / (holding + 0.5))];
    }),
  );
}
