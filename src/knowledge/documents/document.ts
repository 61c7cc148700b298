import { parse, YAMLParseError } from "yaml";
import { z } from "zod";
import { fail, ok } from "../../result.ts";
import type { Result } from "../../result.ts";
import type { LegalDocument } from "../clause.ts";

/** A document as its file tells it: what is known about it, and its text. */
export interface DocumentFile {
  document: LegalDocument;
  /** Numbers of the documents it amends. */
  amends: string[];
  text: string;
}

const Day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day written YYYY-MM-DD, or null"),
);

const FrontMatter = z.strictObject({
  number: z.string().min(1).nullable(),
  title: z.string().min(1),
  kind: z.string().min(1),
  issuer: z.string().min(1).nullable().default(null),
  issued: Day.nullable().default(null),
  in_force_from: Day.nullable().default(null),
  in_force_to: Day.nullable().default(null),
  amended_by: z.array(z.string()).default([]),
  replaced_by: z.string().nullable().default(null),
  amends: z.array(z.string()).default([]),
  locality: z.string().regex(/^\d{2}(?:\d{3})?$/, "must be the two-digit code of a province or the five-digit code of a commune in quotes, or null").nullable().default(null),
  quality: z.enum(["official", "ocr_unchecked", "ocr_checked"]),
  source: z.string().nullable().default(null),
  note: z.string().nullable().default(null),
});

/**
 * One file of knowledge/documents → document and text, or one sentence naming the file, what is wrong and the remedy.
 * @param file name shown in the reason, e.g. "knowledge/documents/25-2018-qh14.md"; its base name is the slug
 */
export function readDocumentFile(file: string, content: string): Result<DocumentFile, string> {
  const slug = slugOf(file);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
    return fail(`${file}: the file name must be lower-case letters, digits and single hyphens, like 25-2018-qh14.md. Rename the file.`);
  }
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(content.replace(/^\ufeff/, ""));
  if (!match) return fail(`${file}: no front matter. Start the file with a line "---", the fields, and another line "---".`);
  const [, head = "", text = ""] = match;
  if (text.trim() === "") return fail(`${file}: no text after the front matter. Paste the text of the document below the second "---".`);
  let fields: unknown;
  try {
    fields = parse(head);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    return fail(`${file}:${(error.linePos?.[0].line ?? 0) + 1}: ${error.message.split("\n", 1)[0]}. Fix the YAML of the front matter.`);
  }
  const parsed = FrontMatter.safeParse(fields);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return fail(`${file}: ${issue?.path.join(".") || "front matter"}: ${issue?.message ?? "not as expected"}. Correct this field of the front matter.`);
  }
  const front = parsed.data;
  if (front.in_force_from !== null && front.in_force_to !== null && front.in_force_to < front.in_force_from) {
    return fail(`${file}: in_force_to lies before in_force_from. Correct one of the two days.`);
  }
  return ok({
    document: {
      slug,
      number: front.number,
      title: front.title,
      kind: front.kind,
      issuer: front.issuer,
      issued: front.issued,
      inForceFrom: front.in_force_from,
      inForceTo: front.in_force_to,
      amendedBy: front.amended_by,
      replacedBy: front.replaced_by,
      locality: front.locality,
      quality: front.quality,
      source: front.source,
      note: front.note,
    },
    amends: front.amends,
    text,
  });
}

function slugOf(file: string): string {
  return (file.split("/").at(-1) ?? file).replace(/\.md$/, "");
}
