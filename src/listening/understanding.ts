/** What a person meant: the outcome of listening, before anything is decided. */

/** domain.md §3.2. */
export type Intent =
  | "question" | "grievance" | "opinion" | "praise" | "emergency" | "followup"
  | "out_of_scope" | "smalltalk" | "abuse" | "injection";

/** domain.md §1.2. Only for grievance, opinion and praise. */
export type Kind = "phan_anh" | "kien_nghi" | "gop_y" | "khen" | "khieu_nai" | "to_cao";

/** domain.md §3.3. */
export type Urgency = "thuong" | "cao" | "khan";

/** What is happening, which decides the number to call (domain.md §3.5). */
export type EmergencyType =
  | "fire" | "collapse" | "drowning" | "boat" | "electricity" | "violence" | "child" | "illness" | "poisoning" | "self_harm" | "disaster" | "other";

/** Who is complained of (domain.md §2.5), least to most. */
export type AccusedRole =
  | "hamlet"            // trưởng ấp/khóm, ban công tác mặt trận, tổ tự quản
  | "commune_staff"     // ordinary official, counter, health station, school
  | "commune_leader"    // chairman, secretary, their deputies, chair of the Front
  | "commune_desk"      // the dân vận desk itself, or "the whole commune"
  | "commune_police"
  | "province_staff"    // department, provincial office or hospital
  | "province_leader"
  | "operator";         // those who run this service

export interface AgainstOfficial { role: AccusedRole; level: "xa" | "tinh" }

export type PlaceFinding =
  | { kind: "unit"; code: string; name: string; detail: string | null; via: "new_name" | "old_name" }
  /** Ask: several units are possible. `candidates` may be empty (a hamlet only, a former district). */
  | { kind: "ambiguous"; heard: string; candidates: { code: string; name: string }[]; detail: string | null }
  /** Another province. */
  | { kind: "outside"; heard: string }
  | { kind: "none" };

/** One matter of a message; a message may hold several (domain.md §0.6). */
export interface Matter {
  /** The citizen's own words for this matter. */
  text: string;
  intent: Intent;
  kind: Kind | null;
  /** Field ids (domain.md §3.2), main first, at most three. */
  fields: string[];
  urgency: Urgency;
  againstOfficial: AgainstOfficial | null;
  /** How it was heard; missing where rules alone settled it before anything was weighed (emergencies, commands). */
  reading?: Reading;
}

/** What a cadre may see of how a matter was heard, and what is told in it besides. */
export interface Reading {
  /** 0–1; 1 is sure. */
  confidence: number;
  /** Set when the two likeliest readings are close and are handled differently: one question is asked, with these two as numbered choices. */
  unsure: { candidates: readonly [Candidate, Candidate] } | null;
  /** The words that decided it, at most five, as a person reads them; without accents where they were typed so. */
  reasons: readonly string[];
  /** The words that name the accused ("trưởng ấp"); null when nobody is accused. */
  accused: string | null;
  /** What the citizen would like, cut out as it stands; null when nothing is asked for. */
  wish: string | null;
  /** Since when, in the citizen's own words ("hai tháng nay"); null when not told. */
  since: string | null;
  /** How many people or households are struck, as told; null when not told. */
  people: { count: number; of: "person" | "household" } | null;
  /** Someone sounds worn out, afraid or alone: the cadre is asked to be gentle. Nothing else is kept of feelings. */
  needsCare: boolean;
}

export interface Candidate { intent: Intent; kind: Kind | null }

export interface Understanding extends Matter {
  place: PlaceFinding;
  emergency: EmergencyType | null;
  /** No emergency, but words that sound somewhat like this one: the number is given before anything else is said. */
  mayBe: EmergencyType | null;
  /** Case codes found in the text, in canonical form "CM-261123-K7QF". */
  caseCodes: string[];
  /** At least one; the first is the lead. The fields above are those of the lead, or of the whole where only one. */
  matters: Matter[];
  /** Set when the message also tries to command the assistant. Then the first matter is the command, and what was wanted besides follows it. */
  attack: boolean;
  /** Guards that were triggered, by name, to be counted: "injection", "others_data", "hidden_characters", "injection_failed". */
  guards: readonly string[];
}
