import type { LinkedAmendment } from "../../knowledge/documents/amendment-store.ts";
import { amendmentWords as words } from "../../text/amendment-desk.ts";
import { AmendmentList, type NamedDocuments, doubtfulFirst, shownAmendment } from "./amendment-list.tsx";

/** On the page of a document: what changes it and what it changes; the doubtful first, the rest on a page of their own. */
export function AmendmentSection({ slug, to, from, named }: { slug: string; to: readonly LinkedAmendment[]; from: readonly LinkedAmendment[]; named: NamedDocuments }) {
  return (
    <section id="sua-doi">
      <h2>{words.title}</h2>
      {to.length === 0 && from.length === 0 ? <p class="soft">{words.none}</p> : (
        <>
          <Side title={words.to} changes={to} named={named} />
          <Side title={words.from} changes={from} named={named} />
          <p><a class="button plain" href={`/console/documents/${slug}/sua-doi`}>{words.openAll}</a></p>
        </>
      )}
    </section>
  );
}

/** Cards of one side that stand on the document's own page. */
const MOST_SHOWN = 5;

function Side({ title, changes, named }: { title: string; changes: readonly LinkedAmendment[]; named: NamedDocuments }) {
  if (changes.length === 0) return null;
  const doubtful = changes.filter(({ certainty }) => certainty === "doubtful").length;
  return (
    <details class="more" open={doubtful > 0}>
      <summary>{title}: {words.counts(changes.length, doubtful)}</summary>
      <AmendmentList changes={doubtfulFirst(changes).slice(0, MOST_SHOWN).map(shownAmendment)} named={named} />
      {changes.length > MOST_SHOWN ? <p>{words.moreInGroup(changes.length - MOST_SHOWN)}</p> : null}
    </details>
  );
}
