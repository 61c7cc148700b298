import { Note } from "../public/look/parts.tsx";
import { type ReachTold, reachTitles, reachWords } from "../text/outbound.ts";
import { momentWords } from "../text/pages.ts";
import { reachNote } from "../text/sending.ts";

/** Can what is written now reach the teller of a case? `heldSince`: ISO UTC of the oldest message that waits for them; null: none. */
export interface CaseReachTold {
  reach: ReachTold & { reach: keyof typeof reachTitles };
  heldSince: string | null;
  /** Đồng for one message where it costs. */
  price: number;
}

/** Above the forms: whether an answer arrives at once, later, or only when the citizen comes back, and why. Nothing where that is not known. */
export function CaseReach({ told, code }: { told: CaseReachTold | null; code: string }) {
  if (told === null) return null;
  const { reach, heldSince, price } = told;
  const held = heldSince === null ? null : reachNote.held(momentWords(heldSince));
  if (reach.reach === "now" && held === null) return <p class="soft">{reachTitles.now}. {reachWords(reach, code, price)}</p>;
  return (
    <Note tone={reach.reach === "never" || reach.reach === "not_now" ? "caution" : "info"}>
      <p><strong>{reachTitles[reach.reach]}</strong></p>
      <p>{reachWords(reach, code, price)}{held === null ? "" : ` ${held}`}</p>
    </Note>
  );
}
