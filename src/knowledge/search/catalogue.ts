import type { AmendmentEffect } from "../documents/amendments.ts";
import type { KnowledgeDatabase } from "../database.ts";
import { fromRow } from "../documents/knowledge-store.ts";
import type { DocumentRow, PublishedDocument } from "../documents/knowledge-store.ts";
import { titleTermsOf } from "./title-terms.ts";

/** All documents, held in memory between searches: small, and needed by every one of them. */
export interface Catalogue {
  /** Of the index it was read from. */
  version: number;
  documents: PublishedDocument[];
  /** One past the highest passage number. */
  endPassage: number;
  /** Passages that still belong to a document. */
  livePassages: number;
  /** Bare words and pairs of the titles → places in `documents`. */
  titleTerms: Map<string, number[]>;
  byNumber: Map<string, PublishedDocument>;
  /** "<number of the amended document>#<article>" → passages that word it anew. */
  amendments: Map<string, { passage: number; document: PublishedDocument; clause: string | null; effect: AmendmentEffect; oldWords: string | null }[]>;
}

/** Reads the catalogue that belongs to the present version of the index. */
export async function readCatalogue(db: KnowledgeDatabase): Promise<Catalogue> {
  const [rows, state, changes] = await Promise.all([
    db.prepare("SELECT * FROM documents ORDER BY first_passage").all<DocumentRow>(),
    db.prepare("SELECT coalesce(max(id), 0) AS version, coalesce(max(end_passage), 0) AS end FROM segments").first<{ version: number; end: number }>(),
    db.prepare("SELECT passage, target, article, clause, effect, old_words FROM amendments").all<{ passage: number; target: string; article: string; clause: string | null; effect: AmendmentEffect; old_words: string | null }>(),
  ]);
  const documents = rows.results.map(fromRow);
  const titleTerms = new Map<string, number[]>();
  for (const [place, document] of documents.entries()) {
    for (const term of titleTermsOf(`${document.kind} ${document.title} ${document.number ?? ""}`)) {
      const places = titleTerms.get(term);
      if (places === undefined) titleTerms.set(term, [place]);
      else places.push(place);
    }
  }
  const amendments: Catalogue["amendments"] = new Map();
  for (const { passage, target, article, clause, effect, old_words: oldWords } of changes.results) {
    const document = documents.find((one) => one.firstPassage <= passage && passage < one.firstPassage + one.passageCount);
    if (document === undefined) continue;
    const key = `${target}#${article}`;
    amendments.set(key, [...(amendments.get(key) ?? []), { passage, document, clause, effect, oldWords }]);
  }
  return {
    version: state?.version ?? 0,
    documents,
    endPassage: state?.end ?? 0,
    livePassages: documents.reduce((sum, document) => sum + document.passageCount, 0),
    titleTerms,
    byNumber: new Map(documents.flatMap((document) => (document.number === null ? [] : [[document.number, document] as const]))),
    amendments,
  };
}
