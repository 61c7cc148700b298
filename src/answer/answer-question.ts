import type { Lexicon } from "../language/lexicon.ts";
import type { ClauseHit, ClauseIndex } from "../knowledge/clause.ts";
import type { LegalTerms } from "../knowledge/search/legal-terms.ts";
import { bareWords, isBareText, readWords } from "../knowledge/search/search-terms.ts";
import type { ChatModel } from "../model/ports.ts";
import type { ReadArticles } from "./article-store.ts";
import { whatIsAsked } from "./asked.ts";
import { citationOf } from "./cite.ts";
import { composeAnswer } from "./compose-answer.ts";
import { declineReason } from "./decline-question.ts";
import { gatherCandidates } from "./gather-candidates.ts";
import { judgeEvidence } from "./judge-evidence.ts";
import type { AnswerInput, AnswerOutcome, Citation } from "./outcome.ts";
import type { Prompt } from "./prompt.ts";
import { quoteAnswer } from "./quote-answer.ts";
import { rankQuotables } from "./rank-quotables.ts";
import type { Candidate, RankedQuotable } from "./rank-quotables.ts";
import { rewriteQuestion, searchText } from "./rewrite-question.ts";

export interface AnswerDeps {
  index: ClauseIndex;
  /** Whole articles around the hits. */
  readArticles: ReadArticles;
  /** Null: answers are quoted. */
  compose: { model: ChatModel; prompt: Prompt } | null;
  /** Shorthand and dialect of the locality. */
  lexicon: Lexicon;
  /** What the law calls the matters people ask about; the same as the index was given. */
  legalTerms?: LegalTerms;
  /** Name of the province served, to tell its own levels from those of the whole country. */
  provinceName?: string;
  /** An answer officers have approved for this question, looked up before the documents are; null: none. */
  approved?: (input: AnswerInput) => Promise<AnswerOutcome | null>;
}

const HITS = 40;
/** Articles read whole and compared piece by piece. */
const ARTICLES = 24;

/** Question → checked answer, resting on clauses in force on the day asked about; or why there is none. */
export async function answerQuestion(deps: AnswerDeps, input: AnswerInput): Promise<AnswerOutcome> {
  const question = rewriteQuestion(input, deps.lexicon);
  const why = declineReason(question.own, deps.lexicon);
  if (why !== null) return { kind: "declined", why };
  const approved = await deps.approved?.(input);
  if (approved) return approved;
  const hits = await deps.index.search({ text: searchText(question), asOf: input.asOf, limit: HITS, locality: input.locality });
  const asked = whatIsAsked(question.own, deps.lexicon);
  const legalWords = legalWordsOf(searchText(question), deps.legalTerms);
  const ranked = rankQuotables({ ...question, asked, legalWords, asOf: input.asOf }, await readCandidates(deps, hits, input.asOf));
  const evidence = judgeEvidence(ranked, { own: question.own, asked, locality: input.locality, provinceName: deps.provinceName ?? null });
  if (evidence.chosen.length === 0) return { kind: "no_source", nearest: nearestOf(ranked, input.asOf) };
  const composed = deps.compose === null ? null : await composeAnswer(deps.compose.model, deps.compose.prompt, question, evidence, input.asOf);
  return composed ?? quoteAnswer({ ...question, asked, legalWords }, evidence, input.asOf);
}

function legalWordsOf(text: string, terms: LegalTerms | undefined): string[] {
  const words = readWords(text);
  return terms?.expand(words, bareWords(words), isBareText(words)) ?? [];
}

async function readCandidates(deps: AnswerDeps, hits: readonly ClauseHit[], asOf: string): Promise<Candidate[]> {
  const best = hits.slice(0, ARTICLES);
  return gatherCandidates(best, await deps.readArticles(best), asOf);
}

function nearestOf(ranked: readonly RankedQuotable[], asOf: string): Citation[] {
  return ranked.slice(0, 2).map(({ quotable, hit }) => citationOf(quotable.head, hit.document, asOf));
}
