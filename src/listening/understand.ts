import type { Areas } from "../knowledge/places/places.ts";
import { findPlace } from "../knowledge/places/places.ts";
import type { Fields } from "../knowledge/fields.ts";
import { findCaseCodes } from "../language/case-code.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { listen } from "../language/utterance.ts";
import { readGuards, visible } from "./attack/read-guards.ts";
import { hasInsult, isOutOfScope, isSmallTalk, withoutInsults } from "./chatter.ts";
import { readConduct, type Conduct } from "./conduct.ts";
import { findDanger } from "./danger.ts";
import { compileFields, emergencyFields, fieldScores, scoreFields, type FieldRules } from "./field-scores.ts";
import { grievanceKind, isComplaint, isDenunciation } from "./legal-kind.ts";
import { splitMatters } from "./matters.ts";
import { readPurpose } from "./purpose.ts";
import type { Intent, Kind, Matter, PlaceFinding, Understanding } from "./understanding.ts";
import { readUrgency } from "./urgency.ts";

/** What listening needs to know of the locality, made once. */
export interface Listener {
  areas: Areas;
  lexicon: Lexicon;
  fieldRules: readonly FieldRules[];
  casePrefix: string;
}

export function createListener(parts: { areas: Areas; fields: Fields; lexicon: Lexicon; casePrefix?: string }): Listener {
  return { areas: parts.areas, lexicon: parts.lexicon, fieldRules: compileFields(parts.fields), casePrefix: parts.casePrefix ?? "CM" };
}

/**
 * What did this person mean? By rules alone, no model: accents or not, shorthand, southern speech, capitals.
 * Emergencies come before everything; commands to the assistant before the rest.
 */
export function understand(typed: string, tools: Listener): Understanding {
  const { attack, guards, rest } = readGuards(typed, tools.lexicon);
  const text = visible(typed);
  const place: PlaceFinding = findPlace(text, tools.areas);
  const caseCodes = findCaseCodes(text, tools.casePrefix).map((found) => found.code);
  const line = listen(text, tools.lexicon).line;
  const emergency = findDanger(line);
  const common = { place, caseCodes, attack, guards };
  if (emergency && !(attack && emergency === "other")) {
    const matter: Matter = { text, intent: "emergency", kind: null, fields: emergencyFields(emergency, line, tools.fieldRules), urgency: "khan", againstOfficial: readConduct(line).against };
    return { ...matter, ...common, emergency, matters: [matter] };
  }
  if (attack) {
    const matter: Matter = { text, intent: "injection", kind: null, fields: [], urgency: "thuong", againstOfficial: null };
    const beside = rest === null ? [] : readMatters(rest, tools, false).filter(({ intent }) => SUBSTANCE.has(intent));
    return { ...matter, ...common, emergency: null, matters: [matter, ...beside] };
  }
  const matters = readMatters(text, tools, caseCodes.length > 0);
  return { ...together(matters, text), ...common, emergency: null, matters };
}

/** One matter a piece; pieces that say nothing on their own fall back to the whole text. */
function readMatters(text: string, tools: Listener, hasCode: boolean): Matter[] {
  const whole = readMatter(text, tools, hasCode);
  const pieces = splitMatters(text);
  if (pieces.length < 2 || hasCode) return [whole];
  const read = pieces.map((piece) => readMatter(piece, tools, false)).filter((matter) => SUBSTANCE.has(matter.intent));
  const distinct = read.filter((matter, i) => !read.slice(0, i).some((earlier) => earlier.intent === matter.intent && earlier.fields[0] === matter.fields[0] && earlier.kind === matter.kind && (earlier.againstOfficial === null) === (matter.againstOfficial === null)));
  const lost = (whole.kind === "to_cao" || whole.kind === "khieu_nai") && !read.some((matter) => matter.kind === whole.kind);
  return distinct.length >= 2 && !lost ? read : [whole];
}

const SUBSTANCE: ReadonlySet<Intent> = new Set(["question", "grievance", "opinion", "praise"]);

