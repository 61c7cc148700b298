import { createServer } from "node:http";
import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { ModelError } from "../../src/model/ports.ts";
import { createTranscriber } from "../../src/model/transcriber.ts";
import { sendJson } from "./stand-in.ts";
import { adts } from "./voice-samples.ts";

/** A speech service on 127.0.0.1; forms arrive as multipart, kept as latin-1 text. */
async function startSpeech(respond: (form: string, response: ServerResponse) => void): Promise<{ baseUrl: string; forms: string[]; close(): void }> {
  const forms: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const form = Buffer.concat(chunks).toString("latin1");
    forms.push(`${request.url}\n${form}`);
    respond(form, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { baseUrl: `http://127.0.0.1:${address.port}/v1`, forms, close: () => { server.closeAllConnections(); server.close(); } };
}

let close: (() => void) | null = null;
afterEach(() => { close?.(); close = null; });

async function speech(respond: (form: string, response: ServerResponse) => void, timeoutMs = 3000) {
  const service = await startSpeech(respond);
  close = service.close;
  return { ...service, transcriber: createTranscriber({ baseUrl: service.baseUrl, apiKey: "k", model: "whisper-large-v3-turbo", timeoutMs }) };
}

const failureOf = async (asked: Promise<unknown>): Promise<string> => asked.then(() => "answered", (error: unknown) => (error instanceof ModelError ? error.code : "other"));

describe("what is said in a voice note", () => {
  test("Zalo's note goes out as m4a, in Vietnamese, and comes back as one paragraph", async () => {
    const { transcriber, forms } = await speech((_, response) => sendJson(response, 200, { text: "Lộ ấp 4  sụp\n hai tháng rồi." }));
    expect(await transcriber.transcribe(adts(20))).toBe("Lộ ấp 4 sụp hai tháng rồi.");
    expect(forms[0]).toContain("/v1/audio/transcriptions");
    expect(forms[0]).toMatch(/name="file"; filename="voice\.m4a"/);
    expect(forms[0]).toMatch(/name="language"\s+vi\s/);
    expect(forms[0]).toContain("ftyp");
  });

  test("segments that are noise are left out", async () => {
    const { transcriber } = await speech((_, response) => sendJson(response, 200, {
      text: "Cầu gãy rồi. La la la.", segments: [{ text: "Cầu gãy rồi.", no_speech_prob: 0.1, avg_logprob: -0.3 }, { text: "La la la.", no_speech_prob: 0.9, avg_logprob: -1.4 }],
    }));
    expect(await transcriber.transcribe(adts(20))).toBe("Cầu gãy rồi.");
  });

  test("nobody speaking is said to be so", async () => {
    const { transcriber } = await speech((_, response) => sendJson(response, 200, { text: " " }));
    expect(await failureOf(transcriber.transcribe(adts(20)))).toBe("no_speech");
  });

  test("a service without segments is asked for plain JSON, once found out at once", async () => {
    const { transcriber, forms } = await speech((form, response) => (form.includes("verbose_json") ? sendJson(response, 400, { error: { message: "response_format not supported" } }) : sendJson(response, 200, { text: "Có điện chưa?" })));
    expect(await transcriber.transcribe(adts(20))).toBe("Có điện chưa?");
    expect(await transcriber.transcribe(adts(20))).toBe("Có điện chưa?");
    expect(forms.map((form) => form.includes("verbose_json"))).toEqual([true, false, false]);
  });

  test.each([
    ["http_500", (_: string, response: ServerResponse) => sendJson(response, 500, {})],
    ["http_429", (_: string, response: ServerResponse) => sendJson(response, 429, {})],
    ["malformed", (_: string, response: ServerResponse) => sendJson(response, 200, { words: 3 })],
    ["connection", (_: string, response: ServerResponse) => void response.destroy()],
    ["timeout", () => undefined],
  ])("a failing service is named: %s", async (code, respond) => {
    const { transcriber } = await speech(respond, 400);
    expect(await failureOf(transcriber.transcribe(adts(20)))).toBe(code);
  });

  test("what is no recording is not sent anywhere", async () => {
    const { transcriber, forms } = await speech((_, response) => sendJson(response, 200, { text: "x" }));
    expect(await failureOf(transcriber.transcribe(new TextEncoder().encode("<html>")))).toBe("not_audio");
    expect(forms).toEqual([]);
  });
});
