/** One thing somebody does, once: the same `actId` again changes nothing and is told the same. */
export interface Act { actId: string; now: Date }

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
  /** A refusal or guidance must say where to go instead. */
  | "where_to_go_needed"
  /** Refused for lack of facts before having asked once. */
  | "ask_first"
  /** More than 30 days after it ended. */
  | "too_late"
  | "bad_rating";
