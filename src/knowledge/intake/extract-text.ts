import { fail } from "../../result.ts";
import type { Result } from "../../result.ts";
import { detectFormat } from "./detect-format.ts";
import { readPlainText } from "./read-plain-text.ts";
import type { PageReader } from "./read-pdf.ts";
import type { ExtractedText, SourceFile, Unreadable } from "./reading.ts";

/**
 * A file an office hands in → the words a reader of its pages sees, in order, and apart from them what is hidden.
 * Nothing is cleaned yet. Runs in Workers and in Node; needs no network.
 * @param readPicture reads pages that are only pictures; without it such a PDF is refused as "scanned"
 */
export async function extractText(file: SourceFile, readPicture?: PageReader): Promise<Result<ExtractedText, Unreadable>> {
  const format = detectFormat(file);
  if (!format.ok) return format;
  // Loaded when the first file comes in: whoever only chats never pays for these.
  switch (format.value) {
    case "docx":
      return (await import("./read-docx.ts")).readDocx(file.bytes);
    case "pdf":
      return (await import("./read-pdf.ts")).readPdf(file.bytes, readPicture);
    case "html":
      return (await import("./read-html.ts")).readHtml(file.bytes);
    case "text":
    case "markdown": {
      const read = readPlainText(file.bytes, format.value);
      return /[\p{L}\d]/u.test(read.text) ? { ok: true, value: read } : fail({ kind: "no_words", format: format.value });
    }
  }
}
