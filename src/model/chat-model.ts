import type { ChatProvider } from "./chat-provider.ts";
import { requestChat } from "./chat-request.ts";
import type { Visit } from "./chat-request.ts";
import { modelErrorOf } from "./model-error.ts";
import { ModelError } from "./ports.ts";
import type { ChatModel, ModelAsk, ModelCall, ModelUsage } from "./ports.ts";
import { askProvider, newTierMemory } from "./structured-ask.ts";
import type { TierMemory } from "./structured-ask.ts";

export interface ChatModelConfig {
  /** In the order they are tried; the second answers when the first fails. At least one. */
  providers: readonly [ChatProvider, ...ChatProvider[]];
  /** Milliseconds since 1970; the clock by which a failing provider rests. */
  clock?: () => number;
}

/**
 * Chat over `/chat/completions` of each provider in turn. Replies are free of thinking blocks, never empty and never half.
 * Both calls throw ModelError with the code of the last provider's failure: "timeout", "aborted", "http_429",
 * "connection", "malformed", "empty", "cut_off". A call the caller aborted is not taken to the next provider. A provider that
 * failed twice running stands behind the others for half a minute, so that not every citizen waits for the same disappointment.
 */
export function createChatModel({ clock = Date.now, ...config }: ChatModelConfig): ChatModel {
  const places = config.providers.map((provider) => ({ provider, memory: newTierMemory(provider), failures: 0, restsUntil: 0 }));
  const inOrder = (): typeof places => places.toSorted((a, b) => Number(a.restsUntil > clock()) - Number(b.restsUntil > clock()));
  return {
    name: config.providers.map((provider) => provider.model).join(", "),
    async complete(input) {
      const { value: text, usage } = await inTurn(inOrder(), input, clock, async ({ provider }, visit) => {
        const request = { messages: [["system", input.system], ["human", input.user]] as const, maxTokens: input.maxTokens, shape: null, signal: input.signal };
        return (await requestChat(provider, request, visit)).text;
      });
      return { text, usage };
    },
    ask: (input) => inTurn(inOrder(), input, clock, ({ provider, memory }, visit) => askProvider(provider, memory, input, visit)),
  };
}

interface Place {
  provider: ChatProvider;
  memory: TierMemory;
  /** Running. */
  failures: number;
  restsUntil: number;
}

const FAILURES_TO_REST = 2;
const REST_MS = 30_000;
/** What says that the service itself is away or closed to us; a reply of the wrong shape does not. */
const AWAY = /^(?:timeout|connection|http_(?:401|402|403|404|429|5\d\d))$/;

async function inTurn<Value>(
  places: readonly Place[], input: ModelAsk, clock: () => number, ask: (place: Place, visit: Visit) => Promise<Value>,
): Promise<{ value: Value; usage: ModelUsage }> {
  let failure = new ModelError("no_provider");
  const all: ModelCall[] = [];
  for (const place of places) {
    const { timeoutMs, maxRetries } = place.provider;
    const visit: Visit = { deadline: Date.now() + timeoutMs, repeats: maxRetries, calls: [] };
    try {
      if (input.signal?.aborted === true) throw new ModelError("aborted");
      const value = await ask(place, visit);
      place.failures = 0;
      place.restsUntil = 0;
      return { value, usage: usageOf([...all, ...visit.calls], place.provider.model) };
    } catch (error) {
      failure = modelErrorOf(error);
      if (input.signal?.aborted === true) throw new ModelError("aborted", { cause: error });
      place.failures = AWAY.test(failure.code) ? place.failures + 1 : 0;
      if (place.failures >= FAILURES_TO_REST) place.restsUntil = clock() + REST_MS;
    } finally {
      all.push(...visit.calls);
      for (const call of visit.calls) input.report?.(call);
    }
  }
  throw failure;
}

/** Of all requests together; a request whose tokens are not known leaves the sum of the others. */
function usageOf(calls: readonly ModelCall[], model: string): ModelUsage {
  const sum = (values: readonly (number | null)[]): number | null => {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
  };
  return { model: calls.at(-1)?.model ?? model, inputTokens: sum(calls.map((call) => call.inputTokens)), outputTokens: sum(calls.map((call) => call.outputTokens)), calls: calls.length };
}
