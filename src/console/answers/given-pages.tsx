import { type Context, Hono } from "hono";
import { z } from "zod";
import { type ClauseThenNow, clausesThenNow, readSlipCode, spokenSlipCode } from "../../answer/answer-slip.ts";
import { countReused } from "../../answer/answer-reuse-store.ts";
import { type KeptReply, findKeptAnswer, findReply } from "../../answer/answer-slip-store.ts";
import { type AnswerFilter, type GivenAnswer, findAnswer, listAnswers } from "../../answer/answer-store.ts";
import { countOpenFlags, flagAnswer, flagKinds, flagsOf, settleFlag, settlements } from "../../answer/flag-store.ts";
import { mostTextChars } from "../../answer/approved-answer.ts";
import { fold } from "../../language/fold.ts";
import { CardTable, Chip, EmptyState, Facts, Note } from "../../public/look/parts.tsx";
import { answerDeskWords, flagWords, givenWords as words } from "../../text/answer-desk.ts";
import { slipDeskWords, slipWords } from "../../text/answer-slip.ts";
import { localDay } from "../../text/answers.ts";
import { vietnamDay } from "../../text/dates.ts";
import { momentWords } from "../../text/pages.ts";
import { actOf, formValues } from "../act-form.ts";
import { cadreNames } from "../cadre-names.ts";
import { consoleFrame } from "../console-frame.tsx";
import type { ConsoleServices } from "../services.ts";
import { type ConsoleContext, type ConsoleEnv, notHere } from "../session.tsx";
import { ClauseLinks, DeskHead, RatingChip, answerAddress, clauseAddress, daysAgo } from "./answer-parts.tsx";
import { FlagForm, FlagList } from "./flag-view.tsx";
import { TraceView } from "./trace-view.tsx";

/**
 * GET /console/tra-loi?ngay=&van-ban=&danh-dau=&chua-dung= · GET /console/tra-loi/phieu/:code, …/phieu?ma= (the answer under a code) · GET /console/tra-loi/cau/:id · POST …/cau/:id/danh-dau (cadres, supervisors,
 * administrators) · POST …/cau/:id/da-xem (administrators): answers as they were given, and what is wrong with them.
 */
