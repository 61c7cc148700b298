import { z } from "zod";
import { LocalityFileError, readYaml } from "../read-yaml.ts";

export interface Clock {
  id: string;
  amount: number;
  /** Working days, calendar days, working hours, minutes of the wall clock. */
  unit: "wd" | "cd" | "wh" | "min";
  /** law: may be shown with its citation; own: the unit's commitment, labelled as such. */
  basis: "law" | "own";
  citation: string | null;
  note: string | null;
}

/** Clocks that code starts by name; the file must hold them. */
export const caseClocks = {
  firstReply: "phan_anh_kien_nghi.first_reply",
  firstReplyHigh: "first_reply.cao",
  questionReply: "question.first_reply",
  lookNormal: "dispatch.normal",
  lookHigh: "triage.cao",
  lookEmergency: "dispatch.khan",
  pageAgain: "duty.page_again",
  pageLate: "duty.page_late",
  pageEnd: "duty.page_end",
  redList: "red_list.after_due",
  askRemind: "citizen.ask_remind",
  answerWait: "citizen.answer",
  extendMost: "extension.most",
  close: "citizen.close",
  reopen: "citizen.reopen",
  keepCase: "retention.case",
  keepRestricted: "retention.restricted",
} as const;

const file = "knowledge/clocks.yaml";

/**
 * knowledge/clocks.yaml → clocks by id.
 * @throws {LocalityFileError} bad shape, repeated id, a legal clock without citation, a clock that code starts missing
 */
export function readClocks(yaml: string): ReadonlyMap<string, Clock> {
  const clocks = new Map<string, Clock>();
  for (const entry of readYaml(file, yaml, clocksFile)) {
    if (clocks.has(entry.id)) throw new LocalityFileError(`${file}: clock "${entry.id}" is there twice. Remove one.`);
    if (entry.basis === "law" && entry.citation === undefined) {
      throw new LocalityFileError(`${file}: clock "${entry.id}" is law without a citation. Add it, or make it basis own.`);
    }
    const { id, amount, unit, basis } = entry;
    clocks.set(id, { id, amount, unit, basis, citation: entry.citation ?? null, note: entry.note ?? null });
  }
  for (const id of Object.values(caseClocks)) {
    if (!clocks.has(id)) throw new LocalityFileError(`${file}: clock "${id}" is missing. Add it.`);
  }
  return clocks;
}

const clocksFile = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z_]+(\.[a-z_]+)*$/),
    amount: z.number().int().positive(),
    unit: z.enum(["wd", "cd", "wh", "min"]),
    basis: z.enum(["law", "own"]),
    citation: z.string().min(1).optional(),
    note: z.string().min(1).optional(),
    use: z.enum(["case", "rights", "guidance"]),
  }),
).min(1);
