import type { Result } from "../../result.ts";
import type { LegalDocument } from "../clause.ts";
import type { DocumentFile } from "../documents/document.ts";
import type { CleaningNote, DocumentProblem, FileFormat, Finding, ReadMetadata, SourceFile, Unreadable } from "../intake/reading.ts";
import type { DraftAmendment } from "./draft-amendments.ts";
import type { DocumentDiff } from "./diff-documents.ts";

/**
 * The way of a document from a file to the index and back out, as the console walks it. Every act is kept in the audit
 * trail with who, when and why; every act may be sent twice (same `actId`) and then changes nothing.
 */
export interface KnowledgeDesk {
  /** Stores the file (R2) and a draft row before anything is read. The draft's id is the act's id. */
  receive(file: SourceFile, act: DeskAct): Promise<void>;
  /** Reads a received draft; again after a break, and again harmlessly. */
  read(draftId: string): Promise<Draft | null>;
  draft(draftId: string): Promise<Draft | null>;
  /** Newest first. `open`: those that still need somebody. */
  drafts(which: "open" | "all", limit: number): Promise<DraftSummary[]>;
  /**
   * Corrected front matter, and the text itself when a line was repaired. Only before submission.
   * @param seen `digest` of the draft that was corrected; when somebody changed it since, "changed_meanwhile"
   */
  correct(draftId: string, file: DocumentFile, act: DeskAct, seen?: string): Promise<DeskResult>;
  /** A person looked at every finding of a quarantined draft: the text may be used, or not. Needs a reason. */
  settleFindings(draftId: string, decision: "harmless" | "refused", act: DeskAct): Promise<DeskResult>;
  /** What publishing it today would change: against the version in force, and the answers that cite what changes. */
  preview(draftId: string): Promise<Preview | null>;
  /**
   * The first person asks for publication, with a reason. Refused while findings are open or front matter is incomplete.
   * Asked again for a submitted draft when another version of the document was published since: binds it to that one.
   * @param basis of the preview that this person saw
   */
  submit(draftId: string, act: DeskAct, basis?: string): Promise<DeskResult>;
  /**
   * A second person publishes; the one who uploaded, corrected or submitted it cannot.
   * @param basis of the preview that this person saw; without it, what was submitted is what counts. When another
   * version was published since, "changed_meanwhile": look at the preview again
   */
  approve(draftId: string, act: DeskAct, basis?: string): Promise<DeskResult>;
  /** Not published, by the second person or taken back by the first. Needs a reason. */
  reject(draftId: string, act: DeskAct): Promise<DeskResult>;
  /**
   * Back to the version before, in one step; done again, one further back. Needs a reason.
   * @param from id of the version that this person saw as the one in force
   */
  rollBack(slug: string, act: DeskAct, from?: string): Promise<DeskResult>;
  /** Takes a document out of every answer at once, or back in. Needs a reason. */
  exclude(slug: string, act: DeskAct): Promise<DeskResult>;
  include(slug: string, act: DeskAct): Promise<DeskResult>;
  /** OCR text compared with the original by a person. */
  confirmText(slug: string, act: DeskAct): Promise<DeskResult>;
  /** Audit trail of one document (or of all, slug null), newest first. */
  history(slug: string | null, limit: number): Promise<DeskEvent[]>;
  /** Published versions of a document, newest first. */
  versions(slug: string): Promise<Version[]>;
  /** Between two versions of a document (ids from `versions`; null: the one in force). */
  compare(slug: string, from: string | null, to: string | null): Promise<DocumentDiff | null>;
  /** Finishes what a break left undone: unread drafts, work after publication, indexing with an older form. Every five minutes. */
  resume(): Promise<void>;
}

/** What became different for everyone who searches; handed to `afterPublish`, possibly more than once. */
export interface PublishedChange {
  slug: string;
  act: "approved" | "rolled_back" | "excluded" | "included" | "text_confirmed";
  /** Version in force after it. */
  versionId: string;
}

export interface DeskAct {
  actId: string;
  /** Cadre id. */
  by: string;
  /** May be "" only where no reason is asked for. */
  reason: string;
  now: Date;
}

export type DeskRefusal = "not_found" | "wrong_state" | "same_person" | "reason_missing" | "findings_open" | "front_matter_incomplete" | "changed_meanwhile" | "no_earlier_version";

export type DeskResult = Result<null, DeskRefusal>;

export type DraftState =
  /** Stored, not read yet. */
  | "received"
  /** Could not be read; `unreadable` says why. */
  | "unreadable"
  /** Findings must be settled first. */
  | "quarantined"
  /** Read; may be corrected and submitted. */
  | "ready"
  | "submitted"
  /** Approved; in the index. */
  | "published"
  | "rejected";

export interface DraftSummary {
  id: string;
  state: DraftState;
  fileName: string;
  bytes: number;
  receivedAt: string;
  receivedBy: string;
  /** Of its front matter, once read. */
  slug: string | null;
  number: string | null;
  title: string | null;
  problems: number;
  findings: number;
}

export interface Draft extends DraftSummary {
  format: FileFormat | null;
  ocr: boolean;
  unreadable: Unreadable | null;
  /** As read from the text, with lines. */
  metadata: ReadMetadata | null;
  /** As it would be published: read, then corrected. Null before it is read. */
  file: DocumentFile | null;
  problemList: DocumentProblem[];
  findingList: Finding[];
  /** Of `file`: changes with every correction. Null before it is read. */
  digest: string | null;
  /** What cleaning took out or changed, for the person who checks. */
  cleaned: CleaningNote[];
  /** Cadres who uploaded, corrected, settled or submitted it: none of them may approve it. */
  handledBy: string[];
  /** How the findings were settled. */
  settled: { decision: "harmless" | "refused"; by: string; at: string; reason: string } | null;
  submitted: { by: string; at: string; reason: string } | null;
}

export interface Preview {
  /** Version in force now that it would replace; null: the document is new. */
  against: LegalDocument | null;
  diff: DocumentDiff;
  /** Answers given that cite a clause which changes or goes, newest first, at most 50, and how many there are. */
  answers: { id: string; question: string; label: string; clauseId: string; answeredAt: string }[];
  answersTotal: number;
  /** What it does to other documents, in reading order. */
  amendments: DraftAmendment[];
  /** Changes when the draft or the version it would replace changes: hand it to `submit` and `approve`. */
  basis: string;
}

export interface Version {
  id: string;
  publishedAt: string;
  /** Cadre ids; null for a document loaded from the shipped folder. */
  submittedBy: string | null;
  approvedBy: string | null;
  reason: string;
  digest: string;
  clauses: number;
  isCurrent: boolean;
}

export interface DeskEvent {
  id: string;
  at: string;
  /** Cadre id, or "folder" for load-knowledge. */
  by: string;
  act: "received" | "read" | "corrected" | "findings_settled" | "submitted" | "approved" | "rejected" | "rolled_back" | "excluded" | "included" | "text_confirmed" | "loaded";
  slug: string | null;
  draftId: string | null;
  reason: string;
}
