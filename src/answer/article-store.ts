import type { Clause, ClauseHit, LegalDocument } from "../knowledge/clause.ts";
import type { KnowledgeDatabase } from "../knowledge/database.ts";
import { fromRow } from "../knowledge/documents/knowledge-store.ts";
import type { DocumentRow } from "../knowledge/documents/knowledge-store.ts";
import type { PlaceDay } from "../knowledge/documents/in-force-days.ts";
import { CONSOLIDATED, isMerged } from "../knowledge/documents/merged-text.ts";

/** The article that a hit stands in, and what has been said about it since. */
export interface ReadArticle {
  /** Its pieces in reading order; of an amending article only the khoản found, of an annex the stretch found. Empty when it is gone since. */
  pieces: Clause[];
  changes: RuleChange[];
  /** Published documents that change this text, by number. `isRead`: what they do to this article stands in `changes`; else not all of it could be read. */
  amenders?: { number: string; isRead: boolean; from: string | null }[];
  /** The hit is new wording: the place it stands for; `changes` are then those to that place. */
  standsFor?: { document: LegalDocument; article: string; title: string | null };
  /** Places of this document that hold from or up to a day of their own. */
  days?: PlaceDay[];
}

/** What another text does to an article or to a part of it. */
export interface RuleChange {
  /** Khoản changed; null: the article. */
  clause: string | null;
  /** Điểm changed; null: all of the khoản. */
  point: string | null;
  /** "partly": a passage that no place names. */
  effect: "reworded" | "partly" | "words_replaced" | "added" | "abolished";
  /** Words that are replaced by others, where that is all that changes; "" in the place of words struck out. */
  oldWords: string | null;
  newWords: string | null;
  /** New wording of a khoản or điểm, without outer quotation marks. */
  wording: string | null;
  /** First day on which it holds (YYYY-MM-DD); null: no source says. */
  from: string | null;
  /** The reading of the instruction is not certain. */
  isDoubtful: boolean;
  document: LegalDocument;
  /** The instruction as a place of the amending document. */
  instruction: Clause;
  /** The new wording, in reading order; the instruction itself where there is none. */
  pieces: Clause[];
}

/** Reads the whole articles around hits, one result a hit, with every change to them, past and to come. */
export type ReadArticles = (hits: readonly ClauseHit[]) => Promise<ReadArticle[]>;

/** Articles and the changes to them from the knowledge database, in a few queries. */
export function articleReader(db: KnowledgeDatabase): ReadArticles {
  return async (hits) => {
    const [originals, stoodFor] = await Promise.all([originalsOf(db, hits), placesStoodFor(db, hits)]);
    const wanted = JSON.stringify(
      hits.map(({ clause, document }, i) => {
        const place = stoodFor.get(i);
        return [clause.slug, clause.article, attachmentOf(clause.id), place?.target ?? originals.get(document.number ?? "") ?? document.number, onlyKhoanOf(clause), place?.article ?? null];
      }),
    );
    const [articles, changes, amenders, days] = await Promise.all([
      db.prepare(ARTICLES).bind(wanted).all<PieceRow>(),
      db.prepare(CHANGES).bind(wanted).all<PieceRow & ChangeRow>(),
      db.prepare(AMENDERS).bind(wanted).all<AmenderRow>(),
      db.prepare(DAYS).bind(wanted).all<DayRow>(),
    ]);
    const documents = await readDocuments(db, [...new Set([...changes.results.map(({ slug }) => slug), ...[...stoodFor.values()].map(({ base_slug: slug }) => slug)])]);
    const read: ReadArticle[] = hits.map((_, i) => {
      const place = stoodFor.get(i);
      const document = documents.get(place?.base_slug ?? "");
      return { pieces: [], changes: [], ...(place && document ? { standsFor: { document, article: place.article, title: place.title } } : {}) };
    });
    for (const row of articles.results) read[row.place]?.pieces.push(clauseOf(row));
    for (const [i, { clause }] of hits.entries()) if (isAnnex(clause)) read[i]?.pieces.push(clause);
    for (const { place, number, issued, in_force_from: from, unclear } of amenders.results) {
      const [into, base] = [read[place], hits[place]?.document];
      if (into === undefined || base === undefined) continue;
      const isRead = unclear === 0 || isMerged(base, { number, issued, inForceFrom: from });
      into.amenders = [...(into.amenders ?? []), { number, isRead, from }];
    }
    for (const row of days.results) {
      const into = read[row.place];
      if (into) into.days = [...(into.days ?? []), { article: row.article, clause: row.clause, point: row.point, from: row.in_force_from, to: row.in_force_to }];
    }
    const open = new Map<string, RuleChange>();
    for (const row of changes.results) {
      const into = read[row.place];
      const document = documents.get(row.slug);
      const base = hits[row.place]?.document;
      if (into === undefined || document === undefined || base === undefined || document.locality !== null || isMerged(base, document)) continue;
      const key = `${row.place} ${row.change}`;
      let change = open.get(key);
      if (change === undefined) {
        open.set(key, (change = changeOf(row, document)));
        into.changes.push(change);
      }
      change.pieces.push(clauseOf(row));
    }
    return read;
  };
}

