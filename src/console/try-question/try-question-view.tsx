import { citationOf } from "../../answer/cite.ts";
import { LEAST_EVIDENCE } from "../../answer/judge-evidence.ts";
import type { AnswerOutcome, Citation } from "../../answer/outcome.ts";
import type { ExplainedHit, SearchExplanation } from "../../knowledge/search/explain-search.ts";
import { readableKey } from "../../language/syllable-key.ts";
import { CardTable, ClauseQuote, EmptyState, Facts, Note } from "../../public/look/parts.tsx";
import { chatWords, shortDay } from "../../text/pages.ts";
import { tryWords as words } from "../../text/try-question.ts";
import type { ConsoleContext } from "../session.tsx";
import type { TriedQuestion } from "./try-question-page.tsx";

/** The form, the answer, and how it came about. */
export function TryQuestion({ c, question, typedDay, isDay, tried, provinceName }: {
  c: ConsoleContext; question: string; typedDay: string; isDay: boolean; tried: TriedQuestion | null; provinceName: string;
}) {
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <form method="get" action="/console/hoi-thu" class="card">
        {isDay ? null : <Note tone="wrong" role="alert"><p>{words.badDay}</p></Note>}
        <div class="field">
          <label for="hoi">{words.question}</label>
          <textarea id="hoi" name="hoi" rows={2} required maxlength={1000}>{question}</textarea>
        </div>
        <div class="field">
          <label for="ngay">{words.day}</label>
          <p class="hint" id="ngay-goi-y">{words.dayHint}</p>
          <input type="date" id="ngay" name="ngay" value={typedDay} aria-describedby="ngay-goi-y" />
        </div>
        <button type="submit">{words.send}</button>
      </form>
      {tried === null ? null : (
        <>
          <Outcome outcome={tried.outcome} />
          <Understood c={c} tried={tried} provinceName={provinceName} />
          {tried.explanation === null ? <EmptyState title={words.noWords} next={words.intro} /> : <Explained explanation={tried.explanation} isAnswered={tried.outcome.kind !== "no_source"} />}
        </>
      )}
    </>
  );
}

function Outcome({ outcome }: { outcome: AnswerOutcome }) {
  const title = outcome.kind === "answered" && outcome.asOf !== undefined ? words.answeredAsOf(shortDay(outcome.asOf)) : words.answered;
  return (
    <section class="card" role="status">
      <h2>{title}</h2>
      <OutcomeText outcome={outcome} />
    </section>
  );
}

function OutcomeText({ outcome }: { outcome: AnswerOutcome }) {
  switch (outcome.kind) {
    case "answered":
      return (
        <>
          {outcome.mode === "approved" ? <Note tone="info"><p>{words.approved}{outcome.source === undefined ? "" : ` ${outcome.source}`}</p></Note> : null}
          <p class="quote">{outcome.text}</p>
          {outcome.citations.map((citation) => <Source citation={citation} />)}
          {outcome.more.length === 0 ? null : <><p class="soft">{words.also}</p>{outcome.more.map((citation) => <Source citation={citation} />)}</>}
        </>
      );
    case "no_source":
      return <><p>{words.noSource}</p>{outcome.nearest.length === 0 ? null : <><p class="soft">{words.nearest}</p>{outcome.nearest.map((citation) => <Source citation={citation} />)}</>}</>;
    case "which_commune":
      return <p>{words.whichCommune(outcome.communes.join(", "))}</p>;
    case "declined":
      return <p>{words.declined[outcome.why]}</p>;
  }
}

function Source({ citation }: { citation: Citation }) {
  return <ClauseQuote text={null} label={citation.label} validity={citation.validity} path={citation.path} caution={citation.caution} linkWord={chatWords.seeSource} />;
}

function Understood({ c, tried: { spelled, explanation }, provinceName }: { c: ConsoleContext; tried: TriedQuestion; provinceName: string }) {
  const list = (items: readonly string[]): string => (items.length === 0 ? words.none : items.join(" · "));
  return (
    <section>
      <h2>{words.understood}</h2>
      <Facts rows={[
        [words.spelled, spelled],
        explanation === null ? null : [words.corrections, list(explanation.corrections.map(({ from, to }) => words.correction(from, to)))],
        explanation === null ? null : [words.law, list(explanation.legalWordings)],
        explanation === null ? null : [words.bridges, list(bridgesOf(explanation))],
        explanation?.reference ? [words.reference, referenceOf(explanation.reference)] : null,
        [words.place, provinceName],
      ]} />
      {c.get("cadre").role === "admin" ? <p class="small">{words.wrong} <a href="/console/tu-ngu">{words.teach}</a></p> : null}
    </section>
  );
}

