/** What the law says, as data: a published document and the pieces of it that can be quoted. */

/** Where the wording of a text came from, and so how it must be labelled when quoted. */
export type TextQuality = "official" | "ocr_unchecked" | "ocr_checked";

export interface LegalDocument {
  /** "25-2018-qh14": file name and address. */
  slug: string;
  /** Số hiệu, "25/2018/QH14"; null where the text has none (the Constitution). */
  number: string | null;
  title: string;
  /** Luật, Nghị định, Thông tư, … */
  kind: string;
  issuer: string | null;
  /** ISO dates (YYYY-MM-DD), null where no source says so. */
  issued: string | null;
  inForceFrom: string | null;
  /** First day on which it is no longer in force. */
  inForceTo: string | null;
  /** Numbers of documents that changed it later and whose changes are NOT in this text. */
  amendedBy: string[];
  /** Number of the document that replaced it, if any. */
  replacedBy: string | null;
  /** Code of the province ("96") or commune ("32044") whose own rule this is, or null for the whole country. */
  locality: string | null;
  quality: TextQuality;
  /** Address of the page the text was taken from. */
  source: string | null;
  /** One line for the reader: "nguyên bản khi ban hành, chưa nhập sửa đổi". */
  note: string | null;
}

/** One quotable piece: an article's lead, a khoản or a điểm. */
export interface Clause {
  /** `${slug}#dieu-5-khoan-2-diem-a`; the part after # is the anchor in the viewer. */
  id: string;
  slug: string;
  /** Điều, as text ("11a"); null for text outside any article. */
  article: string | null;
  /** Khoản. */
  clause: string | null;
  /** Điểm. */
  point: string | null;
  articleTitle: string | null;
  /** Phần / Chương / Mục above it, outermost first. */
  headings: string[];
  /** The exact wording, number included ("2. …"). */
  text: string;
}

export interface ClauseHit {
  clause: Clause;
  document: LegalDocument;
  /** Higher is better; comparable within one search only. */
  score: number;
  /** Share of the question's weight (by rarity of its words) that the clause's article carries: 0–1. */
  coverage: number;
  /** Log-odds that this is about what was asked; comparable between searches. */
  evidence: number;
}

export interface ClauseQuery {
  /** The question in the citizen's words. */
  text: string;
  /** YYYY-MM-DD: only what was in force on this day. */
  asOf: string;
  limit: number;
  /** Province code of the person served: rules of other provinces are never returned. */
  locality: string;
  /** Code of the commune asked about, where it is known: the rules of this one are returned, too. `EVERY_COMMUNE`: those of all, to see whether it matters which. */
  commune?: string | null | undefined;
}

export const EVERY_COMMUNE = "*";

/** Is it the rule of a single commune? Their codes have five digits, those of provinces two. */
export const isCommuneRule = (document: Pick<LegalDocument, "locality">): boolean => /^\d{5}$/.test(document.locality ?? "");

/** Does a rule of this place hold for whoever asks? A commune's rule holds in that commune alone. */
export function holdsFor(document: Pick<LegalDocument, "locality">, asked: Pick<ClauseQuery, "locality" | "commune">): boolean {
  return document.locality === null || document.locality === asked.locality || document.locality === asked.commune || (asked.commune === EVERY_COMMUNE && isCommuneRule(document));
}

/** Port: finding clauses. D1 by default; Qdrant when configured. */
export interface ClauseIndex {
  /** Best first; at most one hit per (article, khoản). Empty when nothing shares a word. */
  search(query: ClauseQuery): Promise<ClauseHit[]>;
}