/** The lead speaks for the message; its fields, the conduct told of and the highest urgency come from all matters. */
function together(matters: readonly Matter[], text: string): Matter {
  const lead = matters.find((matter) => matter.intent === "grievance") ?? matters[0];
  if (!lead) throw new Error("a message has at least one matter");
  if (matters.length === 1) return lead;
  const ordered = [lead, ...matters.filter((matter) => matter !== lead)];
  return {
    text,
    intent: lead.intent,
    kind: ordered.some((matter) => matter.kind === "to_cao") ? "to_cao" : lead.kind,
    fields: [...new Set(ordered.flatMap((matter) => matter.fields.slice(0, 1)))].slice(0, 3),
    urgency: ordered.some((matter) => matter.urgency === "cao") ? "cao" : "thuong",
    againstOfficial: ordered.find((matter) => matter.againstOfficial)?.againstOfficial ?? null,
  };
}

function readMatter(text: string, tools: Listener, hasCode: boolean): Matter {
  const { line } = listen(text, tools.lexicon);
  const calm = withoutInsults(line);
  const conduct = readConduct(calm);
  const { intent, kind } = intentOf(line, calm, conduct, hasCode, fieldScores(calm, tools.fieldRules)[0]?.score ?? 0);
  const empty = intent === "smalltalk" || intent === "abuse" || intent === "out_of_scope" || intent === "injection";
  const fields = empty ? [] : withConduct(scoreFields(calm, tools.fieldRules), kind, conduct);
  const against = intent === "grievance" || intent === "followup" ? conduct.against : null;
  return { text, intent, kind, fields, urgency: readUrgency(calm, intent, kind), againstOfficial: against };
}

/** A denunciation is about corruption first, whatever it was about besides. */
function withConduct(fields: string[], kind: Kind | null, conduct: Conduct): string[] {
  if (kind === "to_cao") return [...new Set(["tham_nhung_tieu_cuc", ...fields.filter((id) => id !== "khac" && id !== "thai_do_can_bo")])].slice(0, 3);
  const kept = conduct.against === null ? fields.filter((id, i) => id !== "thai_do_can_bo" || i === 0) : fields;
  return kept.length > 0 ? kept : ["khac"];
}

function intentOf(line: string, calm: string, conduct: Conduct, hasCode: boolean, topic: number): { intent: Intent; kind: Kind | null } {
  const purpose = readPurpose(calm);
  const insulted = hasInsult(line);
  const denounced = isDenunciation(calm, conduct);
  const complained = isComplaint(calm);
  if (hasCode) return { intent: "followup", kind: null };
  if (isSmallTalk(calm) && topic < 4 && purpose.trouble < 2) return insulted ? { intent: "abuse", kind: null } : { intent: "smalltalk", kind: null };
  if (isOutOfScope(calm) && !conduct.against && purpose.trouble < 5 && topic < 8) return { intent: "out_of_scope", kind: null };
  const asksOnly = purpose.question >= 3 && purpose.question > purpose.trouble && conduct.against === null;
  if (denounced && !(asksOnly && purpose.own < 2)) return { intent: "grievance", kind: "to_cao" };
  if (complained && !(asksOnly && purpose.own < 2)) return { intent: "grievance", kind: "khieu_nai" };
  if (purpose.followup > 0 && purpose.own <= 4) return { intent: "followup", kind: null };
  if (conduct.against) return { intent: "grievance", kind: grievanceKind(calm, conduct, purpose) };
  if (purpose.praise >= 2 && purpose.praise >= purpose.trouble && purpose.question < 3) return { intent: "praise", kind: "khen" };
  if (purpose.opinion >= 2 && purpose.facts <= 1 && purpose.trouble <= 1 && purpose.question < 2) return { intent: "opinion", kind: "gop_y" };
  if (purpose.opinion >= 3 && purpose.opinion + 1 >= purpose.trouble && purpose.question < 4 || purpose.opinion === 5) return { intent: "opinion", kind: "gop_y" };
  if (purpose.question > purpose.trouble || (purpose.question >= 2 && purpose.question === purpose.trouble && purpose.own < 3)) return { intent: "question", kind: null };
  if (insulted && purpose.trouble < 2 && topic < 4) return { intent: "abuse", kind: null };
  if (purpose.trouble > 0) return { intent: "grievance", kind: grievanceKind(calm, conduct, purpose) };
  if (insulted) return { intent: "abuse", kind: null };
  if (purpose.opinion >= 2) return { intent: "opinion", kind: "gop_y" };
  if (topic === 0 && purpose.question === 0) return { intent: line.trim().split(" ").length <= 3 ? "smalltalk" : "grievance", kind: line.trim().split(" ").length <= 3 ? null : "phan_anh" };
  return purpose.question > 0 ? { intent: "question", kind: null } : { intent: "grievance", kind: grievanceKind(calm, conduct, purpose) };
}
