/** One thing somebody does, once: the same `actId` again changes nothing and is told the same. */
export interface Act {
  actId: string;
  now: Date;
  /** Position of the last event the actor had before them; what others did since refuses the act as "changed". Absent: not checked. */
  seenPosition?: number | undefined;
  /** The actor has looked at personal data found in their words and says that it may be sent. */
  personalDataSeen?: boolean | undefined;
}

/** Why an act was not done; wording in src/text/cases.ts. */
export type ActRefusal =
  /** Missing, behind the wall, outside the subtree, somebody else's: one answer for all. */
  | "not_found"
  /** Seen, but not theirs to act on. */
  | "not_allowed"
  /** Not possible in the case's present status. */
  | "wrong_status"
  | "unknown_unit"
  /** Already there. */
  | "same_unit"
  | "text_needed"
  /** "Done" needs what was done, when, a photo or a document number. */
  | "proof_needed"
  /** A promise needs a day, today or later. */
  | "date_needed"
  /** Somebody else acted on it since the actor looked: look again, what was written is kept. */
  | "changed"
  /** One is over, behind a wall, or already goes along with another. */
  | "not_mergeable"
  /** Held back by the closing gate (closing-gate.ts): nothing that can be checked, an office without a name, personal data. */
  | "blanks" | "reply_empty" | "office_unnamed" | "personal_data"
  /** A refusal or guidance must say where to go instead. */
  | "where_to_go_needed"
  /** Refused for lack of facts before having asked once. */
  | "ask_first"
  /** More than 30 days after it ended. */
  | "too_late"
  /** No day runs, it has come already, or the clock waits for the citizen. */
  | "not_extendable"
  | "extended_twice"
  /** The new day must come after the present one. */
  | "date_not_later"
  | "date_too_far"
  | "bad_rating";
