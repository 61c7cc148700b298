/** One text sent by many accounts, as a person sees it who decides what it is. */
export interface Campaign {
  /** Code of the first case. */
  code: string;
  firstAt: string;
  lastAt: string;
  /** Different people who sent it. */
  accounts: number;
}

export interface Copied { print: string; accounts: number; firstCaseId: string; campaignId: string | null }

/** @param prints see `printsOf` */
export async function keepPrints(db: D1Database, caseId: string, prints: readonly string[], at: Date): Promise<void> {
  await db
    .prepare("INSERT OR IGNORE INTO case_prints (case_id, print, at) SELECT ?1, value, ?3 FROM json_each(?2)")
    .bind(caseId, JSON.stringify(prints), at.toISOString())
    .run();
}

/** The print that most different people sent since then, and the first case that bears it. What stands behind a wall is not looked at. */
export async function mostCopied(db: D1Database, prints: readonly string[], since: Date): Promise<Copied | null> {
  const row = await db
    .prepare(
      `SELECT p.print AS print, count(DISTINCT c.reporter) AS accounts, max(c.campaign_id) AS campaignId,
         (SELECT q.case_id FROM case_prints q WHERE q.print = p.print AND q.at >= ?2 ORDER BY q.at, q.case_id LIMIT 1) AS firstCaseId
       FROM case_prints p JOIN cases c ON c.id = p.case_id
       WHERE p.print IN (SELECT value FROM json_each(?1)) AND p.at >= ?2 AND c.hidden_from IS NULL
       GROUP BY p.print ORDER BY accounts DESC, p.print LIMIT 1`,
    )
    .bind(JSON.stringify(prints), since.toISOString())
    .first<Copied>();
  return row ?? null;
}

/** The campaign and the mark on its cases in one batch; a campaign already known grows. */
export async function flagCampaign(db: D1Database, copied: Copied, since: Date): Promise<void> {
  const id = copied.campaignId ?? copied.firstCaseId;
  await db.batch([
    db
      .prepare("UPDATE cases SET campaign_id = ?1 WHERE campaign_id IS NULL AND hidden_from IS NULL AND id IN (SELECT case_id FROM case_prints WHERE print = ?2 AND at >= ?3)")
      .bind(id, copied.print, since.toISOString()),
    db
      .prepare(
        `INSERT INTO campaigns (id, first_case_id, first_at, last_at, accounts)
         SELECT ?1, ?1, min(opened_at), max(opened_at), count(DISTINCT reporter) FROM cases WHERE campaign_id = ?1
         ON CONFLICT (id) DO UPDATE SET last_at = excluded.last_at, accounts = max(accounts, excluded.accounts)`,
      )
      .bind(id),
  ]);
}

/** Campaigns that still went on since then, the latest first. */
export async function listCampaigns(db: D1Database, since: Date, limit: number): Promise<Campaign[]> {
  const { results } = await db
    .prepare(
      `SELECT c.code AS code, k.first_at AS firstAt, k.last_at AS lastAt, k.accounts AS accounts
       FROM campaigns k JOIN cases c ON c.id = k.first_case_id WHERE k.last_at >= ? ORDER BY k.last_at DESC, k.id LIMIT ?`,
    )
    .bind(since.toISOString(), limit)
    .all<Campaign>();
  return results;
}

/** Prints are of no use once the hours they are compared within have passed. */
export async function dropPrintsBefore(db: D1Database, before: Date): Promise<void> {
  await db.prepare("DELETE FROM case_prints WHERE at < ?").bind(before.toISOString()).run();
}