export function givenPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/", async (c) => {
    const { knowledge } = services(c);
    const asked = { day: c.req.query("ngay") ?? "", number: (c.req.query("van-ban") ?? "").trim(), flagged: c.req.query("danh-dau") === "1", bad: c.req.query("chua-dung") === "1" };
    const [page, openFlags, reused] = await Promise.all([
      listAnswers(knowledge, { ...filterOf(asked), cursor: c.req.query("sau"), limit: PAGE_SIZE }), countOpenFlags(knowledge), countReused(knowledge, daysAgo(now(), REUSED_DAYS)),
    ]);
    const filtered = asked.day !== "" || asked.number !== "" || asked.flagged || asked.bad;
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "answers",
      children: (
        <>
          <DeskHead tab="given" title={words.title} role={c.get("cadre").role} />
          <p>{words.intro}</p>
          {openFlags === 0 ? null : <p><a href="/console/tra-loi?danh-dau=1">{words.openFlags(openFlags)}</a></p>}
          {reused === 0 ? null : <p class="soft">{slipDeskWords.reusedCount(reused, REUSED_DAYS)}</p>}
          <form class="filters" method="get" action="/console/tra-loi/phieu" role="search" aria-label={slipDeskWords.find}>
            <div class="field"><label for="ma-phieu">{slipDeskWords.find}</label><input type="text" id="ma-phieu" name="ma" required maxlength={40} autocapitalize="characters" autocomplete="off" spellcheck={false} /></div>
            <div class="row"><button type="submit" class="plain">{slipWords.look}</button></div>
          </form>
          <FilterBar asked={asked} filtered={filtered} />
          {page.answers.length === 0
            ? <EmptyState title={filtered ? words.emptyFiltered : words.empty} next={filtered ? words.emptyFilteredNext : words.emptyNext} />
            : <div class="line-list"><CardTable caption={words.title} rows={page.answers.map(rowOf)} /></div>}
          {page.next === null ? null : <p class="row"><a class="button plain" href={addressOf(asked, page.next)}>{answerDeskWords.next}</a></p>}
        </>
      ),
    }));
  });

  const bySlip = async (c: ConsoleContext, typed: string): Promise<Response> => {
    const { knowledge, operatorName } = services(c);
    const code = readSlipCode(typed);
    const reply = code === null ? null : await findReply(knowledge, code);
    if (reply === null) return notHere(c, operatorName);
    // A question without an answer has nothing to be corrected; administrators find it among the gaps.
    return c.redirect(reply.mode === "no_source" ? `/phieu/${spokenSlipCode(reply.code)}` : `${answerAddress(reply.id)}?phieu=1`, 303);
  };
  pages.get("/phieu", (c) => bySlip(c, c.req.query("ma") ?? ""));
  pages.get("/phieu/:code", (c) => bySlip(c, c.req.param("code")));

  pages.get("/cau/:id", (c) => one(c, { why: null, values: {} }));

  pages.post("/cau/:id/danh-dau", async (c) => {
    const { knowledge, answers, operatorName } = services(c);
    const cadre = c.get("cadre");
    if (cadre.role === "auditor") return notHere(c, operatorName);
    const id = c.req.param("id");
    const values = await formValues(c);
    const form = FlagFields.safeParse(values);
    if (!form.success) return one(c, { why: flagWords.pick, values });
    const { actId } = await actOf(values, now());
    await flagAnswer(knowledge, {
      id: actId, answerId: id, kind: form.data.kind, by: cadre.id, now: now(),
      note: answers.redact(form.data.note.trim().slice(0, MAX_NOTE_CHARS)), correction: answers.redact(form.data.correction.trim().slice(0, mostTextChars)),
    });
    return c.redirect(`${answerAddress(id)}?xong=danh-dau`, 303);
  });

  pages.post("/cau/:id/da-xem", async (c) => {
    const { knowledge, answers, operatorName } = services(c);
    const cadre = c.get("cadre");
    if (cadre.role !== "admin") return notHere(c, operatorName);
    const id = c.req.param("id");
    const form = SettleFields.safeParse(await formValues(c));
    if (form.success) {
      const { flagId, how, note } = form.data;
      await settleFlag(knowledge, { id: flagId, answerId: id, how, note: answers.redact(note.trim().slice(0, MAX_NOTE_CHARS)), by: cadre.id, now: now() });
    }
    return c.redirect(`${answerAddress(id)}?xong=da-xem`, 303);
  });

  async function one(c: ConsoleContext, failed: { why: string | null; values: Readonly<Record<string, string>> }): Promise<Response> {
    const { knowledge, cases, operatorName } = services(c);
    const id = c.req.param("id") ?? "";
    const [answer, reply] = await Promise.all([findAnswer(knowledge, id), findKeptAnswer(knowledge, id)]);
    if (!answer || !reply) return notHere(c, operatorName);
    const clauses = await clausesThenNow(knowledge, reply.clauses, reply.givenAt, vietnamDay(now()));
    const flags = await flagsOf(knowledge, answer.id);
    const names = await cadreNames(cases, flags.flatMap(({ by, settled }) => (settled === null ? [by] : [by, settled.by])));
    const role = c.get("cadre").role;
    const done = c.req.query("xong");
    return c.html(consoleFrame(c, services(c), {
      title: words.one,
      room: "answers",
      draftsDone: done === "danh-dau" ? `danh-dau/${answer.id}` : undefined,
      children: (
        <>
          <h1>{words.one}</h1>
          {done === "danh-dau" || done === "da-xem" ? <Note tone="done" role="status"><p>{done === "danh-dau" ? flagWords.done : flagWords.settledDone}</p></Note> : null}
          {clauses.some(({ now: today }) => today === "changed" || today === "ended" || today === "gone") ? <Note tone="caution"><p>{slipWords.outdated}</p></Note> : null}
          <AnswerView answer={answer} reply={reply} clauses={clauses} />
          <TraceView reply={reply} />
          <p class="row">
            {role === "admin" ? <a class="button" href={`/console/tra-loi/duyet/moi?cau=${encodeURIComponent(answer.id)}`}>{words.approve}</a> : null}
            <a class="button plain" href="/console/tra-loi">{words.back}</a>
          </p>
          {flags.length === 0 ? null : <FlagList c={c} answer={answer} flags={flags} names={names} maySettle={role === "admin"} />}
          {role === "auditor" ? null : <FlagForm c={c} answer={answer} why={failed.why} values={failed.values} open={c.req.query("phieu") === "1"} />}
        </>
      ),
    }), failed.why === null ? 200 : 422);
  }

  return pages;
}

const PAGE_SIZE = 30;
const REUSED_DAYS = "30";
const MAX_NOTE_CHARS = 1000;

const FlagFields = z.object({ kind: z.enum(flagKinds), note: z.string().default(""), correction: z.string().default("") });
const SettleFields = z.object({ flagId: z.string(), how: z.enum(settlements), note: z.string().default("") });

