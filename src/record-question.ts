import { type Rating, questionOf, rateAnswer, recordAnswer } from "./answer/answer-store.ts";
import { recordGap } from "./answer/gap-store.ts";
import { leftOpen } from "./answer/left-open.ts";
import type { AnswerOutcome } from "./answer/outcome.ts";
import { type MeaningTools, meaningOf } from "./answer/question-meaning.ts";
import { rememberAsker } from "./people/asker-store.ts";
import { digestOf } from "./people/encoding.ts";
import type { Env } from "./settings.ts";
import { vietnamDay } from "./text/dates.ts";

/** A question as it was answered. `question` is masked. */
export interface QuestionRecord { id: string; question: string; outcome: AnswerOutcome; pseudonym: string; now: Date }

/**
 * Questions answered are kept with their sources, and apart from them who asked; questions without a source, or answered in
 * part, as gaps. What is declined is not kept.
 */
export async function recordQuestion(env: Env, tools: MeaningTools, { id: turnId, question, outcome, pseudonym, now }: QuestionRecord): Promise<void> {
  if (outcome.kind === "declined") return;
  const id = await keptId(turnId);
  const gap = { id, now, redactedQuestion: question, meaning: meaningOf(question, tools) };
  if (outcome.kind === "no_source") return recordGap(env.KNOWLEDGE, { ...gap, kind: "no_source", answerId: null, nearest: outcome.nearest });
  await recordAnswer(env.KNOWLEDGE, { id, now, redactedQuestion: question, asOf: vietnamDay(now), outcome });
  await rememberAsker(env.PEOPLE, { answerId: id, pseudonym, now });
  if (outcome.mode !== "approved" && leftOpen(question, outcome.text, tools.lexicon).length > 0) await recordGap(env.KNOWLEDGE, { ...gap, kind: "partly", answerId: id, nearest: outcome.citations });
}

/** What a citizen thought of an answer; a bad one also opens the question again. */
export async function rateQuestion(env: Env, tools: MeaningTools, { answerId, rating, now }: { answerId: string; rating: Rating; now: Date }): Promise<void> {
  const id = await keptId(answerId);
  const question = rating === "bad" ? await questionOf(env.KNOWLEDGE, id) : null;
  await rateAnswer(env.KNOWLEDGE, { id, rating, now, meaning: question === null ? null : JSON.stringify(meaningOf(question, tools)) });
}

/** Ids of turns begin with the pseudonym of the chat: with answers and gaps stands what leads back to nobody. */
async function keptId(id: string): Promise<string> {
  return `q_${(await digestOf(`answer\n${id}`)).slice(0, 26)}`;
}
