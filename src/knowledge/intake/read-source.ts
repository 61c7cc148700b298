import { ok } from "../../result.ts";
import type { Result } from "../../result.ts";
import { parseDocument } from "../documents/parse-document.ts";
import type { Areas } from "../places/areas.ts";
import { checkDocument } from "./check-document.ts";
import { cleanText } from "./clean-text.ts";
import { extractText } from "./extract-text.ts";
import { convertLegacyLetters } from "./legacy-letters.ts";
import type { PageReader } from "./read-pdf.ts";
import { readMetadata } from "./read-metadata.ts";
import type { DocumentProblem, ExtractedText, ReadSource, SourceFile, Unreadable } from "./reading.ts";
import { scanFindings } from "./scan-findings.ts";

/**
 * A file as an office hands it in → clean text, what it says about itself, and what a person must look at.
 * @param readPicture reads pages that are only pictures, see `extractText`
 * @param areas the communes of the province served, by which a commune's document gets its place
 */
export async function readSource(file: SourceFile, readPicture?: PageReader, areas: Areas | null = null): Promise<Result<ReadSource, Unreadable>> {
  const extracted = await extractText(file, readPicture);
  return extracted.ok ? ok(readExtracted(extracted.value, areas)) : extracted;
}

/** The steps after the file is open, pure: letters → clean → metadata → findings → structure. */
export function readExtracted(extracted: ExtractedText, areas: Areas | null = null): ReadSource {
  const letters = convertLegacyLetters(extracted.text, extracted.fonts);
  const cleaned = cleanText({ text: letters.text, format: extracted.format });
  const parsed = parseDocument(cleaned.text);
  const metadata = readMetadata(cleaned.text, parsed, areas);
  return {
    format: extracted.format,
    ocr: extracted.ocr,
    text: cleaned.text,
    cleaned: [...letters.notes, ...cleaned.notes].sort((a, b) => a.line - b.line),
    metadata,
    findings: scanFindings({ ...extracted, text: letters.text }, cleaned),
    problems: [...trackedChanges(extracted, cleaned.lineOf), ...checkDocument(cleaned.text, parsed, metadata)].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

/** A draft with changes that nobody has accepted is perhaps not what was signed. */
function trackedChanges({ hidden }: ExtractedText, lineOf: readonly (number | null)[]): DocumentProblem[] {
  return hidden.filter(({ how }) => how === "deleted").slice(0, MOST_CHANGES).map(({ line, text }) => ({ line: lineOf[line - 1] ?? null, kind: "tracked_changes", detail: `deleted: ${text.slice(0, 80)}` }));
}

const MOST_CHANGES = 50;
