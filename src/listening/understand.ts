import type { Areas } from "../knowledge/places/places.ts";
import { findPlace } from "../knowledge/places/places.ts";
import type { Fields } from "../knowledge/fields.ts";
import { type Accents, readAccents } from "../language/accents/accents.ts";
import { findCaseCodes } from "../language/case-code.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { remembering } from "../language/remember.ts";
import { type Pattern, pattern } from "../language/phrase.ts";
import { listen } from "../language/utterance.ts";
import { readGuards, visible } from "./attack/read-guards.ts";
import { hasInsult, isOutOfScope, isSmallTalk, withoutInsults } from "./chatter.ts";
import { type Conduct, readConduct, withoutTitles } from "./conduct.ts";
import { findDanger } from "./danger.ts";
import { soundsLikeDanger } from "./danger-unforeseen.ts";
import { compileFields, emergencyFields, fieldScores, type FieldRules, weighFields } from "./field-scores.ts";
import { type DangerScore, readDangerScore } from "./learned/danger-score.ts";
import { type LearnedListening, type LearnedReading, readLearnedListening } from "./learned/learned-listening.ts";
import { asksAboutDenouncing, grievanceKind, isComplaint, isDenunciation } from "./legal-kind.ts";
import { splitMatters } from "./matters.ts";
import { type Purpose, readPurpose } from "./purpose.ts";
import { ofOperator, staffOf } from "./operator.ts";
import { readReading } from "./reading.ts";
import type { EmergencyType, Intent, Kind, Matter, PlaceFinding, Understanding } from "./understanding.ts";
import { readUrgency } from "./urgency.ts";
import { type Ruled, readsLikeDenunciation, weigh, weighConduct } from "./weigh.ts";

/** What listening needs to know of the locality, made once. */
export interface Listener {
  areas: Areas;
  lexicon: Lexicon;
  fieldRules: readonly FieldRules[];
  casePrefix: string;
  /** What was learned from phrases; null: rules alone. */
  learned: LearnedListening | null;
  /** What was learned of dangers told in words no rule foresaw; null: rules alone. */
  dangers: DangerScore | null;
  /** Those who run this service, as people name them; null: nobody is known. What is said of them goes to whoever watches over them. */
  operator: Pattern | null;
  /** What puts marks back where they were left out; absent: such words may stand for any word of their letters. */
  accents?: Accents | null;
}

/**
 * @param parts.weights knowledge/listening-weights.txt; without it rules alone decide
 * @param parts.dangerWeights knowledge/danger-weights.txt; without it only the dangers that rules foresee are heard
 * @param parts.operatorNames the desk that runs this service, in the words people use for it ("Ban Tuyên giáo và Dân vận Tỉnh ủy")
 * @param parts.accents knowledge/accents.txt; without it a word typed without marks stays any word of its letters
 */
export function createListener(parts: { areas: Areas; fields: Fields; lexicon: Lexicon; casePrefix?: string; weights?: string; dangerWeights?: string; accents?: string; operatorNames?: readonly string[] }): Listener {
  return {
    areas: parts.areas, lexicon: parts.lexicon, fieldRules: compileFields(parts.fields), casePrefix: parts.casePrefix ?? "CM",
    learned: parts.weights === undefined ? null : readLearnedListening(parts.weights),
    operator: parts.operatorNames === undefined || parts.operatorNames.length === 0 ? null : staffOf(parts.operatorNames),
    dangers: parts.dangerWeights === undefined ? null : readDangerScore(parts.dangerWeights),
    accents: parts.accents === undefined ? null : readAccents(parts.accents),
  };
}

/**
 * What did this person mean? By rules first, then by what was learned from phrases, no model: accents or not, shorthand, southern speech,
 * capitals. Emergencies come before everything; commands to the assistant before the rest.
 */
export function understand(typed: string, tools: Listener): Understanding {
  return remembering(() => readMessage(typed, tools));
}

function readMessage(typed: string, tools: Listener): Understanding {
  const { attack, guards, rest } = readGuards(typed, tools.lexicon);
  const text = visible(typed);
  const place: PlaceFinding = findPlace(text, tools.areas);
  const caseCodes = findCaseCodes(text, tools.casePrefix).map((found) => found.code);
  const line = listen(text, tools.lexicon).line;
  const emergency = dangerIn(text, line, tools);
  const common = { place, caseCodes, attack, guards };
  const inDanger = (type: EmergencyType): Understanding => {
    const matter: Matter = { text, intent: "emergency", kind: null, fields: emergencyFields(type, line, tools.fieldRules), urgency: "khan", againstOfficial: readConduct(line).against };
    return { ...matter, ...common, emergency: type, mayBe: null, matters: [matter] };
  };
  if (emergency && !(attack && emergency === "other")) return inDanger(emergency);
  // Whoever is in danger may sound like whoever gives orders; a child who tells of it must not be turned away.
  const also = attack ? soundsLikeDanger([line], [], tools.dangers) : null;
  if (also?.surely === true && also.type !== "other") return inDanger(also.type);
  if (attack) {
    const matter: Matter = { text, intent: "injection", kind: null, fields: [], urgency: "thuong", againstOfficial: null };
    const beside = rest === null ? [] : readMatters(rest, tools, false).filter(({ intent }) => SUBSTANCE.has(intent));
    return { ...matter, ...common, emergency: null, mayBe: null, matters: [matter, ...beside] };
  }
  const matters = readMatters(text, tools, caseCodes.length > 0);
  const unforeseen = caseCodes.length > 0 ? null : soundsLikeDanger([line, likelyLine(text, line, tools, ratherThanNot)], matters, tools.dangers);
  if (unforeseen?.surely === true) return inDanger(unforeseen.type);
  return { ...together(matters, text), ...common, emergency: null, mayBe: unforeseen?.type ?? null, matters };
}

