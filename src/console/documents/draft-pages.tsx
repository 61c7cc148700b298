import { type Context, Hono } from "hono";
import { parseDocument } from "../../knowledge/documents/parse-document.ts";
import { documentByNumber, listDocuments, loadDocument } from "../../knowledge/documents/knowledge-store.ts";
import type { DeskEvent, DeskResult, Draft } from "../../knowledge/publishing/knowledge-desk.ts";
import { EmptyState } from "../../public/look/parts.tsx";
import { deskRefusalWords, draftWords, metadataProblems, previewWords, sourceTextWords, uploadWords } from "../../text/knowledge-desk.ts";
import { formValues } from "../act-form.ts";
import { cadreNames } from "../cadre-names.ts";
import { consoleFrame } from "../console-frame.tsx";
import type { ConsoleServices } from "../services.ts";
import { type ConsoleContext, type ConsoleEnv, notHere, onlyRoles } from "../session.tsx";
import { type FailedDeskForm, deskActOf } from "./desk-act.ts";
import { DraftView, draftName } from "./draft-view.tsx";
import { knownByNumber } from "./known-by-number.ts";
import { readMetadataForm } from "./metadata-form.ts";
import { PreviewView } from "./preview-view.tsx";
import { linesOf, partAt, partsOf, withLines } from "./source-parts.ts";
import { SourceText } from "./source-text.tsx";
import { uploadDraft } from "./upload-page.tsx";

/**
 * Mounted at /console/documents/nhap. GET /:id · /:id/van-ban?dong=&sua= · /:id/xem-truoc?phan= for every cadre;
 * GET /:id/tep (the file as it came) and POST /:id/{doc-lai,sua,van-ban,phat-hien,bo,xin-duyet,duyet,khong-duyet} for administrators.
 */
