import type { MiddlewareHandler } from "hono";

/**
 * Pages load nothing but our own style and scripts, run nothing written into the page, and stand in no frame.
 * `same-origin` referrers keep a case code in an address from other sites, and still let a form prove where it comes from.
 */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  // A socket upgrade carries no page, and its headers cannot be changed.
  if (c.res.status === 101) return;
  for (const [name, value] of HEADERS) if (name !== PERMISSIONS || !c.res.headers.has(name)) c.res.headers.set(name, value);
};

/** A page that needs more than none says so itself. */
const PERMISSIONS = "Permissions-Policy";

const HEADERS = [
  // `blob:` pictures are those on the visitor's own device, shown before they are sent.
  ["Content-Security-Policy", "default-src 'self'; img-src 'self' blob:; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'"],
  ["X-Content-Type-Options", "nosniff"],
  ["X-Frame-Options", "DENY"],
  ["Referrer-Policy", "same-origin"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  [PERMISSIONS, "camera=(), geolocation=(), microphone=()"],
] as const;
