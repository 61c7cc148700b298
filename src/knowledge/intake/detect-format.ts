import { fail, ok } from "../../result.ts";
import type { Result } from "../../result.ts";
import { zipDirectory } from "./open-zip.ts";
import { looksLikeText } from "./decode-text.ts";
import { MOST_BYTES } from "./reading.ts";
import type { FileFormat, SourceFile, Unreadable } from "./reading.ts";

/**
 * What a file really is, by its bytes, and whether its ending says the same. A file without an ending, or with
 * one that names no format ("Kế hoạch số 12.2026"), is taken by its bytes alone.
 */
export function detectFormat(file: SourceFile): Result<FileFormat, Unreadable> {
  const { bytes } = file;
  if (bytes.length === 0) return fail({ kind: "empty" });
  if (bytes.length > MOST_BYTES) return fail({ kind: "too_large", bytes: bytes.length, most: MOST_BYTES });
  const ending = /\.([a-z0-9]{1,5})$/i.exec(file.name.trim())?.[1]?.toLowerCase() ?? "";
  const said = ENDINGS[ending] ?? null;
  const found = foundIn(bytes, said);
  if (found === "encrypted") return said === null || said === "docx" ? fail({ kind: "encrypted", format: "docx" }) : fail({ kind: "unsupported", found: said });
  if (found === "blank") return fail({ kind: "empty" });
  if (found === "cut zip") return said === "docx" ? fail({ kind: "broken", format: "docx" }) : fail({ kind: "unsupported", found: "zip" });
  if (found === null) return brokenOrDisguised(said, ending);
  // An old Office file whose streams stand far from where they are looked for is still one.
  if (found === "ole" && said !== null && OLD_OFFICE.has(said)) return fail({ kind: "unsupported", found: said });
  if (said !== null && said !== found && !(said === "markdown" && found === "text")) return fail({ kind: "disguised", said: ending, found });
  const format = said === "markdown" ? said : found;
  return isReadable(format) ? ok(format) : fail({ kind: "unsupported", found: format });
}

/** Ending → format; "htm" and "html" are one. What is not read here is named, so that it can be told from the unknown. */
const ENDINGS: Record<string, string> = {
  docx: "docx", docm: "docx", dotx: "docx", pdf: "pdf", html: "html", htm: "html", xhtml: "html", txt: "text", text: "text", md: "markdown", markdown: "markdown",
  doc: "doc", dot: "doc", xls: "xls", ppt: "ppt", xlsx: "xlsx", pptx: "pptx", odt: "odt", rtf: "rtf", zip: "zip", rar: "rar", "7z": "7z", gz: "gz",
  jpg: "jpg", jpeg: "jpg", png: "png", gif: "gif", bmp: "bmp", tif: "tif", tiff: "tif", webp: "webp", heic: "mp4", mp3: "mp3", mp4: "mp4", exe: "exe", dll: "exe", msi: "ole", mht: "mht", mhtml: "mht",
};

const OLD_OFFICE: ReadonlySet<string> = new Set(["doc", "xls", "ppt"]);

const READABLE: readonly string[] = ["docx", "pdf", "html", "text", "markdown"] satisfies FileFormat[];

const isReadable = (format: string): format is FileFormat => READABLE.includes(format);

/** First bytes → format. A program, a picture or an archive says what it is in its first bytes. */
const SIGNATURES: readonly [string, readonly number[]][] = [
  ["png", [0x89, 0x50, 0x4e, 0x47]],
  ["jpg", [0xff, 0xd8, 0xff]],
  ["gif", [0x47, 0x49, 0x46, 0x38]],
  ["tif", [0x49, 0x49, 0x2a, 0x00]],
  ["tif", [0x4d, 0x4d, 0x00, 0x2a]],
  ["rar", [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["gz", [0x1f, 0x8b, 0x08]],
  ["elf", [0x7f, 0x45, 0x4c, 0x46]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["mp3", [0x49, 0x44, 0x33]],
];

function foundIn(bytes: Uint8Array, said: string | null): string | null {
  const signature = SIGNATURES.find(([, start]) => startsWith(bytes, start));
  if (signature !== undefined) return signature[0];
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return insideZip(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return insideCompoundFile(bytes);
  // The header may stand after some bytes of rubbish, PDF 32000-1 Annex H.3.4.
  const head = latin(bytes.subarray(0, 1024));
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return "webp";
  if (head.slice(4, 8) === "ftyp") return "mp4";
  if (!looksLikeText(bytes)) return head.startsWith("MZ") ? "exe" : head.startsWith("BM") ? "bmp" : null;
  if (/^MIME-Version:/im.test(head) && /^Content-Type:\s*multipart/im.test(head)) return "mht";
  const start = latin(bytes.subarray(0, 65_536)).replaceAll("\0", "");
  if (/^[^\p{L}\d]*$/u.test(start) && isBlank(bytes)) return "blank";
  if (/^[\s\u00ef\u00bb\u00bf\u00ff\u00fe]*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return "html";
  if (said === "html" && /<(?:p|div|br|table|span|h[1-6]|body|ul|ol|pre|article|section|meta)\b[^>]*>/i.test(start)) return "html";
  return "text";
}

function insideZip(bytes: Uint8Array): string {
  const entries = zipDirectory(bytes);
  if (entries === null) return "cut zip";
  const has = (part: string) => entries.some((entry) => entry.name.startsWith(part));
  if (has("word/")) return "docx";
  if (has("xl/")) return "xlsx";
  if (has("ppt/")) return "pptx";
  return has("content.xml") && has("mimetype") ? "odt" : "zip";
}

/** Old Office files and new ones under a password are compound files ([MS-CFB]); their streams are named in UTF-16. */
function insideCompoundFile(bytes: Uint8Array): string {
  const names = latin(bytes).replaceAll("\0", "");
  if (names.includes("EncryptedPackage")) return "encrypted";
  if (names.includes("WordDocument")) return "doc";
  if (names.includes("PowerPoint Document")) return "ppt";
  return /Workbook|Book/.test(names) ? "xls" : "ole";
}

/** Unknown bytes under a known ending: a PDF or Word file whose start is damaged, or something else altogether. */
function brokenOrDisguised(said: string | null, ending: string): Result<FileFormat, Unreadable> {
  if (said === null) return fail({ kind: "unsupported", found: ending === "" ? "?" : ending });
  return isReadable(said) ? fail({ kind: "disguised", said: ending, found: null }) : fail({ kind: "unsupported", found: said });
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf || byte === 0xfe || byte === 0xff);

/** One character a byte. */
function latin(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join("");
}
