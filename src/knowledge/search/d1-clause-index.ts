import type { Catalogue } from "./catalogue.ts";
import { readCatalogue } from "./catalogue.ts";
import { changesTo, placeChanges } from "./place-changes.ts";
import type { ClauseHit, ClauseIndex, ClauseQuery } from "../clause.ts";
import type { KnowledgeDatabase } from "../database.ts";
import type { PublishedDocument } from "../documents/knowledge-store.ts";
import { NOTHING_LEARNED } from "./learned.ts";
import type { Learned } from "./learned.ts";
import { NO_LEGAL_TERMS } from "./legal-terms.ts";
import type { LegalTerms } from "./legal-terms.ts";
import { explainSearch } from "./explain-search.ts";
import type { SearchExplanation } from "./explain-search.ts";
import { readReference } from "./legal-reference.ts";
import type { LegalReference } from "./legal-reference.ts";
import { namedDocuments } from "./named-documents.ts";
import { liftNamed, pickClauses } from "./pick-clauses.ts";
import type { NamedPassages, RankedClause } from "./pick-clauses.ts";
import type { RankFeatures } from "./rank-features.ts";
import type { RerankClauses } from "./rerank-clauses.ts";
import { addStanding, liftDocument, rarityOf, scorePassages, topPassages } from "./first-round.ts";
import { readPassage } from "./found-passage.ts";
import type { FoundPassage } from "./found-passage.ts";
import { readQuestion, withCorrections } from "./question-terms.ts";
import { ListCache, PassageCache } from "./list-cache.ts";
import type { TermList } from "./list-cache.ts";
import type { Question } from "./question-terms.ts";
import { likeliest, suspicionsOf } from "./spelling.ts";
import { standingOf } from "./standing.ts";
import { cacheKey, joinSegments, wantedLists } from "./term-lists.ts";
import type { ListRow, WantedList } from "./term-lists.ts";

/**
 * Lexical search over the index tables of D1. Reads only the posting lists of the question's rarer words,
 * scores all passages in memory, then reads the text of the best few.
 */
export class D1ClauseIndex implements ClauseIndex {
  readonly #db: KnowledgeDatabase;
  readonly #legalTerms: LegalTerms;
  readonly #learned: Learned;
  readonly #rerank: RerankClauses | null;
  #catalogue: Catalogue | null = null;
  readonly #lists = new ListCache();
  readonly #passages = new PassageCache();

  constructor(db: KnowledgeDatabase, legalTerms: LegalTerms = NO_LEGAL_TERMS, learned: Learned = NOTHING_LEARNED, rerank: RerankClauses | null = null) {
    this.#db = db;
    this.#legalTerms = legalTerms;
    this.#learned = learned;
    this.#rerank = rerank;
  }

  /** A question as this index understands it, with the likely spelling of words that no document has. */
  async read(text: string): Promise<Question> {
    return (await this.#understand(text, -1)).question;
  }

  async search(query: ClauseQuery): Promise<ClauseHit[]> {
    return (await this.#find(query))?.hits ?? [];
  }

  /** The same search, telling what it did. Null when the question has no word to look for. */
  async explain(query: ClauseQuery): Promise<SearchExplanation | null> {
    const raw = new Map<number, number>();
    const found = await this.#find(query, (passage, score) => raw.set(passage, score));
    return found === null ? null : explainSearch(found, raw, query);
  }

  /** @param beforeStanding told the best passages by words alone, before the day and the place are looked at */
  async #find(query: ClauseQuery, beforeStanding?: (passage: number, score: number) => void): Promise<FoundClauses | null> {
    const { question, catalogue, lists, rarity } = await this.#understand(query.text);
    if (question.terms.length === 0) return null;
    const scores = scorePassages(question, lists, rarity, catalogue.endPassage);
    if (beforeStanding !== undefined) for (const id of topPassages(scores, CANDIDATES)) beforeStanding(id, scores[id] ?? 0);
    addStanding(scores, question, catalogue, query);
    const named = await this.#readNamed(query, question, catalogue);
    if (named.document !== null) liftDocument(scores, named.document);
    const best = topPassages(scores, Math.max(CANDIDATES, query.limit));
    return this.#lookAt(query, { question, catalogue, rarity, named }, best, (id) => scores[id] ?? 0);
  }

  /** The question with its posting lists, and with the likely spelling of words that no document has. */
  async #understand(text: string, longest?: number): Promise<Understood> {
    const question = readQuestion(text, this.#legalTerms, this.#learned.bridge);
    const { catalogue, lists } = await this.#read(question, longest);
    const withRarity = (understood: Question, all: readonly TermList[]): Understood => ({
      question: understood, catalogue, lists: all, rarity: new Map(all.map((list) => [list.term, rarityOf(list.passages, catalogue.livePassages)])),
    });
    const held = new Set(lists.map((list) => list.term));
    const passages = new Map(lists.map((list) => [list.term, list.passages]));
    const suspicions = suspicionsOf(question, (term) => passages.get(term) ?? 0, catalogue.livePassages);
    if (suspicions.length === 0) return withRarity(question, lists);
    const candidates = JSON.stringify([...new Set(suspicions.flatMap((one) => one.candidates))]);
    const { results } = await this.#db.prepare(COUNTS).bind(candidates).all<{ term: string; passages: number }>();
    const counts = new Map(results.map(({ term, passages }) => [term, passages]));
    const corrected = withCorrections(question, likeliest(suspicions, counts, catalogue.livePassages));
    const added = corrected.terms.filter(({ term }) => !held.has(term));
    if (corrected.corrections.length === question.corrections.length) return withRarity(question, lists);
    const wanted = wantedLists(added, catalogue, longest);
    const more = await this.#db.prepare(LISTS).bind(JSON.stringify(wanted)).all<ListRow>();
    return withRarity(corrected, [...lists, ...joinSegments(more.results, wanted)]);
  }

  /** What the question names by number or name instead of describing it. */
  async #readNamed(query: ClauseQuery, question: Question, catalogue: Catalogue): Promise<Named> {
    const reference = readReference(query.text);
    const documents = reference === null ? [] : namedDocuments(reference, question, catalogue, query);
    if (reference === null || documents.length === 0) return { reference: null, document: null, passages: new Map() };
    const isPart = reference.article === null;
    const ranges = documents.map(({ id, firstPassage, passageCount }) => [id, firstPassage, firstPassage + passageCount]);
    const labels = reference.article === null ? reference.parts : [reference.article];
    const { results } = await this.#db.prepare(isPart ? NAMED_PART : NAMED).bind(JSON.stringify(ranges), JSON.stringify(labels)).all<{ id: number; place: number }>();
    const passages = new Map(results.map(({ id, place }) => [id, { clause: reference.clause, place }]));
    if (isPart && passages.size === 0 && reference.number === null) return { reference: null, document: null, passages };
    return { reference, document: isPart && passages.size === 0 ? (documents[0] ?? null) : null, passages };
  }

