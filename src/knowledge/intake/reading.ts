import type { ParseProblem } from "../documents/parse-document.ts";

/** What an office hands in, and what was read from it. Contract between the steps of the intake. */

/** A file as it came, or pasted text (name ends in ".txt", media type "text/plain"). */
export interface SourceFile {
  /** As the office named it; only its ending is looked at. */
  name: string;
  bytes: Uint8Array;
}

export type FileFormat = "docx" | "pdf" | "html" | "text" | "markdown";

/** The most that is taken: 25 MB. */
export const MOST_BYTES = 25 * 1024 * 1024;

/** Why a file cannot be read. The words for it stand in src/text. */
export type Unreadable =
  | { kind: "empty" }
  | { kind: "too_large"; bytes: number; most: number }
  /** Opens only with a password. */
  | { kind: "encrypted"; format: FileFormat }
  /** Of this format, but cut off or damaged. */
  | { kind: "broken"; format: FileFormat }
  /** The ending says one thing, the bytes another ("docx" that is a PDF, a picture, a program). `found`: null when unknown. */
  | { kind: "disguised"; said: string; found: string | null }
  /** Known, but not read here: .doc, .xls, .jpg, .zip. */
  | { kind: "unsupported"; found: string }
  /** A PDF of pictures: needs reading by machine (npm run load-knowledge -- --ocr). */
  | { kind: "scanned"; pages: number }
  /** Opens, but holds no words. */
  | { kind: "no_words"; format: FileFormat };

/** Text that a reader of the page would not see: white on white, vanished runs, display:none, comments of Word. */
export interface HiddenText {
  /** Line of `ExtractedText.text` next to which it stood, 1-based. */
  line: number;
  text: string;
  /** "vanish", "white_text", "tiny_text", "display_none", "off_page", "comment", "alt_text", …; "deleted": struck out with track changes, and not accepted yet. */
  how: string;
}

/** What a file says, before anything is cleaned. */
export interface ExtractedText {
  format: FileFormat;
  /** Visible text, a line a paragraph or table row; form feeds (\f) between pages where the format has pages. */
  text: string;
  hidden: HiddenText[];
  /** Addresses linked to, with the words they stand under. */
  links: { href: string; text: string; line: number }[];
  /** Fonts named in the file (".VnTime", "VNI-Times"): say how its letters are encoded. */
  fonts: string[];
  /** Null where the format has none. */
  pages: number | null;
  /** Read by machine from pictures of the pages, not yet compared by a person. */
  ocr: boolean;
}

/** What was taken out or changed while cleaning, for the person who checks. */
export interface CleaningNote {
  /** 1-based line of the extracted text. */
  line: number;
  kind: "page_number" | "page_header" | "page_footer" | "joined_line" | "joined_hyphen" | "two_columns" | "legacy_letters" | "composed_letters" | "invisible_characters";
  text: string;
}

/** A value read from the text and the line it was read from (1-based, of the cleaned text); null where nothing says it. */
export interface ReadValue {
  value: string | null;
  line: number | null;
}

/** What the text says about itself; always shown to a person for correction. Days are YYYY-MM-DD. */
export interface ReadMetadata {
  /** "25/2018/QH14". */
  number: ReadValue;
  title: ReadValue;
  /** Luật, Nghị định, Nghị quyết, … */
  kind: ReadValue;
  issuer: ReadValue;
  issued: ReadValue;
  inForceFrom: ReadValue;
  inForceTo: ReadValue;
  /** Two-digit code of a province or five-digit code of a commune when the issuer is a body of one, else null. */
  locality: ReadValue;
  /** Numbers, in order of mention: căn cứ · sửa đổi, bổ sung · bãi bỏ (whole documents) · thay thế (whole documents). */
  basedOn: string[];
  amends: string[];
  abolishes: string[];
  replaces: string[];
}

/** Something in the file that must be looked at by a person before the text may be used. */
export interface Finding {
  kind: "hidden_text" | "invisible_characters" | "tag_characters" | "addressed_to_machines" | "foreign_link" | "mixed_alphabets";
  /** 1-based line of the cleaned text; null when it stands outside it (hidden text). */
  line: number | null;
  /** The passage itself, invisible characters written as ⟨U+200B⟩. At most 400 characters. */
  passage: string;
  /** The part of `passage` that gave it away: start and end index. */
  from: number;
  to: number;
}

/** What looks wrong in the structure or the facts of the text. */
export interface DocumentProblem {
  /** 1-based line of the cleaned text; null when it is about the document as a whole. */
  line: number | null;
  kind:
    | ParseProblem["kind"]
    /** In force before it was issued · ends before it begins. */
    | "effect_before_issue" | "end_before_effect"
    /** The number belongs to another kind of document or body ("…/NQ-HĐND" under a Chính phủ head). */
    | "number_clash"
    /** Words of the file that stand in no piece of the tree. */
    | "lost_text"
    | "no_number" | "no_issue_date"
    /** Issued by a commune or district whose place is not known: it would hold everywhere. `detail`: "issuer: <body>". */
    | "place_unclear"
    /** Words struck out with track changes, not accepted yet: the text reads as if they were. `detail`: "deleted: <those words>". */
    | "tracked_changes"
    /** Letters that could not be read: a broken encoding, or signs of a font's own. `detail`: "letters: <around the first>". */
    | "unreadable_letters"
    /** The front matter of a .md could not be read and was left aside; `detail`: "field issued", "line 5" or "". */
    | "front_matter";
  detail: string;
}

/** A file read to the end: what the preview shows and what is published when two people agree. */
export interface ReadSource {
  format: FileFormat;
  ocr: boolean;
  /** Cleaned, NFC, "\n" line ends: goes into parseDocument as it stands. */
  text: string;
  cleaned: CleaningNote[];
  metadata: ReadMetadata;
  findings: Finding[];
  problems: DocumentProblem[];
}
