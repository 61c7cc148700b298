import { type Context, Hono } from "hono";
import { z } from "zod";
import { type AnswerFilter, type GivenAnswer, findAnswer, listAnswers } from "../../answer/answer-store.ts";
import { countOpenFlags, flagAnswer, flagKinds, flagsOf, settleFlag, settlements } from "../../answer/flag-store.ts";
import { fold } from "../../language/fold.ts";
import { CardTable, Chip, EmptyState, Facts, Note } from "../../public/look/parts.tsx";
import { answerDeskWords, flagWords, givenWords as words } from "../../text/answer-desk.ts";
import { momentWords } from "../../text/pages.ts";
import { actOf, formValues } from "../act-form.ts";
import { cadreNames } from "../cadre-names.ts";
import { consoleFrame } from "../console-frame.tsx";
import type { ConsoleServices } from "../services.ts";
import { type ConsoleContext, type ConsoleEnv, notHere } from "../session.tsx";
import { ClauseLinks, DeskHead, RatingChip, answerAddress } from "./answer-parts.tsx";
import { FlagForm, FlagList } from "./flag-view.tsx";

/**
 * GET /console/tra-loi?ngay=&van-ban=&danh-dau=&chua-dung= · GET /console/tra-loi/cau/:id · POST …/cau/:id/danh-dau (cadres, supervisors,
 * administrators) · POST …/cau/:id/da-xem (administrators): answers as they were given, and what is wrong with them.
 */
export function givenPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/", async (c) => {
    const { knowledge } = services(c);
    const asked = { day: c.req.query("ngay") ?? "", number: (c.req.query("van-ban") ?? "").trim(), flagged: c.req.query("danh-dau") === "1", bad: c.req.query("chua-dung") === "1" };
    const [page, openFlags] = await Promise.all([listAnswers(knowledge, { ...filterOf(asked), cursor: c.req.query("sau"), limit: PAGE_SIZE }), countOpenFlags(knowledge)]);
    const filtered = asked.day !== "" || asked.number !== "" || asked.flagged || asked.bad;
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "answers",
      children: (
        <>
          <DeskHead tab="given" title={words.title} role={c.get("cadre").role} />
          <p>{words.intro}</p>
          {openFlags === 0 ? null : <p><a href="/console/tra-loi?danh-dau=1">{words.openFlags(openFlags)}</a></p>}
          <FilterBar asked={asked} filtered={filtered} />
          {page.answers.length === 0
            ? <EmptyState title={filtered ? words.emptyFiltered : words.empty} next={filtered ? words.emptyFilteredNext : words.emptyNext} />
            : <CardTable caption={words.title} rows={page.answers.map(rowOf)} />}
          {page.next === null ? null : <p class="row"><a class="button plain" href={addressOf(asked, page.next)}>{answerDeskWords.next}</a></p>}
        </>
      ),
    }));
  });

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
    await flagAnswer(knowledge, { id: actId, answerId: id, kind: form.data.kind, note: answers.redact(form.data.note.trim().slice(0, MAX_NOTE_CHARS)), by: cadre.id, now: now() });
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
    const answer = await findAnswer(knowledge, c.req.param("id") ?? "");
    if (!answer) return notHere(c, operatorName);
    const flags = await flagsOf(knowledge, answer.id);
    const names = await cadreNames(cases, flags.flatMap(({ by, settled }) => (settled === null ? [by] : [by, settled.by])));
    const role = c.get("cadre").role;
    const done = c.req.query("xong");
    return c.html(consoleFrame(c, services(c), {
      title: words.one,
      room: "answers",
      children: (
        <>
          <h1>{words.one}</h1>
          {done === "danh-dau" || done === "da-xem" ? <Note tone="done" role="status"><p>{done === "danh-dau" ? flagWords.done : flagWords.settledDone}</p></Note> : null}
          <AnswerView answer={answer} />
          <p class="row">
            {role === "admin" ? <a class="button" href={`/console/tra-loi/duyet/moi?cau=${encodeURIComponent(answer.id)}`}>{words.approve}</a> : null}
            <a class="button plain" href="/console/tra-loi">{words.back}</a>
          </p>
          {flags.length === 0 ? null : <FlagList c={c} answer={answer} flags={flags} names={names} maySettle={role === "admin"} />}
          {role === "auditor" ? null : <FlagForm c={c} answer={answer} why={failed.why} values={failed.values} />}
        </>
      ),
    }), failed.why === null ? 200 : 422);
  }

  return pages;
}

const PAGE_SIZE = 30;
const MAX_NOTE_CHARS = 1000;

const FlagFields = z.object({ kind: z.enum(flagKinds), note: z.string().default("") });
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

function rowOf(answer: GivenAnswer) {
  return {
    cells: [
      { label: words.question, content: <a href={answerAddress(answer.id)}><strong>{answer.question}</strong></a> },
      { label: words.citations, content: <ClauseLinks clauses={answer.citations} none={words.noCitations} /> },
      { label: words.mode, content: words.modes[answer.mode] },
      { label: words.rating, content: <>{answer.rating === null ? "–" : <RatingChip rating={answer.rating} names={words.ratings} />}{answer.openFlags === 0 ? null : <> <Chip tone="late">{words.flags(answer.openFlags)}</Chip></>}</> },
      { label: words.at, content: momentWords(answer.answeredAt) },
    ],
  };
}

function AnswerView({ answer }: { answer: GivenAnswer }) {
  return (
    <section class="card">
      <Facts rows={[
        [words.question, answer.question],
        [words.at, momentWords(answer.answeredAt)],
        [words.mode, words.modes[answer.mode]],
        answer.rating === null ? null : [words.rating, <RatingChip rating={answer.rating} names={words.ratings} />],
        [words.citations, <ClauseLinks clauses={answer.citations} none={words.noCitations} />],
      ]} />
      <h2>{words.answer}</h2>
      <blockquote class="quote">{answer.text}</blockquote>
    </section>
  );
}
