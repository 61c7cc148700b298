import { parseCaseCode } from "../cases/case-code.ts";
import { allows } from "../cases/case-states.ts";
import { findCaseOfReporter } from "../cases/case-store.ts";
import type { Understanding } from "../listening/understanding.ts";
import { addWords, showCase } from "./follow-case.ts";
import type { Turn } from "./turn.ts";
import type { TurnContext } from "./turn-context.ts";

/** A code as it is typed among other words: "cm 261123 k7qf". */
const codeWithin = /(?<![\p{L}\p{N}])[A-Za-z]{2}[\s.-]?\d{6}[\s.-]?[2-9A-HJ-NP-Za-hj-np-z]{4}(?![\p{L}\p{N}])/u;
/** Fewer words beside the code tell nothing new. */
const fewestSyllables = 2;

/**
 * Words sent with the code of one's own case, at any time: they go to whoever handles it; one that is over is shown with its ways
 * on. Null where there is no such code, or it is about the conduct of somebody, which has a way of its own.
 */
export async function wordsWithCode(context: TurnContext, turn: Turn, text: string, heard: Understanding): Promise<Turn | null> {
  if (turn.state.step.kind !== "idle" || heard.againstOfficial !== null || heard.kind === "to_cao" || heard.kind === "khieu_nai") return null;
  const { services: { cases, locality }, input } = context;
  const typed = codeWithin.exec(text);
  const code = typed && parseCaseCode(typed[0], locality.casePrefix);
  if (!typed || !code) return null;
  const words = text.replace(typed[0], " ").replace(/\s+/g, " ").replace(/^[\s:,.;–-]+/u, "").trim();
  if ((words.match(/[\p{L}\p{N}]+/gu) ?? []).length < fewestSyllables) return null;
  const found = await findCaseOfReporter(cases, locality, input.address.pseudonym, code);
  if (!found) return null;
  return allows(found.case.status, "add") ? addWords(context, turn, code, words) : showCase(context, turn, code);
}
