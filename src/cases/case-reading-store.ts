import { z } from "zod";
import type { CaseKind, CaseUrgency } from "./case.ts";
import { type Guard, bindGuard, guarded } from "./guarded.ts";

/** How the assistant heard a case; every word masked. */
export interface CaseReading {
  /** 0–1. */
  confidence: number;
  /** Two readings were close. */
  unsure: boolean;
  /** The words that decided, as they stand in the masked text. */
  reasons: readonly string[];
  /** Since when, in the citizen's words; null when not told. */
  since: string | null;
  people: { count: number; of: "person" | "household" } | null;
  /** Someone sounds worn out, afraid or alone. */
  needsCare: boolean;
}

/** What a case is sorted by. */
export interface CaseTags { kind: CaseKind; field: string; urgency: CaseUrgency }

/** Part of the batch that opens the case. Only what stands in the masked text is kept; a case that has a reading keeps it. */
export function insertReading(db: D1Database, caseId: string, reading: CaseReading, textRedacted: string, at: string): D1PreparedStatement {
  const stands = (words: string): boolean => textRedacted.toLowerCase().includes(words.toLowerCase());
  const kept = { ...reading, reasons: reading.reasons.filter(stands), since: reading.since !== null && stands(reading.since) ? reading.since : null };
  return db
    .prepare("INSERT INTO case_readings (case_id, reading, at) SELECT ?1, ?2, ?3 WHERE EXISTS (SELECT 1 FROM cases WHERE id = ?1) ON CONFLICT (case_id) DO NOTHING")
    .bind(caseId, JSON.stringify(kept), at);
}

/** Null for cases from before readings were kept, for emergencies, and after erasure. Walls are the caller's. */
export async function readingOf(db: D1Database, caseId: string): Promise<CaseReading | null> {
  const row = await db.prepare("SELECT reading FROM case_readings WHERE case_id = ?").bind(caseId).first<{ reading: string }>();
  return row === null ? null : Stored.parse(JSON.parse(row.reading));
}

/** Rows that go with a change of labels, under its guard: the new kind, which no other act changes, and the pair of labels. */
export function retagStatements(db: D1Database, guard: Guard, tags: { before: CaseTags; after: CaseTags }, at: string): D1PreparedStatement[] {
  return [
    db.prepare(`UPDATE cases SET kind = ?4 WHERE id = ?1 AND ${guarded}`).bind(...bindGuard(guard), tags.after.kind),
    db
      .prepare(`INSERT INTO case_retags (id, case_id, at, before_tags, after_tags) SELECT ?3, ?1, ?4, ?5, ?6 WHERE ${guarded} ON CONFLICT (id) DO NOTHING`)
      .bind(...bindGuard(guard), at, JSON.stringify(tags.before), JSON.stringify(tags.after)),
  ];
}

/** The labels a "retagged" event carries; null for other events. */
export function readRetag(data: Record<string, unknown>): { before: CaseTags; after: CaseTags } | null {
  const read = z.object({ before: Tags, after: Tags }).safeParse(data);
  return read.success ? read.data : null;
}

const Stored = z.object({
  confidence: z.number(), unsure: z.boolean(), reasons: z.array(z.string()), since: z.string().nullable(),
  people: z.object({ count: z.number(), of: z.enum(["person", "household"]) }).nullable(), needsCare: z.boolean(),
});

const Tags = z.object({
  kind: z.enum(["phan_anh", "kien_nghi", "gop_y", "khen", "hoi_chinh_sach"]), field: z.string(), urgency: z.enum(["thuong", "cao", "khan"]),
});
