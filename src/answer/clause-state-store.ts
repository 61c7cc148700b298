import type { Clause, LegalDocument } from "../knowledge/clause.ts";
import type { KnowledgeDatabase } from "../knowledge/database.ts";
import { ownDay } from "../knowledge/documents/in-force-days.ts";
import type { PlaceDay } from "../knowledge/documents/in-force-days.ts";
import { fromRow } from "../knowledge/documents/knowledge-store.ts";
import type { DocumentRow } from "../knowledge/documents/knowledge-store.ts";

/** What a clause says on a day, and what has been said about it since. */
export interface ClauseState {
  clause: Clause;
  document: LegalDocument;
  /** Used for answers on that day: in force, not taken out. */
  standing: boolean;
  /** A document in force on that day changes its words. */
  isAmended: boolean;
  /** SHA-256 (hex) over its words and those of every amendment to it in force on that day: another digest, another rule. */
  digest: string;
}

/**
 * Clauses by id ("25-2018-qh14#dieu-5-khoan-2") with everything below them, as of a day (YYYY-MM-DD). An id of a điểm that is
 * no piece of its own stands for the khoản around it. What does not exist is left out. At most 60 ids.
 */
export async function clauseStates(db: KnowledgeDatabase, clauseIds: readonly string[], asOf: string): Promise<Map<string, ClauseState>> {
  const wanted = [...new Set(clauseIds)].slice(0, 60).map((id) => {
    const [slug = "", anchor = ""] = id.split("#", 2);
    return { id, slug, anchor, around: anchor.replace(/-diem-[^-]+$/, "") };
  });
  const list = JSON.stringify(wanted.map(({ slug, anchor, around }) => [slug, anchor, around]));
  const [{ results: pieces }, { results: documents }] = await Promise.all([
    db.prepare(PIECES).bind(list).all<PieceRow>(),
    db.prepare("SELECT * FROM documents WHERE slug IN (SELECT value FROM json_each(?1))").bind(JSON.stringify([...new Set(wanted.map(({ slug }) => slug))])).all<DocumentRow & { excluded_at: string | null }>(),
  ]);
  const bySlug = new Map(documents.map((row) => [row.slug, row]));
  const found = wanted.flatMap((one, place) => {
    const row = bySlug.get(one.slug);
    const own = pieces.filter((piece) => piece.place === place);
    const exact = own.filter((piece) => isWithin(piece.anchor, one.anchor));
    const read = exact.length > 0 ? exact : own;
    const head = read[0];
    return row && head ? [{ id: one.id, row, head, text: read.map((piece) => piece.text.trim()).join("\n") }] : [];
  });
  const [amending, days] = await Promise.all([
    amendmentsTo(db, found.map(({ row, head, text }) => ({ number: head.anchor.startsWith("kem-theo-") ? null : row.number, article: head.label, clause: head.clause, point: head.point, text })), asOf),
    placeDaysOf(db, documents.map(({ id }) => id)),
  ]);
  const states = await Promise.all(found.map(async ({ id, row, head, text }, i): Promise<[string, ClauseState]> => {
    const document = fromRow(row);
    const own = head.anchor.startsWith("kem-theo-") ? null : ownDay(days.get(row.id) ?? [], { article: head.label, clause: head.clause, point: head.point });
    const [from, to] = [own?.from ?? document.inForceFrom, own?.to ?? document.inForceTo];
    const standing = row.excluded_at === null && (from === null || from <= asOf) && (to === null || to > asOf) && amending[i]?.hasEnded !== true;
    const clause: Clause = {
      id: `${row.slug}#${head.anchor}`, slug: row.slug, article: head.label, clause: head.clause, point: head.point,
      articleTitle: head.title, headings: head.headings === null ? [] : JSON.parse(head.headings), text,
    };
    return [id, { clause, document, standing, isAmended: (amending[i]?.words.length ?? 0) > 0, digest: await sha256Hex(JSON.stringify([plain(text), amending[i]?.words])) }];
  }));
  return new Map(states);
}

