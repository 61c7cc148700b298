/** What a log line may carry: flat, small, and never text, names, numbers of people, tokens or chat ids. */
export type LogFields = Record<string, string | number | boolean | null | undefined>;

/**
 * One JSON line an event, `snake_case` names, so that a log search needs no parsing.
 * Errors are reduced to name and code: messages may quote what a citizen wrote.
 */
export const log = {
  info: (event: string, fields: LogFields = {}): void => write("info", event, fields),
  warn: (event: string, fields: LogFields = {}): void => write("warn", event, fields),
  error: (event: string, fields: LogFields = {}): void => write("error", event, fields),
};

/** The part of an error that is safe to log. */
export function errorFields(error: unknown): LogFields {
  if (error instanceof Error) {
    const code = (error as { code?: unknown }).code;
    return { error: error.name, ...(typeof code === "string" || typeof code === "number" ? { code } : {}) };
  }
  return { error: typeof error };
}

function write(level: "info" | "warn" | "error", event: string, fields: LogFields): void {
  console[level](JSON.stringify({ level, event, ...fields }));
}
