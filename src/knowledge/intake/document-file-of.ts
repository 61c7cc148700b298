import { fold } from "../../language/fold.ts";
import { fail, ok } from "../../result.ts";
import type { Result } from "../../result.ts";
import type { DocumentFile } from "../documents/document.ts";
import { isBelowProvince } from "./place-of-body.ts";
import type { ReadMetadata, ReadSource } from "./reading.ts";

/** What keeps a text from being a document of the store. The words for it stand in src/text. */
export type DocumentGap =
  /** It has no number to be named by, and no name was given. */
  | "no_number" | "no_title" | "no_kind" | "no_text"
  /** The name in its address has other signs than lower-case letters, digits and single hyphens. */
  | "bad_slug"
  /** A day that is none, or an end before the beginning. */
  | "bad_days"
  /** No code of a province or commune; or the document of a commune or district without one, which would hold everywhere. */
  | "bad_locality";

/**
 * What was read → the document as it would be published: front matter from its metadata, the text as cleaned.
 * @param slug for a text without a number; else made from number and issuer ("154-2026-nd-cp", "01763-qd-ubnd-ca-mau")
 * @returns what is missing first when it cannot be a document yet
 */
export function documentFileOf(read: ReadSource, slug?: string): Result<DocumentFile, DocumentGap> {
  const { metadata } = read;
  const own = slug ?? slugOf(metadata);
  if (own === null) return fail("no_number");
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(own)) return fail("bad_slug");
  if (metadata.title.value === null) return fail("no_title");
  if (metadata.kind.value === null) return fail("no_kind");
  if (read.text.trim() === "") return fail("no_text");
  if (metadata.locality.value === null && isBelowProvince(metadata.issuer.value)) return fail("bad_locality");
  return ok({
    document: {
      slug: own,
      number: metadata.number.value,
      title: metadata.title.value,
      kind: metadata.kind.value,
      issuer: metadata.issuer.value,
      issued: metadata.issued.value,
      inForceFrom: metadata.inForceFrom.value,
      inForceTo: metadata.inForceTo.value,
      amendedBy: [],
      replacedBy: null,
      locality: metadata.locality.value,
      quality: read.ocr ? "ocr_unchecked" : "official",
      source: null,
      note: read.ocr ? "OCR, chưa đối chiếu" : null,
    },
    amends: metadata.amends,
    text: read.text,
  });
}

/** Number, and the place of a local body whose numbers others use too; null without a number. */
export function slugOf(metadata: Pick<ReadMetadata, "number" | "issuer">): string | null {
  const number = metadata.number.value;
  if (number === null) return null;
  const place = /-(?:UBND|HĐND)$|\/(?:TU|HU|ĐU|UBND|HĐND)$|-(?:MTTQ|BTT)$/.test(number)
    ? /(?:Ủy ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Đảng ủy|Việt Nam) (?:tỉnh |thành phố )?(.+)$/u.exec(metadata.issuer.value ?? "")?.[1]
    : undefined;
  return fold(place === undefined ? number : `${number} ${place}`).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
