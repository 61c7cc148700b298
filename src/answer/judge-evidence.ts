import { phrases } from "../language/phrase.ts";
import { listen } from "../language/utterance.ts";
import { carries, hasAskedUnit, statesValue } from "./asked.ts";
import type { Asked } from "./asked.ts";
import { wordCount } from "./excerpt.ts";
import { fullText } from "./quotable.ts";
import { openingOf, pairsOf, termsOf } from "./rank-quotables.ts";
import type { RankedQuotable } from "./rank-quotables.ts";
import { contentWordCount } from "./rank-text.ts";

/** What is good enough to be quoted, best first; empty when nothing is. */
export interface Evidence {
  chosen: RankedQuotable[];
  /** The next pieces, for "see also" and for naming what came nearest. */
  others: RankedQuotable[];
}

export interface JudgedQuestion {
  own: string;
  asked: ReadonlySet<Asked>;
  /** Province code of the person served. */
  locality: string;
  /** Its name, "Cà Mau"; null where it is not known. */
  provinceName: string | null;
}

/** How far below the best piece another one may stand and still be part of the answer, on the scale of `rankQuotables`. */
const NEAR = 3;
/** A piece that states the value asked for may stand lower; one of another article, where the value may be of another thing, not so far. */
const NEAR_WITH_VALUE = 4;
const NEAR_ELSEWHERE = 1.5;
const MOST_PIECES = 3;
const OTHERS = 3;
/** Log-odds of the search below which even its best hit is about something else. */
export const LEAST_EVIDENCE = -2.6;
/**
 * Log-odds that the best pieces are about what was asked, and below which they are not. The search alone takes a question of three
 * words that chance to stand in some law for answered: the fewer words name something, the better they must fit. Learned
 * (logistic, L2, both kinds weighing the same) from 590 questions with known answers against 100 that no document settles.
 */
const SURE = { search: 0.6, score: 0.26, legal: 1.05, words: 0.31, bias: -5.3, least: -1.3 } as const;

function isAboutIt(ranked: readonly RankedQuotable[], { own }: JudgedQuestion): boolean {
  const first = ranked.slice(0, 3);
  const search = Math.max(...ranked.map(({ hit }) => hit.evidence));
  const sure = SURE.search * search + SURE.score * (first[0]?.score ?? 0) + SURE.legal * Math.max(...first.map(({ legal }) => legal)) + SURE.words * contentWordCount(own) + SURE.bias;
  return search >= LEAST_EVIDENCE && sure >= SURE.least;
}

/**
 * Which of the ranked pieces answer? A question for an amount, a share, a fine or an age is answered only where a piece
 * states one of the thing asked about; a level that the province sets is answered only from the province's own rules.
 */
export function judgeEvidence(ranked: readonly RankedQuotable[], question: JudgedQuestion): Evidence {
  const best = ranked[0];
  const wanted = [...question.asked].filter((kind) => MUST_STATE.has(kind));
  const none: Evidence = { chosen: [], others: ranked.slice(0, OTHERS) };
  if (!best || !isAboutIt(ranked, question)) return none;
  const states = (piece: RankedQuotable): boolean =>
    wanted.every((kind) => kind !== "fine" || namesAct(question.own, piece)) && wanted.some((kind) => statesValue(kind, question.own, openingOf(piece.quotable), fullText(piece.quotable)));
  const answers = answersKind(ranked, question);
  const near = completed(nearest(ranked, best, answers), ranked, answers);
  if (wanted.length === 0) return withOthers(near, ranked);
  const stating = ranked.filter((piece) => piece.score > best.score - (isOfArticle(piece, best) ? NEAR_WITH_VALUE : NEAR_ELSEWHERE) && states(piece) && isOfLevel(piece, question, wanted));
  if (stating.length === 0) return none;
  const chosen = [...stating.slice(0, 2), ...near].filter((piece, i, all) => all.indexOf(piece) === i).slice(0, Math.max(near.length, MOST_PIECES + 1));
  return withOthers(chosen, ranked);
}

/** The best pieces, first those that state a value of the kind asked for; the best of another article is always among them, as a second chance. */
function nearest(ranked: readonly RankedQuotable[], best: RankedQuotable, answers: (piece: RankedQuotable) => boolean): RankedQuotable[] {
  const near = withoutRepeats(ranked.filter((piece) => piece.score > best.score - NEAR && (isOfArticle(piece, best) || isOfMatter(piece, best))));
  const sorted = [...near.filter(answers), ...near.filter((piece) => !answers(piece))];
  const other = sorted.find((piece) => !isOfArticle(piece, best));
  const first = [best, ...sorted.filter((piece) => piece !== best)].slice(0, MOST_PIECES);
  const chosen = other === undefined || first.includes(other) ? first : [...first.slice(0, MOST_PIECES - 1), other];
  const whole = ranked.filter((piece) => isOfArticle(piece, best));
  const words = whole.reduce((sum, piece) => sum + wordCount(fullText({ ...piece.quotable, lead: "" })), wordCount(best.quotable.lead ?? ""));
  return words <= (best.quotable.lead === undefined ? SHORT_ARTICLE_WORDS : SHORT_LIST_WORDS) ? [...whole, ...chosen.filter((piece) => !isOfArticle(piece, best))] : chosen;
}