/**
 * Words typed without accents that may tell a danger do tell it, unless they are others beyond doubt ("lua dang tro" is lúa, not lửa):
 * neither with the sure words taken for what they are nor with all of them is there any danger left, and what was learned hears none plainly.
 */
function dangerIn(text: string, line: string, { lexicon, accents, dangers }: Listener): EmergencyType | null {
  const danger = findDanger(line);
  if (danger === null || !accents) return danger;
  const isCalledOff = beyondDoubt.every((least) => {
    const meant = listen(text, lexicon, { accents, least }).line;
    return meant !== line && findDanger(meant) === null;
  });
  return isCalledOff && soundsLikeDanger([line], [], dangers)?.surely !== true ? null : danger;
}

const beyondDoubt = [0.995, 0.98, 0] as const;

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

/**
 * Typed without accents, a message is read as it was most likely meant; but wrongs of officials that its bare letters may tell of are
 * never read away.
 */
function readMatter(text: string, tools: Listener, hasCode: boolean): Matter {
  const { line } = listen(text, tools.lexicon);
  const meant = likelyLine(text, line, tools, likelyEnough);
  const matter = readLine(text, meant, tools, hasCode);
  if (meant === line || !mayAccuse(line)) return matter;
  const asTyped = readLine(text, line, tools, hasCode);
  return isGraver(asTyped, matter) ? asTyped : matter;
}

/** The line as it was most likely meant: words whose marks are left out are taken for what they probably stand for. */
function likelyLine(text: string, line: string, { lexicon, accents }: Listener, least: number): string {
  return accents ? listen(text, lexicon, { accents, least }).line : line;
}

/** From which certainty on a word without accents is taken for the one it probably stands for. */
const likelyEnough = 0.9;

/** What was learned bears a wrong word here and there. */
const ratherThanNot = 0.5;

/** Do the rules hear a wrong, a denunciation or a complaint in the line? */
function mayAccuse(line: string): boolean {
  const calm = withoutInsults(line);
  const conduct = readConduct(calm);
  return conduct.against !== null || isDenunciation(calm, conduct) || isComplaint(calm);
}

function isGraver(one: Matter, other: Matter): boolean {
  const weight = ({ kind, againstOfficial }: Matter): number => (kind === "to_cao" ? 4 : kind === "khieu_nai" ? 2 : 0) + (againstOfficial === null ? 0 : 1);
  return weight(one) > weight(other);
}

function readLine(text: string, line: string, tools: Listener, hasCode: boolean): Matter {
  const calm = withoutInsults(line);
  const learned = tools.learned?.hear(calm, withoutTitles(calm)) ?? null;
  const purpose = readPurpose(calm);
  const conduct = ofOperator(weighConduct(readConduct(calm), learned, purpose), calm, tools.operator);
  const byRules = fieldScores(calm, tools.fieldRules);
  const topic = byRules[0]?.score ?? 0;
  const ruled = ruledIntent({ line, calm, conduct, hasCode, topic, purpose, learned });
  const verdict = weigh(ruled, learned, purpose);
  const { intent, kind } = verdict;
  const empty = intent === "smalltalk" || intent === "abuse" || intent === "out_of_scope" || intent === "injection";
  const fields = empty ? [] : withConduct(weighFields(conduct.against === null ? byRules : fieldScores(withoutTitles(calm), tools.fieldRules), tools.fieldRules, learned), calm, kind, conduct);
  const against = intent === "grievance" || intent === "followup" ? conduct.against : null;
  return { text, intent, kind, fields, urgency: readUrgency(calm, intent, kind), againstOfficial: against, reading: readReading({ text, line: calm, verdict, conduct, against, fields, learned }) };
}

/**
 * A denunciation is about corruption first, whatever it was about besides; rudeness at school or at the sick-bed belongs to the school or
 * the clinic, elsewhere to the conduct itself, unless something weightier is told (domain.md §3.2, labelling conventions).
 */
