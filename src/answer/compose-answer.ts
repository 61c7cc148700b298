import { isTooHard } from "../language/reading-level.ts";
import { errorFields, log } from "../log.ts";
import { ModelError } from "../model/ports.ts";
import type { ChatModel } from "../model/ports.ts";
import { restNotFound } from "../text/composed-answers.ts";
import { carries } from "./asked.ts";
import type { Asked } from "./asked.ts";
import { checkDraft } from "./check-draft.ts";
import { checkSentence, faultOf, isCourtesy } from "./check-sentences.ts";
import type { DraftSentence, GivenClause } from "./check-sentences.ts";
import { citationOf, citationsOf } from "./cite.ts";
import { clauseTokens, TOKEN_IN_TEXT } from "./clause-tokens.ts";
import { ADDRESSES, askAgain, askDraft, TOO_HARD } from "./compose-draft.ts";
import { ComposeTrace } from "./compose-trace.ts";
import type { Desk, HeldSentence } from "./compose-draft.ts";
import type { Evidence } from "./judge-evidence.ts";
import type { AnswerOutcome, AnswerTrace } from "./outcome.ts";
import type { Prompt } from "./prompt.ts";
import { fullText } from "./quotable.ts";
import type { RankedQuotable } from "./rank-quotables.ts";
import type { StandaloneQuestion } from "./rewrite-question.ts";

/** A citizen waits no longer than this for a composed answer; then the clause is quoted and what comes late is dropped. */
export const COMPOSE_BUDGET_MS = 20_000;

export interface Composer {
  model: ChatModel;
  /** prompts/compose-answer.md */
  prompt: Prompt;
  /** prompts/rewrite-sentences.md. Without it a sentence that fails is dropped at once. */
  rewrite?: Prompt;
  /** `COMPOSE_BUDGET_MS` where not given. */
  budgetMs?: number;
  /** Masks personal data: what a citizen types may leave the house for a model only like this. */
  redact?: (text: string) => string;
}

export type ComposedQuestion = StandaloneQuestion & { asked: ReadonlySet<Asked>; address?: string | undefined };
type Answered = Extract<AnswerOutcome, { kind: "answered" }>;

/**
 * A few plain sentences from the chosen clauses in force, written by the model and checked one by one in code against the clauses
 * each of them cites. A sentence that fails is written once more, then dropped. `answer` is null, and the caller quotes, when the
 * model fails or takes too long, when nothing was found, or when what is left does not answer. The trace tells how it went either way.
 */
export async function composeAnswer(composer: Composer, question: ComposedQuestion, evidence: Evidence, asOf: string): Promise<{ answer: Answered | null; trace: AnswerTrace }> {
  const trace = new ComposeTrace(composer);
  const pieces = evidence.chosen.filter((piece) => isInForce(piece, asOf));
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), composer.budgetMs ?? COMPOSE_BUDGET_MS);
  // A model that does not heed the signal must not hold the citizen up either.
  const tooLate = new Promise<null>((resolve) => clock.signal.addEventListener("abort", () => resolve(null)));
  try {
    const desk: Desk = { model: composer.model, signal: clock.signal, counted: (ask) => trace.counted(ask) };
    const checked = pieces.length === 0 ? null : await Promise.race([writeChecked(desk, composer, question, { pieces, others: evidence.others }, asOf, trace), tooLate]);
    if (clock.signal.aborted) log.warn("compose_failed", { reason: "too_late" });
    return { answer: checked === null ? null : { ...checked, trace: trace.read() }, trace: trace.read() };
  } finally {
    clearTimeout(timer);
  }
}

