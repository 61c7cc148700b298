import type { KnowledgeDatabase } from "./database.ts";
import { fromRow } from "./knowledge-store.ts";
import type { DocumentRow, PublishedDocument } from "./knowledge-store.ts";
import { bareWords, pairTerm, readWords } from "./search-terms.ts";

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
}

/** Reads the catalogue that belongs to the present version of the index. */
export async function readCatalogue(db: KnowledgeDatabase): Promise<Catalogue> {
  const [rows, state] = await Promise.all([
    db.prepare("SELECT * FROM documents ORDER BY first_passage").all<DocumentRow>(),
    db.prepare("SELECT coalesce(max(id), 0) AS version, coalesce(max(end_passage), 0) AS end FROM segments").first<{ version: number; end: number }>(),
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
  return {
    version: state?.version ?? 0,
    documents,
    endPassage: state?.end ?? 0,
    livePassages: documents.reduce((sum, document) => sum + document.passageCount, 0),
    titleTerms,
    byNumber: new Map(documents.flatMap((document) => (document.number === null ? [] : [[document.number, document] as const]))),
  };
}

/** Bare words and bare pairs of a text, each once. */
export function titleTermsOf(text: string): Set<string> {
  const bare = bareWords(readWords(text));
  return new Set([...bare, ...bare.slice(1).map((word, i) => pairTerm(bare[i] ?? "", word))]);
}
