import type { Cadre } from "../../cases/case.ts";
import type { DeskEvent, DraftState } from "../../knowledge/publishing/knowledge-desk.ts";
import type { TimelineStep } from "../../public/look/case-parts.tsx";
import { Icon } from "../../public/look/icon.tsx";
import { Chip, Note, type Tone } from "../../public/look/parts.tsx";
import { deskListWords, draftStateWords, stepWords } from "../../text/knowledge-desk.ts";
import { deskEventWords, documentDeskWords } from "../../text/published-documents.ts";
import { MOST_REASON_CHARS } from "./desk-act.ts";
import { keepsDraft } from "../../public/keeps-draft.ts";

/** Cadre id → name, for whoever was found; `cadreNames` finds them. */
export type Names = ReadonlyMap<string, Cadre>;

/** Who did something: a cadre by name, the shipped folder, or somebody no longer known. */
export function nameOf(names: Names, id: string): string {
  return id === "folder" ? documentDeskWords.folder : (names.get(id)?.name ?? documentDeskWords.someone);
}

/** Events of the audit trail as lines of a timeline. */
export function stepsOf(events: readonly DeskEvent[], names: Names): TimelineStep[] {
  return events.map((event) => ({ title: deskEventWords[event.act], at: event.at, who: event.act === "read" ? null : nameOf(names, event.by), text: event.reason === "" ? null : event.reason }));
}

/** How far a draft has come, as a chip. */
export function DraftChip({ state }: { state: DraftState }) {
  return <Chip tone={TONES[state]}>{draftStateWords[state]}</Chip>;
}

const TONES: Record<DraftState, Tone> = { received: "info", unreadable: "late", quarantined: "urgent", ready: "info", submitted: "late", published: "leaf", rejected: "quiet" };

/** received → read → looked at → submitted → published, with where the draft stands. */
export function StepBar({ state, wasSubmitted }: { state: DraftState; wasSubmitted: boolean }) {
  const { at, isStopped } = standing(state, wasSubmitted);
  return (
    <ol class="steps" aria-label={stepWords.label}>
      {stepWords.steps.map((step, index) => {
        const isCurrent = index === at;
        const kind = index < at ? "done" : isCurrent ? (isStopped ? "stopped" : "current") : null;
        return (
          <li {...(kind === null ? {} : { class: kind })} {...(isCurrent ? { "aria-current": "step" as const } : {})}>
            {kind === "done" ? <Icon name="done" /> : kind === "stopped" ? <Icon name="warn" /> : <b aria-hidden="true">{index + 1}</b>}
            <span>{step}{kind === null ? null : <span class="hidden-text">, {stepWords[kind]}</span>}</span>
          </li>
        );
      })}
    </ol>
  );
}

function standing(state: DraftState, wasSubmitted: boolean): { at: number; isStopped: boolean } {
  switch (state) {
    case "received":
      return { at: 1, isStopped: false };
    case "unreadable":
      return { at: 1, isStopped: true };
    case "quarantined": case "ready":
      return { at: 2, isStopped: false };
    case "submitted":
      return { at: 4, isStopped: false };
    case "published":
      return { at: 5, isStopped: false };
    case "rejected":
      return { at: wasSubmitted ? 4 : 2, isStopped: true };
  }
}

/** How far an added search index is behind what was published; nothing when it holds all, or there is none. */
export function Indexing({ progress }: { progress: { done: number; total: number } | null }) {
  return progress === null || progress.done >= progress.total ? null : <Note tone="info" role="status"><p>{deskListWords.indexing(progress.done, progress.total)}</p></Note>;
}

/** Where a reason is asked for. What is being written is kept on this machine until it was sent. */
export function ReasonField({ of, form, label, hint, value, required = true }: {
  of: string; form: string; label: string; hint: string; value: string; required?: boolean;
}) {
  const id = `${form}-ly-do`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-goi-y`}>{hint}</p>
      <textarea id={id} name="reason" required={required} maxlength={MOST_REASON_CHARS} aria-describedby={`${id}-goi-y`}
        {...keepsDraft(`${of}/${form}/reason`)}>{value}</textarea>
    </div>
  );
}

/** "Previous · 2 of 7 · next" over an address that is told a page, counted from 1. */
export function Pager({ page, pages, href, word, previous, next }: {
  page: number; pages: number; href: (page: number) => string; word: (page: number, pages: number) => string; previous: string; next: string;
}) {
  if (pages <= 1) return null;
  return (
    <p class="row">
      {page > 1 ? <a class="button plain" href={href(page - 1)}>{previous}</a> : null}
      <span class="soft">{word(page, pages)}</span>
      {page < pages ? <a class="button plain" href={href(page + 1)}>{next}</a> : null}
    </p>
  );
}
