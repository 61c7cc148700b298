import type { KnowledgeDatabase } from "../knowledge/database.ts";
import { type WordRun, diffWords } from "../knowledge/publishing/diff-words.ts";
import { clausesThenNow } from "./answer-slip.ts";
import type { ClauseThenNow } from "./answer-slip.ts";
import { findKeptAnswer } from "./answer-slip-store.ts";
import type { KeptReply } from "./answer-slip-store.ts";
import type { AnswerInput, AnswerOutcome, AnswerTrace } from "./outcome.ts";

/** A kept reply, what it rested on then and now, and the same question answered again. */
export interface Replay {
  reply: KeptReply;
  /** Day on which it was asked, YYYY-MM-DD: it is answered again as of that day. */
  askedOn: string;
  clauses: ClauseThenNow[];
  /** Of the answer itself, or of the one whose words it gave again; null where no model was asked. */
  trace: AnswerTrace | null;
  /** Prompt files as they were and as they are; `digestNow` null: there is no such file any more. */
  prompts: { name: string; digest: string; digestNow: string | null }[];
  again: { mode: KeptReply["mode"] | "which_commune" | `declined:${string}`; text: string; clauseIds: string[]; trace: AnswerTrace | null };
  /** Same kind of reply, same words, same clauses. */
  isSame: boolean;
  /** The two texts word by word; empty when they are the same. */
  changes: WordRun[];
}

export interface ReplayDeps {
  answer(input: AnswerInput): Promise<AnswerOutcome>;
  /** Digest of prompts/<name>.md as it is now; null: there is none. */
  promptDigest(name: string): Promise<string | null>;
  /** Province code of the place served. */
  locality: string;
  /** YYYY-MM-DD: clauses are compared with what they are on this day. */
  today: string;
}

/** Answers a kept question again as of its day, with the code and documents of today, and holds both replies against each other. */
export async function replayReply(db: KnowledgeDatabase, reply: KeptReply, deps: ReplayDeps): Promise<Replay> {
  const askedOn = vietnamDayOf(reply.givenAt);
  const original = reply.reusedFrom === null ? reply : await findKeptAnswer(db, reply.reusedFrom);
  const trace = original?.trace ?? null;
  const [clauses, prompts, outcome] = await Promise.all([
    clausesThenNow(db, reply.clauses, reply.givenAt, deps.today),
    promptsOf(trace, deps),
    deps.answer({ question: reply.question, history: reply.context, asOf: askedOn, locality: deps.locality, ...(reply.address === null ? {} : { address: reply.address }) }),
  ]);
  const again = againOf(outcome);
  const isSame = again.mode === reply.mode && again.text === reply.text && sameList(again.clauseIds, reply.clauses.map(({ clauseId }) => clauseId));
  return { reply, askedOn, clauses, trace, prompts, again, isSame, changes: again.text === reply.text ? [] : diffWords(reply.text, again.text) };
}

function againOf(outcome: AnswerOutcome): Replay["again"] {
  switch (outcome.kind) {
    case "answered": return { mode: outcome.mode, text: outcome.text, clauseIds: outcome.citations.map(({ clauseId }) => clauseId), trace: outcome.trace ?? null };
    case "no_source": return { mode: "no_source", text: "", clauseIds: outcome.nearest.map(({ clauseId }) => clauseId), trace: outcome.trace ?? null };
    case "which_commune": return { mode: "which_commune", text: "", clauseIds: [], trace: null };
    case "declined": return { mode: `declined:${outcome.why}`, text: "", clauseIds: [], trace: null };
  }
}

async function promptsOf(trace: AnswerTrace | null, deps: ReplayDeps): Promise<Replay["prompts"]> {
  const used = trace === null ? [] : [{ prompt: trace.prompt, promptDigest: trace.promptDigest }, ...(trace.alsoPrompts ?? [])];
  return Promise.all(used.map(async ({ prompt, promptDigest }) => ({ name: prompt, digest: promptDigest, digestNow: await deps.promptDigest(prompt) })));
}

const sameList = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((item, i) => item === b[i]);

/** ISO UTC → the day it was in Vietnam (UTC+7). */
const vietnamDayOf = (at: string): string => new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10);
