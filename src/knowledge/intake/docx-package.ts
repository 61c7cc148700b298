import { fail, ok } from "../../result.ts";
import type { Result } from "../../result.ts";
import { unzipEntry, zipDirectory } from "./open-zip.ts";
import type { Unreadable } from "./reading.ts";
import { childrenOf, childOf, readXml } from "./xml-tree.ts";
import type { XmlElement } from "./xml-tree.ts";

/** The parts of a .docx that say something. */
export interface DocxPackage {
  /** word/document.xml, XML not yet read. */
  document: Uint8Array;
  styles: XmlElement | null;
  numbering: XmlElement | null;
  footnotes: XmlElement | null;
  endnotes: XmlElement | null;
  comments: XmlElement | null;
  /** Relationship id → address, for links. */
  targets: ReadonlyMap<string, string>;
}

/** Unpacked, a .docx may claim this much in all: 200 MB; pictures are never unpacked. */
export const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;
/** One part that is read. A law of 600 pages has some 8 MB of XML; a Worker has 128 MB. */
const MOST_PART_BYTES = 32 * 1024 * 1024;

/** Opens the zip of a .docx (ECMA-376 Part 2) and reads its parts. The directory is looked at before anything is unpacked. */
export function openDocx(bytes: Uint8Array): Result<DocxPackage, Unreadable> {
  const entries = zipDirectory(bytes);
  if (entries === null) return fail({ kind: "broken", format: "docx" });
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (unpacked > MOST_UNPACKED_BYTES) return fail({ kind: "too_large", bytes: unpacked, most: MOST_UNPACKED_BYTES });
  const part = (name: string): Result<Uint8Array | null, Unreadable> => {
    const entry = entries.find((entry) => entry.name === name);
    if (entry === undefined) return ok(null);
    if (entry.encrypted) return fail({ kind: "encrypted", format: "docx" });
    const content = unzipEntry(bytes, entry, MOST_PART_BYTES);
    return content.ok ? content : fail(content.reason === "too_large" ? { kind: "too_large", bytes: entry.unpackedBytes, most: MOST_PART_BYTES } : { kind: "broken", format: "docx" });
  };
  const document = part("word/document.xml");
  if (!document.ok) return document;
  if (document.value === null) return fail({ kind: "broken", format: "docx" });
  const others: Partial<Record<string, XmlElement | null>> = {};
  for (const name of ["styles", "numbering", "footnotes", "endnotes", "comments", "_rels/document.xml"]) {
    const content = part(`word/${name}.${name.startsWith("_rels") ? "rels" : "xml"}`);
    if (!content.ok) return content;
    const xml = content.value === null ? null : readXml(content.value);
    if (content.value !== null && xml === null) return fail({ kind: "broken", format: "docx" });
    others[name] = xml;
  }
  const relationships = childrenOf(childOf(others["_rels/document.xml"] ?? undefined, "Relationships"), "Relationship");
  return ok({
    document: document.value,
    styles: others["styles"] ?? null,
    numbering: others["numbering"] ?? null,
    footnotes: others["footnotes"] ?? null,
    endnotes: others["endnotes"] ?? null,
    comments: others["comments"] ?? null,
    targets: new Map(relationships.map((link) => [link.attributes["Id"] ?? "", link.attributes["Target"] ?? ""])),
  });
}
