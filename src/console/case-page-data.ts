import { type Attachment, photosOf } from "../cases/attachment-store.ts";
import { parseCaseCode } from "../cases/case-code.ts";
import { type CaseReading, readingOf } from "../cases/case-reading-store.ts";
import { isOpen } from "../cases/case-states.ts";
import { findCaseFor, listCasesFor } from "../cases/case-store.ts";
import { type CaseTask, tasksOf } from "../cases/case-task-store.ts";
import type { Cadre, Case, CaseEvent } from "../cases/case.ts";
import { lastPosition } from "../cases/event-chain-store.ts";
import { type CaseAlong, casesAlong, leadCodeOf } from "../cases/joined-case-store.ts";
import { type ProofPhoto, proofsOf } from "../cases/proof-photo-store.ts";
import { publishWordOf } from "../cases/publish-words-store.ts";
import { type SolvedElsewhere, solvedElsewhere } from "../cases/solved-elsewhere.ts";
import { taskLink } from "../public/task-link.ts";
import { cadreNames } from "./cadre-names.ts";
import type { CaseReachTold } from "./case-reach.tsx";
import type { ConsoleServices } from "./services.ts";

/** Everything the page of a case shows, as the tables have it. */
export interface CasePageData {
  found: { case: Case; events: readonly CaseEvent[]; mayAct: boolean };
  /** Position of the last event when the page was read: what others do from here on is told before a form is taken. */
  seen: number;
  photos: readonly Attachment[];
  proofs: readonly ProofPhoto[];
  along: readonly CaseAlong[];
  leadCode: string | null;
  tasks: readonly CaseTask[];
  /** Addresses of tasks for the hamlet that still work, by task. */
  links: ReadonlyMap<string, string>;
  /** Open cases of the same place and main field, and how like ones were ended. */
  near: readonly Case[];
  elsewhere: readonly SolvedElsewhere[];
  names: ReadonlyMap<string, Cadre>;
  reading: CaseReading | null;
  publishWord: boolean | null;
  hasContact: boolean;
  /** Whether an answer would arrive; null where nobody may write here, or it is not known. */
  reach: CaseReachTold | null;
}

/** Of those who told of the same matter. */
const mostAlongShown = 50;
const mostNear = 3;

/** Reads a case for its page; null when the cadre may not know of it. */
export async function loadCasePage(services: ConsoleServices, cadre: Cadre, code: string, now: Date): Promise<CasePageData | null> {
  const { cases: db, locality, personal } = services;
  // Before the case is read: what comes in between is then told as news, not taken as seen.
  const seen = await lastPosition(db, parseCaseCode(code, locality.casePrefix) ?? "");
  const found = await findCaseFor(db, locality, cadre, code);
  if (found === null) return null;
  const { case: item, mayAct } = found;
  const helped = mayAct && isOpen(item.status);
  const [photos, proofs, along, leadCode, tasks, near, elsewhere, names, reading, publishWord, hasContact, reach] = await Promise.all([
    photosOf(db, item.id), proofsOf(db, item.id), casesAlong(db, item.id, mostAlongShown), leadCodeOf(db, item.id), tasksOf(db, item.id),
    helped ? openNear(services, cadre, item, now) : [],
    helped ? solvedElsewhere(db, locality, cadre, item, now) : [],
    cadreNames(db, found.events.map((event) => event.actor)), readingOf(db, item.id), publishWordOf(db, item.id),
    mayAct ? (personal?.hasContact(item.code) ?? false) : false,
    mayAct ? services.reach(item.code) : null,
  ]);
  const links = mayAct ? await linksOf(services, tasks, now) : new Map<string, string>();
  return { found, seen, photos, proofs, along, leadCode, tasks, links, near, elsewhere, names, reading, publishWord, hasContact, reach: helped || reach?.heldSince ? reach : null };
}

async function openNear({ cases: db, locality }: ConsoleServices, cadre: Cadre, item: Case, now: Date): Promise<Case[]> {
  const [field] = item.fields;
  if (item.areaCode === null || field === undefined) return [];
  const { cases } = await listCasesFor(db, locality, cadre, { status: "open", area: item.areaCode, field, limit: mostNear + 1 }, now);
  return cases.filter(({ id }) => id !== item.id).slice(0, mostNear);
}

async function linksOf(services: ConsoleServices, tasks: readonly CaseTask[], now: Date): Promise<Map<string, string>> {
  const open = tasks.filter((task) => task.expiresAt !== null && task.doneAt === null && task.expiresAt > now.toISOString());
  return new Map(await Promise.all(open.map(async (task) => [task.id, await taskLink(services, task.id)] as const)));
}
