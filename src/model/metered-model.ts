import { modelErrorOf, within } from "./model-error.ts";
import type { Refusal } from "./model-limits.ts";
import { ModelError } from "./ports.ts";
import type { ChatModel, ModelAsk, ModelCall } from "./ports.ts";

/** A request, or a question that was not let through, as it goes into the ledger. */
export interface LedgerEntry extends ModelCall {
  /** "compose", "answer_draft". */
  purpose: string;
  /** Id the answer is kept under; null where it is not known. */
  answerId: string | null;
}

export interface Meter {
  /** Looked at before each question; null lets it through. */
  refusal(): Promise<Refusal | null>;
  /** Every request as soon as it has ended. Returns at once and never throws. */
  record(entry: LedgerEntry): void;
}

/**
 * The same model, whose every request is recorded and which is asked only while the meter lets it.
 * Both calls throw ModelError with the refusal as code, besides what the model itself throws.
 */
export function meteredModel(model: ChatModel, meter: Meter): ChatModel {
  const reporting = <Ask extends ModelAsk>(input: Ask, purpose: string): Ask => ({
    ...input,
    report: (call: ModelCall) => {
      meter.record({ ...call, purpose, answerId: input.answerId ?? null });
      input.report?.(call);
    },
  });
  async function letThrough(input: ModelAsk, purpose: string): Promise<void> {
    const refusal = await within(LOOK_MS, input.signal, () => meter.refusal()).catch((error: unknown): Refusal => {
      const failure = modelErrorOf(error);
      if (failure.code === "aborted") throw failure;
      return "ledger_unread";
    });
    if (refusal === null) return;
    meter.record({ provider: "", model: model.name, tier: null, inputTokens: null, outputTokens: null, ms: 0, code: refusal, cost: null, isGuess: false, purpose, answerId: input.answerId ?? null });
    throw new ModelError(refusal);
  }
  return {
    name: model.name,
    async complete(input) {
      const purpose = input.purpose ?? "complete";
      await letThrough(input, purpose);
      return model.complete(reporting(input, purpose));
    },
    async ask(input) {
      const purpose = input.purpose ?? input.name;
      await letThrough(input, purpose);
      return model.ask(reporting(input, purpose));
    },
  };
}

/** The same model, whose requests are put down to one answer. @param answerId id it is kept under; nothing that leads to a person */
export function forAnswer(model: ChatModel, answerId: string): ChatModel {
  return {
    name: model.name,
    complete: (input) => model.complete({ ...input, answerId }),
    ask: (input) => model.ask({ ...input, answerId }),
  };
}

/** Whether the model may be asked is one row; where that takes longer, it is not. */
const LOOK_MS = 2000;