  /**
   * The same close look at passages that another index proposes. Left out: passages of a text that has been replaced
   * since, and of documents that do not hold for this person on this day, whatever the other index believes.
   */
  async searchAmong(query: ClauseQuery, candidates: readonly ProposedPassage[]): Promise<ClauseHit[]> {
    if (candidates.length === 0) return [];
    const { question, catalogue, rarity } = await this.#understand(query.text, -1);
    if (question.terms.length === 0) return [];
    const named = await this.#readNamed(query, question, catalogue);
    const standing = standingOf(question, catalogue, query);
    const places = new Map(catalogue.documents.map((document, place) => [document.slug, { document, factor: standing[place]?.factor ?? 0 }]));
    const scores = new Map<number, number>();
    for (const { slug, digest, ordinal, score } of candidates) {
      const place = places.get(slug);
      if (place === undefined || place.document.digest !== digest || place.factor === 0) continue;
      scores.set(place.document.firstPassage + ordinal, score * place.factor);
    }
    const top = Math.max(0, ...scores.values());
    for (let i = 0; named.document !== null && i < named.document.passageCount; i++) {
      const id = named.document.firstPassage + i;
      scores.set(id, (scores.get(id) ?? 0) + top * (1 + 0.01 / (1 + i)));
    }
    const best = [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id).slice(0, Math.max(candidates.length, CANDIDATES));
    return (await this.#lookAt(query, { question, catalogue, rarity, named }, best, (id) => scores.get(id) ?? 0)).hits;
  }

  async #lookAt(query: ClauseQuery, { question, catalogue, rarity, named }: Asked, best: readonly number[], scoreOf: (id: number) => number): Promise<FoundClauses> {
    const passages = await this.#readPassages([...new Set([...named.passages.keys(), ...best])], catalogue.version);
    const changes = changesTo(passages, catalogue, query.asOf);
    const unread = changes.map(({ passage }) => passage).filter((passage) => !best.includes(passage));
    if (unread.length > 0) passages.push(...(await this.#readPassages([...new Set(unread)], catalogue.version)));
    const first = new Map(passages.map(({ id }) => [id, scoreOf(id)]));
    const { ranked, features } = pickClauses(question, rarity, passages, first, catalogue, named.passages, this.#learned.meaning);
    const placed = liftNamed(this.#rerank === null ? ranked : await this.#rerank(query.text, ranked), named.passages, named.document?.slug ?? null);
    return { question, catalogue, rarity, named, first, ranked: placed, features, hits: placeChanges(placed, changes).slice(0, query.limit) };
  }

  /** Posting lists and the catalogue of the same version. @param longest no list of more passages is read; -1 for none */
  async #read(question: Question, longest?: number): Promise<{ catalogue: Catalogue; lists: TermList[] }> {
    for (;;) {
      this.#catalogue ??= await readCatalogue(this.#db);
      const catalogue = this.#catalogue;
      const wanted = wantedLists(question.terms, catalogue, longest);
      const unread = wanted.filter(([term, most]) => this.#lists.get(catalogue.version, cacheKey(term, most)) === undefined);
      const [state, rows] = await this.#db.batch([
        this.#db.prepare("SELECT coalesce(max(id), 0) AS version FROM segments"),
        this.#db.prepare(LISTS).bind(JSON.stringify(unread)),
      ]);
      const version = (state?.results[0] as { version: number } | undefined)?.version ?? 0;
      if (version === catalogue.version) return { catalogue, lists: this.#remember(version, wanted, joinSegments((rows?.results ?? []) as ListRow[], wanted)) };
      this.#catalogue = null;
    }
  }

  #remember(version: number, wanted: readonly WantedList[], read: readonly TermList[]): TermList[] {
    const fresh = new Map(read.map((list) => [list.term, list]));
    return wanted.flatMap(([term, most]) => {
      const list = fresh.get(term) ?? this.#lists.get(version, cacheKey(term, most));
      if (list === undefined) return [];
      this.#lists.put(version, cacheKey(term, most), list);
      return [list];
    });
  }

  /** In the order asked for; left out is what is not there any more. */
  async #readPassages(ids: readonly number[], version: number): Promise<FoundPassage[]> {
    const passages = new Map(ids.map((id) => [id, this.#passages.get(version, id)]));
    const unread = ids.filter((id) => passages.get(id) === undefined);
    if (unread.length > 0) {
      const { results } = await this.#db.prepare(PASSAGES).bind(JSON.stringify(unread)).all<PassageRow>();
      for (const row of results) {
        const passage = readPassage(row);
        if (passages.has(row.id)) passages.set(row.id, passage);
        this.#passages.put(version, row.id, passage);
      }
    }
    return [...passages.values()].filter((passage) => passage !== undefined);
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
const CANDIDATES = 48;
/** Of each term, a row a segment: how many passages there have it and, unless these alone are too many, which. */
const LISTS = `SELECT p.term, p.passage_count AS passages, CASE WHEN p.passage_count <= q.value ->> 1 THEN p.list END AS list
  FROM json_each(?1) q CROSS JOIN postings p ON p.term = q.value ->> 0`;

/** Passages, and with them those that change their articles, which would otherwise have to be asked for afterwards. */
const PASSAGES = `WITH asked AS MATERIALIZED (SELECT value AS id FROM json_each(?1))
  SELECT p.id, p.document, p.body FROM (
    SELECT id FROM asked
    UNION SELECT c.passage FROM asked q CROSS JOIN passages b ON b.id = q.id CROSS JOIN documents d ON d.id = b.document
      CROSS JOIN articles a ON a.document = b.document AND a.article_index = b.article_index AND a.attachment = 0
      CROSS JOIN amendments c ON c.target = d.number AND c.article = a.label AND c.effect NOT IN ('added', 'ended')
  ) q JOIN passages p ON p.id = q.id`;

const COUNTS = "SELECT p.term, sum(p.passage_count) AS passages FROM json_each(?1) q JOIN postings p ON p.term = q.value GROUP BY p.term";

/** Passages of an article by its number, in the order in which the documents were given. */
const NAMED = `SELECT p.id, q.key AS place FROM json_each(?1) q
  JOIN articles a ON a.document = q.value ->> 0 AND a.attachment = 0 AND a.is_annex = 0 AND lower(a.label) IN (SELECT value FROM json_each(?2))
  JOIN passages p ON p.id >= q.value ->> 1 AND p.id < q.value ->> 2 AND p.document = a.document AND p.article_index = a.article_index ORDER BY q.key, p.id LIMIT 12`;

/** The same for a part of a plan or an annex; "Mục II" may stand in a Phần that was not named. */
const NAMED_PART = `SELECT p.id, q.key AS place FROM json_each(?1) q JOIN json_each(?2) l
  JOIN articles a ON a.document = q.value ->> 0 AND (lower(a.label) = l.value OR lower(a.label) LIKE l.value || ' phần %')
  JOIN passages p ON p.id >= q.value ->> 1 AND p.id < q.value ->> 2 AND p.document = a.document AND p.article_index = a.article_index ORDER BY q.key, p.id LIMIT 12`;

interface Understood { question: Question; catalogue: Catalogue; lists: readonly TermList[]; rarity: ReadonlyMap<string, number> }
interface Named { reference: LegalReference | null; document: PublishedDocument | null; passages: NamedPassages }
type Asked = Omit<Understood, "lists"> & { named: Named };

/** A search and all it was decided by. */
export interface FoundClauses extends Asked {
  /** Scores of the first round. */
  first: ReadonlyMap<number, number>;
  ranked: readonly RankedClause[];
  features: ReadonlyMap<number, RankFeatures>;
  hits: ClauseHit[];
}

interface PassageRow { id: number; document: number; body: string }
