import type { DeskAct } from "../../knowledge/publishing/knowledge-desk.ts";
import { type FormValues, actOf } from "../act-form.ts";

/** What a form of these pages asks of the desk: by whom, why, and under an id that makes sending it twice harmless. */
export async function deskActOf(values: FormValues, by: string, now: Date): Promise<DeskAct> {
  const act = await actOf(values, now);
  return { actId: act.actId, by, reason: (values["reason"] ?? "").trim().slice(0, MOST_REASON_CHARS), now };
}

export const MOST_REASON_CHARS = 2000;

/** A form that was sent and not accepted: which one, why, and what stood in it. */
export interface FailedDeskForm { form: string; why: string; values: FormValues }
