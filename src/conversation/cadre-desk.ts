import { cadreByChat } from "../cases/cadre-store.ts";
import { findCaseFor, listCasesFor } from "../cases/case-store.ts";
import { actorOfAct, loadByCode } from "../cases/case-record-store.ts";
import type { CaseRecord } from "../cases/case-record.ts";
import { allows } from "../cases/case-states.ts";
import { lastPosition, othersActedSince } from "../cases/event-chain-store.ts";
import { noticeMessage } from "../cases/notice-message.ts";
import type { Cadre } from "../cases/case.ts";
import { endOfToday, workToday } from "../cases/work-today-store.ts";
import type { Choice } from "../channels/channel.ts";
import { fold } from "../language/fold.ts";
import { readCommand } from "../listening/commands.ts";
import { changedMeanwhile } from "../text/case-life.ts";
import { gateSentences } from "../text/closing-gate.ts";
import { actRefusalWords, statusWords } from "../text/cases.ts";
import * as words from "../text/cadre-chat.ts";
import { reachTitles, reachWords } from "../text/outbound.ts";
import { type CadreStep, type Doing, type Field, commandOf, findingsOf, isConfirmed, missingField, noticeOf, passedOf, photosOf, refusalOf, wordsOf } from "./cadre-form.ts";
import { cardOfCase } from "./cadre-card.ts";
import { promptFor, readField } from "./cadre-prompts.ts";
import type { Turn } from "./turn.ts";
import { type TurnContext, idFor, idle, say, shorten, withCommand, withState } from "./turn-context.ts";

const mostListed = 10;
const summaryChars = 48;

/** Who this chat belongs to, if a cadre bound it. */
export function cadreOfChat(context: TurnContext): Promise<Cadre | null> {
  return cadreByChat(context.services.cases, context.input.address.pseudonym);
}

/** "việc": how much waits, then the most pressing, late first; a number opens one. */
export async function listWork(context: TurnContext, before: Turn, cadre: Cadre): Promise<Turn> {
  const { services: { cases: db, locality }, input: { now } } = context;
  const [work, { cases }] = await Promise.all([workToday(db, locality, cadre, now), listCasesFor(db, locality, cadre, { status: "open", limit: mostListed }, now)]);
  const todayEnds = endOfToday(locality, now).toISOString();
  const choices = cases.map((item) => {
    const due = item.status === "cho_bo_sung" ? null : item.dueAt;
    const mark = due !== null && due < now.toISOString() ? "late" : due !== null && due < todayEnds ? "today" : item.status === "cho_bo_sung" ? "waiting" : item.status === "dang_xu_ly" ? null : "new";
    return { value: `w:see:${item.code}`, label: words.workLine({ code: item.code, mark, summary: shorten(item.summary, summaryChars) }) };
  });
  return say(leftBehind(before), words.workList({ ...work, more: Math.max(0, work.open - cases.length) }), choices);
}

/** A button of the card, its number or its word: the card itself, or the first step of an act. */
export async function startAct(context: TurnContext, before: Turn, cadre: Cadre, act: Doing | "see", code: string): Promise<Turn> {
  const { cases: db, locality } = context.services;
  const turn = leftBehind(before);
  const found = await findCaseFor(db, locality, cadre, code);
  const record = found && (await loadByCode(db, found.case.code));
  if (!found || !record) return say(turn, words.cadreCase(code));
  if (act === "see") {
    const card = cardOfCase(record, found.events, found.mayAct, locality);
    return say(turn, card.text, card.choices);
  }
  if (!found.mayAct) return say(turn, words.readOnly(record.code));
  if (act !== "note" && !allows(record.status, act)) return say(turn, words.notPossible(record.code, statusWords[record.status]));
  const refusal = refusalOf(act, {}, record, context.input.now, locality);
  if (refusal !== null) return say(turn, actRefusalWords[refusal]);
  const step: CadreStep = { kind: "cadre", act: "confirm", code: record.code, seen: await lastPosition(db, record.code), doing: act, values: {} };
  const told = await reachLine(context, act, record.code);
  return goOn(context, told === null ? turn : say(turn, told), cadre, record, step);
}

/** Before words are written that would not be read for days; null where they arrive at once, and where nobody is written to. */
async function reachLine({ services }: TurnContext, act: Doing, code: string): Promise<string | null> {
  if (act === "note" || act === "accept" || act === "transfer") return null;
  const told = await services.reach(code);
  return told === null || told.reach.reach === "now" ? null : `${reachTitles[told.reach.reach]}. ${reachWords(told.reach, code, services.settings.messagePrice)}`;
}