export function draftPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();
  pages.post("/*", onlyRoles(services, "admin"));

  pages.get("/:id", (c) => draftPage(c, null));
  pages.get("/:id/tep", onlyRoles(services, "admin"), (c) => originalOf(c));
  pages.get("/:id/van-ban", (c) => textPage(c, null));
  pages.get("/:id/xem-truoc", (c) => previewPage(c, null));

  pages.post("/:id/doc-lai", async (c) => {
    const read = await services(c).desk.read(c.req.param("id"));
    return read === null ? notHere(c, services(c).operatorName) : c.redirect(addressOf(c), 303);
  });

  pages.post("/:id/sua", async (c) => {
    const { desk } = services(c);
    const [draft, values] = await Promise.all([desk.draft(c.req.param("id")), formValues(c)]);
    if (draft === null || draft.file === null) return notHere(c, services(c).operatorName);
    const corrected = readMetadataForm(draft.file, values);
    if (!corrected.ok) return draftPage(c, { form: "sua", why: metadataProblems[corrected.reason] ?? deskRefusalWords.front_matter_incomplete, values });
    const done = await desk.correct(draft.id, corrected.value, await deskActOf(values, c.get("cadre").id, now()), values["seen"]);
    return done.ok ? c.redirect(`${addressOf(c)}?xong=sua`, 303) : draftPage(c, failure("sua", done.reason, values));
  });

  pages.post("/:id/van-ban", async (c) => {
    const { desk } = services(c);
    const [draft, values] = await Promise.all([desk.draft(c.req.param("id")), formValues(c)]);
    if (draft === null || draft.file === null) return notHere(c, services(c).operatorName);
    const { from, to } = rangeIn(values, linesOf(draft.file.text).length);
    // Lines are counted in the text this person saw; in another one they are other lines.
    if (values["seen"] !== draft.digest) return textPage(c, failure("van-ban", "changed_meanwhile", values));
    const text = withLines(draft.file.text, from, to, values["text"] ?? "");
    if (text.trim() === "") return textPage(c, { form: "van-ban", why: sourceTextWords.emptyResult, values });
    const at = `${addressOf(c)}/van-ban?dong=${from}`;
    if (text === draft.file.text) return c.redirect(`${at}&xong=nhu-cu#dong-${from}`, 303);
    const done = await desk.correct(draft.id, { ...draft.file, text }, await deskActOf(values, c.get("cadre").id, now()), values["seen"]);
    return done.ok ? c.redirect(`${at}&xong=sua#dong-${from}`, 303) : textPage(c, failure("van-ban", done.reason, values));
  });

  pages.post("/:id/phat-hien", async (c) => {
    const values = await formValues(c);
    const decision = values["decision"] === "harmless" ? "harmless" : values["decision"] === "refused" ? "refused" : null;
    if (decision === null) return draftPage(c, { form: "phat-hien", why: draftWords.decisionMissing, values });
    const done = await services(c).desk.settleFindings(c.req.param("id"), decision, await deskActOf(values, c.get("cadre").id, now()));
    return done.ok ? c.redirect(`${addressOf(c)}?xong=phat-hien`, 303) : draftPage(c, failure("phat-hien", done.reason, values));
  });

  pages.post("/:id/bo", async (c) => {
    const values = await formValues(c);
    const done = await services(c).desk.reject(c.req.param("id"), await deskActOf(values, c.get("cadre").id, now()));
    return done.ok ? c.redirect(`${addressOf(c)}?xong=bo`, 303) : draftPage(c, failure("bo", done.reason, values));
  });

  for (const form of ["xin-duyet", "duyet", "khong-duyet"] as const) {
    pages.post(`/:id/${form}`, async (c) => {
      const values = await formValues(c);
      const done = await decide(c, form, values);
      if (!done.ok) return previewPage(c, failure(form, done.reason, values));
      return c.redirect(`${addressOf(c)}${form === "xin-duyet" ? "/xem-truoc" : ""}?xong=${form}`, 303);
    });
  }

  async function decide(c: ConsoleContext, form: "xin-duyet" | "duyet" | "khong-duyet", values: Readonly<Record<string, string>>): Promise<DeskResult> {
    const { desk } = services(c);
    const id = c.req.param("id") ?? "";
    const act = await deskActOf(values, c.get("cadre").id, now());
    switch (form) {
      case "xin-duyet":
        return desk.submit(id, act, values["basis"]);
      case "duyet":
        return desk.approve(id, act, values["basis"]);
      case "khong-duyet":
        return desk.reject(id, act);
    }
  }

  async function draftPage(c: ConsoleContext, failed: FailedDeskForm | null): Promise<Response> {
    const found = await find(c);
    if (found === null) return notHere(c, services(c).operatorName);
    const { draft, events, names } = found;
    const { knowledge, provinceName, provinceCode, locality } = services(c);
    const current = draft.slug === null ? null : await loadDocument(knowledge, draft.slug);
    const sameNumber = current !== null || draft.number === null ? null : await documentByNumber(knowledge, draft.number);
    const done = doneWords[c.req.query("xong") ?? ""] ?? null;
    // Opened anew by itself while the file is being read: nothing is written on the page then.
    if (draft.state === "received" && now().getTime() - Date.parse(draft.receivedAt) < REFRESH_UNTIL_MS) c.header("Refresh", String(REFRESH_SECONDS));
    return c.html(consoleFrame(c, services(c), {
      title: draftWords.title(draftName(draft)),
      room: "documents",
      draftsDone: [sent(c, draft.id), wasPasted(c, draft, now()) ? uploadDraft : undefined].filter((form) => form !== undefined),
      children: <DraftView c={c} draft={draft} current={current} sameNumber={sameNumber} events={events} names={names} mayAct={c.get("cadre").role === "admin"} provinceName={provinceName} provinceCode={provinceCode} places={locality} now={now()} failed={failed} done={done} />,
    }), failed === null ? 200 : 422);
  }

  async function textPage(c: ConsoleContext, failed: FailedDeskForm | null): Promise<Response> {
    const found = await find(c);
    if (found === null || found.draft.file === null) return notHere(c, services(c).operatorName);
    const { draft } = found;
    const lines = linesOf(found.draft.file.text);
    const parts = partsOf(lines, parseDocument(found.draft.file.text));
    const line = failed === null ? lineIn(c.req.query("dong"), lines.length) : rangeIn(failed.values, lines.length).from;
    const at = partAt(parts, line);
    const mayEdit = c.get("cadre").role === "admin" && (draft.state === "ready" || draft.state === "quarantined");
    const editing = !mayEdit ? null : failed !== null ? rangeIn(failed.values, parts[at]?.to ?? lines.length) : editingOf(c.req.query("sua"), parts[at]);
    const done = c.req.query("xong") === "sua" ? sourceTextWords.saved : c.req.query("xong") === "nhu-cu" ? sourceTextWords.unchanged : null;
    return c.html(consoleFrame(c, services(c), {
      title: sourceTextWords.title(draftName(draft)),
      room: "documents",
      draftsDone: c.req.query("xong") === "sua" ? `nhap/${draft.id}/van-ban` : undefined,
      children: <SourceText c={c} draft={draft} lines={lines} parts={parts} at={at} editing={editing} mayEdit={mayEdit} failed={failed} done={done} />,
    }), failed === null ? 200 : 422);
  }

  async function previewPage(c: ConsoleContext, failed: FailedDeskForm | null): Promise<Response> {
    const { desk, operatorName, knowledge } = services(c);
    const found = await find(c);
    if (found === null) return notHere(c, operatorName);
    const { draft, names } = found;
    const preview = draft.state === "ready" || draft.state === "submitted" ? await desk.preview(draft.id) : null;
    const known = await knownByNumber(knowledge, [...(draft.file?.amends ?? []), ...(draft.metadata?.replaces ?? []), ...(draft.metadata?.abolishes ?? [])]);
    const named = new Map(preview === null || preview.amendments.length === 0 ? [] : (await listDocuments(knowledge)).map((one) => [one.slug, one] as const));
    const done = c.req.query("xong") === "xin-duyet" ? previewWords.submitted : null;
    return c.html(consoleFrame(c, services(c), {
      title: previewWords.title,
      room: "documents",
      draftsDone: sent(c, draft.id),
      children: preview === null
        ? <><h1>{previewWords.title}</h1><EmptyState title={failed?.why ?? previewWords.notPossible} next={previewWords.notPossibleNext}><a class="button plain" href={`/console/documents/nhap/${draft.id}`}>{previewWords.toDraft}</a></EmptyState></>
        : <PreviewView c={c} draft={draft} preview={preview} known={known} named={named} names={names} page={Number.parseInt(c.req.query("phan") ?? "1", 10) || 1} failed={failed} done={done} />,
    }), failed === null ? 200 : 422);
  }

  /** Saved, never opened in the page: the file came from outside, and nobody may have looked at it yet. */
  async function originalOf(c: ConsoleContext): Promise<Response> {
    const { desk, originalFile, operatorName } = services(c);
    const draft = await desk.draft(c.req.param("id") ?? "");
    const file = draft === null ? null : await originalFile(draft.id);
    if (draft === null || file === null) return notHere(c, operatorName);
    return c.body(file, 200, { "Content-Type": "application/octet-stream", "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(draft.fileName)}` });
  }

  async function find(c: ConsoleContext): Promise<{ draft: Draft; events: DeskEvent[]; names: Awaited<ReturnType<typeof cadreNames>> } | null> {
    const { desk, cases } = services(c);
    const draft = await desk.draft(c.req.param("id") ?? "");
    if (draft === null) return null;
    const events = (await desk.history(draft.slug, MOST_EVENTS)).filter((event) => event.draftId === draft.id);
    return { draft, events, names: await cadreNames(cases, [draft.receivedBy, ...(draft.settled ? [draft.settled.by] : []), ...(draft.submitted ? [draft.submitted.by] : []), ...events.map((event) => event.by)]) };
  }

  return pages;
}

/** Events looked through for those of one draft. */
const MOST_EVENTS = 200;
const REFRESH_SECONDS = 3;
const REFRESH_UNTIL_MS = 10 * 60_000;

const doneWords: Record<string, string> = {
  sua: draftWords.saved, "phat-hien": draftWords.settledDone, duyet: previewWords.approved, "khong-duyet": previewWords.rejected, bo: previewWords.rejected,
};

function failure(form: string, reason: keyof typeof deskRefusalWords, values: Readonly<Record<string, string>>): FailedDeskForm {
  return { form, why: deskRefusalWords[reason], values };
}

function addressOf(c: ConsoleContext): string {
  return `/console/documents/nhap/${c.req.param("id") ?? ""}`;
}

/** Pasted a moment ago by whoever looks: the text has arrived. */
function wasPasted(c: ConsoleContext, draft: Draft, now: Date): boolean {
  return draft.fileName === uploadWords.pastedName && draft.receivedBy === c.get("cadre").id && now.getTime() - Date.parse(draft.receivedAt) < REFRESH_UNTIL_MS;
}

/** The form whose reason was sent: what was kept of it on this machine may be forgotten. */
function sent(c: ConsoleContext, draftId: string): string | undefined {
  const form = c.req.query("xong");
  return form === undefined ? undefined : `nhap/${draftId}/${form}`;
}

function lineIn(text: string | undefined, lines: number): number {
  return Math.min(Math.max(Number.parseInt(text ?? "1", 10) || 1, 1), lines);
}

function rangeIn(values: Readonly<Record<string, string>>, lines: number): { from: number; to: number } {
  const from = lineIn(values["from"], lines);
  return { from, to: Math.max(from, lineIn(values["to"] ?? values["from"], lines)) };
}

/** "phan": the whole part; a number: that line, when it stands in the part. */
function editingOf(asked: string | undefined, part: { from: number; to: number } | undefined): { from: number; to: number } | null {
  if (asked === undefined || part === undefined) return null;
  if (asked === "phan") return { from: part.from, to: part.to };
  const line = Number.parseInt(asked, 10);
  return line >= part.from && line <= part.to ? { from: line, to: line } : null;
}
