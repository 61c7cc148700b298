import type { Lexicon } from "../language/lexicon.ts";
import type { ClauseHit, ClauseIndex } from "../knowledge/clause.ts";
import type { ChatModel } from "../model/ports.ts";
import type { ReadArticles } from "./article-store.ts";
import { whatIsAsked } from "./asked.ts";
import { citationOf } from "./cite.ts";
import { composeAnswer } from "./compose-answer.ts";
import { declineReason } from "./decline-question.ts";
import { judgeEvidence } from "./judge-evidence.ts";
import type { AnswerInput, AnswerOutcome, Citation } from "./outcome.ts";
import type { Prompt } from "./prompt.ts";
import { quotablesOf } from "./quotable.ts";
import { quoteAnswer } from "./quote-answer.ts";
import { rankQuotables } from "./rank-quotables.ts";
import type { RankedQuotable } from "./rank-quotables.ts";
import { rewriteQuestion, searchText } from "./rewrite-question.ts";

export interface AnswerDeps {
  index: ClauseIndex;
  /** Whole articles around the hits. */
  readArticles: ReadArticles;
  /** Null: answers are quoted. */
  compose: { model: ChatModel; prompt: Prompt } | null;
  /** Shorthand and dialect of the locality. */
  lexicon: Lexicon;
}

const HITS = 30;
/** Articles read whole and compared piece by piece. */
const ARTICLES = 6;

/** Question → checked answer, resting on clauses in force on the day asked about; or why there is none. */
export async function answerQuestion(deps: AnswerDeps, input: AnswerInput): Promise<AnswerOutcome> {
  const question = rewriteQuestion(input, deps.lexicon);
  const why = declineReason(question.own, deps.lexicon);
  if (why !== null) return { kind: "declined", why };
  const hits = await deps.index.search({ text: searchText(question), asOf: input.asOf, limit: HITS, locality: input.locality });
  const asked = whatIsAsked(question.own, deps.lexicon);
  const ranked = rankQuotables(question, asked, await readCandidates(deps, hits));
  const evidence = judgeEvidence(ranked, asked);
  if (evidence.chosen.length === 0) return { kind: "no_source", nearest: nearestOf(ranked, input.asOf) };
  const composed = deps.compose === null ? null : await composeAnswer(deps.compose.model, deps.compose.prompt, question, evidence, input.asOf);
  return composed ?? quoteAnswer(question, evidence, input.asOf);
}

async function readCandidates(deps: AnswerDeps, hits: readonly ClauseHit[]) {
  const best = hits.slice(0, ARTICLES);
  const articles = await deps.readArticles(best);
  return best.map((hit, i) => {
    const pieces = articles[i] ?? [];
    // One khoản of an amending article is found by itself: the others change something else.
    const amends = pieces.some((piece) => piece.id.includes("-trich-"));
    return { hit, quotables: quotablesOf(amends ? pieces.filter((piece) => piece.clause === hit.clause.clause) : pieces) };
  });
}

function nearestOf(ranked: readonly RankedQuotable[], asOf: string): Citation[] {
  return ranked.slice(0, 2).map(({ quotable, hit }) => citationOf(quotable.head, hit.document, asOf));
}
