import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs, parseEnv } from "node:util";
import { answerQuestion } from "../src/answer/answer-question.ts";
import { type Replay, replayReply } from "../src/answer/answer-replay.ts";
import { readSlipCode, spokenSlipCode } from "../src/answer/answer-slip.ts";
import { findReply } from "../src/answer/answer-slip-store.ts";
import { createApprovedAnswers } from "../src/answer/approved-answer-store.ts";
import { articleReader } from "../src/answer/article-store.ts";
import { joinLegalTerms, readConcepts } from "../src/answer/concepts.ts";
import type { AnswerInput, AnswerOutcome } from "../src/answer/outcome.ts";
import { readPrompt } from "../src/answer/prompt.ts";
import { placeReader } from "../src/answer/question-place.ts";
import { createClauseSearch } from "../src/clause-search.ts";
import { readAreas } from "../src/knowledge/places/places.ts";
import { D1ClauseIndex } from "../src/knowledge/search/d1-clause-index.ts";
import { readLexicon } from "../src/language/lexicon.ts";
import { createLocalLexicon } from "../src/local-lexicon.ts";
import { redact } from "../src/language/redact.ts";
import { createModelUse } from "../src/model-use.ts";
import { type Env, SettingsError, readModelSettings, readSearchSettings } from "../src/settings.ts";
import { vietnamDay } from "../src/text/dates.ts";
import { root } from "./local-service.ts";
import { withDatabases } from "./open-databases.ts";
import { shippedLearned, shippedLegalTerms } from "./read-documents.ts";

/**
 * `npm run replay -- <code> [--json] [--remote] [--no-model]`: where a reply came from, and what the same question gets today as of the same day.
 * Exit code 0: the same reply; 1: another one; 2: no such code, or not understood.
 */
const usage = "usage: npm run replay -- 7K3Q-9MXD [--json] [--remote] [--no-model]";

await main();

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true, strict: false,
    options: { json: { type: "boolean" }, remote: { type: "boolean" }, "no-model": { type: "boolean" } },
  });
  const code = readSlipCode(positionals.join(" "));
  if (code === null) return stop(`${positionals.length === 0 ? "A code is missing" : `"${positionals.join(" ")}" is no code of a slip`}: eight letters and digits as they stand under an answer.\n${usage}`);
  try {
    await withDatabases(values["remote"] === true, async (env) => {
      const reply = await findReply(env.KNOWLEDGE, code);
      if (reply === null) return stop(`No reply is kept under ${spokenSlipCode(code)}: check the code, and with --remote look among the replies of [env.production].`);
      const unfinished: Promise<unknown>[] = [];
      const settings = values["no-model"] === true ? {} : environment();
      const replay = await replayReply(env.KNOWLEDGE, reply, {
        answer: await answerer(env.KNOWLEDGE, settings, (work) => unfinished.push(work)),
        promptDigest: async (name) => (existsSync(promptFile(name)) ? (await promptOf(name)).digest : null),
        locality: process.env["PROVINCE_CODE"] ?? "96",
        today: vietnamDay(new Date()),
      });
      await Promise.all(unfinished);
      console.log(values["json"] === true ? JSON.stringify(replay, null, 2) : inWords(replay, settings.CHAT_MODEL_URL !== undefined));
      process.exitCode = replay.isSame ? 0 : 1;
    });
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    stop(error.message);
  }
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

/** Settings of this machine: those of the local service, and above them those of the shell. */
function environment(): Partial<Env> {
  const file = `${root}.dev.vars`;
  return { ...(existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {}), ...process.env };
}

