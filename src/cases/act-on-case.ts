import { fail, ok } from "../result.ts";
import type { Result } from "../result.ts";
import type { Act, ActRefusal } from "./act.ts";
import { dayOf } from "./calendar.ts";
import { closeLinksOf } from "./case-task-store.ts";
import { workersOf } from "./cadre-store.ts";
import type { Cadre, Case, RefusalReason } from "./case.ts";
import type { CaseRecord } from "./case-record.ts";
import { allows } from "./case-states.ts";
import type { CaseAct } from "./case-states.ts";
import { type ReplyDraft, checkReply, publicNamesOf } from "./closing-gate.ts";
import { clockOf, startClocks } from "./case-timing.ts";
import { pausedForAnswer, resumed } from "./clock-reply.ts";
import { caseClocks } from "./clocks.ts";
import { doAct } from "./do-act.ts";
import type { Decision } from "./do-act.ts";
import { othersActedSince } from "./event-chain-store.ts";
import type { CaseLocality } from "./locality.ts";
import { cardOf, dueTold, staffedUnit, toCitizen, toUnits } from "./notices-for.ts";
import { attachProofs, mostProofPhotos, readyProofs } from "./proof-photo-store.ts";
import { canAct, canSee, climbFrom, isWalledOff } from "./visibility.ts";

export type { Act, ActRefusal } from "./act.ts";
export { addToCase, judgeCase, rateCase, reopenCase, withdrawCase } from "./citizen-acts.ts";

/** "We are on it." Stops the first-look clock; an emergency's minutes give way to the reply clock of high urgency. */
export function acceptCase(db: D1Database, locality: CaseLocality, cadre: Cadre, code: string, act: Act): Promise<Result<Case, ActRefusal>> {
  return byCadre(db, locality, cadre, code, act, "accept", async (record, context) => {
    const after: CaseRecord = { ...looked(record, act, locality), status: "dang_xu_ly" };
    const unitId = actingUnit(locality, cadre, record);
    const { dueAt, clockId } = after;
    return ok({
      after,
      event: { kind: "accepted", text: null, data: { unitId } },
      notices: await toCitizen(context, record, { template: "case_accepted", data: { code: record.code, unitId, dueAt, clockId } }),
    });
  });
}

/** One clear question to the citizen, who is told that the clock waits for them; a late question does not stop it. */
export function askCitizen(
  db: D1Database, locality: CaseLocality, cadre: Cadre, code: string, question: string, act: Act,
): Promise<Result<Case, ActRefusal>> {
  return byCadre(db, locality, cadre, code, act, "ask", async (record, context) => {
    const text = question.trim();
    if (text === "") return fail("text_needed");
    const held = heldBack(record, context, { kind: "ask", text });
    if (held) return fail(held);
    const unitId = actingUnit(locality, cadre, record);
    const asked: Partial<CaseRecord> = { status: "cho_bo_sung", statusBefore: record.status, askedAt: act.now.toISOString(), askedReminded: false };
    const after = { ...pausedForAnswer(looked(record, act, locality), act.now, locality), ...asked };
    const pauses = after.pausedSince !== null;
    return ok({
      after,
      event: { kind: "asked", text, data: { unitId, pauses } },
      notices: await toCitizen(context, record, { template: "case_asked", data: { code: record.code, unitId, question: text, pauses } }),
    });
  });
}

/**
 * Hands the work to another unit. Another commune's desk, or the province desk, then answers the citizen too; the desk that
 * hands it up keeps a copy. The reply clock runs on; the first look starts anew.
 */
