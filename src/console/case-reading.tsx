import type { Context } from "hono";
import { type CaseReading, type CaseTags, readRetag } from "../cases/case-reading-store.ts";
import { isOpen } from "../cases/case-states.ts";
import type { Case, CaseEvent } from "../cases/case.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { retagCase, retagKinds } from "../cases/retag-case.ts";
import { Chip, Note, Select, Tag } from "../public/look/parts.tsx";
import { randomText } from "../public/signed-value.ts";
import { readingWords, retaggedFrom } from "../text/case-reading.ts";
import { kindWords, urgencyWords } from "../text/cases.ts";
import { actOf, formValues } from "./act-form.ts";
import { FormKey } from "./console-frame.tsx";
import { decidingPhrases } from "./deciding-phrases.ts";
import type { ConsoleServices } from "./services.ts";
import type { ConsoleContext, ConsoleEnv } from "./session.tsx";

const urgencies = ["thuong", "cao", "khan"] as const;
/** Below these the cadre is told to look again. */
const sureFrom = 0.85;
const fairFrom = 0.6;

/** Why a case was sorted as it was, and the form to put it right. Nothing for a case whose reading was not kept and that is over. */
export function CaseReadingPart({ c, item, reading, locality, mayAct, told }: {
  c: ConsoleContext; item: Case; reading: CaseReading | null; locality: CaseLocality; mayAct: boolean; told: string | undefined;
}) {
  const mayRetag = mayAct && isOpen(item.status);
  if (reading === null && !mayRetag) return null;
  return (
    <section class="reading" id="vi-sao">
      {told === "xong" ? <Note tone="done" role="status"><p>{readingWords.done}</p></Note> : null}
      {told === "khong" ? <Note tone="wrong" role="alert"><p>{readingWords.notDone}</p></Note> : null}
      {reading === null ? null : <Reasons reading={reading} text={item.textRedacted} places={placesOf(item, locality)} />}
      {mayRetag ? <Retag c={c} item={item} locality={locality} /> : null}
    </section>
  );
}

/** POST /console/cases/:code/retag → back to the case, which says whether it was done. */
export function retagPost(services: (c: Context) => ConsoleServices, now: () => Date) {
  return async (c: Context<ConsoleEnv>): Promise<Response> => {
    const { cases, locality } = services(c);
    const code = c.req.param("code") ?? "";
    const values = await formValues(c);
    const [kind, urgency] = [[...retagKinds, "hoi_chinh_sach" as const].find((each) => each === values["kind"]), urgencies.find((each) => each === values["urgency"])];
    const done = kind !== undefined && urgency !== undefined && (await retagCase(cases, locality, c.get("cadre"), code, { kind, field: values["field"] ?? "", urgency }, await actOf(values, now()))).ok;
    return c.redirect(`/console/cases/${encodeURIComponent(code)}?xep-lai=${done ? "xong" : "khong"}#vi-sao`, 303);
  };
}

/** What was changed, for the timeline; fields by their ids where the locality no longer has them. */
export function retagDetail(event: CaseEvent, locality: CaseLocality): string | null {
  const tags = readRetag(event.data);
  return tags === null ? null : tagsDetail(tags, locality);
}

/** "Phản ánh → Kiến nghị · Giao thông → Điện": what differs between two ways to sort a case. */
export function tagsDetail({ before, after }: { before: CaseTags; after: CaseTags }, locality: CaseLocality): string {
  const field = (id: string): string => locality.fields.get(id)?.name ?? id;
  return [
    before.kind === after.kind ? null : retaggedFrom(kindWords[before.kind], kindWords[after.kind]),
    before.field === after.field ? null : retaggedFrom(field(before.field), field(after.field)),
    before.urgency === after.urgency ? null : retaggedFrom(urgencyWords[before.urgency], urgencyWords[after.urgency]),
  ].filter((part) => part !== null).join(" · ");
}

/** "ấp Rạch Tàu", "xã Đất Mũi", and the same without the word before the name. */
function placesOf(item: Case, locality: CaseLocality): string[] {
  const named = [...(item.placeText?.split(",") ?? []), item.areaCode === null ? "" : locality.areaName(item.areaCode)].map((part) => part.trim()).filter((part) => part !== "");
  return named.flatMap((name) => [name, name.split(" ").slice(1).join(" ")]).filter((name) => name.includes(" "));
}

function Reasons({ reading, text, places }: { reading: CaseReading; text: string; places: readonly string[] }) {
  const { confidence, unsure, reasons, since, people, needsCare } = reading;
  const phrases = decidingPhrases(reasons, text, places);
  return (
    <>
      <h2>{readingWords.title}</h2>
      {needsCare ? <div class="chips"><Tag tone="urgent" label={readingWords.care} reason={readingWords.careReason} /></div> : null}
      {phrases.length === 0 ? null : <p>{readingWords.lead} {phrases.map((phrase, i) => <>{i === 0 ? "" : ", "}<mark>{phrase}</mark></>)}</p>}
      <p class="small soft">{unsure || confidence < fairFrom ? readingWords.unsure : confidence < sureFrom ? readingWords.fair : readingWords.sure}</p>
      {since === null && people === null ? null : (
        <div class="chips">
          {since === null ? null : <Chip tone="quiet">{readingWords.since(since)}</Chip>}
          {people === null ? null : <Chip tone="quiet">{readingWords.people(people.count, people.of)}</Chip>}
        </div>
      )}
    </>
  );
}

function Retag({ c, item, locality }: { c: ConsoleContext; item: Case; locality: CaseLocality }) {
  const kinds = item.kind === "hoi_chinh_sach" ? (["hoi_chinh_sach"] as const) : retagKinds;
  return (
    <details class="act">
      <summary>{readingWords.retag}</summary>
      <form method="post" action={`/console/cases/${item.code}/retag`}>
        <FormKey c={c} actId={randomText(12)} />
        <p class="small soft">{readingWords.retagHint}</p>
        <Select id="retag-field" name="field" label={readingWords.field} value={item.fields[0] ?? "khac"} options={[...locality.fields.values()].map(({ id, name }) => ({ value: id, label: name }))} />
        <Select id="retag-kind" name="kind" label={readingWords.kind} value={item.kind} options={kinds.map((value) => ({ value, label: kindWords[value] }))} />
        <Select id="retag-urgency" name="urgency" label={readingWords.urgency} value={item.urgency} options={urgencies.map((value) => ({ value, label: urgencyWords[value] }))} />
        <button type="submit">{readingWords.send}</button>
      </form>
    </details>
  );
}
