import { type PhotoRefusal, photoAdded, photoChoiceWords, photoFirst, photoRefused, photoTaken, photoWhereTo } from "../text/interview.ts";
import { allows } from "../cases/case-states.ts";
import { findCaseOfReporter } from "../cases/case-store.ts";
import { photosAdded } from "../text/cadre-chat.ts";
import { openQuestion } from "./interview.ts";
import type { ConversationState } from "./state.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, idFor, say, withCommand, withState } from "./turn-context.ts";

/** A photo that was fetched and kept, or why it was not. */
export type TakenPhoto = { kind: "taken"; id: string } | { kind: "refused"; why: PhotoRefusal };

const most = { photos: 5, megabytes: 10 };
/** A photo this soon after a matter was sent is likely of it. */
const soonMs = 2 * 60 * 60 * 1000;
/** Photos without a word are of nothing after a day. */
const wordlessMs = 24 * 60 * 60 * 1000;

/**
 * Photos, at any time: they go with what is being told, with the emergency or the case a cadre asks about; before any words they
 * wait for them. Nothing is taken beside a protected matter.
 * @param wordsFollow words came with them, or right after: those say what they are of
 */
export async function photosSent(context: TurnContext, turn: Turn, fileIds: readonly string[], wordsFollow: boolean): Promise<Turn> {
  const { state } = turn;
  if (state.step.kind === "restricted" || state.setAside !== null) return say(turn, photoRefused("protected", most), state.offered);
  const room = Math.max(0, most.photos - already(state));
  const { channel } = context.input.address;
  const results: TakenPhoto[] = [];
  for (const [i, fileId] of fileIds.slice(0, room).entries()) {
    results.push(await context.services.takePhoto(channel, { fileId, seed: idFor(context, `photo-${i}`), now: context.input.now }));
  }
  const taken = results.flatMap((result) => (result.kind === "taken" ? [result.id] : []));
  const why = fileIds.length > room ? "too_many" : results.find((result) => result.kind === "refused")?.why;
  const told = why === undefined ? turn : say(turn, photoRefused(why, most), state.offered);
  return taken.length === 0 ? told : placed(context, told, taken, wordsFollow);
}

/** "Thêm vào việc đó" under a photo that came after a matter was sent. */
export async function photoPlaced(context: TurnContext, turn: Turn, what: string, code: string): Promise<Turn> {
  const ids = turn.state.photos.map(({ id }) => id);
  if (what !== "add" || ids.length === 0) return say(turn, photoFirst(Math.max(ids.length, 1)));
  return withState(say(await attached(context, turn, ids, code), photoAdded(code)), { photos: [] });
}

/** Photos that waited for words too long are let go of; the sweep takes them. */
export function withoutOldPhotos(state: ConversationState, now: Date): ConversationState {
  const photos = state.photos.filter(({ at }) => now.getTime() - new Date(at).getTime() < wordlessMs);
  return photos.length === state.photos.length ? state : { ...state, photos };
}

/** Ids of photos that are of no case yet. */
export const photosKept = ({ step, putBy, photos }: ConversationState): string[] =>
  [...photos.map(({ id }) => id), ...[...(step.kind === "draft" ? [step] : []), ...putBy].flatMap(({ draft }) => draft.photos)];

async function placed(context: TurnContext, turn: Turn, ids: readonly string[], wordsFollow: boolean): Promise<Turn> {
  const { step, awaitingReply, lastSent, photos } = turn.state;
  if (step.kind === "draft") {
    const next = { ...step, draft: { ...step.draft, photos: [...step.draft.photos, ...ids] } };
    const { text, choices } = openQuestion(next);
    return withState(say(turn, `${photoTaken(ids.length)}\n${text}`, choices), { step: next });
  }
  const code = step.kind === "emergency" ? step.code : awaitingReply;
  if (code !== null) return say(await attached(context, turn, ids, code), photoAdded(code), turn.state.offered);
  const waiting = withState(turn, { photos: [...photos, ...ids.map((id) => ({ id, at: context.input.now.toISOString() }))] });
  if (wordsFollow) return waiting;
  if (lastSent !== null && context.input.now.getTime() - new Date(lastSent.at).getTime() < soonMs) {
    const choices = [{ value: `a:add:${lastSent.code}`, label: photoChoiceWords.add }, { value: "a:other", label: photoChoiceWords.other }];
    return say(waiting, photoWhereTo(lastSent.code), choices);
  }
  return say(waiting, photoFirst(waiting.state.photos.length));
}

/** With the case; where it is still worked on, who handles it is told, and a question counts as answered. */
async function attached(context: TurnContext, turn: Turn, ids: readonly string[], code: string): Promise<Turn> {
  const { services: { cases, locality }, input: { address: { pseudonym }, now } } = context;
  const attachedOnly = withCommand(turn, { kind: "attach_photos", ids, to: { reporter: pseudonym, code } });
  const found = await findCaseOfReporter(cases, locality, pseudonym, code);
  if (!found || !allows(found.case.status, "add")) return attachedOnly;
  const text = photosAdded(ids.length);
  return withCommand(attachedOnly, { kind: "add_to_case", reporter: pseudonym, code, text: { original: text, redacted: text }, act: { actId: idFor(context, "photos-told"), now } });
}

const already = ({ step, photos }: ConversationState): number => (step.kind === "draft" ? step.draft.photos.length : photos.length);
