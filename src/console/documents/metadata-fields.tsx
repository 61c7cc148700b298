import type { CaseLocality } from "../../cases/locality.ts";
import type { Child } from "hono/jsx";
import type { PublishedDocument } from "../../knowledge/documents/knowledge-store.ts";
import type { ReadValue } from "../../knowledge/intake/reading.ts";
import type { Draft } from "../../knowledge/publishing/knowledge-desk.ts";
import { Facts, Note, Select } from "../../public/look/parts.tsx";
import { randomText } from "../../public/signed-value.ts";
import { draftWords, metadataWords as words } from "../../text/knowledge-desk.ts";
import { shortDay } from "../../text/pages.ts";
import { FormKey } from "../console-frame.tsx";
import { keepsDraft } from "../../public/keeps-draft.ts";
import type { ConsoleContext } from "../session.tsx";
import type { FailedDeskForm } from "./desk-act.ts";
import { type MetadataField, metadataValues } from "./metadata-form.ts";
import { showInvisible } from "./source-parts.ts";

interface FormProps { c: ConsoleContext; draft: Draft; lines: readonly string[]; provinceName: string; provinceCode: string; places: CaseLocality; current: PublishedDocument | null; failed: FailedDeskForm | null }

/** Each value with the line it was read from, to be compared with the original and corrected. */
export function MetadataForm({ c, draft, lines, provinceName, provinceCode, places, current, failed }: FormProps) {
  if (draft.file === null) return null;
  const kept = metadataValues(draft.file);
  const value = (name: MetadataField): string => failed?.values[name] ?? kept[name];
  const read = draft.metadata;
  const inForce = current === null ? null : metadataValues({ document: current, amends: current.amends, text: "" });
  const differs = (name: MetadataField): boolean => inForce !== null && inForce[name] !== "" && inForce[name] !== kept[name];
  const was = (name: MetadataField) => (inForce !== null && differs(name) ? <p class="hint read-from in-force">{words.inForceSays(dayOr(inForce[name]))}</p> : null);
  const isDeclared = draft.format === "markdown" && read !== null && read.title.value !== null && read.title.line === null;
  /** Not said by the file itself, and the same as in the version in force. */
  const isTakenOver = (name: MetadataField): boolean => inForce !== null && !isDeclared && kept[name] !== "" && kept[name] === inForce[name] && (name in OUTSIDE || readValue(read, name) === null);
  const taken = (name: MetadataField) => (isTakenOver(name) ? <p class="hint read-from in-force">{words.takenOver}</p> : null);
  const from = (name: keyof NonNullable<Draft["metadata"]> & MetadataField) => {
    const found = read?.[name];
    if (found === undefined || Array.isArray(found)) return null;
    if (isDeclared && found.value !== null) return <p class="hint read-from">{words.fromFrontMatter}</p>;
    return <><ReadFrom draftId={draft.id} read={found} lines={lines} />{taken(name)}</>;
  };
  return (
    <form method="post" action={`/console/documents/nhap/${draft.id}/sua`}>
      <FormKey c={c} actId={randomText(12)} />
      <input type="hidden" name="seen" value={failed?.values["seen"] ?? draft.digest ?? ""} />
      {failed === null ? null : <Note tone="wrong" role="alert"><p>{failed.why}</p></Note>}
      <Field draftId={draft.id} name="number" label={words.number} hint={words.numberHint} value={value("number")}>{from("number")}{was("number")}</Field>
      <Field draftId={draft.id} name="title" label={words.title} value={value("title")} rows={3} required>{from("title")}{was("title")}</Field>
      <Field draftId={draft.id} name="kind" label={words.kind} hint={words.kindHint} value={value("kind")} required>{from("kind")}{was("kind")}</Field>
      <Field draftId={draft.id} name="issuer" label={words.issuer} value={value("issuer")}>{from("issuer")}{was("issuer")}</Field>
      <Field draftId={draft.id} name="issued" label={words.issued} value={value("issued")} type="date">{from("issued")}{was("issued")}</Field>
      <Field draftId={draft.id} name="inForceFrom" label={words.inForceFrom} value={value("inForceFrom")} type="date">{from("inForceFrom")}{was("inForceFrom")}</Field>
      <Field draftId={draft.id} name="inForceTo" label={words.inForceTo} hint={words.inForceToHint} value={value("inForceTo")} type="date">{from("inForceTo")}{was("inForceTo")}</Field>
      <Select name="locality" label={words.locality} value={value("locality")} options={localities(value("locality"), provinceName, provinceCode, places)} />
      {taken("locality")}
      <Field draftId={draft.id} name="amends" label={words.amends} hint={words.amendsHint} value={value("amends")} rows={3}>{was("amends")}</Field>
      <Mentions draft={draft} />
      <details class="more" open={failed !== null || (["amendedBy", "replacedBy", "source", "note"] as const).some((name) => differs(name) || isTakenOver(name))}>
        <summary>{words.amendedBy} · {words.source} · {words.note}</summary>
        <Field draftId={draft.id} name="amendedBy" label={words.amendedBy} hint={words.amendedByHint} value={value("amendedBy")} rows={2}>{was("amendedBy")}{taken("amendedBy")}</Field>
        <Field draftId={draft.id} name="replacedBy" label={words.replacedBy} hint={words.replacedByHint} value={value("replacedBy")}>{was("replacedBy")}{taken("replacedBy")}</Field>
        <Field draftId={draft.id} name="source" label={words.source} hint={words.sourceHint} value={value("source")}>{was("source")}{taken("source")}</Field>
        <Field draftId={draft.id} name="note" label={words.note} hint={words.noteHint} value={value("note")} rows={2}>{was("note")}{taken("note")}</Field>
        <Field draftId={draft.id} name="slug" label={words.slug} hint={words.slugHint} value={value("slug")} required />
      </details>
      <button type="submit">{draftWords.save}</button>
    </form>
  );
}

