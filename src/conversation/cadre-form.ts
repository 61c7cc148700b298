import { type Act, actingUnit } from "../cases/act-on-case.ts";
import { calendarOf, closingTime, workdayFrom } from "../cases/calendar.ts";
import type { Cadre, RefusalReason } from "../cases/case.ts";
import type { CaseRecord } from "../cases/case-record.ts";
import { type GateFinding, type ReplyDraft, checkReply, publicNamesOf } from "../cases/closing-gate.ts";
import { isExtendable, lastDayOfExtension } from "../cases/clock-extend.ts";
import { mostExtensions, pausedForAnswer, resumed } from "../cases/clock-reply.ts";
import type { CaseLocality } from "../cases/locality.ts";
import type { NoticeBody } from "../cases/notice-store.ts";
import { dueTold } from "../cases/notices-for.ts";
import type { ActRefusal } from "../cases/act.ts";
import { isWalledOff } from "../cases/visibility.ts";
import type { Command } from "./commit.ts";
import type { Step } from "./state.ts";

export type CadreStep = Extract<Step, { kind: "cadre" }>;
export type Doing = NonNullable<CadreStep["doing"]>;
export type Field = "unit" | "outcome" | "reason" | "where" | "text" | "proof" | "day";
export type Outcome = "done" | "promised" | "explained" | "no_rule";

/** What was said so far, by field; `kept`: words held back; `passed`: what was found and may be sent, a line each; `photos`: ids. */
export type Values = CadreStep["values"];

/** What an act still has to be told, in the order it is asked for. */
export function missingField(doing: Doing, values: Values): Field | null {
  return fieldsOf(doing, values["outcome"]).find((field) => values[field] === undefined) ?? null;
}

/** Does this act reach the citizen, so that they are shown what will be read before it goes? In danger nobody is asked twice. */
export function isConfirmed(doing: Doing, record: CaseRecord): boolean {
  return doing !== "note" && !(doing === "accept" && record.urgency === "khan");
}

/** What the closing gate says of a field just written; [] lets it through. */
export function findingsOf(doing: Doing, field: Field, values: Values, record: CaseRecord, locality: CaseLocality): GateFinding[] {
  const draft = draftOf(doing, field, values);
  if (draft === null) return [];
  const about = [record.summary, record.textRedacted, record.placeText ?? ""].join("\n");
  const passed = passedOf(values);
  const findings = checkReply(draft, about, publicNamesOf(locality)).filter((finding) => finding.kind !== "personal_data" || !passed.includes(finding.shown));
  // The proof is asked for in the next message.
  return field === "text" ? findings.filter(({ kind }) => kind !== "proof_needed") : findings;
}

/** Why the act cannot be done with what was said so far; null when nothing speaks against it. What the gate says is not part of it. */
export function refusalOf(doing: Doing, values: Values, record: CaseRecord, now: Date, locality: CaseLocality): ActRefusal | null {
  if (doing === "transfer") return refusalOfUnit(values["unit"], record, locality);
  if (doing === "refuse") return values["reason"] === "thieu_thong_tin" && record.askedAt === null ? "ask_first" : null;
  if (doing !== "extend") return null;
  if (!isExtendable(record, now, locality)) return record.extensions >= mostExtensions ? "extended_twice" : "not_extendable";
  const { day } = values;
  const last = lastDayOfExtension(record, locality);
  if (day === undefined || last === null) return null;
  if (day > last) return "date_too_far";
  return newDue(record, day, locality) > (record.dueAt ?? "") ? null : "date_not_later";
}

/** The message the citizen will be sent, to be read before it goes. */
export function noticeOf(doing: Doing, values: Values, record: CaseRecord, cadre: Cadre, now: Date, locality: CaseLocality): NoticeBody | null {
  const { code } = record;
  const unitId = actingUnit(locality, cadre, record);
  const { text = "", where: whereToGo = "" } = values;
  switch (doing) {
    case "accept": return { template: "case_accepted", data: { code, unitId, dueAt: record.dueAt, clockId: record.clockId } };
    case "ask": return { template: "case_asked", data: { code, unitId, question: text, pauses: pausedForAnswer(record, now, locality).pausedSince !== null } };
    case "transfer": return { template: "case_transferred", data: { code, unitId: values["unit"] ?? "", reason: text, due: dueTold(record, resumed(record, now, locality), now, locality) } };
    case "answer": return { template: "case_answered", data: { code, unitId, outcome: outcomeOf(values), text, proof: proofOf(values), promisedFor: dayOfPromise(values), photos: photosOf(values).length } };
    case "extend": return { template: "case_extended", data: { code, unitId, reason: text, until: newDue(record, values["day"] ?? "", locality), nth: record.extensions + 1 } };
    case "refuse": return { template: "case_refused", data: { code, unitId, reason: reasonOf(values), whereToGo, text } };
    case "guide": return { template: "case_guided", data: { code, unitId, whereToGo, text } };
    case "note": return null;
  }
}

