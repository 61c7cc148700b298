import { type Context, Hono } from "hono";
import { type ClauseRecall, type DocumentToReview, documentsToReview, recallsOf } from "../../answer/recall.ts";
import { citedDocuments, settleRecalls } from "../../answer/recall-store.ts";
import { Chip, EmptyState, Note, Select } from "../../public/look/parts.tsx";
import { recallWords as words } from "../../text/answer-desk.ts";
import { vietnamDay } from "../../text/dates.ts";
import { momentWords } from "../../text/pages.ts";
import { FormKey, consoleFrame } from "../console-frame.tsx";
import type { ConsoleServices } from "../services.ts";
import type { ConsoleContext, ConsoleEnv } from "../session.tsx";
import type { Recall, RecallReach, RecallResult } from "./answer-desk.ts";
import { DeskHead, answerAddress } from "./answer-parts.tsx";

/**
 * GET /console/tra-loi/xem-lai?van-ban=: answers that rest on clauses which changed or went · POST: one notice to each asker of the
 * chosen ones. Administrators only.
 */
export function recallPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/", (c) => show(c, (c.req.query("van-ban") ?? "").trim(), null));

  pages.post("/", async (c) => {
    const { knowledge, desk, answers, publicUrl } = services(c);
    const body = await c.req.parseBody({ all: true });
    const slug = typeof body["slug"] === "string" ? body["slug"] : "";
    const chosen = [body["change"]].flat().filter((id): id is string => typeof id === "string");
    if (chosen.length === 0) return show(c, slug, { problem: words.pickOne });
    const recalls = (await recallsOf(knowledge, desk, slug, vietnamDay(now()))).filter(({ id }) => chosen.includes(id));
    // The list was made before another publication: what is sent must be what was seen.
    if (recalls.length < chosen.length) return show(c, slug, { problem: words.changedMeanwhile });
    const settle = (act: "told" | "not_needed"): Promise<void> => settleRecalls(knowledge, chosen, { act, by: c.get("cadre").id, now: now() });
    if (body["act"] === "not_needed") {
      await settle("not_needed");
      return c.redirect(`/console/tra-loi/xem-lai?van-ban=${slug}`, 303);
    }
    const result = await answers.recall.send(recalls.map((recall) => sendable(recall, publicUrl)), now());
    if (result.left === 0) await settle("told");
    return show(c, slug, { result });
  });

  async function show(c: ConsoleContext, slug: string, said: { problem: string } | { result: RecallResult } | null): Promise<Response> {
    const { knowledge, desk, answers, publicUrl } = services(c);
    const today = vietnamDay(now());
    const [cited, recalls, waiting] = await Promise.all([citedDocuments(knowledge), slug === "" ? [] : recallsOf(knowledge, desk, slug, today), slug === "" ? documentsToReview(knowledge, desk, today) : []]);
    const reach = new Map((recalls.length === 0 ? [] : await answers.recall.reach(recalls.map((recall) => sendable(recall, publicUrl)))).map((one) => [one.id, one]));
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "answers",
      children: (
        <>
          <DeskHead tab="recall" title={words.title} role={c.get("cadre").role} />
          <p>{words.intro}</p>
          {said === null ? null : "problem" in said
            ? <Note tone="wrong" role="alert"><p>{said.problem}</p></Note>
            : <Note tone="done" role="status"><p>{said.result.told === 0 && said.result.left === 0 ? words.sentNone : words.sent(said.result.told, said.result.left)}</p></Note>}
          {cited.length === 0 ? <EmptyState title={words.nothingCited} next={words.nothingCitedNext} /> : (
            <form class="filters" method="get" action="/console/tra-loi/xem-lai" role="search">
              <Select name="van-ban" label={words.document} value={slug} empty={words.pick} options={cited.map((document) => ({ value: document.slug, label: `${document.number ?? document.slug} · ${document.title ?? ""} (${words.answersOf(document.answers)})` }))} />
              <div class="row"><button type="submit">{words.show}</button></div>
            </form>
          )}
          {waiting.length === 0 ? null : <Waiting waiting={waiting} names={new Map(cited.map((document) => [document.slug, document.number ?? document.title ?? document.slug]))} />}
          {slug === "" ? null : recalls.length === 0 ? <EmptyState title={words.none} next={words.noneNext} /> : <RecallForm c={c} slug={slug} recalls={recalls} reach={reach} />}
        </>
      ),
    }), said !== null && "problem" in said ? 422 : 200);
  }

  return pages;
}

