import type { InboundMessage, OutboundMessage } from "../channels/channel.ts";
import type { Command } from "./commit.ts";
import type { ChatAddress } from "./conversation-store.ts";
import type { ConversationState } from "./state.ts";

/** One burst of messages and what was known before it. */
export interface TurnInput {
  state: ConversationState;
  address: ChatAddress;
  /** Stable over retries: the base of every id this turn creates. */
  turnId: string;
  messages: readonly InboundMessage[];
  now: Date;
}

/** What should be, decided before anything is written. */
export interface Turn {
  state: ConversationState;
  replies: OutboundMessage[];
  commands: Command[];
  /** The person asked for their data to go: the chat's own text is dropped with the same commit. */
  erase?: boolean;
  /** What was said is not to be kept even on the chat page: lines up to this turn are dropped with its commit. */
  forget?: boolean;
}