/** One line for each word that brought others along. */
function bridgesOf({ bridges }: SearchExplanation): string[] {
  const byWord = new Map<string, string[]>();
  for (const { from, to } of bridges) byWord.set(plainTerm(from), [...(byWord.get(plainTerm(from)) ?? []), plainTerm(to)]);
  return [...byWord].map(([from, to]) => words.bridge(from, to));
}

function referenceOf(reference: NonNullable<SearchExplanation["reference"]>) {
  return <>{words.referenceOf(reference)}{reference.document === null ? null : <> <a href={`/van-ban/${reference.document}`}>{reference.document}</a></>}</>;
}

function Explained({ explanation, isAnswered }: { explanation: SearchExplanation; isAnswered: boolean }) {
  const evidence = Math.max(...explanation.hits.map((hit) => hit.evidence));
  return (
    <>
      <h2>{words.found}</h2>
      {explanation.hits.length === 0 ? <p>{words.nothing}</p> : (
        <>
          <p class="soft">{words.foundBy}</p>
          <p>{words.evidence(decimal(evidence), decimal(LEAST_EVIDENCE), evidence >= LEAST_EVIDENCE)}{evidence >= LEAST_EVIDENCE && !isAnswered ? ` ${words.notEnoughTogether}` : ""}</p>
          <CardTable caption={words.found} rows={explanation.hits.map((hit) => ({
            cells: [
              { label: words.clause, content: <Hit hit={hit} day={explanation.asOf} /> },
              { label: words.score, content: decimal(hit.score) },
              { label: words.coverage, content: words.coverageOf(percent(hit.coverage)) },
              { label: words.first, content: words.firstOf(hit.firstRank) },
              { label: words.why, content: reasonsFor(hit).join("; ") },
            ],
          }))} />
        </>
      )}
      {explanation.dropped.length === 0 ? null : (
        <>
          <h2>{words.dropped}</h2>
          <p class="soft">{words.droppedIntro}</p>
          <ul>{explanation.dropped.map((one) => <li><a href={`/van-ban/${one.slug}`}>{one.number ?? one.title}</a>: {words.reasons[one.reason]}</li>)}</ul>
        </>
      )}
      <details class="more">
        <summary>{words.terms} ({explanation.terms.length})</summary>
        <CardTable caption={words.terms} rows={explanation.terms.map(({ term, weight, rarity, origin }) => ({
          cells: [
            { label: words.term, content: plainTerm(term) }, { label: words.weight, content: decimal(weight) },
            { label: words.rarity, content: decimal(rarity) }, { label: words.origin, content: words.origins[origin] },
          ],
        }))} />
      </details>
    </>
  );
}

/** The weightiest sights; before them, whether it stands where it does because it words an amended rule anew. */
function reasonsFor({ score, parts }: ExplainedHit): string[] {
  const byItself = parts.reduce((sum, { points }) => sum + points, 0);
  const sights = parts.filter(({ points }) => points > 0).slice(0, 3).map(({ feature, points }) => `${words.features[feature]} ${words.points(decimal(points))}`);
  return score - byItself > LIFTED ? [words.newWording, ...sights] : sights;
}

/** Points that a passage cannot have from its own words. */
const LIFTED = 0.5;

function Hit({ hit: { clause, document }, day }: { hit: ExplainedHit; day: string }) {
  if (document === null) return <>{clause.id}</>;
  const { label, validity, path, caution } = citationOf(clause, document, day);
  return <><a href={path}>{label}</a><br /><span class="small soft">{validity}{caution === null ? null : ` · ${caution}`}</span></>;
}

/** "~tich" is a word without its marks, "gia_dinh" two words side by side. */
function plainTerm(term: string): string {
  return term.replace(/^~/, "").split("_").map(readableKey).join(" ");
}

const decimal = (value: number): string => value.toLocaleString("de-DE", { maximumFractionDigits: 2 });
const percent = (share: number): string => `${Math.round(Math.min(1, share) * 100)}%`;