/** What the cadre typed at the step of an act already begun. */
export async function continueAct(context: TurnContext, turn: Turn, cadre: Cadre, step: CadreStep, text: string): Promise<Turn> {
  const { locality } = context.services;
  const { doing, code } = step;
  if (doing === null) return startAct(context, idle(turn), cadre, "see", code);
  if (/^(?:thoi|huy|huy bo|bo|dung|khong gui|khong gui nua)$/.test(fold(text).replace(/[.,!\s]+/g, " ").trim())) return idle(say(turn, words.dropped()));
  const record = await recordFor(context, cadre, code);
  if (!record) return idle(say(turn, words.cadreCase(code)));
  if (await changedSince(context, cadre, record, step)) return changed(context, turn, cadre, record, [...wordsOf(step.values), text]);
  const field = missingField(doing, step.values);
  if (field === null) return confirm(context, turn, cadre, record, step);
  // "Gửi" before there is anything to send is no word for the citizen.
  if (readCommand(text)?.kind === "send") return goOn(context, turn, cadre, record, step);
  const read = readField(field, text, { record, doing, cadre, now: context.input.now, locality });
  if ("again" in read) return withState(say(turn, read.again.text, read.again.choices), { step });
  return fieldGiven(context, turn, cadre, record, { ...step, doing }, field, read.value);
}

/** A choice under a question of an act: a unit, an outcome, a reason. */
export async function fieldChosen(context: TurnContext, turn: Turn, cadre: Cadre, step: CadreStep, field: Field, value: string): Promise<Turn | null> {
  const record = await recordFor(context, cadre, step.code);
  if (step.doing === null || record === null || missingField(step.doing, step.values) !== field) return null;
  return fieldGiven(context, turn, cadre, record, { ...step, doing: step.doing }, field, value);
}

/** "Gửi", "Viết lại", "Thôi" under what the citizen would read; "được phép gửi" under personal data. Null: that is not what lies before us. */
export async function confirmChosen(context: TurnContext, turn: Turn, cadre: Cadre, step: CadreStep, what: string, code: string): Promise<Turn | null> {
  const { doing, values } = step;
  if (doing === null || step.code !== code) return null;
  if (what === "drop") return idle(say(turn, words.dropped()));
  const record = await loadByCode(context.services.cases, code);
  if (record === null) return null;
  if (what === "pass") {
    const field = missingField(doing, values);
    const { kept } = values;
    if (field === null || kept === undefined) return null;
    const found = findingsOf(doing, field, { ...values, [field]: kept }, record, context.services.locality).flatMap((finding) => (finding.kind === "personal_data" ? [finding.shown] : []));
    return fieldGiven(context, turn, cadre, record, { ...step, doing, values: { ...values, passed: [...passedOf(values), ...found].join("\n") } }, field, kept);
  }
  if (missingField(doing, values) !== null) return null;
  if (what === "edit") {
    const { text: _text, proof: _proof, photos: _photos, passed: _passed, kept: _kept, ...left } = values;
    return goOn(context, turn, cadre, record, { ...step, values: left });
  }
  return what === "send" ? send(context, turn, cadre, record, { ...step, doing }) : null;
}

type Begun = CadreStep & { doing: Doing };

async function fieldGiven(context: TurnContext, turn: Turn, cadre: Cadre, record: CaseRecord, step: Begun, field: Field, given: string): Promise<Turn> {
  const { locality } = context.services;
  const { doing } = step;
  const { kept } = step.values;
  // What is still missing may be sent by itself: a short line is read together with what was held back.
  const joined = kept === undefined || kept === given ? null : `${kept.trim()} ${given.trim()}`;
  const tries = joined === null ? [given] : given.length < (kept ?? "").length ? [joined, given] : [given, joined];
  const judged = tries.map((value) => ({ value, findings: findingsOf(doing, field, { ...step.values, [field]: value }, record, locality) }));
  const good = judged.find(({ findings }) => findings.length === 0);
  if (!good) {
    const { value, findings } = judged[0] ?? { value: given, findings: [] };
    const onlyPersonal = findings.every(({ kind }) => kind === "personal_data");
    const choices = onlyPersonal ? [{ value: `w:pass:${step.code}`, label: words.passLabel }] : [];
    const others = findings.filter(({ kind }) => kind !== "personal_data");
    const personal = findings.flatMap((finding) => (finding.kind === "personal_data" ? [words.looksPersonal(finding.shown)] : []));
    return withState(say(turn, [...gateSentences(others), ...personal, words.keptHere(value)].join("\n"), choices), { step: { ...step, act: field, values: { ...step.values, kept: value } } });
  }
  const { kept: _kept, ...values } = { ...step.values, [field]: good.value };
  const refusal = refusalOf(doing, values, record, context.input.now, locality);
  if (refusal !== null) {
    const { [field]: _refused, ...left } = values;
    return goOn(context, say(turn, actRefusalWords[refusal]), cadre, record, { ...step, values: left });
  }
  return goOn(context, turn, cadre, record, { ...step, values });
}

