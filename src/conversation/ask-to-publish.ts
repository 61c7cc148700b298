import type { Case } from "../cases/case.ts";
import * as words from "../text/publish.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, idFor, say, withCommand } from "./turn-context.ts";

/** Fewer stars than this, and nobody should be asked for a favour. */
const leastStars = 4;
/** A thank-you or an opinion has no answer that would help others. */
const helpsOthers: ReadonlySet<Case["kind"]> = new Set(["phan_anh", "kien_nghi", "hoi_chinh_sach"]);

/** After a good verdict, once for a case: may it be published without names? Off without a yes. */
export function askToPublish(turn: Turn, item: Pick<Case, "kind" | "code">, rating: number): Turn {
  if (rating < leastStars || !helpsOthers.has(item.kind)) return turn;
  return say(turn, words.askToPublish(), [{ value: `pub:yes:${item.code}`, label: words.publishChoices.yes }, { value: `pub:no:${item.code}`, label: words.publishChoices.no }]);
}

/** Their word, given or taken back: proof with the person, and the flag with the case. A case that is not theirs changes nothing. */
export function publishAnswered(context: TurnContext, turn: Turn, given: boolean, code: string): Turn {
  const { pseudonym } = context.input.address;
  const noted = withCommand(turn, { kind: "allow_publishing", id: idFor(context, "publish"), pseudonym, code, given, now: context.input.now });
  return say(noted, given ? words.publishAllowed(code) : words.publishRefused());
}
