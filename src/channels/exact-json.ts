/**
 * JSON text → value, with whole numbers that a double cannot hold exactly kept as text, digit for digit, so that two
 * chats never share an id. (Telegram promises 52 significant bits; nothing promises that for ever.)
 * @throws {SyntaxError | RangeError} not JSON, or nested too deep to walk.
 */
export function parseExactJson(text: string): unknown {
  return SIXTEEN_DIGITS.test(text) ? (JSON.parse(text, keepDigits) as unknown) : (JSON.parse(text) as unknown);
}

/** 2^53 has sixteen digits: without such a run there is nothing to keep, and the walk is saved. */
const SIXTEEN_DIGITS = /\d{16}/;

/** `source` is the number as it was written (ECMAScript "JSON.parse source text access"). */
function keepDigits(_key: string, value: unknown, context?: { source?: string }): unknown {
  if (typeof value !== "number" || Number.isSafeInteger(value)) return value;
  const source = context?.source;
  return source !== undefined && /^-?\d+$/.test(source) ? source : value;
}
