import { asksOnFrom } from "../answer/follow-up.ts";
import { splitQuestions } from "../answer/split-questions.ts";
import { fold } from "../language/fold.ts";
import { isCivilDispute } from "../listening/civil-dispute.ts";
import { readYesNo } from "../language/read-choice.ts";
import { isAgreement, isThanks, opensReport, readOpening, saysSend } from "../listening/interview/small-answers.ts";
import { isPoliticalBait } from "../listening/politics.ts";
import type { Matter, PlaceFinding, Understanding } from "../listening/understanding.ts";
import { choiceWords } from "../text/choices.ts";
import * as words from "../text/conversation.ts";
import { inCaseOfDanger } from "../text/emergencies.ts";
import { vietnamDay } from "../text/dates.ts";
import { thanksBack } from "../text/interview.ts";
import { commandLeftAside, commandRefused, othersDataRefused, politicalBait } from "../text/guards.ts";
import { answerInChat } from "./answer-in-chat.ts";
import { handQuestionOver } from "./hand-question-over.ts";
import { withGuards } from "./count-guards.ts";
import { whichMeant } from "./ask-which-meant.ts";
import { addWords, askRating, listCases, showCase } from "./follow-case.ts";
import { guideCivilDispute, guideComplaint } from "./guide-complaint.ts";
import { startRestricted } from "./hand-over-restricted.ts";
import { startDraft } from "./take-draft.ts";
import { tellMasked } from "./tell-masked.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, say, shorten, withState } from "./turn-context.ts";

/** Free words → what they call for. Questions are answered at once; the first grievance is taken up, the rest wait. */
export async function listenTo(context: TurnContext, turn: Turn, heard: Understanding): Promise<Turn> {
  // On doubt the number comes first, whatever else is said then.
  if (heard.mayBe !== null) return listenTo(context, say(turn, inCaseOfDanger(context.services.hotlines.first(heard.mayBe))), { ...heard, mayBe: null });
  const calm = withState(turn, heard.intent === "abuse" ? { unsure: null } : { insults: 0, unsure: null });
  const opening = readOpening(heard.text);
  const small = turn.state.unsure === null ? smallAnswer(context, calm, heard.text) : null;
  if (small) return small;
  if (opening !== null) return say(calm, opening === "report" ? words.tellYourMatter() : words.askYourQuestion());
  if (asksOn(turn, heard)) return takeMatters(context, calm, { ...heard, intent: "question", matters: [{ ...heard, intent: "question" }] });
  const asked = whichMeant(calm, heard);
  if (asked !== null) return asked;
  switch (heard.intent) {
    case "smalltalk": return say(calm, words.welcome(), startChoices());
    case "abuse": return abused(turn);
    case "out_of_scope": return outOfScope(context, calm, heard);
    case "injection": return leaveCommandAside(context, calm, heard);
    case "followup": return followUp(context, calm, heard);
    default: return takeMatters(context, calm, heard);
  }
}

/** "Không", "gửi", "cảm ơn", "ừ" where nothing waits for them: a word back, never taken for a question or a matter. Null for anything else. */
function smallAnswer(context: TurnContext, turn: Turn, text: string): Turn | Promise<Turn> | null {
  const { offered, step, greeted } = turn.state;
  if (step.kind !== "idle") return null;
  if (isThanks(text)) return say(turn, thanksBack(), offered);
  if (saysSend(text)) return say(turn, words.nothingToSend());
  const yes = readYesNo(text) ?? (isAgreement(text) ? true : null);
  const [only, ...more] = offered;
  // "Tôi chuyển câu hỏi cho cán bộ nhé?" – "ừ".
  if (yes === true && only?.value === "q:cadre" && more.length === 0 && turn.state.lastQuestion !== null) return handQuestionOver(context, turn, turn.state.lastQuestion.text);
  return yes === null || !greeted ? null : say(turn, words.whenNeeded(), offered);
}

/** Out of our scope as rules go; but where an officer has written the answer to this very question, it is given. */
async function outOfScope(context: TurnContext, turn: Turn, { text }: Understanding): Promise<Turn> {
  const { services, input } = context;
  const isAnswered = await services.hasApproved({ question: text, history: [], asOf: vietnamDay(input.now), locality: services.settings.provinceCode });
  if (isAnswered) return answerInChat(context, turn, [text]);
  return isPoliticalBait(text) ? say(withGuards(context, turn, ["political_bait"]), politicalBait(), startChoices()) : say(turn, words.outOfScope());
}

/** A command to the assistant is not obeyed; what stands beside it is heard as ever. It does not enter what follow-up questions lean on. */
async function leaveCommandAside(context: TurnContext, turn: Turn, heard: Understanding): Promise<Turn> {
  const guarded = withGuards(context, turn, heard.guards);
  const [, ...rest] = heard.matters;
  if (rest.length > 0) return takeMatters(context, say(guarded, commandLeftAside()), { ...heard, matters: rest });
  return say(guarded, heard.guards.includes("injection") ? commandRefused() : heard.guards.includes("others_data") ? othersDataRefused() : commandRefused(), startChoices());
}

/** "Ai bầu ra ổng", "còn con cưới" right after an answer go on from it; anything that accuses or complains does not. */
function asksOn({ state: { history, step } }: Turn, { intent, kind, againstOfficial, caseCodes, text }: Understanding): boolean {
  const before = history.findLast(({ role }) => role === "user");
  const open = intent === "smalltalk" || intent === "out_of_scope" || (intent === "grievance" && kind === "phan_anh");
  return before !== undefined && step.kind === "idle" && open && againstOfficial === null && caseCodes.length === 0 && asksOnFrom(before.text, text, intent === "grievance");
}

