import { noteBudgetReached, readModelState, recordModelCall } from "./answer/model-ledger-store.ts";
import type { ModelDesk } from "./console/model-use/model-desk.ts";
import { errorFields, log } from "./log.ts";
import { createChatModel } from "./model/chat-model.ts";
import type { ChatProvider } from "./model/chat-provider.ts";
import { meteredModel } from "./model/metered-model.ts";
import type { LedgerEntry } from "./model/metered-model.ts";
import { refusalOf } from "./model/model-limits.ts";
import type { ModelLimits, Refusal } from "./model/model-limits.ts";
import type { ChatModel } from "./model/ports.ts";
import type { ChatModelSettings } from "./settings.ts";
import { vietnamDay } from "./text/dates.ts";

/** The chat model as the service uses it: recorded, within its budget, and only while it is switched on. */
export interface ModelUse {
  model: ChatModel;
  /** For the console. */
  desk: ModelDesk;
  /** Null: the model may be asked now. Throws when the ledger cannot be read. */
  refusal(): Promise<Refusal | null>;
}

/**
 * The providers of the settings in their order, behind the ledger.
 * @param later keeps the worker alive until a record is written
 */
export function createModelUse(db: D1Database, settings: ChatModelSettings, later: (work: Promise<unknown>) => void, now: () => Date = () => new Date()): ModelUse {
  const [first, ...others] = settings.providers;
  const providerOf = ({ url, key, name, price, firstTier, extraBody }: (typeof settings.providers)[number]): ChatProvider => ({
    baseUrl: url, apiKey: key, model: name, timeoutMs: settings.timeoutMs, maxRetries: 1, firstTier, ...(price ? { price } : {}), ...(extraBody ? { extraBody } : {}),
  });
  const { dailyBudget, dailyCalls } = settings;
  return {
    ...meterModel(db, settings, createChatModel({ providers: [providerOf(first), ...others.map(providerOf)] }), later, now),
    desk: { dailyBudget, dailyCalls, providers: settings.providers.map(({ url, name, price }) => ({ provider: new URL(url).host, model: name, price })) },
  };
}

/** Any chat model behind the ledger of a database and the limits of a day. */
export function meterModel(db: D1Database, limits: ModelLimits, model: ChatModel, later: (work: Promise<unknown>) => void, now: () => Date = () => new Date()): Omit<ModelUse, "desk"> {
  const ledger = createLedger(db, now);
  const refusal = async (): Promise<Refusal | null> => {
    const { isOn, calls, cost } = await readModelState(db, now());
    const waiting = ledger.waiting();
    return refusalOf({ isOn, calls: calls + waiting.calls, cost: cost + waiting.cost }, limits);
  };
  const metered = meteredModel(model, {
    refusal: async () => {
      const why = await refusal();
      if (why === "budget") later(tellOnce(db, now()));
      return why;
    },
    record: (entry) => later(ledger.record(entry)),
  });
  return { model: metered, refusal };
}

/**
 * The answer does not wait for its record and is not lost with it. What could not be written counts against today's limits all the same.
 * One log line when writing begins to fail, one when it works again.
 */
function createLedger(db: D1Database, now: () => Date): { record(entry: LedgerEntry): Promise<void>; waiting(): { calls: number; cost: number } } {
  let isFailing = false;
  let unwritten: { day: string; cost: number }[] = [];
  return {
    waiting: () => {
      const today = unwritten.filter(({ day }) => day === vietnamDay(now()));
      return { calls: today.length, cost: today.reduce((sum, { cost }) => sum + cost, 0) };
    },
    async record(entry) {
      const at = now();
      const wasSent = entry.provider !== "";
      const mine = { day: vietnamDay(at), cost: entry.cost ?? 0 };
      if (wasSent) unwritten = [...unwritten.filter(({ day }) => day === mine.day), mine];
      try {
        await recordModelCall(db, crypto.randomUUID(), entry, at);
        unwritten = unwritten.filter((one) => one !== mine);
        if (isFailing) log.info("model_ledger_recovered");
        isFailing = false;
      } catch (error) {
        if (!isFailing) log.warn("model_call_unrecorded", errorFields(error));
        isFailing = true;
      }
    },
  };
}

/** One line a day, whichever instance of the service comes upon it first. */
async function tellOnce(db: D1Database, now: Date): Promise<void> {
  try {
    if (await noteBudgetReached(db, now)) log.warn("model_budget_reached");
  } catch (error) {
    log.warn("model_ledger_unwritten", errorFields(error));
  }
}