export function transferCase(
  db: D1Database, locality: CaseLocality, cadre: Cadre, code: string, toUnitId: string, reason: string, act: Act,
): Promise<Result<Case, ActRefusal>> {
  return byCadre(db, locality, cadre, code, act, "transfer", async (record, context) => {
    const to = locality.units.get(toUnitId);
    const why = reason.trim();
    if (!to || to.parentId === null) return fail("unknown_unit");
    if (isWalledOff(locality, to.id, record.hiddenFromUnitId)) return fail("not_allowed");
    if (to.id === record.handlerUnitId) return fail("same_unit");
    if (why === "") return fail("text_needed");
    const held = heldBack(record, context, { kind: "transfer", text: why });
    if (held) return fail(held);
    const ownerUnitId = await staffedUnit(db, locality, ownerAfterTransfer(locality, record, to), record.hiddenFromUnitId);
    const movedUp = ownerUnitId !== record.ownerUnitId && to.areaCode === null;
    const copies = [...record.copyUnitIds, ...(movedUp ? [record.ownerUnitId] : [])];
    const after: CaseRecord = {
      ...resumed(record, act.now, locality),
      status: "da_chuyen",
      statusBefore: null,
      ownerUnitId,
      handlerUnitId: to.id,
      copyUnitIds: [...new Set(copies)].filter((unitId) => unitId !== ownerUnitId && unitId !== to.id),
      areaCode: to.areaCode ?? record.areaCode,
      acceptedAt: null,
      lookDueAt: startClocks(record.clockId, record.urgency, act.now, locality, to.id).lookDueAt,
      lookReminded: false,
    };
    const told = [to.id, ...(ownerUnitId === record.ownerUnitId ? [] : [ownerUnitId])];
    const card = { card: cardOf(after), fromUnitId: actingUnit(locality, cadre, record), reason: why };
    return ok({
      after,
      event: { kind: "transferred", text: why, data: { unitId: to.id, fromUnitId: record.handlerUnitId, ownerUnitId } },
      notices: [
        ...(await toCitizen(context, after, { template: "case_transferred", data: { code: record.code, unitId: to.id, reason: why, due: dueTold(record, after, act.now, locality) } })),
        ...(await toUnits(context, after, told, { template: "desk_transferred", data: card }, cadre.id)),
      ],
    });
  });
}

export interface CaseAnswer {
  outcome: "done" | "promised" | "explained" | "no_rule";
  text: string;
  /** What can be checked: a photo's reference, a document's number, who was there. Needed for "done". */
  proof: string | null;
  /** Local day "2026-12-24". Needed for "promised". */
  promisedFor: string | null;
  /** Ids of photos laid ready for this case (proof-photo-store.ts), which the citizen sees; others are passed over. */
  photos?: readonly string[];
}

/** The concrete reply (domain.md §3.4): ends the work until the citizen says otherwise. */
export function answerCase(
  db: D1Database, locality: CaseLocality, cadre: Cadre, code: string, answer: CaseAnswer, act: Act,
): Promise<Result<Case, ActRefusal>> {
  return byCadre(db, locality, cadre, code, act, "answer", async (record, context) => {
    const text = answer.text.trim();
    const proof = answer.proof?.trim() || null;
    const promisedFor = answer.outcome === "promised" ? answer.promisedFor : null;
    const photos = (await readyProofs(db, record.id, answer.photos ?? [])).slice(0, mostProofPhotos);
    if (text === "") return fail("text_needed");
    if (answer.outcome === "promised" && !isDayFrom(promisedFor, dayOf(act.now, locality.calendar))) return fail("date_needed");
    const held = heldBack(record, context, { kind: "answer", text, outcome: answer.outcome, proof, photos: photos.length });
    if (held) return fail(held);
    const unitId = actingUnit(locality, cadre, record);
    const data = { outcome: answer.outcome, proof, promisedFor, unitId, ...(photos.length === 0 ? {} : { photos: photos.length }) };
    return ok({
      after: ended(record, act, { status: "da_xu_ly", promisedFor, dueReminded: false }),
      event: { kind: "answered", text, data },
      notices: await toCitizen(context, record, { template: "case_answered", data: { ...data, code: record.code, text } }),
      ...(photos.length === 0 ? {} : { also: (guard) => [attachProofs(db, guard, photos, act.actId, true)] }),
    });
  });
}