/** The service's own way to an answer. What was composed earlier is not given again: this is to see what would be composed now. */
async function answerer(db: D1Database, settings: Partial<Env>, later: (work: Promise<unknown>) => void): Promise<(input: AnswerInput) => Promise<AnswerOutcome>> {
  const lexicon = readLexicon(knowledgeFile("lexicon.yaml"));
  const areas = readAreas(knowledgeFile("areas.yaml"));
  const local = createLocalLexicon(db, lexicon);
  await local.refresh(new Date());
  const legalTerms = joinLegalTerms(shippedLegalTerms(), readConcepts(knowledgeFile("concepts.yaml")), local.terms);
  const search = createClauseSearch(db, readSearchSettings(settings), (rerank) => new D1ClauseIndex(db, legalTerms, shippedLearned(), rerank), (text) => redact(text).text);
  const approved = createApprovedAnswers(db, { lexicon, publicNames: areas.units.map(({ name }) => name), placeOf: placeReader(areas) });
  const chat = readModelSettings(settings);
  const compose = chat === null ? null : { model: createModelUse(db, chat, later).model, prompt: await promptOf("compose-answer"), rewrite: await promptOf("rewrite-sentences") };
  return (input) => answerQuestion({ index: search.index, readArticles: articleReader(db), compose, lexicon, legalTerms, provinceName: areas.provinceName, approved: (asked) => approved.find(asked) }, input);
}

function knowledgeFile(name: string): string {
  return readFileSync(join(root, "knowledge", name), "utf8");
}

function promptOf(name: string): ReturnType<typeof readPrompt> {
  return readPrompt(name, readFileSync(promptFile(name), "utf8"));
}

function promptFile(name: string): string {
  return join(root, "prompts", `${name}.md`);
}

function inWords({ reply, askedOn, clauses, trace, prompts, again, isSame, changes }: Replay, hasModel: boolean): string {
  const asksModel = reply.mode === "composed" && !hasModel;
  const lines = [
    `${spokenSlipCode(reply.code)}  ${reply.mode}  asked on ${askedOn} (${reply.givenAt})${reply.asOf === null || reply.asOf === askedOn ? "" : `, answered for ${reply.asOf}`}`,
    `question  ${reply.question}`,
    ...reply.context.map(({ role, text }) => `  before  ${role}: ${text.replace(/\s+/g, " ").slice(0, 160)}`),
    ...(reply.source === null ? [] : [`officer  ${reply.source}`]),
    `took  ${reply.tookMs === null ? "not known" : `${reply.tookMs} ms`}   index form  ${reply.indexForm ?? "not known"}`,
    ...(reply.reusedFrom === null ? [] : [`words of the checked answer ${reply.reusedFrom} given again`]),
    ...(trace === null ? ["model  none was asked"] : [
      `model  ${trace.model}   calls ${trace.calls}   ${trace.modelMs} ms   tokens ${trace.inputTokens ?? "?"} in, ${trace.outputTokens ?? "?"} out`,
      `guards  ${trace.guards.length === 0 ? "none" : trace.guards.join(", ")}`,
    ]),
    ...prompts.map(({ name, digest, digestNow }) => `prompt  ${name} ${digest.slice(0, 12)}, the file now: ${digestNow === null ? "gone" : digestNow === digest ? "the same" : `changed (${digestNow.slice(0, 12)})`}`),
    reply.mode === "no_source" ? "nearest clauses" : "clauses",
    ...clauses.map(({ clauseId, label, now, digest, digestNow, since }) => `  ${now.padEnd(8)}${clauseId}  ${(digest ?? "not kept").slice(0, 12)} → ${(digestNow ?? "none").slice(0, 12)}${since === null ? "" : `, since ${since}`}  ${label}`),
    "",
    isSame ? "SAME: the code and documents of today give the same reply." : `DIFFERENT: today the reply is ${again.mode}${again.mode === reply.mode ? "" : `, then it was ${reply.mode}`}.`,
    ...(!isSame && asksModel ? ["  A model wrote the reply then and none is configured here: set CHAT_MODEL_URL and CHAT_MODEL_NAME to ask it again."] : []),
    ...(isSame ? [] : clauseChanges(reply.clauses.map(({ clauseId }) => clauseId), again.clauseIds)),
    ...(changes.length === 0 ? [] : ["", "[-words of then-] {+words of now+}", changes.map(({ kind, text }) => (kind === "same" ? text : kind === "removed" ? `[-${text}-]` : `{+${text}+}`)).join("")]),
  ];
  return lines.join("\n");
}

function clauseChanges(then: readonly string[], now: readonly string[]): string[] {
  return [...then.filter((id) => !now.includes(id)).map((id) => `  no longer cited: ${id}`), ...now.filter((id) => !then.includes(id)).map((id) => `  now cited: ${id}`)];
}
