import type { CaseEvent } from "../cases/case.ts";
import { handOverIn } from "../cases/hand-over.ts";
import { handOverReasonWords, handOverWords } from "../text/hand-over.ts";

/** Why a question came here, and what the assistant answered before; nothing for other cases. */
export function HandedOver({ events }: { events: readonly CaseEvent[] }) {
  const handOver = events.map((event) => handOverIn(event.data)).find((found) => found !== null);
  if (handOver === undefined) return null;
  return (
    <section class="handed-over">
      <h2>{handOverWords.title}</h2>
      <p class="soft">{handOverReasonWords(handOver.reason)}</p>
      {handOver.turns.map((turn) => (
        <div class="turn">
          <p><strong>{handOverWords.asked}:</strong> {turn.question}</p>
          <p class="quote">{turn.answer}</p>
          <p class="small soft">{turn.clauses.length === 0 ? handOverWords.noClause : handOverWords.clauses(turn.clauses)}{turn.disliked ? ` ${handOverWords.disliked}` : ""}</p>
        </div>
      ))}
    </section>
  );
}
