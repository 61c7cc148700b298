import { type Context, Hono } from "hono";
import { type GapGroup, type GapKind, listGapGroups, settleGap } from "../../answer/gap-store.ts";
import { Chip, EmptyState, Note, Select } from "../../public/look/parts.tsx";
import { answerDeskWords, gapWords as words } from "../../text/answer-desk.ts";
import { vietnamDay } from "../../text/dates.ts";
import { shortDay } from "../../text/pages.ts";
import { formValues } from "../act-form.ts";
import { FormKey, consoleFrame } from "../console-frame.tsx";
import type { ConsoleServices } from "../services.ts";
import type { ConsoleContext, ConsoleEnv } from "../session.tsx";
import { spokenSlipCode } from "../../answer/answer-slip.ts";
import { slipDeskWords } from "../../text/answer-slip.ts";
import { ClauseLinks, DeskHead, answerAddress, daysAgo, readDays } from "./answer-parts.tsx";

/** GET /console/tra-loi/khoang-trong?tu=&loai=&het= · POST …/khoang-trong/ngoai-pham-vi. Administrators only. */
export function gapPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/", (c) => list(c, null));

  pages.post("/ngoai-pham-vi", async (c) => {
    const values = await formValues(c);
    const reason = (values["reason"] ?? "").trim().slice(0, 500);
    if (reason.length < 5) return list(c, { gapId: values["gapId"] ?? "", reason });
    await settleGap(services(c).knowledge, { gapId: values["gapId"] ?? "", act: "out_of_scope", approvedId: null, reason: services(c).answers.redact(reason), by: c.get("cadre").id, now: now() }).run();
    return c.redirect(`/console/tra-loi/khoang-trong?xong=ngoai&tu=${readDays(values["tu"])}`, 303);
  });

  async function list(c: ConsoleContext, failed: { gapId: string; reason: string } | null): Promise<Response> {
    const { knowledge, answers } = services(c);
    const days = readDays(c.req.query("tu"));
    const kind = readKind(c.req.query("loai"));
    const settledToo = c.req.query("het") === "1";
    const all = await listGapGroups(knowledge, answers.tools, { since: daysAgo(now(), days), today: vietnamDay(now()), kind });
    const wanted = settledToo ? all : all.filter((group) => !group.settled);
    const shown = wanted.slice(0, MOST_SHOWN);
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "answers",
      children: (
        <>
          <DeskHead tab="gaps" title={words.title} role={c.get("cadre").role} />
          <p>{words.intro}</p>
          {c.req.query("xong") === "ngoai" ? <Note tone="done" role="status"><p>{words.outOfScopeDone}</p></Note> : null}
          <form class="filters" method="get" action="/console/tra-loi/khoang-trong" role="search">
            <Select name="tu" label={answerDeskWords.since} value={days} options={Object.entries(answerDeskWords.sinceChoices).map(([value, label]) => ({ value, label }))} />
            <Select name="loai" label={words.kind} value={kind} empty={answerDeskWords.all} options={KINDS.map((value) => ({ value, label: words.kinds[value] }))} />
            <label class="check"><input type="checkbox" name="het" value="1" checked={settledToo} />{words.settledToo}</label>
            <div class="row"><button type="submit">{answerDeskWords.filter}</button></div>
          </form>
          {shown.length === 0 ? <EmptyState title={words.empty} next={words.emptyNext} /> : (
            <>
              <p class="soft">{words.shown(shown.length, wanted.length)}</p>
              {shown.map((group) => <GapCard c={c} group={group} days={days} failed={failed?.gapId === group.id ? failed.reason : null} />)}
            </>
          )}
        </>
      ),
    }), failed === null ? 200 : 422);
  }

  return pages;
}

const KINDS = ["no_source", "partly", "rated_bad"] as const satisfies readonly GapKind[];
const MOST_SHOWN = 60;

function readKind(value: string | undefined): GapKind | undefined {
  return KINDS.find((kind) => kind === value);
}

function GapCard({ c, group, days, failed }: { c: ConsoleContext; group: GapGroup; days: string; failed: string | null }) {
  const [first = "", ...others] = group.wordings;
  return (
    <article class="card">
      <h2>{first}</h2>
      <p class="chips">
        <Chip tone="info">{words.times(group.times)}</Chip>
        {KINDS.map((kind) => (group.kinds[kind] === 0 ? null : <Chip tone={kind === "rated_bad" ? "late" : "quiet"}>{words.kinds[kind]}</Chip>))}
        <span class="small soft">{words.period(shortDay(group.firstAt), shortDay(group.lastAt))}</span>
      </p>
      {others.length === 0 ? null : <details class="more"><summary>{words.wordings(others.length)}</summary><ul>{others.map((wording) => <li>{wording}</li>)}</ul></details>}
      <p class="label">{words.nearest}</p>
      <ClauseLinks clauses={group.nearest} none={words.noNearest} />
      {group.answerIds.map((id) => <p><a href={answerAddress(id)}>{words.seeAnswer}</a></p>)}
      {group.slipCodes.length === 0 ? null : <p class="small soft">{slipDeskWords.code}: {group.slipCodes.map((code, i) => <>{i === 0 ? "" : ", "}<a class="code" href={`/phieu/${spokenSlipCode(code)}`}>{spokenSlipCode(code)}</a></>)}</p>}
      <Standing group={group} />
      {group.settled ? null : <GapActs c={c} group={group} days={days} failed={failed} />}
    </article>
  );
}

function Standing({ group }: { group: GapGroup }) {
  const { settlement } = group;
  if (settlement === null) return null;
  if (settlement.act === "out_of_scope") return <p class="soft">{words.settledOut(settlement.reason)}</p>;
  return <Note tone={group.settled ? "done" : "caution"}><p>{group.settled ? words.settledApproved : words.reopened} <a href={`/console/tra-loi/duyet/sua/${settlement.approvedId ?? ""}`}>{words.seeApproved}</a></p></Note>;
}

function GapActs({ c, group, days, failed }: { c: ConsoleContext; group: GapGroup; days: string; failed: string | null }) {
  const query = new URLSearchParams({ gap: group.id });
  const linking = new URLSearchParams({ gap: group.id, gan: "1" });
  return (
    <>
      <p class="row">
        <a class="button" href={`/console/tra-loi/duyet/moi?${query.toString()}`}>{words.write}</a>
        <a class="button plain" href={`/console/tra-loi/duyet/moi?${linking.toString()}`}>{words.link}</a>
      </p>
      <details class="act" open={failed !== null}>
        <summary>{words.outOfScope}</summary>
        <form method="post" action="/console/tra-loi/khoang-trong/ngoai-pham-vi">
          <FormKey c={c} />
          <input type="hidden" name="gapId" value={group.id} />
          <input type="hidden" name="tu" value={days} />
          {failed === null ? null : <Note tone="wrong" role="alert"><p>{words.reasonMissing}</p></Note>}
          <p class="hint">{words.outOfScopeHint}</p>
          <div class="field"><label for={`ly-do-${group.id}`}>{words.reason}</label><input type="text" id={`ly-do-${group.id}`} name="reason" required maxlength={500} value={failed ?? ""} /></div>
          <button type="submit">{words.outOfScopeSend}</button>
        </form>
      </details>
    </>
  );
}
