import { checkDraft } from "./check-draft.ts";
import type { DraftFault, SourceClause } from "./check-draft.ts";
import { claimTrouble } from "./check-claims.ts";
import { isPlainVietnamese } from "./check-form.ts";
import { numberTrouble } from "./check-numbers.ts";
import { namesOtherPlace } from "./check-references.ts";
import { turnsAround } from "./check-polarity.ts";
import { allowedBySum } from "./declared-sums.ts";
import type { DeclaredSum } from "./declared-sums.ts";

/** A sentence as a model hands it in. */
export interface DraftSentence {
  text: string;
  /** Marks of the clauses it rests on. */
  tokens: readonly string[];
  /** Arithmetic behind a number that stands in no clause. */
  arithmetic?: DeclaredSum | null | undefined;
}

/** A clause that was given, under its mark. */
export interface GivenClause extends SourceClause {
  token: string;
  inForce: boolean;
}

/** Why a sentence may not leave, finer than the fault it counts as. Each has its explanation in prompts/rewrite-sentences.md. */
export const REASONS = [
  "unknown_token", "no_token", "out_of_force", "form", "number", "number_place", "bound", "sum", "reference", "quote", "claim", "who", "body", "polarity", "verdict",
  "promise", "political_opinion", "personal_advice", "pii_leak", "improper_tone", "accepts_denunciation", "injection_echo", "check_failed",
] as const;
export type Reason = (typeof REASONS)[number];

/** The fault a reason is counted as. */
export function faultOf(reason: Reason): DraftFault {
  return COUNTS_AS[reason];
}

const COUNTS_AS: Readonly<Record<Reason, DraftFault>> = {
  unknown_token: "wrong_citation", no_token: "unsupported_claim", out_of_force: "wrong_citation", form: "improper_tone", number: "unsupported_number", number_place: "unsupported_number", bound: "unsupported_number",
  sum: "unsupported_number", reference: "wrong_citation", quote: "unsupported_claim", claim: "unsupported_claim", who: "unsupported_claim", body: "unsupported_claim", polarity: "unsupported_claim", verdict: "personal_advice",
  promise: "promise", political_opinion: "political_opinion", personal_advice: "personal_advice", pii_leak: "pii_leak", improper_tone: "improper_tone", accepts_denunciation: "accepts_denunciation", injection_echo: "injection_echo", check_failed: "unsupported_claim",
};

/**
 * One sentence against the clauses it cites, not against all that were given → the first reason why it may not leave, or null.
 * Fails closed: a check that throws is a reason.
 * @param question the citizen's words and what they lean on
 */
export function checkSentence(sentence: DraftSentence, given: readonly GivenClause[], question: string): Reason | null {
  try {
    return troubleOf(sentence, given, question);
  } catch {
    return "check_failed";
  }
}

function troubleOf({ text, tokens, arithmetic }: DraftSentence, given: readonly GivenClause[], question: string): Reason | null {
  if (!isPlainVietnamese(text)) return "form";
  if (isCourtesy(text)) return null;
  if (tokens.length === 0) return "no_token";
  const cited = given.filter(({ token }) => tokens.includes(token));
  if (cited.length < new Set(tokens).size) return "unknown_token";
  if (cited.some(({ inForce }) => !inForce)) return "out_of_force";
  const texts = cited.map((clause) => clause.text);
  const sum = arithmetic ? allowedBySum(arithmetic, texts, question) : null;
  if (arithmetic && sum === null) return "sum";
  const sources = { cited: texts, titles: cited.map(({ title, number }) => `${title} ${number ?? ""}`), given: given.map((clause) => clause.text), question, sums: sum === null ? [] : [sum] };
  for (const one of sentencesOf(text)) {
    const faults = checkDraft({ question: `${question} ${sum === null ? "" : `${sum.value} ${arithmetic?.unit ?? ""}`}`, clauses: cited, draft: one });
    const first = faults[0];
    if (first !== undefined) return first === "unsupported_number" ? "number" : first === "unsupported_claim" ? (turnsAround(one, cited) ? "polarity" : "claim") : first === "wrong_citation" ? "reference" : first;
    if (namesOtherPlace(one, cited)) return "reference";
    const trouble = numberTrouble(one, sources) ?? (misquotes(one, texts) ? "quote" : null) ?? claimTrouble(one, { clauses: cited, question }) ?? (turnsAround(one, cited) ? "polarity" : null);
    if (trouble !== null) return trouble;
  }
  return null;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?;])\s+|\n+/u).filter((part) => /\p{L}/u.test(part));
}

/** What may be said without a clause: sympathy, where to call in danger, and that nothing was found. */
export function isCourtesy(text: string): boolean {
  return COURTESIES.some((pattern) => pattern.test(text.normalize("NFC").trim()));
}

const ADDRESS = "(?:bà con|cô chú|anh chị|bác|bạn|ông bà|em|gia đình)";
const COURTESIES: readonly RegExp[] = [
  new RegExp(`^(?:Dạ,? )?(?:xin )?(?:chia buồn|chúc mừng|chào) (?:cùng |với )?${ADDRESS}\\.?$`, "iu"),
  new RegExp(`^(?:Nếu |Khi )?(?:${ADDRESS} )?(?:đang )?(?:gặp )?nguy hiểm thì (?:${ADDRESS} )?gọi (?:ngay )?11[1-5]\\.?$`, "iu"),
  /^(?:Phần|Chỗ|Việc) (?:này|kia|còn lại|khác),? tôi chưa tìm thấy văn bản(?: nào)?(?: nên không dám đoán)?\.?$/iu,
];

/** Words between quotation marks stand in a cited clause, letter by letter. */
function misquotes(text: string, sources: readonly string[]): boolean {
  const law = plain(sources.join("\n"));
  return [...text.matchAll(/[«“"]([^«»“”"]+)[»”"]/gu)].some(([, words = ""]) => !law.includes(plain(words)));
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/[\s.,;:]+/gu, " ").trim();
}
