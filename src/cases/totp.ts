/**
 * Time-based one-time passwords (RFC 6238 over RFC 4226): HMAC-SHA-1, steps of 30 seconds, six digits, as every authenticator
 * application reads them.
 */

const stepSeconds = 30;

/** The step a moment falls in. */
export const totpStep = (now: Date): number => Math.floor(now.getTime() / 1000 / stepSeconds);

/** The code of one step. @param digits 6 as applications show it; 8 in the RFC's own examples */
export async function totpCode(secret: Uint8Array, step: number, digits = 6): Promise<string> {
  const key = await crypto.subtle.importKey("raw", new Uint8Array(secret), { name: "HMAC", hash: "SHA-1" }, false, ["sign"]);
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(step));
  const mac = new DataView(await crypto.subtle.sign("HMAC", key, counter.buffer));
  const offset = mac.getUint8(mac.byteLength - 1) & 0xf;
  return String((mac.getUint32(offset) & 0x7fffffff) % 10 ** digits).padStart(digits, "0");
}

/**
 * The step whose code this is, looking one step back and one ahead for clocks that differ (RFC 6238 §5.2); null for none, or for one
 * not after `lastStep`: a code is used once.
 */
export async function matchingStep(secret: Uint8Array, typed: string, now: Date, lastStep: number): Promise<number | null> {
  const code = typed.replace(/\D/g, "");
  if (code.length !== 6) return null;
  let found: number | null = null;
  for (const step of [-1, 0, 1].map((ahead) => totpStep(now) + ahead)) {
    // Every step is worked out, found or not, so that the time taken does not tell.
    const same = sameText(await totpCode(secret, step), code);
    if (same && step > lastStep) found = step;
  }
  return found;
}

/** What an authenticator application takes in ("otpauth://…"). @param secretBase32 upper case */
export function otpauthAddress(issuer: string, account: string, secretBase32: string): string {
  const name = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${name}?secret=${secretBase32}&issuer=${encodeURIComponent(issuer)}&algorithm=SHA1&digits=6&period=${stepSeconds}`;
}

function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}
