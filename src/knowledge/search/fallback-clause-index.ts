import type { ClauseHit, ClauseIndex, ClauseQuery } from "../clause.ts";
import { Circuit } from "./hybrid-circuit.ts";
import type { CircuitState } from "./hybrid-circuit.ts";

export interface FallbackOptions {
  /** For a whole search of the better index, embedding included. */
  timeoutMs: number;
  /** Milliseconds since 1970. */
  clock?: () => number;
}

/** Two indexes as one: the better one answers while it is quick and right, the other one answers the same question when it is not. */
export class FallbackClauseIndex implements ClauseIndex {
  readonly #primary: ClauseIndex;
  readonly #fallback: ClauseIndex;
  readonly #timeoutMs: number;
  readonly #circuit: Circuit;

  constructor(primary: ClauseIndex, fallback: ClauseIndex, { timeoutMs, clock }: FallbackOptions) {
    this.#primary = primary;
    this.#fallback = fallback;
    this.#timeoutMs = timeoutMs;
    this.#circuit = new Circuit("clause_index", clock);
  }

  get state(): CircuitState {
    return this.#circuit.state;
  }

  async search(query: ClauseQuery): Promise<ClauseHit[]> {
    if (!this.#circuit.admits()) return this.#fallback.search(query);
    try {
      const hits = await withinTime(this.#primary.search(query), this.#timeoutMs);
      this.#circuit.succeeded();
      return hits;
    } catch (error) {
      this.#circuit.failed(error);
      return this.#fallback.search(query);
    }
  }
}

class SlowError extends Error {
  override readonly name = "SlowError";
  readonly code = "timeout";
}

async function withinTime<Value>(work: Promise<Value>, timeoutMs: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SlowError("too slow")), timeoutMs);
  });
  try {
    return await Promise.race([work, slow]);
  } finally {
    clearTimeout(timer);
  }
}
