import type { AmendmentEffect } from "../documents/amendments.ts";
import type { KnowledgeDatabase } from "../database.ts";
import { fromRow } from "../documents/knowledge-store.ts";
import type { DocumentRow, PublishedDocument } from "../documents/knowledge-store.ts";
import { CONSOLIDATED, isMerged } from "../documents/merged-text.ts";
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
  /** "<number of the amended text>#<article>" → passages that change it. A consolidated text also stands under its own number. */
  amendments: Map<string, CatalogueChange[]>;
  /** Slug of a consolidated text → the last day on which one of the changes worked into it came into force. */
  mergedFrom: Map<string, string>;
}

export interface CatalogueChange {
  passage: number;
  document: PublishedDocument;
  clause: string | null;
  point: string | null;
  effect: AmendmentEffect;
  oldWords: string | null;
  /** First day on which it holds; null: as the amending document. */
  from: string | null;
}

/** Reads the catalogue that belongs to the present version of the index. */
export async function readCatalogue(db: KnowledgeDatabase): Promise<Catalogue> {
  // One transaction: a catalogue under the number of a later version would never be read again, and a document just taken out stay in.
  const [rows, state, changes] = await db.batch([
    db.prepare("SELECT * FROM documents ORDER BY first_passage"),
    db.prepare("SELECT coalesce(max(id), 0) AS version, coalesce(max(end_passage), 0) AS end FROM segments"),
    db.prepare("SELECT passage, target, article, clause, point, effect, old_words, in_force_from, doubt FROM amendments WHERE target IS NOT NULL AND (part IS NULL OR part <> 'title')"),
  ]);
  const { version, end } = (state?.results[0] ?? { version: 0, end: 0 }) as { version: number; end: number };
  const documents = ((rows?.results ?? []) as DocumentRow[]).map(fromRow);
  const byNumber = new Map(documents.flatMap((document) => (document.number === null ? [] : [[document.number, document] as const])));
  const titleTerms = new Map<string, number[]>();
  for (const [place, document] of documents.entries()) {
    for (const term of titleTermsOf(`${document.kind} ${document.title} ${document.number ?? ""}`)) {
      const places = titleTerms.get(term);
      if (places === undefined) titleTerms.set(term, [place]);
      else places.push(place);
    }
  }
  const amendments: Catalogue["amendments"] = new Map();
  const mergedFrom: Catalogue["mergedFrom"] = new Map();
  for (const row of (changes?.results ?? []) as ChangeRow[]) {
    const document = documentOf(documents, row.passage);
    if (document === undefined || document.excluded !== null || document.locality !== null) continue;
    if (row.effect === "ended") endDocument(byNumber.get(row.target), document, row);
    else if (row.article !== null && row.doubt === null) {
      const { passage, clause, point, effect, old_words: oldWords, in_force_from: from } = row;
      for (const text of textsOf(row.target, byNumber)) {
        if (isMerged(text, document)) {
          const day = from ?? document.inForceFrom ?? "";
          if (text.kind === CONSOLIDATED && day > (mergedFrom.get(text.slug) ?? "")) mergedFrom.set(text.slug, day);
          continue;
        }
        const key = `${text.number}#${row.article}`;
        amendments.set(key, [...(amendments.get(key) ?? []), { passage, document, clause, point, effect, oldWords, from }]);
      }
    }
  }
  return {
    version,
    documents,
    endPassage: end,
    livePassages: documents.reduce((sum, document) => sum + document.passageCount, 0),
    titleTerms,
    byNumber,
    amendments,
    mergedFrom,
  };
}

interface ChangeRow {
  passage: number; target: string; article: string | null; clause: string | null; point: string | null; effect: AmendmentEffect;
  old_words: string | null; in_force_from: string | null; doubt: string | null;
}

/** The original, and the consolidated text that has taken its place. */
function textsOf(number: string, byNumber: ReadonlyMap<string, PublishedDocument>): PublishedDocument[] {
  const original = byNumber.get(number);
  const successor = byNumber.get(original?.replacedBy ?? "");
  return [original, successor?.kind === CONSOLIDATED ? successor : undefined].filter((text) => text !== undefined);
}

/** A later document says that this one ends, though its own front matter does not know it yet. */
function endDocument(ended: PublishedDocument | undefined, by: PublishedDocument, { doubt, in_force_from: from }: ChangeRow): void {
  const day = from ?? by.inForceFrom;
  if (ended === undefined || ended.inForceTo !== null || doubt !== null || day === null || ended.slug === by.slug) return;
  ended.inForceTo = day;
  ended.replacedBy ??= by.number;
}

/** Documents lie in the order of their passages. */
function documentOf(documents: readonly PublishedDocument[], passage: number): PublishedDocument | undefined {
  let [low, high] = [0, documents.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const document = documents[middle];
    if (document === undefined) return undefined;
    if (passage < document.firstPassage) high = middle - 1;
    else if (passage >= document.firstPassage + document.passageCount) low = middle + 1;
    else return document;
  }
  return undefined;
}
