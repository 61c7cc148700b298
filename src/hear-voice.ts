import type { Channel } from "./channels/channel.ts";
import type { Heard, VoiceNote } from "./conversation/hear-voice.ts";
import { isInventedSpeech } from "./listening/invented-speech.ts";
import { errorFields, log } from "./log.ts";
import type { Transcriber } from "./model/ports.ts";
import { ModelError } from "./model/ports.ts";

/** Longer ones are heard badly and cost much; people are asked to send them in parts. */
const MOST_SECONDS = 200;
/** Three minutes of any voice format the platforms use are well below this. */
const MOST_BYTES = 6_000_000;

/**
 * A voice note on its platform's server → what is said in it. Fetched at once, since addresses expire; the recording is not kept.
 * Never throws: whatever goes wrong, the person is told what to do instead.
 */
export async function hearVoiceNote(transcriber: Transcriber | null, channel: Channel, note: VoiceNote): Promise<Heard> {
  const missed = (why: Extract<Heard, { kind: "not_heard" }>["why"]): Heard => ({ kind: "not_heard", why });
  if (transcriber === null || channel.fetchFile === undefined) return missed("no_transcriber");
  if ((note.durationSeconds ?? 0) > MOST_SECONDS) return missed("too_long");
  const file = await channel.fetchFile(note.fileId, MOST_BYTES);
  if (!file.ok) return missed(file.reason === "gone" ? "expired" : file.reason === "too_large" ? "too_long" : "failed");
  try {
    const text = await transcriber.transcribe(file.value.bytes);
    return isInventedSpeech(text) ? missed("no_speech") : { kind: "heard", text };
  } catch (error) {
    const code = error instanceof ModelError ? error.code : "failed";
    if (code === "no_speech" || code === "not_audio") return missed("no_speech");
    log.warn("transcribe_failed", errorFields(error));
    return missed("failed");
  }
}
