/** What an administrator did with an Official Account. `result`: "ok", or why it came to nothing. */
export interface AccountAct { id: string; act: "begin" | "connect" | "disconnect"; result: string; cadreId: string; at: string }

/** Safe to repeat: the first record of an act stays. */
export async function recordAccountAct(db: D1Database, act: AccountAct): Promise<void> {
  await db.prepare("INSERT OR IGNORE INTO account_acts (id, act, result, cadre_id, at) VALUES (?, ?, ?, ?, ?)").bind(act.id, act.act, act.result, act.cadreId, act.at).run();
}

/** Newest first, at most fifty. */
export async function listAccountActs(db: D1Database): Promise<AccountAct[]> {
  const { results } = await db.prepare("SELECT id, act, result, cadre_id AS cadreId, at FROM account_acts ORDER BY at DESC, id LIMIT 50").all<AccountAct>();
  return results;
}
