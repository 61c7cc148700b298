import type { Child } from "hono/jsx";
import { Icon } from "./icon.tsx";

export type Tone = "leaf" | "late" | "info" | "urgent" | "quiet" | "unknown";

/** A short fact with a coloured ground; the word says it, the colour only helps. */
export function Chip({ tone, children }: { tone: Tone; children?: Child }) {
  return <span class={`chip ${tone}`}>{children}</span>;
}

/** A label with its reason on tap. */
export function Tag({ tone, label, reason }: { tone: Tone; label: string; reason: string | null }) {
  if (reason === null) return <Chip tone={tone}>{label}</Chip>;
  return (
    <details class="tag">
      <summary><Chip tone={tone}>{label}</Chip></summary>
      <p>{reason}</p>
    </details>
  );
}

/** A box that says something about the page: information, caution, a thing done, an urgent thing, a mistake in a form. */
export function Note({ tone, children, role }: { tone: "info" | "caution" | "done" | "urgent" | "wrong"; children?: Child; role?: "alert" | "status" }) {
  return <div class={`note ${tone}`} {...(role ? { role } : {})}>{children}</div>;
}

/** Nothing here, and what to do about it. */
export function EmptyState({ title, next, children }: { title: string; next: string; children?: Child }) {
  return (
    <div class="empty">
      <p><strong>{title}</strong></p>
      <p class="soft">{next}</p>
      {children}
    </div>
  );
}

/** Exact wording of a document: rule on the left, which document, how valid, and the way to it. */
export function ClauseQuote({ text, label, validity, path, caution, linkWord }: {
  text: string | null; label: string; validity: string; path: string; caution: string | null; linkWord: string;
}) {
  return (
    <blockquote class="quote">
      {text === null ? null : <>{text}{"\n"}</>}
      <cite>
        <Icon name="page" /> {label} · {validity} · <a href={path}>{linkWord}<span class="hidden-text">: {label}</span></a>
        {caution === null ? null : <><br /><Icon name="warn" /> {caution}</>}
      </cite>
    </blockquote>
  );
}

/** `action`: a button that says itself what the column is called, so a card does not repeat it. `less`: left out of a card, where it says nothing. */
export interface Cell { label: string; content: Child; action?: boolean; less?: boolean }

/** A table on a wide screen, cards under 640 px. Roles are written out: browsers drop them with `display: block`. */
export function CardTable({ caption, rows }: { caption: string; rows: readonly { cells: readonly Cell[]; late?: boolean }[] }) {
  const head = rows[0]?.cells ?? [];
  return (
    <table class="cards" role="table">
      <caption class="hidden-text">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">{head.map((cell) => <th role="columnheader" scope="col">{cell.label}</th>)}</tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" {...(row.late ? { class: "late" } : {})}>
            {row.cells.map((cell, i) => <td role="cell" {...(cell.less === true ? { class: "less" } : {})} {...(i === 0 || cell.action ? {} : { "data-label": cell.label })}>{cell.content}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Name and value pairs; `tight` keeps short values beside their names on a phone too. */
export function Facts({ rows, tight }: { rows: readonly (readonly [string, Child] | null)[]; tight?: boolean }) {
  return <dl class={tight ? "facts tight" : "facts"}>{rows.filter((row) => row !== null).map(([name, value]) => <><dt>{name}</dt><dd>{value}</dd></>)}</dl>;
}

export interface Option { value: string; label: string }

/** A labelled choice from a list, in groups where there are any. */
export function Select({ id: given, name, label, value, options, groups, empty, required }: {
  /** Where two forms of a page have a field of this name. */
  id?: string; name: string; label: string; value?: string | undefined; options?: readonly Option[];
  groups?: readonly { label: string; options: readonly Option[] }[]; empty?: string; required?: boolean;
}) {
  const id = given ?? `chon-${name}`;
  const one = (option: Option) => <option value={option.value} selected={option.value === value}>{option.label}</option>;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} name={name} required={required === true}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        {(options ?? []).map(one)}
        {(groups ?? []).map((group) => <optgroup label={group.label}>{group.options.map(one)}</optgroup>)}
      </select>
    </div>
  );
}
