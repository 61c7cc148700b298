import { ModelError } from "../model/ports.ts";
import type { ModelUsage } from "../model/ports.ts";
import type { DraftFault } from "./check-draft.ts";
import type { AnswerTrace } from "./outcome.ts";
import type { Prompt } from "./prompt.ts";

/** Refused before anything was sent. */
const NOT_SENT = /^(?:budget|switched_off|ledger_unread|no_provider)$/;

/** What the calls of one answer came to, also those that failed or never came back. */
export class ComposeTrace {
  readonly #guards = new Set<string>();
  readonly #prompt: Prompt;
  #model: string;
  #inputTokens: number | null = null;
  #outputTokens: number | null = null;
  #calls = 0;
  #modelMs = 0;
  #openSince: number | null = null;
  readonly #also: Prompt[] = [];

  constructor({ model, prompt }: { model: { name: string }; prompt: Prompt }) {
    this.#model = model.name;
    this.#prompt = prompt;
  }

  /** @throws what `ask` throws */
  async counted<Value>(ask: () => Promise<{ value: Value; usage: ModelUsage }>): Promise<Value> {
    this.#calls += 1;
    this.#openSince = Date.now();
    try {
      const { value, usage } = await ask();
      this.#model = usage.model;
      this.#calls += (usage.calls ?? 1) - 1;
      if (usage.inputTokens !== null) this.#inputTokens = (this.#inputTokens ?? 0) + usage.inputTokens;
      if (usage.outputTokens !== null) this.#outputTokens = (this.#outputTokens ?? 0) + usage.outputTokens;
      return value;
    } catch (error) {
      if (error instanceof ModelError && NOT_SENT.test(error.code)) this.#calls -= 1;
      throw error;
    } finally {
      this.#modelMs += Date.now() - this.#openSince;
      this.#openSince = null;
    }
  }

  /** A further prompt was sent for this answer. */
  usedToo(prompt: Prompt): void {
    this.#also.push(prompt);
  }

  /** A check found this in a draft. */
  guard(name: DraftFault | "check_failed"): void {
    this.#guards.add(name);
  }

  read(): AnswerTrace {
    const open = this.#openSince === null ? 0 : Date.now() - this.#openSince;
    return {
      prompt: this.#prompt.name, promptDigest: this.#prompt.digest, model: this.#model, inputTokens: this.#inputTokens, outputTokens: this.#outputTokens,
      calls: this.#calls, modelMs: this.#modelMs + open, guards: [...this.#guards],
      ...(this.#also.length === 0 ? {} : { alsoPrompts: this.#also.map(({ name, digest }) => ({ prompt: name, promptDigest: digest })) }),
    };
  }
}
