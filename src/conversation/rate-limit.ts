/** How many messages of one chat are read, and when the next ones are. */

/** A bucket as it was left: what remains, and when that was. May be negative: a burst is read as one turn, whatever its size. */
export interface Bucket { tokens: number; atMs: number }

export interface RateState {
  minute: Bucket;
  day: Bucket;
  /** The person was told that messages wait; cleared by the next turn that is taken. */
  told: boolean;
}

/** A person who types fast sends ten a minute; two hundred a day is a busy case. */
const perMinute = 20;
const perDay = 200;
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** A burst may run up this much: whoever pasted a hundred lines waits minutes, not a day. */
const mostDebt = 20;

export const freshRate = (now: Date): RateState => ({
  minute: { tokens: perMinute, atMs: now.getTime() }, day: { tokens: perDay, atMs: now.getTime() }, told: false,
});

/**
 * May the waiting messages be read now?
 * @param state as kept; null for a chat that has none yet
 * @returns null, or when there is room again: nothing is dropped, the messages wait until then
 */
export function readableFrom(state: RateState | null, now: Date): Date | null {
  if (state === null) return null;
  const waitMs = Math.max(untilOneMs(state.minute, perMinute, minuteMs, now), untilOneMs(state.day, perDay, dayMs, now));
  return waitMs <= 0 ? null : new Date(now.getTime() + waitMs);
}

/** What is left after reading `messages` of them as one turn. */
export function afterReading(state: RateState | null, messages: number, now: Date): RateState {
  const before = state ?? freshRate(now);
  return {
    minute: { tokens: Math.max(-mostDebt, filled(before.minute, perMinute, minuteMs, now) - messages), atMs: now.getTime() },
    day: { tokens: Math.max(-mostDebt, filled(before.day, perDay, dayMs, now) - messages), atMs: now.getTime() },
    told: false,
  };
}

/** Files from the chat page: a matter has at most five, and nobody has twenty matters in ten minutes. */
const filesPerSpan = 20;
const filesSpanMs = 10 * 60 * 1000;

/**
 * One more file?
 * @param state as kept; null for a chat that has sent none
 * @returns what is to be kept instead; null when there is no room
 */
export function afterFile(state: Bucket | null, now: Date): Bucket | null {
  const left = state === null ? filesPerSpan : filled(state, filesPerSpan, filesSpanMs, now);
  return left < 1 ? null : { tokens: left - 1, atMs: now.getTime() };
}

/** The clock of a device may jump back: then nothing is added and nothing taken. */
function filled(bucket: Bucket, most: number, spanMs: number, now: Date): number {
  const passedMs = Math.max(0, now.getTime() - bucket.atMs);
  return Math.min(most, bucket.tokens + (passedMs * most) / spanMs);
}

/** Milliseconds until a whole token is there. */
function untilOneMs(bucket: Bucket, most: number, spanMs: number, now: Date): number {
  // A rounding error of a millionth must not hold a message for one more millisecond, again and again.
  return Math.ceil(((1 - filled(bucket, most, spanMs, now) - 1e-6) * spanMs) / most);
}
