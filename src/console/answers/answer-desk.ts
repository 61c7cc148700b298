import type { ClauseIndex } from "../../knowledge/clause.ts";
import type { MeaningTools } from "../../answer/question-meaning.ts";

/** What the pages about answers need of the running service. */
export interface AnswerDesk {
  /** For telling whether two questions mean the same. */
  tools: MeaningTools;
  index: ClauseIndex;
  /** Personal data masked. */
  redact(text: string): string;
  recall: RecallDesk;
}

/** Reaching people whose answer no longer holds. Who they are stays on the other side. */
export interface RecallDesk {
  reach(recalls: readonly Recall[]): Promise<RecallReach[]>;
  /** One notice to each asker; sent again, it changes nothing. */
  send(recalls: readonly Recall[], now: Date): Promise<RecallResult>;
}

/** A change to a clause, and the answers that rested on the old words. `link`: full address. */
export interface Recall {
  id: string;
  label: string;
  newText: string | null;
  /** Taken out of use while the office looks into it: nothing says yet what holds instead. */
  isUnderReview: boolean;
  link: string;
  answerIds: string[];
}

export interface RecallReach {
  id: string;
  /** People who would be told now. */
  toTell: number;
  alreadyTold: number;
  /** Answers whose asker is forgotten or was erased. */
  unreachable: number;
}

export interface RecallResult {
  /** People told now. */
  told: number;
  /** People left for another day, because a channel's share of today is used up. */
  left: number;
}
