import { isReusable, leansOnHistory, reuseKeyOf } from "./answer/answer-reuse.ts";
import { slipCodeOf } from "./answer/answer-slip.ts";
import { type Rating, questionOf, rateAnswer, recordAnswer } from "./answer/answer-store.ts";
import { recordConflict } from "./answer/conflict-store.ts";
import { recordGap } from "./answer/gap-store.ts";
import { leftOpen } from "./answer/left-open.ts";
import type { AnswerInput, AnswerOutcome } from "./answer/outcome.ts";
import { type MeaningTools, meaningOf } from "./answer/question-meaning.ts";
import { rememberAsker } from "./people/asker-store.ts";
import { digestOf } from "./people/encoding.ts";
import type { Env } from "./settings.ts";
import { vietnamDay } from "./text/dates.ts";

/** A question as it was answered. */
export interface QuestionRecord {
  id: string;
  /** Masked. */
  question: string;
  outcome: AnswerOutcome;
  pseudonym: string;
  now: Date;
  /** Masked turns before it, oldest first; left out: not known, and then its answer is not given again. */
  history?: AnswerInput["history"];
  /** Receiving to deciding; left out: not known. */
  tookMs?: number;
  /** How the citizen was spoken to, as it was given to the answer. */
  address?: string;
}

export interface RecordingTools {
  meaning: MeaningTools;
  /** Codes of slips follow from it. */
  slipSecret: string;
  /** Province code of the place served. */
  locality: string;
}

/** The code by which the reply to a question can be looked up: "7K3Q9MXD". @param turnId id the question is recorded under */
export async function slipCodeFor(slipSecret: string, turnId: string): Promise<string> {
  return slipCodeOf(slipSecret, await keptId(turnId));
}

/**
 * Questions answered are kept with their sources and all they came from, and apart from them who asked; questions without a source, or
 * answered in part, as gaps. What is declined is not kept, unless an officer could answer it: a price list, an address.
 */
export async function recordQuestion(env: Env, tools: RecordingTools, record: QuestionRecord): Promise<void> {
  const { id: turnId, question, outcome, pseudonym, now, history, tookMs = null, address } = record;
  if (outcome.kind === "which_commune" || (outcome.kind === "declined" && outcome.why !== "local_data")) return;
  const id = await keptId(turnId);
  const context = history !== undefined && leansOnHistory({ question, history }, tools.meaning) ? history.slice(-MOST_CONTEXT).map(({ role, text }) => ({ role, text: text.slice(0, MOST_CONTEXT_CHARS) })) : [];
  const trace = { slipCode: await slipCodeOf(tools.slipSecret, id), context, tookMs };
  const gap = { id, now, redactedQuestion: question, meaning: meaningOf(question, tools.meaning) };
  if (outcome.kind === "declined") return recordGap(env.KNOWLEDGE, { ...gap, kind: "no_source", answerId: null, nearest: [], ...trace });
  if (outcome.kind === "no_source") return recordGap(env.KNOWLEDGE, { ...gap, kind: "no_source", answerId: null, nearest: outcome.nearest, ...trace, ...(outcome.trace ? { trace: outcome.trace } : {}) });
  const today = vietnamDay(now);
  const reuseKey = history !== undefined && isReusable(outcome) ? await reuseKeyOf({ question, history, asOf: today, locality: tools.locality, ...(address === undefined ? {} : { address }) }, tools.meaning) : null;
  await recordAnswer(env.KNOWLEDGE, { id, now, redactedQuestion: question, asOf: outcome.asOf ?? today, outcome, reuseKey, address: address ?? null, ...trace });
  if (outcome.conflict) await recordConflict(env.KNOWLEDGE, { conflict: outcome.conflict, answerId: id, redactedQuestion: question, now });
  await rememberAsker(env.PEOPLE, { answerId: id, pseudonym, now });
  if (outcome.mode !== "approved" && leftOpen(question, outcome.text, tools.meaning.lexicon).length > 0) await recordGap(env.KNOWLEDGE, { ...gap, kind: "partly", answerId: id, nearest: outcome.citations });
}

/** What a citizen thought of an answer; one that is not right, or not all, also opens the question again. */
export async function rateQuestion(env: Env, tools: MeaningTools, { answerId, rating, now }: { answerId: string; rating: Rating; now: Date }): Promise<void> {
  const id = await keptId(answerId);
  const question = rating === "good" ? null : await questionOf(env.KNOWLEDGE, id);
  await rateAnswer(env.KNOWLEDGE, { id, rating, now, meaning: question === null ? null : JSON.stringify(meaningOf(question, tools)) });
}

/** As many turns as a conversation remembers. */
const MOST_CONTEXT = 6;
/** An answer's beginning names the law it came from; the rest of it is kept with that answer. */
const MOST_CONTEXT_CHARS = 600;

/** The id an answer is kept under. Ids of turns begin with the pseudonym of the chat: with answers and gaps stands what leads back to nobody. */
export async function keptId(id: string): Promise<string> {
  return `q_${(await digestOf(`answer\n${id}`)).slice(0, 26)}`;
}
