import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readDocumentFile } from "../../src/knowledge/documents/document.ts";
import type { DocumentFile } from "../../src/knowledge/documents/document.ts";
import { documentFileOf } from "../../src/knowledge/intake/document-file-of.ts";
import type { DocumentGap } from "../../src/knowledge/intake/document-file-of.ts";
import type { PageReader } from "../../src/knowledge/intake/read-pdf.ts";
import { readSource } from "../../src/knowledge/intake/read-source.ts";
import type { Finding, ReadSource, Unreadable } from "../../src/knowledge/intake/reading.ts";
import { readAreas } from "../../src/knowledge/places/areas.ts";
import type { Areas } from "../../src/knowledge/places/areas.ts";
import { fold } from "../../src/language/fold.ts";
import { fail, ok } from "../../src/result.ts";
import type { Result } from "../../src/result.ts";
import { UnreadablePicture } from "./page-picture.ts";

/** Makes a reader, which throws UnreadablePicture, for the pages of one PDF that are only pictures. */
export type PictureReaders = (pdf: Uint8Array) => PageReader;

export interface ReadFileOptions {
  /** Absent: a scanned PDF is rejected. */
  readPictures?: PictureReaders | undefined;
  /** Take a file although something in it should be looked at. */
  acceptFindings?: boolean | undefined;
  /** Communes of the province served; absent: those of knowledge/areas.yaml. */
  areas?: Areas | undefined;
}

export interface ReadFile {
  file: DocumentFile;
  /** One line each: what is doubtful, or was found and accepted. Empty for a file with front matter. */
  remarks: string[];
}

/**
 * Any file an office may put into the folder → the document as it would be published.
 * A .md that begins with front matter is taken as it says; everything else says itself what it is.
 * @returns one sentence, or some lines, naming what is wrong and the remedy
 */
export async function readOfficeFile(path: string, options: ReadFileOptions = {}): Promise<Result<ReadFile, string>> {
  const bytes = new Uint8Array(readFileSync(path));
  if (path.endsWith(".md") && /^(?:\ufeff)?---\r?\n/.test(new TextDecoder().decode(bytes.subarray(0, 16)))) {
    const read = readDocumentFile(path, new TextDecoder().decode(bytes));
    return read.ok ? ok({ file: read.value, remarks: [] }) : read;
  }
  let read: Result<ReadSource, Unreadable>;
  try {
    read = await readSource({ name: basename(path), bytes }, options.readPictures?.(bytes), options.areas ?? shippedAreas());
  } catch (error) {
    if (!(error instanceof UnreadablePicture)) throw error;
    return fail(`${path}: ${error.message}`);
  }
  if (!read.ok) return fail(`${path}: ${whyUnreadable(read.reason)}`);
  const { findings } = read.value;
  if (findings.length > 0 && options.acceptFindings !== true) {
    return fail([`${path}: must be looked at first, passages: ${findings.length}. Correct the file, or load it again with --accept-findings.`, ...findings.map(findingLine)].join("\n"));
  }
  const file = documentFileOf(read.value, read.value.metadata.number.value === null ? slugFromName(path) : undefined);
  return file.ok ? ok({ file: file.value, remarks: remarksOn(read.value) }) : fail(`${path}: ${GAPS[file.reason]}`);
}

/** knowledge/areas.yaml. @throws {LocalityFileError} naming the line */
function shippedAreas(): Areas {
  return readAreas(readFileSync(join(import.meta.dirname, "../../knowledge/areas.yaml"), "utf8"));
}

/** What to do about a text that is not a document yet, in a line. */
const GAPS: Record<DocumentGap, string> = {
  no_number: "the text gives no number to name the document by. Write it at the head, or name the file after the document.",
  no_title: "the text gives no title. Write one at the head.",
  no_kind: "the text does not say what kind of document it is. Write it at the head.",
  no_text: "there is no text.",
  bad_slug: "cannot be named by its number. Name the file in lower-case letters, digits and single hyphens.",
  bad_days: "a day is not written YYYY-MM-DD, or the end lies before the beginning.",
  bad_locality: "issued by a commune or district that is not among those of knowledge/areas.yaml, or was divided. Put the text into a .md with front matter that names the locality.",
};

function remarksOn(read: ReadSource): string[] {
  return [...read.problems.map((problem) => `  doubtful${problem.line === null ? "" : ` line ${problem.line}`}: ${problem.kind}: ${problem.detail}`), ...read.findings.map(findingLine)];
}

const findingLine = ({ kind, line, passage }: Finding): string => `  finding${line === null ? "" : ` line ${line}`}: ${kind}: ${passage}`;

const slugFromName = (path: string): string => fold(basename(path).replace(/\.[^.]*$/, "")).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

/** What to do about a file that cannot be read, in a line. */
export function whyUnreadable(reason: Unreadable): string {
  switch (reason.kind) {
    case "empty":
      return "the file is empty. Copy it again.";
    case "too_large":
      return `${megabytes(reason.bytes)} is more than the ${megabytes(reason.most)} that are read. Divide it, or take the pictures out.`;
    case "encrypted":
      return "opens only with a password. Save it without one.";
    case "broken":
      return `not a whole ${reason.format} file. Get it again from where it came.`;
    case "disguised":
      return `named .${reason.said} but holds ${reason.found ?? "something else"}. Get the right file, or give it the right ending.`;
    case "unsupported":
      return `${reason.found} is not read here. Save it as .docx, .pdf, .html or .txt.`;
    case "scanned":
      return `pages that are only pictures: ${reason.pages}. Load it again with --ocr, and compare the text before quoting it.`;
    case "no_words":
      return "opens, but holds no words.";
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
