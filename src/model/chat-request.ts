import { z } from "zod";
import type { ChatProvider } from "./chat-provider.ts";
import { costOf } from "./chat-provider.ts";
import type { JsonSchema } from "./json-schema.ts";
import { modelErrorOf, pause, within } from "./model-error.ts";
import { ModelError } from "./ports.ts";
import type { ModelCall, StructuredTier } from "./ports.ts";

export type Role = "system" | "human" | "ai";

export interface ChatRequest {
  messages: readonly (readonly [Role, string])[];
  maxTokens: number;
  /** The shape a reply must have and how the service is held to it; null for plain text. */
  shape: { tier: StructuredTier; name: string; schema: JsonSchema } | null;
  signal: AbortSignal | undefined;
}

export interface ChatReply {
  /** Without what a reasoning model thought. Empty only when a tool was called. */
  text: string;
  /** What the tool was called with, as JSON text; null when none was called. */
  toolArguments: string | null;
}

/** What a question has left at one provider, and what its requests were. */
export interface Visit {
  /** Milliseconds since 1970. */
  deadline: number;
  repeats: number;
  calls: ModelCall[];
}

/**
 * One request over `/chat/completions`, repeated once where the visit allows it and it may help: a lost connection, a
 * service that is busy or broken. Every request is added to the visit.
 * @throws {ModelError} "http_<status>", "timeout", "aborted", "connection", "cut_off", "empty", "malformed"
 */
export async function requestChat(provider: ChatProvider, request: ChatRequest, visit: Visit): Promise<ChatReply> {
  try {
    return await sendOnce(provider, request, visit);
  } catch (error) {
    const failure = modelErrorOf(error);
    const waitMs = Math.max(REPEAT_PAUSE_MS, failure.retryAfterMs ?? 0);
    if (visit.repeats === 0 || !WORTH_REPEATING.test(failure.code) || waitMs > MOST_PAUSE_MS) throw failure;
    visit.repeats -= 1;
    await pause(waitMs, request.signal);
    return await sendOnce(provider, request, visit);
  }
}

const REPEAT_PAUSE_MS = 300;
/** Asked to wait longer than this, the next provider is the better place. */
const MOST_PAUSE_MS = 2000;
/** A time-out is not repeated: the person has waited long enough. */
const WORTH_REPEATING = /^(?:connection|http_429|http_5\d\d)$/;

const Usage = z.object({ input_tokens: z.int().min(0), output_tokens: z.int().min(0) });
const ToolCall = z.object({ function: z.object({ arguments: z.string() }) });

async function sendOnce(provider: ChatProvider, request: ChatRequest, visit: Visit): Promise<ChatReply> {
  const startedMs = Date.now();
  const limitMs = visit.deadline - startedMs;
  // What was never sent is no request.
  if (request.signal?.aborted === true) throw new ModelError("aborted");
  if (limitMs <= 0) throw new ModelError("timeout");
  const used: Pick<ModelCall, "model" | "inputTokens" | "outputTokens"> = { model: provider.model, inputTokens: null, outputTokens: null };
  let code = "ok";
  try {
    return await invoke(provider, request, limitMs, used);
  } catch (error) {
    const failure = modelErrorOf(error);
    code = failure.code;
    throw failure;
  } finally {
    const sentChars = request.messages.reduce((sum, [, text]) => sum + text.length, 0);
    visit.calls.push({
      provider: URL.parse(provider.baseUrl)?.host ?? "", ...used, tier: request.shape?.tier ?? null, ms: Date.now() - startedMs, code,
      ...costOf(provider.price, { ...used, code, sentChars, maxTokens: request.maxTokens }),
    });
  }
}

async function invoke(provider: ChatProvider, request: ChatRequest, limitMs: number, used: Pick<ModelCall, "model" | "inputTokens" | "outputTokens">): Promise<ChatReply> {
  // Loaded on first use: it is most of the bundle's start-up time, and without a key it is never needed.
  const { ChatOpenAICompletions } = await import("@langchain/openai");
  // ChatOpenAI would switch to /responses for some model names; the completions class never does.
  const client = new ChatOpenAICompletions({
    model: provider.model,
    apiKey: provider.apiKey,
    temperature: 0,
    maxTokens: request.maxTokens,
    timeout: limitMs,
    // The library's own repeats wait as long as a 429 asks for and cannot be called off in the pause.
    maxRetries: 0,
    ...(provider.extraBody ? { modelKwargs: provider.extraBody } : {}),
    configuration: { baseURL: provider.baseUrl },
  });
  const reply = await within(limitMs, request.signal, (signal) => client.invoke(request.messages.map(([role, text]) => [role, text] as [Role, string]), { signal, ...optionsOf(request.shape) }));
  const usage = Usage.safeParse(reply.usage_metadata).data;
  const model = reply.response_metadata["model_name"];
  if (typeof model === "string" && model !== "") used.model = model.slice(0, 100);
  used.inputTokens = usage?.input_tokens ?? null;
  used.outputTokens = usage?.output_tokens ?? null;
  if (reply.response_metadata["finish_reason"] === "length") throw new ModelError("cut_off");
  const text = withoutThinking(reply.text);
  const toolArguments = z.array(ToolCall).min(1).safeParse(reply.additional_kwargs["tool_calls"]).data?.[0]?.function.arguments ?? null;
  if (text === "" && toolArguments === null) throw new ModelError("empty");
  return { text, toolArguments };
}

/**
 * A reasoning model's reply → what it said aloud. Closed blocks go; a block never closed was all thinking;
 * a closing mark without an opening one (some servers put the opening into the template) ends a block too.
 */
export function withoutThinking(text: string): string {
  return text
    .replace(/<(think|thinking|reasoning)>[\s\S]*?<\/\1>/gi, "")
    .replace(/^[\s\S]*<\/(?:think|thinking|reasoning)>/i, "")
    .replace(/<(?:think|thinking|reasoning)>[\s\S]*$/i, "")
    .trim();
}

function optionsOf(shape: ChatRequest["shape"]): object {
  switch (shape?.tier) {
    case "json_schema":
      return { response_format: unread({ type: "json_schema", json_schema: { name: shape.name, strict: true, schema: shape.schema } }) };
    case "tool_call":
      return {
        tools: [{ type: "function", function: { name: shape.name, description: "The reply.", parameters: shape.schema } }],
        tool_choice: { type: "function", function: { name: shape.name } },
      };
    case "json_text":
    case undefined:
      return {};
  }
}

/** The client library would read the reply itself and throw away what is not clean JSON, with what it cost. Its own mark stops it. */
function unread<Format extends object>(format: Format): Format {
  return Object.defineProperties(format, { $brand: { value: "auto-parseable-response-format" }, $parseRaw: { value: () => null } });
}
