import type { Understanding } from "../listening/understanding.ts";
import { greetsInKhmer, khmerLetters, seemsChild } from "../listening/writer.ts";
import { childAnswer, childLine } from "../text/for-others.ts";
import { khmerGreeting, khmerNote, khmerPassedOn } from "../text/khmer.ts";
import { listenTo } from "./listen-to.ts";
import { childWrites, openForPerson, passOnChild } from "./open-for-person.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, say, withState } from "./turn-context.ts";

/** Letters of a greeting and no more. */
const greetingLetters = 14;

/** Those to whom a machine should say little and whom a person should hear: a child, somebody who writes Khmer. Null for all others. */
export async function heardByPerson(context: TurnContext, turn: Turn, text: string, heard: Understanding): Promise<Turn | null> {
  const { step } = turn.state;
  if (step.kind !== "idle" && step.kind !== "draft") return null;
  return (await khmerHeard(context, turn, text, heard)) ?? childHeard(context, turn, text, heard);
}

export const greetKhmer = (turn: Turn): Turn => withState(say(turn, khmerGreeting()), { wantsKhmer: true });

async function khmerHeard(context: TurnContext, turn: Turn, text: string, heard: Understanding): Promise<Turn | null> {
  const letters = khmerLetters(text);
  if (letters > greetingLetters || (turn.state.wantsKhmer && heard.intent !== "smalltalk" && !greetsInKhmer(text) && letters === 0)) return passOnKhmer(context, turn, text, heard);
  return letters > 1 || greetsInKhmer(text) ? greetKhmer(turn) : null;
}

async function passOnKhmer(context: TurnContext, turn: Turn, text: string, heard: Understanding): Promise<Turn | null> {
  // The conduct of officials keeps its own way, whoever tells of it.
  if (heard.againstOfficial !== null || heard.kind === "to_cao" || heard.kind === "khieu_nai") return null;
  const passed = await openForPerson(context, turn, { text, note: khmerNote, urgency: "thuong", fields: heard.fields, heard });
  return withState(say(passed.turn, khmerPassedOn(passed.code, passed.unit)), { wantsKhmer: false });
}

/** No interview, no data, 111, and a person reads what was told (domain.md §6.2.11). */
async function childHeard(context: TurnContext, turn: Turn, text: string, heard: Understanding): Promise<Turn | null> {
  const { now } = context.input;
  const { childSince, step } = turn.state;
  const known = childWrites(turn.state, now);
  if (!known && !seemsChild(text)) return null;
  const child = withState(turn, { childSince: known ? childSince : now.toISOString() });
  if (heard.againstOfficial !== null || heard.kind === "to_cao") return listenTo(context, known ? child : say(child, childAnswer(null)), heard);
  if (heard.intent === "question") {
    const answered = await listenTo(context, child, heard);
    return known ? answered : say(answered, childLine(), answered.state.offered);
  }
  if (heard.intent === "smalltalk" || heard.intent === "out_of_scope" || heard.intent === "abuse" || heard.intent === "injection") {
    return step.kind === "draft" ? passOnChild(context, child, step.draft.words.join("\n"), heard) : known ? null : say(child, childAnswer(null));
  }
  return passOnChild(context, child, step.kind === "draft" ? [...step.draft.words, text].join("\n") : text, heard);
}
