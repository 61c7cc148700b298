import { readFormOfAddress } from "../language/form-of-address.ts";
import { readChoice } from "../language/read-choice.ts";
import { visible } from "../listening/attack/read-guards.ts";
import { type ChatCommand, readCommand } from "../listening/commands.ts";
import { spokenTo } from "../text/address.ts";
import * as words from "../text/conversation.ts";
import { answerChoice } from "./answer-choice.ts";
import { answerInChat } from "./answer-in-chat.ts";
import { answerFeedback } from "./answer-feedback.ts";
import { withGuards } from "./count-guards.ts";
import { continueAct, cadreOfChat, listWork, startAct } from "./cadre-desk.ts";
import { addWords, askReopenReason, askRating, latestAnswered, listCases, rate, reopen, showCase, withdraw } from "./follow-case.ts";
import { askErase, mute, showMyData } from "./exercise-rights.ts";
import { lookUpReceipt, restrictedPlaceAnswered, restrictedWanted, restrictedWordsAdded } from "./hand-over-restricted.ts";
import { humanWanted } from "./hand-question-over.ts";
import { listenTo } from "./listen-to.ts";
import { type HeardTurn, hearVoice, isReadBackChoice, readBackChosen, readBackTyped } from "./hear-voice.ts";
import { addToEmergency, raiseEmergency } from "./raise-emergency.ts";
import { type BurstInput, mostCharsRead, readBurst } from "./read-burst.ts";
import { wantsHuman } from "./read-human.ts";
import type { ConversationServices } from "./services.ts";
import { placeAnswered, sendDraft, wordsAdded, wordsReplaced } from "./take-draft.ts";
import type { Turn, TurnInput } from "./turn.ts";
import { type TurnContext, idle, say, withCommand, withState } from "./turn-context.ts";

/**
 * One burst → what should be: next state, replies, commands. Reads, never writes.
 * Order of precedence: danger, then our own open question, then words of command, then what was meant.
 */
export async function decideTurn(services: ConversationServices, input: TurnInput): Promise<Turn> {
  const { state } = input;
  const start: Turn = { state, replies: [], commands: [] };
  const inputs = readBurst(input.messages, state.step.kind !== "idle" || state.offered.length > 0 || state.awaitingReply !== null);
  let turn = state.greeted ? start : remember(start, input);
  for (const [position, burstInput] of inputs.entries()) {
    turn = await answerInput({ services, input, position }, turn, burstInput);
  }
  return addressed(greetFirst(services, turn));
}

/** Our own words, turned to the person as they asked to be spoken to; a cadre's and the law's are left alone. */
function addressed(turn: Turn): Turn {
  const { address, isCadre } = turn.state;
  if (address === "ba_con" || isCadre) return turn;
  return { ...turn, replies: turn.replies.map((reply) => (reply.type === "text" && reply.from === undefined ? { ...reply, text: spokenTo(reply.text, address) } : reply)) };
}

async function answerInput(context: TurnContext, turn: Turn, input: BurstInput): Promise<Turn> {
  switch (input.kind) {
    case "choice": return isReadBackChoice(input.value) ? actOn(context, readBackChosen(turn, input.value) ?? { turn: say(turn, words.oldButton()), act: null }) : answerChoice(context, turn, input.value);
    case "voice": return actOn(context, await hearVoice(context, turn, input.notes));
    case "unreadable": return say(turn, input.what === "photo" ? words.photoNotForwarded() : words.cannotRead(input.what), turn.state.offered);
    case "text": {
      const answered = await answerText(context, turn, input.text);
      return input.tooLong ? say(withGuards(context, answered, ["size"]), words.tooLong(mostCharsRead), answered.state.offered) : answered;
    }
  }
}

/** What was said in a voice note, confirmed, is answered as if it had been typed. */
async function actOn(context: TurnContext, { turn, act }: HeardTurn): Promise<Turn> {
  return act === null ? turn : answerText(context, turn, act);
}

