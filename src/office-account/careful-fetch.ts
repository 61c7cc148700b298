/** The provider could not be asked: the network failed, it took too long, or it has trouble of its own. */
export class ProviderUnreachable extends Error {
  override readonly name = "ProviderUnreachable";
}

/** Time for one answer of a provider. */
const answerMs = 5000;
/** After a failure the provider is left alone for this long: pages must not each wait for it. */
const pauseMs = 3000;

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** What the libraries ask: a `RequestInit` whose body may be written out as undefined. */
type Asked = (url: string, init?: Omit<RequestInit, "body" | "signal"> & { body?: BodyInit | null | undefined; signal?: AbortSignal | null | undefined }) => Promise<Response>;

/**
 * `fetch` that waits a bounded time, throws one class of error when the provider cannot be asked, and then answers so at once for a moment.
 * @param clockMs milliseconds since 1970
 */
export function carefulFetch(ask: Fetch, clockMs: () => number = Date.now): Asked {
  let failedAtMs = Number.NEGATIVE_INFINITY;
  const failed = (): ProviderUnreachable => {
    failedAtMs = clockMs();
    return new ProviderUnreachable();
  };
  return async (url, { body, ...init } = {}) => {
    if (clockMs() - failedAtMs < pauseMs) throw new ProviderUnreachable();
    const response = await ask(url, { ...init, ...(body === undefined ? {} : { body }), signal: AbortSignal.timeout(answerMs) }).catch(() => {
      throw failed();
    });
    if (response.status >= 500) throw failed();
    return response;
  };
}