/** "20/2021/NĐ-CP" → "20-2021-nd-cp", as documents are addressed; an address stays as it is. */
const slugOf = (number: string): string => fold(number).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

interface Asked { day: string; number: string; flagged: boolean; bad: boolean }

function filterOf({ day, number, flagged, bad }: Asked): Omit<AnswerFilter, "limit" | "cursor"> {
  const from = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00+07:00`) : null;
  const known = from !== null && !Number.isNaN(from.getTime());
  return {
    ...(known ? { from: from.toISOString(), to: new Date(from.getTime() + 86_400_000).toISOString() } : {}),
    ...(number === "" ? {} : { slug: slugOf(number) }),
    ...(flagged ? { flagged } : {}),
    ...(bad ? { rating: "bad" as const } : {}),
  };
}

function addressOf({ day, number, flagged, bad }: Asked, cursor: string): string {
  const query = new URLSearchParams({ ...(day === "" ? {} : { ngay: day }), ...(number === "" ? {} : { "van-ban": number }), ...(flagged ? { "danh-dau": "1" } : {}), ...(bad ? { "chua-dung": "1" } : {}), sau: cursor });
  return `/console/tra-loi?${query.toString()}`;
}

function FilterBar({ asked, filtered }: { asked: Asked; filtered: boolean }) {
  return (
    <details class="more" open={filtered}>
      <summary>{answerDeskWords.filter}</summary>
      <form class="filters" method="get" action="/console/tra-loi" role="search">
        <div class="field"><label for="ngay">{words.day}</label><input type="date" id="ngay" name="ngay" value={asked.day} /></div>
        <div class="field"><label for="van-ban">{words.document}</label><input type="text" id="van-ban" name="van-ban" value={asked.number} autocapitalize="none" /></div>
        <label class="check"><input type="checkbox" name="danh-dau" value="1" checked={asked.flagged} />{words.onlyFlagged}</label>
        <label class="check"><input type="checkbox" name="chua-dung" value="1" checked={asked.bad} />{words.onlyBad}</label>
        <div class="row"><button type="submit">{answerDeskWords.filter}</button>{filtered ? <a class="button plain" href="/console/tra-loi">{answerDeskWords.clear}</a> : null}</div>
      </form>
    </details>
  );
}

/** One clause stands for all of them: the page of the answer has the rest, and a list is read for what was asked. */
function rowOf(answer: GivenAnswer) {
  const [first, ...others] = answer.citations;
  return {
    cells: [
      { label: words.question, content: <a href={answerAddress(answer.id)}><strong>{answer.question}</strong></a> },
      { label: words.citations, content: first === undefined ? <span class="soft">{words.noCitations}</span> : <><a href={clauseAddress(first.clauseId)}>{first.label}</a>{others.length === 0 ? null : <span class="soft"> {words.otherClauses(others.length)}</span>}</> },
      { label: words.mode, content: words.modes[answer.mode] },
      { label: words.rating, content: answer.rating === null && answer.openFlags === 0 ? null : <><RatingChip rating={answer.rating} names={words.ratings} />{answer.openFlags === 0 ? null : <> <Chip tone="late">{words.flags(answer.openFlags)}</Chip></>}</> },
      { label: words.at, content: momentWords(answer.answeredAt) },
    ],
  };
}

function AnswerView({ answer, reply, clauses }: { answer: GivenAnswer; reply: KeptReply; clauses: readonly ClauseThenNow[] }) {
  return (
    <section class="card">
      <Facts rows={[
        [words.question, answer.question],
        [words.at, momentWords(answer.answeredAt)],
        [words.mode, words.modes[answer.mode]],
        reply.asOf === null || reply.asOf === vietnamDay(new Date(answer.answeredAt)) ? null : [slipDeskWords.asOf, localDay(reply.asOf)],
        answer.slipCode === null ? null : [slipDeskWords.code, <a class="code" href={`/phieu/${spokenSlipCode(answer.slipCode)}`}>{spokenSlipCode(answer.slipCode)}</a>],
        answer.rating === null ? null : [words.rating, <RatingChip rating={answer.rating} names={words.ratings} />],
        [words.citations, <ClauseLinks clauses={clauses} none={words.noCitations} noteOf={({ now, since }) => (now === "same" || now === "unknown" ? null : since === null ? slipWords.nows[now] : slipWords.since(slipWords.nows[now], localDay(since)))} />],
      ]} />
      <h2>{words.answer}</h2>
      <blockquote class="quote">{answer.text}</blockquote>
    </section>
  );
}
