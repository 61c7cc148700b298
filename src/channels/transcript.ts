/** What a chat page shows: one line of a conversation, in order. Kept by the conversation, read by the page. */

import type { Choice } from "./channel.ts";

export interface TranscriptEntry {
  /** Grows by one within a conversation; a page asks for what comes after the last it has. */
  seq: number;
  from: "citizen" | "assistant" | "cadre";
  /** Unit that wrote, when `from` is "cadre". */
  unitName: string | null;
  text: string;
  /** Ways on offered under this line; only those of the last line are still open. */
  choices: readonly Choice[];
  /** Id the page gave to its own message, so that it can drop its own pending copy. */
  clientId: string | null;
  /** ISO UTC. */
  at: string;
}

/** Frames on the chat socket. Browser → service: `send` and `resume`; service → browser: `entries` and `received`. */
export type SocketFrameIn =
  | { type: "send"; id: string; content: { type: "text"; text: string } | { type: "choice"; value: string } | { type: "location"; latitude: number; longitude: number } }
  | { type: "resume"; after: number };

export type SocketFrameOut =
  | { type: "entries"; entries: TranscriptEntry[] }
  /** Stored durably: the page may forget its copy. */
  | { type: "received"; id: string }
  | { type: "refused"; id: string | null; message: string };
