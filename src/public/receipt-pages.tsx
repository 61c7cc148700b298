import type { Context } from "hono";
import type { ReceiptFinding } from "../cases/restricted.ts";
import { restrictedStatusWords } from "../text/cases.ts";
import { caseStatusWords, shortDay } from "../text/pages.ts";
import { receiptPage as words, receiptWait, tooManyLines } from "../text/protected.ts";
import { CaseCard } from "./look/case-parts.tsx";
import { frame } from "./look/frame.tsx";
import { Note } from "./look/parts.tsx";
import type { PublicServices } from "./services.ts";
import { randomText } from "./signed-value.ts";

const mostChars = 2_000;

/** What a typed receipt opens, answered in place, so that the receipt never stands in an address; null when it opens nothing. */
export async function openedByReceipt(c: Context, services: PublicServices, typed: string, now: Date): Promise<Response | null> {
  const found = await services.receipts.open(typed, sourceOf(c), now);
  if (found.kind === "unknown") return null;
  if (found.kind === "wait") return waitPage(c, services, found.minutes);
  return foundPage(c, services, found, found.ticket, null);
}

/** A line for the desk, from the page that a receipt opened. */
export async function addedOnPage(c: Context, services: PublicServices, now: Date): Promise<Response> {
  const form = await c.req.parseBody();
  const field = (name: string): string => (typeof form[name] === "string" ? form[name] : "");
  const ticket = field("ticket");
  const text = field("text").normalize("NFC").toWellFormed().slice(0, mostChars);
  const outcome = await services.receipts.add({ ticket, text, lineId: field("lineId").slice(0, 40), now });
  const found = await services.receipts.reopen(ticket, now);
  if (outcome === "expired" || found === null) return sentBack(c, services);
  return foundPage(c, services, found, ticket, outcome);
}

type Outcome = "added" | "empty" | "too_many";

function foundPage(c: Context, { operatorName }: PublicServices, found: ReceiptFinding & { kind: "found" }, ticket: string, outcome: Outcome | null): Response | Promise<Response> {
  c.header("Cache-Control", "no-store");
  const isWrong = outcome === "empty" || outcome === "too_many";
  return c.html(frame({
    title: caseStatusWords.receiptHeading, operatorName, current: "case",
    children: (
      <>
        <h1>{caseStatusWords.receiptHeading}</h1>
        {outcome === null ? null : <Note tone={isWrong ? "wrong" : "done"} role={isWrong ? "alert" : "status"}><p>{outcomeWords[outcome]}</p></Note>}
        <CaseCard rows={[[caseStatusWords.receiptStatus, restrictedStatusWords[found.status]]]} />
        <h2>{words.thread}</h2>
        {found.messages.some(({ fromSender }) => !fromSender) ? null : <p>{caseStatusWords.receiptNoReply}</p>}
        {found.messages.map((message) => (
          <div>
            <p><strong>{message.fromSender ? words.sender : words.desk}</strong> <span class="soft">{shortDay(message.saidOn)}</span></p>
            {message.fromSender ? null : <p class="quote">{message.text}</p>}
          </div>
        ))}
        <p class="small soft">{words.ownHidden}</p>
        <form method="post" action="/ho-so/nhan-them">
          <input type="hidden" name="ticket" value={ticket} />
          <input type="hidden" name="lineId" value={randomText(12)} />
          <div class="field">
            <label for="loi-them">{words.add}</label>
            <p class="hint" id="loi-them-goi-y">{words.addHint}</p>
            <textarea id="loi-them" name="text" required maxlength={mostChars} aria-describedby="loi-them-goi-y"></textarea>
          </div>
          <p><button type="submit">{words.send}</button></p>
        </form>
        <Note tone="info"><p>{caseStatusWords.receiptPrivacy}</p></Note>
        <p><a class="button plain" href="/ho-so">{caseStatusWords.another}</a></p>
      </>
    ),
  }), isWrong ? 422 : 200);
}

const outcomeWords: Record<Outcome, string> = { added: words.sent, empty: words.empty, too_many: tooManyLines() };

function waitPage(c: Context, { operatorName }: PublicServices, minutes: number): Response | Promise<Response> {
  c.header("Cache-Control", "no-store");
  c.header("Retry-After", String(minutes * 60));
  return c.html(frame({
    title: words.waitTitle, operatorName, current: "case",
    children: <><h1>{words.waitTitle}</h1><p>{receiptWait(minutes)}</p><p><a class="button plain" href="/ho-so">{caseStatusWords.another}</a></p></>,
  }), 429);
}

function sentBack(c: Context, { operatorName }: PublicServices): Response | Promise<Response> {
  c.header("Cache-Control", "no-store");
  return c.html(frame({
    title: caseStatusWords.receiptHeading, operatorName, current: "case",
    children: <><h1>{caseStatusWords.receiptHeading}</h1><Note tone="caution" role="alert"><p>{words.expired}</p></Note><p><a class="button" href="/ho-so">{caseStatusWords.another}</a></p></>,
  }), 410);
}

/** The network address as the platform reports it; without one, all who have none share their tries. */
const sourceOf = (c: Context): string => `page/${c.req.header("CF-Connecting-IP") ?? ""}`;
