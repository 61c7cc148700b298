import { readChoice } from "../language/read-choice.ts";
import { readConfirmation } from "../listening/confirmation.ts";
import * as words from "../text/voice.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, say, shorten, withState } from "./turn-context.ts";

/** A voice note as it arrived. */
export interface VoiceNote { fileId: string; durationSeconds: number | null }

/** What a voice note says; or why it was not heard. */
export type Heard = { kind: "heard"; text: string } | { kind: "not_heard"; why: words.NotHeard };

/** `act`: what the person said, to be answered as if typed. Otherwise there is only this turn. */
export interface HeardTurn { turn: Turn; act: string | null }

/** Longest transcript shown; the whole of it is acted on. */
const SHOWN_CHARS = 700;

/**
 * Voice notes in a row → one transcript, read back to be confirmed: central and southern speech is misheard every third word,
 * and nothing is decided from a mishearing. Only danger is acted on at once.
 */
export async function hearVoice(context: TurnContext, turn: Turn, notes: readonly VoiceNote[]): Promise<HeardTurn> {
  const { hear, understand } = context.services;
  const channel = context.input.address.channel;
  const all = await Promise.all(notes.map((note) => hear(channel, note)));
  const missed = all.find((heard) => heard.kind === "not_heard");
  const text = all.flatMap((heard) => (heard.kind === "heard" ? [heard.text] : [])).join("\n");
  if (text === "") return only(say(turn, words.notHeard(missed?.kind === "not_heard" ? missed.why : "failed"), turn.state.offered));
  if (understand(text).intent === "emergency") return { turn: say(turn, words.heardDanger(shorten(text, SHOWN_CHARS)), turn.state.offered), act: text };
  const partly = missed?.kind === "not_heard" ? say(turn, words.notHeard(missed.why)) : turn;
  return only(withState(say(partly, words.readBack(shorten(text, SHOWN_CHARS)), CHOICES), { readBack: { text, offered: turn.state.offered } }));
}

/** A tapped or typed answer to what was read back. A button of an earlier note does nothing: null. */
export function readBackChosen(turn: Turn, value: string): HeardTurn | null {
  const { readBack } = turn.state;
  if (!readBack) return null;
  // What was offered before the note counts again: it may be the very question the note answers.
  const settled = withState(turn, { readBack: null, offered: readBack.offered });
  return value === YES ? { turn: settled, act: readBack.text } : only(withState(say(settled, words.sayAgain()), { offered: readBack.offered }));
}

/** "đúng rồi con", "u dung": yes in more words than the choice has. Anything else typed takes the place of what was heard. */
export function readBackTyped(turn: Turn, text: string): HeardTurn | null {
  const { readBack } = turn.state;
  if (!readBack) return null;
  const chosen = readChoice(text, turn.state.offered);
  if (chosen && isReadBackChoice(chosen.value)) return readBackChosen(turn, chosen.value);
  const confirmed = readConfirmation(text);
  if (confirmed !== null) return readBackChosen(turn, confirmed === "yes" ? YES : NO);
  return { turn: withState(turn, { readBack: null, offered: readBack.offered }), act: text };
}

export const isReadBackChoice = (value: string): boolean => value === YES || value === NO;

const YES = "v:yes";
const NO = "v:no";
const CHOICES = [{ value: YES, label: words.voiceChoices.right }, { value: NO, label: words.voiceChoices.wrong }];

const only = (turn: Turn): HeardTurn => ({ turn, act: null });
