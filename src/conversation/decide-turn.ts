import { readFormOfAddress } from "../language/form-of-address.ts";
import { readChoice, readYesNo } from "../language/read-choice.ts";
import { visible } from "../listening/attack/read-guards.ts";
import { type ChatCommand, readCommand } from "../listening/commands.ts";
import { dropsPosition } from "../listening/interview/drops-position.ts";
import { takesBackPublishing } from "../listening/interview/takes-back-publishing.ts";
import { spokenTo } from "../text/address.ts";
import { photosOnlyWithAnswer } from "../text/cadre-chat.ts";
import * as words from "../text/conversation.ts";
import { answerChoice } from "./answer-choice.ts";
import { answerInChat } from "./answer-in-chat.ts";
import { answerFeedback } from "./answer-feedback.ts";
import { publishAnswered } from "./ask-to-publish.ts";
import { photosKept, photosSent, withoutOldPhotos } from "./attachments.ts";
import { withGuards } from "./count-guards.ts";
import { continueAct, cadreOfChat, listWork, startAct } from "./cadre-desk.ts";
import type { CadreStep } from "./cadre-form.ts";
import { proofSent } from "./cadre-photos.ts";
import { addWords, askReopenReason, askRating, latestAnswered, listCases, rate, reopen, showCase, withdraw } from "./follow-case.ts";
import { askErase, askOfficer, askWhichWithdrawn, mute, showMyData, unmute, withdrawPhone } from "./exercise-rights.ts";
import { companionComes, othersConsentTyped } from "./file-for-other.ts";
import { accusationWithin, keepingProtected, restrictedAnswered } from "./hand-over-interrupted.ts";
import { dropRestricted, lookUpReceipt, restrictedWanted } from "./hand-over-restricted.ts";
import { offerPhone, phoneAnswered } from "./offer-phone.ts";
import { dropPosition, positionSent, withoutOldPosition } from "./position.ts";
import { greetKhmer, heardByPerson } from "./who-writes.ts";
import { humanWanted } from "./hand-question-over.ts";
import { hearDraft, isCountAskedFor } from "./hear-draft.ts";
import { listenTo, takeNextMatter } from "./listen-to.ts";
import { touched } from "./idle-drafts.ts";
import { type HeardTurn, hearVoice, isReadBackChoice, readBackChosen, readBackTyped } from "./hear-voice.ts";
import { addToEmergency, raiseEmergency } from "./raise-emergency.ts";
import { putBy, takeUpAgain } from "./put-by.ts";
import { type BurstInput, mostCharsRead, readBurst } from "./read-burst.ts";
import { readFeedback } from "./read-feedback.ts";
import { wantsHuman } from "./read-human.ts";
import type { Understanding } from "../listening/understanding.ts";
import type { ConversationServices } from "./services.ts";
import type { ConversationState } from "./state.ts";
import { dropDraft, sendDraft } from "./take-draft.ts";
import type { Turn, TurnInput } from "./turn.ts";
import { wordsWithCode } from "./words-with-code.ts";
import { type TurnContext, idle, say, withCommand, withState } from "./turn-context.ts";

/**
 * One burst → what should be: next state, replies, commands. Reads, never writes.
 * Order of precedence: danger, then our own open question, then words of command, then what was meant.
 */
export async function decideTurn(services: ConversationServices, input: TurnInput): Promise<Turn> {
  const { state } = input;
  const start: Turn = { state: withoutOldPosition(withoutOldPhotos(state, input.now), input.now), replies: [], commands: [] };
  const inputs = readBurst(input.messages, (text) => standsAlone(state, text));
  let turn = state.greeted ? goesOn(start, input) : remember(start, input);
  for (const [position, burstInput] of inputs.entries()) {
    const context = { services, input, position };
    const wordsFollow = inputs.slice(position + 1).some(({ kind }) => kind === "text" || kind === "voice");
    const before = turn;
    turn = offerPhone(before, takeUpAgain(await keepingProtected(turn, (so) => answerInput(context, so, burstInput, wordsFollow)), before), services.settings.tellsByPhone);
  }
  const settled = turn.erase === true ? withoutPhotos(turn, input) : turn;
  return addressed(greetFirst(services, { ...settled, state: touched(settled.state, input.now) }));
}

/** A number, a word of command, a verdict: it answers by itself, whatever came right before or after it. */
function standsAlone({ offered, step }: ConversationState, text: string): boolean {
  if (step.kind === "cadre" || step.kind === "rating" || step.kind === "erase") return true;
  return readChoice(text, offered) !== null || readCommand(text) !== null || wantsHuman(text) || (offered.length > 0 && (readFeedback(text) !== null || readYesNo(text) !== null));
}

