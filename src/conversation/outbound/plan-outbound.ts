import type { OutboundMessage } from "../../channels/channel.ts";
import type { SendingTerms } from "../../channels/sending-terms.ts";
import { type Bundle, bundleByCase } from "./bundle-by-case.ts";
import { byAge, byPlace, isMorePressing, isStale } from "./order.ts";
import { leftOf, permit, windowAt } from "./permit.ts";
import type { Allowance, Decision, Priority, Standing, WaitingMessage } from "./waiting-message.ts";

export { priorities } from "./waiting-message.ts";
export type { Allowance, Decision, Priority, Standing, WaitingMessage } from "./waiting-message.ts";

/** One refused bundle: nothing of its case that was written later goes before it. */
type Refusal = Exclude<Decision, { do: "send" | "send_template" | "drop" }>;

/**
 * What becomes of each message that waits in one chat. Pure: the same input gives the same plan, in whatever order it comes.
 * Every id is in exactly one decision; those that send come first, in the order in which they are to leave.
 *
 * The most pressing first, then the oldest. Messages of one case become one where they fit; danger stands alone and ahead. The last free
 * message of a window is kept for danger, questions back and results; of a month's total each purpose leaves a share to the more pressing.
 * The windows are those of `terms` (channels/sending-terms.ts names the sources).
 *
 * @param partsOf how many messages to the platform one of ours needs
 */
export function planOutbound(
  waiting: readonly WaitingMessage[], standing: Standing, allowance: Allowance, terms: SendingTerms, partsOf: (message: OutboundMessage) => number, now: Date,
): Decision[] {
  const stale = waiting.filter((message) => isStale(message, waiting, now)).sort(byAge);
  const live = waiting.filter((message) => !stale.includes(message)).sort(byAge);
  const bundles = bundleByCase(live, terms.maxText, partsOf).sort((one, other) => byPlace(one.lead, other.lead));
  return [...planLive(bundles, live, standing, allowance, terms, partsOf, now), ...stale.map(({ id }): Decision => ({ do: "drop", ids: [id], why: "stale" }))];
}

function planLive(
  bundles: readonly Bundle[], live: readonly WaitingMessage[], standing: Standing, allowance: Allowance, terms: SendingTerms, partsOf: (message: OutboundMessage) => number, now: Date,
): Decision[] {
  const { unreachable } = standing;
  if (unreachable !== null) return bundles.map(({ ids }) => ({ do: "wait_for_citizen", ids, why: unreachable }));
  const window = windowAt(standing, terms, now);
  if (window.kind === "closed") return afterTheWindow(bundles, live, allowance.templatesLeft);

  const left = leftOf(standing, allowance, terms);
  const sent: { bundle: Bundle; as: "free" | "paid" }[] = [];
  const refused: { bundle: Bundle; refusal: Refusal }[] = [];
  for (const bundle of bundles) {
    const older = refused.find((entry) => isSameCase(entry.bundle, bundle) && byAge(entry.bundle.first, bundle.first) < 0);
    const gathered = sent.some((entry) => isSameCase(entry.bundle, bundle) && isMorePressing(entry.bundle.lead, bundle.lead));
    const permission = older === undefined
      ? permit({ priority: bundle.lead.priority, parts: partsOf(bundle.message), since: bundle.first.createdAt, gathered }, window, left, terms, now)
      : { ok: false as const, reason: older.refusal };
    if (permission.ok) sent.push({ bundle, as: permission.value });
    else refused.push({ bundle, refusal: { ...permission.reason, ids: bundle.ids } });
  }
  return [...inOrderOfLeaving(sent).map(({ bundle, as }): Decision => ({ do: "send", ids: bundle.ids, message: bundle.message, as })), ...refused.map(({ refusal }) => refusal)];
}

/** Only a template still reaches them: one for each case, and only where somebody asks them something or answers them. */
function afterTheWindow(bundles: readonly Bundle[], live: readonly WaitingMessage[], templatesLeft: number): Decision[] {
  const worthIt: ReadonlySet<Priority> = new Set(["ask_back", "result"]);
  const decisions: Decision[] = [];
  const announced = new Set<string>();
  let left = templatesLeft;
  for (const { lead, ids } of bundles) {
    if (ids.some((id) => announced.has(id))) continue;
    const ofCase = lead.caseCode === null || lead.priority === "danger" ? [] : live.filter((other) => other.caseCode === lead.caseCode && other.priority !== "danger");
    if (left > 0 && worthIt.has(lead.priority) && ofCase.length > 0 && !ofCase.some(({ templated }) => templated)) {
      left -= 1;
      decisions.push({ do: "send_template", ids: ofCase.map(({ id }) => id) });
      for (const { id } of ofCase) announced.add(id);
    } else decisions.push({ do: "wait_for_citizen", ids, why: "window_closed" });
  }
  return decisions;
}

/** As planned, except that what was written earlier about a case goes right before the first later message of it that goes ahead. */
function inOrderOfLeaving(sent: readonly { bundle: Bundle; as: "free" | "paid" }[]): { bundle: Bundle; as: "free" | "paid" }[] {
  const placed = sent.map((entry, place) => ({
    entry,
    place: Math.min(place, ...sent.flatMap((other, at) => (isSameCase(other.bundle, entry.bundle) && byAge(other.bundle.first, entry.bundle.first) > 0 ? [at] : []))),
  }));
  return placed.sort((one, other) => one.place - other.place || byAge(one.entry.bundle.first, other.entry.bundle.first)).map(({ entry }) => entry);
}

/** Danger belongs to no order but its own. */
function isSameCase(one: Bundle, other: Bundle): boolean {
  return one.lead.caseCode !== null && one.lead.caseCode === other.lead.caseCode && one.lead.priority !== "danger" && other.lead.priority !== "danger";
}
