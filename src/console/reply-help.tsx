import type { Citation } from "../answer/outcome.ts";
import type { Case } from "../cases/case.ts";
import { allows, isOpen } from "../cases/case-states.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { templatesFor } from "../cases/reply-templates.ts";
import { fold } from "../language/fold.ts";
import { Note } from "../public/look/parts.tsx";
import { replyHelp } from "../text/case-life.ts";
import { vietnamDay } from "../text/dates.ts";
import type { ActName, FormValues } from "./act-form.ts";
import type { ConsoleServices } from "./services.ts";

/** A form opened with something to start from. `note`: what was done, or not found. */
export interface StartedForm { act: ActName; values: FormValues }

/** What the address asks for: a template ("mau"), or clauses about the matter ("tim-van-ban"). Null: nothing, or nothing found. */
export async function startedForm(asked: { template: string | undefined; clauses: boolean }, item: Case, services: ConsoleServices, now: Date): Promise<StartedForm | null> {
  if (asked.clauses) return withClauses(item, services, now);
  const template = (services.locality.replyTemplates ?? []).find(({ id }) => id === asked.template);
  return template ? { act: template.act, values: { text: template.text, ...(template.outcome === null ? {} : { outcome: template.outcome }) } } : null;
}

/** Templates of the field and clauses of the matter. Works without a script: each is an address. */
export function ReplyHelp({ item, locality, searched }: { item: Case; locality: CaseLocality; searched: "found" | "none" | null }) {
  if (!isOpen(item.status)) return null;
  // What the state of the case does not allow would open no form.
  const templates = templatesFor(locality.replyTemplates ?? [], item.fields).filter(({ act }) => allows(item.status, act));
  const here = `/console/cases/${item.code}`;
  return (
    <details class="act" id="giup-viet" open={searched !== null}>
      <summary>{replyHelp.title}</summary>
      {searched === null ? null : <Note tone={searched === "found" ? "done" : "caution"} role="status"><p>{searched === "found" ? replyHelp.clausesFound : replyHelp.clausesNone}</p></Note>}
      <h3>{replyHelp.templates}</h3>
      <p class="hint">{replyHelp.templatesHint}</p>
      <ul>{templates.map(({ id, act, name }) => <li><a href={`${here}?mau=${id}#lam-${act}`}>{name}</a></li>)}</ul>
      <p><a class="button plain" href={`${here}?tim-van-ban=1#lam-answer`}>{replyHelp.clauses}</a></p>
      <p class="hint">{replyHelp.clausesHint}</p>
    </details>
  );
}

async function withClauses(item: Case, services: ConsoleServices, now: Date): Promise<StartedForm | null> {
  // Search finds the nearest clause to a grievance too, and where nothing rules on it the nearest rules on something else.
  const { outcome } = await services.tryQuestion(item.textRedacted.slice(0, mostAsked), vietnamDay(now));
  if (outcome.kind !== "answered") return null;
  if (item.kind !== "hoi_chinh_sach" && !ruleOnFields(outcome.citations, item, services.locality)) return null;
  const labels = outcome.citations.map(({ label }) => label);
  return { act: "answer", values: { outcome: "explained", text: outcome.text.slice(0, mostWritten), proof: labels.length === 0 ? "" : replyHelp.source(labels).slice(0, 500) } };
}

/** Does every clause stand in a document that usually rules on a field of the case (knowledge/fields.yaml)? */
function ruleOnFields(citations: readonly Citation[], item: Case, locality: CaseLocality): boolean {
  const slugs = item.fields.flatMap((field) => locality.fields.get(field)?.documents ?? []).map((number) => fold(number).toLowerCase().replaceAll(/[/.]/g, "-"));
  return citations.length > 0 && citations.every(({ slug }) => slugs.some((known) => slug === known || slug.startsWith(`${known}-`)));
}

const mostAsked = 1000;
const mostWritten = 3500;
