import { lookAlikes } from "./look-alikes.ts";
import { INVISIBLE, SPACES } from "./normalise.ts";

/** A cleaned text that still knows where each of its characters came from. */
export interface Traced {
  /** As `normalise`, but with nothing trimmed and no run of spaces joined. */
  text: string;
  /** A stretch of `text` → the stretch of the raw text it came from, both in UTF-16 units, end exclusive. */
  toRaw(start: number, end: number): { start: number; end: number };
}

/** Raw text → cleaned text with a way back. Combining marks, zero-width characters and keycaps are folded into their letter. */
export function trace(raw: string): Traced {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  for (const cluster of raw.matchAll(CLUSTER)) {
    const visible = cluster[0].replace(INVISIBLE, "").normalize("NFC").replace(SPACES, " ");
    for (let i = 0; i < visible.length; i++) {
      starts.push(cluster.index);
      ends.push(cluster.index + cluster[0].length);
    }
    text += visible;
  }
  const plain = lookAlikes(text);
  return {
    text: plain.length === text.length ? plain : text,
    toRaw: (start, end) => end <= start
      ? { start: starts[start] ?? raw.length, end: starts[start] ?? raw.length }
      : { start: starts[start] ?? raw.length, end: ends[end - 1] ?? raw.length },
  };
}

/** One code point with the combining marks that follow it. */
const CLUSTER = /[\s\S]\p{M}*/gu;
