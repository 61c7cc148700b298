import { fold } from "../language/fold.ts";
import type { Matter, PlaceFinding } from "../listening/understanding.ts";
import { choiceWords } from "../text/choices.ts";
import { dayInWords } from "../text/dates.ts";
import { civilDispute, complaintGuide, complaintOffer, complaintSource } from "../text/guidance.ts";
import { startRestricted } from "./hand-over-restricted.ts";
import { startDraft } from "./take-draft.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, say, withState } from "./turn-context.ts";

/** Luật Khiếu nại 02/2011/QH13, Điều 9: ninety days from receiving or learning of the decision. */
const complaintDays = 90;
const dayMs = 24 * 60 * 60 * 1000;

/** A khiếu nại is explained, never taken: body, paper, deadline; a short phản ánh is offered beside it. */
export function guideComplaint(context: TurnContext, turn: Turn, matter: Matter): Turn {
  const decided = decisionDay(matter.text, context.input.now);
  const known = decided
    ? { from: dayInWords(decided), lastDay: dayInWords(new Date(decided.getTime() + complaintDays * dayMs)) }
    : { from: null, lastDay: null };
  const [first, ...rest] = complaintGuide(known);
  const told = [first, ...rest].filter((text) => text !== undefined).reduce((so, text) => say(so, text), turn);
  const choices = [{ value: "k:report", label: choiceWords.shortReport }, { value: "k:leave", label: choiceWords.leaveIt }];
  return withState(say(told, `${complaintSource}\n${complaintOffer()}`, choices), {
    step: { kind: "complaint_or_denunciation", words: matter.text, fields: matter.fields, accused: matter.againstOfficial },
  });
}

/** A quarrel between neighbours or kin is shown to conciliation and the court; the commune is told of it only if they wish. */
export function guideCivilDispute(turn: Turn, matter: Matter): Turn {
  const choices = [{ value: "k:report", label: choiceWords.tellCommune }, { value: "k:leave", label: choiceWords.leaveIt }];
  return withState(say(turn, civilDispute(), choices), { step: { kind: "complaint_or_denunciation", words: matter.text, fields: matter.fields, accused: null } });
}

/**
 * "Chuyển một phản ánh ngắn": the same words as an ordinary phản ánh, for the dân vận desk; where an official is accused, the
 * protected way instead (domain.md §2.5).
 */
export async function reportBesideComplaint(context: TurnContext, turn: Turn, text: string, fields: string[], accused: Matter["againstOfficial"]): Promise<Turn> {
  const heard = context.services.understand(text);
  const place: PlaceFinding = heard.place;
  if (accused !== null) return startRestricted(context, turn, { text, intent: "grievance", kind: "phan_anh", fields, urgency: "cao", againstOfficial: accused }, place);
  return startDraft(context, turn, { text, intent: "grievance", kind: "phan_anh", fields, urgency: heard.urgency === "thuong" ? "thuong" : "cao", againstOfficial: null }, place, "phan_anh");
}

/**
 * The day a decision was received, if the message tells one next to "ngày", "hôm", "mùng": "5/9", "05/09/2026",
 * "mùng 5 tháng 9". A day without a year is the last such day before today; older than a year is not believed.
 */
export function decisionDay(text: string, now: Date): Date | null {
  const match = fold(text)
    .match(/\b(?:ngay|hom|mung|mong|hoi)\s+(?:mung|mong)?\s*(\d{1,2})(?:\s*[/.-]\s*|\s+thang\s+)(\d{1,2})(?:(?:\s*[/.-]\s*|\s+nam\s+)(\d{4}))?/);
  if (!match) return null;
  const day = Number(match[1]);
  const month = Number(match[2]);
  const year = match[3] ? Number(match[3]) : now.getUTCFullYear();
  const at = vietnamMidday(year, month, day);
  if (!at) return null;
  const passed = at > now && !match[3] ? vietnamMidday(year - 1, month, day) : at;
  if (!passed || passed > now || now.getTime() - passed.getTime() > 366 * dayMs) return null;
  return passed;
}

/** Midday keeps the calendar day whatever is added in whole days. */
function vietnamMidday(year: number, month: number, day: number): Date | null {
  const at = new Date(Date.UTC(year, month - 1, day, 5));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at : null;
}
