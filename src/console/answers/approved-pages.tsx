import { type Context, Hono } from "hono";
import { findAnswer } from "../../answer/answer-store.ts";
import { type ApprovedProblem, checkApproved } from "../../answer/approved-answer.ts";
import { type ApprovedState, approvedHistory, findApproved, listApproved, takenBy, withdrawApproved, writeApproved } from "../../answer/approved-answer-store.ts";
import { citationOf } from "../../answer/cite.ts";
import { clauseStates, findClauses } from "../../answer/clause-state-store.ts";
import type { ClauseState } from "../../answer/clause-state-store.ts";
import { findFlag, settlingFlag } from "../../answer/flag-store.ts";
import { findGap, settleGap } from "../../answer/gap-store.ts";
import { CardTable, Chip, EmptyState, Note, type Tone } from "../../public/look/parts.tsx";
import { approvedWords as words } from "../../text/answer-desk.ts";
import { slipDeskWords } from "../../text/answer-slip.ts";
import { vietnamDay } from "../../text/dates.ts";
import { shortDay } from "../../text/pages.ts";
import { actOf, formValues } from "../act-form.ts";
import { cadreNames } from "../cadre-names.ts";
import { consoleFrame } from "../console-frame.tsx";
import type { ConsoleServices } from "../services.ts";
import { type ConsoleContext, type ConsoleEnv, notHere } from "../session.tsx";
import { DeskHead } from "./answer-parts.tsx";
import { type ApprovedForm, type ClauseChoice, contentOf, formOf, readForm, withQuote } from "./approved-form.ts";
import { ApprovedFields, ApprovedHistory, WithdrawForm } from "./approved-view.tsx";

/**
 * GET /console/tra-loi/duyet · GET, POST …/duyet/moi?gap=&cau= · GET, POST …/duyet/sua/:id · POST …/duyet/rut/:id. Administrators only.
 * The form's buttons look for clauses, quote them, or save; what was typed stays in the form.
 */
export function approvedPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/", async (c) => {
    const listed = await listApproved(services(c).knowledge, vietnamDay(now()));
    const done = c.req.query("xong");
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "answers",
      draftsDone: done === "luu" ? "duyet" : undefined,
      children: (
        <>
          <DeskHead tab="approved" title={words.title} role={c.get("cadre").role} />
          {done === "luu" || done === "rut" ? <Note tone="done" role="status"><p>{done === "luu" ? words.saved : words.withdrawn}</p></Note> : null}
          <p>{words.intro}</p>
          <p class="row"><a class="button" href="/console/tra-loi/duyet/moi">{words.new}</a></p>
          {listed.length === 0 ? <EmptyState title={words.empty} next={words.emptyNext} /> : <CardTable caption={words.title} rows={listed.map(rowOf)} />}
        </>
      ),
    }));
  });

  pages.get("/moi", async (c) => {
    const { knowledge } = services(c);
    const gap = c.req.query("gap") === undefined ? null : await findGap(knowledge, c.req.query("gap") ?? "");
    const answer = c.req.query("cau") === undefined ? null : await findAnswer(knowledge, c.req.query("cau") ?? "");
    const linking = c.req.query("gan") === "1";
    const flag = answer === null ? null : await findFlag(knowledge, answer.id, c.req.query("danh-dau") ?? "");
    const nearest = (gap?.nearest ?? answer?.citations ?? []).map(({ clauseId }) => clauseId);
    const form: ApprovedForm = {
      ...formOf(null), gap: gap === null ? "" : (c.req.query("gap") ?? ""), forms: gap?.question ?? answer?.question ?? "",
      // A correction comes ready to be approved as it stands.
      ...(flag === null || answer === null ? {} : { answer: answer.id, flag: flag.id, text: flag.correction, clauseIds: await stillStanding(knowledge, nearest, vietnamDay(now())), validUntil: halfAYearOn(now()) }),
    };
    return show(c, { id: null, form, extra: nearest, searched: false, problems: [], linking });
  });

  pages.post("/moi", (c) => act(c, null));

  pages.get("/sua/:id", async (c) => {
    const answer = await findApproved(services(c).knowledge, c.req.param("id"));
    return answer === null ? notHere(c, services(c).operatorName) : show(c, { id: answer.id, form: formOf(answer), extra: [], searched: false, problems: [], linking: false });
  });

  pages.post("/sua/:id", async (c) => {
    const answer = await findApproved(services(c).knowledge, c.req.param("id"));
    return answer === null ? notHere(c, services(c).operatorName) : act(c, answer.id);
  });

  pages.post("/rut/:id", async (c) => {
    const values = await formValues(c);
    const { actId } = await actOf(values, now());
    await withdrawApproved(services(c).knowledge, c.req.param("id"), { actId, by: c.get("cadre").id, reason: (values["reason"] ?? "").trim().slice(0, 500), now: now() });
    return c.redirect("/console/tra-loi/duyet?xong=rut", 303);
  });

  /** What the pressed button says: look for clauses, quote those chosen, or save. */
  async function act(c: ConsoleContext, id: string | null): Promise<Response> {
    const { knowledge, answers, locality } = services(c);
    const today = vietnamDay(now());
    const body = await c.req.parseBody({ all: true });
    const form = readForm(body);
    if (form.button === "tim") {
      const found = await findClauses(knowledge, form.find, MOST_FOUND);
      return show(c, { id, form, extra: found.map(({ clauseId }) => clauseId), searched: true, problems: [], linking: false });
    }
    const states = await clauseStates(knowledge, form.clauseIds, today);
    if (form.button === "trich") return show(c, { id, form: withQuote(form, form.clauseIds.flatMap((clauseId) => states.get(clauseId) ?? [])), extra: [], searched: false, problems: [], linking: false });
    const content = contentOf(form);
    const problems: ApprovedProblem[] = [
      ...checkApproved(content, today, answers.tools),
      ...(content.clauseIds.some((clauseId) => !states.has(clauseId)) ? (["clause_unknown"] as const) : []),
      ...([...states.values()].some(({ standing }) => !standing) ? (["clause_not_in_force"] as const) : []),
    ];
    // An act may come twice: what it wrote itself does not stand in its way.
    const { actId } = await actOf({ ...(await formValues(c)), dieu: form.clauseIds.join(" ") }, now());
    const target = id ?? actId;
    if (problems.length === 0 && (await takenBy(knowledge, content.forms, target, today, answers.tools)) !== null) problems.push("question_taken");
    if (problems.length > 0) return show(c, { id, form, extra: [], searched: false, problems, linking: false });
    const cadre = c.get("cadre");
    await writeApproved(knowledge, answers.tools, {
      id: target, content, states, approvedUnit: locality.units.get(cadre.unitId)?.name ?? services(c).operatorName,
      act: { actId, by: cadre.id, reason: form.reason, now: now() },
      also: [
        ...(form.gap === "" ? [] : [settleGap(knowledge, { gapId: form.gap, act: "approved", approvedId: target, reason: "", by: cadre.id, now: now() })]),
        ...(form.flag === "" ? [] : [settlingFlag(knowledge, { id: form.flag, answerId: form.answer, how: "corrected", note: slipDeskWords.flagSettled, by: cadre.id, now: now() })]),
      ],
    });
    return c.redirect("/console/tra-loi/duyet?xong=luu", 303);
  }

  async function show(c: ConsoleContext, shown: { id: string | null; form: ApprovedForm; extra: readonly string[]; searched: boolean; problems: readonly ApprovedProblem[]; linking: boolean }): Promise<Response> {
    const { knowledge, cases } = services(c);
    const today = vietnamDay(now());
    const ids = [...new Set([...shown.form.clauseIds, ...shown.extra])];
    const states = await clauseStates(knowledge, ids, today);
    const history = shown.id === null ? [] : await approvedHistory(knowledge, shown.id);
    const names = await cadreNames(cases, history.map(({ by }) => by));
    const state = shown.id === null ? null : ((await listApproved(knowledge, today)).find(({ answer }) => answer.id === shown.id)?.state ?? null);
    const title = shown.id === null ? words.formTitle : words.editTitle;
    return c.html(consoleFrame(c, services(c), {
      title,
      room: "answers",
      children: (
        <>
          <h1>{title}</h1>
          {noteOf(state)}
          <ApprovedFields c={c} action={shown.id === null ? "/console/tra-loi/duyet/moi" : `/console/tra-loi/duyet/sua/${shown.id}`} form={shown.form} choices={choicesOf(ids, shown.form.clauseIds, states, today)}
            searched={shown.searched} foundSome={shown.extra.length > 0} problems={shown.problems} linking={shown.linking} today={today} />
          {shown.id === null || state === "withdrawn" ? null : <WithdrawForm c={c} id={shown.id} />}
          {history.length === 0 ? null : <ApprovedHistory history={history} names={names} />}
        </>
      ),
    }), shown.problems.length === 0 ? 200 : 422);
  }

  return pages;
}

