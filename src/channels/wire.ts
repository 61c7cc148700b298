import { z } from "zod";

/**
 * A platform's id → text, opaque. Numbers only while exact; longer ones reach us as text (`parseExactJson`).
 * Visible ASCII, so that an id is safe as a key, a name of a Durable Object and a part of a path.
 */
export const externalId = z.union([z.string().regex(/^[\x21-\x7e]{1,128}$/), z.int().transform(String)]);

/** A handle or address of a file on the platform. */
export const fileHandle = z.string().min(1).max(2048);

/**
 * A platform's time → ISO UTC. Seconds and milliseconds since 1970 are told apart by size (seconds stay below 1e12
 * until the year 33658). What is no plausible sending time becomes `now`: no message is refused over its date.
 */
export function isoTime(value: unknown, now: Date): string {
  const number = typeof value === "number" ? value : Number.NaN;
  const timeMs = number < 1e12 ? number * 1000 : number;
  const plausible = timeMs >= EARLIEST_MS && timeMs <= now.getTime() + ONE_DAY_MS;
  return (plausible ? new Date(timeMs) : now).toISOString();
}

/** A name from outside → something a log line may carry. */
export function eventName(name: string): string {
  return /^[\w.-]{1,64}$/.test(name) ? name : "unnamed";
}

/** Where a body departs from its shape: names of our own schema's fields only, never what stood in them. */
export function problemIn(error: z.ZodError, prefix = ""): string {
  const path = error.issues[0]?.path.map(String) ?? [];
  return [...(prefix === "" ? [] : [prefix]), ...path].join(".") || "body";
}

/** Before either platform had bots of this kind. */
const EARLIEST_MS = Date.UTC(2015, 0, 1);
const ONE_DAY_MS = 86_400_000;