/** Where the first piece speaks in the law's own words for the matter, one of another article that does not shares only the asking. */
function isOfMatter(piece: RankedQuotable, best: RankedQuotable): boolean {
  return best.legal < SPEAKS_OF_IT || piece.legal >= SHARE_OF_BEST * best.legal || piece.score > best.score - AS_GOOD;
}

const SPEAKS_OF_IT = 0.3;
const SHARE_OF_BEST = 0.08;
const AS_GOOD = 1;

/** A merged text and the law merged into it say the same, and a new điểm stands in its khoản as well: each is quoted once. */
function withoutRepeats(pieces: readonly RankedQuotable[]): RankedQuotable[] {
  const texts = pieces.map(({ quotable }) => fullText(quotable).replace(/^[“"]+|[”";.\s]+$/gu, ""));
  return pieces.filter((_, i) => !texts.some((text, k) => k !== i && text.includes(texts[i] ?? "") && (text !== texts[i] || k < i)));
}

function isOfArticle({ quotable: { head } }: RankedQuotable, other: RankedQuotable): boolean {
  return head.slug === other.quotable.head.slug && head.article === other.quotable.head.article;
}

/** Does a piece state a value of the kind asked for: in the unit asked for, when any piece does? True of all when no value is asked for. */
function answersKind(ranked: readonly RankedQuotable[], { own, asked }: JudgedQuestion): (piece: RankedQuotable) => boolean {
  const kinds = [...asked].filter((kind) => MEASURED.has(kind));
  if (kinds.length === 0) return () => true;
  const inUnit = new Set(ranked.filter(({ quotable }) => hasAskedUnit(own, fullText(quotable))));
  return inUnit.size > 0 ? (piece) => inUnit.has(piece) : ({ quotable }) => kinds.some((kind) => carries(kind, fullText(quotable)));
}

const MEASURED: ReadonlySet<Asked> = new Set<Asked>(["money", "percent", "duration", "age", "count", "fine"]);

/** Who gets something and how much stand in neighbouring khoản: an article without the value brings its best khoản that has it. */
function completed(chosen: readonly RankedQuotable[], ranked: readonly RankedQuotable[], answers: (piece: RankedQuotable) => boolean): RankedQuotable[] {
  const least = (chosen[0]?.score ?? 0) - NEAR_WITH_VALUE;
  const added = chosen.flatMap((piece) => {
    const ofArticle = ranked.filter((one) => isOfArticle(one, piece));
    const value = ofArticle.some((one) => chosen.includes(one) && answers(one)) ? undefined : ofArticle.find((one) => answers(one) && one.score > least);
    return value === undefined ? [] : [value];
  });
  const most = Math.max(chosen.length, MOST_PIECES + 1);
  return [...chosen.slice(0, MOST_PIECES - 1), ...new Set(added), ...chosen.slice(MOST_PIECES - 1)].slice(0, most);
}

/** A short article is read whole more easily than in parts. */
const SHORT_ARTICLE_WORDS = 150;
/** One sentence told as a list ("không quá 180 ngày đối với …; không quá 60 ngày đối với …"): its parts are understood beside each other. */
const SHORT_LIST_WORDS = 180;

/** Kinds without whose value nothing is answered. */
const MUST_STATE: ReadonlySet<Asked> = new Set<Asked>(["money", "percent", "fine", "age"]);

function withOthers(chosen: RankedQuotable[], ranked: readonly RankedQuotable[]): Evidence {
  return { chosen, others: ranked.filter((piece) => !chosen.includes(piece)).slice(0, OTHERS) };
}

/** A fine is for one act; that of another says nothing. */
function namesAct(question: string, { quotable, hit }: RankedQuotable): boolean {
  const act = pairsOf(question).filter((pair) => !FRAME.test(pair));
  const held = termsOf(`${hit.clause.articleTitle ?? ""}. ${fullText(quotable)}`);
  return act.filter((pair) => held.has(pair)).length >= SHARE_OF_ACT * act.length;
}

const FRAME = /(?:^|_)(?:phat|tien|nhieu|thi|bi|muc)(?:_|$)/;
const SHARE_OF_ACT = 0.34;

/** "Ở tỉnh mình bao nhiêu": an amount for the whole country is not the amount here. */
function isOfLevel({ hit }: RankedQuotable, question: JudgedQuestion, wanted: readonly Asked[]): boolean {
  if (!wanted.includes("money") && !wanted.includes("percent")) return true;
  const { line } = listen(question.own);
  const here = HERE.test(line) || (question.provinceName !== null && phrases([`(ở|tại|tỉnh|của) (tỉnh )?${question.provinceName.toLowerCase()}`]).test(line));
  return !here || hit.document.locality === question.locality;
}

const HERE = phrases(["(tỉnh|xã|phường|ấp|khóm|địa phương|huyện) (mình|ta|tôi|nhà|em|chúng tôi)", "(tỉnh|xã) (quy định|quyết|cho|định)", "(được|do) (tỉnh|xã)"]);
