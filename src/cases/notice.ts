import { z } from "zod";
import { digestOf } from "../people/encoding.ts";

/** Something a person must be told. `data` holds ids, dates and masked text only; wording is made when it is sent. */
export type NoticeBody = z.infer<typeof noticeBody>;
export type NoticeTemplate = NoticeBody["template"];

/** A notice about to be written; the id is derived, so the act repeated writes nothing. */
export interface StoredNotice {
  id: string; actId: string; recipient: string; body: string; createdAt: string;
  /** Set where it is about another case than the one acted on: one that goes along with it. */
  caseId?: string;
  /** Not to be handed over before this moment (notice-hours.ts), ISO UTC; absent or null: at once. */
  notBefore?: string | null;
}

const code = z.string();
const unitId = z.string();
const when = z.string().nullable();

/** The day of the reply as it stands after an act. */
const dueTold = z.object({ at: z.string(), state: z.enum(["same", "moved", "passed"]), exact: z.boolean() });

/** việc gì – ở đâu – ai làm – bao giờ – mong muốn. */
const card = z.object({
  code,
  kind: z.enum(["phan_anh", "kien_nghi", "gop_y", "khen", "hoi_chinh_sach"]),
  urgency: z.enum(["thuong", "cao", "khan"]),
  summary: z.string(),
  text: z.string(),
  areaCode: z.string().nullable(),
  placeText: z.string().nullable(),
  ownerUnitId: z.string(),
  handlerUnitId: z.string(),
  dueAt: when,
  clockId: z.string().nullable(),
  wish: z.string().nullable(),
});

export type CaseCard = z.infer<typeof card>;

