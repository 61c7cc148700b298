import { type Context, Hono } from "hono";
import { answersCiting } from "../../answer/answer-store.ts";
import { amendmentsFrom, amendmentsTo } from "../../knowledge/documents/amendment-store.ts";
import { type PublishedDocument, listDocuments, loadDocument, piecesOf } from "../../knowledge/documents/knowledge-store.ts";
import { fileInForce, versionBefore } from "../../knowledge/publishing/version-store.ts";
import { vietnamDay } from "../../text/dates.ts";
import { deskRefusalWords, draftWords } from "../../text/knowledge-desk.ts";
import { actPageWords, documentActWords, documentDeskWords as words } from "../../text/published-documents.ts";
import type { DocumentAct } from "../../text/published-documents.ts";
import type { DeskResult, Version } from "../../knowledge/publishing/knowledge-desk.ts";
import { EmptyState, Note } from "../../public/look/parts.tsx";
import { randomText } from "../../public/signed-value.ts";
import { momentWords } from "../../text/pages.ts";
import { type FormValues, formValues } from "../act-form.ts";
import { cadreNames } from "../cadre-names.ts";
import { FormKey, consoleFrame } from "../console-frame.tsx";
import type { ConsoleServices } from "../services.ts";
import { type ConsoleContext, type ConsoleEnv, notHere, onlyRoles } from "../session.tsx";
import { type FailedDeskForm, deskActOf } from "./desk-act.ts";
import { ReasonField } from "./desk-parts.tsx";
import { DiffCounts, DiffList, Renumbered } from "./diff-view.tsx";
import { knownByNumber } from "./known-by-number.ts";
import { problemCounts } from "./problem-counts.ts";
import { PublishedView, offeredActs } from "./published-view.tsx";

/**
 * GET /console/documents/:slug · /:slug/so-sanh?tu=&den= for every cadre; GET and POST /:slug/{ngung-dung,dung-lai,quay-ve,doi-chieu}
 * for administrators: the page that asks once more, and the act.
 */
export function publishedPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/:slug", async (c) => {
    const { knowledge, desk, cases, operatorName, indexProgress } = services(c);
    const document = await loadDocument(knowledge, c.req.param("slug"));
    if (document === null) return notHere(c, operatorName);
    const [pieces, versions, events, answers, known, problems, drafts, indexing, to, from, documents] = await Promise.all([
      piecesOf(knowledge, document.slug), desk.versions(document.slug), desk.history(document.slug, MOST_EVENTS), answersCiting(knowledge, document.slug, MOST_ANSWERS),
      knownByNumber(knowledge, [...document.amends, ...document.amendedBy, ...(document.replacedBy === null ? [] : [document.replacedBy])]),
      problemCounts(knowledge, [document]), desk.drafts("open", 50), indexProgress(),
      amendmentsTo(knowledge, document.slug), amendmentsFrom(knowledge, document.slug), listDocuments(knowledge),
    ]);
    const names = await cadreNames(cases, [...events.map((event) => event.by), ...versions.flatMap((version) => [version.submittedBy, version.approvedBy].filter((id) => id !== null))]);
    const act = c.req.query("xong");
    const done = act !== undefined && isAct(act) ? act : null;
    return c.html(consoleFrame(c, services(c), {
      title: document.number ?? document.title,
      room: "documents",
      draftsDone: done === null ? undefined : `${document.slug}/${done}`,
      children: (
        <PublishedView document={document} pieces={pieces} versions={versions} events={events} answers={answers} known={known} names={names} problems={problems.get(document.slug) ?? 0}
          amendments={{ to, from, named: new Map(documents.map((one) => [one.slug, one])) }}
          waiting={drafts.filter((draft) => draft.slug === document.slug)} indexing={indexing} day={vietnamDay(now())} isAdmin={c.get("cadre").role === "admin"} done={done === null ? null : documentActWords[done].done} />
      ),
    }));
  });

  pages.get("/:slug/so-sanh", async (c) => {
    const { knowledge, desk, operatorName } = services(c);
    const document = await loadDocument(knowledge, c.req.param("slug"));
    if (document === null) return notHere(c, operatorName);
    const versions = await desk.versions(document.slug);
    const [from, to] = [versions.find((version) => version.id === c.req.query("tu")), versions.find((version) => version.id === c.req.query("den")) ?? versions.find((version) => version.isCurrent)];
    const diff = from === undefined || to === undefined ? null : await desk.compare(document.slug, from.id, to.id);
    const back = <p><a href={`/console/documents/${document.slug}`}>{words.compareBack}</a></p>;
    return c.html(consoleFrame(c, services(c), {
      title: words.compareTitle,
      room: "documents",
      children: diff === null || from === undefined || to === undefined ? <><h1>{words.compareTitle}</h1><EmptyState title={words.compareMissing} next={words.compareMissingNext} />{back}</> : (
        <>
          <h1>{words.compareTitle}</h1>
          <p>{document.title}</p>
          <p class="soft">{words.compareOf(momentWords(from.publishedAt), momentWords(to.publishedAt))}</p>
          {back}
          <DiffCounts counts={diff.counts} />
          <Renumbered renumbered={diff.renumbered} />
          {diff.changes.length === 0 ? <p>{words.compareSame}</p> : null}
          <DiffList changes={diff.changes} page={Number.parseInt(c.req.query("phan") ?? "1", 10) || 1} href={(page) => `/console/documents/${document.slug}/so-sanh?tu=${encodeURIComponent(from.id)}&den=${encodeURIComponent(to.id)}&phan=${page}`} />
        </>
      ),
    }), diff === null ? 404 : 200);
  });

  for (const act of acts) {
    pages.use(`/:slug/${act}`, onlyRoles(services, "admin"));
    pages.get(`/:slug/${act}`, (c) => actPage(c, act, null));
    pages.post(`/:slug/${act}`, async (c) => {
      const slug = c.req.param("slug") ?? "";
      const values = await formValues(c);
      const done = await perform(c, act, slug, values);
      if (!done.ok) return actPage(c, act, { form: act, why: deskRefusalWords[done.reason], values });
      return c.redirect(`/console/documents/${slug}?xong=${act}`, 303);
    });
  }

  async function perform(c: ConsoleContext, act: DocumentAct, slug: string, values: FormValues): Promise<DeskResult> {
    const { desk } = services(c);
    const deskAct = await deskActOf(values, c.get("cadre").id, now());
    if (deskAct.reason === "") return { ok: false, reason: "reason_missing" };
    switch (act) {
      case "ngung-dung":
        return desk.exclude(slug, deskAct);
      case "dung-lai":
        return desk.include(slug, deskAct);
      case "quay-ve":
        return desk.rollBack(slug, deskAct, values["tu"]);
      case "doi-chieu":
        return desk.confirmText(slug, deskAct);
    }
  }

  async function actPage(c: ConsoleContext, act: DocumentAct, failed: FailedDeskForm | null): Promise<Response> {
    const { knowledge, desk, operatorName } = services(c);
    const document = await loadDocument(knowledge, c.req.param("slug") ?? "");
    if (document === null) return notHere(c, operatorName);
    const versions = act === "quay-ve" ? await desk.versions(document.slug) : [];
    const current = versions.find((version) => version.isCurrent)?.id ?? "";
    const target = act === "quay-ve" ? await versionToReturnTo(knowledge, document.slug, versions) : null;
    const isOffered = act === "quay-ve" ? target !== null : offeredActs(document, 0).includes(act);
    return c.html(consoleFrame(c, services(c), {
      title: documentActWords[act].title,
      room: "documents",
      children: isOffered || failed !== null ? <ActForm c={c} document={document} act={act} from={failed?.values["tu"] ?? current} target={target} failed={failed} /> : (
        <><h1>{documentActWords[act].title}</h1><EmptyState title={act === "quay-ve" ? deskRefusalWords.no_earlier_version : deskRefusalWords.wrong_state} next={actPageWords.nothingToDo}><a class="button plain" href={`/console/documents/${document.slug}`}>{actPageWords.back}</a></EmptyState></>
      ),
    }), failed === null ? 200 : 422);
  }

  return pages;
}

