import { sentencesOf } from "../language/sentences.ts";
import type { Sealer } from "../people/seal.ts";
import { fail, ok } from "../result.ts";
import type { Result } from "../result.ts";
import type { Act, ActRefusal } from "./act.ts";
import { actingUnit, asActor } from "./act-on-case.ts";
import type { Cadre, Case } from "./case.ts";
import { loadById, loadOriginals, newCaseStatements } from "./case-record-store.ts";
import type { CaseRecord } from "./case-record.ts";
import { isOpen } from "./case-states.ts";
import { originalContext } from "./case-store.ts";
import { nextCheckAt, startClocks } from "./case-timing.ts";
import { doAct } from "./do-act.ts";
import { othersActedSince } from "./event-chain-store.ts";
import type { CaseLocality } from "./locality.ts";
import { toCitizen } from "./notices-for.ts";
import { chooseCaseCode } from "./open-case.ts";
import { canAct } from "./visibility.ts";

/** Which sentences (numbers in `sentencesOf` of the masked words) tell of the second matter, and its field. */
export interface Split { sentences: readonly number[]; field: string }

/**
 * One message told of two matters: the sentences chosen become a case of their own, at the same units and behind the same wall, whose
 * time runs from when the citizen sent them. The first case keeps its words whole. The citizen is told of the second code. Both cases
 * and their events are one batch; the new case's id follows from the act's.
 * @returns the case that was split; refusals: "text_needed" (no sentence, all of them, or none that there is), "unknown_unit" (no such field),
 * "wrong_status" (over), "changed" (somebody acted on it meanwhile), and those of every act
 */
export function splitCase(db: D1Database, sealer: Sealer, locality: CaseLocality, cadre: Cadre, code: string, split: Split, act: Act): Promise<Result<Case, ActRefusal>> {
  return doAct(db, locality, asActor(locality, cadre), code, act, async (record) => {
    if (!canAct(locality, cadre, record) || record.leadCaseId !== null) return fail("not_allowed");
    if (!isOpen(record.status)) return fail("wrong_status");
    if (act.seenPosition !== undefined && (await othersActedSince(db, record.id, act.seenPosition, cadre.id))) return fail("changed");
    if (!locality.fields.has(split.field)) return fail("unknown_unit");
    const sentences = sentencesOf(record.textRedacted);
    const chosen = sentences.filter((_sentence, i) => split.sentences.includes(i));
    if (chosen.length === 0 || chosen.length === sentences.length) return fail("text_needed");
    const caseId = splitCaseId(act.actId);
    const own = await newRecord(db, locality, record, { caseId, text: chosen.join(" "), field: split.field }, act.now);
    const at = act.now.toISOString();
    const unitId = actingUnit(locality, cadre, record);
    const event = { id: caseId, kind: "opened" as const, actor: cadre.id, text: null, data: { unitId: own.ownerUnitId, handlerUnitId: own.handlerUnitId, fromCode: record.code }, at };
    // The words as they were sent belong to both; nobody looks at them on the way.
    const parts = await loadOriginals(db, record.id);
    const words = await Promise.all(parts.map(({ partId, sealed }) => sealer.open(sealed, originalContext(record.id, partId))));
    const original = { partId: "first", sealed: await sealer.seal(words.join("\n\n"), originalContext(caseId, "first")), at };
    const statements = await newCaseStatements(db, locality, own, event, original, [], { caseId: record.id, version: record.version + 1, actId: act.actId });
    const context = { db, locality, actId: act.actId, now: act.now };
    return ok({
      after: record,
      event: { kind: "split" as const, text: chosen.join(" "), data: { unitId, intoCode: own.code } },
      notices: await toCitizen(context, record, { template: "case_split", data: { code: record.code, newCode: own.code, unitId, summary: own.summary } }),
      also: () => statements,
    });
  });
}

/** Id of the case an act of splitting opens. */
export const splitCaseId = (actId: string): string => `split.${actId}`;

/** The case an act of splitting opened; null when it was not done. */
export async function splitOff(db: D1Database, actId: string): Promise<{ code: string } | null> {
  return loadById(db, splitCaseId(actId));
}

async function newRecord(db: D1Database, locality: CaseLocality, from: CaseRecord, own: { caseId: string; text: string; field: string }, now: Date): Promise<CaseRecord> {
  const code = await chooseCaseCode(db, own.caseId, locality.casePrefix, now);
  const sent = new Date(from.openedAt);
  const clocks = startClocks(from.clockId, from.urgency, sent, locality, from.handlerUnitId);
  const record: CaseRecord = {
    ...from,
    ...clocks,
    // Nobody can have looked at it before it was there.
    lookDueAt: startClocks(from.clockId, from.urgency, now, locality, from.handlerUnitId).lookDueAt,
    id: own.caseId, code, fields: [own.field], status: "moi_tiep_nhan", textRedacted: own.text, summary: shorten(own.text), wish: null,
    openedAt: now.toISOString(), acceptedAt: null, endedAt: null, withdrawn: false, statusBefore: null, askedAt: null, askedReminded: false,
    lookReminded: false, dueReminded: false, escalation: 0, promisedFor: null, rating: null, verdict: null, parentCaseId: from.id, leadCaseId: null,
    version: 0, lastActId: own.caseId, checkAt: null,
  };
  return { ...record, checkAt: nextCheckAt(record, locality) };
}

const summaryChars = 140;

/** To the last whole word within what a summary holds. */
function shorten(text: string): string {
  if (text.length <= summaryChars) return text;
  const cut = text.slice(0, summaryChars);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), summaryChars / 2))}…`;
}
