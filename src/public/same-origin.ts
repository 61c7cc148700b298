import type { Context, MiddlewareHandler } from "hono";
import { csrf } from "hono/csrf";

/**
 * Refuses (403) a form posted from another site. `publicUrl`: the address people see, which behind a proxy
 * differs from the one the request carries.
 */
export function sameOriginForms(publicUrl: (c: Context) => string): MiddlewareHandler {
  return csrf({ origin: (origin, c) => isOwnOrigin(origin, c, publicUrl(c)) });
}

/** Is this Origin header ours? Sockets are not covered by the same-origin rule of browsers, so they ask too. */
export function isOwnOrigin(origin: string, c: Context, publicUrl: string): boolean {
  return origin === new URL(c.req.url).origin || origin === new URL(publicUrl).origin;
}