/** The next thing of a message that held several; nothing when there is none. */
export async function takeNextMatter(context: TurnContext, turn: Turn): Promise<Turn> {
  const [next, ...queue] = turn.state.queue;
  if (!next || turn.state.step.kind !== "idle") return turn;
  const heard = context.services.understand(next.text);
  const told = say(withState(turn, { queue }), words.nextMatter(shorten(next.text, 160)));
  const matter = heard.matters[0] ?? heard;
  return takeMatter(context, told, { ...matter, text: next.text }, heard.place);
}

async function takeMatters(context: TurnContext, turn: Turn, heard: Understanding): Promise<Turn> {
  const matters: readonly Matter[] = questionsIn(context, heard) ?? (heard.matters.length > 0 ? heard.matters : [heard]);
  const questions = matters.filter((matter) => matter.intent === "question");
  // What must be protected is stopped before anything else is told.
  const tasks = matters.filter((matter) => matter.intent !== "question").toSorted((a, b) => Number(isProtected(b)) - Number(isProtected(a)));
  // Questions are answered side by side; only what must be told is taken one by one.
  const announced = matters.length > 1 && tasks.length > 0 ? say(turn, words.severalMatters(matters.length)) : turn;
  if (turn.state.wantsHuman && tasks.length === 0) return handQuestionOver(context, turn, heard.text);
  const answered = questions.length === 0 ? withState(announced, { wantsHuman: false }) : tellMasked(context, announced, await answerInChat(context, announced, questions.map(({ text }) => text)), questions.map(({ text }) => text).join("\n"), "question");
  const [first, ...later] = tasks;
  if (!first) return answered;
  const queued = withState(answered, { queue: [...answered.state.queue, ...later.map((matter) => ({ text: withPlace(matter.text, heard.place) }))] });
  return takeNextMatter(context, await takeMatter(context, queued, first, heard.place));
}

const isProtected = ({ kind, againstOfficial }: Matter): boolean => kind === "to_cao" || (againstOfficial !== null && kind !== "khieu_nai");

/**
 * "Khiếu nại mấy ngày? Tố cáo mấy ngày?" together sound like a grievance; asked one by one they are questions, and are answered. Null
 * when any of them tells of something that happened.
 */
function questionsIn(context: TurnContext, heard: Understanding): Matter[] | null {
  if (heard.intent === "question") return null;
  const { questions, later } = splitQuestions(heard.text);
  const pieces = [...questions, ...later];
  if (pieces.length < 2) return null;
  const each = pieces.map((piece) => context.services.understand(piece));
  return each.every(({ intent, kind, againstOfficial }) => intent === "question" && kind === null && againstOfficial === null) ? each : null;
}

async function takeMatter(context: TurnContext, turn: Turn, matter: Matter, place: PlaceFinding): Promise<Turn> {
  if (matter.intent === "question") return answerInChat(context, turn, [matter.text]);
  if (matter.kind === "khieu_nai") return guideComplaint(context, turn, matter);
  if (matter.againstOfficial || matter.kind === "to_cao") return startRestricted(context, turn, matter, place);
  if (matter.intent === "grievance" && isCivilDispute(matter.text)) return guideCivilDispute(turn, matter);
  return startDraft(context, turn, matter, place, matter.kind === "kien_nghi" || matter.kind === "gop_y" || matter.kind === "khen" ? matter.kind : "phan_anh");
}

/** They said which of the two they meant: the words kept are answered, or taken up, as that. Null when none are kept. */
export async function takeAsMeant(context: TurnContext, turn: Turn, intent: "question" | "grievance"): Promise<Turn | null> {
  const { unsure } = turn.state;
  if (unsure === null) return null;
  const heard = context.services.understand(unsure);
  const kind = intent === "question" ? null : (heard.kind ?? "phan_anh");
  return takeMatters(context, withState(turn, { unsure: null }), { ...heard, intent, kind, matters: [{ ...heard, intent, kind }] });
}

/** A matter split off keeps the place that was told once for all of them. */
function withPlace(text: string, place: PlaceFinding): string {
  return place.kind === "unit" && !text.includes(place.name) ? `${text} (${[place.detail, place.name].filter((part) => part !== null).join(", ")})` : text;
}

/** About an earlier case: thanks → rating, anything more → words for it, a bare code → where it stands. */
async function followUp(context: TurnContext, turn: Turn, heard: Understanding): Promise<Turn> {
  const [code] = heard.caseCodes;
  if (!code && opensReport(heard.text)) return takeMatters(context, turn, { ...heard, intent: "grievance", kind: heard.kind ?? "phan_anh", matters: [{ ...heard, intent: "grievance", kind: heard.kind ?? "phan_anh" }] });
  if (!code) return listCases(context, turn);
  if (/\b(?:cam on|xong roi|lam xong)\b/.test(fold(heard.text))) return askRating(context, turn, code);
  const bare = heard.text.replace(/[\s\p{P}]/gu, "").length <= code.length + 12;
  return bare ? showCase(context, turn, code) : tellMasked(context, turn, await addWords(context, turn, code, heard.text), heard.text, "matter");
}

function abused(turn: Turn): Turn {
  const insults = turn.state.insults + 1;
  const text = words.abuse(insults);
  const counted = withState(turn, { insults });
  return text ? say(counted, text) : counted;
}

const startChoices = (): { value: string; label: string }[] => [
  { value: "s:ask", label: choiceWords.askPolicy }, { value: "s:report", label: choiceWords.report }, { value: "s:cases", label: choiceWords.myCases },
];