async function writeChecked(desk: Desk, composer: Composer, question: ComposedQuestion, { pieces, others }: { pieces: readonly RankedQuotable[]; others: Evidence["others"] }, asOf: string, trace: ComposeTrace): Promise<Answered | null> {
  try {
    const tokens = clauseTokens(pieces.map(({ quotable }) => quotable.head.id));
    const given = pieces.map((piece, i) => ({ piece, clause: sourceOf(piece, tokens[i] ?? "") }));
    const { redact = (text: string): string => text } = composer;
    const values = {
      question: redact(question.own),
      address: ADDRESSES.find((address) => address === question.address) ?? ADDRESSES[0],
      clauses: given.map(({ piece, clause }) => `[${clause.token}] ${citationOf(piece.quotable.head, piece.hit.document, asOf).label}\n${clause.text}`).join("\n\n"),
    };
    const draft = await askDraft(desk, composer.prompt, { ...values, as_of: asOf, context: question.context === "" ? "không có" : redact(question.context) });
    if (draft.completeness === "không có" || draft.sentences.length === 0) return refused("nothing_found");
    const clauses = given.map(({ clause }) => clause);
    const asked = `${question.own} ${question.context}`;
    const hold = (sentence: DraftSentence): HeldSentence => {
      const clean = { ...sentence, text: sentence.text.replace(TOKEN_IN_TEXT, "").trim(), tokens: sentence.tokens.map(bareToken) };
      const reason = checkSentence(clean, clauses, asked);
      if (reason !== null) trace.guard(reason === "check_failed" ? reason : faultOf(reason));
      return { sentence: clean, reason: reason === null && isTooHard(clean.text) ? TOO_HARD : reason };
    };
    const first = draft.sentences.map(hold);
    const again = composer.rewrite !== undefined && first.some(({ reason }) => reason !== null) ? await secondTry(desk, composer.rewrite, values, first, trace) : NOTHING_NEW;
    const held = first.map((one, i) => settled(one, again.get(i), hold));
    // What is asked is answered first; without that, the rest speaks of something else.
    if (held.find(({ sentence }, i) => !isCourtesy(sentence.text === "" ? (first[i]?.sentence.text ?? "") : sentence.text))?.reason !== null) return refused("first_sentence_dropped");
    const kept = held.filter(({ reason }) => reason === null).map(({ sentence }) => sentence);
    const used = given.filter(({ clause }) => kept.some((sentence) => sentence.tokens.includes(clause.token)));
    const text = kept.map((sentence) => sentence.text).join(" ");
    if (used.length === 0 || !statesWhatWasAsked(question.asked, text, used.map(({ clause }) => clause.text))) return refused("does_not_answer");
    // The sentences together may say what none says alone.
    const sums = kept.flatMap(({ arithmetic }) => (arithmetic ? [`${arithmetic.result} ${arithmetic.unit}`] : [])).join(" ");
    const faults = checkDraft({ question: `${asked} ${sums}`, clauses: used.map(({ clause }) => clause), draft: text });
    for (const fault of faults) trace.guard(fault);
    if (faults[0] !== undefined) return refused(faults[0]);
    return {
      kind: "answered",
      mode: "composed",
      text: draft.completeness === "một phần" ? `${text} ${restNotFound()}` : text,
      citations: used.flatMap(({ piece: { quotable, hit } }) => citationsOf(quotable, hit.document, asOf)),
      more: others.map(({ quotable, hit }) => citationOf(quotable.head, hit.document, asOf)),
    };
  } catch (error) {
    // Whatever went wrong here, the clause can still be quoted.
    log.warn("compose_failed", errorFields(error));
    return null;
  }
}

/** What stands in the end: a second writing that passes, else a first one that was only hard to follow, else nothing. */
function settled(first: HeldSentence, again: DraftSentence | undefined, hold: (sentence: DraftSentence) => HeldSentence): HeldSentence {
  if (first.reason === null) return first;
  const second = again === undefined ? null : hold(again);
  const passed = [second, first].find((one) => one?.reason === null || one?.reason === TOO_HARD);
  return passed ? { ...passed, reason: null } : { sentence: { text: "", tokens: [] }, reason: first.reason };
}

const NOTHING_NEW: ReadonlyMap<number, DraftSentence> = new Map();
/** So long may it take to put a right but heavy sentence into easier words. */
const EASE_BUDGET_MS = 6_000;

/** The second writing is worth a try, not the answer: when the model fails, the sentences that passed stand. */
async function secondTry(desk: Desk, prompt: Prompt, values: Parameters<typeof askAgain>[2], first: readonly HeldSentence[], trace: ComposeTrace): Promise<ReadonlyMap<number, DraftSentence>> {
  try {
    trace.usedToo(prompt);
    const again = askAgain(desk, prompt, values, first);
    if (first.some(({ reason }) => reason !== null && reason !== TOO_HARD)) return await again;
    // Only for ease of reading: what is right already must not come to nothing because the model is slow.
    again.catch(() => {});
    return await Promise.race([again, new Promise<typeof NOTHING_NEW>((resolve) => setTimeout(resolve, EASE_BUDGET_MS, NOTHING_NEW))]);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    log.info("rewrite_failed", { code: error.code });
    return NOTHING_NEW;
  }
}

/** An amount, a share, a time or an age that was asked for and stands in the clauses must stand in the answer. */
function statesWhatWasAsked(asked: ReadonlySet<Asked>, text: string, clauses: readonly string[]): boolean {
  return [...asked].filter((kind) => STATED.has(kind)).every((kind) => carries(kind, text) || !carries(kind, clauses.join("\n")));
}

const STATED: ReadonlySet<Asked> = new Set<Asked>(["money", "percent", "fine", "age", "duration"]);

/** In force on the day as far as anybody knows: a text without a first day is quoted with a caution, and composed from in the same way. */
function isInForce({ quotable, hit: { document } }: RankedQuotable, asOf: string): boolean {
  const from = quotable.standsFor?.from ?? document.inForceFrom;
  return (from === null || from <= asOf) && (document.inForceTo === null || document.inForceTo > asOf);
}

function bareToken(token: string): string {
  return token.replace(/[[\]\s]/g, "");
}

function sourceOf({ quotable, hit }: RankedQuotable, token: string): GivenClause {
  const { head, standsFor } = quotable;
  const title = standsFor?.title ?? head.articleTitle ?? "";
  return { token, inForce: true, number: hit.document.number, title: `${hit.document.title}. ${title}`, article: head.article, clause: head.clause, point: null, text: fullText(quotable) };
}

function refused(reason: string): null {
  log.info("draft_refused", { reason });
  return null;
}
