import { NO_BRIDGE } from "./bridge.ts";
import type { Bridge } from "./bridge.ts";
import type { Catalogue } from "./catalogue.ts";
import { readCatalogue } from "./catalogue.ts";
import { changesTo, placeChanges } from "./place-changes.ts";
import type { ClauseHit, ClauseIndex, ClauseQuery } from "../clause.ts";
import type { KnowledgeDatabase } from "../database.ts";
import { NO_LEGAL_TERMS } from "./legal-terms.ts";
import type { LegalTerms } from "./legal-terms.ts";
import { pickClauses } from "./pick-clauses.ts";
import type { RerankClauses } from "./rerank-clauses.ts";
import type { FoundPassage } from "./found-passage.ts";
import { addPostings, MAX_STRENGTH } from "./posting-list.ts";
import { readQuestion } from "./question-terms.ts";
import type { Question } from "./question-terms.ts";
import { standingOf } from "./standing.ts";

/**
 * Lexical search over the index tables of D1. Reads only the posting lists of the question's rarer words,
 * scores all passages in memory, then reads the text of the best few.
 */
export class D1ClauseIndex implements ClauseIndex {
  readonly #db: KnowledgeDatabase;
  readonly #legalTerms: LegalTerms;
  readonly #bridge: Bridge;
  readonly #rerank: RerankClauses | null;
  #catalogue: Catalogue | null = null;

  constructor(db: KnowledgeDatabase, legalTerms: LegalTerms = NO_LEGAL_TERMS, bridge: Bridge = NO_BRIDGE, rerank: RerankClauses | null = null) {
    this.#db = db;
    this.#legalTerms = legalTerms;
    this.#bridge = bridge;
    this.#rerank = rerank;
  }

  /** A question as this index understands it. */
  read(text: string): Question {
    return readQuestion(text, this.#legalTerms, this.#bridge);
  }

  async search(query: ClauseQuery): Promise<ClauseHit[]> {
    const question = this.read(query.text);
    if (question.terms.length === 0) return [];
    const { catalogue, lists } = await this.#read(question);
    const rarity = new Map(lists.map((list) => [list.term, rarityOf(list.passages, catalogue.livePassages)]));
    const scores = scorePassages(question, lists, rarity, catalogue.endPassage);
    addStanding(scores, question, catalogue, query);
    const best = topPassages(scores, Math.max(CANDIDATES, query.limit));
    return this.#lookAt(query, question, rarity, catalogue, best, (id) => scores[id] ?? 0);
  }

  /**
   * The same close look at passages that another index proposes. Left out: passages of a text that has been replaced
   * since, and of documents that do not hold for this person on this day, whatever the other index believes.
   */
  async searchAmong(query: ClauseQuery, candidates: readonly ProposedPassage[]): Promise<ClauseHit[]> {
    const question = this.read(query.text);
    if (question.terms.length === 0 || candidates.length === 0) return [];
    const { catalogue, lists } = await this.#read(question, -1);
    const rarity = new Map(lists.map((list) => [list.term, rarityOf(list.passages, catalogue.livePassages)]));
    const standing = standingOf(question, catalogue, query);
    const places = new Map(catalogue.documents.map((document, place) => [document.slug, { document, factor: standing[place]?.factor ?? 0 }]));
    const scores = new Map<number, number>();
    for (const { slug, digest, ordinal, score } of candidates) {
      const place = places.get(slug);
      if (place === undefined || place.document.digest !== digest || place.factor === 0) continue;
      scores.set(place.document.firstPassage + ordinal, score * place.factor);
    }
    const best = [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
    return this.#lookAt(query, question, rarity, catalogue, best, (id) => scores.get(id) ?? 0);
  }

  async #lookAt(query: ClauseQuery, question: Question, rarity: ReadonlyMap<string, number>, catalogue: Catalogue, best: readonly number[], scoreOf: (id: number) => number): Promise<ClauseHit[]> {
    const passages = await this.#readPassages(best);
    const changes = changesTo(passages, catalogue, query.asOf);
    const unread = changes.map(({ passage }) => passage).filter((passage) => !best.includes(passage));
    if (unread.length > 0) passages.push(...(await this.#readPassages([...new Set(unread)])));
    const first = new Map(passages.map(({ id }) => [id, scoreOf(id)]));
    const ranked = pickClauses(question, rarity, passages, first, catalogue);
    return placeChanges(this.#rerank === null ? ranked : await this.#rerank(query.text, ranked), changes).slice(0, query.limit);
  }

  /** Posting lists and the catalogue of the same version. @param longest no list of more passages is read; -1 for none */
  async #read(question: Question, longest?: number): Promise<{ catalogue: Catalogue; lists: TermList[] }> {
    const terms = JSON.stringify(question.terms.map(({ term }) => term));
    for (;;) {
      this.#catalogue ??= await readCatalogue(this.#db);
      const catalogue = this.#catalogue;
      const [state, lists] = await this.#db.batch([
        this.#db.prepare("SELECT coalesce(max(id), 0) AS version FROM segments"),
        this.#db.prepare(LISTS).bind(terms, longest ?? Math.max(MIN_COMMON, Math.round(catalogue.livePassages * COMMON))),
      ]);
      const version = (state?.results[0] as { version: number } | undefined)?.version ?? 0;
      if (version === catalogue.version) return { catalogue, lists: joinSegments((lists?.results ?? []) as ListRow[]) };
      this.#catalogue = null;
    }
  }

  async #readPassages(ids: readonly number[]): Promise<FoundPassage[]> {
    const { results } = await this.#db.prepare(PASSAGES).bind(JSON.stringify(ids)).all<PassageRow>();
    return results.map((row) => ({
      id: row.id,
      documentId: row.document,
      article: row.label,
      articleTitle: row.title,
      attachment: row.attachment,
      isAnnex: row.is_annex === 1,
      headings: JSON.parse(row.headings),
      pieces: JSON.parse(row.pieces).map(([anchor, kind, clause, point, text]: [string, FoundPassage["pieces"][number]["kind"], string | null, string | null, string]) => ({
        anchor, kind, clause, point, text,
      })),
    }));
  }
}

