import { fold } from "../../language/fold.ts";
import type { LegalDocument } from "../clause.ts";
import type { KnowledgeDatabase } from "../database.ts";
import type { DocumentFile } from "../documents/document.ts";
import { bodyNamed } from "../intake/bodies.ts";
import { slugOf } from "../intake/document-file-of.ts";
import type { DocumentGap } from "../intake/document-file-of.ts";
import { isBelowProvince } from "../intake/place-of-body.ts";
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

/** What the front matter of a file declares, under the name of the file where that tells the number, as in the shipped folder; else under its number. */
export function fileOfFrontMatter(declared: DocumentFile): DocumentFile {
  const { document } = declared;
  const said = { number: { value: document.number, line: null }, issuer: { value: document.issuer, line: null } };
  const bare = slugOf({ ...said, issuer: { value: null, line: null } });
  const isNamed = document.slug !== "" && (bare === null || document.slug === bare || document.slug.startsWith(`${bare}-`));
  return isNamed ? declared : { ...declared, document: { ...document, slug: slugOf(said) ?? slugFrom(document.title) } };
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
  return !differ(known.number, document.number) && !differ(known.locality, document.locality) && !differ(bodyKey(known.issuer), bodyKey(document.issuer));
}

/** "UBND tỉnh Cà Mau", "Ủy ban nhân dân tỉnh Cà Mau", "UỶ BAN NHÂN DÂN TỈNH CÀ MAU": one body. */
function bodyKey(issuer: string | null): string | null {
  if (issuer === null) return null;
  const spelled = issuer.normalize("NFC").replace(/(?<!\p{L})UBND(?!\p{L})/gu, "Ủy ban nhân dân").replace(/(?<!\p{L})HĐND(?!\p{L})/gu, "Hội đồng nhân dân").replace(/\s+/g, " ").trim();
  return bodyNamed(spelled) ?? spelled;
}

/**
 * A newer text of a published document begins with what a person has found out about that one and the text does not say:
 * what changed or replaced it, its days, its place, where it came from. Text and what it says of itself always count first.
 */
export function takingOver(file: DocumentFile, inForce: LegalDocument): DocumentFile {
  const { document } = file;
  // A label of text read by machine belongs to that text.
  const note = inForce.quality !== "official" && /OCR/u.test(inForce.note ?? "") ? null : inForce.note;
  return {
    ...file,
    document: {
      ...document,
      issuer: document.issuer ?? inForce.issuer, issued: document.issued ?? inForce.issued, inForceFrom: document.inForceFrom ?? inForce.inForceFrom, inForceTo: document.inForceTo ?? inForce.inForceTo,
      amendedBy: document.amendedBy.length > 0 ? document.amendedBy : inForce.amendedBy, replacedBy: document.replacedBy ?? inForce.replacedBy,
      locality: document.locality ?? inForce.locality, source: document.source ?? inForce.source, note: document.note ?? note,
    },
  };
}

/** After a correction: a document that got another number, but no other address, is addressed by that number. */
export async function readdress(db: KnowledgeDatabase, before: DocumentFile, file: DocumentFile): Promise<DocumentFile> {
  const { slug, number, issuer } = file.document;
  if (slug !== before.document.slug || (number === before.document.number && slug !== "")) return file;
  const derived = slugOf({ number: { value: number, line: null }, issuer: { value: issuer, line: null } }) ?? slugFrom(file.document.title);
  const addressed = { ...file, document: { ...file.document, slug: derived } };
  return { ...file, document: { ...file.document, slug: await addressOf(db, addressed) } };
}

/** What keeps it from being published, in the order of the form; empty: it has all that the files of the shipped folder must have. */
export function gapsIn({ document, text }: DocumentFile): DocumentGap[] {
  const { slug, title, kind, issuer, issued, inForceFrom, inForceTo, locality, number } = document;
  const days = [issued, inForceFrom, inForceTo].filter((day) => day !== null);
  const areDays = days.every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)));
  const found: [isMissing: boolean, gap: DocumentGap][] = [
    [number === "", "no_number"],
    [title.trim() === "", "no_title"],
    [kind.trim() === "", "no_kind"],
    [!areDays || (inForceFrom !== null && inForceTo !== null && inForceFrom > inForceTo), "bad_days"],
    [locality === null ? isBelowProvince(issuer) : !/^\d{2}(?:\d{3})?$/.test(locality), "bad_locality"],
    [!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug), "bad_slug"],
    [text.trim() === "", "no_text"],
  ];
  return found.flatMap(([isMissing, gap]) => (isMissing ? [gap] : []));
}

/** Addresses are shared by hand and read aloud. */
const MOST_SLUG_CHARS = 60;

/** "Hiến pháp nước Cộng hòa …" → "hien-phap-nuoc-cong-hoa-…". */
function slugFrom(title: string): string {
  return fold(title).toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, MOST_SLUG_CHARS).replace(/^-+|-+$/g, "");
}