/** Number of a consolidated text → number of the law it puts together: changes are made to that one. */
async function originalsOf(db: KnowledgeDatabase, hits: readonly ClauseHit[]): Promise<Map<string, string>> {
  const numbers = hits.flatMap(({ document }) => (document.kind === CONSOLIDATED && document.number !== null ? [document.number] : []));
  if (numbers.length === 0) return new Map();
  const { results } = await db.prepare("SELECT number, replaced_by FROM documents WHERE replaced_by IN (SELECT value FROM json_each(?1))").bind(JSON.stringify([...new Set(numbers)])).all<{ number: string; replaced_by: string }>();
  return new Map(results.map((row) => [row.replaced_by, row.number]));
}

/** Hits that are new wording → the place of the law that they word anew. */
async function placesStoodFor(db: KnowledgeDatabase, hits: readonly ClauseHit[]): Promise<Map<number, StoodForRow>> {
  const quoted = hits.flatMap(({ clause }, i) => (clause.id.includes("-trich-") ? [[i, clause.slug, clause.id.slice(clause.id.indexOf("#") + 1)]] : []));
  if (quoted.length === 0) return new Map();
  const { results } = await db.prepare(STOOD_FOR).bind(JSON.stringify(quoted)).all<StoodForRow>();
  return new Map(results.map((row) => [row.place, row]));
}

function changeOf(row: PieceRow & ChangeRow, document: LegalDocument): RuleChange {
  return {
    clause: row.changed_clause, point: row.changed_point, effect: row.effect, oldWords: row.old_words, newWords: row.new_words, wording: row.wording,
    from: row.change_from ?? document.inForceFrom, isDoubtful: row.doubt !== null, document, instruction: instructionOf(row), pieces: [],
  };
}

function instructionOf(row: PieceRow & ChangeRow): Clause {
  return {
    id: `${row.slug}#${row.change_anchor}`, slug: row.slug, article: row.label, clause: row.in_clause, point: row.in_point,
    articleTitle: row.title, headings: JSON.parse(row.headings), text: row.instruction,
  };
}

const PIECE = "c.anchor, c.clause, c.point, c.text, a.label, a.title, a.headings";

const ARTICLES = `SELECT q.key AS place, d.slug, ${PIECE}
  FROM json_each(?1) q
  JOIN documents d ON d.slug = q.value ->> 0 AND d.excluded_at IS NULL
  JOIN articles a ON a.document = d.id AND a.label = q.value ->> 1 AND a.attachment = q.value ->> 2
  JOIN pieces c ON c.document = d.id AND c.position >= a.first_piece AND c.position < a.end_piece
    AND (q.value ->> 4 IS NULL OR c.clause = q.value ->> 4)
  WHERE a.is_annex = 0
  ORDER BY q.key, c.position`;

/** CROSS JOIN keeps the order: left to itself, SQLite reads every amending passage before it looks at the hits. */
const CHANGES = `SELECT q.key AS place, d.slug, m.rowid AS change, m.clause AS changed_clause, m.point AS changed_point, m.effect, m.old_words, m.new_words, m.wording,
    m.in_force_from AS change_from, m.doubt, m.anchor AS change_anchor, m.instruction, i.clause AS in_clause, i.point AS in_point, ${PIECE}
  FROM json_each(?1) q
  CROSS JOIN amendments m ON m.target = q.value ->> 3 AND q.value ->> 2 = 0 AND (m.part IS NULL OR m.part <> 'title') AND m.effect <> 'ended'
    AND (m.article = coalesce(q.value ->> 5, q.value ->> 1) OR (m.article IS NULL AND m.effect = 'words_replaced' AND m.doubt IS NULL))
  CROSS JOIN passages p ON p.id = m.passage
  CROSS JOIN documents d ON d.id = p.document AND d.excluded_at IS NULL
  CROSS JOIN articles a ON a.document = d.id AND a.article_index = p.article_index
  CROSS JOIN pieces i ON i.document = d.id AND i.anchor = m.anchor AND i.position >= p.first_piece AND i.position < p.end_piece
  CROSS JOIN pieces c ON c.document = d.id AND c.position >= CASE WHEN m.wording_to > m.wording_from THEN m.wording_from ELSE i.position END
    AND c.position < CASE WHEN m.wording_to > m.wording_from THEN m.wording_to ELSE i.position + 1 END
  ORDER BY q.key, coalesce(m.in_force_from, d.in_force_from), m.rowid, c.position`;

