import type { Sealer } from "../people/seal.ts";
import { type Result, fail, ok } from "../result.ts";
import type { Act, ActRefusal } from "./act.ts";
import { photosOf } from "./attachment-store.ts";
import type { Cadre, CaseEventKind } from "./case.ts";
import { parseCaseCode } from "./case-code.ts";
import type { CaseRecord } from "./case-record.ts";
import { addEvent, loadByCode, loadById } from "./case-record-store.ts";
import { isOpen } from "./case-states.ts";
import { openOriginal, openReporter } from "./case-store.ts";
import type { CaseLocality } from "./locality.ts";
import { type Opening, type OpeningKind, claimOpening, findOpening, insertOpening, latestOpenings, openingsOfSubject, saveDecision } from "./opening-store.ts";
import { knowsRestricted, logSenderOpened } from "./restricted.ts";
import { canSee, isSecondPerson, isWorker, mayApproveOpening, mayAskOpening } from "./visibility.ts";

/** How long a yes may be used, once. */
export const openHours = 24;

/** An opening as a page shows it. `code`: of its case; null for a protected item. */
export interface ShownOpening {
  opening: Opening;
  code: string | null;
  /** May the one who looks decide it now, or open it now? */
  mayDecide: boolean;
  mayOpen: boolean;
}

/** What a claimed opening leads to; the caller fetches it from where it lies. */
export type Opened =
  | { kind: "words"; code: string; text: string }
  | { kind: "photo"; code: string; photoId: string }
  /** `reporter`: pseudonym; null when the person was erased. */
  | { kind: "reporter"; code: string; reporter: string | null }
  | { kind: "sender"; itemId: string };

/**
 * Asks that something sealed of a case be opened: a written reason, then a second person's yes (domain.md §6.2.1). Where life is in
 * danger nobody waits: it may be opened at once, and the second person looks at it afterwards (Luật 91/2025/QH15, Điều 19).
 */
export async function askOpening(
  db: D1Database, locality: CaseLocality, cadre: Cadre, code: string, wanted: { kind: Exclude<OpeningKind, "sender">; photoId: string | null; reason: string }, act: Act,
): Promise<Result<Opening, ActRefusal>> {
  const record = await loadByCode(db, parseCaseCode(code, locality.casePrefix) ?? "");
  if (record === null || !mayAskOpening(locality, cadre, record)) return fail("not_found");
  const reason = wanted.reason.trim();
  if (reason === "") return fail("text_needed");
  const photoId = wanted.kind === "photo" ? wanted.photoId : null;
  if (wanted.kind === "photo" && !(await photosOf(db, record.id)).some(({ id }) => id === photoId)) return fail("not_found");
  const urgent = record.urgency === "khan" && isOpen(record.status);
  const opening = asked(cadre, { ...wanted, photoId, subject: record.id, reason, urgent }, `case/${record.id}`, act);
  await insertOpening(db, opening);
  await note(db, record, "opening_asked", { id: `${opening.id}.asked`, actor: cadre.id, text: reason, data: { what: wanted.kind, unitId: cadre.unitId, urgent }, now: act.now });
  return ok(opening);
}

/** Asks for the way back to who sent a protected item, which that person chose to leave. The reason is sealed like the item. */
export async function askSenderOpening(
  db: D1Database, sealer: Sealer, locality: CaseLocality, cadre: Cadre, itemId: string, reason: string, act: Act,
): Promise<Result<Opening, ActRefusal>> {
  if (!(await knowsRestricted(db, locality, cadre, itemId))) return fail("not_found");
  const text = reason.trim();
  if (text === "") return fail("text_needed");
  const opening = asked(cadre, { kind: "sender", photoId: null, subject: itemId, reason: await sealer.seal(text, reasonContext(itemId)), urgent: false }, `item/${itemId}`, act);
  await insertOpening(db, opening);
  return ok(opening);
}

/** Yes or no of the second person. @returns "not_found" for whoever may not decide it; "changed" when another decided first */
export async function decideOpening(
  db: D1Database, locality: CaseLocality, cadre: Cadre, id: string, word: { approved: boolean; note: string }, act: Act,
): Promise<Result<Opening, ActRefusal>> {
  const opening = await findOpening(db, id);
  if (opening === null || !(await mayDecide(db, locality, cadre, opening))) return fail("not_found");
  const text = word.note.trim();
  if (!word.approved && text === "") return fail("text_needed");
  const openUntil = new Date(act.now.getTime() + openHours * hourMs).toISOString();
  if (!(await saveDecision(db, { id, by: cadre.id, approved: word.approved, note: text, at: act.now.toISOString(), openUntil }))) return fail("changed");
  const record = opening.kind === "sender" ? null : await loadById(db, opening.subject);
  if (record !== null) {
    await note(db, record, "opening_decided", {
      id: `${id}.decided`, actor: cadre.id, text: text === "" ? null : text, data: { what: opening.kind, approved: word.approved, unitId: cadre.unitId }, now: act.now,
    });
  }
  return ok((await findOpening(db, id)) ?? opening);
}

/**
 * Opens what was said yes to: once, in time, by the one who asked, if they may still see the case. Written into the case's course
 * before anything is handed out.
 */
