/**
 * `trouble`: "refused" (the platform said no), "timeout" (it may have done it), "unreachable" (no answer began),
 * "unreadable" (it answered without error and without sense: it may have done it). Holds neither URL nor token.
 */
export class ZaloBotError extends Error {
  override readonly name = "ZaloBotError";
  readonly method: string;
  readonly trouble: "refused" | "timeout" | "unreachable" | "unreadable";
  readonly httpStatus: number | null;
  /** The platform's own code, where it gave one. */
  readonly errorCode: number | null;
  /** The platform's words; for an operator's eyes, not for logs. */
  readonly description: string;
  readonly remedy: ZaloRemedy;
  /** Short, stable, loggable: "zalo_429", "http_502", "timeout". */
  readonly code: string;

  constructor(what: {
    method: string;
    trouble: ZaloBotError["trouble"];
    httpStatus?: number;
    errorCode?: number | null;
    description?: string;
  }) {
    const { method, trouble, httpStatus = null, errorCode = null, description = "" } = what;
    const code = trouble !== "refused" ? trouble : errorCode === null ? `http_${httpStatus}` : `zalo_${errorCode}`;
    super(`Zalo ${method} failed: ${code}`);
    this.method = method;
    this.trouble = trouble;
    this.httpStatus = httpStatus;
    this.errorCode = errorCode;
    this.description = description;
    this.remedy = remedyFor(trouble, errorCode ?? httpStatus ?? 0);
    this.code = code;
  }

  /** Is this the platform's answer `code`, by its own code or, without one, by HTTP status? */
  is(code: number): boolean {
    return (this.errorCode ?? this.httpStatus) === code;
  }

  /** May the same call be made again at once, without harm and with hope? */
  get retryable(): boolean {
    return this.remedy.again === "soon";
  }
}

/** When asking again can help: shortly, once more, after the operator or the month has changed something, never. */
export type ZaloRemedy = { again: "soon" | "once" | "never" } | { again: "later"; afterSeconds: number };

/** Error codes and what to do about them. Source: the platform's table; what is not in it goes by its hundreds. */
const REMEDIES: ReadonlyMap<number, ZaloRemedy> = new Map<number, ZaloRemedy>([
  [400, { again: "never" }],
  // A token that was reset: the message is sound and goes out once an operator has put the new one in.
  [401, { again: "later", afterSeconds: 900 }],
  // Documented as "internal server error".
  [403, { again: "once" }],
  [404, { again: "never" }],
  [408, { again: "soon" }],
  [426, { again: "never" }],
  // Normally the monthly quota: nothing is gained by knocking.
  [429, { again: "later", afterSeconds: 3600 }],
]);

function remedyFor(trouble: ZaloBotError["trouble"], code: number): ZaloRemedy {
  if (trouble === "unreachable") return { again: "soon" };
  if (trouble !== "refused") return { again: "never" };
  // Below 400 is no error code: a refusal without a reason says nothing about the message.
  return REMEDIES.get(code) ?? { again: code >= 500 || (code >= 200 && code < 400) ? "soon" : "never" };
}
