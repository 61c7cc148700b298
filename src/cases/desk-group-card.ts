import { choiceWords } from "../text/choices.ts";
import { caseCard } from "../text/case-notices.ts";
import { roleWords, statusWords } from "../text/cases.ts";
import { groupWords } from "../text/telegram-group.ts";
import type { Cadre } from "./case.ts";
import type { CaseRecord } from "./case-record.ts";
import { allows, isOpen } from "./case-states.ts";
import type { CaseLocality } from "./locality.ts";
import { cardWords } from "./notice-message.ts";
import { cardOf } from "./notices-for.ts";
import { canSee } from "./visibility.ts";

/** What stands in a group. `buttons`: value and label of each. */
export interface DeskGroupCard { text: string; buttons: readonly { value: string; label: string }[] }

/**
 * May the unit's group still read of this case? Nothing behind a wall, nothing erased, nothing one of those who work in the unit
 * may not know of: a group cannot be told apart. Cases that go along with another are read there.
 * @param workers active cadres and supervisors of exactly this unit
 */
export function groupMayRead(locality: CaseLocality, record: CaseRecord, workers: readonly Cadre[]): boolean {
  const erased = record.summary === "" && record.textRedacted === "";
  return !erased && record.hiddenFromUnitId === null && record.leadCaseId === null && workers.length > 0 && workers.every((cadre) => canSee(locality, cadre, record));
}

/** Is there still something in it for the unit to do, so that a new card is worth a bell? */
export function concernsGroup(record: CaseRecord, unitId: string, cause: string): boolean {
  if (cause === "promise") return record.status !== "dong" && isOwn(record, unitId);
  if (!isOpen(record.status)) return false;
  if (cause === "look" && record.acceptedAt !== null) return false;
  return isOwn(record, unitId) || (record.urgency === "khan" && cause === "opened" && record.copyUnitIds.includes(unitId));
}

/**
 * The card as it is true now: why it is shown, việc gì – ở đâu – ai làm – bao giờ, where it stands, who took it, and what may be
 * tapped. `redact`: once more over what the citizen said, for more eyes read it here.
 * @param p.position last event when the card was made: a tap says what the person had seen
 */
export function deskGroupCard(
  record: CaseRecord,
  p: { unitId: string; cause: string; taker: Cadre | null; position: number; locality: CaseLocality; redact: (text: string) => string },
): DeskGroupCard {
  const { locality, redact, unitId, taker } = p;
  const card = cardOf(record);
  const masked = { ...card, summary: redact(card.summary), text: redact(card.text), placeText: card.placeText && redact(card.placeText), wish: card.wish && redact(card.wish) };
  const text = [
    groupWords.heading(record.urgency === "khan" && isOpen(record.status) && record.acceptedAt === null ? "emergency" : p.cause),
    caseCard(cardWords(masked, locality)),
    groupWords.step(statusWords[record.status]),
    ...(taker === null || record.status !== "dang_xu_ly" ? [] : [groupWords.taken(taker.name, roleWords[taker.role], locality.units.get(taker.unitId)?.name ?? taker.unitId)]),
  ].join("\n").normalize("NFC");
  const take = isOwn(record, unitId) && allows(record.status, "accept") ? [{ value: `g:n:${record.code}:${p.position}`, label: choiceWords.accept }] : [];
  return { text, buttons: [...take, { value: `g:x:${record.code}`, label: choiceWords.see }] };
}

/** What stays of a card whose case the group may not read any more. */
export function removedGroupCard(record: CaseRecord | null): DeskGroupCard {
  const isMerged = record !== null && record.leadCaseId !== null && record.hiddenFromUnitId === null;
  return { text: isMerged ? groupWords.merged(record.code) : groupWords.removed(record?.code ?? null), buttons: [] };
}

/** A tap on a button of a card; null for what is none. */
export function readGroupTap(value: string): { act: "take" | "see"; code: string; position: number | null } | null {
  const tap = /^g:(?:n:([A-Z0-9-]{6,20}):(\d{1,6})|x:([A-Z0-9-]{6,20}))$/.exec(value);
  if (tap === null) return null;
  return tap[1] === undefined ? { act: "see", code: tap[3] ?? "", position: null } : { act: "take", code: tap[1], position: Number(tap[2]) };
}

const isOwn = (record: CaseRecord, unitId: string): boolean => record.ownerUnitId === unitId || record.handlerUnitId === unitId;
