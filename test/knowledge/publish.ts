import type { KnowledgeDatabase } from "../../src/knowledge/database.ts";
import { readDocumentFile } from "../../src/knowledge/documents/document.ts";
import type { DocumentFile } from "../../src/knowledge/documents/document.ts";
import { bumpIndex } from "../../src/knowledge/publishing/index-change-store.ts";
import { publishDocuments } from "../../src/knowledge/publishing/publish-document.ts";
import type { PublishedFile } from "../../src/knowledge/publishing/publish-document.ts";
import { removal } from "../../src/knowledge/publishing/segment-writer.ts";

/** One document, as the shipped folder would bring it. */
export async function publishDocument(db: KnowledgeDatabase, file: DocumentFile): Promise<PublishedFile> {
  const [published] = await publishDocuments(db, [file]);
  if (published === undefined) throw new Error("publishing returned nothing");
  return published;
}

/** The same from its file: front matter and text. @param name "90-2025-qh15.md" */
export async function publishText(db: KnowledgeDatabase, name: string, content: string): Promise<void> {
  const read = readDocumentFile(name, content);
  if (!read.ok) throw new Error(read.reason);
  await publishDocument(db, read.value);
}

/** A document that is no longer there, as no act of the product leaves it: an index may meet one all the same. */
export async function withdrawDocument(db: KnowledgeDatabase, slug: string): Promise<void> {
  await db.batch([...removal(db, JSON.stringify([slug])), bumpIndex(db), db.prepare("DELETE FROM current_versions WHERE slug = ?1").bind(slug)]);
}

/** Front matter of a made-up law in force; `fields` replace or add lines. */
export function frontMatter(fields: Readonly<Record<string, string>>): string {
  const all = {
    number: "90/2025/QH15", title: "Luật Thử nghiệm", kind: "Luật", issuer: "Quốc hội", issued: "2025-01-01", in_force_from: "2025-07-01", in_force_to: "null",
    amended_by: "[]", amends: "[]", replaced_by: "null", locality: "null", quality: "official", source: "null", note: "null", ...fields,
  };
  return `---\n${Object.entries(all).map(([name, value]) => `${name}: ${value}`).join("\n")}\n---\n\n`;
}
