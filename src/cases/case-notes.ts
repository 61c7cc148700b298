import { fail, ok } from "../result.ts";
import type { Result } from "../result.ts";
import type { Act, ActRefusal } from "./act.ts";
import { asActor } from "./act-on-case.ts";
import type { Cadre, Case } from "./case.ts";
import { doAct } from "./do-act.ts";
import type { CaseLocality } from "./locality.ts";
import { toUnits } from "./notices-for.ts";
import { canAct, isWalledOff } from "./visibility.ts";

/**
 * A note among cadres; the citizen never reads it. A unit that is addressed is told, and sees the case from now on.
 * @returns refusals: "text_needed", "unknown_unit" (none, or behind the wall), and those of every act
 */
export function noteCase(
  db: D1Database, locality: CaseLocality, cadre: Cadre, code: string, note: { text: string; unitId: string | null }, act: Act,
): Promise<Result<Case, ActRefusal>> {
  return doAct(db, locality, asActor(locality, cadre), code, act, async (record) => {
    if (!canAct(locality, cadre, record)) return fail("not_allowed");
    const text = note.text.trim();
    if (text === "") return fail("text_needed");
    const unitId = note.unitId === "" ? null : note.unitId;
    const unit = unitId === null ? null : locality.units.get(unitId);
    if (unit === undefined || (unit && (unit.parentId === null || isWalledOff(locality, unit.id, record.hiddenFromUnitId)))) return fail("unknown_unit");
    const sees = unit === null || [record.ownerUnitId, record.handlerUnitId, ...record.copyUnitIds].includes(unit.id);
    const after = sees ? record : { ...record, copyUnitIds: [...record.copyUnitIds, unit.id] };
    const context = { db, locality, actId: act.actId, now: act.now };
    const data = { code: record.code, summary: record.summary, text, fromUnitId: cadre.unitId };
    return ok({
      after,
      event: { kind: "noted", text, data: { unitId: unit?.id ?? null } },
      notices: unit === null ? [] : await toUnits(context, after, [unit.id], { template: "desk_noted", data }, cadre.id),
    });
  });
}
