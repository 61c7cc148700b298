import { z } from "zod";
import { errorFields, log } from "../log.ts";
import type { ChatModel, ModelUsage } from "../model/ports.ts";
import { checkDraft } from "./check-draft.ts";
import type { SourceClause } from "./check-draft.ts";
import { citationOf, citationsOf } from "./cite.ts";
import type { Evidence } from "./judge-evidence.ts";
import type { AnswerOutcome } from "./outcome.ts";
import type { Prompt } from "./prompt.ts";
import { fullText } from "./quotable.ts";
import type { RankedQuotable } from "./rank-quotables.ts";
import type { StandaloneQuestion } from "./rewrite-question.ts";

/** Room for five sentences, and for a reasoning model to think first. */
const MAX_TOKENS = 1500;
const MAX_SENTENCES = 5;

const Draft = z.object({
  sentences: z.array(z.object({ text: z.string().trim().min(1).max(400), clauses: z.array(z.number().int().positive()).min(1) })).min(1).max(MAX_SENTENCES),
});

/**
 * A few plain sentences from the chosen clauses, written by the model and checked in code. Null whenever the model
 * fails, has nothing to say, or says anything the clauses do not carry: the caller quotes instead.
 */
export async function composeAnswer(model: ChatModel, prompt: Prompt, question: StandaloneQuestion, evidence: Evidence, asOf: string): Promise<Extract<AnswerOutcome, { kind: "answered" }> | null> {
  const pieces = evidence.chosen;
  const input = prompt.fill({
    as_of: asOf,
    context: question.context === "" ? "không có" : question.context,
    question: question.own,
    clauses: pieces.map((piece, i) => `[${i + 1}] ${citationOf(piece.quotable.head, piece.hit.document, asOf).label}\n${fullText(piece.quotable)}`).join("\n\n"),
  });
  const reply = await ask(model, input);
  if (reply === null) return null;
  const draft = readDraft(reply.text);
  if (draft === null) return refused("unreadable");
  const cited = [...new Set(draft.sentences.flatMap(({ clauses }) => clauses))].toSorted((a, b) => a - b);
  if (cited.some((number) => number > pieces.length)) return refused("unknown_clause");
  const text = draft.sentences.map((sentence) => sentence.text).join(" ");
  const used = cited.flatMap((number) => pieces[number - 1] ?? []);
  const faults = checkDraft({ question: `${question.own} ${question.context}`, clauses: used.map(sourceOf), draft: text });
  if (faults[0] !== undefined) return refused(faults[0]);
  return {
    kind: "answered",
    mode: "composed",
    text,
    citations: used.flatMap(({ quotable, hit }) => citationsOf(quotable, hit.document, asOf)),
    more: evidence.others.map(({ quotable, hit }) => citationOf(quotable.head, hit.document, asOf)),
    trace: { prompt: prompt.name, promptDigest: prompt.digest, ...reply.usage, calls: 1, modelMs: 0, guards: [] },
  };
}

async function ask(model: ChatModel, input: { system: string; user: string }): Promise<{ text: string; usage: ModelUsage } | null> {
  try {
    return await model.complete({ ...input, maxTokens: MAX_TOKENS });
  } catch (error) {
    log.warn("compose_failed", errorFields(error));
    return null;
  }
}

/** The JSON object of a reply, which may stand in a fence or among words. */
function readDraft(reply: string): z.infer<typeof Draft> | null {
  const json = /\{[\s\S]*\}/.exec(reply)?.[0];
  if (json === undefined) return null;
  try {
    return Draft.safeParse(JSON.parse(json)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function refused(reason: string): null {
  log.info("draft_refused", { reason });
  return null;
}

function sourceOf({ quotable, hit }: RankedQuotable): SourceClause {
  const { head } = quotable;
  return { number: hit.document.number, title: `${hit.document.title}. ${head.articleTitle ?? ""}`, article: head.article, clause: head.clause, point: null, text: fullText(quotable) };
}
