import type { KeptReply } from "../../answer/answer-slip-store.ts";
import { Facts } from "../../public/look/parts.tsx";
import { slipDeskWords as words } from "../../text/answer-slip.ts";
import { answerAddress } from "./answer-parts.tsx";

/** How an answer came about: prompt, model, tokens, times, checks. */
export function TraceView({ reply }: { reply: KeptReply }) {
  const { trace, tookMs, reusedFrom } = reply;
  return (
    <details class="more">
      <summary>{words.trace}</summary>
      <Facts rows={[
        tookMs === null ? null : [words.took, words.seconds(tookMs)],
        reusedFrom === null ? null : [words.reused, <a href={answerAddress(reusedFrom)}>{words.reusedLink}</a>],
        trace === null ? [words.model, words.noModel] : [words.model, trace.model],
        ...(trace === null ? [] : [
          [words.prompt, <ul class="plain-list">{[trace, ...(trace.alsoPrompts ?? [])].map(({ prompt, promptDigest }) => <li>{prompt} <span class="code small">{promptDigest.slice(0, 12)}</span></li>)}</ul>],
          [words.tokens, words.tokenCount(trace.inputTokens, trace.outputTokens)],
          [words.calls, String(trace.calls)],
          [words.modelMs, words.seconds(trace.modelMs)],
          [words.guards, trace.guards.length === 0 ? words.noGuards : trace.guards.join(", ")],
        ] as const),
      ]} />
    </details>
  );
}
