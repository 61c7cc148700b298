import { localDayWords } from "./cases.ts";

/** To who leads and to the supporting unit: the day of a part of the work is over and nothing was reported. `who`: the unit or the office of the hamlet it was given to. */
export const deskTaskLate = (d: { code: string; summary: string; what: string; dueOn: string; who: string }): string =>
  [
    `Phần việc của ${d.code} (${d.summary}) đã quá ngày ${localDayWords(d.dueOn)}, chưa có báo lại:`,
    d.what,
    `Nơi làm: ${d.who}. Xin hỏi lại, hoặc mở trang làm việc để báo kết quả.`,
  ].join("\n");
