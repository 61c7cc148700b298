import type { Case } from "../cases/case.ts";
import { actBarWords as words } from "../text/act-bar.ts";
import { type ActName, caseActs } from "./act-form.ts";

/** Acts in the bar, in the order of their forms. */
const barActs = ["accept", "answer", "ask", "transfer"] as const satisfies readonly ActName[];

/**
 * The way to the forms of a case, in sight wherever the page stands on a phone. Links only, so that a thumb that slips sends nothing: the
 * address opens the form; with a script it opens in place. Nothing where there is no form to reach.
 */
export function ActBar({ item, acts }: { item: Case; acts: readonly ActName[] }) {
  const front = barActs.filter((act) => acts.includes(act));
  if (front.length === 0) return null;
  return (
    <nav class="act-bar" aria-label={words.title}>
      {front.map((act) => <a href={`/console/cases/${item.code}?lam=${act}#lam-${act}`} data-opens={`lam-${act}`}>{words[act]}</a>)}
      {acts.length === front.length ? null : <a href={`/console/cases/${item.code}?lam=khac#viec-khac`} data-opens="viec-khac">{words.other}</a>}
    </nav>
  );
}

/** The form an address asks to be open ("?lam="): an act, or "khac" for the fold of rarer ones; null for anything else. */
export function openedBy(asked: string | undefined): ActName | "khac" | null {
  return asked === "khac" ? asked : (caseActs.find((act) => act === asked) ?? null);
}