/** A passage named by what does not change when the index is built anew. */
export interface ProposedPassage {
  slug: string;
  /** Of the document's text it was found in. */
  digest: string;
  /** Place among the passages of the document, from 0. */
  ordinal: number;
  /** Higher is better; 0 is worth nothing. */
  score: number;
}

/** Passages whose text is read and looked at closely. */
const CANDIDATES = 32;
/** Terms that more than this share of all passages hold are not worth reading. */
const COMMON = 0.08;
/** In a small index such a share is few: lists of up to so many passages are always read. */
const MIN_COMMON = 2500;

const LISTS = `SELECT p.term, p.passage_count AS passages, CASE WHEN p.passage_count <= ?2 THEN p.list END AS list
  FROM json_each(?1) q JOIN postings p ON p.term = q.value`;

const PASSAGES = `SELECT p.id, p.document, a.label, a.title, a.attachment, a.is_annex, a.headings,
    (SELECT json_group_array(json_array(c.anchor, c.kind, c.clause, c.point, c.text)) FROM pieces c
     WHERE c.document = p.document AND c.position >= p.first_piece AND c.position < p.end_piece) AS pieces
  FROM json_each(?1) q JOIN passages p ON p.id = q.value
  JOIN articles a ON a.document = p.document AND a.article_index = p.article_index`;

interface ListRow { term: string; passages: number; list: string | null }
interface PassageRow { id: number; document: number; label: string; title: string | null; attachment: number; is_annex: number; headings: string; pieces: string }

interface TermList {
  term: string;
  /** Passages that hold it. */
  passages: number;
  lists: string[];
}

function joinSegments(rows: readonly ListRow[]): TermList[] {
  const terms = new Map<string, TermList>();
  for (const row of rows) {
    let term = terms.get(row.term);
    if (term === undefined) terms.set(row.term, (term = { term: row.term, passages: 0, lists: [] }));
    term.passages += row.passages;
    if (row.list !== null) term.lists.push(row.list);
  }
  return [...terms.values()];
}

function rarityOf(passages: number, all: number): number {
  return Math.log(1 + (Math.max(all, passages) - passages + 0.5) / (passages + 0.5));
}

function scorePassages(question: Question, lists: readonly TermList[], rarity: ReadonlyMap<string, number>, endPassage: number): Float32Array {
  const scores = new Float32Array(endPassage);
  const weights = new Map(question.terms.map(({ term, weight }) => [term, weight]));
  for (const { term, lists: parts } of lists) {
    const weight = ((weights.get(term) ?? 0) * (rarity.get(term) ?? 0)) / MAX_STRENGTH;
    for (const list of parts) addPostings(list, weight, scores);
  }
  return scores;
}

/** What the document adds to its passages: its title, and whether its rules hold for this person on this day. */
function addStanding(scores: Float32Array, question: Question, catalogue: Catalogue, query: ClauseQuery): void {
  const standing = standingOf(question, catalogue, query);
  let covered = 0;
  for (const [place, document] of catalogue.documents.entries()) {
    const { factor, bonus } = standing[place] ?? { factor: 0, bonus: 0 };
    const end = document.firstPassage + document.passageCount;
    // Numbers between documents belong to texts that have been replaced since.
    scores.fill(0, covered, document.firstPassage);
    covered = end;
    for (let i = document.firstPassage; i < end; i++) {
      const score = scores[i] ?? 0;
      if (score > 0) scores[i] = (score + bonus) * factor;
    }
  }
  scores.fill(0, covered);
}

/** Numbers of the best-scored passages, best first. */
function topPassages(scores: Float32Array, count: number): number[] {
  const best: number[] = [];
  let least = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? 0;
    if (score <= least) continue;
    best.push(i);
    if (best.length >= 4 * count) {
      best.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
      best.length = count;
      least = scores[best[count - 1] ?? 0] ?? 0;
    }
  }
  return best.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, count);
}