/**
 * Clauses that an administrator looks for: by address ("/van-ban/25-2018-qh14#dieu-5"), by number and place ("25/2018/QH14
 * điều 5 khoản 2"), or by name and place ("Luật Tố cáo điều 5"). In reading order; at most `limit`.
 */
export async function findClauses(db: KnowledgeDatabase, text: string, limit: number): Promise<{ clauseId: string; document: LegalDocument; clause: Clause }[]> {
  const asked = readPlace(text);
  if (asked === null) return [];
  const { results } = await db
    .prepare(
      `SELECT c.anchor, c.clause, c.point, c.text, a.label, a.title, a.headings, d.*
       FROM (SELECT * FROM documents WHERE excluded_at IS NULL AND (slug = ?1 OR upper(number) = upper(?2) OR (?3 <> '' AND instr(lower(title), ?3) > 0)) ORDER BY (in_force_to IS NULL) DESC, length(title) LIMIT 3) d
       JOIN articles a ON a.document = d.id AND a.label = ?4
       JOIN pieces c ON c.document = d.id AND c.article_index = a.article_index
       WHERE (?5 IS NULL OR c.clause = ?5) AND (?6 IS NULL OR c.point = ?6)
       ORDER BY d.id, c.position LIMIT ?7`,
    )
    .bind(asked.slug, asked.number, asked.title, asked.article, asked.clause, asked.point, limit)
    .all<DocumentRow & Omit<PieceRow, "place">>();
  return results.map((row) => ({
    clauseId: `${row.slug}#${row.anchor}`,
    document: fromRow(row),
    clause: { id: `${row.slug}#${row.anchor}`, slug: row.slug, article: row.label, clause: row.clause, point: row.point, articleTitle: row.title, headings: [], text: row.text.trim() },
  }));
}

interface PieceRow { place: number; anchor: string; clause: string | null; point: string | null; text: string; label: string | null; title: string | null; headings: string | null }

const PIECES = `SELECT w.key AS place, c.anchor, c.clause, c.point, c.text, a.label, a.title, a.headings
  FROM json_each(?1) w JOIN documents d ON d.slug = w.value ->> 0
  JOIN pieces c ON c.document = d.id AND (c.anchor = w.value ->> 2 OR (c.anchor > (w.value ->> 2) || '-' AND c.anchor < (w.value ->> 2) || '.'))
  LEFT JOIN articles a ON a.document = d.id AND a.article_index = c.article_index
  ORDER BY w.key, c.position`;

const isWithin = (anchor: string, wanted: string): boolean => anchor === wanted || anchor.startsWith(`${wanted}-`);

/** Places of these documents that hold from or up to a day of their own. */
async function placeDaysOf(db: KnowledgeDatabase, ids: readonly number[]): Promise<Map<number, PlaceDay[]>> {
  const { results } = await db
    .prepare("SELECT document, article, clause, point, in_force_from AS [from], in_force_to AS [to] FROM place_days WHERE document IN (SELECT value FROM json_each(?1))")
    .bind(JSON.stringify(ids))
    .all<PlaceDay & { document: number }>();
  return Map.groupBy(results, ({ document }) => document);
}

/** A clause whose amendments are looked for; an attached regulation has none of its own (number null). */
interface Amended { number: string | null; article: string | null; clause: string | null; point: string | null; text: string }

