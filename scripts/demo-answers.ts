import { answerQuestion } from "../src/answer/answer-question.ts";
import { rateAnswer, recordAnswer } from "../src/answer/answer-store.ts";
import { articleReader } from "../src/answer/article-store.ts";
import { joinLegalTerms, readConcepts } from "../src/answer/concepts.ts";
import { recordGap } from "../src/answer/gap-store.ts";
import { type MeaningTools, meaningOf } from "../src/answer/question-meaning.ts";
import { placeReader } from "../src/answer/question-place.ts";
import { demoTimes } from "../src/cases/demo-times.ts";
import type { Areas } from "../src/knowledge/places/places.ts";
import { D1ClauseIndex } from "../src/knowledge/search/d1-clause-index.ts";
import type { Lexicon } from "../src/language/lexicon.ts";
import { demoGaps, demoMark, demoQuestions } from "../src/text/demo-cases.ts";
import { vietnamDay } from "../src/text/dates.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./local-service.ts";
import { shippedLocality } from "./shipped-locality.ts";
import { shippedLearned, shippedLegalTerms } from "./read-documents.ts";

/** Answers and gaps of the demo: asked over the last days, answered by the product from the documents that are loaded. */
export async function seedDemoAnswers(db: D1Database, place: { areas: Areas; lexicon: Lexicon; publicNames: readonly string[] }, now: Date): Promise<void> {
  const legalTerms = joinLegalTerms(shippedLegalTerms(), readConcepts(readFileSync(join(root, "knowledge/concepts.yaml"), "utf8")));
  const tools = { index: new D1ClauseIndex(db, legalTerms, shippedLearned()), readArticles: articleReader(db), lexicon: place.lexicon, legalTerms, provinceName: place.areas.provinceName, compose: null };
  const meaning: MeaningTools = { lexicon: place.lexicon, publicNames: place.publicNames, placeOf: placeReader(place.areas) };
  const times = demoTimes(now, shippedLocality().calendar);
  const nearest = (citations: readonly { clauseId: string; label: string }[]) => citations.slice(0, 3);
  for (const [i, question] of demoQuestions.entries()) {
    const at = times.at(`q${i}`, i, 0);
    const outcome = await answerQuestion(tools, { question, history: [], asOf: vietnamDay(now), locality: place.areas.provinceCode });
    const id = `demo-q-${i + 1}`;
    if (outcome.kind !== "answered") {
      await recordGap(db, { id, now: at, kind: "no_source", redactedQuestion: marked(question), answerId: null, nearest: outcome.kind === "no_source" ? nearest(outcome.nearest) : [], meaning: meaningOf(question, meaning) });
      continue;
    }
    await recordAnswer(db, { id, now: at, redactedQuestion: marked(question), asOf: outcome.asOf ?? vietnamDay(now), outcome });
    if (i % 3 === 0) await rateAnswer(db, { id, rating: "good", now: at, meaning: null });
  }
  for (const [i, question] of demoGaps.entries()) {
    await recordGap(db, { id: `demo-g-${i + 1}`, now: times.at(`g${i}`, i + 1, 0), kind: "no_source", redactedQuestion: marked(question), answerId: null, nearest: [], meaning: meaningOf(question, meaning) });
  }
}

/** Takes them out again, with what hangs on them. */
export async function removeDemoAnswers(db: D1Database): Promise<void> {
  const tables = [["answer_flags", "answer_id"], ["answer_citations", "answer_id"], ["answers", "id"], ["gap_settlements", "gap_id"], ["gaps", "id"]] as const;
  await db.batch(tables.map(([table, column]) => db.prepare(`DELETE FROM ${table} WHERE substr(${column}, 1, 5) = 'demo-'`)));
}

const marked = (question: string): string => `${demoMark} ${question}`;