const MOST_EVENTS = 100;
const MOST_ANSWERS = 20;
const acts = ["ngung-dung", "dung-lai", "quay-ve", "doi-chieu"] as const satisfies readonly DocumentAct[];

function isAct(text: string): text is DocumentAct {
  return acts.some((act) => act === text);
}

/** The version that going back would bring: not simply the last but one, once somebody has gone back already. */
async function versionToReturnTo(db: D1Database, slug: string, versions: readonly Version[]): Promise<Version | null> {
  const inForce = await fileInForce(db, slug);
  const id = inForce === null ? null : await versionBefore(db, slug, inForce);
  return versions.find((version) => version.id === id) ?? null;
}

/** What the act does, once more, with a reason: nothing happens before the button. */
function ActForm({ c, document, act, from, target, failed }: {
  c: ConsoleContext; document: PublishedDocument; act: DocumentAct; from: string; target: Version | null; failed: FailedDeskForm | null;
}) {
  const said = documentActWords[act];
  return (
    <>
      <h1>{said.title}</h1>
      <p>{actPageWords.of(document.number ?? "")} <strong>{document.title}</strong></p>
      <ul>{said.what.map((sentence) => <li>{sentence}</li>)}</ul>
      {target === null ? null : (
        <Note tone="info">
          <p>{words.returnsTo} <strong>{momentWords(target.publishedAt)}</strong></p>
          {target.reason === "" ? null : <p>{draftWords.reasonGiven(target.reason)}</p>}
          <p><a href={`/console/documents/${document.slug}/so-sanh?tu=${encodeURIComponent(target.id)}`}>{words.compare}</a></p>
        </Note>
      )}
      <form method="post" action={`/console/documents/${document.slug}/${act}`} class="card">
        <FormKey c={c} actId={randomText(12)} />
        <input type="hidden" name="tu" value={from} />
        {failed === null ? null : <Note tone="wrong" role="alert"><p>{failed.why}</p></Note>}
        <ReasonField of={document.slug} form={act} label={said.reason} hint={said.hint} value={failed?.values["reason"] ?? ""} />
        <div class="row">
          <button type="submit" {...(act === "ngung-dung" ? { class: "danger" } : {})}>{said.send}</button>
          <a class="button plain" href={`/console/documents/${document.slug}`}>{actPageWords.back}</a>
        </div>
      </form>
    </>
  );
}
