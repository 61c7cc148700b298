import { ModelError } from "./ports.ts";

/**
 * Whatever a client library threw → ModelError. Codes: "http_<status>", "timeout", "aborted", "connection",
 * "malformed" (an answer that is not of the agreed shape). The cause is kept for a debugger, not for logs.
 */
export function modelErrorOf(error: unknown): ModelError {
  if (error instanceof ModelError) return error;
  return new ModelError(codeOf(error), { cause: error });
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

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "malformed";
  const status = (error as { status?: unknown }).status;
  if (typeof status === "number") return `http_${status}`;
  const words = `${error.name} ${error.constructor.name} ${error.message}`;
  if (/timeout|timed out/i.test(words)) return "timeout";
  if (/abort/i.test(words)) return "aborted";
  if (/connection|fetch failed|network|ECONN|ENOTFOUND/i.test(words)) return "connection";
  return "malformed";
}