/** Cannot be handled: always why, and where to go instead (domain.md §0.8). */
export function refuseCase(
  db: D1Database,
  locality: CaseLocality,
  cadre: Cadre,
  code: string,
  refusal: { reason: RefusalReason; whereToGo: string; text: string },
  act: Act,
): Promise<Result<Case, ActRefusal>> {
  return byCadre(db, locality, cadre, code, act, "refuse", async (record, context) => {
    const text = refusal.text.trim();
    const whereToGo = refusal.whereToGo.trim();
    if (text === "") return fail("text_needed");
    if (whereToGo === "") return fail("where_to_go_needed");
    if (refusal.reason === "thieu_thong_tin" && record.askedAt === null) return fail("ask_first");
    const held = heldBack(record, context, { kind: "refuse", text, whereToGo });
    if (held) return fail(held);
    const data = { unitId: actingUnit(locality, cadre, record), reason: refusal.reason, whereToGo };
    return ok({
      after: ended(record, act, { status: "tu_choi" }),
      event: { kind: "refused", text, data },
      notices: await toCitizen(context, record, { template: "case_refused", data: { ...data, code: record.code, text } }),
    });
  });
}

/** Shown the right place: the end state for khiếu nại, tố cáo, court and civil matters (domain.md §3.4). */
export function guideCase(
  db: D1Database,
  locality: CaseLocality,
  cadre: Cadre,
  code: string,
  guidance: { whereToGo: string; text: string },
  act: Act,
): Promise<Result<Case, ActRefusal>> {
  return byCadre(db, locality, cadre, code, act, "guide", async (record, context) => {
    const text = guidance.text.trim();
    const whereToGo = guidance.whereToGo.trim();
    if (text === "") return fail("text_needed");
    if (whereToGo === "") return fail("where_to_go_needed");
    const held = heldBack(record, context, { kind: "guide", text, whereToGo });
    if (held) return fail(held);
    const data = { unitId: actingUnit(locality, cadre, record), whereToGo };
    return ok({
      after: ended(record, act, { status: "da_huong_dan" }),
      event: { kind: "guided", text, data },
      notices: await toCitizen(context, record, { template: "case_guided", data: { ...data, code: record.code, text } }),
    });
  });
}

/**
 * Raises the wall afterwards: the case turned out to concern a unit's own people. From now on nobody at or below `unitId`
 * finds it; ownership leaves that unit, notices not yet delivered to its cadres are taken back, and links it gave to people of the hamlet
 * work no longer. Province level only.
 */
export function hideCaseFrom(
  db: D1Database, locality: CaseLocality, cadre: Cadre, code: string, unitId: string, reason: string, act: Act,
): Promise<Result<Case, ActRefusal>> {
  return doAct(db, locality, asActor(locality, cadre), code, act, async (record) => {
    const { units } = locality;
    if (!canAct(locality, cadre, record) || units.get(cadre.unitId)?.level !== "tinh") return fail("not_allowed");
    const hidden = units.get(unitId);
    if (!hidden || hidden.parentId === null) return fail("unknown_unit");
    if (units.within(cadre.unitId, unitId)) return fail("not_allowed");
    if (reason.trim() === "") return fail("text_needed");
    const outside = (id: string): boolean => !units.within(id, unitId);
    const above = climbFrom(locality, unitId, unitId)[0] ?? units.desks.province;
    const ownerUnitId = outside(record.ownerUnitId) ? record.ownerUnitId : await staffedUnit(db, locality, above, unitId);
    const handlerUnitId = outside(record.handlerUnitId) ? record.handlerUnitId : ownerUnitId;
    const copyUnitIds = record.copyUnitIds.filter((id) => outside(id) && id !== ownerUnitId && id !== handlerUnitId);
    const behind = units.subtreeIds(unitId);
    const walled = await workersOf(db, behind);
    return ok({
      after: { ...record, ownerUnitId, handlerUnitId, copyUnitIds, hiddenFromUnitId: unitId },
      event: { kind: "hidden", text: reason.trim(), data: { unitId } },
      notices: [],
      silence: walled.map(({ chat }) => chat).filter((chat) => chat !== null),
      also: (guard) => [closeLinksOf(db, guard, behind, act.now)],
    });
  });
}

