import { z } from "zod";
import { modelErrorOf, within } from "./model-error.ts";
import { ModelError } from "./ports.ts";
import type { ChatModel } from "./ports.ts";

/** One OpenAI-compatible chat service. */
export interface ChatProvider {
  /** Up to and with the version: "https://mkp-api.fptcloud.com/v1". */
  baseUrl: string;
  apiKey: string;
  model: string;
  timeoutMs: number;
  /** A citizen is waiting: one repeat at most, then the next provider or the quoted answer. */
  maxRetries: 0 | 1;
  /** Fields sent as they are in the body, such as { chat_template_kwargs: { enable_thinking: false } }. */
  extraBody?: Record<string, unknown>;
}

export interface ChatModelConfig {
  /** In the order they are tried; the second answers when the first fails. At least one. */
  providers: readonly [ChatProvider, ...ChatProvider[]];
}

/**
 * Chat over `/chat/completions` of each provider in turn. The reply is free of thinking blocks and never empty.
 * `complete` throws ModelError with the code of the last provider's failure: "timeout", "aborted", "http_429",
 * "connection", "malformed", "empty", "cut_off". A call the caller aborted is not taken to the next provider.
 */
export function createChatModel(config: ChatModelConfig): ChatModel {
  return {
    name: config.providers.map((provider) => provider.model).join(", "),
    async complete(input) {
      let failure = new ModelError("no_provider");
      for (const provider of config.providers) {
        try {
          return await completeWithRetry(provider, input);
        } catch (error) {
          failure = modelErrorOf(error);
          if (input.signal?.aborted === true) break;
        }
      }
      throw failure;
    },
    async ask({ schema, name: _name, ...input }) {
      const { text, usage } = await this.complete(input);
      return { value: readJson(text, schema), usage };
    },
  };
}

/** The JSON object of a reply, which may stand in a fence or among words. @throws {ModelError} "malformed" */
function readJson<Value>(reply: string, schema: z.ZodType<Value>): Value {
  const json = /\{[\s\S]*\}/.exec(reply)?.[0];
  try {
    return schema.parse(JSON.parse(json ?? ""));
  } catch (error) {
    throw new ModelError("malformed", { cause: error });
  }
}

const RETRY_PAUSE_MS = 300;
/** A time-out is not repeated: the person has waited long enough. */
const WORTH_REPEATING = /^(?:connection|http_429|http_5\d\d)$/;

type Ask = Parameters<ChatModel["complete"]>[0];
type Reply = Awaited<ReturnType<ChatModel["complete"]>>;

const Usage = z.object({ input_tokens: z.number(), output_tokens: z.number() });

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

/** The library's own retries wait as long as a 429 asks for and cannot be called off in the pause. */
async function completeWithRetry(provider: ChatProvider, ask: Ask): Promise<Reply> {
  try {
    return await completeWith(provider, ask);
  } catch (error) {
    const failure = modelErrorOf(error);
    if (provider.maxRetries === 0 || !WORTH_REPEATING.test(failure.code)) throw failure;
    await new Promise((resolve) => setTimeout(resolve, RETRY_PAUSE_MS));
    return await completeWith(provider, ask);
  }
}

async function completeWith(provider: ChatProvider, input: Ask): Promise<Reply> {
  // Loaded on first use: it is most of the bundle's start-up time, and without a key it is never needed.
  const { ChatOpenAICompletions } = await import("@langchain/openai");
  // ChatOpenAI would switch to /responses for some model names; the completions class never does.
  const client = new ChatOpenAICompletions({
    model: provider.model,
    apiKey: provider.apiKey,
    temperature: 0,
    maxTokens: input.maxTokens,
    timeout: provider.timeoutMs,
    maxRetries: 0,
    ...(provider.extraBody ? { modelKwargs: provider.extraBody } : {}),
    configuration: { baseURL: provider.baseUrl },
  });
  const reply = await within(provider.timeoutMs, input.signal, (signal) =>
    client.invoke([["system", input.system], ["human", input.user]], { signal }),
  );
  if (reply.response_metadata["finish_reason"] === "length") throw new ModelError("cut_off");
  const text = withoutThinking(reply.text);
  if (text === "") throw new ModelError("empty");
  const model = reply.response_metadata["model_name"];
  const usage = Usage.safeParse(reply.usage_metadata).data;
  return {
    text,
    usage: {
      model: typeof model === "string" && model !== "" ? model : provider.model,
      inputTokens: usage?.input_tokens ?? null,
      outputTokens: usage?.output_tokens ?? null,
    },
  };
}
