/**
 * Photos a cadre sent from their own chat are laid ready as proof for a case (proof-photo-store.ts). Repeated, or of a case
 * already, nothing changes.
 */
export async function layChatProofs(db: D1Database, ids: readonly string[], code: string): Promise<void> {
  if (ids.length === 0) return;
  await db
    .prepare("UPDATE attachments SET proof_of = (SELECT id FROM cases WHERE code = ?2) WHERE id IN (SELECT value FROM json_each(?1)) AND case_id IS NULL AND proof_of IS NULL")
    .bind(JSON.stringify(ids), code)
    .run();
}
