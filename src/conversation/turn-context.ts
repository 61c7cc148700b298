import type { Choice, OutboundMessage } from "../channels/channel.ts";
import type { Command } from "./commit.ts";
import type { ConversationServices } from "./services.ts";
import type { ConversationState } from "./state.ts";
import type { Turn, TurnInput } from "./turn.ts";

/** What every dialogue is given: the services, the burst it answers, and a way to make stable ids. */
export interface TurnContext {
  services: ConversationServices;
  input: TurnInput;
  /** Position of the input being answered within the burst. */
  position: number;
}

/** "<turn>:<position>:<what>": the same message decided again gives the same id. */
export const idFor = (context: TurnContext, what: string): string => `${context.input.turnId}:${context.position}:${what}`;

/** Adds one message of ours. Its choices become what a number or word answers next; no choices, none offered. */
export function say(turn: Turn, text: string, choices: readonly Choice[] = []): Turn {
  const message: OutboundMessage = choices.length > 0 ? { type: "text", text, choices } : { type: "text", text };
  return { ...turn, replies: [...turn.replies, message], state: { ...turn.state, offered: [...choices] } };
}

export const sayAll = (turn: Turn, texts: readonly string[]): Turn => texts.reduce((so, text) => say(so, text), turn);

export const withState = (turn: Turn, change: Partial<ConversationState>): Turn => ({ ...turn, state: { ...turn.state, ...change } });

export const withCommand = (turn: Turn, ...commands: Command[]): Turn => ({ ...turn, commands: [...turn.commands, ...commands] });

export const idle = (turn: Turn): Turn => withState(turn, { step: { kind: "idle" } });

/** At most `max` characters, cut at a word, with an ellipsis. */
export function shorten(text: string, max: number): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= max) return flat;
  const cut = flat.slice(0, max - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), max / 2)).trimEnd()}…`;
}
