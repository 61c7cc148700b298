/** What stands before a question: named guards, each able to stop it. The answer room is handed its guard; it knows no listening. */

/** In the order they are asked. "hidden_characters" alone stops nothing: what cannot be seen is taken out and the rest is read. */
export type InputGuardName = "size" | "rate" | "hidden_characters" | "injection" | "others_data" | "political_bait";

export interface GuardVerdict {
  triggered: boolean;
  /** What to count: the guard's own name, "<name>_failed" where it broke, null where nothing happened. */
  counted: string | null;
}

/** Longest a guard may think, in milliseconds. */
const guardTimeoutMs = 2_000;

/**
 * Asks one guard. One that throws, or answers too late, counts as triggered: a broken guard closes the way, and is counted apart
 * so that somebody sees it. Never throws.
 * @param guard true: triggered
 */
export async function runGuard(name: string, guard: () => boolean | Promise<boolean>, timeoutMs: number = guardTimeoutMs): Promise<GuardVerdict> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((resolve) => { timer = setTimeout(() => resolve("late"), timeoutMs); });
  try {
    const answer = await Promise.race([Promise.resolve().then(guard), late]);
    return answer === "late" ? failed(name) : verdict(name, answer);
  } catch {
    return failed(name);
  } finally {
    clearTimeout(timer);
  }
}

/** As `runGuard`, for a guard that needs no waiting. */
export function runGuardNow(name: string, guard: () => boolean): GuardVerdict {
  try {
    return verdict(name, guard());
  } catch {
    return failed(name);
  }
}

function verdict(name: string, triggered: boolean): GuardVerdict {
  return { triggered, counted: triggered ? name : null };
}

function failed(name: string): GuardVerdict {
  return { triggered: true, counted: `${name}_failed` };
}