/** The act itself. */
export function commandOf(doing: Doing, values: Values, cadre: Cadre, code: string, act: Act): Command {
  const { text = "", where: whereToGo = "" } = values;
  switch (doing) {
    case "accept": return { kind: "accept_case", cadre, code, act };
    case "ask": return { kind: "ask_citizen", cadre, code, question: text, act };
    case "transfer": return { kind: "transfer_case", cadre, code, toUnitId: values["unit"] ?? "", reason: text, act };
    case "answer": return { kind: "answer_case", cadre, code, answer: { outcome: outcomeOf(values), text, proof: proofOf(values), promisedFor: dayOfPromise(values), photos: photosOf(values) }, act };
    case "extend": return { kind: "extend_case", cadre, code, extension: { until: values["day"] ?? "", reason: text }, act };
    case "refuse": return { kind: "refuse_case", cadre, code, refusal: { reason: reasonOf(values), whereToGo, text }, act };
    case "guide": return { kind: "guide_case", cadre, code, guidance: { whereToGo, text }, act };
    case "note": return { kind: "note_case", cadre, code, text, act };
  }
}

/** Numbers and names found in the words, of which the cadre said that they are an office's own. */
export const passedOf = (values: Values): string[] => (values["passed"] ?? "").split("\n").filter((shown) => shown !== "");

/** Ids of photos sent as proof. */
export const photosOf = (values: Values): string[] => (values["photos"] ?? "").split(",").filter((id) => id !== "");

/** Words written and not sent, for giving them back. */
export function wordsOf(values: Values): string[] {
  return [values["where"], values["text"] ?? values["kept"], values["proof"]].filter((words) => words !== undefined && words.trim() !== "") as string[];
}

function refusalOfUnit(unitId: string | undefined, record: CaseRecord, locality: CaseLocality): ActRefusal | null {
  if (unitId === undefined) return null;
  const unit = locality.units.get(unitId);
  if (!unit || unit.parentId === null) return "unknown_unit";
  return isWalledOff(locality, unitId, record.hiddenFromUnitId) ? "not_allowed" : unitId === record.handlerUnitId ? "same_unit" : null;
}

function fieldsOf(doing: Doing, outcome: string | undefined): Field[] {
  switch (doing) {
    case "accept": return [];
    case "ask": case "note": return ["text"];
    case "transfer": return ["unit", "text"];
    case "answer": return ["outcome", "text", ...(outcome === "done" ? (["proof"] as const) : outcome === "promised" ? (["day"] as const) : [])];
    case "extend": return ["day", "text"];
    case "refuse": return ["reason", "where", "text"];
    case "guide": return ["where", "text"];
  }
}

function draftOf(doing: Doing, field: Field, values: Values): ReplyDraft | null {
  const { text = "", where: whereToGo = "" } = values;
  if (field === "where") return { kind: "transfer", text: "", whereToGo };
  if (field !== "text" && field !== "proof") return null;
  switch (doing) {
    case "ask": case "transfer": return { kind: doing, text };
    case "extend": return { kind: "transfer", text };
    case "refuse": case "guide": return { kind: doing, text, whereToGo };
    case "answer": return { kind: "answer", text, outcome: outcomeOf(values), proof: proofOf(values), photos: photosOf(values).length };
    case "accept": case "note": return null;
  }
}

function newDue(record: CaseRecord, day: string, locality: CaseLocality): string {
  const calendar = calendarOf(locality, record.handlerUnitId);
  return closingTime(workdayFrom(day, calendar), calendar).toISOString();
}

const outcomeOf = (values: Values): Outcome => values["outcome"] as Outcome;
const reasonOf = (values: Values): RefusalReason => values["reason"] as RefusalReason;
const proofOf = (values: Values): string | null => values["proof"]?.trim() || null;
const dayOfPromise = (values: Values): string | null => (values["outcome"] === "promised" ? (values["day"] ?? null) : null);
