import type { LegalDocument } from "../clause.ts";
import type { KnowledgeDatabase } from "../database.ts";
import type { DoubtReason, LinkedAmendment } from "../documents/amendment-store.ts";
import { readChanges } from "../documents/amendments.ts";
import type { Amendment } from "../documents/amendments.ts";
import type { DocumentFile } from "../documents/document.ts";
import type { DocumentPieces } from "../documents/document-pieces.ts";
import { fromRow } from "../documents/knowledge-store.ts";
import type { DocumentRow } from "../documents/knowledge-store.ts";
import { isMerged } from "../documents/merged-text.ts";
import { hasWords } from "../documents/words-in-text.ts";

/** What a draft would do to one place of another document, and how surely that place is known. */
export type DraftAmendment = Omit<LinkedAmendment, "by" | "wordingAnchor"> & { instruction: string };

/** Instructions of a draft onto the documents that are published now, in reading order, linked as they will be once it is published. */
export async function draftAmendments(db: KnowledgeDatabase, file: DocumentFile, listed: DocumentPieces): Promise<DraftAmendment[]> {
  const amendments = readChanges(file, listed).amendments.filter(({ part }) => part !== "title");
  const targets = await targetsOf(db, [...new Set(amendments.flatMap(({ target }) => target ?? []))]);
  return amendments.map((amendment): DraftAmendment => {
    const { target: number, article, clause, point, effect, oldWords, newWords, wording, instruction } = amendment;
    const target = targets.get(number ?? "") ?? null;
    const merged = target !== null && isMerged(target.document, file.document);
    const reason = merged ? null : reasonOf(amendment, target, amendments);
    return {
      target: { slug: target?.document.slug ?? null, number }, article, clause, point, effect, oldWords, newWords, wording, instruction,
      from: amendment.from ?? file.document.inForceFrom, certainty: merged ? "merged" : reason === null ? "linked" : "doubtful", reason,
    };
  });
}

interface Place { article: string | null; clause: string | null; point: string | null }

interface Target {
  document: LegalDocument;
  pieces: (Place & { text: string })[];
  /** Places that documents published already have added to it. */
  added: Place[];
}

function reasonOf(amendment: Amendment, target: Target | null, all: readonly Amendment[]): DoubtReason | null {
  const { doubt, effect, article, clause, point, part, oldWords, newWords } = amendment;
  if (doubt !== null) return doubt;
  if (amendment.target === null) return "target_unclear";
  if (target === null) return "target_not_loaded";
  if (effect === "ended") return null;
  const inArticle = target.pieces.filter((piece) => article === null || piece.article === article);
  const inClause = inArticle.filter((piece) => clause === null || piece.clause === clause);
  const atPoint = inClause.filter((piece) => point === null || piece.point === point);
  const lacksWords = effect === "words_replaced" && ![oldWords, newWords].some((words) => words !== null && words !== "" && atPoint.some(({ text }) => hasWords(text, words)));
  if (article === null) return effect !== "words_replaced" ? "unreadable" : lacksWords ? "words_not_found" : null;
  const others = [...target.added, ...all.filter((one) => one !== amendment && one.effect === "added" && one.target === amendment.target)];
  const isNew = effect === "added" || others.some((one) => one.article === article && (one.clause === null || (one.clause === clause && (one.point === null || one.point === point))));
  if (inArticle.length === 0 && !(isNew && (effect !== "added" || clause === null || others.some((one) => one.article === article)))) return "article_not_found";
  if (inClause.length === 0 && !isNew) return "clause_not_found";
  if (atPoint.length === 0 && !isNew) return "point_not_found";
  if (lacksWords) return "words_not_found";
  return effect === "partly" || part === "passage" ? "passage_only" : null;
}

async function targetsOf(db: KnowledgeDatabase, numbers: readonly string[]): Promise<Map<string, Target>> {
  if (numbers.length === 0) return new Map();
  const wanted = JSON.stringify(numbers);
  const { results: rows } = await db.prepare("SELECT * FROM documents WHERE number IN (SELECT value FROM json_each(?1))").bind(wanted).all<DocumentRow>();
  const { results: pieces } = await db
    .prepare(
      `SELECT c.document, a.label AS article, c.clause, c.point, c.text FROM documents d
       CROSS JOIN articles a ON a.document = d.id AND a.attachment = 0
       CROSS JOIN pieces c ON c.document = a.document AND c.position >= a.first_piece AND c.position < a.end_piece
       WHERE d.number IN (SELECT value FROM json_each(?1))`,
    )
    .bind(wanted)
    .all<Target["pieces"][number] & { document: number }>();
  const { results: added } = await db.prepare("SELECT target, article, clause, point FROM amendments WHERE effect = 'added' AND target IN (SELECT value FROM json_each(?1))").bind(wanted).all<Place & { target: string }>();
  const [byDocument, byTarget] = [Map.groupBy(pieces, ({ document }) => document), Map.groupBy(added, ({ target }) => target)];
  return new Map(rows.map((row) => [row.number ?? "", { document: fromRow(row), pieces: byDocument.get(row.id) ?? [], added: byTarget.get(row.number ?? "") ?? [] }]));
}
