import type { KnowledgeDatabase } from "../database.ts";
import type { DocumentFile } from "../documents/document.ts";
import type { ReadSource } from "../intake/reading.ts";

/** Nothing said about the document yet: what is missing is "" until a person fills it in. */
export function fileOfReading(read: ReadSource): DocumentFile {
  const { metadata } = read;
  const { number, title } = metadata;
  return {
    document: {
      slug: slugFrom(number.value ?? title.value ?? ""), number: number.value, title: title.value ?? "", kind: metadata.kind.value ?? "", issuer: metadata.issuer.value,
      issued: metadata.issued.value, inForceFrom: metadata.inForceFrom.value, inForceTo: metadata.inForceTo.value, amendedBy: [], replacedBy: null,
      locality: metadata.locality.value, quality: read.ocr ? "ocr_unchecked" : "official", source: null, note: read.ocr ? OCR_NOTE : null,
    },
    amends: metadata.amends,
    text: read.text,
  };
}

/**
 * The address under which this document is published already, so that its new text takes the place of the old one:
 * same number and same body, of the same place. Else the one it has.
 */
export async function knownSlug(db: KnowledgeDatabase, { document }: DocumentFile): Promise<string> {
  if (document.number === null) return document.slug;
  const { results } = await db
    .prepare("SELECT slug FROM documents WHERE upper(number) = upper(?1) AND locality IS ?2 AND (issuer IS ?3 OR issuer IS NULL OR ?3 IS NULL) LIMIT 2")
    .bind(document.number, document.locality, document.issuer)
    .all<{ slug: string }>();
  return results.length === 1 ? (results[0]?.slug ?? document.slug) : document.slug;
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

const OCR_NOTE = "Chép bằng máy đọc chữ, chưa đối chiếu với bản gốc.";
/** Addresses are shared by hand and read aloud. */
const MOST_SLUG_CHARS = 60;

/** "154/2026/NĐ-CP" → "154-2026-nd-cp". */
function slugFrom(name: string): string {
  const plain = name.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, "-");
  return plain.slice(0, MOST_SLUG_CHARS).replace(/^-+|-+$/g, "");
}
