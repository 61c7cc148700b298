import { loadByCode } from "../cases/case-record-store.ts";
import type { Cadre } from "../cases/case.ts";
import { photosKeptForAnswer } from "../text/cadre-chat.ts";
import { photoRefused } from "../text/interview.ts";
import { fieldChosen } from "./cadre-desk.ts";
import { type CadreStep, missingField, photosOf } from "./cadre-form.ts";
import type { TakenPhoto } from "./attachments.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, idFor, say, withState } from "./turn-context.ts";

const most = { photos: 5, megabytes: 10 };

/**
 * Photos a cadre sends while writing an answer: proof for the citizen, in a copy without hidden data. Where the proof is being
 * asked for, they are it.
 */
export async function proofSent(context: TurnContext, turn: Turn, cadre: Cadre, step: CadreStep, fileIds: readonly string[]): Promise<Turn> {
  const before = photosOf(step.values);
  const room = Math.max(0, most.photos - before.length);
  const results: TakenPhoto[] = [];
  for (const [i, fileId] of fileIds.slice(0, room).entries()) {
    results.push(await context.services.takePhoto(context.input.address.channel, { fileId, seed: idFor(context, `proof-${i}`), now: context.input.now }));
  }
  const taken = results.flatMap((result) => (result.kind === "taken" ? [result.id] : []));
  const why = fileIds.length > room ? "too_many" : results.find((result) => result.kind === "refused")?.why;
  const told = why === undefined ? turn : say(turn, photoRefused(why, most), turn.state.offered);
  if (taken.length === 0) return told;
  const photos = [...before, ...taken];
  const next: CadreStep = { ...step, values: { ...step.values, photos: photos.join(",") } };
  const kept = say(withState(told, { step: next }), photosKeptForAnswer(photos.length), told.state.offered);
  if (step.doing === null || missingField(step.doing, step.values) !== "proof") return kept;
  const record = await loadByCode(context.services.cases, step.code);
  return (record && (await fieldChosen(context, kept, cadre, next, "proof", ""))) ?? kept;
}
