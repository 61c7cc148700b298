import { fail, type Result } from "../result.ts";
import type { MediaFile, MediaTrouble } from "./channel.ts";
import { fetchMedia } from "./fetch-media.ts";
import type { FetchFunction } from "./platform-call.ts";

/**
 * A picture or voice note that came through Zalo (bot or Official Account) → its bytes; `gone` for what does not lie on Zalo's own
 * servers, without a call. Never throws. Source: attachment hosts of both platforms, *.zdn.vn.
 */
export async function fetchZaloMedia(fetchFunction: FetchFunction | undefined, address: string, maxBytes: number): Promise<Result<MediaFile, MediaTrouble>> {
  return isOnZaloMediaHost(address) ? await fetchMedia(fetchFunction, address, maxBytes, MEDIA_TIMEOUT_MS) : fail("gone");
}

const MEDIA_TIMEOUT_MS = 20_000;

/** Whoever could make us fetch another address could reach what we can reach. */
function isOnZaloMediaHost(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === "https:" && url.port === "" && url.username === "" && url.hostname.endsWith(".zdn.vn");
}
