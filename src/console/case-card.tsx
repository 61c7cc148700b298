import type { Case } from "../cases/case.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { caseWords } from "../text/console.ts";
import { dayWords } from "../text/pages.ts";

/** Rows of the card a matter travels with: việc gì – ở đâu – ai làm – bao giờ – mong muốn. */
export function cardRows(item: Case, locality: CaseLocality) {
  const name = (id: string): string => locality.units.get(id)?.name ?? id;
  const where = [item.placeText, item.areaCode === null ? null : locality.areaName(item.areaCode)].filter((part) => part !== null);
  const copies = item.copyUnitIds.map(name).join(", ");
  return [
    [caseWords.what, item.summary],
    [caseWords.where, where.length === 0 ? caseWords.noPlace : where.join(", ")],
    [caseWords.who, (
      <>
        {caseWords.handles(name(item.handlerUnitId))}
        {item.ownerUnitId === item.handlerUnitId ? null : <><br />{caseWords.answers(name(item.ownerUnitId))}</>}
        {copies === "" ? null : <><br /><span class="small soft">{caseWords.copies(copies)}</span></>}
      </>
    )],
    [caseWords.when, item.dueAt === null ? caseWords.noClock : <>{dayWords(item.dueAt)} <span class="small soft">({clockBasis(item, locality)})</span></>],
    [caseWords.wish, item.wish ?? caseWords.noWish],
  ] as const;
}

function clockBasis(item: Case, locality: CaseLocality): string {
  const clock = item.clockId === null ? undefined : locality.clocks.get(item.clockId);
  return clock?.basis === "law" && clock.citation !== null ? caseWords.byLaw(clock.citation) : caseWords.byUnit;
}
