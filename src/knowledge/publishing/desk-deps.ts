import type { Result } from "../../result.ts";
import type { ReadSource, SourceFile, Unreadable } from "../intake/reading.ts";
import type { DeskAct, DeskEvent, PublishedChange } from "./knowledge-desk.ts";

/** What the desk works with. */
export interface DeskDeps {
  db: D1Database;
  /** Originals are kept as `documents/<draft id>`. */
  files: R2Bucket;
  readSource: (file: SourceFile) => Promise<Result<ReadSource, Unreadable>>;
  /** Further work after the index changed; called again until it succeeds, so it may come twice for one change. */
  afterPublish?: (change: PublishedChange) => Promise<void>;
  /** The clock of what nobody asked for: reading a file, finishing work. */
  clock?: () => Date;
}

/** An act as its row in the audit trail. */
export function eventOf(act: DeskAct, kind: DeskEvent["act"], about: { slug: string | null; draftId: string | null }): DeskEvent {
  return { id: act.actId, at: act.now.toISOString(), by: act.by, act: kind, reason: act.reason.trim(), ...about };
}
