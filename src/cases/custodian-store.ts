/**
 * Custodians: cadres or supervisors named by an administrator to whom a protected item falls when nobody at its desk, nor at
 * the province's, may have it (domain.md §2.5). The store keeps names only; who is fit is asked each time.
 */

export async function custodianIds(db: D1Database): Promise<ReadonlySet<string>> {
  const rows = await db.prepare("SELECT cadre_id FROM custodians").all<{ cadre_id: string }>();
  return new Set(rows.results.map(({ cadre_id }) => cadre_id));
}

export async function isCustodian(db: D1Database, cadreId: string): Promise<boolean> {
  return (await db.prepare("SELECT 1 FROM custodians WHERE cadre_id = ?").bind(cadreId).first()) !== null;
}

/** Named, or named no longer. Repeated: nothing changes. */
export async function nameCustodian(db: D1Database, p: { cadreId: string; named: boolean; by: string; now: Date }): Promise<void> {
  if (!p.named) {
    await db.prepare("DELETE FROM custodians WHERE cadre_id = ?").bind(p.cadreId).run();
    return;
  }
  await db.prepare("INSERT OR IGNORE INTO custodians (cadre_id, named_by, named_at) VALUES (?, ?, ?)").bind(p.cadreId, p.by, p.now.toISOString()).run();
}
