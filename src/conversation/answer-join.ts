import { joinChosen } from "./join-matter.ts";
import { takeNextMatter } from "./listen-to.ts";
import { sendDraft } from "./take-draft.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, withCommand } from "./turn-context.ts";

/** Whether to go along with others who told the same, once it was asked: tapped or typed. Null: that is not what lies before us. */
export async function answerJoin(context: TurnContext, turn: Turn, what: string): Promise<Turn | null> {
  const { step } = turn.state;
  if (step.kind !== "draft" || step.asking !== "join") return null;
  const chosen = joinChosen(context, turn, step.draft, what);
  const { photos, joining } = step.draft;
  if ("done" in chosen && photos.length > 0 && joining?.ownCode) {
    return takeNextMatter(context, withCommand(chosen.done, { kind: "attach_photos", ids: photos, to: { reporter: context.input.address.pseudonym, code: joining.ownCode } }));
  }
  return takeNextMatter(context, "done" in chosen ? chosen.done : await sendDraft(context, turn, chosen.send));
}

