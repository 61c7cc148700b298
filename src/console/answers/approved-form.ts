import { type ApprovedAnswer, type ApprovedContent, mostForms, mostTextChars } from "../../answer/approved-answer.ts";
import type { ClauseState } from "../../answer/clause-state-store.ts";
import { quotation } from "../../text/answers.ts";

/** What stands in the form, whatever button is pressed. */
export interface ApprovedForm {
  button: "tim" | "trich" | "luu";
  /** The gap this began with; "" where none. */
  gap: string;
  /** The answer and the cadre's flag whose correction this is; "" where none. */
  answer: string;
  flag: string;
  /** One wording a line. */
  forms: string;
  text: string;
  clauseIds: string[];
  find: string;
  officerName: string;
  officerUnit: string;
  validUntil: string;
  reason: string;
}

/** A clause with its box to tick. */
export interface ClauseChoice { clauseId: string; label: string; text: string; chosen: boolean; standing: boolean }

/** A posted form → fields; the ticked clauses may be many. */
export function readForm(body: Readonly<Record<string, unknown>>): ApprovedForm {
  const text = (name: string): string => {
    const value = body[name];
    return typeof value === "string" ? value.normalize("NFC").toWellFormed().trim() : "";
  };
  const clauses = body["dieu"];
  const ids = (Array.isArray(clauses) ? clauses : [clauses]).filter((id): id is string => typeof id === "string" && /^[a-z0-9-]+#[\p{Ll}\d-]+$/u.test(id));
  const button = text("lam");
  return {
    button: button === "tim" || button === "trich" ? button : "luu",
    gap: text("gap"), answer: text("answer").slice(0, 80), flag: text("flag").slice(0, 80), forms: text("forms"), text: text("text"), clauseIds: [...new Set(ids)].slice(0, 8), find: text("find").slice(0, 300),
    officerName: text("officerName").slice(0, 200), officerUnit: text("officerUnit").slice(0, 200), validUntil: text("validUntil"), reason: text("reason").slice(0, 500),
  };
}

/** An approved answer as it stands in the form; empty for a new one. */
export function formOf(answer: ApprovedAnswer | null): ApprovedForm {
  return {
    button: "luu", gap: "", answer: "", flag: "", find: "", reason: "", forms: answer?.forms.join("\n") ?? "", text: answer?.text ?? "", clauseIds: answer?.citations.map(({ clauseId }) => clauseId) ?? [],
    officerName: answer?.officer?.name ?? "", officerUnit: answer?.officer?.unit ?? "", validUntil: answer?.validUntil ?? "",
  };
}

/** Form → what is approved. */
export function contentOf(form: ApprovedForm): ApprovedContent {
  return {
    forms: [...new Set(form.forms.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== ""))].slice(0, mostForms),
    text: form.text,
    clauseIds: form.clauseIds,
    officer: form.officerName === "" && form.officerUnit === "" ? null : { name: form.officerName, unit: form.officerUnit },
    validUntil: form.validUntil,
  };
}

/** The clauses word for word as the answer, after what is written already; as much as an answer may hold. */
export function withQuote(form: ApprovedForm, states: readonly ClauseState[]): ApprovedForm {
  const quotes = states.map(({ clause }) => quotation(clause.text.replace(/^\s*(?:\d+|\p{Ll})[.)]\s*/u, "").trim())).filter((quote) => !form.text.includes(quote));
  return { ...form, text: [form.text, ...quotes].filter((part) => part !== "").join("\n").slice(0, mostTextChars) };
}
