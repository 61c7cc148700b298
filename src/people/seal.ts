import { fromBase64, toBase64Url } from "./encoding.ts";

/** Keys by id; `current` seals, every key opens, so that a key can be replaced without rewriting the store. */
export interface KeyRing { current: string; keys: Record<string /* key id */, string /* 32 bytes, base64 */> }

/** A secret that is missing or malformed. The message names the secret and the remedy, never its value. */
export class KeyRingError extends Error {
  override readonly name = "KeyRingError";
}

export interface Sealer {
  /** Text → "v1.<key id>.<iv>.<ciphertext>" (AES-256-GCM, fresh iv). `context` is authenticated: opening under another one fails. */
  seal(text: string, context: string): Promise<string>;
  /** @throws {Error} when the key is gone, the context differs or the text was altered */
  open(sealed: string, context: string): Promise<string>;
  /**
   * 32 bytes that follow from the input and a key of the ring (HMAC-SHA256 under a key derived for this use), one entry a
   * key, current key first. For ids that must repeat for the same input and tell nothing of it.
   */
  derive(input: string): Promise<Uint8Array[]>;
}

/**
 * Secret text `{"current":"k1","keys":{"k1":"<32 bytes base64>"}}` → key ring.
 * @throws {KeyRingError} naming `secretName` and what to put there
 */
export function readKeyRing(json: string, secretName: string): KeyRing {
  const remedy = `Set it to {"current":"k1","keys":{"k1":"<32 random bytes, base64>"}}.`;
  const parsed = parseJson(json);
  if (!isRecord(parsed)) throw new KeyRingError(`${secretName} is not a JSON object. ${remedy}`);
  const { current, keys } = parsed;
  if (typeof current !== "string" || !isRecord(keys)) throw new KeyRingError(`${secretName} lacks "current" or "keys". ${remedy}`);
  const ring: KeyRing = { current, keys: {} };
  for (const [id, value] of Object.entries(keys)) {
    if (!/^[A-Za-z0-9_-]{1,32}$/.test(id)) throw new KeyRingError(`${secretName}: a key id may hold letters, digits, "-" and "_" only. ${remedy}`);
    if (typeof value !== "string" || fromBase64(value)?.length !== 32) throw new KeyRingError(`${secretName}: key "${id}" is not 32 bytes of base64. ${remedy}`);
    ring.keys[id] = value;
  }
  if (ring.keys[current] === undefined) throw new KeyRingError(`${secretName}: "current" names a key that "keys" does not hold. ${remedy}`);
  return ring;
}

/** AES-GCM sealer over a checked key ring. */
export function createSealer(ring: KeyRing): Sealer {
  const sealing = new Map<string, Promise<CryptoKey>>();
  const deriving = new Map<string, Promise<CryptoKey>>();
  const sealKey = (id: string): Promise<CryptoKey> => remember(sealing, id, () => importSealKey(bytesOf(ring, id)));
  const deriveKey = (id: string): Promise<CryptoKey> => remember(deriving, id, () => importDeriveKey(bytesOf(ring, id)));
  return {
    async seal(text, context) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const key = await sealKey(ring.current);
      const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: utf8(context) }, key, utf8(text));
      return `v1.${ring.current}.${toBase64Url(iv)}.${toBase64Url(new Uint8Array(sealed))}`;
    },
    async open(sealed, context) {
      const [version, keyId, iv, text] = sealed.split(".");
      const ivBytes = fromBase64(iv ?? "");
      const textBytes = fromBase64(text ?? "");
      if (version !== "v1" || keyId === undefined || !ivBytes || !textBytes) throw new Error("sealed text is malformed");
      const key = await sealKey(keyId);
      const opened = await crypto.subtle.decrypt({ name: "AES-GCM", iv: ivBytes, additionalData: utf8(context) }, key, textBytes);
      return new TextDecoder().decode(opened);
    },
    async derive(input) {
      const ids = [ring.current, ...Object.keys(ring.keys).filter((id) => id !== ring.current)];
      return Promise.all(ids.map(async (id) => new Uint8Array(await crypto.subtle.sign("HMAC", await deriveKey(id), utf8(input)))));
    },
  };
}

function remember(cache: Map<string, Promise<CryptoKey>>, id: string, make: () => Promise<CryptoKey>): Promise<CryptoKey> {
  const known = cache.get(id);
  if (known) return known;
  const made = make();
  cache.set(id, made);
  return made;
}

function importSealKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** A separate key for derived ids, so that the sealing key serves one algorithm only. */
async function importDeriveKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey("raw", bytes, "HKDF", false, ["deriveKey"]);
  const from = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info: utf8("lang-nghe derived ids") };
  return crypto.subtle.deriveKey(from, base, { name: "HMAC", hash: "SHA-256", length: 256 }, false, ["sign"]);
}

function bytesOf(ring: KeyRing, id: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64(ring.keys[id] ?? "");
  if (bytes?.length !== 32) throw new Error("the key that sealed this text is no longer in the ring");
  return bytes;
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
