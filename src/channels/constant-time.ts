/**
 * Are these two secrets the same? The time taken tells nothing about where they differ or how long they are:
 * both are reduced to SHA-256 digests first (Workers `crypto.subtle.timingSafeEqual` wants equal lengths).
 */
export async function sameSecret(given: string, expected: string): Promise<boolean> {
  const [a, b] = await Promise.all([digest(given), digest(expected)]);
  const { subtle } = crypto as { subtle: { timingSafeEqual?: (a: Uint8Array, b: Uint8Array) => boolean } };
  return subtle.timingSafeEqual === undefined ? sameBytes(a, b) : subtle.timingSafeEqual(a, b);
}

/**
 * Checks a platform's shared-secret header. A missing header is never right. The body is not looked at.
 * @throws {Error} at set-up when `expected` is empty: everybody would be let in.
 */
export function secretHeader(header: string, expected: string): (headers: Headers) => Promise<boolean> {
  if (expected === "") throw new Error(`the secret compared with header ${header} is empty`);
  return async (headers) => {
    const given = headers.get(header);
    return given !== null && (await sameSecret(given, expected));
  };
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

/** Outside Workers: looks at every byte whatever it finds. */
function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index++) difference |= (a[index] ?? 0) ^ (b[index] ?? 0);
  return difference === 0;
}
