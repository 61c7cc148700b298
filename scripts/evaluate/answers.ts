import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { articleReader } from "../../src/answer/article-store.ts";
import { joinLegalTerms, readConcepts } from "../../src/answer/concepts.ts";
import { unsupportedNumbers } from "../../src/answer/numbers.ts";
import type { AnswerOutcome } from "../../src/answer/outcome.ts";
import { D1ClauseIndex } from "../../src/knowledge/search/d1-clause-index.ts";
import type { KnowledgeDatabase } from "../../src/knowledge/database.ts";
import { listDocuments, loadClause } from "../../src/knowledge/documents/knowledge-store.ts";
import { readLegalTerms } from "../../src/knowledge/search/legal-terms.ts";
import { publishDocuments } from "../../src/knowledge/publishing/publish-document.ts";
import { fold } from "../../src/language/fold.ts";
import { readLexicon } from "../../src/language/lexicon.ts";
import { answerText, localDay } from "../../src/text/answers.ts";
import { readFolder, shippedLearned } from "../read-documents.ts";
import { openSqliteDatabase } from "../sqlite-database.ts";
import { contains, containsOutsideHistory } from "./containment.ts";
import { EvaluationError, rate, readLines } from "./evaluation.ts";
import type { EvaluationOptions, Metrics } from "./evaluation.ts";

const Gold = z.object({ so_hieu: z.string().nullish(), slug: z.string().nullish(), dieu: z.string(), khoan: z.string().nullable(), diem: z.string().nullable() });
const Line = z.object({
  id: z.string(),
  question: z.string().min(1),
  history: z.array(z.object({ role: z.enum(["user", "assistant"]), text: z.string() })),
  answerable: z.boolean(),
  gold: z.array(Gold),
  must_contain: z.array(z.array(z.string())),
  must_not_contain: z.array(z.string()),
  as_of: z.string().nullable(),
  topic: z.string().optional(),
  amended: z.boolean().optional(),
  no_diacritics: z.boolean().optional(),
});
type Line = z.infer<typeof Line>;

/** What was found about one line; `correct` follows ../eval/README.md. */
export interface Verdict {
  line: Line;
  outcome: AnswerOutcome;
  answer: string;
  correct: boolean;
  citation: boolean;
  citationStrict: boolean;
  facts: boolean;
  wrongFacts: string[];
  unsupported: number;
}

/** Questions of citizens through the product's answer, without a model. */
export async function run(options: EvaluationOptions): Promise<Metrics> {
  return metricsOf(await verdictsOf(options));
}

/** One verdict a line, in the file's order. */
export async function verdictsOf(options: EvaluationOptions, db?: KnowledgeDatabase): Promise<Verdict[]> {
  const lines = await readLines(options.file, Line);
  const knowledge = db ?? (await loadKnowledge(options.documents ?? "knowledge/documents"));
  const names = new Map((await listDocuments(knowledge)).map(({ slug, number }) => [slug, number]));
  const legalTerms = joinLegalTerms(readLegalTerms("knowledge/legal-terms.yaml", readFile("legal-terms.yaml")), readConcepts(readFile("concepts.yaml")));
  const deps = {
    index: new D1ClauseIndex(knowledge, legalTerms, shippedLearned()),
    legalTerms,
    provinceName: REPLY.provinceName,
    readArticles: articleReader(knowledge),
    compose: null,
    lexicon: readLexicon(readFile("lexicon.yaml")),
  };
  const today = options.asOf ?? new Date().toISOString().slice(0, 10);
  const verdicts: Verdict[] = [];
  for (const line of lines) {
    const plain = options.unaccented ? fold : (text: string) => text;
    const outcome = await answerQuestion(deps, {
      question: plain(line.question),
      history: line.history.map(({ role, text }) => ({ role, text: role === "user" ? plain(text) : text })),
      asOf: line.as_of ?? today,
      locality: LOCALITY,
    });
    verdicts.push(await judge(line, outcome, knowledge, names));
  }
  return verdicts;
}

/** Rates over all lines, under the names of DESIGN §6. */
export function metricsOf(verdicts: readonly Verdict[]): Metrics {
  const answerable = verdicts.filter(({ line }) => line.answerable);
  const unanswerable = verdicts.filter(({ line }) => !line.answerable);
  const share = (of: readonly Verdict[], holds: (verdict: Verdict) => boolean): number => rate(of.filter(holds).length, of.length);
  const declined = ({ outcome }: Verdict): boolean => outcome.kind !== "answered";
  return {
    correct: share(verdicts, ({ correct }) => correct),
    citation: share(answerable, ({ citation }) => citation),
    citation_strict: share(answerable, ({ citationStrict }) => citationStrict),
    facts: share(answerable, ({ facts }) => facts),
    false_refusals: answerable.length === 0 ? 0 : share(answerable, declined),
    false_answers: unanswerable.length === 0 ? 0 : share(unanswerable, (verdict) => !declined(verdict)),
    unsupported_numbers: verdicts.reduce((sum, { unsupported }) => sum + unsupported, 0),
    n: verdicts.length,
    correct_of: breakdown(verdicts, share),
  };
}

