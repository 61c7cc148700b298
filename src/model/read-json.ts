/**
 * The JSON objects of a reply that may stand in a fence, among words, in a string, or with the slips models make: commas
 * before a bracket, line breaks inside strings, comments. An object that breaks off is none. In the order they stand, none inside another.
 */
export function jsonObjectsOf(reply: string): Record<string, unknown>[] {
  const whole = parsed(reply);
  if (isObject(whole)) return [whole];
  if (typeof whole === "string" && whole.includes("{")) return jsonObjectsOf(whole);
  const found: Record<string, unknown>[] = [];
  let tries = 0;
  for (let at = reply.indexOf("{"); at >= 0 && tries < MOST_TRIES; at = reply.indexOf("{", at)) {
    tries += 1;
    const end = endOfObject(reply, at);
    const value = end === null ? undefined : parsed(reply.slice(at, end));
    if (isObject(value)) found.push(value);
    at = isObject(value) && end !== null ? end : at + 1;
  }
  return found;
}

/** Braces a reply may hold that begin no object, before reading on is a waste. */
const MOST_TRIES = 50;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  for (const reading of [text, mended(text)]) {
    try {
      return JSON.parse(reading);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

/** Behind the brace that closes the one at `start`; null when nothing does. */
function endOfObject(text: string, start: number): number | null {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at) - 1;
    else if (sign === "{") depth += 1;
    else if (sign === "}") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}

/** Behind the quotation mark that closes the one at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

const CONTROLS: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Strings are kept but for raw line breaks; outside of them comments and needless commas go. */
function mended(text: string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    const quote = text.indexOf('"', at);
    const end = quote < 0 ? text.length : quote;
    parts.push(text.slice(at, end).replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ""));
    if (quote < 0) break;
    at = endOfString(text, quote);
    parts.push(text.slice(quote, at).replace(/[\n\r\t]/g, (sign) => CONTROLS[sign] ?? ""));
  }
  return parts.map((part, i) => (i % 2 === 0 ? part.replace(/,(?=\s*[}\]])/g, "") : part)).join("");
}
