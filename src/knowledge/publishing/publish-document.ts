import type { KnowledgeDatabase, KnowledgeStatement } from "../database.ts";
import type { DocumentFile } from "../documents/document.ts";
import type { ParseProblem } from "../documents/parse-document.ts";
import { contentDigestOf, INDEX_FORM, Publication } from "./publication.ts";
import { fileInForce, placesOf } from "./version-store.ts";

export interface PublishedFile {
  slug: string;
  /** "kept": the text in force was published from the console and is not what the folder held before; it stays. */
  outcome: "created" | "updated" | "unchanged" | "kept";
  clauses: number;
  problems: ParseProblem[];
}

/**
 * Publishes the documents of the shipped folder and indexes them; what has not changed is left alone, so doing it again
 * changes nothing. All documents of one call go in together or not at all. Keep a call below some 10 MB of text.
 * A text that two people published from the console is never overwritten; it is indexed anew when the form of the index
 * is another now.
 * @throws when another writer published in between: nothing was changed, call again
 */
export async function publishDocuments(db: KnowledgeDatabase, files: readonly DocumentFile[], now: Date = new Date()): Promise<PublishedFile[]> {
  const publication = await Publication.begin(db);
  const slugs = files.map((file) => file.document.slug);
  const [known, places] = [await knownDocuments(db, slugs), await placesOf(db, slugs)];
  const published: PublishedFile[] = [];
  for (const file of files) {
    const { slug } = file.document;
    const one = known.get(slug);
    const content = await contentDigestOf(file);
    const isUpToDate = one?.indexForm === INDEX_FORM;
    if (one !== undefined && isUpToDate && (one.folderDigest === content || one.digest === content)) {
      if (one.folderDigest !== content) publication.also(rememberFolder(db, slug, content));
      published.push({ slug, outcome: "unchanged", clauses: 0, problems: [] });
      continue;
    }
    const before = one === undefined ? null : await fileInForce(db, slug);
    const isFolderNew = before !== null && before.folderDigest !== content && (await contentDigestOf(before.file)) !== content;
    if (before === null || (isFolderNew && before.origin === "folder")) {
      const place = (places.get(slug) ?? 0) + 1;
      const { clauses, problems } = await publication.add(file, {
        id: `folder/${slug}/${place}`, slug, place, publishedAt: now.toISOString(), origin: "folder",
        submittedBy: null, approvedBy: null, reason: "", draftId: null, restores: null,
      }, before, content);
      publication.record({ id: `loaded/${slug}/${place}`, at: now.toISOString(), by: "folder", act: "loaded", slug, draftId: null, reason: "" });
      published.push({ slug, outcome: before === null ? "created" : "updated", clauses, problems });
      continue;
    }
    if (!isFolderNew && before.folderDigest !== content) publication.also(rememberFolder(db, slug, content));
    const { clauses, problems } = isUpToDate ? { clauses: 0, problems: [] } : await publication.reindex(before.file);
    published.push({ slug, outcome: isFolderNew ? "kept" : isUpToDate ? "unchanged" : "updated", clauses, problems });
  }
  await publication.commit();
  return published;
}

/**
 * Indexes anew what was indexed with an older form of parser or index, whoever published it; the versions stay.
 * @param mostChars of text in one call; call again until it returns 0
 * @returns how many documents still wait
 * @throws when another writer published in between: nothing was changed, call again
 */
export async function reindexStale(db: KnowledgeDatabase, mostChars: number): Promise<number> {
  const publication = await Publication.begin(db);
  const { results } = await db.prepare("SELECT slug FROM documents WHERE index_form <> ?1 ORDER BY first_passage").bind(INDEX_FORM).all<{ slug: string }>();
  let chars = 0;
  let done = 0;
  for (const { slug } of results) {
    if (chars >= mostChars) break;
    const before = await fileInForce(db, slug);
    done += 1;
    if (before === null) continue;
    chars += before.file.text.length;
    await publication.reindex(before.file);
  }
  await publication.commit();
  return results.length - done;
}

interface KnownDocument { indexForm: number; digest: string; folderDigest: string | null }

async function knownDocuments(db: KnowledgeDatabase, slugs: readonly string[]): Promise<Map<string, KnownDocument>> {
  const { results } = await db
    .prepare(
      `SELECT d.slug, d.index_form AS indexForm, v.digest, c.folder_digest AS folderDigest
       FROM json_each(?1) q JOIN documents d ON d.slug = q.value JOIN current_versions c ON c.slug = d.slug JOIN versions v ON v.id = c.version_id`,
    )
    .bind(JSON.stringify(slugs))
    .all<KnownDocument & { slug: string }>();
  return new Map(results.map((row) => [row.slug, row]));
}

function rememberFolder(db: KnowledgeDatabase, slug: string, content: string): KnowledgeStatement {
  return db.prepare("UPDATE current_versions SET folder_digest = ?2 WHERE slug = ?1").bind(slug, content);
}