/** Each template with what it must carry. */
const bodies = [
  z.object({ template: z.literal("case_accepted"), data: z.object({ code, unitId, dueAt: when, clockId: z.string().nullable() }) }),
  z.object({ template: z.literal("case_asked"), data: z.object({ code, unitId, question: z.string(), pauses: z.boolean().optional() }) }),
  z.object({ template: z.literal("case_ask_reminder"), data: z.object({ code, unitId, question: z.string() }) }),
  z.object({ template: z.literal("case_transferred"), data: z.object({ code, unitId, reason: z.string(), due: dueTold.nullable().optional() }) }),
  z.object({
    template: z.literal("case_answered"),
    data: z.object({
      code,
      unitId,
      outcome: z.enum(["done", "promised", "explained", "no_rule"]),
      text: z.string(),
      proof: z.string().nullable(),
      promisedFor: z.string().nullable(),
      /** How many photos the citizen finds on the page of their case. */
      photos: z.number().optional(),
    }),
  }),
  z.object({
    template: z.literal("case_refused"),
    data: z.object({
      code,
      unitId,
      reason: z.enum([
        "khong_thuoc_tham_quyen", "la_khieu_nai_to_cao", "toa_an_dang_xu", "da_tra_loi_du", "thieu_thong_tin",
        "trung_lap", "khong_phai_viec_cong", "xuc_pham", "khong_co_co_so",
      ]),
      whereToGo: z.string(),
      text: z.string(),
    }),
  }),
  z.object({ template: z.literal("case_guided"), data: z.object({ code, unitId, whereToGo: z.string(), text: z.string() }) }),
  z.object({ template: z.literal("case_escalated"), data: z.object({ code, unitId }) }),
  z.object({ template: z.literal("case_extended"), data: z.object({ code, unitId, reason: z.string(), until: z.string(), nth: z.number() }) }),
  /** Part of what they sent became a case of its own. */
  z.object({ template: z.literal("case_split"), data: z.object({ code, newCode: code, unitId, summary: z.string() }) }),
  /** It is handled together with another case; `ownOther`: code of that one where it is the same citizen's, null where it is not. */
  z.object({ template: z.literal("case_merged"), data: z.object({ code, ownOther: code.nullable(), unitId, due: dueTold.nullable() }) }),
  z.object({ template: z.literal("case_unmerged"), data: z.object({ code, unitId, due: dueTold.nullable() }) }),
  z.object({ template: z.literal("case_promise_due"), data: z.object({ code, unitId, promisedFor: z.string() }) }),
  z.object({ template: z.literal("case_closed"), data: z.object({ code, unitId }) }),
  /** About an answer of the assistant, not about a case: what the rule says now. No word of the question. */
  z.object({
    template: z.literal("answer_changed"),
    data: z.object({ answeredAt: z.string(), clauses: z.array(z.object({ label: z.string(), text: z.string().nullable(), isUnderReview: z.boolean().default(false), link: z.string() })).min(1) }),
  }),
  z.object({ template: z.literal("desk_new"), data: z.object({ card }) }),
  z.object({ template: z.literal("desk_emergency"), data: z.object({ card }) }),
  z.object({ template: z.literal("desk_transferred"), data: z.object({ card, fromUnitId: z.string(), reason: z.string() }) }),
  z.object({ template: z.literal("desk_added"), data: z.object({ code, summary: z.string(), text: z.string() }) }),
  z.object({ template: z.literal("desk_withdrawn"), data: z.object({ code, summary: z.string() }) }),
  z.object({ template: z.literal("desk_reopened"), data: z.object({ card, reason: z.string(), earlierAnswer: z.string().nullable() }) }),
  z.object({ template: z.literal("desk_rated_low"), data: z.object({ code, summary: z.string(), rating: z.number() }) }),
  z.object({ template: z.literal("desk_noted"), data: z.object({ code, summary: z.string(), text: z.string(), fromUnitId: z.string() }) }),
  z.object({ template: z.literal("desk_task"), data: z.object({ code, summary: z.string(), what: z.string(), dueOn: z.string(), fromUnitId: z.string() }) }),
  /** A part of the work whose day is over without a report; `unitId` null: given to `helper`, an office of the hamlet. */
  z.object({
    template: z.literal("desk_task_late"),
    data: z.object({ code, summary: z.string(), what: z.string(), dueOn: z.string(), unitId: z.string().nullable(), helper: z.string().nullable() }),
  }),
  z.object({
    template: z.literal("desk_task_done"),
    data: z.object({ code, summary: z.string(), what: z.string(), outcome: z.enum(["as_told", "not_as_told", "done", "not_possible"]), text: z.string() }),
  }),
  /** The citizen cannot tell from the answer whether it is done. */
  z.object({ template: z.literal("desk_unclear"), data: z.object({ code, summary: z.string() }) }),
  z.object({ template: z.literal("desk_look_reminder"), data: z.object({ card }) }),
  z.object({ template: z.literal("desk_reminder"), data: z.object({ card }) }),
  z.object({ template: z.literal("desk_half_reminder"), data: z.object({ card }) }),
  /** `fromUnitId` null: it stays where it is, at the top. */
  z.object({ template: z.literal("desk_red_listed"), data: z.object({ card, fromUnitId: z.string().nullable() }) }),
  z.object({ template: z.literal("desk_answer_lapsed"), data: z.object({ code, summary: z.string() }) }),
  z.object({ template: z.literal("desk_escalated"), data: z.object({ card, fromUnitId: z.string() }) }),
  z.object({ template: z.literal("desk_reassigned"), data: z.object({ card, fromUnitId: z.string() }) }),
  z.object({ template: z.literal("desk_promise_due"), data: z.object({ code, summary: z.string(), promisedFor: z.string() }) }),
  z.object({ template: z.literal("desk_restricted"), data: z.object({}) }),
  /** What lies before a cadre this morning; `cases`: the most pressing. */
  z.object({
    template: z.literal("desk_digest"),
    data: z.object({
      late: z.number(), dueToday: z.number(), fresh: z.number(), waiting: z.number(),
      cases: z.array(z.object({ code, summary: z.string(), dueAt: when })),
    }),
  }),
] as const;

export const noticeBody = z.discriminatedUnion("template", bodies);

/** Every template there is; each must have wording. */
export const noticeTemplates: readonly NoticeTemplate[] = bodies.map((body) => body.shape.template.value);

/** Body + recipient → row. @param scope what keeps acts of different cases apart: the case id */
export async function storedNotice(body: NoticeBody, recipient: string, actId: string, scope: string, now: Date): Promise<StoredNotice> {
  const id = `n_${(await digestOf([scope, actId, body.template, recipient].join("\n"))).slice(0, 32)}`;
  return { id, actId, recipient, body: JSON.stringify(body), createdAt: now.toISOString() };
}
