import type { CaseRow } from "./case-record-store.ts";
import { placesOfRank } from "./find-index-store.ts";

/** What to find, in the order of the lists. */
export interface Finding {
  /** The unit in whose list it must stand. */
  root: string;
  /** Cases hidden from one of these units are not there. */
  walls: readonly string[];
  /** All of these words and marks ("s:dong", "a:31825", "f:moi_truong"). */
  words: readonly string[];
  /** Ranks from here on, and below. */
  from: number | null;
  below: number | null;
  /** One of these, besides. */
  statuses: readonly string[] | null;
  /** `next` of the page before; anything else starts from the beginning. */
  cursor: string | undefined;
  limit: number;
}

/** How far along each word's entries is looked to tell which is the rarest hereabouts, and how many of its entries are then held against the others. */
const sampled = 200;
/** And how many more, twice, where that did not fill a page. */
const further = [600, 1200];
const last = "9223372036854775807";

/**
 * One page of the cases that have all words and marks: walks along the rarest of them and looks each other one up, so what it
 * costs follows from that word and not from how many cases there are. Where two words that are both common hardly ever meet, a page may
 * hold fewer than `limit` and still have a `next`.
 */
export async function findCases(db: D1Database, finding: Finding): Promise<{ rows: CaseRow[]; next: string | null }> {
  const words = [...new Set([...finding.words, `u:${finding.root}`])];
  const after = readPlace(finding.cursor) ?? (finding.from === null ? "-1" : edge(finding.from));
  const below = finding.below === null ? last : String(BigInt(edge(finding.below)) + 1n);
  const order = await rarestFirst(db, words, after, below);
  const lead = order[0]?.word ?? "";
  const others = order.slice(1).map(({ word }) => word);
  const found: (CaseRow & { place: string })[] = [];
  let until = order[0]?.reached ?? null;
  for (let from = after, more = further; ; [, ...more] = more) {
    found.push(...(await meetings(db, finding, lead, others, { from, below, until, limit: finding.limit + 1 - found.length })));
    const rows = found.slice(0, finding.limit);
    const end = rows.at(-1);
    if (found.length > finding.limit && end) return { rows, next: `p${end.place}` };
    if (until === null || more[0] === undefined) return { rows, next: until === null ? null : `p${until}` };
    from = until;
    until = await entryAfter(db, lead, from, below, more[0]);
  }
}

/** Cases that stand under the lead word and all others, between two places. */
async function meetings(
  db: D1Database, finding: Finding, lead: string, others: readonly string[], span: { from: string; below: string; until: string | null; limit: number },
): Promise<(CaseRow & { place: string })[]> {
  const met = others.map((_, i) => `CROSS JOIN case_words w${i} ON w${i}.word = ?${i + 8} AND w${i}.place = w.place`).join(" ");
  const { results } = await db
    .prepare(
      `SELECT CAST(w.place AS TEXT) AS place, c.* FROM case_words w ${met}
       CROSS JOIN case_finds f ON f.place = w.place
       CROSS JOIN case_views v INDEXED BY case_views_by_case ON v.case_id = f.case_id AND v.unit_id = ?4
       CROSS JOIN cases c ON c.id = f.case_id
       WHERE w.word = ?1 AND w.place > CAST(?2 AS INTEGER) AND w.place < CAST(?3 AS INTEGER)
         AND (c.hidden_from IS NULL OR c.hidden_from NOT IN (SELECT value FROM json_each(?5)))
         AND (?6 IS NULL OR v.status IN (SELECT value FROM json_each(?6)))
       ORDER BY w.place LIMIT ?7`,
    )
    .bind(lead, span.from, span.until === null ? span.below : String(BigInt(span.until) + 1n), finding.root, JSON.stringify(finding.walls), finding.statuses && JSON.stringify(finding.statuses), span.limit, ...others)
    .all<CaseRow & { place: string }>();
  return results;
}

/** The words, that one first whose next entries reach farthest; `reached`: where the last of them stands, null where there are fewer. */
async function rarestFirst(db: D1Database, words: readonly string[], after: string, below: string): Promise<{ word: string; reached: string | null }[]> {
  const { results } = await db
    .prepare(
      `SELECT m.value AS word, (
         SELECT CAST(w.place AS TEXT) FROM case_words w WHERE w.word = m.value AND w.place > CAST(?2 AS INTEGER) AND w.place < CAST(?3 AS INTEGER) ORDER BY w.place LIMIT 1 OFFSET ${sampled}
       ) AS reached FROM json_each(?1) m`,
    )
    .bind(JSON.stringify(words), after, below)
    .all<{ word: string; reached: string | null }>();
  return results.toSorted((a, b) => compare(a.reached, b.reached));
}

/** Where the nth entry of a word after a place stands; null where there are fewer. */
async function entryAfter(db: D1Database, word: string, after: string, below: string, nth: number): Promise<string | null> {
  const row = await db
    .prepare("SELECT CAST(place AS TEXT) AS place FROM case_words WHERE word = ?1 AND place > CAST(?2 AS INTEGER) AND place < CAST(?3 AS INTEGER) ORDER BY place LIMIT 1 OFFSET ?4")
    .bind(word, after, below, nth)
    .first<{ place: string }>();
  return row?.place ?? null;
}

/** Farthest first; null has come to its end already. */
function compare(a: string | null, b: string | null): number {
  const [one, other] = [BigInt(a ?? last), BigInt(b ?? last)];
  return one === other ? 0 : one > other ? -1 : 1;
}

/** The last place before a rank. Places are beyond the whole numbers of JavaScript: they go in and out as text. */
function edge(rank: number): string {
  return String(BigInt(rank) * BigInt(placesOfRank) - 1n);
}

function readPlace(cursor: string | undefined): string | null {
  return /^p(\d{1,19})$/.exec(cursor ?? "")?.[1] ?? null;
}
