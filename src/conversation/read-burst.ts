import type { InboundMessage } from "../channels/channel.ts";
import type { VoiceNote } from "./hear-voice.ts";

/** Longest text read in one go; what is beyond it is said to be so, never dropped silently. */
export const mostCharsRead = 8_000;

export type BurstInput =
  | { kind: "text"; text: string; tooLong: boolean }
  | { kind: "choice"; value: string }
  /** Voice notes sent one after the other. */
  | { kind: "voice"; notes: VoiceNote[] }
  | { kind: "unreadable"; what: string };

/**
 * The messages of a burst → what is to be answered, in order. People send "alo" / "cho hỏi" / the question in
 * three bubbles: while nothing is being asked of them, neighbouring texts are one. While a question of ours is
 * open, each text is an answer of its own.
 */
export function readBurst(messages: readonly InboundMessage[], answering: boolean): BurstInput[] {
  const inputs: BurstInput[] = [];
  for (const message of messages) {
    const input = readOne(message);
    const last = inputs.at(-1);
    if (!answering && input.kind === "text" && last?.kind === "text") {
      inputs[inputs.length - 1] = bounded(`${last.text}\n${input.text}`, last.tooLong || input.tooLong);
    } else if (input.kind === "voice" && last?.kind === "voice") {
      last.notes.push(...input.notes);
    } else {
      inputs.push(input);
    }
  }
  return inputs;
}

function readOne(message: InboundMessage): BurstInput {
  const { content } = message;
  switch (content.type) {
    case "text": return bounded(content.text, false);
    case "choice": return { kind: "choice", value: content.value };
    case "photo": return content.caption ? bounded(content.caption, false) : { kind: "unreadable", what: "photo" };
    case "voice": return { kind: "voice", notes: [{ fileId: content.fileId, durationSeconds: content.durationSeconds }] };
    case "location": return { kind: "unreadable", what: "location" };
    case "unsupported": return { kind: "unreadable", what: content.what };
  }
}

function bounded(text: string, tooLong: boolean): BurstInput {
  return { kind: "text", text: text.slice(0, mostCharsRead), tooLong: tooLong || text.length > mostCharsRead };
}