/** Asks for the next thing; when nothing is missing, shows what the citizen would read, or does it. */
async function goOn(context: TurnContext, turn: Turn, cadre: Cadre, record: CaseRecord, before: CadreStep): Promise<Turn> {
  const { doing } = before;
  if (doing === null) return turn;
  // A photo is a proof.
  const shown = missingField(doing, before.values) === "proof" && photosOf(before.values).length > 0;
  const step = shown ? { ...before, values: { ...before.values, proof: "" } } : before;
  const { values } = step;
  const field = missingField(doing, values);
  if (field !== null) {
    const { text, choices } = promptFor(field, { record, doing, cadre, now: context.input.now, locality: context.services.locality });
    return withState(say(turn, text, choices), { step: { ...step, act: field } });
  }
  return isConfirmed(doing, record) ? confirm(context, turn, cadre, record, step) : send(context, turn, cadre, record, { ...step, doing });
}

function confirm(context: TurnContext, turn: Turn, cadre: Cadre, record: CaseRecord, step: CadreStep): Turn {
  const { doing, values, code } = step;
  const body = doing === null ? null : noticeOf(doing, values, record, cadre, context.input.now, context.services.locality);
  if (doing === null || body === null) return turn;
  const ways: [string, string][] = [["send", words.confirmLabels.send], ...(doing === "accept" ? [] : [["edit", words.confirmLabels.edit] as [string, string]]), ["drop", words.confirmLabels.drop]];
  const choices: Choice[] = ways.map(([what, label]) => ({ value: `w:${what}:${code}`, label }));
  return withState(say(turn, words.confirm(noticeMessage(body, context.services.locality).text), choices), { step: { ...step, act: "confirm" } });
}

async function send(context: TurnContext, turn: Turn, cadre: Cadre, record: CaseRecord, step: Begun): Promise<Turn> {
  const { doing, values, code } = step;
  const { cases: db, locality } = context.services;
  const actId = idFor(context, doing);
  // Done already, and stopped before it could be said: it may have left the cadre's sight with that.
  const done = (await actorOfAct(db, record.id, actId)) === cadre.id;
  if (!done) {
    const found = await findCaseFor(db, locality, cadre, code);
    if (!found?.mayAct) return idle(say(turn, found ? words.readOnly(code) : words.cadreCase(code)));
    const late = (await changedSince(context, cadre, record, step)) || (doing !== "note" && !allows(record.status, doing));
    if (late) return changed(context, turn, cadre, record, wordsOf(values));
    const refusal = refusalOf(doing, values, record, context.input.now, locality);
    if (refusal !== null) return idle(say(turn, [actRefusalWords[refusal], ...wordsOf(values).map((text) => `«${text}»`)].join("\n")));
  }
  const act = { actId, now: context.input.now, personalDataSeen: passedOf(values).length > 0, ...(step.seen === null ? {} : { seenPosition: step.seen }) };
  return idle(say(withCommand(turn, commandOf(doing, values, cadre, code, act)), sentWords(context, record, step)));
}

/** Somebody was faster: the new state with its ways on, and the words back. */
async function changed(context: TurnContext, turn: Turn, cadre: Cadre, record: CaseRecord, written: readonly string[]): Promise<Turn> {
  const { cases: db, locality } = context.services;
  const found = await findCaseFor(db, locality, cadre, record.code);
  const choices = found ? cardOfCase(record, found.events, found.mayAct, locality).choices : [];
  return idle(say(turn, changedMeanwhile(record.code, statusWords[record.status], written), choices));
}

function sentWords(context: TurnContext, record: CaseRecord, { doing, values, code }: Begun): string {
  switch (doing) {
    case "accept": return record.urgency === "khan" ? words.acceptedNow(code) : words.accepted(code);
    case "ask": return words.asked(code);
    case "transfer": return words.transferred(code, context.services.locality.units.get(values["unit"] ?? "")?.name ?? "");
    case "answer": return words.answered(code);
    case "extend": return words.extended(code);
    case "refuse": return words.refused(code);
    case "guide": return words.guided(code);
    case "note": return words.noted(code);
  }
}

async function recordFor(context: TurnContext, cadre: Cadre, code: string): Promise<CaseRecord | null> {
  const { cases: db, locality } = context.services;
  return (await findCaseFor(db, locality, cadre, code)) === null ? null : loadByCode(db, code);
}

/** A note is among cadres: what happened meanwhile does not make it wrong. */
async function changedSince(context: TurnContext, cadre: Cadre, record: CaseRecord, { seen, doing }: CadreStep): Promise<boolean> {
  return doing !== "note" && seen !== null && (await othersActedSince(context.services.cases, record.id, seen, cadre.id));
}

/** Something else is opened: what was being written is given back, and nothing typed from now on goes with it. */
function leftBehind(turn: Turn): Turn {
  const { step } = turn.state;
  if (step.kind !== "cadre") return turn;
  const written = wordsOf(step.values);
  return idle(written.length === 0 ? turn : say(turn, words.leftUnsent(step.code, written.join(" / "))));
}
