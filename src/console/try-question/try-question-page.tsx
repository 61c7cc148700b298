import { type Context, Hono } from "hono";
import type { SearchExplanation } from "../../knowledge/search/explain-search.ts";
import type { AnswerOutcome } from "../../answer/outcome.ts";
import { vietnamDay } from "../../text/dates.ts";
import { tryWords as words } from "../../text/try-question.ts";
import { consoleFrame } from "../console-frame.tsx";
import type { ConsoleServices } from "../services.ts";
import type { ConsoleEnv } from "../session.tsx";
import { TryQuestion } from "./try-question-view.tsx";

/** What a citizen would be answered, and what the search behind it did. */
export interface TriedQuestion {
  outcome: AnswerOutcome;
  /** The question with shorthand and dialect spelled out. */
  spelled: string;
  /** Null when nothing in it can be looked for. */
  explanation: SearchExplanation | null;
}

/** GET /console/hoi-thu?hoi=&ngay=YYYY-MM-DD, for everyone in the console. Nothing is kept. */
export function tryQuestionPages(services: (c: Context) => ConsoleServices, now: () => Date): Hono<ConsoleEnv> {
  return new Hono<ConsoleEnv>().get("/", async (c) => {
    const { tryQuestion } = services(c);
    const question = c.req.query("hoi")?.normalize("NFC").toWellFormed().trim().slice(0, MOST_CHARS) ?? "";
    const typedDay = c.req.query("ngay")?.trim() ?? "";
    const day = typedDay === "" ? vietnamDay(now()) : typedDay;
    const isDay = isCalendarDay(day);
    const tried = question === "" || !isDay ? null : await tryQuestion(question, day);
    return c.html(consoleFrame(c, services(c), {
      title: words.title,
      room: "try",
      children: <TryQuestion c={c} question={question} typedDay={typedDay} isDay={isDay} tried={tried} provinceName={services(c).provinceName} />,
    }), isDay ? 200 : 422);
  });
}

const MOST_CHARS = 1000;

function isCalendarDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
