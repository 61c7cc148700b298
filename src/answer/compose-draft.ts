import { z } from "zod";
import type { ChatModel, ModelUsage } from "../model/ports.ts";
import type { DraftSentence, Reason } from "./check-sentences.ts";
import type { Prompt } from "./prompt.ts";

/** Is the question settled by what was given? Labels of prompts/compose-answer.md. */
export const COMPLETENESS = ["đủ", "một phần", "không có"] as const;
/** How the citizen may be spoken to (domain.md §7.3); the first is for everybody. */
export const ADDRESSES = ["bà con", "cô chú", "anh chị", "bác", "bạn"] as const;

export const MAX_SENTENCES = 5;
/** Room for five sentences, and for a reasoning model to think first. */
const MAX_TOKENS = 1500;

const Arithmetic = z.object({ expression: z.string().max(120), result: z.number(), unit: z.string().max(20) }).nullable().default(null);
const Tokens = z.array(z.string().max(12)).max(8);

const Draft = z.object({
  completeness: z.enum(COMPLETENESS),
  address: z.enum(ADDRESSES).default("bà con"),
  sentences: z.array(z.object({ text: z.string().trim().min(1).max(400), tokens: Tokens, arithmetic: Arithmetic })).max(2 * MAX_SENTENCES),
});
const Rewritten = z.object({
  sentences: z.array(z.object({ number: z.number().int().positive(), text: z.string().trim().max(400), tokens: Tokens, arithmetic: Arithmetic })).max(2 * MAX_SENTENCES),
});

export type Draft = z.infer<typeof Draft>;

/** What every call of one answer needs. */
export interface Desk {
  model: ChatModel;
  signal: AbortSignal;
  /** Makes the call and keeps account of it. */
  counted<Value>(ask: () => Promise<{ value: Value; usage: ModelUsage }>): Promise<Value>;
}

/** Prompt filled → draft. @throws {ModelError} */
export async function askDraft({ model, signal, counted }: Desk, prompt: Prompt, values: Readonly<Record<"as_of" | "context" | "question" | "clauses" | "address", string>>): Promise<Draft> {
  const value = await counted(() => model.ask({ ...prompt.fill(values), name: "answer_draft", schema: Draft, maxTokens: MAX_TOKENS, signal }));
  return { ...value, sentences: value.sentences.slice(0, MAX_SENTENCES) };
}

/** Right, but longer than can be followed by ear, or in words of the office: worth one rewriting, no reason to drop it. */
export const TOO_HARD = "too_hard";

export interface HeldSentence { sentence: DraftSentence; reason: Reason | typeof TOO_HARD | null }

/** The sentences held back, each written once more by its place in the draft; those the model gave up are missing. @throws {ModelError} */
export async function askAgain({ model, signal, counted }: Desk, prompt: Prompt, values: Readonly<Record<"question" | "clauses" | "address", string>>, draft: readonly HeldSentence[]): Promise<Map<number, DraftSentence>> {
  const line = ({ text, tokens }: DraftSentence, i: number): string => `${i + 1}. ${text} [${tokens.join(", ")}]`;
  const faults = draft.flatMap(({ reason }, i) => (reason === null ? [] : [`${i + 1}: ${reason}`])).join("\n");
  const filled = prompt.fill({ ...values, draft: draft.map(({ sentence }, i) => line(sentence, i)).join("\n"), faults });
  const value = await counted(() => model.ask({ ...filled, name: "sentences_again", schema: Rewritten, maxTokens: MAX_TOKENS, signal }));
  return new Map(value.sentences.filter(({ number, text }) => text !== "" && draft[number - 1]?.reason !== null).map(({ number, ...sentence }) => [number - 1, sentence]));
}
