import { z } from "zod";
import type { DocumentFile } from "../../knowledge/documents/document.ts";
import { type Result, fail, ok } from "../../result.ts";
import type { FormValues } from "../act-form.ts";

/** Fields of the form of the front matter, as they are named in it. */
export const metadataFields = [
  "number", "title", "kind", "issuer", "issued", "inForceFrom", "inForceTo", "locality", "amends", "amendedBy", "replacedBy", "source", "note", "slug",
] as const;
export type MetadataField = (typeof metadataFields)[number];

/** The front matter of a draft → what stands in its form. */
export function metadataValues(file: DocumentFile): Record<MetadataField, string> {
  const { document } = file;
  return {
    number: document.number ?? "", title: document.title, kind: document.kind, issuer: document.issuer ?? "", issued: document.issued ?? "",
    inForceFrom: document.inForceFrom ?? "", inForceTo: document.inForceTo ?? "", locality: document.locality ?? "", amends: file.amends.join("\n"),
    amendedBy: document.amendedBy.join("\n"), replacedBy: document.replacedBy ?? "", source: document.source ?? "", note: document.note ?? "", slug: document.slug,
  };
}

/** The form → the draft with its front matter corrected, or the first field that makes no sense. Text and quality stay. */
export function readMetadataForm(file: DocumentFile, values: FormValues): Result<DocumentFile, MetadataField> {
  const parsed = Form.safeParse(values);
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path[0];
    return fail(metadataFields.find((field) => field === name) ?? "title");
  }
  const { amends, ...front } = parsed.data;
  if (front.inForceFrom !== null && front.inForceTo !== null && front.inForceTo < front.inForceFrom) return fail("inForceTo");
  return ok({ ...file, document: { ...file.document, ...front }, amends });
}

const orNull = (most: number) => z.string().trim().max(most).default("").transform((text) => (text === "" ? null : text));
const Numbers = z.string().max(20_000).default("").transform((text) => [...new Set(text.split(/[\r\n;]+/).map((line) => line.trim()).filter((line) => line !== ""))]);
const Day = z.union([z.literal("").transform(() => null), z.iso.date()]).default(null);

/** Addresses of these pages beside those of documents. */
const RESERVED: ReadonlySet<string> = new Set(["nap-len", "nhap", "sua-doi-can-xem"]);

const Form = z.object({
  number: orNull(100),
  title: z.string().trim().min(1).max(2000),
  kind: z.string().trim().min(1).max(100),
  issuer: orNull(500),
  issued: Day,
  inForceFrom: Day,
  inForceTo: Day,
  locality: z.union([z.literal("").transform(() => null), z.string().regex(/^\d{2}(?:\d{3})?$/)]).default(null),
  amends: Numbers,
  amendedBy: Numbers,
  replacedBy: orNull(100),
  source: orNull(500),
  note: orNull(1000),
  slug: z.string().trim().max(150).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/).refine((slug) => !RESERVED.has(slug)),
});
