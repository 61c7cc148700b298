import { type Context, Hono } from "hono";
import { type Opened, type ShownOpening, askOpening, askSenderOpening, decideOpening, openingRegister, takeOpening } from "../../cases/openings.ts";
import { CaseCard } from "../../public/look/case-parts.tsx";
import { CardTable, EmptyState, Note } from "../../public/look/parts.tsx";
import { openingKindWords, openingWords as words } from "../../text/openings.ts";
import { momentWords } from "../../text/pages.ts";
import { actOf, formValues } from "../act-form.ts";
import { cadreNames } from "../cadre-names.ts";
import { consoleFrame } from "../console-frame.tsx";
import type { ConsoleServices } from "../services.ts";
import { type ConsoleContext, type ConsoleEnv, notHere } from "../session.tsx";
import { OpeningActs, decidedBy, openingState } from "./opening-row.tsx";
import type { Identity } from "./sealed-desk.ts";

/** GET /console/mo-niem-phong: the register · POST …/duyet: the second person's word · POST …/mo: opens once, shown in the answer. */
export function openingPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/", (c) => register(c, null));

  pages.post("/duyet", async (c) => {
    const { cases, locality, operatorName } = services(c);
    const values = await formValues(c);
    const approved = values["word"] === "yes";
    const decided = await decideOpening(cases, locality, c.get("cadre"), values["id"] ?? "", { approved, note: values["text"] ?? "" }, await actOf(values, now()));
    if (decided.ok) return c.redirect("/console/mo-niem-phong?xong=1", 303);
    if (decided.reason === "not_found") return notHere(c, operatorName);
    return register(c, decided.reason === "text_needed" ? { id: values["id"] ?? "", why: words.needNote } : { id: "", why: words.decidedBefore });
  });

  pages.post("/mo", async (c) => {
    const { cases, locality, caseSealer, restrictedSealer, operatorName } = services(c);
    const { id = "" } = await formValues(c);
    const opened = await takeOpening(cases, { cases: caseSealer, restricted: restrictedSealer }, locality, c.get("cadre"), id, now());
    if (opened.ok) return show(c, opened.value);
    if (opened.reason === "not_found") return notHere(c, operatorName);
    return page(c, words.overTitle, <p>{words.over}</p>, "/console/mo-niem-phong", words.backToList, 410);
  });

  /** In the answer itself, not behind a redirect: what was opened must not have an address of its own. */
  async function show(c: ConsoleContext, opened: Opened): Promise<Response> {
    const { sealed } = services(c);
    const openedBy = c.get("cadre").id;
    switch (opened.kind) {
      case "words":
        return page(c, words.openTitle(opened.code), <p class="quote">{opened.text}</p>, `/console/cases/${opened.code}`, words.back);
      case "photo": {
        const photo = (await sealed?.photo(opened.photoId)) ?? null;
        if (photo === null) return page(c, words.openTitle(opened.code), <p>{words.photoGone}</p>, `/console/cases/${opened.code}`, words.back);
        return c.body(new Uint8Array(photo.bytes), 200, { "Content-Type": photo.mediaType, "Cache-Control": "private, no-store", "Content-Disposition": "inline" });
      }
      case "reporter": {
        const identity = opened.reporter === null ? null : ((await sealed?.identity({ pseudonym: opened.reporter, reason: `approved:${opened.code}`, openedBy, now: now() })) ?? null);
        return page(c, words.openTitle(opened.code), <Person identity={identity} />, `/console/cases/${opened.code}`, words.back);
      }
      case "sender": {
        const identity = (await sealed?.sender({ itemId: opened.itemId, openedBy, now: now() })) ?? null;
        return page(c, words.openedSender, <Person identity={identity} />, `/console/restricted/${opened.itemId}`, words.back);
      }
    }
  }

  function page(c: ConsoleContext, title: string, children: unknown, backTo: string, backWord: string, status: 200 | 410 = 200): Response | Promise<Response> {
    c.header("Cache-Control", "no-store");
    return c.html(consoleFrame(c, services(c), {
      title,
      room: "openings",
      children: <><h1>{title}</h1>{status === 200 ? <p class="soft">{words.once}</p> : null}{children}<p><a class="button plain" href={backTo}>{backWord}</a></p></>,
    }), status);
  }

  async function register(c: ConsoleContext, failed: { id: string; why: string } | null): Promise<Response> {
    const { cases, locality } = services(c);
    const rows = await openingRegister(cases, locality, c.get("cadre"), now());
    const waiting = rows.filter(({ mayDecide }) => mayDecide);
    const others = rows.filter(({ mayDecide }) => !mayDecide);
    const names = await cadreNames(cases, rows.flatMap(({ opening }) => [opening.askedBy, ...(opening.decidedBy === null ? [] : [opening.decidedBy])]));
    const table = (caption: string, list: readonly ShownOpening[]) => (
      <CardTable caption={caption} rows={list.map((row) => ({
        cells: [
          { label: words.case, content: row.code === null ? "–" : <a class="code" href={`/console/cases/${row.code}`}>{row.code}</a> },
          { label: words.kind, content: openingKindWords[row.opening.kind] },
          { label: words.by, content: <>{names.get(row.opening.askedBy)?.name ?? row.opening.askedBy}<br /><span class="small soft">{locality.units.get(row.opening.askedUnit)?.short ?? row.opening.askedUnit} · {momentWords(row.opening.askedAt)}</span></> },
          { label: words.reason, content: row.opening.reason },
          { label: words.state, content: openingState(row, now()) },
          { label: words.decided, content: decidedBy(row, names) },
          { label: words.act, content: <OpeningActs c={c} row={row} wrong={failed?.id === row.opening.id ? failed.why : null} />, action: true },
        ],
      }))} />
    );
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "openings",
      children: (
        <>
          <h1>{words.title}</h1>
          <p>{words.intro}</p>
          {c.req.query("xong") === "1" ? <Note tone="done" role="status"><p>{words.decidedDone}</p></Note> : null}
          {failed !== null && failed.id === "" ? <Note tone="caution" role="alert"><p>{failed.why}</p></Note> : null}
          <h2>{words.toDecide}</h2>
          {waiting.length === 0 ? <p class="soft">{words.noneToDecide}</p> : table(words.toDecide, waiting)}
          <h2>{words.register}</h2>
          {others.length === 0 ? <EmptyState title={words.empty} next={words.emptyNext} /> : table(words.register, others)}
        </>
      ),
    }), failed === null ? 200 : 422);
  }

  return pages;
}

