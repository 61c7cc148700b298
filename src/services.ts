import { waitUntil } from "cloudflare:workers";
import accentTable from "../knowledge/accents.txt";
import areasYaml from "../knowledge/areas.yaml";
import bridgeTable from "../knowledge/bridge.txt";
import calendarYaml from "../knowledge/calendar.yaml";
import clocksYaml from "../knowledge/clocks.yaml";
import replyTemplatesYaml from "../knowledge/reply-templates.yaml";
import conceptsYaml from "../knowledge/concepts.yaml";
import fieldsYaml from "../knowledge/fields.yaml";
import hotlinesYaml from "../knowledge/hotlines.yaml";
import legalTermsYaml from "../knowledge/legal-terms.yaml";
import lexiconYaml from "../knowledge/lexicon.yaml";
import dangerWeights from "../knowledge/danger-weights.txt";
import listeningWeights from "../knowledge/listening-weights.txt";
import matterWordsYaml from "../knowledge/matter-words.yaml";
import meaningTable from "../knowledge/meaning.txt";
import unitsYaml from "../knowledge/units.yaml";
import composePrompt from "../prompts/compose-answer.md";
import rewritePrompt from "../prompts/rewrite-sentences.md";
import { answerQuestion } from "./answer/answer-question.ts";
import { findReusable } from "./answer/answer-reuse.ts";
import type { Rating } from "./answer/answer-store.ts";
import { createApprovedAnswers } from "./answer/approved-answer-store.ts";
import type { MeaningTools } from "./answer/question-meaning.ts";
import { placeReader } from "./answer/question-place.ts";
import { joinLegalTerms, readConcepts } from "./answer/concepts.ts";
import { articleReader } from "./answer/article-store.ts";
import type { AnswerInput, AnswerOutcome } from "./answer/outcome.ts";
import { rewriteQuestion, searchText } from "./answer/rewrite-question.ts";
import { readPrompt } from "./answer/prompt.ts";
import type { Composer } from "./answer/compose-answer.ts";
import { readCalendar } from "./cases/calendar.ts";
import { readClocks } from "./cases/clocks.ts";
import { readReplyTemplates } from "./cases/reply-templates.ts";
import { type CaseLocality, checkLocality } from "./cases/locality.ts";
import { type MatterWords, readMatterWords } from "./cases/matter-words.ts";
import { readUnits } from "./cases/units.ts";
import type { Channel } from "./channels/channel.ts";
import { createTelegramChannel } from "./channels/telegram.ts";
import { createZaloBotChannel } from "./channels/zalo-bot.ts";
import { zaloBotTerms } from "./channels/sending-terms.ts";
import type { ZaloOaChannel } from "./channels/zalo-oa.ts";
import { createZaloOa } from "./accounts/zalo-oa-wiring.ts";
import { type ClauseSearch, createClauseSearch } from "./clause-search.ts";
import { D1ClauseIndex } from "./knowledge/search/d1-clause-index.ts";
import type { SearchExplanation } from "./knowledge/search/explain-search.ts";
import { readLearned } from "./knowledge/search/learned.ts";
import { type LegalTerms, readLegalTerms } from "./knowledge/search/legal-terms.ts";
import { bareWords, isBareText, readWords } from "./knowledge/search/search-terms.ts";
import { readFields } from "./knowledge/fields.ts";
import { readAreas } from "./knowledge/places/places.ts";
import { type GrowingLexicon, readLexicon } from "./language/lexicon.ts";
import { guardQuestion } from "./guard-question.ts";
import { redact } from "./language/redact.ts";
import { type LocalLexicon, createLocalLexicon } from "./local-lexicon.ts";
import { saidOfDesk } from "./listening/operator.ts";
import { type Listener, createListener } from "./listening/understand.ts";
import { forAnswer } from "./model/metered-model.ts";
import type { ChatModel, Transcriber } from "./model/ports.ts";
import { createTranscriber } from "./model/transcriber.ts";
import { type ModelUse, createModelUse } from "./model-use.ts";
import type { OfficeAccounts } from "./office-account/office-account.ts";
import { createOfficeAccounts } from "./office-account-wiring.ts";
import { type Sealer, createSealer, readKeyRing } from "./people/seal.ts";
import { type QuestionRecord, keptId, rateQuestion, recordQuestion, slipCodeFor } from "./record-question.ts";
import { type Env, type Settings, readSettings } from "./settings.ts";
import { choiceHint } from "./text/choices.ts";
import { type Hotlines, readHotlines } from "./text/hotlines.ts";

