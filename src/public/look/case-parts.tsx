import type { Child } from "hono/jsx";
import { type Calendar, workingDaysBetween } from "../../cases/calendar.ts";
import type { CaseStatus } from "../../cases/case.ts";
import { isOpen } from "../../cases/case-states.ts";
import { statusWords } from "../../text/cases.ts";
import { clockWords, dayWords, momentWords } from "../../text/pages.ts";
import { Icon } from "./icon.tsx";
import { Chip, Facts, type Tone } from "./parts.tsx";

/** How much time is left, in working days, with the date; nothing once there is a result, which the status says. */
export function ClockChip({ dueAt, status, now, calendar, withDate }: { dueAt: string | null; status: CaseStatus; now: Date; calendar: Calendar; withDate?: boolean }) {
  if (!isOpen(status)) return null;
  const clock = clockOf(dueAt, status, now, calendar);
  return (
    <>
      <Chip tone={clock.tone}><Icon name={clock.tone === "late" ? "warn" : "clock"} />{clock.word}</Chip>
      {withDate && dueAt !== null && clock.tone !== "quiet" ? <span class="line small soft">{dayWords(dueAt)}</span> : null}
    </>
  );
}

/** Pure: the words and tone of a clock. `late` holds only while the matter is open. */
export function clockOf(dueAt: string | null, status: CaseStatus, now: Date, calendar: Calendar): { word: string; tone: Tone; late: boolean } {
  if (!isOpen(status)) return { word: clockWords.stopped, tone: "quiet", late: false };
  if (dueAt === null) return { word: clockWords.none, tone: "quiet", late: false };
  const due = new Date(dueAt);
  if (due < now) return { word: clockWords.late(workingDaysBetween(due, now, calendar)), tone: "late", late: true };
  const days = workingDaysBetween(now, due, calendar);
  return days === 0 ? { word: clockWords.today, tone: "late", late: false } : { word: clockWords.left(days), tone: "leaf", late: false };
}

/** Status in the citizen's words. */
export function StatusChip({ status }: { status: CaseStatus }) {
  return <Chip tone={STATUS_TONES[status]}>{statusWords[status]}</Chip>;
}

/** The card a matter travels with: việc gì – ở đâu – ai làm – bao giờ – mong muốn (domain.md §4, row 24). */
export function CaseCard({ rows, children }: { rows: readonly (readonly [string, Child] | null)[]; children?: Child }) {
  return <section class="card"><Facts rows={rows} />{children}</section>;
}

export interface TimelineStep { title: string; at: string; who?: string | null; text?: string | null; detail?: string | null }

/** What happened, oldest first. */
export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  return (
    <ol class="timeline">
      {steps.map((step) => (
        <li>
          <p><strong>{step.title}</strong></p>
          <p class="small soft"><time datetime={step.at}>{momentWords(step.at)}</time>{step.who ? ` · ${step.who}` : ""}</p>
          {step.detail ? <p class="small">{step.detail}</p> : null}
          {step.text ? <p class="quote">{step.text}</p> : null}
        </li>
      ))}
    </ol>
  );
}

const STATUS_TONES: Record<CaseStatus, Tone> = {
  moi_tiep_nhan: "info", cho_bo_sung: "late", da_chuyen: "info", dang_xu_ly: "info", da_xu_ly: "leaf",
  tu_choi: "quiet", da_huong_dan: "quiet", dong: "quiet", mo_lai: "late",
};
