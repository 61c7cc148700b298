import { publishDesk } from "../text/publish.ts";

/** What the citizen said about publishing this matter without names; nothing where they were not asked or did not answer. */
export function CasePublishWord({ word }: { word: boolean | null }) {
  return word === null ? null : <p class="small soft">{word ? publishDesk.allowed : publishDesk.refused}</p>;
}
