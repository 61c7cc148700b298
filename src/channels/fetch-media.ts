import { fail, ok, type Result } from "../result.ts";
import type { MediaFile, MediaTrouble } from "./channel.ts";
import type { FetchFunction } from "./platform-call.ts";
import { readAtMost } from "./read-at-most.ts";

/**
 * A file on a platform's server → its bytes. Redirects are not followed: the first address was checked, or holds a
 * token. Never throws, and no trouble quotes the address.
 */
export async function fetchMedia(
  fetchFunction: FetchFunction | undefined,
  url: string,
  maxBytes: number,
  timeoutMs: number,
): Promise<Result<MediaFile, MediaTrouble>> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await (fetchFunction ?? fetch)(url, { redirect: "manual", signal });
    if (!response.ok) {
      await response.body?.cancel();
      return fail(response.status >= 500 || response.status === 429 ? "unreachable" : "gone");
    }
    const bytes = await readAtMost(response.body, maxBytes);
    return bytes === null ? fail("too_large") : ok({ bytes, mediaType: response.headers.get("content-type") });
  } catch {
    return fail("unreachable");
  }
}