function breakdown(verdicts: readonly Verdict[], share: (of: readonly Verdict[], holds: (verdict: Verdict) => boolean) => number): Record<string, number> {
  const groups: Record<string, (line: Line) => boolean> = {
    answerable: (line) => line.answerable,
    unanswerable: (line) => !line.answerable,
    amended: (line) => line.amended === true,
    no_diacritics: (line) => line.no_diacritics === true,
    with_history: (line) => line.history.length > 0,
    with_as_of: (line) => line.as_of !== null,
  };
  return Object.fromEntries(
    Object.entries(groups).flatMap(([name, belongs]) => {
      const group = verdicts.filter(({ line }) => belongs(line));
      return group.length === 0 ? [] : [[name, share(group, ({ correct }) => correct)]];
    }),
  );
}

/** A file of knowledge/. */
function readFile(name: string): string {
  return readFileSync(join(import.meta.dirname, "../../knowledge", name), "utf8");
}

/** The province served in the sets. */
const LOCALITY = "96";
const REPLY = { publicUrl: "http://localhost:8787", provinceName: "Cà Mau" };

async function judge(line: Line, outcome: AnswerOutcome, db: KnowledgeDatabase, names: ReadonlyMap<string, string | null>): Promise<Verdict> {
  const answer = answerText(outcome, REPLY);
  const cited = outcome.kind === "answered" ? outcome.citations.map(({ clauseId }) => ({ clauseId, ...placeOf(clauseId) })) : [];
  const sources: string[] = [];
  let allExist = true;
  for (const { clauseId } of cited) {
    const clause = await loadClause(db, clauseId);
    if (clause === null) allExist = false;
    // A điểm is quoted under the opening words of its khoản, a khoản under those of its article.
    const above = [clauseId.replace(/-diem-[^-]*$/, ""), clauseId.replace(/-khoan-.*$/, "")];
    for (const id of new Set(above)) sources.push((await loadClause(db, id))?.text ?? "");
    sources.push(clause?.articleTitle ?? "");
  }
  const matching = cited.flatMap((place) => line.gold.filter((gold) => (gold.slug === place.slug || (gold.so_hieu ?? "") === names.get(place.slug)) && gold.dieu === place.article).map((gold) => ({ gold, place })));
  const citation = matching.length > 0 && allExist;
  const citationStrict = citation && matching.some(({ gold, place }) => (gold.khoan === null || gold.khoan === place.clause) && (gold.diem === null || gold.diem === place.point));
  const facts = line.must_contain.every((group) => group.some((text) => contains(answer, text)));
  const declined = outcome.kind !== "answered";
  const wrongFacts = line.must_not_contain.filter((text) => (line.answerable ? containsOutsideHistory(answer, text) : contains(answer, text)));
  const unsupported = outcome.kind === "answered" ? unsupportedNumbers(outcome.text, [...sources, ...daysSaid(outcome), line.question, ...line.history.map(({ text }) => text)]).length : 0;
  const correct = line.answerable ? !declined && citation && facts && wrongFacts.length === 0 : declined && wrongFacts.length === 0;
  return { line, outcome, answer, correct, citation, citationStrict, facts, wrongFacts, unsupported };
}

/** First and last days of the cited rules, their places, and the day the answer speaks of: said beside the quotations. */
function daysSaid(outcome: Extract<AnswerOutcome, { kind: "answered" }>): string[] {
  return [...outcome.citations.flatMap(({ label, validity }) => [label, validity]), ...(outcome.asOf === undefined ? [] : [localDay(outcome.asOf)])];
}

/** "25-2018-qh14#dieu-5-khoan-2-diem-a"; of quoted new wording, the amending place it stands in. */
function placeOf(clauseId: string): { slug: string; article: string | null; clause: string | null; point: string | null } {
  const [slug = "", anchor = ""] = clauseId.split("#", 2);
  const [own = ""] = anchor.split("-trich-", 1);
  const part = (name: string): string | null => new RegExp(`(?:^|-)${name}-([\\da-zđ]+)`, "u").exec(own)?.[1] ?? null;
  return { slug, article: part("dieu"), clause: part("khoan"), point: part("diem") };
}

async function loadKnowledge(folder: string): Promise<KnowledgeDatabase> {
  const { files, rejected } = readFolder(folder);
  if (rejected[0] !== undefined) throw new EvaluationError(rejected[0]);
  if (files.length === 0) throw new EvaluationError(`${folder}: no documents to answer from.`);
  const db = openSqliteDatabase(":memory:");
  let group: typeof files = [];
  let size = 0;
  for (const file of files) {
    group.push(file);
    size += file.text.length;
    if (size < GROUP_CHARS && file !== files.at(-1)) continue;
    await publishDocuments(db, group);
    [group, size] = [[], 0];
  }
  return db;
}

/** Text published in one call. */
const GROUP_CHARS = 8_000_000;