interface DayRow { place: number; article: string; clause: string | null; point: string | null; in_force_from: string | null; in_force_to: string | null }

const DAYS = `SELECT q.key AS place, y.article, y.clause, y.point, y.in_force_from, y.in_force_to
  FROM json_each(?1) q CROSS JOIN documents d ON d.slug = q.value ->> 0 CROSS JOIN place_days y ON y.document = d.id AND y.article = q.value ->> 1 AND q.value ->> 2 = 0`;

interface StoodForRow { place: number; target: string; article: string; base_slug: string; title: string | null }

const STOOD_FOR = `SELECT q.value ->> 0 AS place, m.target, m.article, b.slug AS base_slug,
    (SELECT t.title FROM articles t WHERE t.document = b.id AND t.attachment = 0 AND t.label = m.article) AS title
  FROM json_each(?1) q
  CROSS JOIN documents d ON d.slug = q.value ->> 1
  CROSS JOIN pieces c ON c.document = d.id AND c.anchor = q.value ->> 2
  CROSS JOIN passages p ON p.id >= d.first_passage AND p.id < d.first_passage + d.passage_count AND p.first_piece <= c.position AND p.end_piece > c.position
  CROSS JOIN amendments m ON m.passage = p.id AND m.wording_from <= c.position AND m.wording_to > c.position AND m.article IS NOT NULL AND m.doubt IS NULL
  CROSS JOIN documents b ON b.number = m.target`;

interface AmenderRow { place: number; number: string; issued: string | null; in_force_from: string | null; unclear: number }

const AMENDERS = `SELECT q.key AS place, d.number, d.issued, d.in_force_from, max(m.article IS NULL AND m.doubt IS NOT NULL AND m.doubt <> 'annex') AS unclear
  FROM json_each(?1) q
  CROSS JOIN amendments m ON m.target = q.value ->> 3 AND q.value ->> 5 IS NULL
  CROSS JOIN passages p ON p.id = m.passage
  CROSS JOIN documents d ON d.id = p.document AND d.excluded_at IS NULL AND d.number IS NOT NULL
  WHERE m.effect <> 'ended' AND d.locality IS NULL
  GROUP BY q.key, d.number`;

interface PieceRow { place: number; slug: string; anchor: string; clause: string | null; point: string | null; text: string; label: string; title: string | null; headings: string }
interface ChangeRow {
  change: number; changed_clause: string | null; changed_point: string | null; effect: RuleChange["effect"]; old_words: string | null; new_words: string | null;
  wording: string | null; change_from: string | null; doubt: string | null; change_anchor: string; instruction: string; in_clause: string | null; in_point: string | null;
}

async function readDocuments(db: KnowledgeDatabase, slugs: readonly string[]): Promise<Map<string, LegalDocument>> {
  if (slugs.length === 0) return new Map();
  const { results } = await db.prepare("SELECT * FROM documents WHERE slug IN (SELECT value FROM json_each(?1))").bind(JSON.stringify(slugs)).all<DocumentRow>();
  return new Map(results.map((row) => [row.slug, fromRow(row)]));
}

function clauseOf(row: PieceRow): Clause {
  return {
    id: `${row.slug}#${row.anchor}`,
    slug: row.slug,
    article: row.label,
    clause: row.clause,
    point: row.point,
    articleTitle: row.title,
    headings: JSON.parse(row.headings),
    text: row.text.trim(),
  };
}

/** An amending article can run over a hundred pages; the khoản that was found stands by itself. */
function onlyKhoanOf(clause: Clause): string | null {
  return clause.id.includes("-trich-") || /^(?:Sửa đổi|Bổ sung|Bãi bỏ|Thay thế)/iu.test(clause.articleTitle ?? "") ? clause.clause : null;
}

/** So can an annex; of it the stretch that was found is enough. */
function isAnnex(clause: Clause): boolean {
  return clause.article?.startsWith("Phụ lục") === true;
}

/** Regulations attached to a document count their articles anew; their anchors say so. */
function attachmentOf(id: string): number {
  return Number(/#kem-theo-(\d+)-/.exec(id)?.[1] ?? 0);
}