const MOST_FOUND = 12;
const HALF_A_YEAR_DAYS = 180;

const halfAYearOn = (now: Date): string => vietnamDay(new Date(now.getTime() + HALF_A_YEAR_DAYS * 86_400_000));

/** Those of the clauses that an answer may rest on today. */
async function stillStanding(knowledge: D1Database, clauseIds: readonly string[], today: string): Promise<string[]> {
  const states = await clauseStates(knowledge, clauseIds, today);
  return clauseIds.filter((id) => states.get(id)?.standing === true);
}

const TONES: Record<ApprovedState, Tone> = { used: "leaf", ends_soon: "late", ended: "late", clause_changed: "late", withdrawn: "quiet" };

function rowOf({ answer, state }: Awaited<ReturnType<typeof listApproved>>[number]) {
  const [first = "", ...others] = answer.forms;
  return {
    late: state === "clause_changed" || state === "ended",
    cells: [
      { label: words.question, content: <><a href={`/console/tra-loi/duyet/sua/${answer.id}`}><strong>{first}</strong></a>{others.length === 0 ? null : <><br /><span class="small soft">{words.more(others.length)}</span></>}</> },
      { label: words.ground, content: [...answer.citations.map(({ label }) => label), ...(answer.officer === null ? [] : [`${answer.officer.name}, ${answer.officer.unit}`])].join("; ") },
      { label: words.until, content: shortDay(answer.validUntil) },
      { label: words.state, content: <Chip tone={TONES[state]}>{words.states[state]}</Chip> },
    ],
  };
}

function noteOf(state: ApprovedState | null) {
  if (state === "clause_changed") return <Note tone="caution"><p>{words.changedNote}</p></Note>;
  if (state === "ended") return <Note tone="caution"><p>{words.endedNote}</p></Note>;
  return state === "withdrawn" ? <Note tone="info"><p>{words.withdrawnNote}</p></Note> : null;
}

/** Chosen ones first, then what was found or came near. A clause that is gone stays visible, so that it can be left out. */
function choicesOf(ids: readonly string[], chosen: readonly string[], states: ReadonlyMap<string, ClauseState>, today: string): ClauseChoice[] {
  return ids.map((clauseId) => {
    const state = states.get(clauseId);
    return {
      clauseId, chosen: chosen.includes(clauseId), standing: state?.standing === true, text: state?.clause.text ?? "",
      label: state ? citationOf(state.clause, state.document, today).label : clauseId,
    };
  });
}
