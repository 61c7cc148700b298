import { DeliveryError, type DeliveryVerdict } from "./channel.ts";
import type { PlatformAnswer } from "./platform-call.ts";

/** Why a call came to nothing. `number`: the platform's own code, where it gave one. */
export interface OaRefusal {
  trouble: "refused" | "timeout" | "unreachable" | "unreadable";
  httpStatus: number | null;
  number: number | null;
}

/** Which table the codes of an answer are read by: they overlap in meaning only by chance. */
export type OaApi = "consultation" | "template";

/** Is another token what this call needs? */
export function wantsOtherToken(refusal: OaRefusal, api: OaApi): boolean {
  if (refusal.number === null) return refusal.httpStatus === 401;
  return refusal.number === -216 || refusal.number === -220 || (api === "template" && refusal.number === -124);
}

/** Does the app's set-up ask for the proof of its secret with each call? */
export function wantsProof(refusal: OaRefusal): boolean {
  return refusal.number === -242;
}

/** A call that came to nothing → what becomes of the message. `now` says how far the morning is. */
export function oaDeliveryError(refusal: OaRefusal, api: OaApi, now: Date): DeliveryError {
  if (refusal.trouble !== "refused") return new DeliveryError(refusal.trouble === "unreachable" ? "retry" : "unknown", refusal.trouble);
  if (refusal.number === null) return byStatus(refusal.httpStatus ?? 0);
  const row = (api === "template" ? TEMPLATE_ROWS.get(refusal.number) : undefined) ?? ROWS.get(refusal.number);
  // What no table knows is neither lost at once nor knocked at for two days.
  const [verdict, after] = row ?? ["unknown", undefined];
  return new DeliveryError(verdict, `oa_${refusal.number}`, after === "morning" ? secondsUntilMorning(now) : after);
}

/** What went wrong in an answer that was to say `error: 0`; null: nothing. Failures come with HTTP 200 as well. */
export function refusalIn(answer: PlatformAnswer, error: number | null): OaRefusal | null {
  if (answer.outcome !== "answered") return { trouble: answer.outcome, httpStatus: null, number: null };
  if (error === 0) return null;
  const refused = error !== null || answer.status >= 300;
  return { trouble: refused ? "refused" : "unreadable", httpStatus: answer.status, number: error };
}

/** The verdict, and after how many seconds at the soonest; "morning": at six in Viet Nam. */
type Row = readonly [DeliveryVerdict, (number | "morning")?];

const QUARTER_HOUR = 900;
const HOUR = 3600;
/** A quota comes back with the day or the month, or when somebody pays. */
const SIX_HOURS = 6 * HOUR;

/** An administrator has to act at Zalo; the message is sound and goes out once that is done. */
const ACCOUNT_TROUBLE: Row = ["retry", HOUR];

/** Source: Official Account documentation, table of errors. */
const ROWS: ReadonlyMap<number, Row> = new Map<number, Row>([
  // Calls of one minute: the usual backoff is longer soon enough.
  [-32, ["retry"]],
  [-201, ["give_up"]],
  [-204, ACCOUNT_TROUBLE],
  [-205, ACCOUNT_TROUBLE],
  [-209, ACCOUNT_TROUBLE],
  [-210, ["give_up"]],
  [-211, ["out_of_quota", SIX_HOURS]],
  [-212, ACCOUNT_TROUBLE],
  [-213, ["unreachable"]],
  // Only where a second token was refused as well.
  [-216, ["retry", 60]],
  [-217, ["unreachable"]],
  [-218, ["unreachable"]],
  [-219, ACCOUNT_TROUBLE],
  [-220, ["retry", 60]],
  [-221, ACCOUNT_TROUBLE],
  [-223, ACCOUNT_TROUBLE],
  [-224, ACCOUNT_TROUBLE],
  [-227, ["unreachable"]],
  [-230, ["window_closed"]],
  [-232, ["window_closed"]],
  [-234, ["retry", "morning"]],
  [-242, ACCOUNT_TROUBLE],
  [-244, ["unreachable"]],
  [-248, ["give_up"]],
  [-320, ["out_of_quota", SIX_HOURS]],
  [-321, ["out_of_quota", SIX_HOURS]],
]);

/** Source: zalo.cloud, "Cách xử lý mã lỗi" of template messages. */
const TEMPLATE_ROWS: ReadonlyMap<number, Row> = new Map<number, Row>([
  [-101, ACCOUNT_TROUBLE],
  [-102, ACCOUNT_TROUBLE],
  [-103, ACCOUNT_TROUBLE],
  [-104, ACCOUNT_TROUBLE],
  [-105, ACCOUNT_TROUBLE],
  [-108, ["give_up"]],
  [-109, ["give_up"]],
  [-110, ["unreachable"]],
  [-111, ["give_up"]],
  [-112, ["give_up"]],
  [-114, ["unreachable"]],
  [-115, ["out_of_quota", SIX_HOURS]],
  [-117, ACCOUNT_TROUBLE],
  [-118, ["unreachable"]],
  [-119, ["unreachable"]],
  [-124, ["retry", 60]],
  [-133, ["retry", "morning"]],
]);

/** No answer of the API at all: a gateway's page, a proxy's refusal. */
function byStatus(status: number): DeliveryError {
  const code = `http_${status}`;
  if (status === 401 || status === 403 || status === 404) return new DeliveryError("retry", code, QUARTER_HOUR);
  return new DeliveryError(status >= 500 || status === 429 || status < 400 ? "retry" : "give_up", code);
}

const MORNING_HOUR = 6;
const VIETNAM_HOURS = 7;
const DAY_SECONDS = 24 * HOUR;

function secondsUntilMorning(now: Date): number {
  const secondOfDay = (Math.floor(now.getTime() / 1000) + VIETNAM_HOURS * HOUR) % DAY_SECONDS;
  const wait = (MORNING_HOUR * HOUR - secondOfDay + DAY_SECONDS) % DAY_SECONDS;
  // Asked at six exactly, tomorrow would be meant.
  return wait === 0 ? 60 : wait;
}