function withConduct(fields: string[], line: string, kind: Kind | null, conduct: Conduct): string[] {
  if (kind === "to_cao") return [...new Set(["tham_nhung_tieu_cuc", ...fields.filter((id) => id !== "khac" && id !== "thai_do_can_bo")])].slice(0, 3);
  if (conduct.against === null) {
    const kept = fields.filter((id, i) => id !== "thai_do_can_bo" || i === 0);
    return kept.length > 0 ? kept : ["khac"];
  }
  const rest = fields.filter((id) => id !== "khac" && id !== "thai_do_can_bo");
  const home = HOUSES.find(([, house]) => house.test(line))?.[0] ?? null;
  const main = home ?? rest.find((id) => OWN_MATTER.has(id)) ?? "thai_do_can_bo";
  return [...new Set([main, ...(main === "thai_do_can_bo" ? rest : ["thai_do_can_bo", ...rest])])].slice(0, 3);
}

/** Staff who are complained of together with the house they work in. */
const HOUSES: readonly (readonly [string, Pattern])[] = [
  ["giao_duc", pattern(["(trường|truong) (học|tiểu|mầm|mẫu|cấp|hoc|tieu|mam|mau|cap|thu)", "(học sinh|học trò|thầy|cô giáo|giáo viên|hiệu trưởng|nhà trường|phụ huynh|bảo mẫu|chủ nhiệm|mầm non|mẫu giáo|lớp)", "(hoc sinh|hoc tro|co giao|thay giao|giao vien|hieu truong|nha truong|phu huynh|mam non|mau giao)"])],
  ["y_te", pattern(["(bệnh viện|trạm y tế|trạm xá|y tá|y sĩ|bác sĩ|điều dưỡng|hộ lý|bệnh nhân|người bệnh)", "(benh vien|tram y te|tram xa|y ta|y si|bac si|dieu duong|benh nhan)"])],
];

/** Matters that remain the main one beside an official's manners: what was lost is said there. */
const OWN_MATTER: ReadonlySet<string> = new Set(["dan_chu_co_so", "an_sinh_xa_hoi", "xay_dung_dang_doan_the"]);

interface Heard { line: string; calm: string; conduct: Conduct; hasCode: boolean; topic: number; purpose: Purpose; learned: LearnedReading | null }

/** The rules' finding. Firm: nothing learned may change it. */
const ASKS_OUTRIGHT = pattern(["^ (dạ |alo |ad ơi |chào ~3 )?(cho|xin|cho tôi|cho tui|cho em|cho con|cho mình) (được )?hỏi"]);

function ruledIntent({ line, calm, conduct, hasCode, topic, purpose, learned }: Heard): Ruled {
  const firm = (intent: Intent, kind: Kind | null = null): Ruled => ({ intent, kind, firm: true });
  const likely = (intent: Intent, kind: Kind | null = null): Ruled => ({ intent, kind, firm: false });
  const insulted = hasInsult(line);
  const denounced = isDenunciation(calm, conduct) && !(conduct.against === null && asksAboutDenouncing(calm)) || readsLikeDenunciation(learned);
  const complained = isComplaint(calm);
  if (hasCode) return firm("followup");
  if (isSmallTalk(calm) && topic < 4 && purpose.trouble < 2) return insulted ? firm("abuse") : firm("smalltalk");
  if (isOutOfScope(calm) && !conduct.against && purpose.trouble < 5 && topic < 8) return firm("out_of_scope");
  const asksOnly = purpose.question >= 3 && purpose.question > purpose.trouble && conduct.against === null;
  if (denounced && !(asksOnly && purpose.own < 2)) return firm("grievance", "to_cao");
  if (complained && !(asksOnly && purpose.own < 2)) return firm("grievance", "khieu_nai");
  if (purpose.followup > 0 && purpose.own <= 4) return firm("followup");
  if (conduct.against) return firm("grievance", grievanceKind(calm, conduct, purpose));
  if (purpose.praise >= 2 && purpose.praise >= purpose.trouble && purpose.question < 3) return likely("praise", "khen");
  if (purpose.opinion >= 3 && purpose.facts <= 1 && purpose.question < 3) return firm("opinion", "gop_y");
  if (purpose.opinion >= 2 && purpose.facts <= 1 && purpose.trouble <= 1 && purpose.question < 2) return likely("opinion", "gop_y");
  if (purpose.opinion >= 3 && purpose.opinion + 1 >= purpose.trouble && purpose.question < 4 || purpose.opinion === 5) return likely("opinion", "gop_y");
  // "Cho hỏi …" with nothing told of what happened.
  if (ASKS_OUTRIGHT.test(calm) && purpose.question >= 3 && purpose.trouble <= 0 && purpose.facts === 0) return firm("question");
  if (purpose.question > purpose.trouble || (purpose.question >= 2 && purpose.question === purpose.trouble && purpose.own < 3)) return likely("question");
  if (insulted && purpose.trouble < 2 && topic < 4) return firm("abuse");
  if (purpose.trouble > 0) return likely("grievance", grievanceKind(calm, conduct, purpose));
  if (insulted) return firm("abuse");
  if (purpose.opinion >= 2) return likely("opinion", "gop_y");
  if (topic === 0 && purpose.question === 0 && line.trim().split(" ").length <= 3) return firm("smalltalk");
  return purpose.question > 0 ? likely("question") : likely("grievance", grievanceKind(calm, conduct, purpose));
}
