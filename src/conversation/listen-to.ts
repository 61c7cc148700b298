import { fold } from "../language/fold.ts";
import type { Matter, PlaceFinding, Understanding } from "../listening/understanding.ts";
import { choiceWords } from "../text/choices.ts";
import * as words from "../text/conversation.ts";
import { answerInChat } from "./answer-in-chat.ts";
import { addWords, askRating, listCases, showCase } from "./follow-case.ts";
import { guideComplaint } from "./guide-complaint.ts";
import { startRestricted } from "./hand-over-restricted.ts";
import { startDraft } from "./take-draft.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, say, shorten, withState } from "./turn-context.ts";

/** Free words → what they call for. Questions are answered at once; the first grievance is taken up, the rest wait. */
export async function listenTo(context: TurnContext, turn: Turn, heard: Understanding): Promise<Turn> {
  if (heard.attack && heard.intent === "injection") return say(turn, words.attackRefused());
  const calm = heard.intent === "abuse" ? turn : withState(turn, { insults: 0 });
  switch (heard.intent) {
    case "smalltalk": return say(calm, words.welcome(), startChoices());
    case "abuse": return abused(turn);
    case "out_of_scope": return say(calm, words.outOfScope());
    case "injection": return say(calm, words.attackRefused());
    case "followup": return followUp(context, calm, heard);
    default: return takeMatters(context, calm, heard);
  }
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
  const matters: readonly Matter[] = heard.matters.length > 0 ? heard.matters : [heard];
  const announced = matters.length > 1 ? say(turn, words.severalMatters(matters.length)) : turn;
  const questions = matters.filter((matter) => matter.intent === "question");
  const tasks = matters.filter((matter) => matter.intent !== "question");
  let answered = announced;
  for (const question of questions) answered = await answerInChat(context, answered, question.text);
  const [first, ...later] = tasks;
  if (!first) return answered;
  const queued = withState(answered, { queue: [...answered.state.queue, ...later.map((matter) => ({ text: withPlace(matter.text, heard.place) }))] });
  return takeMatter(context, queued, first, heard.place);
}

async function takeMatter(context: TurnContext, turn: Turn, matter: Matter, place: PlaceFinding): Promise<Turn> {
  if (matter.intent === "question") return answerInChat(context, turn, matter.text);
  if (matter.kind === "khieu_nai") return guideComplaint(context, turn, matter);
  if (matter.againstOfficial || matter.kind === "to_cao") return startRestricted(context, turn, matter, place);
  return startDraft(context, turn, matter, place, matter.kind === "kien_nghi" || matter.kind === "gop_y" || matter.kind === "khen" ? matter.kind : "phan_anh");
}

/** A matter split off keeps the place that was told once for all of them. */
function withPlace(text: string, place: PlaceFinding): string {
  return place.kind === "unit" && !text.includes(place.name) ? `${text} (${[place.detail, place.name].filter((part) => part !== null).join(", ")})` : text;
}

/** About an earlier case: thanks → rating, anything more → words for it, a bare code → where it stands. */
async function followUp(context: TurnContext, turn: Turn, heard: Understanding): Promise<Turn> {
  const [code] = heard.caseCodes;
  if (!code) return listCases(context, turn);
  if (/\b(?:cam on|xong roi|lam xong)\b/.test(fold(heard.text))) return askRating(context, turn, code);
  const bare = heard.text.replace(/[\s\p{P}]/gu, "").length <= code.length + 12;
  return bare ? showCase(context, turn, code) : addWords(context, turn, code, heard.text);
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

