import { fold } from "../../language/fold.ts";
import type { Understanding } from "../understanding.ts";

/** What a message is while a grievance is being told: something beside it, or null: it belongs to what is being told. */
export type Beside =
  /** To be answered at once: a question of policy, an earlier case, a command to the assistant, an insult. */
  | "aside"
  /** A greeting or a thank-you: nothing to answer. */
  | "courtesy"
  /** Another matter to be told of: after this one. */
  | "other_matter"
  /** The conduct of an official, a complaint about a decision: it has rules of its own, and must not go with the rest. */
  | "apart";

/**
 * A question in the middle of an interview is answered and does not become part of the grievance; nor does a second grievance.
 * @param about the main field of what is being told, and its commune where that is known
 */
export function besideDraft(heard: Understanding, about: { field: string; areaCode: string | null }): Beside | null {
  const lone = heard.matters.length === 1;
  if (heard.kind === "to_cao" || heard.kind === "khieu_nai" || (heard.againstOfficial !== null && heard.intent === "grievance")) return "apart";
  switch (heard.intent) {
    case "question": return lone && isFragment(heard.text) ? "courtesy" : "aside";
    case "injection": case "abuse": return "aside";
    case "out_of_scope": return heard.text.trim().split(/\s+/).length > 3 ? "aside" : null;
    case "smalltalk": return "courtesy";
    case "followup": return heard.caseCodes.length > 0 || ASKS_HOW_FAR.test(fold(heard.text)) ? "aside" : null;
    case "grievance": case "opinion": case "praise": return isOtherMatter(heard, about) ? "other_matter" : null;
    case "emergency": return null;
  }
}

/** "Là sao?", "gì vậy con?": our question was not understood. */
const isFragment = (text: string): boolean => text.trim().split(/\s+/).length <= 3 && /^(?:la )?(?:sao|gi|ai|dau|cai gi|nghia la)/.test(fold(text).trim());

const ASKS_HOW_FAR = /(?:toi|den) dau (?:roi)?|sao roi|xong chua|ket qua|tra loi chua|giai quyet chua/;

/** Opens with a word of turning, is of another field, and says enough to stand alone. */
function isOtherMatter(heard: Understanding, { field, areaCode }: { field: string; areaCode: string | null }): boolean {
  const [main] = heard.fields;
  const enough = heard.text.trim().split(/\s+/).length >= 6;
  if (!enough || main === undefined || main === "khac" || main === field) return false;
  const elsewhere = heard.place.kind === "unit" && areaCode !== null && heard.place.code !== areaCode;
  return elsewhere || TURNS.test(fold(heard.text).trim());
}

const TURNS = /^(?:a |u |da |roi |ma )*(?:con (?:chuyen|viec|vu|cai|mot|1|nua|duong|den|nuoc|dien|rac|cau|lo)|them (?:chuyen|viec|vu|mot|1|cai|nua)|ngoai ra|voi lai|san (?:day|tien|cho)|nhan tien|(?:mot|1) (?:chuyen|viec|vu) nua|viec (?:khac|thu hai|nua)|chuyen (?:khac|nua))/;