/** Our own words, turned to the person as they asked to be spoken to; a cadre's and the law's are left alone. */
function addressed(turn: Turn): Turn {
  const { address, isCadre } = turn.state;
  if (address === "ba_con" || isCadre) return turn;
  return { ...turn, replies: turn.replies.map((reply) => (reply.type === "text" && reply.from === undefined ? { ...reply, text: spokenTo(reply.text, address) } : reply)) };
}

async function answerInput(context: TurnContext, turn: Turn, input: BurstInput, wordsFollow: boolean): Promise<Turn> {
  switch (input.kind) {
    case "choice": return isReadBackChoice(input.value) ? actOn(context, readBackChosen(turn, input.value) ?? { turn: say(turn, words.oldButton()), act: null }) : choose(context, turn, input.value);
    case "voice": return actOn(context, await hearVoice(context, turn, input.notes));
    case "photos": return (await proofFromCadre(context, turn, input.fileIds)) ?? photosSent(context, turn, input.fileIds, wordsFollow);
    case "position": return positionSent(context, turn, { latitude: input.latitude, longitude: input.longitude }, wordsFollow);
    case "unreadable": return say(turn, words.cannotRead(input.what), turn.state.offered);
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
  if (heard.intent === "emergency" && step.kind !== "cadre") return raiseEmergency(context, putBy(turn), heard);
  if (step.kind === "draft" && isCountAskedFor(step, text)) return hearDraft(context, turn, step, text, heard);

  const chosen = readChoice(text, turn.state.offered);
  if (chosen) return choose(context, turn, chosen.value);
  const desk = step.kind === "cadre" ? await cadreTyped(context, turn, step, text) : null;
  if (desk) return desk;
  const consent = (await phoneAnswered(context, turn, text)) ?? (await othersConsentTyped(context, turn, text));
  if (consent) return takeNextMatter(context, consent);

  if (dropsPosition(text)) return dropPosition(context, turn);
  const unpublished = takesBackPublishing(text);
  if (unpublished !== null) return publishAnswered(context, turn, false, unpublished);
  const command = readCommand(text);
  if (command?.kind === "withdraw" && command.code === null && (step.kind === "draft" || step.kind === "restricted")) {
    return takeNextMatter(context, step.kind === "draft" ? dropDraft(context, turn) : dropRestricted(turn));
  }
  if (command) {
    const obeyed = await obey(context, command.kind === "send" || command.kind === "human" ? turn : putBy(turn), command);
    if (obeyed) return obeyed;
  }
  if (wantsHuman(text)) return humanWanted(context, turn);
  const accused = accusationWithin(context, turn, heard) ?? (await heardByPerson(context, turn, text, heard));
  if (accused) return accused;
  const added = await wordsWithCode(context, turn, text, heard);
  if (added) return added;
  const moved = heard.intent === "smalltalk" ? turn : withState(turn, { phoneFor: null });
  return answerFeedback(context, moved, text) ?? (await answerOpenQuestion(context, moved, text, heard)) ?? listenTo(context, moved, await readAgain(context, moved, heard));
}

/** Only where something new is told: inside a dialogue the question that is open says what is meant. */
async function readAgain({ services }: TurnContext, { state }: Turn, heard: Understanding): Promise<Understanding> {
  return state.step.kind === "idle" && services.secondReading ? services.secondReading(heard) : heard;
}

/** A cadre in the middle of an act: their words are the act's, but for looking at the list or at a case. */
async function cadreTyped(context: TurnContext, turn: Turn, step: CadreStep, text: string): Promise<Turn | null> {
  const cadre = await cadreOfChat(context);
  if (!cadre) return null;
  const command = readCommand(text);
  return command?.kind === "my_cases" || command?.kind === "show_case" ? obey(context, turn, command) : continueAct(context, turn, cadre, step, text);
}

/** Photos a cadre sends in the middle of an act go with an answer, never with what they tell as a citizen. */
async function proofFromCadre(context: TurnContext, turn: Turn, fileIds: readonly string[]): Promise<Turn | null> {
  const { step } = turn.state;
  const cadre = step.kind === "cadre" ? await cadreOfChat(context) : null;
  if (!cadre || step.kind !== "cadre") return null;
  return step.doing === "answer" ? proofSent(context, turn, cadre, step, fileIds) : say(turn, photosOnlyWithAnswer(), turn.state.offered);
}

/** Ways on of what is being told go on with it; any other is taken beside it. */
function choose(context: TurnContext, turn: Turn, value: string): Promise<Turn> {
  return answerChoice(context, /^[dfjop]:/.test(value) ? turn : putBy(turn), value);
}

/** A word that means the same whatever was going on; null when it does not fit here and is ordinary text. */
async function obey(context: TurnContext, turn: Turn, command: ChatCommand): Promise<Turn | null> {
  switch (command.kind) {
    case "start": return say(idle(turn), words.welcome());
    case "help": return say(turn, words.help());
    case "human": return humanWanted(context, turn);
    case "khmer": return greetKhmer(turn);
    case "my_data": return showMyData(context, turn);
    case "erase": return askErase(context, turn);
    case "mute": return mute(context, turn);
    case "unmute": return unmute(turn);
    case "withdraw_phone": return withdrawPhone(context, turn);
    case "correct": case "object": return askOfficer(context, turn, command.kind);
    case "companion": return companionComes(context, turn, command.word);
    case "my_cases": {
      const cadre = turn.state.isCadre ? await cadreOfChat(context) : null;
      return cadre ? listWork(context, turn, cadre) : listCases(context, turn);
    }
    case "show_case": {
      const cadre = turn.state.isCadre ? await cadreOfChat(context) : null;
      return cadre ? startAct(context, turn, cadre, "see", command.code) : showCase(context, turn, command.code);
    }
    case "receipt": return lookUpReceipt(context, turn, command.receipt, command.words ?? null);
    case "withdraw": return command.code ? withdraw(context, turn, command.code) : askWhichWithdrawn(context, turn);
    case "not_solved": {
      const code = command.code ?? (await latestAnswered(context));
      return code ? askReopenReason(context, turn, code) : null;
    }
    case "rate": {
      // While something is told, a bare number is no verdict on an earlier case.
      if (turn.state.putBy.length > 0) return null;
      const code = turn.state.step.kind === "rating" ? turn.state.step.code : await latestAnswered(context);
      return code ? rate(context, turn, code, command.stars) : null;
    }
    case "forward": {
      const item = turn.state.step.kind === "restricted" ? turn.state.step.item : turn.state.setAside;
      return item === null ? null : restrictedWanted(context, turn, item);
    }
    case "send": return turn.state.step.kind === "draft" ? takeNextMatter(context, await sendDraft(context, turn, turn.state.step.draft)) : null;
    case "bind_cadre": return answerChoice(context, turn, `bind:${command.code}`);
  }
}

/** We asked something; these words answer it. */
async function answerOpenQuestion(context: TurnContext, turn: Turn, text: string, heard: Understanding): Promise<Turn | null> {
  const { step, awaitingReply } = turn.state;
  switch (step.kind) {
    case "draft": return hearDraft(context, turn, step, text, heard);
    case "restricted":
      return takeNextMatter(context, await restrictedAnswered(context, turn, step, text, heard));
    case "emergency": return addToEmergency(context, turn, step.code, text);
    case "reopen": return reopen(context, turn, step.code, text, step.verdict);
    case "rating": return askRating(context, turn, step.code);
    case "cadre": case "erase": case "complaint_or_denunciation": return null;
    case "idle": {
      const place = turn.state.communeFor === null ? null : context.services.understand(text).place;
      if (turn.state.communeFor !== null && place?.kind === "unit") return answerInChat(context, withState(turn, { communeFor: null }), [`${turn.state.communeFor} (${place.name})`]);
      return awaitingReply ? addWords(context, turn, awaitingReply, text) : null;
    }
  }
}

/** Who asks to be forgotten leaves no photo behind that came with nothing yet. */
function withoutPhotos(turn: Turn, { state, now }: TurnInput): Turn {
  const ids = photosKept(state);
  return ids.length === 0 ? turn : withCommand(turn, { kind: "drop_photos", ids, now });
}

function remember(turn: Turn, input: TurnInput): Turn {
  const { pseudonym, channel, chatId } = input.address;
  return withCommand(turn, { kind: "remember_person", pseudonym, channel, chatId, now: input.now });
}

/** They read who we are and what is kept, and went on: agreed to being answered (Luật 91/2025/QH15, Điều 9), noted once. */
function goesOn(turn: Turn, { state, address: { pseudonym }, now }: TurnInput): Turn {
  if (state.agreed || state.isCadre) return turn;
  return withState(withCommand(turn, { kind: "record_consent", id: `${pseudonym}:answer`, pseudonym, purpose: "answer", given: true, now }), { agreed: true });
}

/** Who is speaking is said at the first contact, but never before a number to call. */
function greetFirst(services: ConversationServices, turn: Turn): Turn {
  if (turn.state.greeted || turn.erase === true || turn.replies.length === 0) return turn;
  // To somebody in despair, or a child, nothing else is said; the introduction comes with the next quiet turn.
  if (turn.state.step.kind === "emergency" && turn.state.step.teller !== undefined) return turn;
  const greeting = { type: "text" as const, text: words.firstContact(services.settings.operatorName, services.settings.publicUrl) };
  const replies = turn.state.step.kind === "emergency" ? [...turn.replies, greeting] : [greeting, ...turn.replies];
  return { ...turn, replies, state: { ...turn.state, greeted: true } };
}
