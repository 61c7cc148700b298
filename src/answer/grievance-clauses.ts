import type { ClauseHit, ClauseIndex } from "../knowledge/clause.ts";
import type { PublishedDocument } from "../knowledge/documents/knowledge-store.ts";
import { clauseLabel } from "../text/answers.ts";
import { documentName } from "./cite.ts";

/** A grievance or proposal as the register reads it: redacted words, and its main field. */
export interface Grievance { summary: string; field: string }

export interface GrievanceTools {
  index: ClauseIndex;
  /** Numbers of the documents that usually rule on a field, the main one first. */
  documentsOf: (field: string) => readonly string[];
  /** All that is published. */
  documents: readonly PublishedDocument[];
  /** YYYY-MM-DD: the rules of this day. */
  today: string;
  /** Province code. */
  locality: string;
}

/** How many grievances touch a clause, or a document where no clause of it is near. */
export interface GrievanceCount { clauseId: string; label: string; cases: number }

/**
 * Each grievance beside the clause it touches: the nearest one of the documents that usually rule on its field, else one that
 * is near without doubt, else the field's main document. What touches none (a broken lamp) is not in the list. Most first.
 */
export async function grievancesByClause(grievances: readonly Grievance[], tools: GrievanceTools): Promise<GrievanceCount[]> {
  const byNumber = new Map(tools.documents.flatMap((document) => (document.number === null ? [] : [[document.number, document] as const])));
  const counts = new Map<string, GrievanceCount>();
  // The same words are looked for once.
  const alike = [...Map.groupBy(grievances, ({ field, summary }) => `${field}\n${summary.trim()}`).values()];
  for (let start = 0; start < alike.length; start += AT_ONCE) {
    const found = await Promise.all(alike.slice(start, start + AT_ONCE).map(async (same) => ({ times: same.length, touched: same[0] === undefined ? null : await touchedBy(same[0], tools, byNumber) })));
    for (const { times, touched } of found) {
      if (touched === null) continue;
      const known = counts.get(touched.clauseId);
      if (known === undefined) counts.set(touched.clauseId, { ...touched, cases: times });
      else known.cases += times;
    }
  }
  return [...counts.values()].toSorted((a, b) => b.cases - a.cases || (a.clauseId < b.clauseId ? -1 : 1));
}

/** Searches under way at the same time. */
const AT_ONCE = 6;
const HITS = 10;
/** Log-odds from which a clause of the field's own documents is about it, and from which one of any other document is. */
const NEAR = -1.5;
const WITHOUT_DOUBT = 2;

async function touchedBy({ summary, field }: Grievance, { index, documentsOf, today, locality }: GrievanceTools, byNumber: ReadonlyMap<string, PublishedDocument>): Promise<Omit<GrievanceCount, "cases"> | null> {
  const usual = documentsOf(field);
  const hits = await index.search({ text: summary, asOf: today, limit: HITS, locality });
  const own = hits.find(({ document, evidence }) => evidence >= NEAR && usual.includes(document.number ?? ""));
  const hit = own ?? hits.find(({ evidence }) => evidence >= WITHOUT_DOUBT);
  if (hit !== undefined) return nameOf(hit);
  const main = usual.map((number) => byNumber.get(number)).find((document) => document !== undefined && document.excluded === null);
  return main === undefined ? null : { clauseId: `${main.slug}#`, label: documentName(main) };
}

function nameOf({ clause, document }: ClauseHit): Omit<GrievanceCount, "cases"> {
  const { article, clause: khoan, point } = clause;
  return { clauseId: clause.id, label: clauseLabel({ article, clause: khoan, point, newWording: null, document: documentName(document) }) };
}
