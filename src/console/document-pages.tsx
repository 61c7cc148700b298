import { type Context, Hono } from "hono";
import type { AnswerOutcome, Citation } from "../answer/outcome.ts";
import { listDocuments } from "../knowledge/documents/knowledge-store.ts";
import { CardTable, ClauseQuote, EmptyState } from "../public/look/parts.tsx";
import { ValidityChip } from "../public/look/validity-chip.tsx";
import { consoleDocumentWords as words } from "../text/console.ts";
import { vietnamDay } from "../text/dates.ts";
import { chatWords, documentWords } from "../text/pages.ts";
import { consoleFrame } from "./console-frame.tsx";
import type { ConsoleServices } from "./services.ts";
import type { ConsoleEnv } from "./session.tsx";

/** GET /console/documents?hoi=: what the assistant answers from, and what it would answer now. */
export function documentPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  return new Hono<ConsoleEnv>().get("/", async (c) => {
    const { knowledge, searchQuestion } = services(c);
    const question = c.req.query("hoi")?.trim().slice(0, MAX_QUESTION_CHARS) ?? "";
    const [documents, outcome] = await Promise.all([listDocuments(knowledge), question === "" ? null : searchQuestion(question)]);
    const day = vietnamDay(now());
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "documents",
      children: (
        <>
          <h1>{words.title}</h1>
          <form method="get" action="/console/documents" class="card">
            <div class="field">
              <label for="hoi">{words.try}</label>
              <p class="hint" id="hoi-goi-y">{words.tryHint}</p>
              <input type="text" id="hoi" name="hoi" value={question} maxlength={MAX_QUESTION_CHARS} aria-describedby="hoi-goi-y" />
            </div>
            <button type="submit">{words.trySend}</button>
          </form>
          {outcome === null ? null : <Outcome outcome={outcome} />}
          {documents.length === 0 ? <EmptyState title={documentWords.noneYet} next={documentWords.noneYetNext} /> : (
            <>
              <p class="soft">{documentWords.count(documents.length)}</p>
              <CardTable caption={words.title} rows={documents.map((document) => ({
                cells: [
                  { label: words.document, content: <><a href={`/van-ban/${document.slug}`}>{document.title}</a><br /><span class="small soft">{document.number ?? ""}</span></> },
                  { label: words.validity, content: <ValidityChip document={document} day={day} /> },
                  { label: words.clauses, content: document.clauseCount.toLocaleString("de-DE") },
                  { label: words.quality, content: words.qualities[document.quality] },
                ],
              }))} />
            </>
          )}
        </>
      ),
    }));
  });
}

const MAX_QUESTION_CHARS = 1000;

function Outcome({ outcome }: { outcome: AnswerOutcome }) {
  return (
    <section class="card" role="status">
      <h2>{words.answered}</h2>
      <OutcomeText outcome={outcome} />
    </section>
  );
}

function OutcomeText({ outcome }: { outcome: AnswerOutcome }) {
  switch (outcome.kind) {
    case "answered":
      return <><p class="quote">{outcome.text}</p>{outcome.citations.map((citation) => <Source citation={citation} />)}</>;
    case "no_source":
      return <><p>{words.noSource}</p>{outcome.nearest.length === 0 ? null : <><p class="soft">{words.nearest}</p>{outcome.nearest.map((citation) => <Source citation={citation} />)}</>}</>;
    case "declined":
      return <p>{words.declined[outcome.why]}</p>;
  }
}

function Source({ citation }: { citation: Citation }) {
  return <ClauseQuote text={null} label={citation.label} validity={citation.validity} path={citation.path} caution={citation.caution} linkWord={chatWords.seeSource} />;
}