/** What a text does not say of itself: people find it out later. */
const OUTSIDE = { amendedBy: true, replacedBy: true, source: true, note: true } satisfies Partial<Record<MetadataField, true>>;

function readValue(read: Draft["metadata"], name: MetadataField): string | null {
  if (read === null || !(name in read)) return null;
  const found = read[name as keyof typeof read];
  return Array.isArray(found) ? null : found.value;
}

/** The same values for who may only read, and once nothing can be corrected any more. */
export function MetadataFacts({ draft, provinceName, provinceCode, places }: { draft: Draft; provinceName: string; provinceCode: string; places: CaseLocality }) {
  if (draft.file === null) return null;
  const { document, amends } = draft.file;
  const day = (iso: string | null): string | null => (iso === null ? null : shortDay(iso));
  const rows: [string, string | null][] = [
    [words.number, document.number], [words.title, document.title], [words.kind, document.kind], [words.issuer, document.issuer], [words.issued, day(document.issued)],
    [words.inForceFrom, day(document.inForceFrom)], [words.inForceTo, day(document.inForceTo)],
    [words.locality, localityWord(document.locality, provinceName, provinceCode, places)], [words.amends, amends.join(", ")], [words.amendedBy, document.amendedBy.join(", ")],
    [words.replacedBy, document.replacedBy], [words.source, document.source], [words.note, document.note], [words.slug, document.slug],
  ];
  return <Facts rows={rows.map(([label, text]) => (text === null || text === "" ? null : [label, text]))} />;
}

/** A day as people write it, anything else as it stands; lists in one line. */
function dayOr(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? shortDay(value) : value.replaceAll("\n", ", ");
}

function Field({ draftId, name, label, hint, value, type, rows, required = false, children }: {
  draftId: string; name: MetadataField; label: string; hint?: string; value: string; type?: "date"; rows?: number; required?: boolean; children?: Child;
}) {
  const id = `o-${name}`;
  const shared = { id, name, required, ...keepsDraft(`nhap/${draftId}/sua/${name}`), ...(hint === undefined ? {} : { "aria-describedby": `${id}-goi-y` }) };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint === undefined ? null : <p class="hint" id={`${id}-goi-y`}>{hint}</p>}
      {rows === undefined ? <input type={type ?? "text"} value={value} {...shared} /> : <textarea rows={rows} class="short" {...shared}>{value}</textarea>}
      {children}
    </div>
  );
}

function ReadFrom({ draftId, read, lines }: { draftId: string; read: ReadValue; lines: readonly string[] }) {
  if (read.value === null || read.line === null) return read.value === null ? <p class="hint read-from">{draftWords.notFound}</p> : null;
  const line = showInvisible(lines[read.line - 1] ?? "").trim();
  return (
    <p class="hint read-from">
      <a href={`/console/documents/nhap/${draftId}/van-ban?dong=${read.line}#dong-${read.line}`}>{draftWords.readFromLine(read.line)}</a> {line.length > 160 ? `${line.slice(0, 159)}…` : line}
    </p>
  );
}

function Mentions({ draft }: { draft: Draft }) {
  const { basedOn = [], replaces = [], abolishes = [] } = draft.metadata ?? {};
  const rows: [string, string[]][] = [[words.replaces, replaces], [words.abolishes, abolishes], [words.basedOn, basedOn]];
  if (rows.every(([, numbers]) => numbers.length === 0)) return null;
  return (
    <>
      <p class="label">{words.mentions}</p>
      <Facts rows={rows.map(([label, numbers]) => (numbers.length === 0 ? null : [label, numbers.join(", ")]))} />
    </>
  );
}

function localities(current: string, provinceName: string, provinceCode: string, places: CaseLocality): { value: string; label: string }[] {
  const codes = [...new Set(places.units.all().flatMap((unit) => unit.areaCode ?? []))];
  const communes = codes.map((code) => ({ value: code, label: words.here(places.areaName(code)) })).toSorted((a, b) => a.label.localeCompare(b.label, "vi"));
  const known = [{ value: "", label: words.wholeCountry }, { value: provinceCode, label: words.here(provinceName) }, ...communes];
  return known.some((one) => one.value === current) ? known : [...known, { value: current, label: words.otherProvince(current) }];
}

function localityWord(locality: string | null, provinceName: string, provinceCode: string, places: CaseLocality): string {
  if (locality === null) return words.wholeCountry;
  if (locality.length === COMMUNE_CODE) return words.here(places.areaName(locality));
  return locality === provinceCode ? words.here(provinceName) : words.otherProvince(locality);
}

/** Digits of a commune's code; a province has two. */
const COMMUNE_CODE = 5;
