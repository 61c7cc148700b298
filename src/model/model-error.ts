import { ModelError } from "./ports.ts";

/**
 * Whatever a client library threw → ModelError. Codes: "http_<status>", "timeout", "aborted", "connection", "cut_off",
 * "malformed" (an answer that is not of the agreed shape). The cause is kept for a debugger, not for logs.
 */
export function modelErrorOf(error: unknown): ModelError {
  if (error instanceof ModelError) return error;
  return new ModelError(codeOf(error), { cause: error, retryAfterMs: retryAfterOf(error) });
}

/**
 * Run a call that is given up after limitMs (code "timeout") or when the caller's own signal fires (code "aborted").
 * @throws {ModelError} for both, and for whatever the call itself threw
 */
export async function within<Value>(
  limitMs: number,
  outer: AbortSignal | undefined,
  call: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const limit = AbortSignal.timeout(limitMs);
  const signal = outer ? AbortSignal.any([outer, limit]) : limit;
  // A race, because client libraries sleep between attempts without listening to the signal.
  const stopped = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(new ModelError("aborted"));
    signal.addEventListener("abort", () => reject(new ModelError("aborted")), { once: true });
  });
  try {
    return await Promise.race([call(signal), stopped]);
  } catch (error) {
    if (outer?.aborted === true) throw new ModelError("aborted", { cause: error });
    if (limit.aborted) throw new ModelError("timeout", { cause: error });
    throw modelErrorOf(error);
  }
}

/** Wait, unless the signal fires first. @throws {ModelError} "aborted" */
export async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted === true) throw new ModelError("aborted");
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, ms);
    function stop(): void {
      clearTimeout(timer);
      reject(new ModelError("aborted"));
    }
    signal?.addEventListener("abort", stop, { once: true });
  });
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "malformed";
  const status = (error as { status?: unknown }).status;
  if (typeof status === "number") return `http_${status}`;
  // Its message quotes what the service sent, and that may say anything.
  if (error.name === "SyntaxError") return "malformed";
  const words = `${error.name} ${error.constructor.name} ${error.message}`;
  if (/LengthFinishReason|length limit was reached/i.test(words)) return "cut_off";
  // The library has its own name for a question that is too long, and drops the status.
  if (/ContextOverflow/i.test(words)) return "http_400";
  if (/timeout|timed out/i.test(words)) return "timeout";
  if (/abort/i.test(words)) return "aborted";
  if (/connection|fetch failed|network|terminated|premature|socket|ECONN|ENOTFOUND/i.test(words)) return "connection";
  return "malformed";
}

/** From "Retry-After", in seconds or as a date; an account without credit will not have any in a moment. */
function retryAfterOf(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  if ("code" in error && error.code === "insufficient_quota") return Number.POSITIVE_INFINITY;
  const header = "headers" in error && error.headers instanceof Headers ? error.headers.get("retry-after") : null;
  if (header === null) return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
