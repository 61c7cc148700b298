import { fold } from "../language/fold.ts";
import { personsInReply } from "../language/personal-in-replies.ts";
import type { PersonalDataType } from "../language/redact.ts";
import { areaWords } from "../text/cases.ts";
import type { CaseLocality } from "./locality.ts";
import { blanksIn } from "./reply-templates.ts";
import { type ReplyContent, readReply } from "./reply-content.ts";
import { TELLS, groundScore, promiseScore, replyScore } from "./reply-score.ts";
import { type ReplySigns, replySigns } from "./reply-signs.ts";

/** What stands between a reply and its sending; wording in src/text/closing-gate.ts. */
export type GateFinding =
  /** Nothing that can be checked; `phrases` as they were written, [] where the reply only thanks or says "xong". */
  | { kind: "reply_empty"; phrases: readonly string[]; only: "law" | "repeat" | null; missing: readonly ReplyPart[]; form: ReplyForm }
  /** Blanks of a template, or masks of personal data, left in. */
  | { kind: "blanks"; blanks: readonly string[] }
  /** Neither proof nor why there is none. */
  | { kind: "proof_needed" }
  /** "Cơ quan chức năng": the citizen must be told which. */
  | { kind: "office_unnamed"; phrase: string }
  /** Somebody's personal data in what the citizen will read. `shown` is for the writer's own eyes, never for a log. */
  | { kind: "personal_data"; what: PersonalDataType; shown: string };

/** Parts of a reply that tells something: who does what and when, on what ground, where to go, what to do there. */
export type ReplyPart = "what" | "who" | "when" | "ground" | "place" | "step";

/** The line offered to be filled in. */
export type ReplyForm = "done" | "promised" | "explained" | "no_rule" | "refuse" | "guide";

/** What a cadre is about to send. */
export interface ReplyDraft {
  kind: "answer" | "refuse" | "guide" | "ask" | "transfer";
  text: string;
  outcome?: "done" | "promised" | "explained" | "no_rule" | undefined;
  proof?: string | null | undefined;
  whereToGo?: string | undefined;
  /** How many photos go with it: each is a proof. */
  photos?: number | undefined;
  /** The writer has looked at the personal data found and says that it may be sent. */
  personalDataSeen?: boolean | undefined;
}

/**
 * The closing gate (domain.md §3.4, §6.2, §7.3.7): what must be added or taken out before this goes to a citizen; [] lets it
 * through. A question or a reason to hand on is looked at for personal data only.
 * @param about masked words of the case: repeating them tells nothing
 * @param publicNames places that bear names of persons
 */
export function checkReply(draft: ReplyDraft, about: string, publicNames: readonly string[]): GateFinding[] {
  const findings: GateFinding[] = [];
  const blanks = [draft.text, draft.proof ?? "", draft.whereToGo ?? ""].flatMap(blanksIn);
  if (blanks.length > 0) findings.push({ kind: "blanks", blanks });
  if (draft.kind === "answer" || draft.kind === "refuse" || draft.kind === "guide") findings.push(...emptyReply(draft, about));
  if (draft.kind === "answer" && draft.outcome === "done" && (draft.photos ?? 0) === 0 && readProof(draft.proof ?? "") === null) findings.push({ kind: "proof_needed" });
  const unnamed = UNNAMED.exec(fold(draft.whereToGo ?? ""));
  if (unnamed && !hasOffice(draft.whereToGo ?? "")) findings.push({ kind: "office_unnamed", phrase: (draft.whereToGo ?? "").slice(unnamed.index, unnamed.index + unnamed[0].length) });
  if (draft.personalDataSeen !== true) findings.push(...personalData([draft.text, draft.proof ?? "", draft.whereToGo ?? ""], publicNames));
  return findings;
}

/** "Biên bản 12/BB-UBND" is a proof, "chưa có ảnh vì trời tối" says why there is none; "không có", "có" or nothing is null. */
export function readProof(text: string): { kind: "proof" | "reason"; text: string } | null {
  const written = text.trim();
  const folded = fold(written);
  const syllables = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (/^(?:khong|chua|ko|k|hk|hong)\b/.test(folded)) {
    const why = /\b(?:vi|do|tai|boi|de)\b(.*)/s.exec(folded)?.[1] ?? "";
    return (why.match(/[\p{L}\p{N}]+/gu) ?? []).length >= 1 && syllables.length >= 4 || syllables.length >= 6 ? { kind: "reason", text: written } : null;
  }
  return syllables.length >= 2 || /\d/.test(folded) || /^(?:anh|hinh|video|clip)$/.test(folded) ? { kind: "proof", text: written } : null;
}

