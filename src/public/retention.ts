import { answersKeptDays } from "../answer/answer-store.ts";
import { askersKeptDays } from "../people/asker-store.ts";
import { requestsKeptDays } from "../people/rights-store.ts";
import { caseClocks } from "../cases/clocks.ts";
import type { CaseLocality } from "../cases/locality.ts";
import type { RetentionPeriods } from "../text/pages.ts";

/** What /rieng-tu publishes: the very clocks that the code erases by (domain.md §6.2.5). */
export function retentionOf(locality: CaseLocality): RetentionPeriods {
  return {
    chatDays: 90,
    caseDays: days(locality, caseClocks.keepCase),
    restrictedDays: days(locality, caseClocks.keepRestricted),
    answerDays: answersKeptDays,
    askerDays: askersKeptDays,
    requestDays: requestsKeptDays,
  };
}

function days(locality: CaseLocality, clockId: string): number {
  const clock = locality.clocks.get(clockId);
  if (clock === undefined || clock.unit !== "cd") throw new Error(`clock ${clockId} must be in calendar days`);
  return clock.amount;
}
