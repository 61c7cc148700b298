import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import type { AnswerDeps } from "../../src/answer/answer-question.ts";
import { articleReader } from "../../src/answer/article-store.ts";
import { joinLegalTerms, readConcepts } from "../../src/answer/concepts.ts";
import type { AnswerInput, AnswerOutcome } from "../../src/answer/outcome.ts";
import { rewriteQuestion, searchText } from "../../src/answer/rewrite-question.ts";
import { D1ClauseIndex } from "../../src/knowledge/search/d1-clause-index.ts";
import { readLegalTerms } from "../../src/knowledge/search/legal-terms.ts";
import { publishDocuments } from "../../src/knowledge/publishing/publish-document.ts";
import { fold } from "../../src/language/fold.ts";
import { readLexicon } from "../../src/language/lexicon.ts";
import { answerText } from "../../src/text/answers.ts";
import { contains } from "../../scripts/evaluate/containment.ts";
import { readFolder, shippedLearned } from "../../scripts/read-documents.ts";
import { openSqliteDatabase } from "../../scripts/sqlite-database.ts";

const Line = z.object({
  id: z.string(),
  kind: z.enum(["follow_up", "subject", "new_topic", "three"]),
  turns: z.array(z.string()).min(2),
  gold: z.array(z.object({ slug: z.string(), dieu: z.string() })).min(1),
  must_contain: z.array(z.array(z.string())),
});

export interface DialogueVerdict {
  line: z.infer<typeof Line>;
  outcome: AnswerOutcome;
  /** What the last question was searched with. */
  context: string;
  citation: boolean;
  facts: boolean;
  correct: boolean;
}

const root = join(import.meta.dirname, "../..");
const REPLY = { publicUrl: "http://localhost:8787", provinceName: "Cà Mau" };
const DAY = "2026-11-23";
/** As many turns as a chat remembers. */
const REMEMBERED = 6;

/**
 * Every dialogue of test/evaluation/follow-ups.jsonl through the product's own answers, turn after turn, each with the replies that
 * came before; judged is the last answer. All shipped documents, no model.
 */
export async function runDialogues({ unaccented }: { unaccented: boolean }): Promise<DialogueVerdict[]> {
  const lines = readFileSync(join(root, "test/evaluation/follow-ups.jsonl"), "utf8").trim().split("\n").map((line) => Line.parse(JSON.parse(line)));
  const deps = await shippedAnswers();
  const verdicts: DialogueVerdict[] = [];
  for (const line of lines) {
    const turns = unaccented ? line.turns.map(fold) : line.turns;
    let history: AnswerInput["history"] = [];
    let last: { outcome: AnswerOutcome; text: string; context: string } | null = null;
    for (const question of turns) {
      const input = { question, history, asOf: DAY, locality: "96" };
      const outcome = await answerQuestion(deps, input);
      const text = answerText(outcome, REPLY);
      last = { outcome, text, context: searchText(rewriteQuestion(input, deps.lexicon)) };
      history = [...history, { role: "user" as const, text: question }, { role: "assistant" as const, text }].slice(-REMEMBERED);
    }
    if (last !== null) verdicts.push(judge(line, last));
  }
  return verdicts;
}

function judge(line: z.infer<typeof Line>, { outcome, text, context }: { outcome: AnswerOutcome; text: string; context: string }): DialogueVerdict {
  const cited = outcome.kind === "answered" ? outcome.citations.map(({ clauseId }) => clauseId) : [];
  const citation = cited.some((id) => line.gold.some(({ slug, dieu }) => id === `${slug}#dieu-${dieu}` || id.startsWith(`${slug}#dieu-${dieu}-`)));
  const facts = line.must_contain.every((group) => group.some((wanted) => contains(text, wanted)));
  return { line, outcome, context, citation, facts, correct: citation && facts };
}

async function shippedAnswers(): Promise<AnswerDeps> {
  const read = (name: string): string => readFileSync(join(root, "knowledge", name), "utf8");
  const { files } = readFolder(join(root, "knowledge/documents"));
  const db = openSqliteDatabase(":memory:");
  await publishDocuments(db, files);
  const legalTerms = joinLegalTerms(readLegalTerms("knowledge/legal-terms.yaml", read("legal-terms.yaml")), readConcepts(read("concepts.yaml")));
  return {
    index: new D1ClauseIndex(db, legalTerms, shippedLearned()), legalTerms, provinceName: REPLY.provinceName,
    readArticles: articleReader(db), compose: null, lexicon: readLexicon(read("lexicon.yaml")),
  };
}