/** Communes named after persons ("xã Trần Văn Thời"): their names may stand in any reply. */
export function publicNamesOf(locality: CaseLocality): readonly string[] {
  const known = namesByLocality.get(locality);
  if (known) return known;
  const codes = new Set(locality.units.all().map((unit) => unit.areaCode).filter((code) => code !== null));
  const names = [...codes].map((code) => areaWords("xa", locality.areaName(code)).name);
  namesByLocality.set(locality, names);
  return names;
}

const namesByLocality = new WeakMap<CaseLocality, readonly string[]>();

function emptyReply(draft: ReplyDraft, about: string): GateFinding[] {
  const content = readReply(draft.text, about);
  const [proof, place] = [readReply(draft.proof ?? "", ""), draft.whereToGo ?? ""];
  if (tells(draft, about, content, proof)) return [];
  const signs = replySigns(draft.text, about);
  const planned = namesDeed(draft.text, about);
  const form = formOf(draft, signs, planned);
  const has: Record<ReplyPart, boolean> = {
    what: ["#deed", "#amount"].some((sign) => signs.has(sign)) || (form === "promised" && planned), who: content.who,
    // What is promised has its day in a field of its own, and a proof may carry the day or the document.
    when: content.when || proof.when || draft.outcome === "promised",
    ground: signs.has("#finding") || (content.document && signs.has("#yours")), place: signs.has("#place") || hasOffice(place), step: false,
  };
  const only = signs.has("#law") && content.empty.length === 0 ? "law" : (signs.get("#repeated") ?? 0) >= MOSTLY_REPEATED ? "repeat" : null;
  return [{ kind: "reply_empty", phrases: content.empty, only, missing: WANTED[form].filter((part) => !has[part]), form }];
}

/** Does the draft tell what its kind has to tell: a deed and its day, a deed that will be done, the ground of a refusal, the next step? */
function tells(draft: ReplyDraft, about: string, content: ReplyContent, proof: ReplyContent): boolean {
  const { text, kind } = draft;
  // The office stands in a field of its own, and how to have the refusal looked at again in the message itself.
  if (kind === "refuse" || kind === "guide") return groundScore(kind, text) > 0;
  if (content.concrete) return true;
  if (draft.outcome !== "promised") return content.what && (content.when || proof.when || proof.document) && replyScore(text, about, proof.when || proof.document) >= TELLS;
  // The day makes up for a missing day only: a deed must be named for it.
  if (promiseScore(text) <= 0) return false;
  return ((content.what || namesDeed(text, about)) && replyScore(text, about, true) >= TELLS) || (content.empty.length === 0 && syllableCount(text) <= SHORT_PROMISE && !SOME_DAY.test(fold(text)));
}

/** A deed, whether it is over or will be. */
function namesDeed(text: string, about: string): boolean {
  const signs = replySigns(text, about, true);
  return signs.has("#deed") || signs.has("#acted");
}

/** Who explains what "will be" is told what a promise needs, so that the missing part alone completes it. */
function formOf({ kind, outcome, text }: ReplyDraft, signs: ReplySigns, planned: boolean): ReplyForm {
  if (kind === "refuse" || kind === "guide") return kind;
  if (outcome === "explained" && !signs.has("#finding") && /\bse\b/.test(fold(text)) && planned) return "promised";
  return outcome ?? "done";
}

/** A short line is read by itself; in a longer one the deed must be seen. */
const SHORT_PROMISE = 16;

/** "Có gì sẽ báo sau", "khi có xe": the day in its field is not meant. */
const SOME_DAY = /\b(?:som|co gi|bua nao|khi (?:nao|co)|chung nao|vai (?:bua|ngay)|tu tu|sau nay|bao sau|tra loi sau)\b/;

/** The parts that a reply of each kind stands on. */
const WANTED: Record<ReplyForm, readonly ReplyPart[]> = {
  done: ["what", "who", "when"], promised: ["what", "who", "when"], explained: ["ground"], no_rule: [], refuse: ["ground", "place"], guide: ["step", "place"],
};

const MOSTLY_REPEATED = 0.55;

function personalData(texts: readonly string[], publicNames: readonly string[]): GateFinding[] {
  const found = texts.flatMap((text) => personsInReply(text, publicNames).map((span) => ({ kind: "personal_data" as const, what: span.type, shown: text.slice(span.start, span.end) })));
  return found.filter((finding, i) => found.findIndex((other) => other.what === finding.what && other.shown === finding.shown) === i);
}

const UNNAMED = /\b(?:co quan|nganh|don vi|noi|bo phan|cap)(?: nha nuoc)? (?:chuc nang|co tham quyen|tham quyen|lien quan|co lien quan|co trach nhiem|khac|tren|phu hop)\b|^(?:cap tren|noi khac|cho khac|huyen|tren)$/;

const hasOffice = (text: string): boolean => readReply(text, "").who || /\b(?:so|phong|ubnd|ban|toa an|cong an|chi cuc|xa|phuong|thanh tra|van phong) \p{L}+/u.test(fold(text).replace(UNNAMED, " "));

const syllableCount = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
