import type { DoubtReason, LinkedAmendment } from "../../knowledge/documents/amendment-store.ts";
import type { LegalDocument } from "../../knowledge/clause.ts";
import { Icon } from "../../public/look/icon.tsx";
import { Chip, type Tone } from "../../public/look/parts.tsx";
import { anchorOfPlace } from "../../public/validity-notes.ts";
import { amendmentWords as words } from "../../text/amendment-desk.ts";
import { documentName, placeWords, shortDay } from "../../text/pages.ts";

/** Documents of the store by slug, for their names. */
export type NamedDocuments = ReadonlyMap<string, Pick<LegalDocument, "kind" | "number" | "title">>;

/** What a card must know of a change; one of a draft has no document of its own yet (`by` null). */
export type ShownAmendment = Omit<LinkedAmendment, "by" | "wordingAnchor"> & { by: LinkedAmendment["by"] | null; instruction: string };

/** A change of the store as a card shows it. */
export function shownAmendment(change: LinkedAmendment): ShownAmendment {
  return { ...change, instruction: change.by.instruction };
}

/** Doubtful ones first, the order otherwise as it was. */
export function doubtfulFirst<Change extends { certainty: LinkedAmendment["certainty"] }>(changes: readonly Change[]): Change[] {
  return [...changes.filter(({ certainty }) => certainty === "doubtful"), ...changes.filter(({ certainty }) => certainty !== "doubtful")];
}

/** Each change as a card: what it does to which place, how sure that is and why not, and the instruction's own words. */
export function AmendmentList({ changes, named, withReason = true }: { changes: readonly ShownAmendment[]; named: NamedDocuments; withReason?: boolean }) {
  return <ul class="plain-list">{changes.map((change) => <li class="card"><AmendmentCard change={change} named={named} reason={withReason ? change.reason : null} /></li>)}</ul>;
}

function AmendmentCard({ change, named, reason }: { change: ShownAmendment; named: NamedDocuments; reason: DoubtReason | null }) {
  const { by } = change;
  return (
    <>
      <p class="chips">
        <Chip tone={TONES[change.certainty]}><Icon name={change.certainty === "doubtful" ? "warn" : "done"} />{words.certainty[change.certainty]}</Chip>
        <strong>{words.effects[change.effect]}</strong>
        <Target change={change} named={named} />
      </p>
      {change.oldWords === null ? null : <p>{words.oldToNew(change.oldWords, change.newWords ?? "")}</p>}
      {by === null ? null : (
        <p>{words.by} <a href={`/van-ban/${by.slug}#${by.anchor}`}>{[placeOfAnchor(by.anchor), documentName(named.get(by.slug) ?? { kind: "", ...by }).trim()].filter((part) => part !== "").join(" ")}</a>, {change.from === null ? words.sinceUnknown : words.since(shortDay(change.from))}</p>
      )}
      <p class="quote">{change.instruction.length > MOST_QUOTED ? `${change.instruction.slice(0, MOST_QUOTED - 1)}…` : change.instruction}</p>
      {reason === null ? null : <p><Icon name="warn" /> {words.why} {words.reasons[reason]}</p>}
    </>
  );
}

function Target({ change, named }: { change: ShownAmendment; named: NamedDocuments }) {
  const { slug, number } = change.target;
  const document = slug === null ? undefined : named.get(slug);
  const name = document === undefined ? (number ?? words.someDocument) : documentName(document);
  const text = words.place(placeWords(change) === "" ? "" : placeWords(change), name);
  if (slug === null) return <span>{text}</span>;
  const isThere = change.certainty !== "doubtful" || change.reason === "passage_only" || change.reason === "words_not_found";
  const anchor = change.effect === "added" || !isThere ? "" : anchorOfPlace(change);
  return <a href={`/van-ban/${slug}${anchor === "" ? "" : `#${anchor}`}`}>{text}</a>;
}

function placeOfAnchor(anchor: string): string {
  const [, article = null, clause = null, point = null] = /^dieu-([^-]+)(?:-khoan-([^-]+))?(?:-diem-([^-]+))?/.exec(anchor) ?? [];
  return placeWords({ article, clause, point });
}

const TONES: Record<LinkedAmendment["certainty"], Tone> = { linked: "leaf", merged: "quiet", doubtful: "late" };
const MOST_QUOTED = 320;
