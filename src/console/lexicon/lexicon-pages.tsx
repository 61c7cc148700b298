import { type Context, Hono } from "hono";
import { stringify } from "yaml";
import type { EntryKind, EntryProblem } from "../../knowledge/search/lexicon-store.ts";
import { addLexiconEntry, checkEntry, endLexiconEntry, entriesInUse, listLexiconEntries, questionsHolding } from "../../knowledge/search/lexicon-store.ts";
import { lexiconWords as words } from "../../text/lexicon-desk.ts";
import { actOf, formValues } from "../act-form.ts";
import { cadreNames } from "../cadre-names.ts";
import { consoleFrame } from "../console-frame.tsx";
import type { ConsoleServices } from "../services.ts";
import { type ConsoleContext, type ConsoleEnv } from "../session.tsx";
import { ConfirmEntry, LexiconPage, type TypedEntry } from "./lexicon-view.tsx";

/**
 * GET /console/tu-ngu?thu= · POST /console/tu-ngu/them (shows what it would touch; saves once confirmed) ·
 * POST /console/tu-ngu/:id/bo · GET /console/tu-ngu/tu-ngu.yaml. Administrators only.
 */
export function lexiconPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/", (c) => list(c, { done: c.req.query("xong") ?? null, problem: null, typed: typedFrom({}) }));

  pages.get("/tu-ngu.yaml", async (c) => {
    c.header("Content-Disposition", 'attachment; filename="tu-ngu.yaml"');
    return c.body(asYaml(await entriesInUse(services(c).knowledge)), 200, { "Content-Type": "text/yaml; charset=utf-8" });
  });

  pages.post("/them", async (c) => {
    const { knowledge, lexiconChanged } = services(c);
    const values = await formValues(c);
    const typed = typedFrom(values);
    const entry = checkEntry(typed);
    if (typeof entry === "string") return list(c, { done: null, problem: entry, typed });
    if (values["confirmed"] !== "1") return confirm(c, typed);
    const { actId } = await actOf(values, now());
    await addLexiconEntry(knowledge, { ...entry, id: actId, kind: typed.kind, by: c.get("cadre").id, now: now() });
    await lexiconChanged();
    return c.redirect("/console/tu-ngu?xong=luu", 303);
  });

  pages.post("/:id/bo", async (c) => {
    const { knowledge, lexiconChanged } = services(c);
    const reason = ((await formValues(c))["reason"] ?? "").trim();
    if (reason.length < 5) return list(c, { done: null, problem: "reason_missing", typed: typedFrom({}) });
    await endLexiconEntry(knowledge, { id: c.req.param("id"), by: c.get("cadre").id, reason: reason.slice(0, 500), now: now() });
    await lexiconChanged();
    return c.redirect("/console/tu-ngu?xong=bo", 303);
  });

  async function list(c: ConsoleContext, state: { done: string | null; problem: EntryProblem | null; typed: TypedEntry }): Promise<Response> {
    const { knowledge, cases, readWordsAloud } = services(c);
    const tried = c.req.query("thu")?.trim().slice(0, 300) ?? "";
    const entries = await listLexiconEntries(knowledge, 1000);
    const names = await cadreNames(cases, entries.flatMap(({ addedBy, ended }) => (ended === null ? [addedBy] : [addedBy, ended.by])));
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "lexicon",
      draftsDone: state.done === "luu" ? "tu-ngu" : undefined,
      children: <LexiconPage c={c} entries={entries} names={names} done={state.done} problem={state.problem} typed={state.typed} tried={tried === "" ? null : { text: tried, ...readWordsAloud(tried) }} />,
    }), state.problem === null ? 200 : 422);
  }

  async function confirm(c: ConsoleContext, typed: TypedEntry): Promise<Response> {
    const { knowledge } = services(c);
    const entry = checkEntry(typed);
    if (typeof entry === "string") return list(c, { done: null, problem: entry, typed });
    const [touched, inUse] = await Promise.all([questionsHolding(knowledge, entry.say), entriesInUse(knowledge)]);
    const replaced = inUse.find((other) => other.kind === typed.kind && other.say === entry.say) ?? null;
    return c.html(consoleFrame(c, services(c), {
      title: words.confirmTitle,
      room: "lexicon",
      children: <ConfirmEntry c={c} kind={typed.kind} entry={entry} touched={touched} replaced={replaced} />,
    }));
  }

  return pages;
}

function typedFrom(values: Readonly<Record<string, string | undefined>>): TypedEntry {
  const kind: EntryKind = values["kind"] === "legal_term" ? "legal_term" : "spelling";
  return { kind, say: values["say"] ?? "", means: values["means"] ?? "", reason: values["reason"] ?? "" };
}

/** In the shapes of knowledge/lexicon.yaml (dialect) and knowledge/legal-terms.yaml, so that the next release may ship them. */
function asYaml(entries: Awaited<ReturnType<typeof entriesInUse>>): string {
  const dialect = Object.fromEntries(entries.filter(({ kind }) => kind === "spelling").map(({ say, means }) => [say, means[0] ?? say]));
  const terms = entries.filter(({ kind }) => kind === "legal_term").map(({ say, means }) => ({ say: [say], law: means }));
  return stringify({ dialect, legal_terms: terms });
}
