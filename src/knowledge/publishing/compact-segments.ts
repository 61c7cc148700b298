import type { KnowledgeDatabase } from "../database.ts";
import { encodePostings, readPostings } from "../search/posting-list.ts";
import { inserts } from "./bulk-insert.ts";

/** Each publication adds a segment, and each segment a row to read for every word of a question. */
const MOST_SEGMENTS = 40;
/** The largest ones are left as they are: merging them would rewrite most of the index. */
const LARGEST_KEPT = 8;
/** Rows of postings merged in one batch. */
const ROWS_A_BATCH = 20_000;

/**
 * Merges the smaller segments into one when there are too many, and drops the postings of passages that are gone.
 * Search is right after every batch; a break leaves the rest to the next call, and a publication in between throws and
 * leaves the index as it was.
 * @returns whether anything was merged
 */
export async function compactSegments(db: KnowledgeDatabase, most = MOST_SEGMENTS, rowsABatch = ROWS_A_BATCH): Promise<boolean> {
  const count = await db.prepare("SELECT count(*) AS count FROM segments").first<{ count: number }>();
  if ((count?.count ?? 0) <= most) return false;
  const { results: sizes } = await db.prepare("SELECT segment, count(*) AS terms FROM postings GROUP BY segment ORDER BY terms DESC").all<{ segment: number; terms: number }>();
  const small = sizes.slice(LARGEST_KEPT).map((row) => row.segment);
  const live = await livePassages(db);
  let into: number | null = null;
  for (let after: string | null = ""; after !== null && small.length > 1;) {
    // A batch must hold all rows of at least one term.
    const slice: Slice = await mergeSlice(db, { small, after, into, live, rows: Math.max(rowsABatch, small.length + 1) });
    after = slice.until;
    into ??= slice.into;
  }
  // Rows that only said "the index has changed" are not needed once a later one says so.
  await db.batch([
    db.prepare("DELETE FROM segments WHERE id < (SELECT max(id) FROM segments) AND id NOT IN (SELECT segment FROM postings)"),
  ]);
  return true;
}

interface PostingRow { term: string; segment: number; list: string }

interface Slice {
  /** The last term merged; null at the end. */
  until: string | null;
  /** Segment that the merged terms went into: all slices of one run go into the same. */
  into: number | null;
}

async function mergeSlice(
  db: KnowledgeDatabase, { small, after, into, live, rows: limit }: { small: readonly number[]; after: string; into: number | null; live: (passage: number) => boolean; rows: number },
): Promise<Slice> {
  const state = await db.prepare("SELECT max(id) AS version, max(end_passage) AS end FROM segments").first<{ version: number; end: number }>();
  const { results } = await db
    .prepare("SELECT term, segment, list FROM postings WHERE term > ?1 AND segment IN (SELECT value FROM json_each(?2)) ORDER BY term, segment LIMIT ?3")
    .bind(after, JSON.stringify(small), limit)
    .all<PostingRow>();
  const isLast = results.length < limit;
  const lastTerm = results.at(-1)?.term;
  if (state === null || lastTerm === undefined) return { until: null, into };
  // The rows of the last term may go on behind the limit.
  const rows = isLast ? results : results.filter((row) => row.term !== lastTerm);
  const until = rows.at(-1)?.term ?? lastTerm;
  const segment = into ?? state.version + 1;
  const merged = [...Map.groupBy(rows, (row) => row.term)].flatMap(([term, lists]) => mergeLists(term, segment, lists, live));
  await db.batch([
    // A second writer of this number fails here, and with it the whole batch.
    db.prepare("INSERT INTO segments (id, end_passage) VALUES (?1, ?2)").bind(state.version + 1, state.end),
    db.prepare("DELETE FROM postings WHERE term > ?1 AND term <= ?2 AND segment IN (SELECT value FROM json_each(?3))").bind(after, until, JSON.stringify(small)),
    ...inserts(db, "postings", ["term", "segment", "passage_count", "list"], merged),
  ]);
  return { until: isLast ? null : until, into: segment };
}

function mergeLists(term: string, segment: number, lists: readonly PostingRow[], live: (passage: number) => boolean): unknown[][] {
  const all: [number, number][] = [];
  for (const { list } of lists) {
    const { passages, strengths } = readPostings(list);
    for (const [i, passage] of passages.entries()) if (live(passage)) all.push([passage, strengths[i] ?? 0]);
  }
  if (all.length === 0) return [];
  all.sort(([a], [b]) => a - b);
  return [[term, segment, all.length, encodePostings(all.map(([passage]) => passage), all.map(([, strength]) => strength))]];
}

/** Is this passage of a document that is published now? Numbers only rise, so what is published later is not in these lists. */
async function livePassages(db: KnowledgeDatabase): Promise<(passage: number) => boolean> {
  const { results } = await db.prepare("SELECT first_passage AS first, passage_count AS count FROM documents").all<{ first: number; count: number }>();
  const alive = new Set(results.flatMap(({ first, count }) => Array.from({ length: count }, (_, i) => first + i)));
  return (passage) => alive.has(passage);
}
