import { maskedKinds } from "../language/redact.ts";
import { maskedOnce } from "../text/masked.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, withState } from "./turn-context.ts";

/**
 * Says, once a chat, what was masked in these words: under the last reply they brought, so that it costs no message of its own.
 * @param before the turn as it was before the words were taken up; a turn that brought no reply tells nothing yet
 */
export function tellMasked({ services }: TurnContext, before: Turn, after: Turn, words: string, where: "question" | "matter"): Turn {
  if (after.state.maskedTold || after.forget === true) return after;
  const at = after.replies.length - 1;
  const reply = after.replies[at];
  if (at < before.replies.length || reply?.type !== "text") return after;
  const kinds = maskedKinds(words, services.redact(words));
  if (kinds.length === 0) return after;
  const told = { ...reply, text: `${reply.text}\n\n${maskedOnce(kinds, where)}` };
  return withState({ ...after, replies: after.replies.with(at, told) }, { maskedTold: true });
}
