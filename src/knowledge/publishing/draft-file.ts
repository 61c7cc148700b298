import { fold } from "../../language/fold.ts";
import type { LegalDocument } from "../clause.ts";
import type { KnowledgeDatabase } from "../database.ts";
import type { DocumentFile } from "../documents/document.ts";
import { slugOf } from "../intake/document-file-of.ts";
import type { ReadSource } from "../intake/reading.ts";

/** The document as it would be published; what the text does not say of itself is "" until a person fills it in. */
export function fileOfReading(read: ReadSource): DocumentFile {
  const { metadata } = read;
  return {
    document: {
      slug: slugOf(metadata) ?? slugFrom(metadata.title.value ?? ""), number: metadata.number.value, title: metadata.title.value ?? "", kind: metadata.kind.value ?? "",
      issuer: metadata.issuer.value, issued: metadata.issued.value, inForceFrom: metadata.inForceFrom.value, inForceTo: metadata.inForceTo.value, amendedBy: [], replacedBy: null,
      locality: metadata.locality.value, quality: read.ocr ? "ocr_unchecked" : "official", source: null, note: read.ocr ? "OCR, chưa đối chiếu" : null,
    },
    amends: metadata.amends,
    text: read.text,
  };
}

/**
 * The address under which this document is published already, so that its new text takes the place of the old one: same
 * number, and neither place nor body says otherwise. Else its own address, or the next free one when another document has it.
 */
export async function addressOf(db: KnowledgeDatabase, { document }: DocumentFile): Promise<string> {
  const { results } = await db
    .prepare("SELECT slug, number, locality, issuer FROM documents WHERE upper(number) = upper(?1) OR slug = ?2 OR slug GLOB ?2 || '-[0-9]*' ORDER BY slug")
    .bind(document.number, document.slug)
    .all<Pick<LegalDocument, "slug" | "number" | "locality" | "issuer">>();
  // The address of a local body's document names the body, however the body is spelt: the same address and number are enough.
  const own = results.find((known) => known.slug === document.slug && isSame(known, { ...document, issuer: null }));
  const same = results.filter((known) => isSame(known, document));
  const found = own ?? (same.length === 1 ? same[0] : undefined);
  if (found !== undefined) return found.slug;
  const taken = new Set(results.map((known) => known.slug));
  let slug = document.slug;
  for (let i = 2; taken.has(slug); i++) slug = `${document.slug}-${i}`;
  return slug;
}

function isSame(known: Pick<LegalDocument, "number" | "locality" | "issuer">, document: Pick<LegalDocument, "number" | "locality" | "issuer">): boolean {
  if (known.number === null || document.number === null) return known.number === document.number;
  const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && fold(a).toLowerCase() !== fold(b).toLowerCase();
  return !differ(known.number, document.number) && !differ(known.locality, document.locality) && !differ(known.issuer, document.issuer);
}

/** After a correction: a document that got another number, but no other address, is addressed by that number. */
export async function readdress(db: KnowledgeDatabase, before: DocumentFile, file: DocumentFile): Promise<DocumentFile> {
  const { slug, number, issuer } = file.document;
  if (slug !== before.document.slug || (number === before.document.number && slug !== "")) return file;
  const derived = slugOf({ number: { value: number, line: null }, issuer: { value: issuer, line: null } }) ?? slugFrom(file.document.title);
  const addressed = { ...file, document: { ...file.document, slug: derived } };
  return { ...file, document: { ...file.document, slug: await addressOf(db, addressed) } };
}

/** Has it all that a published document must have? The same rules as for the files of the shipped folder. */
export function isComplete({ document, text }: DocumentFile): boolean {
  const { slug, title, kind, issued, inForceFrom, inForceTo, locality, number } = document;
  const days = [issued, inForceFrom, inForceTo].filter((day) => day !== null);
  return (
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && title.trim() !== "" && kind.trim() !== "" && text.trim() !== "" && number !== "" &&
    days.every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))) &&
    (inForceFrom === null || inForceTo === null || inForceFrom <= inForceTo) && (locality === null || /^\d{2}$/.test(locality))
  );
}

/** Addresses are shared by hand and read aloud. */
const MOST_SLUG_CHARS = 60;

/** "Hiến pháp nước Cộng hòa …" → "hien-phap-nuoc-cong-hoa-…". */
function slugFrom(title: string): string {
  return fold(title).toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, MOST_SLUG_CHARS).replace(/^-+|-+$/g, "");
}
