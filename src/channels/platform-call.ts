/** `fetch`, or what stands in for it in a test. */
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;

/**
 * What came of one call to a platform. `body`: decoded JSON, undefined when it was none or broke off.
 * `timeout`: the platform may have done what we asked. `unreachable`: no answer began, for a reason other than time.
 */
export type PlatformAnswer =
  | { outcome: "answered"; status: number; body: unknown }
  | { outcome: "timeout" }
  | { outcome: "unreachable" };

/**
 * One request, one answer, no repeats. Errors of `fetch` are not passed on: they can quote the URL, which holds the
 * token. Redirects are not followed, for the same reason. Never throws.
 */
export async function callPlatform(
  fetchFunction: FetchFunction | undefined,
  url: string,
  init: RequestInit,
  timeoutMs: number,
): Promise<PlatformAnswer> {
  const signal = AbortSignal.timeout(timeoutMs);
  let response: Response;
  try {
    // Called plainly: Workers refuse a `fetch` that is called as somebody's method.
    response = await (fetchFunction ?? fetch)(url, { ...init, redirect: "manual", signal });
  } catch {
    return { outcome: signal.aborted ? "timeout" : "unreachable" };
  }
  try {
    return { outcome: "answered", status: response.status, body: await response.json() };
  } catch {
    return signal.aborted ? { outcome: "timeout" } : { outcome: "answered", status: response.status, body: undefined };
  }
}
