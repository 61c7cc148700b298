import type { Context } from "hono";
import { z } from "zod";
import { type Act, type ActRefusal, acceptCase, answerCase, askCitizen, guideCase, hideCaseFrom, refuseCase, transferCase } from "../cases/act-on-case.ts";
import { noteCase } from "../cases/case-notes.ts";
import { giveTask, reportTask } from "../cases/case-tasks.ts";
import { mergeCase, unmergeCase } from "../cases/merge-cases.ts";
import type { Cadre, Case } from "../cases/case.ts";
import { extendCase } from "../cases/clock-extend.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { type Result, fail } from "../result.ts";
import { shortDigest } from "../public/signed-value.ts";

/** Acts of the case page; each is the last part of the address it is posted to. */
export const caseActs = ["accept", "ask", "transfer", "answer", "refuse", "guide", "extend", "hide", "note", "task", "merge", "unmerge", "report"] as const;
export type ActName = (typeof caseActs)[number];

/** What stood in the form, to be shown again when the act was not done. */
export type FormValues = Readonly<Record<string, string>>;

/** All text fields of a posted form. */
export async function formValues(c: Context): Promise<FormValues> {
  const body = await c.req.parseBody();
  return Object.fromEntries(Object.entries(body).flatMap(([name, value]) => (typeof value === "string" ? [[name, value.normalize("NFC").toWellFormed()]] : [])));
}

/**
 * Id of an act from the form it came in. The same form sent twice is one act; gone back to and sent with other words, it is another.
 */
export async function actOf(values: FormValues, now: Date): Promise<Act> {
  const { actId = "", _token, seen, ...content } = values;
  const seenPosition = /^\d{1,9}$/.test(seen ?? "") ? Number(seen) : undefined;
  return { actId: `${actId.slice(0, 40)}-${await shortDigest(JSON.stringify(content))}`, now, seenPosition, personalDataSeen: content["seenPersonal"] === "1" };
}

/** Does what the form says. A field that is missing or makes no sense is told like a missing text. */
export async function performAct(
  name: ActName, where: { db: D1Database; locality: CaseLocality; cadre: Cadre; code: string }, values: FormValues, act: Act,
): Promise<Result<Case, ActRefusal>> {
  const { db, locality, cadre, code } = where;
  switch (name) {
    case "accept":
      return acceptCase(db, locality, cadre, code, act);
    case "ask":
      return askCitizen(db, locality, cadre, code, values["text"] ?? "", act);
    case "transfer":
      return transferCase(db, locality, cadre, code, values["toUnitId"] ?? "", values["text"] ?? "", act);
    case "answer": {
      const answer = Answer.safeParse(values);
      return answer.success ? answerCase(db, locality, cadre, code, answer.data, act) : fail("text_needed");
    }
    case "refuse": {
      const refusal = Refusal.safeParse(values);
      return refusal.success ? refuseCase(db, locality, cadre, code, refusal.data, act) : fail("text_needed");
    }
    case "guide":
      return guideCase(db, locality, cadre, code, { whereToGo: values["whereToGo"] ?? "", text: values["text"] ?? "" }, act);
    case "extend":
      return extendCase(db, locality, cadre, code, { until: values["until"] ?? "", reason: values["text"] ?? "" }, act);
    case "note":
      return noteCase(db, locality, cadre, code, { text: values["text"] ?? "", unitId: values["toUnitId"] || null }, act);
    case "task":
      return giveTask(db, locality, cadre, code, { unitId: values["toUnitId"] || null, helper: values["helper"] ?? "", what: values["text"] ?? "", dueOn: values["dueOn"] ?? "" }, act);
    case "merge":
      return mergeCase(db, locality, cadre, code, values["intoCode"] ?? "", act);
    case "unmerge":
      return unmergeCase(db, locality, cadre, code, act);
    case "report": {
      const end = TaskEnd.safeParse(values);
      return end.success ? reportTask(db, locality, { cadre }, end.data.taskId, end.data, act) : fail("text_needed");
    }
    case "hide":
      return hideCaseFrom(db, locality, cadre, code, values["unitId"] ?? "", values["text"] ?? "", act);
  }
}

export const outcomes = ["done", "promised", "explained", "no_rule"] as const;
export const refusalReasons = [
  "khong_thuoc_tham_quyen", "la_khieu_nai_to_cao", "toa_an_dang_xu", "da_tra_loi_du", "thieu_thong_tin",
  "trung_lap", "khong_phai_viec_cong", "xuc_pham", "khong_co_co_so",
] as const;

const photoIds = z.string().default("").transform((ids) => ids.split(",").filter((id) => id !== ""));

const TaskEnd = z.object({ taskId: z.string(), outcome: z.enum(["as_told", "not_as_told", "done", "not_possible"]), text: z.string().default(""), photos: photoIds });

const orNull = z.string().default("").transform((text) => (text.trim() === "" ? null : text.trim()));

const Answer = z.object({ outcome: z.enum(outcomes), text: z.string().default(""), proof: orNull, promisedFor: orNull, photos: photoIds });

const Refusal = z.object({ reason: z.enum(refusalReasons), whereToGo: z.string().default(""), text: z.string().default("") });
