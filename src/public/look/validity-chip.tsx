import type { LegalDocument } from "../../knowledge/clause.ts";
import { type ValidityKind, validityOf } from "../validity.ts";
import { Icon } from "./icon.tsx";
import { Chip, type Tone } from "./parts.tsx";

/** Còn hiệu lực / hết hiệu lực từ … / chưa rõ, on a day (YYYY-MM-DD). */
export function ValidityChip({ document, day }: { document: Pick<LegalDocument, "inForceFrom" | "inForceTo">; day: string }) {
  const { kind, word } = validityOf(document, day);
  return <Chip tone={TONES[kind]}><Icon name={kind === "in_force" ? "done" : "warn"} />{word}</Chip>;
}

const TONES: Record<ValidityKind, Tone> = { in_force: "leaf", not_yet: "info", expired: "late", unknown: "unknown" };
