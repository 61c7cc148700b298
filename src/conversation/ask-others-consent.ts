import { choiceWords } from "../text/choices.ts";
import { askOthersConsent as askWords } from "../text/for-others.ts";
import type { Draft } from "./state.ts";
import type { Turn } from "./turn.ts";
import { say, withState } from "./turn-context.ts";

/** "Báo giùm bà Sáu" at Gửi: does she know? Null when the matter is the writer's own, or it was said already. */
export function askOthersConsent(turn: Turn, draft: Draft): Turn | null {
  if (draft.forOther === null || draft.forOther.consent) return null;
  const choices = [{ value: "o:yes", label: choiceWords.yes }, { value: "o:no", label: choiceWords.notYet }, { value: "o:own", label: choiceWords.ownName }];
  return withState(say(turn, askWords(draft.forOther.whom), choices), { step: { kind: "draft", draft, asking: "confirm", candidates: [] } });
}
