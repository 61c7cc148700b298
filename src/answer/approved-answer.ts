import { isSameQuestion, meaningOf } from "./question-meaning.ts";
import type { MeaningTools } from "./question-meaning.ts";

/** What an administrator writes. */
export interface ApprovedContent {
  /** Wordings of the question, as people put it. */
  forms: string[];
  text: string;
  clauseIds: string[];
  /** Who answers for it where no clause does: name or post, and unit. */
  officer: { name: string; unit: string } | null;
  /** Last day on which it is used, YYYY-MM-DD. */
  validUntil: string;
}

/** An approved answer as it is kept. */
export interface ApprovedAnswer extends Omit<ApprovedContent, "clauseIds"> {
  id: string;
  /** As the citizen reads it: name of the unit. */
  approvedUnit: string;
  /** Cadre id. */
  approvedBy: string;
  approvedAt: string;
  withdrawnAt: string | null;
  citations: { slug: string; clauseId: string; label: string; digest: string }[];
}

export type ApprovedProblem =
  | "text_missing" | "text_too_long" | "wording_missing" | "wording_says_nothing" | "wording_masked"
  /** Neither a clause nor an officer with a unit. */
  | "ground_missing" | "officer_incomplete"
  | "date_missing" | "date_past" | "date_too_far"
  /** A clause that is not there, or not in force today. */
  | "clause_unknown" | "clause_not_in_force"
  /** Another approved answer in use answers the same question. */
  | "question_taken";

/** Answers nobody looks at grow wrong: no later than this. */
export const mostDaysValid = 366;
/** One Zalo message holds 2,000 characters; sources and labels need room. */
export const mostTextChars = 1500;
export const mostForms = 12;

/** What is wrong with what was written, apart from its clauses; empty: nothing. @param today YYYY-MM-DD in Vietnam */
export function checkApproved(content: ApprovedContent, today: string, tools: MeaningTools): ApprovedProblem[] {
  const problems: ApprovedProblem[] = [];
  if (content.text.trim() === "") problems.push("text_missing");
  if (content.text.length > mostTextChars) problems.push("text_too_long");
  if (content.forms.length === 0) problems.push("wording_missing");
  if (content.forms.some((form) => /\[[\p{L} ]+\]/u.test(form))) problems.push("wording_masked");
  if (content.forms.some((form) => meaningOf(form, tools).core.length < 2)) problems.push("wording_says_nothing");
  if (content.officer !== null && (content.officer.name.trim() === "" || content.officer.unit.trim() === "")) problems.push("officer_incomplete");
  else if (content.officer === null && content.clauseIds.length === 0) problems.push("ground_missing");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(content.validUntil) || Number.isNaN(Date.parse(content.validUntil))) problems.push("date_missing");
  else if (content.validUntil < today) problems.push("date_past");
  else if (Date.parse(content.validUntil) - Date.parse(today) > mostDaysValid * 86_400_000) problems.push("date_too_far");
  return problems;
}

/** Is this question asked in one of these wordings? */
export function isAsked(question: string, forms: readonly string[], tools: MeaningTools): boolean {
  const meaning = meaningOf(question, tools);
  return forms.some((form) => isSameQuestion(meaning, meaningOf(form, tools)));
}
