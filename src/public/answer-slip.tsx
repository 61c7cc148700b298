import { type Context, Hono } from "hono";
import { countMiss, guessWindow, hasGuessedEnough } from "../answer/answer-slip-guess-store.ts";
import { type ClauseThenNow, clausesThenNow, readSlipCode, spokenSlipCode } from "../answer/answer-slip.ts";
import { type KeptReply, findReply } from "../answer/answer-slip-store.ts";
import { localDay } from "../text/answers.ts";
import { slipWords as words } from "../text/answer-slip.ts";
import { vietnamDay } from "../text/dates.ts";
import { momentWords } from "../text/pages.ts";
import { frame } from "./look/frame.tsx";
import { Chip, EmptyState, Facts, Note } from "./look/parts.tsx";
import type { PublicServices } from "./services.ts";
import { signature } from "./signed-value.ts";

/**
 * GET /phieu (form) · POST /phieu (what was typed) · GET /phieu/:code: one answer again, with its clauses as they stood. Whoever has the code may
 * see it; it is in no search engine, and one sender who tries many codes is made to wait.
 */
export function answerSlipPages(services: (c: Context) => PublicServices, now: () => Date): Hono {
  const pages = new Hono();
  pages.use(async (c, next) => {
    await next();
    c.res.headers.set("Cache-Control", "no-store");
    c.res.headers.set("X-Robots-Tag", "noindex, nofollow");
  });

  pages.get("/", (c) => c.html(frame({ title: words.ask, operatorName: services(c).operatorName, children: <><h1>{words.ask}</h1><p>{words.intro}</p><CodeForm /></> })));

  pages.post("/", async (c) => {
    const code = readSlipCode(String((await c.req.parseBody())["code"] ?? ""));
    return code === null ? unknown(c) : c.redirect(`/phieu/${spokenSlipCode(code)}`, 303);
  });

  pages.get("/:code", async (c) => {
    const { knowledge, operatorName, sessionSecret } = services(c);
    const at = now();
    const who = (await signature(sessionSecret, "slip-guess", `${guessWindow(at)}\n${networkOf(c.req.header("CF-Connecting-IP"))}`)).slice(0, 16);
    if (await hasGuessedEnough(knowledge, who, at)) return message(c, { title: words.tooMany, next: words.tooManyNext }, 429);
    const code = readSlipCode(c.req.param("code"));
    const reply = code === null ? null : await findReply(knowledge, code);
    if (reply === null) {
      if (code !== null) await countMiss(knowledge, who, at);
      return unknown(c);
    }
    const clauses = await clausesThenNow(knowledge, reply.clauses, reply.givenAt, vietnamDay(at));
    return c.html(frame({ title: `${words.title} ${spokenSlipCode(reply.code)}`, operatorName, children: <Slip reply={reply} clauses={clauses} /> }));
  });

  const unknown = (c: Context): Response | Promise<Response> => message(c, { title: words.notFound, next: words.notFoundNext }, 404);

  function message(c: Context, { title, next }: { title: string; next: string }, status: 404 | 429): Response | Promise<Response> {
    return c.html(frame({
      title, operatorName: services(c).operatorName,
      children: <><h1>{words.ask}</h1><EmptyState title={title} next={next} />{status === 404 ? <CodeForm /> : <p><a class="button" href="/">{words.askAgain}</a></p>}</>,
    }), status);
  }

  return pages;
}

/** An answer with its clauses then and now: for whoever holds its code, and for the console. */
export function SlipBody({ reply, clauses }: { reply: KeptReply; clauses: readonly ClauseThenNow[] }) {
  return (
    <>
      {clauses.some(({ now }) => now === "changed" || now === "ended" || now === "gone") && reply.mode !== "no_source" ? <Note tone="caution"><p>{words.outdated}</p></Note> : null}
      <section class="card">
        <Facts rows={[
          [words.question, <>{reply.question}<br /><span class="small soft">{words.masked}</span></>],
          reply.context.length === 0 ? null : [words.before, <ul class="plain-list">{reply.context.filter(({ role }) => role === "user").map(({ text }) => <li>{text}</li>)}</ul>],
          [words.givenAt, momentWords(reply.givenAt)],
          reply.asOf === null ? null : [words.asOf, localDay(reply.asOf)],
          [words.by, words.bys[reply.mode]],
          reply.source === null ? null : [words.officer, reply.source],
        ]} />
        <h2>{words.answer}</h2>
        {reply.mode === "no_source" ? <p>{words.noSource}</p> : <blockquote class="quote">{reply.text}</blockquote>}
      </section>
      <h2>{reply.mode === "no_source" ? words.nearest : words.clauses}</h2>
      {clauses.length === 0 ? <p class="soft">{words.none}</p> : null}
      {clauses.some(({ text }) => text !== null) ? <p class="soft">{words.clausesOfDay}</p> : null}
      {clauses.map((clause) => <ClauseThen clause={clause} />)}
    </>
  );
}

function Slip({ reply, clauses }: { reply: KeptReply; clauses: readonly ClauseThenNow[] }) {
  return (
    <>
      <h1>{words.title} <span class="code">{spokenSlipCode(reply.code)}</span></h1>
      <SlipBody reply={reply} clauses={clauses} />
      <p class="row no-print"><a class="button" href="/">{words.askAgain}</a><a class="button plain" href="/phieu">{words.another}</a></p>
      <p class="small soft no-print">{words.forCadre} <a href={`/console/tra-loi/phieu/${spokenSlipCode(reply.code)}`}>{words.forCadreLink}</a></p>
    </>
  );
}

function ClauseThen({ clause }: { clause: ClauseThenNow }) {
  const { now, since, text, label, validity, caution, clauseId } = clause;
  const state = words.nows[now];
  return (
    <article class="card">
      <p><strong>{label}</strong></p>
      {validity === "" && caution === null ? null : <p class="small soft">{[validity, caution ?? ""].filter((part) => part !== "").join("; ")}</p>}
      {state === "" ? null : <p><Chip tone={now === "same" ? "leaf" : "late"}>{since === null ? state : words.since(state, localDay(since))}</Chip></p>}
      {text === null ? <p class="soft">{words.notKept}</p> : <blockquote class="quote">{text.trim()}</blockquote>}
      {now === "gone" ? null : <p class="no-print"><a href={`/van-ban/${clauseId}`}>{now === "same" ? words.see : words.seeNow}<span class="hidden-text">: {label}</span></a></p>}
    </article>
  );
}

function CodeForm() {
  return (
    <form method="post" action="/phieu">
      <div class="field">
        <label for="ma-phieu">{words.code}</label>
        <p class="hint" id="ma-phieu-vd">{words.example}</p>
        <input type="text" id="ma-phieu" name="code" required autocomplete="off" autocapitalize="characters" spellcheck={false} maxlength={40} aria-describedby="ma-phieu-vd" />
      </div>
      <button type="submit">{words.look}</button>
    </form>
  );
}

/** Whose tries are counted together: one IPv4 address, or the half of an IPv6 address that one line is given. */
function networkOf(address: string | undefined): string {
  return address?.includes(":") === true ? address.split(":").slice(0, 4).join(":") : (address ?? "");
}
