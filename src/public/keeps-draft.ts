import { caseWords } from "../text/console.ts";

/**
 * Attributes of a field whose words a script keeps on this machine until they were sent (drafts.client.js).
 * @param key by what the field is known: the page, the form, the field; the page that says it was sent names the part before the last "/"
 */
export function keepsDraft(key: string): Record<`data-${string}`, string> {
  return { "data-draft": key, "data-kept": caseWords.draftKept, "data-back": caseWords.draftBack };
}

/** As `keepsDraft`, for words about what is sealed: kept while the tab is open, never longer. */
export function keepsDraftBriefly(key: string): Record<`data-${string}`, string> {
  return { ...keepsDraft(key), "data-draft-brief": "" };
}
