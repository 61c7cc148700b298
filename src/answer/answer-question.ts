import type { Lexicon } from "../language/lexicon.ts";
import { log } from "../log.ts";
import { EVERY_COMMUNE, isCommuneRule } from "../knowledge/clause.ts";
import type { ClauseIndex } from "../knowledge/clause.ts";
import { SUPERSEDED } from "../knowledge/search/place-changes.ts";
import type { LegalTerms } from "../knowledge/search/legal-terms.ts";
import { bareWords, isBareText, readWords } from "../knowledge/search/search-terms.ts";
import type { ReadArticles } from "./article-store.ts";
import { whatIsAsked } from "./asked.ts";
import { citationOf } from "./cite.ts";
import { composeAnswer } from "./compose-answer.ts";
import type { Composer } from "./compose-answer.ts";
import { quoteConflict } from "./conflicting-clauses.ts";
import { declineReason } from "./decline-question.ts";
import { readDayAsked } from "./day-asked.ts";
import { abolishedOf, gatherCandidates } from "./gather-candidates.ts";
import { runGuard } from "./guard-input.ts";
import { judgeEvidence, LEAST_EVIDENCE } from "./judge-evidence.ts";
import { chooseDay, outlookOf, withOutlook } from "./outlook.ts";
import type { EvidenceOnDay, FoundEvidence, ReadQuestion } from "./outlook.ts";
import type { AnswerInput, AnswerOutcome, Citation } from "./outcome.ts";
import { quoteAnswer } from "./quote-answer.ts";
import { rankQuotables } from "./rank-quotables.ts";
import type { RankedQuotable } from "./rank-quotables.ts";
import { rewriteQuestion, searchText } from "./rewrite-question.ts";

export interface AnswerDeps {
  index: ClauseIndex;
  /** Whole articles around the hits. */
  readArticles: ReadArticles;
  /** Null: answers are quoted. */
  compose: Composer | null;
  /** Shorthand and dialect of the locality. */
  lexicon: Lexicon;
  /** What the law calls the matters people ask about; the same as the index was given. */
  legalTerms?: LegalTerms;
  /** Name of the province served, to tell its own levels from those of the whole country. */
  provinceName?: string;
  /** An answer an officer has approved for this question, looked up before the documents are; null: none. */
  approved?: (input: AnswerInput) => Promise<AnswerOutcome | null>;
  /** Looks at the question before anything else does; an outcome stands in for the answer, null lets it through. */
  guardInput?: (input: AnswerInput) => Promise<AnswerOutcome | null>;
  /** A composed answer, checked before, that may be given again; null: none. */
  reuse?: (input: AnswerInput) => Promise<AnswerOutcome | null>;
}

const HITS = 40;
/** Articles read whole and compared piece by piece. */
const ARTICLES = 24;
/** A commune's rule among the first so many may be what was asked for. */
const TELLING_HITS = 3;

/**
 * Question → checked answer, resting on clauses in force on the day asked about; or why there is none. A question about another
 * day ("năm 2024 thì…", "luật cũ") is answered as of that day and says so; a rule that has changed since, or will within
 * `SOON_DAYS`, brings one more sentence from the later rule. Each step hands plain values to the next; fitting the answer to a
 * channel and keeping it follow in the conversation.
 */
export async function answerQuestion(deps: AnswerDeps, input: AnswerInput): Promise<AnswerOutcome> {
  const stopped = deps.guardInput ? await stoppedBy(deps.guardInput, input) : null;
  if (stopped) return stopped;
  const question = readQuestion(deps, input);
  const why = declineReason(question.own, deps.lexicon);
  // What documents do not hold (a price list, an address) an officer may have answered.
  if (why !== null && why !== "local_data") return { kind: "declined", why };
  const day = readDayAsked(question.own, input.asOf, deps.lexicon);
  const known = day === null ? ((await deps.approved?.(input)) ?? (why === null ? await deps.reuse?.(input) : null)) : null;
  if (known) return known;
  if (why !== null) return { kind: "declined", why };
  const found = await chooseDay(day, input.asOf, (asOf) => findEvidence(deps, input, question, asOf));
  if (found.communes.length > 0) return { kind: "which_commune", communes: found.communes };
  if (found.evidence.chosen.length === 0) return { kind: "no_source", nearest: nearestOf(found.ranked, found.asOf) };
  const answer = quoteConflict(question, found) ?? (await composeOrQuote(deps, input, question, found));
  return withOutlook(answer, found, await outlookOf(question, found, (date) => findEvidence(deps, input, question, date)));
}