/** For each clause, what documents in force on the day say about it; and whether its whole document has ended by one of them. */
async function amendmentsTo(db: KnowledgeDatabase, clauses: readonly Amended[], asOf: string): Promise<{ words: string[]; hasEnded: boolean }[]> {
  const amending = clauses.map((): { words: string[]; hasEnded: boolean } => ({ words: [], hasEnded: false }));
  if (clauses.length === 0) return amending;
  const { results } = await db
    .prepare(AMENDMENTS)
    .bind(JSON.stringify(clauses.map(({ number, article, clause, point }) => [number, article, clause, point])), asOf)
    .all<{ place: number; number: string | null; article: string | null; effect: string; clause: string | null; point: string | null; oldWords: string | null; newWords: string | null; said: string }>();
  for (const row of results) {
    const into = amending[row.place];
    if (into === undefined) continue;
    if (row.effect === "ended") into.hasEnded = true;
    // Words replaced throughout a document concern the clauses that have them.
    else if (row.article !== null || (row.oldWords !== null && clauses[row.place]?.text.includes(row.oldWords))) into.words.push([row.number, row.effect, row.clause, row.point, row.oldWords, row.newWords, plain(row.said)].join("|"));
  }
  // Passages are numbered anew when a document is indexed again: their order says nothing.
  return amending.map(({ words, hasEnded }) => ({ words: [...new Set(words)].sort(), hasEnded }));
}

const AMENDMENTS = `SELECT w.key AS place, d.number, m.article, m.effect, m.clause, m.point, m.old_words AS oldWords, m.new_words AS newWords, coalesce(m.wording, m.instruction) AS said
  FROM json_each(?1) w
  CROSS JOIN amendments m ON m.target = w.value ->> 0 AND (m.part IS NULL OR m.part <> 'title')
    AND ((m.article = w.value ->> 1 AND m.effect <> 'ended') OR (m.article IS NULL AND m.doubt IS NULL AND m.effect IN ('words_replaced', 'ended')))
    AND (m.clause IS NULL OR w.value ->> 2 IS NULL OR m.clause = w.value ->> 2) AND (m.point IS NULL OR w.value ->> 3 IS NULL OR m.point = w.value ->> 3)
  CROSS JOIN passages p ON p.id = m.passage
  CROSS JOIN documents d ON d.id = p.document AND d.excluded_at IS NULL AND (coalesce(m.in_force_from, d.in_force_from) IS NULL OR coalesce(m.in_force_from, d.in_force_from) <= ?2)
    AND (d.in_force_to IS NULL OR d.in_force_to > ?2)
  ORDER BY w.key`;

/** Spacing is not wording. */
const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();

async function sha256Hex(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

interface AskedPlace { slug: string; number: string; title: string; article: string; clause: string | null; point: string | null }

function readPlace(text: string): AskedPlace | null {
  const clean = text.normalize("NFC").trim();
  const address = /(?:^|\/van-ban\/)([a-z0-9-]+)#([a-z0-9đ-]+)/u.exec(clean);
  const anchor = address?.[2] ?? "";
  const article = address ? /(?:^|-)dieu-([\da-zđ]+)/u.exec(anchor)?.[1] : /(?:điều|dieu|đ\.?)\s*(\d+[a-zđ]?)/iu.exec(clean)?.[1];
  if (article === undefined) return null;
  const clause = address ? /-khoan-([\da-zđ]+)/u.exec(anchor)?.[1] : /(?:khoản|khoan)\s*(\d+[a-zđ]?)/iu.exec(clean)?.[1];
  const point = address ? /-diem-([\da-zđ]+)/u.exec(anchor)?.[1] : /(?:điểm|diem)\s*([a-zđ])(?!\p{L})/iu.exec(clean)?.[1];
  const number = /\d+\/\d{4}\/[\p{L}\d-]+|\d+\/[\p{L}-]+/u.exec(clean)?.[0] ?? "";
  const title = address || number !== "" ? "" : clean.toLowerCase().replace(/(?:điều|dieu|khoản|khoan|điểm|diem)\s*[\da-zđ]+(?!\p{L})/giu, " ").replace(/[,.;()]/g, " ").replace(/\s+/g, " ").trim();
  if (!address && number === "" && title.length < 4) return null;
  return { slug: address?.[1] ?? "", number, title, article: article.toLowerCase(), clause: clause?.toLowerCase() ?? null, point: point?.toLowerCase() ?? null };
}
