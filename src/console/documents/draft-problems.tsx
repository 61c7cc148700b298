import type { CleaningNote, DocumentProblem } from "../../knowledge/intake/reading.ts";
import type { Draft } from "../../knowledge/publishing/knowledge-desk.ts";
import { cleaningWords, problemDetail, problemWords } from "../../text/draft-checks.ts";
import { draftWords as words } from "../../text/knowledge-desk.ts";
import { showInvisible } from "./source-parts.ts";

/** What looks wrong, with the words that stand there and the way to them. */
export function Problems({ draft, lines }: { draft: Draft; lines: readonly string[] }) {
  const shown = draft.problemList.slice(0, MOST_SHOWN);
  return (
    <section id="nghi-sai">
      <h2>{words.problems} ({draft.problemList.length})</h2>
      {shown.length === 0 ? <p>{words.noProblems}</p> : (
        <>
          <p>{words.problemsIntro}</p>
          <ul class="plain-list">{shown.map((problem) => <li class="card"><Problem draftId={draft.id} problem={problem} lines={lines} /></li>)}</ul>
          {draft.problemList.length > shown.length ? <p>{words.moreProblems(draft.problemList.length - shown.length)}</p> : null}
        </>
      )}
    </section>
  );
}

/** What a problem says, in words. */
export function problemSentence(problem: DocumentProblem): string {
  const detail = problemDetail(problem.detail);
  const sentence = problemWords[problem.kind];
  return detail === null ? sentence : `${sentence.replace(/\.$/, "")} (${detail}).`;
}

/** What cleaning took out or changed: a fold for each kind, the first of each shown. */
export function CleaningNotes({ notes }: { notes: readonly CleaningNote[] }) {
  if (notes.length === 0) return <p class="soft">{words.nothingCleaned}</p>;
  const kinds = [...new Set(notes.map((note) => note.kind))];
  return (
    <>
      <p>{words.cleanedIntro}</p>
      {kinds.map((kind) => {
        const same = notes.filter((note) => note.kind === kind);
        return (
          <details class="more">
            <summary>{cleaningWords[kind]}: {words.cleanedCount(same.length)}</summary>
            <ul>{same.slice(0, MOST_SHOWN).map((note) => <li>{words.atLine(note.line)}: <q>{showInvisible(note.text).slice(0, 200)}</q></li>)}</ul>
            {same.length > MOST_SHOWN ? <p>{words.moreCleaned(same.length - MOST_SHOWN)}</p> : null}
          </details>
        );
      })}
    </>
  );
}

const MOST_SHOWN = 30;

function Problem({ draftId, problem, lines }: { draftId: string; problem: DocumentProblem; lines: readonly string[] }) {
  if (problem.line === null) return <><p><strong>{words.wholeText}</strong></p><p>{problemSentence(problem)}</p></>;
  const line = showInvisible(lines[problem.line - 1] ?? "").trim();
  return (
    <>
      <p><a href={`/console/documents/nhap/${draftId}/van-ban?dong=${problem.line}#dong-${problem.line}`}><strong>{words.atLine(problem.line)}</strong></a> · {problemSentence(problem)}</p>
      {line === "" ? null : <p class="quote">{line.length > 240 ? `${line.slice(0, 239)}…` : line}</p>}
    </>
  );
}
