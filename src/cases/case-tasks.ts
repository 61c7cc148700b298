import { redact } from "../language/redact.ts";
import { fail, ok } from "../result.ts";
import type { Result } from "../result.ts";
import type { Act, ActRefusal } from "./act.ts";
import { asActor } from "./act-on-case.ts";
import { dayOf } from "./calendar.ts";
import type { Cadre, Case } from "./case.ts";
import { type TaskOutcome, findTask, finishTask, insertTask } from "./case-task-store.ts";
import { isOpen } from "./case-states.ts";
import { checkReply, publicNamesOf } from "./closing-gate.ts";
import { doAct } from "./do-act.ts";
import type { CaseLocality } from "./locality.ts";
import { toUnits } from "./notices-for.ts";
import { attachProofs, mostProofPhotos, readyProofs } from "./proof-photo-store.ts";
import { canAct, isWalledOff } from "./visibility.ts";

/** How long the link of a helper works after the day the task is due. */
export const linkDays = 7;

/** What is wanted, of whom and by when. `unitId` for a supporting unit, else `helper`: an office in the hamlet, which gets a link. */
export interface NewTask { unitId: string | null; helper: string; what: string; dueOn: string }

/**
 * Gives a part of the work to a supporting unit, which sees the case from now on, or to somebody in the hamlet, who sees only
 * the words of the task. The unit that leads stays the one that answers. The task's id follows from the act's.
 * @returns refusals: "unknown_unit" (none, hidden, or neither unit nor helper), "text_needed", "date_needed" (not a day from today on), "personal_data"
 */
export function giveTask(db: D1Database, locality: CaseLocality, cadre: Cadre, code: string, task: NewTask, act: Act): Promise<Result<Case, ActRefusal>> {
  return doAct(db, locality, asActor(locality, cadre), code, act, async (record) => {
    if (!canAct(locality, cadre, record) || record.leadCaseId !== null) return fail("not_allowed");
    if (!isOpen(record.status)) return fail("wrong_status");
    const [what, helper] = [task.what.trim(), task.helper.trim()];
    const unit = task.unitId === null || task.unitId === "" ? null : locality.units.get(task.unitId);
    if (unit === undefined || (unit === null && helper === "")) return fail("unknown_unit");
    if (unit && (unit.parentId === null || isWalledOff(locality, unit.id, record.hiddenFromUnitId))) return fail("unknown_unit");
    if (what === "") return fail("text_needed");
    if (!/^\d{4}-\d{2}-\d{2}$/.test(task.dueOn) || Number.isNaN(Date.parse(task.dueOn)) || task.dueOn < dayOf(act.now, locality.calendar)) return fail("date_needed");
    // Nobody outside the units may learn from a task who reported, or of whom.
    const found = unit === null && act.personalDataSeen !== true ? checkReply({ kind: "transfer", text: what }, "", publicNamesOf(locality)) : [];
    if (found.length > 0) return fail("personal_data");
    const sees = unit === null || [record.ownerUnitId, record.handlerUnitId, ...record.copyUnitIds].includes(unit.id);
    const after = unit === null || sees ? record : { ...record, copyUnitIds: [...record.copyUnitIds, unit.id] };
    const given = {
      id: taskId(act.actId), caseId: record.id, unitId: unit?.id ?? null, helper: unit === null ? helper : null, what, dueOn: task.dueOn, givenBy: cadre.id,
      givenUnit: cadre.unitId, givenAt: act.now.toISOString(), expiresAt: unit === null ? linkEnd(task.dueOn) : null, outcome: null, result: null, doneAt: null,
    };
    const context = { db, locality, actId: act.actId, now: act.now };
    const data = { code: record.code, summary: record.summary, what, dueOn: task.dueOn, fromUnitId: cadre.unitId };
    return ok({
      after,
      event: { kind: "task_given", text: what, data: { unitId: unit?.id ?? null, helper: given.helper, dueOn: task.dueOn, taskId: given.id } },
      notices: unit === null ? [] : await toUnits(context, after, [unit.id], { template: "desk_task", data }, cadre.id),
      also: (guard) => [insertTask(db, guard, given)],
    });
  });
}

/** Who reports a task: a cadre of the supporting unit (or who leads), or whoever holds a link that still works. */
export type Reporter = { cadre: Cadre } | { linkOf: string };

/**
 * A task is done, looked at, or cannot be done. Once: later reports change nothing and are refused as "wrong_status".
 * Personal data in the words is masked. Those who lead are told. Photos laid ready for the case go with it, for cadres' eyes.
 */
export async function reportTask(
  db: D1Database, locality: CaseLocality, reporter: Reporter, id: string, end: { outcome: TaskOutcome; text: string; photos?: readonly string[] }, act: Act,
): Promise<Result<Case, ActRefusal>> {
  const task = await findTask(db, id);
  if (!task) return fail("not_found");
  const byLink = "linkOf" in reporter;
  if (byLink && (reporter.linkOf !== task.id || task.expiresAt === null || task.expiresAt <= act.now.toISOString())) return fail("not_found");
  const actor = byLink ? { name: `task.${task.id}`, sees: () => true, mayBeTold: () => true } : asActor(locality, reporter.cadre);
  return doAct(db, locality, actor, task.code, act, async (record) => {
    if (!byLink && !mayReport(locality, reporter.cadre, task, canAct(locality, reporter.cadre, record))) return fail("not_allowed");
    if (task.doneAt !== null || !isOpen(record.status)) return fail("wrong_status");
    const text = redact(end.text.trim(), publicNamesOf(locality)).text;
    if (text === "") return fail("text_needed");
    const photos = (await readyProofs(db, record.id, end.photos ?? [])).slice(0, mostProofPhotos);
    const context = { db, locality, actId: act.actId, now: act.now };
    const data = { code: record.code, summary: record.summary, what: task.what, outcome: end.outcome, text };
    return ok({
      after: record,
      event: { kind: "task_done", text, data: { unitId: task.unitId, helper: task.helper, taskOutcome: end.outcome, taskId: task.id, ...(photos.length === 0 ? {} : { photos: photos.length }) } },
      notices: await toUnits(context, record, [record.handlerUnitId, record.ownerUnitId], { template: "desk_task_done", data }, byLink ? null : reporter.cadre.id),
      also: (guard) => [finishTask(db, guard, task.id, { outcome: end.outcome, result: text, at: act.now.toISOString() }), ...(photos.length === 0 ? [] : [attachProofs(db, guard, photos, act.actId, false)])],
    });
  });
}

function mayReport(locality: CaseLocality, cadre: Cadre, task: { unitId: string | null }, leads: boolean): boolean {
  if (cadre.role === "auditor") return false;
  return leads || (task.unitId !== null && locality.units.within(cadre.unitId, task.unitId));
}

/** Id of the task an act gives. */
export const taskId = (actId: string): string => `t-${actId}`;

const linkEnd = (dueOn: string): string => new Date(Date.parse(`${dueOn}T17:00:00Z`) + linkDays * 24 * 3_600_000).toISOString();
