import type { OutboundMessage } from "../channels/channel.ts";
import { draftLapsed, draftWaits } from "../text/interview.ts";
import { openQuestion } from "./interview.ts";
import type { ConversationState, DraftStep } from "./state.ts";
import { shorten } from "./turn-context.ts";

const hourMs = 60 * 60 * 1000;
const remindAfterMs = 24 * hourMs;
const keptAfterReminderMs = 7 * 24 * hourMs;
/** Nobody is written to from nine in the evening to six in the morning, Vietnam time (UTC+7). */
const quietFromHour = 21;
const quietToHour = 6;
const vietnamMs = 7 * hourMs;
const shownChars = 120;

/** When a draft that lies untouched is next to be looked at: a day after the last word, and seven days after the reminder, never at night. Null: no draft. */
export function idleDraftDueMs({ untouched, step, putBy }: ConversationState): number | null {
  if (untouched === null || oldestDraft(step, putBy) === null) return null;
  const dueMs = untouched.remindedAt === null ? new Date(untouched.since).getTime() + remindAfterMs : new Date(untouched.remindedAt).getTime() + keptAfterReminderMs;
  return awake(dueMs);
}

/**
 * What is due is done: one reminder with its ways on; after seven more days the draft is dropped, in one line. A person who asked for silence
 * is not written to.
 * @returns null when nothing is due; `photos`: ids of those that went with what was dropped
 */
export function tendIdleDraft(state: ConversationState, now: Date): { state: ConversationState; message: OutboundMessage | null; photos: string[] } | null {
  const dueMs = idleDraftDueMs(state);
  const step = oldestDraft(state.step, state.putBy);
  if (dueMs === null || step === null || state.untouched === null || dueMs > now.getTime()) return null;
  const words = shorten(step.draft.words.join(" "), shownChars);
  if (state.untouched.remindedAt === null) {
    const { text, choices } = openQuestion(step);
    const reminded = { ...state, untouched: { ...state.untouched, remindedAt: now.toISOString() } };
    if (state.muted) return { state: reminded, message: null, photos: [] };
    const message: OutboundMessage = { type: "text", text: `${draftWaits(words)}\n${text}`, ...(choices.length > 0 ? { choices } : {}) };
    return { state: { ...reminded, step, putBy: state.putBy.filter((other) => other !== step), offered: choices }, message, photos: [] };
  }
  const photos = [...(state.step.kind === "draft" ? [state.step] : []), ...state.putBy].flatMap(({ draft }) => draft.photos);
  const left = state.step.kind === "draft" ? { step: { kind: "idle" as const }, offered: [] } : {};
  return {
    state: { ...state, ...left, putBy: [], queue: [], untouched: null },
    message: state.muted ? null : { type: "text", text: draftLapsed(words) }, photos,
  };
}

/** Touched by a turn: the time runs anew; without a draft it does not run. */
export function touched(state: ConversationState, now: Date): ConversationState {
  const open = oldestDraft(state.step, state.putBy) !== null;
  if (!open && state.untouched === null) return state;
  return { ...state, untouched: open ? { since: now.toISOString(), remindedAt: null } : null };
}

/** What is being told, or what was put by for something that never came to an end. */
function oldestDraft(step: ConversationState["step"], putBy: readonly DraftStep[]): DraftStep | null {
  if (step.kind === "draft") return step;
  return putBy[0] ?? null;
}

/** The same moment, or six in the morning after it. */
function awake(ms: number): number {
  const local = new Date(ms + vietnamMs);
  const hour = local.getUTCHours();
  if (hour >= quietToHour && hour < quietFromHour) return ms;
  const morning = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + (hour >= quietFromHour ? 1 : 0), quietToHour);
  return morning - vietnamMs;
}