const MOST_ANSWERS_SHOWN = 10;

const sendable = ({ id, kind, label, newText, path, answers }: ClauseRecall, publicUrl: string): Recall => ({ id, label, newText, isUnderReview: kind === "excluded", link: `${publicUrl}${path}`, answerIds: answers.map((answer) => answer.id) });

function Waiting({ waiting, names }: { waiting: readonly DocumentToReview[]; names: ReadonlyMap<string, string> }) {
  return (
    <section>
      <h2>{words.waiting}</h2>
      <ul>{waiting.map(({ slug, changes, answers }) => <li><a href={`/console/tra-loi/xem-lai?van-ban=${slug}`}>{names.get(slug) ?? slug}</a> <span class="small soft">{words.waitingFor(changes, answers)}</span></li>)}</ul>
    </section>
  );
}

function RecallForm({ c, slug, recalls, reach }: { c: ConsoleContext; slug: string; recalls: readonly ClauseRecall[]; reach: ReadonlyMap<string, RecallReach> }) {
  return (
    <form method="post" action="/console/tra-loi/xem-lai">
      <FormKey c={c} />
      <input type="hidden" name="slug" value={slug} />
      {recalls.map((recall) => <RecallCard recall={recall} reach={reach.get(recall.id) ?? null} />)}
      <p class="hint">{words.sendHint}</p>
      <div class="row"><button type="submit">{words.send}</button><button type="submit" class="plain" name="act" value="not_needed">{words.notNeeded}</button></div>
    </form>
  );
}

function RecallCard({ recall, reach }: { recall: ClauseRecall; reach: RecallReach | null }) {
  const toTell = reach?.toTell ?? 0;
  return (
    <article class="card">
      <h2>{recall.label}</h2>
      <p class="chips"><Chip tone={recall.kind === "removed" || recall.kind === "excluded" ? "late" : "info"}>{words.kinds[recall.kind]}</Chip> {recall.settlement === null ? null : <Chip tone="leaf">{words.settled[recall.settlement.act]}</Chip>} <span class="small soft">{words.at(momentWords(recall.at))}</span></p>
      {recall.oldText === null ? null : <><p class="label">{words.old}</p><blockquote class="quote">{recall.oldText}</blockquote></>}
      <p class="label">{words.new}</p>
      {recall.newText === null ? <p>{recall.kind === "excluded" ? words.outOfUse : words.gone}</p> : <blockquote class="quote">{recall.newText}<cite><a href={recall.path}>{words.see}<span class="hidden-text">: {recall.label}</span></a></cite></blockquote>}
      <details class="more">
        <summary>{words.answers(recall.answers.length)}</summary>
        <ul>{recall.answers.slice(0, MOST_ANSWERS_SHOWN).map(({ id, question, answeredAt }) => <li><a href={answerAddress(id)}>{question}</a> <span class="small soft">{momentWords(answeredAt)}</span></li>)}</ul>
      </details>
      {reach === null ? null : <p class="small soft">{words.reach(reach.toTell, reach.alreadyTold, reach.unreachable)}</p>}
      {toTell === 0 && recall.settlement !== null ? null : <label class="check"><input type="checkbox" name="change" value={recall.id} />{words.choose(recall.label)}</label>}
    </article>
  );
}
