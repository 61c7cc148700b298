import { findWords } from "./find-words.ts";
import { type Guard, bindGuard, guarded } from "./guarded.ts";

/** Places of one rank: as many cases may be due at one moment, or end in one millisecond. */
export const placesOfRank = 262_144;

/** The words a new case is found by. @param text what the search box looks through */
export function insertFinds(db: D1Database, guard: Guard, text: string): D1PreparedStatement {
  return db.prepare(`INSERT OR IGNORE INTO case_finds (case_id, words) SELECT ?1, ?4 WHERE ${guarded}`).bind(...bindGuard(guard), JSON.stringify(findWords(text)));
}

/** Puts a case where its list rows, just written, say; one without any is not found. After the list rows, in their batch. */
export function listFinds(db: D1Database, guard: Guard): D1PreparedStatement {
  return db.prepare(`${LIST} AND ${guarded}`).bind(...bindGuard(guard));
}

/** The same for many, whoever changed them. */
export function listFindsOf(db: D1Database, caseIds: readonly string[]): D1PreparedStatement {
  return db.prepare(LIST.replaceAll("= ?1", "IN (SELECT value FROM json_each(?1))")).bind(JSON.stringify(caseIds));
}

const LIST = `
  UPDATE case_finds SET place = n.place, marks = n.marks FROM (
    SELECT l.case_id AS case_id, l.marks AS marks,
      coalesce((SELECT max(f.place) + 1 FROM case_finds f WHERE f.place >= l.rank * ${placesOfRank} AND f.place < (l.rank + 1) * ${placesOfRank}), l.rank * ${placesOfRank})
        + row_number() OVER (PARTITION BY l.rank ORDER BY l.case_id) - 1 AS place
    FROM (
      SELECT v.case_id AS case_id, min(v.rank) AS rank, (
        SELECT json_group_array(mark) FROM (
          SELECT 'u:' || unit_id AS mark FROM case_views WHERE case_id = v.case_id
          UNION ALL SELECT 's:' || c.status UNION ALL SELECT 'a:' || c.area_code WHERE c.area_code IS NOT NULL
          UNION ALL SELECT DISTINCT 'f:' || value FROM json_each(c.fields)
        )
      ) AS marks
      FROM case_views v INDEXED BY case_views_by_case JOIN cases c ON c.id = v.case_id WHERE v.case_id = ?1 GROUP BY v.case_id
    ) l
  ) n WHERE n.case_id = case_finds.case_id AND case_finds.case_id = ?1`;