/** The real thing behind each port, made once an isolate. */
export interface Services {
  settings: Settings;
  locality: CaseLocality;
  provinceName: string;
  hotlines: Hotlines;
  lexicon: GrowingLexicon;
  /** What administrators added to the lexicon in the console. */
  localLexicon: LocalLexicon;
  readWordsAloud(text: string): { spelled: string; law: string[] };
  /** What a citizen would be answered on a day (YYYY-MM-DD), and what the search behind it did. */
  tryQuestion(question: string, day: string): Promise<{ outcome: AnswerOutcome; spelled: string; explanation: SearchExplanation | null }>;
  /** Everyday words for the same thing, to see that one matter was told twice. */
  matterWords: MatterWords;
  /** "Đất Mũi" for a code; "" when unknown. */
  bareAreaName(code: string): string;
  /** Communes that bear a person's name must not be masked as one. */
  communeNames: readonly string[];
  listener: Listener;
  caseSealer: Sealer;
  restrictedSealer: Sealer;
  personSealer: Sealer;
  zalo: Channel | null;
  zaloOa: ZaloOaChannel | null;
  telegram: Channel | null;
  transcriber: Transcriber | null;
  clauseSearch: ClauseSearch;
  answer(input: AnswerInput): Promise<AnswerOutcome>;
  /** Has an officer approved an answer to this very question? */
  hasApproved(input: AnswerInput): Promise<boolean>;
  recordQuestion(record: QuestionRecord): Promise<void>;
  /** The code under which the reply to a recorded question can be looked up: "7K3Q9MXD". */
  slipCode(turnId: string): Promise<string>;
  rateAnswer(rating: { answerId: string; rating: Rating; now: Date }): Promise<void>;
  /** For telling whether two questions mean the same. */
  meaningTools: MeaningTools;
  /** The office's own identity provider; null where none is configured. */
  office: OfficeAccounts | null;
  /** The chat model behind its ledger; null where none is configured. */
  modelUse: ModelUse | null;
}

/** Three minutes of speech take a large model on a shared card about this long. */
const transcribeTimeoutMs = 25_000;

/** Hits that the page for trying a question shows. */
const EXPLAINED_HITS = 12;

const made = new WeakMap<Env, Services>();

/** @throws {SettingsError | LocalityFileError} what is missing or wrong, and what to do */
export function servicesFor(env: Env): Services {
  const existing = made.get(env);
  if (existing) return existing;
  const services = createServices(env);
  made.set(env, services);
  return services;
}

function createServices(env: Env): Services {
  const settings = readSettings(env);
  const place = readLocality(settings.provinceCode, settings.casePrefix);
  const localLexicon = createLocalLexicon(env.KNOWLEDGE, place.lexicon);
  const legalTerms = joinLegalTerms(readLegalTerms("knowledge/legal-terms.yaml", legalTermsYaml), readConcepts(conceptsYaml), localLexicon.terms);
  const clauseSearch = createClauseSearch(env.KNOWLEDGE, settings, (rerank) => new D1ClauseIndex(env.KNOWLEDGE, legalTerms, readLearned(bridgeTable, meaningTable), rerank), (text) => redact(text, place.communeNames).text);
  const meaningTools: MeaningTools = { lexicon: place.lexicon, publicNames: place.communeNames, placeOf: placeReader(place.listener.areas) };
  const approved = createApprovedAnswers(env.KNOWLEDGE, meaningTools);
  const modelUse = settings.chatModel ? createModelUse(env.KNOWLEDGE, settings.chatModel, waitUntil) : null;
  const composer = modelUse ? createComposer(modelUse.model, place.communeNames) : null;
  // Quoting is cheap; only what a model wrote is worth giving again.
  const reuse = async (input: AnswerInput): Promise<AnswerOutcome | null> => {
    const prompt = (await composer)?.prompt;
    return prompt === undefined ? null : findReusable(env.KNOWLEDGE, input, { tools: meaningTools, promptDigest: prompt.digest, now: new Date() });
  };
  const composerFor = async ({ turnId }: AnswerInput): Promise<Awaited<typeof composer>> => {
    const made = await composer;
    return made === null || turnId === undefined ? made : { ...made, model: forAnswer(made.model, await keptId(turnId)) };
  };
  const answer = async (input: AnswerInput): Promise<AnswerOutcome> => answerQuestion({ index: clauseSearch.index, readArticles: articleReader(env.KNOWLEDGE), compose: await composerFor(input), lexicon: place.lexicon, legalTerms, provinceName: place.provinceName, approved: (asked) => approved.find(asked), reuse, guardInput: guardQuestion(place.lexicon) }, input);
  return {
    settings, ...place, localLexicon, clauseSearch,
    readWordsAloud: (text) => readWordsAloud(text, place.lexicon, legalTerms),
    caseSealer: createSealer(readKeyRing(settings.casesKeys, "CASES_KEYS")),
    restrictedSealer: createSealer(readKeyRing(settings.restrictedKeys, "RESTRICTED_KEYS")),
    personSealer: createSealer(readKeyRing(settings.peopleKeys, "PEOPLE_KEYS")),
    zalo: settings.zalo ? createZaloBotChannel({ token: settings.zalo.token, webhookSecret: settings.zalo.webhookSecret, choiceHint, terms: { ...zaloBotTerms, perMonth: settings.zalo.perMonth, gatherMs: settings.gatherMs }, ...(settings.zalo.apiUrl ? { baseUrl: settings.zalo.apiUrl } : {}) }) : null,
    zaloOa: createZaloOa(env, settings),
    telegram: settings.telegram ? createTelegramChannel({ token: settings.telegram.token, webhookSecret: settings.telegram.webhookSecret, choiceHint, ...(settings.telegram.apiUrl ? { apiRoot: settings.telegram.apiUrl } : {}) }) : null,
    transcriber: settings.transcriber ? createTranscriber({ baseUrl: settings.transcriber.url, apiKey: settings.transcriber.key, model: settings.transcriber.model, timeoutMs: transcribeTimeoutMs }) : null,
    answer,
    hasApproved: async (input) => (await approved.find(input)) !== null,
    tryQuestion: async (question, day) => {
      await localLexicon.refresh(new Date());
      const read = rewriteQuestion({ question, history: [] }, place.lexicon);
      const { provinceCode: locality } = settings;
      const outcome = await answer({ question, history: [], asOf: day, locality });
      // "Năm 2024 thì…" is answered for that year: the search shown is the one the answer rests on.
      const asOf = (outcome.kind === "answered" ? outcome.asOf : undefined) ?? day;
      const explanation = await clauseSearch.explain({ text: searchText(read), asOf, limit: EXPLAINED_HITS, locality });
      return { outcome, spelled: read.own, explanation };
    },
    recordQuestion: (record) => recordQuestion(env, { meaning: meaningTools, slipSecret: settings.sessionKey, locality: settings.provinceCode }, record),
    slipCode: (turnId) => slipCodeFor(settings.sessionKey, turnId),
    rateAnswer: (rating) => rateQuestion(env, meaningTools, rating),
    meaningTools, modelUse, office: createOfficeAccounts(settings.office),
  };
}

