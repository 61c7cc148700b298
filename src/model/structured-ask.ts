import type { z } from "zod";
import type { ChatProvider } from "./chat-provider.ts";
import { requestChat } from "./chat-request.ts";
import type { ChatReply, ChatRequest, Visit } from "./chat-request.ts";
import { strictSchemaOf, withoutNulls } from "./json-schema.ts";
import type { JsonSchema } from "./json-schema.ts";
import { modelErrorOf } from "./model-error.ts";
import { ModelError, structuredTiers } from "./ports.ts";
import type { StructuredAsk, StructuredTier } from "./ports.ts";
import { jsonObjectsOf } from "./read-json.ts";

/** What is known of a provider's model: the tier that worked last. One for each provider and model, kept as long as the isolate lives. */
export interface TierMemory { tier: StructuredTier }

/** Where it is not told otherwise the strictest, until a model has shown what it can do. */
export const newTierMemory = ({ firstTier = structuredTiers[0] }: ChatProvider): TierMemory => ({ tier: firstTier });

/**
 * A value of the schema from one provider: from the tier that worked last down to the most tolerant, with one request for
 * repair at the end, or as soon as a reply has the shape and only goes beyond a limit. The tier that works is remembered.
 * @throws {ModelError} "malformed" when no reply fits; whatever `requestChat` throws
 */
export async function askProvider<Value>(provider: ChatProvider, memory: TierMemory, input: StructuredAsk<Value>, visit: Visit): Promise<Value> {
  const schema = strictSchemaOf(input.schema);
  let failure = new ModelError("malformed");
  for (const tier of structuredTiers.slice(structuredTiers.indexOf(memory.tier))) {
    try {
      const value = await askTier(provider, tier, schema, input, visit);
      memory.tier = tier;
      return value;
    } catch (error) {
      failure = modelErrorOf(error);
      if (!NEXT_TIER.test(failure.code)) throw failure;
    }
  }
  throw failure;
}

/** The service refuses the request, or does not hold the model to the shape. What a broken service says of itself is no sign of either. */
const NEXT_TIER = /^(?:http_400|http_422|http_501|unfit|empty)$/;
/** Of a reply that is shown to the model again. */
const MOST_REPLY_CHARS = 6000;

async function askTier<Value>(provider: ChatProvider, tier: StructuredTier, schema: JsonSchema, input: StructuredAsk<Value>, visit: Visit): Promise<Value> {
  const system = tier === "json_text" ? `${input.system}\n\n${jsonOnly(schema)}` : input.system;
  const request: ChatRequest = { messages: [["system", system], ["human", input.user]], maxTokens: input.maxTokens, shape: { tier, name: input.name, schema }, signal: input.signal };
  const reply = await requestChat(provider, request, visit);
  const first = readValue(reply, input.schema);
  if (first.fits) return first.value;
  markUnfit(visit);
  // A model that keeps to the shape and writes too long is not asked in a weaker way for it.
  if (tier !== "json_text" && !first.isNear) throw new ModelError("unfit");
  const said = (reply.toolArguments ?? reply.text).slice(0, MOST_REPLY_CHARS);
  const second = readValue(await requestChat(provider, { ...request, messages: [...request.messages, ["ai", said], ["human", repair(first.why)]] }, visit), input.schema);
  if (second.fits) return second.value;
  markUnfit(visit);
  throw new ModelError("malformed");
}

/** Words towards the model about form only; what the task is stands in its prompt. */
const jsonOnly = (schema: JsonSchema): string => `Reply with exactly one JSON object and nothing else: no fence, no words around it. It must fit this JSON Schema:\n${JSON.stringify(schema)}`;

const repair = (why: string): string => `That reply cannot be used: ${why}. Send the same content again as exactly one JSON object that fits the schema, and nothing else.`;

function markUnfit(visit: Visit): void {
  const call = visit.calls.at(-1);
  if (call) call.code = "malformed";
}

/** `isNear`: the shape is right, only lengths and the like are not. */
type Reading<Value> = { fits: true; value: Value } | { fits: false; why: string; isNear: boolean };

/** A reply with two different objects that fit says two things: neither is taken. */
function readValue<Value>(reply: ChatReply, schema: z.ZodType<Value>): Reading<Value> {
  const objects = jsonObjectsOf(reply.toolArguments ?? reply.text);
  if (objects.length === 0) return { fits: false, why: "it holds no complete JSON object", isNear: false };
  const readings = objects.map((object) => readObject(object, schema));
  const fitting = readings.filter((reading) => reading.fits);
  const distinct = new Map(fitting.map((reading) => [JSON.stringify(reading.value), reading]));
  const [only] = distinct.values();
  if (distinct.size > 1) return { fits: false, why: "it holds more than one object", isNear: false };
  return only ?? readings[0] ?? { fits: false, why: "it does not fit the schema", isNear: false };
}

const MOST_ISSUES = 3;
const LIMITS: ReadonlySet<string> = new Set(["too_big", "too_small", "invalid_format", "not_multiple_of", "custom"]);

/** As it stands, without nulls, or inside the one property some services wrap it in. */
function readObject<Value>(object: Record<string, unknown>, schema: z.ZodType<Value>): Reading<Value> {
  const values = Object.values(object);
  const candidates = [object, withoutNulls(object), ...(values.length === 1 ? [values[0], withoutNulls(values[0])] : [])];
  for (const candidate of candidates) {
    const parsed = schema.safeParse(candidate);
    if (parsed.success) return { fits: true, value: parsed.data };
  }
  const issues = schema.safeParse(withoutNulls(object)).error?.issues ?? [];
  const why = issues.slice(0, MOST_ISSUES).map(({ path, message }) => `at "${path.join(".")}": ${message}`).join("; ");
  return { fits: false, why, isNear: issues.every(({ code }) => LIMITS.has(code)) };
}
