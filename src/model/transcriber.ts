import { z } from "zod";
import { modelErrorOf, within } from "./model-error.ts";
import { ModelError } from "./ports.ts";
import type { Transcriber } from "./ports.ts";
import { voiceFileOf } from "./voice-file.ts";

export interface TranscriberConfig {
  /** Up to and with the version: "https://mkp-api.fptcloud.com/v1". */
  baseUrl: string;
  apiKey: string;
  /** "whisper-large-v3-turbo". */
  model: string;
  timeoutMs: number;
}

const Segment = z.object({ text: z.string(), no_speech_prob: z.number().optional(), avg_logprob: z.number().optional() });
const Answer = z.object({ text: z.string(), segments: z.array(Segment).nullish() });

/**
 * Vietnamese speech → text over `/audio/transcriptions` (OpenAI's API reference, "Create transcription"). Asks for segments, whose
 * figures tell speech from noise; a service that has none is asked for plain JSON from then on.
 * `transcribe` throws ModelError: "not_audio", "no_speech", "timeout", "aborted", "connection", "http_<status>", "malformed".
 */
export function createTranscriber(config: TranscriberConfig): Transcriber {
  let segmented = true;
  return {
    name: config.model,
    async transcribe(bytes, signal) {
      const file = await voiceFileOf(bytes);
      if (file === null) throw new ModelError("not_audio");
      const { OpenAI, toFile } = await import("openai");
      const client = new OpenAI({ baseURL: config.baseUrl, apiKey: config.apiKey, timeout: config.timeoutMs, maxRetries: 0 });
      const ask = (format: "verbose_json" | "json"): Promise<unknown> =>
        within(config.timeoutMs, signal, async (limit) =>
          client.audio.transcriptions.create(
            { file: await toFile(file.bytes, file.fileName, { type: file.mediaType }), model: config.model, language: "vi", temperature: 0, response_format: format }, { signal: limit }),
        );
      let answer: unknown;
      try {
        answer = await ask(segmented ? "verbose_json" : "json");
      } catch (error) {
        const failure = modelErrorOf(error);
        if (!segmented || !/^http_4(?:00|15|22)$/.test(failure.code)) throw failure;
        answer = await ask("json");
        segmented = false;
      }
      const parsed = Answer.safeParse(answer);
      if (!parsed.success) throw new ModelError("malformed");
      const text = spokenOf(parsed.data);
      if (text === "") throw new ModelError("no_speech");
      return text;
    },
  };
}

/** As Whisper itself leaves a segment out (openai/whisper, transcribe.py): likely no speech, and unlikely words. */
const NO_SPEECH = 0.6;
const UNLIKELY_WORDS = -1;

function spokenOf({ text, segments }: z.infer<typeof Answer>): string {
  const kept = segments?.filter((segment) => !((segment.no_speech_prob ?? 0) > NO_SPEECH && (segment.avg_logprob ?? 0) < UNLIKELY_WORDS));
  const spoken = kept ? kept.map((segment) => segment.text).join(" ") : text;
  return spoken.normalize("NFC").replace(/\s+/g, " ").trim();
}