async function answerText(context: TurnContext, before: Turn, typed: string): Promise<Turn> {
  const text = visible(typed);
  if (text.trim() === "") return before;
  const seen = text === typed ? before : withGuards(context, before, ["hidden_characters"]);
  const turn = withState(seen, { address: readFormOfAddress(text) ?? seen.state.address });
  const confirmed = readBackTyped(turn, text);
  if (confirmed) return actOn(context, confirmed);
  const heard = context.services.understand(typed);
  const { step } = turn.state;
  if (heard.intent === "emergency" && step.kind !== "cadre") return raiseEmergency(context, turn, heard);

  const chosen = readChoice(text, turn.state.offered);
  if (chosen) return answerChoice(context, turn, chosen.value);

  const command = readCommand(text);
  if (command) {
    const obeyed = await obey(context, turn, command);
    if (obeyed) return obeyed;
  }
  if (wantsHuman(text)) return humanWanted(context, turn);
  return answerFeedback(context, turn, text) ?? (await answerOpenQuestion(context, turn, text)) ?? listenTo(context, turn, heard);
}

/** A word that means the same whatever was going on; null when it does not fit here and is ordinary text. */
async function obey(context: TurnContext, turn: Turn, command: ChatCommand): Promise<Turn | null> {
  switch (command.kind) {
    case "start": return say(idle(turn), words.welcome());
    case "help": return say(turn, words.help());
    case "human": return humanWanted(context, turn);
    case "khmer": return say(turn, words.khmerGreeting());
    case "my_data": return showMyData(context, turn);
    case "erase": return askErase(turn);
    case "mute": return mute(turn);
    case "my_cases": {
      const cadre = turn.state.isCadre ? await cadreOfChat(context) : null;
      return cadre ? listWork(context, turn, cadre) : listCases(context, turn);
    }
    case "show_case": {
      const cadre = turn.state.isCadre ? await cadreOfChat(context) : null;
      return cadre ? startAct(context, turn, cadre, "see", command.code) : showCase(context, turn, command.code);
    }
    case "receipt": return lookUpReceipt(context, turn, command.receipt);
    case "withdraw": return command.code ? withdraw(context, turn, command.code) : null;
    case "not_solved": {
      const code = command.code ?? (await latestAnswered(context));
      return code ? askReopenReason(context, turn, code) : null;
    }
    case "rate": {
      const code = turn.state.step.kind === "rating" ? turn.state.step.code : await latestAnswered(context);
      return code ? rate(context, turn, code, command.stars) : null;
    }
    case "forward": return turn.state.step.kind === "restricted" ? restrictedWanted(context, turn, turn.state.step.item) : null;
    case "send": return turn.state.step.kind === "draft" ? sendDraft(context, turn, turn.state.step.draft) : null;
    case "bind_cadre": return answerChoice(context, turn, `bind:${command.code}`);
  }
}

/** We asked something; these words answer it. */
async function answerOpenQuestion(context: TurnContext, turn: Turn, text: string): Promise<Turn | null> {
  const { step, awaitingReply } = turn.state;
  switch (step.kind) {
    case "draft":
      if (step.asking === "place" || step.asking === "place_choice") return placeAnswered(context, turn, step.draft, text);
      if (step.asking === "edit") return wordsReplaced(context, turn, step.draft, text);
      return wordsAdded(context, turn, step.draft, text);
    case "restricted":
      return step.asking === "place" ? restrictedPlaceAnswered(context, turn, step.item, text) : restrictedWordsAdded(context, turn, step.item, text);
    case "emergency": return addToEmergency(context, turn, step.code, text);
    case "reopen": return reopen(context, turn, step.code, text);
    case "rating": return askRating(context, turn, step.code);
    case "cadre": {
      const cadre = await cadreOfChat(context);
      return cadre ? continueAct(context, turn, cadre, step, text) : null;
    }
    case "erase": case "complaint_or_denunciation": return null;
    case "idle": {
      const place = turn.state.communeFor === null ? null : context.services.understand(text).place;
      if (turn.state.communeFor !== null && place?.kind === "unit") return answerInChat(context, withState(turn, { communeFor: null }), [`${turn.state.communeFor} (${place.name})`]);
      return awaitingReply ? addWords(context, turn, awaitingReply, text) : null;
    }
  }
}

function remember(turn: Turn, input: TurnInput): Turn {
  const { pseudonym, channel, chatId } = input.address;
  return withCommand(turn, { kind: "remember_person", pseudonym, channel, chatId, now: input.now });
}

/** Who is speaking is said at the first contact, but never before a number to call. */
function greetFirst(services: ConversationServices, turn: Turn): Turn {
  if (turn.state.greeted || turn.replies.length === 0) return turn;
  const greeting = { type: "text" as const, text: words.firstContact(services.settings.operatorName) };
  const replies = turn.state.step.kind === "emergency" ? [...turn.replies, greeting] : [greeting, ...turn.replies];
  return { ...turn, replies, state: { ...turn.state, greeted: true } };
}
