import type { Child } from "hono/jsx";
import type { Rating } from "../../answer/answer-store.ts";
import type { Role } from "../../cases/case.ts";
import { NavLink } from "../../public/look/frame.tsx";
import { Chip } from "../../public/look/parts.tsx";
import { answerDeskWords as words } from "../../text/answer-desk.ts";

export type Tab = keyof typeof words.tabs;

/** Title of a page about answers, and the way to the others; only administrators have more than the list. */
export function DeskHead({ tab, title, role }: { tab: Tab; title: string; role: Role }) {
  const tabs = role === "admin" ? (Object.keys(words.tabs) as Tab[]) : [];
  return (
    <>
      <h1>{title}</h1>
      {tabs.length === 0 ? null : (
        <nav class="tabs" aria-label={words.tabsLabel}>
          {tabs.map((one) => <NavLink href={ADDRESSES[one]} current={one === tab}>{words.tabs[one]}</NavLink>)}
        </nav>
      )}
    </>
  );
}

export const ADDRESSES: Readonly<Record<Tab, string>> = {
  given: "/console/tra-loi", gaps: "/console/tra-loi/khoang-trong", approved: "/console/tra-loi/duyet", recall: "/console/tra-loi/xem-lai", register: "/console/tra-loi/theo-dieu-khoan", conflicts: "/console/tra-loi/venh-nhau",
};

/** Address of one kept answer in the console. */
export const answerAddress = (id: string): string => `/console/tra-loi/cau/${encodeURIComponent(id)}`;

/** Address of a clause in the viewer. */
export const clauseAddress = (clauseId: string): string => `/van-ban/${clauseId}`;

/** Clauses as links, one a line; `noteOf` says what is to be known about one. */
export function ClauseLinks<Clause extends { clauseId: string; label: string }>({ clauses, none, noteOf }: { clauses: readonly Clause[]; none: Child; noteOf?: (clause: Clause) => string | null }) {
  if (clauses.length === 0) return <span class="soft">{none}</span>;
  return (
    <ul class="plain-list">
      {clauses.map((clause) => {
        const note = noteOf?.(clause) ?? null;
        return <li><a href={clauseAddress(clause.clauseId)}>{clause.label}</a>{note === null ? null : <> <Chip tone="late">{note}</Chip></>}</li>;
      })}
    </ul>
  );
}

/** Days back that a page can look, from its address; 30 unless told. */
export function readDays(value: string | undefined, usual: string = "30"): string {
  return value !== undefined && Object.hasOwn(words.sinceChoices, value) ? value : usual;
}

export const daysAgo = (now: Date, days: string): Date => new Date(now.getTime() - Number(days) * 86_400_000);

/** What the asker thought of it, where they said so. */
export function RatingChip({ rating, names }: { rating: Rating | null; names: Readonly<Record<Rating, string>> }) {
  return rating === null ? null : <Chip tone={rating === "good" ? "leaf" : "late"}>{names[rating]}</Chip>;
}
