import type { LegalDocument } from "../knowledge/clause.ts";
import { documentWords, shortDay } from "../text/pages.ts";

export type ValidityKind = "in_force" | "not_yet" | "expired" | "unknown";

/** Is the document in force on a day (YYYY-MM-DD)? `inForceTo` is the first day on which it no longer is. */
export function validityOf(document: Pick<LegalDocument, "inForceFrom" | "inForceTo">, day: string): { kind: ValidityKind; word: string } {
  const { inForceFrom, inForceTo } = document;
  if (inForceTo !== null && inForceTo <= day) return { kind: "expired", word: documentWords.expired(shortDay(inForceTo)) };
  if (inForceFrom === null) return { kind: "unknown", word: documentWords.unknown };
  if (inForceFrom > day) return { kind: "not_yet", word: documentWords.notYet(shortDay(inForceFrom)) };
  return { kind: "in_force", word: documentWords.inForce };
}
