import type { KnowledgeDatabase } from "../knowledge/database.ts";
import { findPersonalData } from "../language/redact.ts";
import { listen } from "../language/utterance.ts";
import { reusableAnswers, hasKnowledgeChanged } from "./answer-reuse-store.ts";
import { citationOf } from "./cite.ts";
import { clauseStates } from "./clause-state-store.ts";
import { readDayAsked } from "./day-asked.ts";
import type { AnswerInput, AnswerOutcome } from "./outcome.ts";
import { meaningOf } from "./question-meaning.ts";
import type { MeaningTools } from "./question-meaning.ts";
import { rewriteQuestion } from "./rewrite-question.ts";

/** Days for which a checked answer may be given again. */
export const reuseDays = 7;

type Answered = Extract<AnswerOutcome, { kind: "answered" }>;

/**
 * What two questions must share to get the same answer, as one digest: the same words in the same order, with the same accents where they
 * carry the matter, numbers, places, persons, negations, the province, and how the citizen is spoken to. Shorthand is spelled out, greetings are left out.
 * Null for a question that has no answer of its own: it leans on what was said before, speaks of another day, or holds personal data.
 */
export async function reuseKeyOf(input: Pick<AnswerInput, "question" | "history" | "asOf" | "locality" | "address">, tools: MeaningTools): Promise<string | null> {
  if (leansOnHistory(input, tools)) return null;
  const { own } = rewriteQuestion({ question: input.question, history: [] }, tools.lexicon);
  if (readDayAsked(own, input.asOf, tools.lexicon) !== null) return null;
  if (MASK.test(input.question) || findPersonalData(input.question, tools.publicNames ?? []).length > 0) return null;
  const meaning = meaningOf(own, tools);
  if (meaning.core.length === 0) return null;
  const words = listen(own, tools.lexicon).words.map(({ bare }) => bare).join(" ").replace(GREETING, "").replace(COURTESY, "");
  // "Tháng này" is another month next week.
  const day = DATED.test(` ${words} `) ? input.asOf : "";
  // The words decide; the meaning tells apart what only accents do ("thuê đất", "thuế đất").
  return sha256Hex(JSON.stringify([meaning.form, words, meaning.core, meaning.guards, day, input.locality, input.address ?? USUAL_ADDRESS]));
}

/**
 * A checked answer that the model composed for this very question in the last `reuseDays`, when everything it rests on is as it was: the
 * documents, the lexicon and the prompt unchanged, each cited clause the same and in force, nobody against it. Null: ask anew.
 * @param promptDigest of the prompt that would be used now
 */
export async function findReusable(db: KnowledgeDatabase, input: AnswerInput, { tools, promptDigest, now }: { tools: MeaningTools; promptDigest: string; now: Date }): Promise<Answered | null> {
  const key = await reuseKeyOf(input, tools);
  if (key === null) return null;
  const oldest = new Date(now.getTime() - reuseDays * 86_400_000);
  for (const answer of await reusableAnswers(db, { key, promptDigest, since: oldest.toISOString() })) {
    // What held on an earlier day is not told by what held later.
    if (input.asOf < answer.asOf) continue;
    if (await hasKnowledgeChanged(db, { givenAt: answer.givenAt, givenOn: answer.asOf, today: input.asOf })) continue;
    const states = await clauseStates(db, answer.citations.map(({ clauseId }) => clauseId), input.asOf);
    const citations = answer.citations.flatMap(({ clauseId, digest, label, validity, caution }) => {
      const state = states.get(clauseId);
      if (state === undefined || !state.standing || digest === null || state.digest !== digest) return [];
      // Label and caution are those of the words shown then, which are still the words.
      return [{ ...citationOf(state.clause, state.document, input.asOf), clauseId, label, validity, caution, path: `/van-ban/${clauseId}` }];
    });
    if (citations.length === 0 || citations.length < answer.citations.length) continue;
    return { kind: "answered", mode: "composed", text: answer.text, citations, more: [], reusedFrom: answer.id };
  }
  return null;
}

/** Is the question read otherwise because of what was said before it? */
export function leansOnHistory({ question, history }: Pick<AnswerInput, "question" | "history">, tools: MeaningTools): boolean {
  const [heard, alone] = [history, []].map((turns) => rewriteQuestion({ question, history: turns }, tools.lexicon));
  return heard?.own !== alone?.own || heard?.context !== alone?.context;
}

/** May this outcome be given again to who asks the same? Only what a model wrote and code checked, for the day itself, from clauses that agree. */
export function isReusable(outcome: Answered): boolean {
  return outcome.mode === "composed" && outcome.reusedFrom === undefined && outcome.asOf === undefined && outcome.conflict === undefined && outcome.trace !== undefined && outcome.citations.length > 0;
}

/** "[số điện thoại]": what masking left. */
const MASK = /\[[\p{L} ]{3,30}\]/u;

/** As people are spoken to who have not said how. */
const USUAL_ADDRESS = "bà con";

/** What stands around a question and asks nothing, without accents. */
const GREETING = /^(?:(?:da|thua|xin chao|chao|alo|ad|admin|bot|oi|anh chi|can bo) )*(?:(?:xin |lam on )?(?:cho )?(?:(?:toi|em|con|minh|chau) )?(?:xin )?hoi (?:(?:la|xiu|chut|thu) )?)?/;
const COURTESY = /(?: (?:a|ad|admin|vay|ha|nhi|nha|nhe|hen|nghen|oi|cam on|xin cam on))+$/;

const DATED = / (?:(?:hom|bua|tuan|thang|nam|quy|dot|ky) (?:nay|qua|sau|toi|truoc|ngoai|roi)|ngay mai|mai mot|sap toi|toi day|vua qua|cuoi nam|dau nam|dip) /;

async function sha256Hex(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
