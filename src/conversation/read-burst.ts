import type { InboundMessage } from "../channels/channel.ts";
import type { VoiceNote } from "./hear-voice.ts";

/** Longest text read in one go; what is beyond it is said to be so, never dropped silently. */
export const mostCharsRead = 8_000;

export type BurstInput =
  | { kind: "text"; text: string; tooLong: boolean }
  | { kind: "choice"; value: string }
  /** Voice notes sent one after the other. */
  | { kind: "voice"; notes: VoiceNote[] }
  /** Photos sent one after the other. */
  | { kind: "photos"; fileIds: string[] }
  | { kind: "position"; latitude: number; longitude: number }
  | { kind: "unreadable"; what: string };

/**
 * The messages of a burst → what is to be answered, in order. People send "alo" / "cho hỏi" / the question in three bubbles, and
 * a grievance in six: neighbouring texts are one.
 * @param standsAlone is this text a choice, a command, a verdict on its own? It joins no other
 */
export function readBurst(messages: readonly InboundMessage[], standsAlone: (text: string) => boolean): BurstInput[] {
  const inputs: BurstInput[] = [];
  for (const input of messages.flatMap(readOne)) {
    const last = inputs.at(-1);
    if (input.kind === "text" && last?.kind === "text" && !standsAlone(input.text) && !standsAlone(last.text)) {
      inputs[inputs.length - 1] = bounded(`${last.text}\n${input.text}`, last.tooLong || input.tooLong);
    } else if (input.kind === "voice" && last?.kind === "voice") {
      last.notes.push(...input.notes);
    } else if (input.kind === "photos" && last?.kind === "photos") {
      last.fileIds.push(...input.fileIds);
    } else {
      inputs.push(input);
    }
  }
  return inputs;
}

function readOne(message: InboundMessage): BurstInput[] {
  const { content } = message;
  switch (content.type) {
    case "text": return [bounded(content.text, false)];
    case "choice": return [{ kind: "choice", value: content.value }];
    case "photo": return [{ kind: "photos", fileIds: [content.fileId] }, ...(content.caption?.trim() ? [bounded(content.caption, false)] : [])];
    case "voice": return [{ kind: "voice", notes: [{ fileId: content.fileId, durationSeconds: content.durationSeconds }] }];
    case "location": return [{ kind: "position", latitude: content.latitude, longitude: content.longitude }];
    case "unsupported": return [{ kind: "unreadable", what: content.what }];
  }
}

function bounded(text: string, tooLong: boolean): BurstInput & { kind: "text" } {
  return { kind: "text", text: text.slice(0, mostCharsRead), tooLong: tooLong || text.length > mostCharsRead };
}