/** POST /console/cases/:code/niem-phong: asks; the case page then says that it waits, or that it may be opened now. */
export function askOpeningPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  return new Hono<ConsoleEnv>().post("/:code/niem-phong", async (c) => {
    const { cases, locality, operatorName } = services(c);
    const code = c.req.param("code");
    const values = await formValues(c);
    const [kind = "", photoId = null] = (values["what"] ?? "").split(":");
    if (kind !== "words" && kind !== "reporter" && kind !== "photo") return notHere(c, operatorName);
    const asked = await askOpening(cases, locality, c.get("cadre"), code, { kind, photoId, reason: values["text"] ?? "" }, await actOf(values, now()));
    if (asked.ok) return c.redirect(`/console/cases/${code}?niem-phong=${asked.value.urgent ? "khan" : "xong"}#niem-phong`, 303);
    return asked.reason === "text_needed" ? c.redirect(`/console/cases/${code}?niem-phong=thieu#niem-phong`, 303) : notHere(c, operatorName);
  });
}

/** POST /console/restricted/:id/duong-ve: asks for the way back its sender left. */
export function askSenderPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  return new Hono<ConsoleEnv>().post("/:id/duong-ve", async (c) => {
    const { cases, locality, restrictedSealer, operatorName } = services(c);
    const id = c.req.param("id");
    const values = await formValues(c);
    const asked = await askSenderOpening(cases, restrictedSealer, locality, c.get("cadre"), id, values["text"] ?? "", await actOf(values, now()));
    if (!asked.ok && asked.reason === "not_found") return notHere(c, operatorName);
    return c.redirect(`/console/restricted/${id}${asked.ok ? "?xong=duong-ve" : ""}`, 303);
  });
}

/** What the address says after an asking, in words; for the case page. */
export function askedState(query: string | undefined): { done: string | null; wrong: string | null } {
  switch (query) {
    case "xong": return { done: words.asked, wrong: null };
    case "khan": return { done: words.askedUrgent, wrong: null };
    case "thieu": return { done: null, wrong: words.reasonHint };
    default: return { done: null, wrong: null };
  }
}

function Person({ identity }: { identity: Identity | null }) {
  if (identity === null) return <p>{words.gone}</p>;
  return <CaseCard rows={[[words.channel, identity.channel], [words.chat, <span class="code">{identity.chatId}</span>], [words.phone, identity.phone ?? words.noPhone]]} />;
}
