import { ok } from "../../result.ts";
import type { Result } from "../../result.ts";
import { parseDocument } from "../documents/parse-document.ts";
import { checkDocument } from "./check-document.ts";
import { cleanText } from "./clean-text.ts";
import { extractText } from "./extract-text.ts";
import { convertLegacyLetters } from "./legacy-letters.ts";
import type { PageReader } from "./read-pdf.ts";
import { readMetadata } from "./read-metadata.ts";
import type { ExtractedText, ReadSource, SourceFile, Unreadable } from "./reading.ts";
import { scanFindings } from "./scan-findings.ts";

/**
 * A file as an office hands it in → clean text, what it says about itself, and what a person must look at.
 * @param readPicture reads pages that are only pictures, see `extractText`
 */
export async function readSource(file: SourceFile, readPicture?: PageReader): Promise<Result<ReadSource, Unreadable>> {
  const extracted = await extractText(file, readPicture);
  return extracted.ok ? ok(readExtracted(extracted.value)) : extracted;
}

/** The steps after the file is open, pure: letters → clean → metadata → findings → structure. */
export function readExtracted(extracted: ExtractedText): ReadSource {
  const letters = convertLegacyLetters(extracted.text, extracted.fonts);
  const cleaned = cleanText({ text: letters.text, format: extracted.format });
  const parsed = parseDocument(cleaned.text);
  const metadata = readMetadata(cleaned.text, parsed);
  return {
    format: extracted.format,
    ocr: extracted.ocr,
    text: cleaned.text,
    cleaned: [...letters.notes, ...cleaned.notes].sort((a, b) => a.line - b.line),
    metadata,
    findings: scanFindings({ ...extracted, text: letters.text }, cleaned),
    problems: checkDocument(cleaned.text, parsed, metadata),
  };
}
