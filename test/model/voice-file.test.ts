import { BufferSource, Input, MP4 } from "mediabunny";
import { describe, expect, test } from "vitest";
import { voiceFileOf } from "../../src/model/voice-file.ts";
import { adts } from "./voice-samples.ts";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe("a voice note becomes a file that speech services take", () => {
  test("Zalo's raw AAC frames are put into an MP4 container, frame for frame", async () => {
    const file = await voiceFileOf(adts(100));
    expect(file).toMatchObject({ fileName: "voice.m4a", mediaType: "audio/mp4" });
    const input = new Input({ formats: [MP4], source: new BufferSource(file?.bytes ?? new Uint8Array()) });
    const track = await input.getPrimaryAudioTrack();
    expect(track).toMatchObject({ codec: "aac", sampleRate: 16_000, numberOfChannels: 1 });
    // 1,024 samples a frame (ISO/IEC 14496-3).
    expect(await input.computeDuration()).toBeCloseTo((100 * 1024) / 16_000, 3);
  });

  test.each([
    ["Telegram's Opus", "OggS\u0000\u0002", "voice.ogg"], ["an m4a of an Official Account", "\u0000\u0000\u0000\u0018ftypM4A ", "voice.m4a"], ["an AMR note", "#!AMR\n<", "voice.amr"],
    ["an MP3", "ID3\u0004", "voice.mp3"], ["a WAV", "RIFF\u0000\u0000\u0000\u0000WAVE", "voice.wav"],
  ])("%s goes as it is, named after its bytes", async (_, start, fileName) => {
    const bytes = bytesOf(start);
    expect(await voiceFileOf(bytes)).toMatchObject({ fileName, bytes });
  });

  test.each([
    ["a page of HTML", bytesOf("<!doctype html><html>")], ["nothing", new Uint8Array()], ["half a frame", adts(1).subarray(0, 6)],
    ["a header without frames", Uint8Array.from([0xff, 0xf1, 0, 0, 0, 0, 0, 0])],
  ])("%s is no recording", async (_, bytes) => {
    expect(await voiceFileOf(bytes)).toBeNull();
  });

  test("a note cut off in its last frame is heard up to there", async () => {
    const file = await voiceFileOf(adts(50).subarray(0, 12 * 50 - 4));
    const input = new Input({ formats: [MP4], source: new BufferSource(file?.bytes ?? new Uint8Array()) });
    expect(await input.computeDuration()).toBeGreaterThan((48 * 1024) / 16_000);
  });
});