export async function takeOpening(
  db: D1Database, sealers: { cases: Sealer; restricted: Sealer }, locality: CaseLocality, cadre: Cadre, id: string, now: Date,
): Promise<Result<Opened, "not_found" | "over">> {
  const opening = await findOpening(db, id);
  if (opening === null || opening.askedBy !== cadre.id) return fail("not_found");
  const act: Act = { actId: `${id}.opened`, now };
  if (opening.kind === "sender") {
    if (!(await knowsRestricted(db, locality, cadre, opening.subject))) return fail("not_found");
    if (!(await claimOpening(db, { id, by: cadre.id, at: now.toISOString() }))) return fail("over");
    const reason = await sealers.restricted.open(opening.reason, reasonContext(opening.subject));
    await logSenderOpened(db, sealers.restricted, opening.subject, { actId: act.actId, actor: cadre.id, reason, now });
    return ok({ kind: "sender", itemId: opening.subject });
  }
  const record = await loadById(db, opening.subject);
  if (record === null || !mayAskOpening(locality, cadre, record)) return fail("not_found");
  if (!(await claimOpening(db, { id, by: cadre.id, at: now.toISOString() }))) return fail("over");
  const { code } = record;
  switch (opening.kind) {
    case "words": {
      const text = await openOriginal(db, sealers.cases, locality, cadre, code, opening.reason, act);
      return text.ok ? ok({ kind: "words", code, text: text.value }) : fail("not_found");
    }
    case "reporter": {
      const reporter = await openReporter(db, locality, cadre, code, opening.reason, act);
      return reporter.ok ? ok({ kind: "reporter", code, reporter: reporter.value }) : fail("not_found");
    }
    case "photo":
      await note(db, record, "original_opened", { id: act.actId, actor: cadre.id, text: opening.reason, data: { what: "photo", unitId: cadre.unitId }, now });
      return ok({ kind: "photo", code, photoId: opening.photoId ?? "" });
  }
}

/** Those of one case, for whoever may ask for more of it. */
export async function openingsOfCase(db: D1Database, locality: CaseLocality, cadre: Cadre, caseId: string, now: Date): Promise<ShownOpening[]> {
  return shown(db, locality, cadre, await openingsOfSubject(db, caseId), now);
}

/** Those of one protected item, reasons opened, for whoever may know of it. */
export async function openingsOfItem(db: D1Database, sealer: Sealer, locality: CaseLocality, cadre: Cadre, itemId: string, now: Date): Promise<ShownOpening[]> {
  const rows = await shown(db, locality, cadre, await openingsOfSubject(db, itemId), now);
  return Promise.all(rows.map(async (row) => ({ ...row, opening: { ...row.opening, reason: await sealer.open(row.opening.reason, reasonContext(itemId)) } })));
}

/**
 * The register: what was asked, said and opened, newest first, of cases this cadre may see. Supervisors and auditors see all of
 * those, others what they asked themselves. Protected items are not in it: their log is with them.
 */
export async function openingRegister(db: D1Database, locality: CaseLocality, cadre: Cadre, now: Date): Promise<ShownOpening[]> {
  const all = (await latestOpenings(db, registerLength)).filter(({ kind, askedBy }) => kind !== "sender" && (cadre.role === "supervisor" || cadre.role === "auditor" || askedBy === cadre.id));
  return shown(db, locality, cadre, all, now);
}

const hourMs = 3_600_000;
const registerLength = 300;

const reasonContext = (itemId: string): string => `openings/sender/${itemId}`;

function asked(
  cadre: Cadre, wanted: { kind: OpeningKind; subject: string; photoId: string | null; reason: string; urgent: boolean }, scope: string, act: Act,
): Opening {
  const openUntil = wanted.urgent ? new Date(act.now.getTime() + openHours * hourMs).toISOString() : null;
  return {
    ...wanted, id: `${scope}/${act.actId}`, askedBy: cadre.id, askedUnit: cadre.unitId, askedAt: act.now.toISOString(), openUntil,
    state: wanted.urgent ? "approved" : "asked", decidedBy: null, decidedAt: null, decisionNote: null, openedAt: null,
  };
}

async function shown(db: D1Database, locality: CaseLocality, cadre: Cadre, openings: readonly Opening[], now: Date): Promise<ShownOpening[]> {
  const rows = await Promise.all(openings.map(async (opening) => {
    const record = opening.kind === "sender" ? null : await loadById(db, opening.subject);
    if (opening.kind !== "sender" && (record === null || !canSee(locality, cadre, record))) return null;
    return {
      opening, code: record?.code ?? null, mayDecide: await mayDecide(db, locality, cadre, opening),
      mayOpen: opening.askedBy === cadre.id && opening.state === "approved" && opening.openUntil !== null && opening.openUntil > now.toISOString(),
    };
  }));
  return rows.filter((row) => row !== null);
}

async function mayDecide(db: D1Database, locality: CaseLocality, cadre: Cadre, opening: Opening): Promise<boolean> {
  if (opening.decidedBy !== null) return false;
  const second = { id: opening.askedBy, unitId: opening.askedUnit };
  if (opening.kind === "sender") return isWorker(cadre) && cadre.role === "supervisor" && isSecondPerson(locality, cadre, second) && (await knowsRestricted(db, locality, cadre, opening.subject));
  const record = await loadById(db, opening.subject);
  return record !== null && mayApproveOpening(locality, cadre, record, second);
}

async function note(
  db: D1Database, record: CaseRecord, kind: CaseEventKind, event: { id: string; actor: string; text: string | null; data: Record<string, unknown>; now: Date },
): Promise<void> {
  await addEvent(db, record.id, { id: event.id, kind, actor: event.actor, text: event.text, data: event.data, at: event.now.toISOString() });
}
