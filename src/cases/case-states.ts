import type { CaseStatus } from "./case.ts";

/** What can be done to a case by a cadre, its reporter or the clock. */
export type CaseAct =
  | "accept" | "ask" | "transfer" | "answer" | "refuse" | "guide"
  | "add" | "withdraw" | "rate" | "reopen"
  | "extend"
  | "close";

/** Which status allows which act (domain.md §3.4). */
const allowed: Record<CaseStatus, readonly CaseAct[]> = {
  moi_tiep_nhan: ["accept", "ask", "transfer", "answer", "refuse", "guide", "add", "withdraw"],
  da_chuyen: ["accept", "ask", "transfer", "answer", "refuse", "guide", "add", "withdraw"],
  mo_lai: ["accept", "ask", "transfer", "answer", "refuse", "guide", "add", "withdraw"],
  dang_xu_ly: ["ask", "transfer", "answer", "refuse", "guide", "add", "withdraw", "extend"],
  cho_bo_sung: ["transfer", "answer", "refuse", "guide", "add", "withdraw", "extend"],
  da_xu_ly: ["rate", "reopen", "withdraw", "close"],
  tu_choi: ["rate", "reopen", "withdraw", "close"],
  da_huong_dan: ["rate", "reopen", "withdraw", "close"],
  dong: ["reopen"],
};

/** May this act follow in this status? */
export function allows(status: CaseStatus, act: CaseAct): boolean {
  return allowed[status].includes(act);
}

/** Still waiting for somebody's work. */
export function isOpen(status: CaseStatus): boolean {
  return allowed[status].includes("answer");
}

export const caseStatuses = Object.keys(allowed) as CaseStatus[];