/** What the guard puts in place of an answer. One that breaks or does not come to an end stops the question, too. */
async function stoppedBy(guard: NonNullable<AnswerDeps["guardInput"]>, input: AnswerInput): Promise<AnswerOutcome | null> {
  const held: { outcome: AnswerOutcome | null } = { outcome: null };
  const { triggered, counted } = await runGuard("injection", async () => (held.outcome = await guard(input)) !== null);
  if (triggered && held.outcome === null) log.warn("guard_failed", { guard: counted ?? "injection" });
  return triggered ? (held.outcome ?? { kind: "declined", why: "command" }) : null;
}

/** Normalised, spelled out, and made to stand alone. */
function readQuestion(deps: AnswerDeps, input: AnswerInput): ReadQuestion {
  const question = rewriteQuestion(input, deps.lexicon);
  return { ...question, asked: whatIsAsked(question.own, deps.lexicon), legalWords: legalWordsOf(searchText(question), deps.legalTerms) };
}

/** What the model wrote and the checks let through; otherwise the clause itself, with the trace of what was tried. */
async function composeOrQuote(deps: AnswerDeps, input: AnswerInput, question: ReadQuestion, { evidence, asOf }: EvidenceOnDay): Promise<Extract<AnswerOutcome, { kind: "answered" }>> {
  const composed = deps.compose === null ? null : await composeAnswer(deps.compose, { ...question, address: input.address }, evidence, asOf);
  if (composed?.answer) return composed.answer;
  const quoted = quoteAnswer(question, evidence, asOf);
  return composed === null ? quoted : { ...quoted, trace: composed.trace };
}

/** What rests on the documents in force on one day. A rule that would have come first is named when it is no longer one. */
async function findEvidence(deps: AnswerDeps, input: AnswerInput, question: ReadQuestion, asOf: string): Promise<FoundEvidence> {
  const hits = await deps.index.search({ text: searchText(question), asOf, limit: HITS, locality: input.locality, commune: input.commune ?? EVERY_COMMUNE });
  // A commune's rule answers only its own people: where it may be the answer, it is asked who asks, and nothing is quoted from it.
  const apart = input.commune === undefined ? hits.filter(({ document }) => isCommuneRule(document)) : [];
  const communes = hits.slice(0, TELLING_HITS).flatMap((hit) => (apart.includes(hit) && hit.evidence >= LEAST_EVIDENCE ? [hit.document.locality ?? ""] : []));
  const best = hits.filter((hit) => !apart.includes(hit)).slice(0, ARTICLES);
  const articles = await deps.readArticles(best);
  const ranked = rankQuotables({ ...question, asOf }, gatherCandidates(best, articles, asOf));
  const evidence = judgeEvidence(ranked, { own: question.own, asked: question.asked, locality: input.locality, provinceName: deps.provinceName ?? null });
  const least = (best[0]?.score ?? 0) - SUPERSEDED;
  const gone = best.flatMap((hit, i) => {
    const by = articles[i] === undefined || hit.score < least ? null : abolishedOf(hit, articles[i], asOf);
    return by === null ? [] : [{ hit, by }];
  });
  return { ranked, evidence, abolished: gone[0] ?? null, communes: [...new Set(communes)] };
}

function legalWordsOf(text: string, terms: LegalTerms | undefined): string[] {
  const words = readWords(text);
  return terms?.expand(words, bareWords(words), isBareText(words)) ?? [];
}

function nearestOf(ranked: readonly RankedQuotable[], asOf: string): Citation[] {
  return ranked.slice(0, 2).map(({ quotable, hit }) => citationOf(quotable.head, hit.document, asOf));
}
