import { errorFields, log } from "../../log.ts";

/** How a service that search can do without is doing. */
export interface CircuitState {
  degraded: boolean;
  /** Of the last failure while degraded: "timeout", "http_401", "index_behind", …; null when all is well. */
  code: string | null;
}

/**
 * Leaves a failing service alone: after three failures in a row for half a minute, then one call tries it. One log
 * line `<name>_degraded` when it goes, one `<name>_recovered` when it comes back.
 */
export class Circuit {
  readonly #name: string;
  readonly #clock: () => number;
  #failures = 0;
  #restUntil = 0;
  #code: string | null = null;

  /** @param clock milliseconds since 1970 */
  constructor(name: string, clock: () => number = Date.now) {
    this.#name = name;
    this.#clock = clock;
  }

  get state(): CircuitState {
    return { degraded: this.#code !== null, code: this.#code };
  }

  /** May this call try the service? */
  admits(): boolean {
    if (this.#clock() < this.#restUntil) return false;
    // While this call tries, others need not wait for the same disappointment.
    if (this.#failures >= FAILURES) this.#restUntil = this.#clock() + REST_MS;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#restUntil = 0;
    if (this.#code !== null) log.info(`${this.#name}_recovered`);
    this.#code = null;
  }

  failed(error: unknown): void {
    const { code, error: kind } = errorFields(error);
    this.#failures += 1;
    if (this.#failures >= FAILURES) this.#restUntil = this.#clock() + REST_MS;
    if (this.#code === null) log.warn(`${this.#name}_degraded`, { code: code ?? kind });
    this.#code = String(code ?? kind);
  }
}

const FAILURES = 3;
const REST_MS = 30_000;
