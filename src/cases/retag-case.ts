import { fail, ok } from "../result.ts";
import type { Result } from "../result.ts";
import type { Act, ActRefusal } from "./act.ts";
import { asActor } from "./act-on-case.ts";
import { type CaseTags, retagStatements } from "./case-reading-store.ts";
import { isOpen } from "./case-states.ts";
import { startClocks } from "./case-timing.ts";
import type { Cadre, Case, CaseKind } from "./case.ts";
import { doAct } from "./do-act.ts";
import type { CaseLocality } from "./locality.ts";
import { canAct } from "./visibility.ts";

/** What a case may be sorted as by hand. A question stays one; khiếu nại and tố cáo are no cases (domain.md §1.5, §1.6). */
export const retagKinds = ["phan_anh", "kien_nghi", "gop_y", "khen"] as const satisfies readonly CaseKind[];

/**
 * The assistant sorted it wrong: kind, main field or urgency as the cadre says, both kept with the event. The units stay; handing it over is
 * an act of its own. A case that became urgent is to be looked at as soon as urgent ones are.
 * @returns refusals: "text_needed" where nothing would change or the field is unknown, "wrong_status" for a case that is over, and those of every act
 */
export function retagCase(db: D1Database, locality: CaseLocality, cadre: Cadre, code: string, tags: CaseTags, act: Act): Promise<Result<Case, ActRefusal>> {
  return doAct(db, locality, asActor(locality, cadre), code, act, async (record) => {
    if (!canAct(locality, cadre, record)) return fail("not_allowed");
    if (!isOpen(record.status)) return fail("wrong_status");
    const before: CaseTags = { kind: record.kind, field: record.fields[0] ?? "khac", urgency: record.urgency };
    const kindStays = tags.kind === before.kind || (tags.kind !== "hoi_chinh_sach" && before.kind !== "hoi_chinh_sach");
    if (!kindStays || !locality.fields.has(tags.field)) return fail("text_needed");
    if (tags.kind === before.kind && tags.field === before.field && tags.urgency === before.urgency) return fail("text_needed");
    const sooner = before.urgency === "thuong" && record.acceptedAt === null ? startClocks(record.clockId, tags.urgency, act.now, locality, record.handlerUnitId).lookDueAt : null;
    const after = {
      ...record,
      kind: tags.kind,
      fields: tags.field === before.field ? record.fields : [...new Set([tags.field, ...record.fields.filter((field) => field !== before.field)])].slice(0, 3),
      urgency: tags.urgency,
      lookDueAt: sooner !== null && record.lookDueAt !== null && sooner < record.lookDueAt ? sooner : record.lookDueAt,
    };
    return ok({
      after,
      event: { kind: "retagged" as const, text: null, data: { unitId: cadre.unitId, before, after: tags } },
      notices: [],
      also: (guard) => retagStatements(db, guard, { before, after: tags }, act.now.toISOString()),
    });
  });
}
