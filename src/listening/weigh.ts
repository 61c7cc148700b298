import type { Conduct } from "./conduct.ts";
import type { LearnedReading } from "./learned/learned-listening.ts";
import type { Purpose } from "./purpose.ts";
import type { Intent, Kind } from "./understanding.ts";

/** What a matter is taken for, how sure that is, and what it may be instead. */
export interface Verdict {
  intent: Intent;
  kind: Kind | null;
  /** 0–1. */
  confidence: number;
  /** The second candidate, set when one question should be asked before anything is done. */
  instead: { intent: Intent; kind: Kind | null } | null;
}

/** What the rules found, and whether they are the last word. */
export interface Ruled { intent: Intent; kind: Kind | null; firm: boolean }

/**
 * What was learned may raise an alarm that no rule foresaw, never lower one: an official whom the rules found at fault stays so, taking
 * money stays taking money. Officials named in a question, in praise or in general are left alone.
 */
export function weighConduct(conduct: Conduct, learned: LearnedReading | null, purpose: Purpose): Conduct {
  if (learned === null || conduct.named === null) return conduct;
  const corrupt = learned.act.of("corrupt");
  const rude = learned.act.of("rude");
  if (conduct.against !== null) {
    if (!conduct.corrupt && onlyPraised(purpose, learned)) return { ...conduct, against: null };
    return conduct.corrupt || corrupt < SURE || corrupt < rude * 4 || learned.kind.of("to_cao") < SURE ? conduct : { ...conduct, corrupt: true };
  }
  const told = learned.intent.of("grievance");
  if (purpose.praise >= 2 || told < learned.intent.of("question") || told < LEAST_TOLD) return conduct;
  // What is told sounds like a denunciation as a whole, though no one word of it does.
  const denounced = learned.kind.of("to_cao") >= LIKELY && told >= SURE && corrupt >= HINTED && corrupt > rude;
  if (corrupt + rude < ALARMED && !denounced) return conduct;
  return { ...conduct, against: conduct.named, corrupt: corrupt > rude };
}

/** Praise that names an official in words that may also blame: nothing is wrong, nothing is asked for, nothing was learned against it. */
function onlyPraised(purpose: Purpose, learned: LearnedReading): boolean {
  return purpose.praise >= 3 && purpose.facts === 0 && learned.act.of("none") >= SURE;
}

/**
 * Money asked for without a word that names the one who asks: rare, but it must not go to the desk that may have asked. What it is about
 * must sound like it too: impostors, landlords and school funds ask for money as well.
 */
export function readsLikeDenunciation(learned: LearnedReading | null): boolean {
  return learned !== null && learned.field.of("tham_nhung_tieu_cuc") >= HALF && learned.act.of("corrupt") >= DENOUNCED && learned.kind.of("to_cao") >= SURE && learned.intent.of("grievance") >= DENOUNCED;
}

/**
 * The rules' finding against what was learned. Agreement makes sure; a firm rule stands whatever was learned; otherwise the better
 * supported wins, and where both are close and would be handled differently, the person is asked.
 */
export function weigh(ruled: Ruled, learned: LearnedReading | null, purpose: Purpose): Verdict {
  const lone = ruled.intent === "grievance" && ruled.kind === "phan_anh" && purpose.trouble <= 0 && purpose.own === 0 && !ruled.firm;
  if (learned === null) {
    return { ...pick(ruled), confidence: ruled.firm ? 0.9 : lone ? 0.4 : 0.7, instead: lone ? { intent: "question", kind: null } : null };
  }
  if (ruled.firm) return { ...pick(ruled), confidence: 0.8 + 0.2 * learned.intent.of(ruled.intent), instead: null };
  const trust = Math.min(1, 0.5 + 0.1 * Math.max(0, strengthOf(ruled.intent, purpose)));
  const scored = WEIGHED.map((intent) => ({ intent, score: learned.intent.of(intent) + (intent === ruled.intent ? trust : 0) })).toSorted((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || !second) return { ...pick(ruled), confidence: 0.5, instead: null };
  const verdict = { intent: best.intent, kind: kindOf(best.intent, ruled, learned) };
  // A grievance only for want of anything else, and nothing learned says so.
  if (lone && verdict.intent === "grievance" && learned.intent.of("grievance") < HALF) return { ...verdict, confidence: 0.4, instead: { intent: "question", kind: null } };
  const close = best.score - second.score < CLOSE && ASKABLE.has(best.intent) && ASKABLE.has(second.intent);
  return { ...verdict, confidence: Math.min(0.95, best.score / (1 + trust)), instead: close ? { intent: second.intent, kind: kindOf(second.intent, ruled, learned) } : null };
}

/** By how much the signs of what the rules found outweigh those against it. */
function strengthOf(intent: Intent, { question, trouble, praise, opinion, facts }: Purpose): number {
  switch (intent) {
    case "question": return question - trouble;
    case "praise": return 1 + praise - facts;
    case "opinion": return 1 + opinion - facts;
    default: return trouble - question;
  }
}

function pick({ intent, kind }: Ruled): { intent: Intent; kind: Kind | null } {
  return { intent, kind };
}

function kindOf(intent: Intent, ruled: Ruled, learned: LearnedReading): Kind | null {
  if (intent === "opinion") return "gop_y";
  if (intent === "praise") return "khen";
  if (intent !== "grievance") return null;
  const { kind } = learned;
  if (kind.of("khieu_nai") >= LIKELY_KIND) return "khieu_nai";
  if (ruled.kind === "kien_nghi") return kind.of("phan_anh") >= NEARLY_CERTAIN ? "phan_anh" : "kien_nghi";
  return kind.of("kien_nghi") >= LIKELY_KIND ? "kien_nghi" : "phan_anh";
}

/** What words alone may tell; emergencies, commands and bare insults are for rules. */
const WEIGHED: readonly Intent[] = ["question", "grievance", "opinion", "praise", "followup", "out_of_scope", "smalltalk", "abuse"];

/** Between these a wrong guess costs the person something: an answer instead of a case, or a case instead of an answer. */
const ASKABLE: ReadonlySet<Intent> = new Set(["question", "grievance"]);

const CLOSE = 0.15;
const SURE = 0.75;
const NEARLY_CERTAIN = 0.93;
const LIKELY_KIND = 0.45;
const LEAST_TOLD = 0.3;
const LIKELY = 0.65;
const HINTED = 0.2;
const HALF = 0.5;
/** Protected words sent to the wrong desk cannot be called back: it takes less to be careful than to be sure. */
const DENOUNCED = 0.55;
const ALARMED = 0.45;
