import type { ClauseChange, DocumentDiff } from "../../knowledge/publishing/diff-documents.ts";
import { Chip, Facts, type Tone } from "../../public/look/parts.tsx";
import { previewWords as words } from "../../text/knowledge-desk.ts";
import { Pager } from "./desk-parts.tsx";

/** How many clauses come, change and go. */
export function DiffCounts({ counts }: { counts: DocumentDiff["counts"] }) {
  const number = (n: number): string => n.toLocaleString("de-DE");
  return <Facts tight rows={[[words.added, number(counts.added)], [words.changed, number(counts.changed)], [words.removed, number(counts.removed)], [words.unchanged, number(counts.unchanged)]]} />;
}

/** Clauses whose words stay and whose number changes: nothing to compare, but good to know. */
export function Renumbered({ renumbered }: { renumbered: DocumentDiff["renumbered"] }) {
  if (renumbered.length === 0) return null;
  return (
    <details class="more">
      <summary>{words.renumbered(renumbered.length)}</summary>
      <ul>{renumbered.slice(0, MOST_RENUMBERED).map((one) => <li>{one.label}</li>)}</ul>
    </details>
  );
}

/** Clause by clause, word by word: added words underlined, removed words struck through. `page` from 1; `href`: address of a page. */
export function DiffList({ changes, page, href }: { changes: readonly ClauseChange[]; page: number; href: (page: number) => string }) {
  if (changes.length === 0) return null;
  const pages = Math.ceil(changes.length / PAGE_SIZE);
  const at = Math.min(Math.max(page, 1), pages);
  const pager = <Pager page={at} pages={pages} href={href} word={words.moreChanges} previous={words.previousChanges} next={words.nextChanges} />;
  return (
    <>
      {changes.some((change) => change.kind === "changed") ? <p class="hint">{words.legend}</p> : null}
      {at > 1 ? pager : null}
      <ol class="plain-list">{changes.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE).map((change) => <li class="card change"><Change change={change} /></li>)}</ol>
      {pager}
    </>
  );
}

/** Changes on one page. A law that is wholly new runs over many. */
const PAGE_SIZE = 40;
const MOST_RENUMBERED = 200;
/** Unchanged words kept on each side of a change. */
const CONTEXT_CHARS = 140;

const TONES: Record<ClauseChange["kind"], Tone> = { added: "leaf", changed: "info", removed: "urgent" };

function Change({ change }: { change: ClauseChange }) {
  const isWhole = change.kind !== "changed";
  return (
    <>
      <p class="chips"><Chip tone={TONES[change.kind]}>{words.kinds[change.kind]}</Chip><strong>{change.label}</strong></p>
      <p class="quote">{change.words.map((run, index) => <Run run={run} isFirst={index === 0} isLast={index === change.words.length - 1} isWhole={isWhole} />)}</p>
    </>
  );
}

/** A clause that is wholly new or gone says so in its chip: its words need no marks and stay easy to read. */
function Run({ run, isFirst, isLast, isWhole }: { run: ClauseChange["words"][number]; isFirst: boolean; isLast: boolean; isWhole: boolean }) {
  if (run.kind === "same") return <>{shortened(run.text, isFirst, isLast)}</>;
  if (isWhole && run.kind === "added") return <>{run.text}</>;
  return run.kind === "added"
    ? <ins><span class="hidden-text">{words.addedWord} </span>{run.text}</ins>
    : <del><span class="hidden-text">{words.removedWord} </span>{run.text}</del>;
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const room = (isFirst || isLast ? 1 : 2) * CONTEXT_CHARS + 40;
  if (text.length <= room) return text;
  const head = isFirst ? "" : cutAtWord(text.slice(0, CONTEXT_CHARS), "end");
  const tail = isLast ? "" : cutAtWord(text.slice(-CONTEXT_CHARS), "start");
  return `${head} ${words.skipped} ${tail}`;
}

function cutAtWord(text: string, where: "start" | "end"): string {
  return where === "end" ? text.replace(/\S*$/u, "") : text.replace(/^\S*/u, "");
}
