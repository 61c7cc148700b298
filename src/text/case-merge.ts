import { dayWords, momentWords } from "./cases.ts";

/** What citizens are told when two cases are handled as one, when they are taken apart again, and of the day of a reply after an act. */

/** `moved`: another day than before; `passed`: it lies behind us. `exact`: the hour counts, not only the day. */
export interface DueTold { at: string; state: "same" | "moved" | "passed"; exact: boolean }

/** By when the citizen hears, after an act. @param waited the day moved because the unit's time had waited for the citizen */
export function dueSentence(due: DueTold, waited: boolean): string {
  const day = due.exact ? momentWords(due.at) : `hết ${dayWords(due.at)}`;
  switch (due.state) {
    case "same":
      return `Hạn trả lời vẫn là ${day}.`;
    case "moved":
      return `Hạn trả lời nay là ${day}.${waited ? " Đã cộng thêm thời gian chờ bà con." : ""}`;
    case "passed":
      return `Hạn trả lời là ${day}, nay đã quá. Việc vẫn được theo dõi tới khi có trả lời.`;
  }
}

/** To the citizen. `ownOther`: the other case is theirs too, and has this code; null: somebody else's, of whom nothing is said. */
export const caseMerged = (d: { code: string; ownOther: string | null; unit: string; due: DueTold | null }): string =>
  [
    d.ownOther === null
      ? `Việc ${d.code} của bà con giống một việc khác ${d.unit} đang giữ. Nay hai việc được làm chung.`
      : `Việc ${d.code} và việc ${d.ownOther} của bà con là một chuyện. Nay ${d.unit} làm chung hai việc.`,
    "Bà con không phải gửi lại.",
    d.due === null ? null : dueSentence(d.due, false),
    d.ownOther === null
      ? `Có trả lời, tôi báo theo mã ${d.code}. Muốn biết tới đâu, bà con nhắn "xem ${d.code}".`
      : `Có trả lời, tôi báo theo mã ${d.ownOther}. Muốn biết tới đâu, bà con nhắn "xem ${d.ownOther}".`,
  ].filter((line) => line !== null).join("\n");

/** To the citizen whose case stands by itself again. */
export const caseUnmerged = (d: { code: string; unit: string; due: DueTold | null }): string =>
  [
    `Việc ${d.code} của bà con nay được làm riêng, không đi chung với việc khác nữa. ${d.unit} đang giữ việc này.`,
    d.due === null ? null : dueSentence(d.due, false),
    `Muốn biết tới đâu, bà con nhắn "xem ${d.code}".`,
  ].filter((line) => line !== null).join("\n");
