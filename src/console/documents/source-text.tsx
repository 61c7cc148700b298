import type { Child } from "hono/jsx";
import type { Finding } from "../../knowledge/intake/reading.ts";
import type { Draft } from "../../knowledge/publishing/knowledge-desk.ts";
import { Icon } from "../../public/look/icon.tsx";
import { Note, Select } from "../../public/look/parts.tsx";
import { randomText } from "../../public/signed-value.ts";
import { findingWords } from "../../text/draft-checks.ts";
import { sourceTextWords as words } from "../../text/knowledge-desk.ts";
import { FormKey } from "../console-frame.tsx";
import { keepsDraft } from "../../public/keeps-draft.ts";
import type { ConsoleContext } from "../session.tsx";
import type { FailedDeskForm } from "./desk-act.ts";
import { Pager } from "./desk-parts.tsx";
import { problemSentence } from "./draft-problems.tsx";
import { draftName } from "./draft-view.tsx";
import { type SourcePart, showInvisible } from "./source-parts.ts";

export interface SourceTextProps {
  c: ConsoleContext;
  draft: Draft;
  lines: readonly string[];
  parts: readonly SourcePart[];
  /** Index of the part shown. */
  at: number;
  /** Lines being repaired; null: only reading. */
  editing: { from: number; to: number } | null;
  mayEdit: boolean;
  failed: FailedDeskForm | null;
  done: string | null;
}

/** One part of a draft's text with line numbers, what was found at each line, and the repair of a line or of the part. */
export function SourceText(props: SourceTextProps) {
  const { draft, parts, at, editing, mayEdit, done } = props;
  const part = parts[at];
  const base = `/console/documents/nhap/${draft.id}`;
  if (part === undefined) return null;
  return (
    <>
      <h1>{words.title(draftName(draft))}</h1>
      <p><a href={base}>{words.back}</a></p>
      {done === null ? null : <Note tone="done" role="status"><p>{done}</p></Note>}
      {parts.length > 1 ? <Jump base={base} parts={parts} at={at} /> : null}
      <p class="soft">{words.part(part.from, part.to, props.lines.length)}{mayEdit ? `. ${words.how}` : ""}</p>
      {editing === null && mayEdit ? <p><a class="button plain" href={`${base}/van-ban?dong=${part.from}&sua=phan#sua`}>{words.editPart}</a></p> : null}
      <div class="source">
        {editing === null ? <Lines {...props} from={part.from} to={part.to} /> : (
          <>
            <Lines {...props} from={part.from} to={editing.from - 1} />
            <EditForm {...props} editing={editing} />
            <Lines {...props} from={editing.to + 1} to={part.to} />
          </>
        )}
      </div>
      <Pager page={at + 1} pages={parts.length} href={(page) => `${base}/van-ban?dong=${parts[page - 1]?.from ?? 1}`} word={(page, pages) => `${page}/${pages}`} previous={words.previous} next={words.next} />
    </>
  );
}

function Jump({ base, parts, at }: { base: string; parts: readonly SourcePart[]; at: number }) {
  return (
    <form method="get" action={`${base}/van-ban`} class="row jump">
      <Select name="dong" label={words.jump} value={String(parts[at]?.from ?? 1)} options={parts.map((part) => ({ value: String(part.from), label: partName(part) }))} />
      <button type="submit" class="plain">{words.jumpSend}</button>
    </form>
  );
}

function partName({ from, to, articles }: SourcePart): string {
  if (articles === null) return from === 1 ? words.start : words.linesOnly(from, to);
  return words.articles(articles.first, articles.last);
}

function Lines({ draft, lines, from, to, mayEdit }: SourceTextProps & { from: number; to: number }) {
  const rows: Child[] = [];
  for (let number = from; number <= to; number++) rows.push(<Line draft={draft} number={number} text={lines[number - 1] ?? ""} mayEdit={mayEdit} />);
  return <>{rows}</>;
}

function Line({ draft, number, text, mayEdit }: { draft: Draft; number: number; text: string; mayEdit: boolean }) {
  const problems = draft.problemList.filter((problem) => problem.line === number);
  const findings = draft.findingList.filter((finding) => finding.line === number);
  return (
    <div class="source-line" id={`dong-${number}`}>
      {mayEdit ? <a class="no" href={`/console/documents/nhap/${draft.id}/van-ban?dong=${number}&sua=${number}#sua`} aria-label={words.line(number)}>{number}</a> : <span class="no">{number}</span>}
      <div>
        <p>{marked(text, findings)}</p>
        {problems.map((problem) => <p class="line-note"><Icon name="warn" /> {problemSentence(problem)}</p>)}
        {findings.map((finding) => <p class="line-note"><Icon name="warn" /> {findingWords.kinds[finding.kind]}</p>)}
      </div>
    </div>
  );
}

/** The line with the telling part of each finding marked, as far as it stands in it word for word. */
function marked(text: string, findings: readonly Finding[]): Child {
  const shown = showInvisible(text);
  const telling = findings.map((finding) => showInvisible(finding.passage.slice(finding.from, finding.to))).find((part) => part !== "" && shown.includes(part));
  if (telling === undefined) return shown;
  const at = shown.indexOf(telling);
  return <>{shown.slice(0, at)}<mark>{telling}</mark>{shown.slice(at + telling.length)}</>;
}

function EditForm({ c, draft, lines, editing, failed }: SourceTextProps & { editing: { from: number; to: number } }) {
  const isLine = editing.from === editing.to;
  const text = failed?.values["text"] ?? lines.slice(editing.from - 1, editing.to).join("\n");
  return (
    <form method="post" action={`/console/documents/nhap/${draft.id}/van-ban`} enctype="multipart/form-data" class="card" id="sua">
      <FormKey c={c} actId={randomText(12)} />
      <input type="hidden" name="seen" value={failed?.values["seen"] ?? draft.digest ?? ""} />
      <input type="hidden" name="from" value={editing.from} />
      <input type="hidden" name="to" value={editing.to} />
      {failed === null ? null : <Note tone="wrong" role="alert"><p>{failed.why}</p></Note>}
      <div class="field wide-field">
        <label for="noi-dung-sua">{isLine ? words.editLine(editing.from) : words.editPart}</label>
        <p class="hint" id="noi-dung-sua-goi-y">{isLine ? words.editLineHint : words.editPartHint}</p>
        <textarea id="noi-dung-sua" name="text" class={isLine ? "short" : "tall"} rows={isLine ? 4 : 24} {...keepsDraft(`nhap/${draft.id}/van-ban/${editing.from}-${editing.to}`)} aria-describedby="noi-dung-sua-goi-y">{`\n${text}`}</textarea>
      </div>
      <div class="row">
        <button type="submit">{words.save}</button>
        <a class="button plain" href={`/console/documents/nhap/${draft.id}/van-ban?dong=${editing.from}#dong-${editing.from}`}>{words.cancel}</a>
      </div>
    </form>
  );
}
