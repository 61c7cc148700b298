import { ok } from "../../result.ts";
import type { Result } from "../../result.ts";
import { readDocumentFile } from "../documents/document.ts";
import type { DocumentFile } from "../documents/document.ts";
import { parseDocument } from "../documents/parse-document.ts";
import { checkDocument } from "../intake/check-document.ts";
import type { ReadMetadata, ReadSource, ReadValue, SourceFile, Unreadable } from "../intake/reading.ts";

/** A file as it was read, and the document its front matter declares; null: it has none, or one that cannot be read. */
export interface ReadWithFront { read: ReadSource; declared: DocumentFile | null }

/**
 * A .md that begins with front matter is taken at its word, as the shipped folder is; its text is cleaned and looked through like
 * any other, and so is the front matter. One that cannot be read is a problem to look at: the text then says itself what it is.
 */
export async function readWithFrontMatter(readSource: (file: SourceFile) => Promise<Result<ReadSource, Unreadable>>, source: SourceFile): Promise<Result<ReadWithFront, Unreadable>> {
  const content = /\.(?:md|markdown)$/i.test(source.name) ? new TextDecoder().decode(source.bytes).replace(/^\ufeff/, "") : "";
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(content);
  if (match === null) {
    const plain = await readSource(source);
    return plain.ok ? ok({ read: plain.value, declared: null }) : plain;
  }
  const [, head = "", body = ""] = match;
  const text = await readSource({ name: source.name, bytes: new TextEncoder().encode(body) });
  if (!text.ok) return text;
  const inHead = await readSource({ name: "front-matter.txt", bytes: new TextEncoder().encode(head) });
  // It names the page the text was taken from: that link is no part of the text.
  const hidden = inHead.ok ? inHead.value.findings.filter(({ kind }) => kind !== "foreign_link") : [];
  const findings = [...hidden.map((finding) => ({ ...finding, line: null })), ...text.value.findings];
  const declared = readDocumentFile(FILE, content);
  if (!declared.ok) return ok({ read: { ...text.value, findings, problems: [{ line: null, kind: "front_matter", detail: placeOf(declared.reason) }, ...text.value.problems] }, declared: null });
  const { document, amends } = declared.value;
  const metadata = declaredIn(text.value.metadata, declared.value);
  const problems = checkDocument(text.value.text, parseDocument(text.value.text), metadata);
  return ok({
    read: { ...text.value, ocr: document.quality === "ocr_unchecked", metadata, findings, problems },
    declared: { document: { ...document, slug: slugOfName(source.name) }, amends, text: text.value.text },
  });
}

/** Reasons name the file first; the office's own name for it may not serve as an address. */
const FILE = "van-ban.md";

/** "van-ban.md: issued: must be a day" → "field issued"; "van-ban.md:5: …" → "line 5"; "" where neither is told. */
function placeOf(reason: string): string {
  const [, line, field] = /^van-ban\.md:(?:(\d+):| ([a-z_]+)[\d.]*:)/.exec(reason) ?? [];
  return line !== undefined ? `line ${line}` : field !== undefined ? `field ${field}` : "";
}

function declaredIn(read: ReadMetadata, { document, amends }: DocumentFile): ReadMetadata {
  const said = (value: string | null): ReadValue => ({ value, line: null });
  return {
    ...read, amends, number: said(document.number), title: said(document.title), kind: said(document.kind), issuer: said(document.issuer), issued: said(document.issued),
    inForceFrom: said(document.inForceFrom), inForceTo: said(document.inForceTo), locality: said(document.locality),
  };
}

function slugOfName(name: string): string {
  const base = name.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "");
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(base) ? base : "";
}