function readWordsAloud(text: string, lexicon: GrowingLexicon, legalTerms: LegalTerms): { spelled: string; law: string[] } {
  const spelled = lexicon.expandShorthand(text);
  const words = readWords(spelled);
  return { spelled, law: legalTerms.expand(words, bareWords(words), isBareText(words)) };
}

async function createComposer(model: ChatModel, communeNames: readonly string[]): Promise<Composer> {
  return { model, redact: (text) => redact(text, communeNames).text, prompt: await readPrompt("compose-answer", composePrompt), rewrite: await readPrompt("rewrite-sentences", rewritePrompt) };
}

/** The place served, from knowledge/*.yaml; checked once, every file against the others. */
function readLocality(provinceCode: string, casePrefix: string): Pick<Services, "locality" | "provinceName" | "hotlines" | "lexicon" | "listener" | "communeNames" | "matterWords" | "bareAreaName"> {
  const areas = readAreas(areasYaml);
  const fields = readFields(fieldsYaml);
  const lexicon = readLexicon(lexiconYaml);
  const locality: CaseLocality = {
    casePrefix,
    units: readUnits(unitsYaml, areas.units),
    fields: new Map(fields.list.map((field) => [field.id, field])),
    clocks: readClocks(clocksYaml),
    calendar: readCalendar(calendarYaml),
    replyTemplates: readReplyTemplates(replyTemplatesYaml, new Set(fields.list.map((field) => field.id))),
    areaName: (code) => nameOf(areas.unit(code)) ?? code,
  };
  checkLocality(locality);
  if (areas.provinceCode !== provinceCode) throw new Error(`PROVINCE_CODE is ${provinceCode}, but knowledge/areas.yaml is of province ${areas.provinceCode}: correct one of them`);
  return { locality, provinceName: areas.provinceName, hotlines: readHotlines(hotlinesYaml), lexicon, listener: createListener({ areas, fields, lexicon, casePrefix, weights: listeningWeights, dangerWeights, accents: accentTable, operatorNames: saidOfDesk(locality.units.get(locality.units.desks.operator)?.name ?? null, areas.provinceName) }), communeNames: [...new Set(areas.communeNames.map((entry) => (entry.kind === "unit" ? entry.unit.name : entry.name)))],
    matterWords: readMatterWords(matterWordsYaml, lexicon), bareAreaName: (code) => areas.unit(code)?.name ?? "",
  };
}

const nameOf = (unit: { type: string; name: string } | undefined): string | undefined => unit && `${unit.type} ${unit.name}`;
