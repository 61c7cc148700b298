import { fail, ok } from "../../result.ts";
import type { DocumentFile } from "../documents/document.ts";
import type { Finding } from "../intake/reading.ts";
import { eventOf } from "./desk-deps.ts";
import type { DeskDeps } from "./desk-deps.ts";
import { guardedEvent, isDone } from "./desk-event-store.ts";
import { gapsIn, readdress } from "./draft-file.ts";
import { loadDraft, setContent, setSettled, setState, setSubmitted } from "./draft-store.ts";
import type { DraftReading, StoredDraft } from "./draft-store.ts";
import type { DeskAct, DeskEvent, DeskResult, DraftState } from "./knowledge-desk.ts";
import type { KnowledgeStatement } from "../database.ts";
import { digestInForce } from "./version-store.ts";
import { basisOf } from "./preview-draft.ts";
import { contentDigestOf } from "./publication.ts";
import { rereadDraft } from "./receive-draft.ts";

/** Corrected front matter and text. What the new text brings in that nobody has looked at goes to quarantine again. */
export async function correctDraft(deps: DeskDeps, draftId: string, corrected: DocumentFile, act: DeskAct, seen?: string): Promise<DeskResult> {
  return decide(deps, draftId, act, async (draft) => {
    if (draft.state !== "ready" && draft.state !== "quarantined") return fail("wrong_state");
    if (draft.file === null) return fail("wrong_state");
    if (seen !== undefined && seen !== draft.digest) return fail("changed_meanwhile");
    const file = await readdress(deps.db, draft.file, corrected);
    if ((await contentDigestOf(file)) === draft.digest) return NOTHING;
    const before = readingOf(draft);
    if (before === null) return fail("wrong_state");
    const reading = await rereadDraft(deps, before, file, file.text !== draft.file.text);
    const isSettled = draft.settled !== null && reading.findings.every((finding) => before.findings.some((known) => sameFinding(known, finding)));
    const isOpen = reading.findings.length > 0 && !isSettled;
    const statements = await setContent(deps.db, draftId, isOpen ? "quarantined" : "ready", file, reading, isOpen ? null : draft.settled);
    return ok({ act: "corrected", statements, slug: file.document.slug });
  });
}

/** All findings of a quarantined draft are judged together, with a reason. */
export async function settleFindings(deps: DeskDeps, draftId: string, decision: "harmless" | "refused", act: DeskAct): Promise<DeskResult> {
  return decide(deps, draftId, act, (draft) => {
    if (draft.state !== "quarantined") return fail("wrong_state");
    if (act.reason.trim() === "") return fail("reason_missing");
    const settled = { decision, by: act.by, at: act.now.toISOString(), reason: act.reason.trim() };
    return ok({ act: "findings_settled", statements: [setSettled(deps.db, draftId, decision === "harmless" ? "ready" : "rejected", settled)], slug: draft.slug });
  });
}

/** Asks for publication of this text, in the place of the version that is in force now. */
export async function submitDraft(deps: DeskDeps, draftId: string, act: DeskAct, basis?: string): Promise<DeskResult> {
  return decide(deps, draftId, act, async (draft) => {
    if (draft.state === "quarantined") return fail("findings_open");
    if ((draft.state !== "ready" && draft.state !== "submitted") || draft.file === null || draft.digest === null) return fail("wrong_state");
    if (gapsIn(draft.file).length > 0) return fail("front_matter_incomplete");
    if (act.reason.trim() === "") return fail("reason_missing");
    const against = await digestInForce(deps.db, draft.file.document.slug);
    if (draft.state === "submitted" && against === draft.submittedAgainst) return fail("wrong_state");
    if (basis !== undefined && basis !== (await basisOf(draft.digest, against))) return fail("changed_meanwhile");
    const submitted = { by: act.by, at: act.now.toISOString(), reason: act.reason.trim() };
    return ok({ act: "submitted", statements: [setSubmitted(deps.db, draftId, submitted, against)], slug: draft.slug });
  });
}

/** Not published; the file and its history stay. */
export async function rejectDraft(deps: DeskDeps, draftId: string, act: DeskAct): Promise<DeskResult> {
  return decide(deps, draftId, act, (draft) => {
    if (draft.state === "published" || draft.state === "rejected") return fail("wrong_state");
    if (act.reason.trim() === "") return fail("reason_missing");
    return ok({ act: "rejected", statements: [setState(deps.db, draftId, "rejected")], slug: draft.slug });
  });
}

type Decision = { ok: true; value: { act: DeskEvent["act"]; statements: KnowledgeStatement[]; slug: string | null } | null } | Extract<DeskResult, { ok: false }>;
/** Saved without a change: who did that has not had a hand in it. */
const NOTHING: Decision = { ok: true, value: null };

/**
 * Decides on the draft as it stands and writes state and event in one batch, which counts only while the draft still
 * stands like that. Somebody else was faster: "changed_meanwhile". The same act again: done already.
 */
async function decide({ db }: DeskDeps, draftId: string, act: DeskAct, decideOn: (draft: StoredDraft) => Decision | Promise<Decision>): Promise<DeskResult> {
  if (await isDone(db, act.actId)) return ok(null);
  const draft = await loadDraft(db, draftId);
  if (draft === null) return fail("not_found");
  const decision = await decideOn(draft);
  if (!decision.ok) return decision;
  if (decision.value === null) return ok(null);
  const { act: kind, statements, slug } = decision.value;
  const guard = guardedEvent(db, eventOf(act, kind, { slug, draftId }), UNCHANGED, [draftId, draft.state, draft.digest, draft.submittedAgainst]);
  try {
    await db.batch([guard, ...statements] as D1PreparedStatement[]);
    return ok(null);
  } catch (error) {
    if (await isDone(db, act.actId)) return ok(null);
    const now = await loadDraft(db, draftId);
    if (now === null || isUnchanged(now, draft)) throw error;
    return fail("changed_meanwhile");
  }
}

const UNCHANGED = "EXISTS (SELECT 1 FROM drafts WHERE id = ?1 AND state = ?2 AND digest IS ?3 AND submitted_against IS ?4)";

function isUnchanged(now: { state: DraftState; digest: string | null; submittedAgainst: string | null }, before: StoredDraft): boolean {
  return now.state === before.state && now.digest === before.digest && now.submittedAgainst === before.submittedAgainst;
}

function readingOf({ format, ocr, metadata, problemList, findingList, cleaned }: StoredDraft): DraftReading | null {
  if (format === null || metadata === null) return null;
  return { format, ocr, metadata, problems: problemList, findings: findingList, cleaned };
}

function sameFinding(a: Finding, b: Finding): boolean {
  return a.kind === b.kind && a.passage === b.passage;
}
