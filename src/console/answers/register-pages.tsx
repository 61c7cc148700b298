import { type Context, Hono } from "hono";
import { grievancesByClause } from "../../answer/grievance-clauses.ts";
import { type ClauseCount, clauseCounts } from "../../answer/policy-register.ts";
import { listMatters } from "../../cases/case-matter-store.ts";
import { countCasesByField } from "../../cases/field-count-store.ts";
import { type ShownCount, inSteps } from "../../cases/small-counts.ts";
import { hiddenCount, hiddenCountHint } from "../../text/small-counts.ts";
import { CardTable, EmptyState, Select } from "../../public/look/parts.tsx";
import { answerDeskWords, registerWords as words } from "../../text/answer-desk.ts";
import { rangeWords, resultCounts } from "../../text/result-counts.ts";
import { exportCell } from "../../text/case-export.ts";
import { vietnamDay } from "../../text/dates.ts";
import { listDocuments } from "../../knowledge/documents/knowledge-store.ts";
import { consoleFrame } from "../console-frame.tsx";
import type { ConsoleServices } from "../services.ts";
import type { ConsoleContext, ConsoleEnv } from "../session.tsx";
import { DeskHead, clauseAddress, daysAgo, readDays } from "./answer-parts.tsx";

/** GET /console/tra-loi/theo-dieu-khoan?tu= and …/bang.csv?tu=: where policy is asked about and falls short. Counts only. Administrators only. */
export function registerPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  const pages = new Hono<ConsoleEnv>();

  pages.get("/", async (c) => {
    const { days, clauses, fields } = await read(c);
    const empty = clauses.length === 0 && fields.length === 0;
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "answers",
      children: (
        <>
          <DeskHead tab="register" title={words.title} role={c.get("cadre").role} />
          <p>{words.intro}</p>
          <form class="filters" method="get" action="/console/tra-loi/theo-dieu-khoan" role="search">
            <Select name="tu" label={answerDeskWords.since} value={days} options={Object.entries(answerDeskWords.sinceChoices).map(([value, label]) => ({ value, label }))} />
            <div class="row"><button type="submit">{answerDeskWords.filter}</button></div>
          </form>
          {empty ? <EmptyState title={words.empty} next={words.emptyNext} /> : <p class="row"><a class="button plain" href={`/console/tra-loi/theo-dieu-khoan/bang.csv?tu=${days}`}>{words.download}</a></p>}
          {clauses.length === 0 ? null : (
            <>
              <h2>{words.clauses}</h2>
              <p class="soft">{words.latestOnly(MOST_MATTERS)}</p>
              <CardTable caption={words.clauses} rows={clauses.slice(0, MOST_SHOWN).map((row) => ({
                cells: [
                  { label: words.clause, content: <a href={clauseAddress(row.clauseId)}>{row.label}</a> },
                  { label: words.answered, content: row.answers, less: row.answers === 0 },
                  { label: words.ratedBad, content: row.ratedBad, less: row.ratedBad === 0 },
                  { label: words.gaps, content: row.gaps, less: row.gaps === 0 },
                  { label: words.complained, content: shown(row.cases) },
                ],
              }))} />
            </>
          )}
          {fields.length === 0 ? null : (
            <>
              <h2>{words.fields}</h2>
              <p class="soft">{words.fieldsHint} {hiddenCountHint} {resultCounts.inSteps}</p>
              <CardTable caption={words.fields} rows={fields.map((row) => ({ cells: [{ label: words.field, content: row.name }, { label: words.cases, content: shown(row.cases) }] }))} />
            </>
          )}
        </>
      ),
    }));
  });

  pages.get("/bang.csv", async (c) => {
    const { clauses, fields } = await read(c);
    const rows = [
      [words.kind, words.name, words.answered, words.ratedBad, words.gaps, words.cases],
      ...clauses.map((row) => [words.kinds.clause, row.label, String(row.answers), String(row.ratedBad), String(row.gaps), shown(row.cases)]),
      ...fields.map((row) => [words.kinds.field, row.name, "", "", "", shown(row.cases)]),
    ];
    c.header("Content-Disposition", `attachment; filename="${words.fileName}"`);
    // The mark at the beginning tells a spreadsheet that the letters are Vietnamese.
    return c.body(`\uFEFF${rows.map(line).join("")}`, 200, { "Content-Type": "text/csv; charset=utf-8" });
  });

  async function read(c: ConsoleContext): Promise<{ days: string; clauses: (Omit<ClauseCount, "cases"> & { cases: ShownCount })[]; fields: { name: string; cases: ShownCount }[] }> {
    const { knowledge, cases, locality, provinceCode, answers } = services(c);
    const days = readDays(c.req.query("tu"), "90");
    const since = daysAgo(now(), days);
    const [matters, fields, documents] = await Promise.all([listMatters(cases, since, MOST_MATTERS), countCasesByField(cases, since), listDocuments(knowledge)]);
    const grievances = await grievancesByClause(matters, { index: answers.index, documents, documentsOf: (field) => locality.fields.get(field)?.documents ?? [], today: vietnamDay(now()), locality: provinceCode });
    const clauses = await clauseCounts(knowledge, since, grievances);
    // By fives, for one period lies within another and each moves on with every day: what lies between two numbers must not tell of few.
    return {
      days,
      // In the order of what is shown: another would tell of what is not.
      clauses: clauses.map((row) => ({ ...row, cases: inSteps(row.cases) })).toSorted((a, b) => b.answers + b.gaps + (b.cases ?? 1) - (a.answers + a.gaps + (a.cases ?? 1)) || (a.clauseId < b.clauseId ? -1 : 1)),
      fields: fields.map(({ field, cases: n }) => ({ name: locality.fields.get(field)?.name ?? field, cases: inSteps(n) })).toSorted((a, b) => (b.cases ?? 1) - (a.cases ?? 1) || a.name.localeCompare(b.name, "vi")),
    };
  }

  return pages;
}

const MOST_SHOWN = 100;
/** Matters looked up among the clauses for one page; each is a search. */
const MOST_MATTERS = 100;

const shown = (count: ShownCount): string => (count === null ? hiddenCount : rangeWords(count));

/** Quoted, formulas defused. */
const line = (cells: readonly string[]): string => `${cells.map((cell) => `"${exportCell(cell).replaceAll('"', '""')}"`).join(",")}\r\n`;