type CadreContext = { db: D1Database; locality: CaseLocality; actId: string; now: Date; personalDataSeen: boolean };

/** An act of a cadre on a case they may act on, in a status that allows it: reads, decides, commits, once. */
export function byCadre(
  db: D1Database,
  locality: CaseLocality,
  cadre: Cadre,
  code: string,
  act: Act,
  what: CaseAct,
  decide: (record: CaseRecord, context: CadreContext) => Promise<Result<Decision, ActRefusal>>,
): Promise<Result<Case, ActRefusal>> {
  return doAct(db, locality, asActor(locality, cadre), code, act, async (record) => {
    // What goes along with another case is done there.
    if (!canAct(locality, cadre, record) || record.leadCaseId !== null) return fail("not_allowed");
    // Whoever is told that the step is over must see who took it, not only that it cannot be taken.
    if (act.seenPosition !== undefined && (await othersActedSince(db, record.id, act.seenPosition, cadre.id))) return fail("changed");
    if (!allows(record.status, what)) return fail("wrong_status");
    return decide(record, { db, locality, actId: act.actId, now: act.now, personalDataSeen: act.personalDataSeen === true });
  });
}

/** The first thing the closing gate finds; null lets it through. */
export function heldBack(record: CaseRecord, context: CadreContext, draft: ReplyDraft): ActRefusal | null {
  const about = [record.summary, record.textRedacted, record.placeText ?? ""].join("\n");
  const findings = checkReply({ ...draft, personalDataSeen: context.personalDataSeen }, about, publicNamesOf(context.locality));
  return findings[0]?.kind ?? null;
}

/** A cadre as who acts: their id in events, and what they may touch and still be told of. */
export function asActor(locality: CaseLocality, cadre: Cadre): Parameters<typeof doAct>[2] {
  return {
    name: cadre.id,
    sees: (record) => canSee(locality, cadre, record),
    mayBeTold: (record) => cadre.active && !isWalledOff(locality, cadre.unitId, record.hiddenFromUnitId),
  };
}

/** In whose name: the unit that does the work or answers, when the cadre sits in it, else the cadre's own. */
export function actingUnit(locality: CaseLocality, cadre: Cadre, record: CaseRecord): string {
  const own = [record.handlerUnitId, record.ownerUnitId].find((unitId) => locality.units.within(cadre.unitId, unitId));
  return own ?? cadre.unitId;
}

/** Somebody has looked: no more first-look reminders, and minutes become days. */
function looked(record: CaseRecord, act: Act, locality: CaseLocality): CaseRecord {
  const seen = { ...record, acceptedAt: record.acceptedAt ?? act.now.toISOString() };
  if (record.clockId === null || clockOf(locality, record.clockId).unit !== "min") return seen;
  const clocks = startClocks(caseClocks.firstReplyHigh, record.urgency, new Date(record.clockFrom ?? record.openedAt), locality, record.handlerUnitId);
  return { ...seen, ...clocks, dueReminded: false, escalation: 0 };
}

function ended(record: CaseRecord, act: Act, change: Partial<CaseRecord>): CaseRecord {
  const at = act.now.toISOString();
  // What was said of an earlier result is not said of this one: silence now is silence.
  return { ...record, acceptedAt: record.acceptedAt ?? at, endedAt: at, statusBefore: null, promisedFor: null, verdict: null, ...change };
}

/** Who answers the citizen once the work lies with `to`. */
function ownerAfterTransfer(locality: CaseLocality, record: CaseRecord, to: { areaCode: string | null }): string {
  const { units } = locality;
  const ownerArea = units.get(record.ownerUnitId)?.areaCode ?? null;
  if (to.areaCode === ownerArea) return record.ownerUnitId;
  const ownerUnitId = to.areaCode === null ? units.desks.province : units.inCommune(to.areaCode, units.desks.commune).id;
  return isWalledOff(locality, ownerUnitId, record.hiddenFromUnitId) ? record.ownerUnitId : ownerUnitId;
}

function isDayFrom(day: string | null, earliest: string): boolean {
  return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && day >= earliest;
}
