/** A clause as it is shown under an answer. */
export interface Citation {
  clauseId: string;
  slug: string;
  /** "điểm a khoản 2 Điều 5 Luật Tố cáo (25/2018/QH14)". */
  label: string;
  /** "hiệu lực từ 01/01/2019", or a caution where the date is not known or the text was amended. */
  validity: string;
  /** "/van-ban/25-2018-qh14#dieu-5-khoan-2-diem-a". */
  path: string;
  /** "OCR, chưa đối chiếu" and the like; null when the wording is official. */
  caution: string | null;
}

export type AnswerOutcome =
  /**
   * Every sentence rests on `citations`. `text` has no source lines: the caller adds them. "approved": written by an
   * administrator in the name of an office; `source` says by whom, and its citations may be empty. `asOf`: the day it speaks of, when that is not today.
   * `reusedFrom`: id of the kept answer whose checked words are given again. `conflict`: two of its clauses differ, and it says so.
   */
  | { kind: "answered"; mode: "quoted" | "composed" | "approved"; text: string; citations: Citation[]; more: Citation[]; trace?: AnswerTrace; source?: string; asOf?: string; reusedFrom?: string; conflict?: ClauseConflict }
  /** Nothing good enough. `nearest`: what was closest, to be named, never quoted as an answer. */
  | { kind: "no_source"; nearest: Citation[]; trace?: AnswerTrace }
  /** Communes have rules of their own about this, and the question does not say which commune. Codes of those that have. */
  | { kind: "which_commune"; communes: readonly string[] }
  /** Not a matter of documents: personal file, opinion, another province. `why` picks the wording. */
  | { kind: "declined"; why: "personal_file" | "private_data" | "other_province" | "opinion" | "advice" | "local_data" | "command" };

/** Two clauses in force, of equal standing, that state different values for one thing. */
export interface ClauseConflict {
  kind: "money" | "percent" | "duration" | "age";
  /** The one that came first in the answer goes first. `value`: "10 ngày; 15 ngày". */
  clauses: [ConflictingClause, ConflictingClause];
}

export interface ConflictingClause { clauseId: string; label: string; validity: string; value: string }

/** How an answer came about where a model was asked, whether or not its words were used, so that any reply can be traced. */
export interface AnswerTrace {
  /** File name and digest (SHA-256, hex) of the prompt as it was read, placeholders unfilled. */
  prompt: string;
  promptDigest: string;
  /** Prompts that were used besides it, such as the one for a second try. */
  alsoPrompts?: readonly { prompt: string; promptDigest: string }[];
  model: string;
  /** Of all calls together; null where the service does not say. */
  inputTokens: number | null;
  outputTokens: number | null;
  /** Model calls made for this answer, and the milliseconds they took together. */
  calls: number;
  modelMs: number;
  /** What the checks found in drafts on the way, by name, each once; empty when nothing. */
  guards: readonly string[];
}

export interface AnswerInput {
  question: string;
  /** Earlier turns, oldest first. */
  history: readonly { role: "user" | "assistant"; text: string }[];
  asOf: string;
  locality: string;
  /** Code of the commune the question names; its own rules count then, too. */
  commune?: string;
  /** Id the question will be recorded under, where it will be: what models cost is put down to that answer. */
  turnId?: string;
  /** How the citizen wants to be spoken to: "bà con", "cô chú"; "bà con" where nobody said. */
  address?: string;
}
