import { digestOf } from "../people/encoding.ts";
import { fail, ok } from "../result.ts";
import type { Result } from "../result.ts";
import type { Cadre, Role } from "./case.ts";

/** How long a binding code may be used. */
export const bindingCodeHours = 24;

export async function findCadre(db: D1Database, id: string): Promise<Cadre | null> {
  return one(db.prepare(`SELECT ${columns} FROM cadres WHERE id = ?`).bind(id));
}

/** Active cadres of exactly this unit. */
export async function cadresOfUnit(db: D1Database, unitId: string): Promise<Cadre[]> {
  const rows = await db.prepare(`SELECT ${columns} FROM cadres WHERE unit_id = ? AND active = 1 ORDER BY id`).bind(unitId).all<CadreRow>();
  return rows.results.map(toCadre);
}

/** Every cadre, active or not, by unit: for the administrator's page. */
export async function allCadres(db: D1Database): Promise<Cadre[]> {
  const rows = await db.prepare(`SELECT ${columns} FROM cadres ORDER BY unit_id, id`).all<CadreRow>();
  return rows.results.map(toCadre);
}

interface Worker { cadre: Cadre; chat: string | null }

/** Active people who answer for work (cadres and supervisors) in these units, with the chat bound to each. */
export function workersOf(db: D1Database, unitIds: readonly string[]): Promise<Worker[]> {
  return workersWhere(db, "unit_id", unitIds);
}

/** As `workersOf`, for people named by id. */
export function workersAmong(db: D1Database, ids: readonly string[]): Promise<Worker[]> {
  return workersWhere(db, "id", ids);
}

async function workersWhere(db: D1Database, column: "id" | "unit_id", values: readonly string[]): Promise<Worker[]> {
  const rows = await db
    .prepare(
      `SELECT ${columns}, chat_pseudonym FROM cadres
       WHERE ${column} IN (SELECT value FROM json_each(?)) AND active = 1 AND role IN ('cadre', 'supervisor') ORDER BY id`,
    )
    .bind(JSON.stringify(values))
    .all<CadreRow & { chat_pseudonym: string | null }>();
  return rows.results.map((row) => ({ cadre: toCadre(row), chat: row.chat_pseudonym }));
}

/** Units in which at least one active cadre or supervisor works. */
export async function staffedUnitIds(db: D1Database): Promise<ReadonlySet<string>> {
  const rows = await db
    .prepare("SELECT DISTINCT unit_id FROM cadres WHERE active = 1 AND role IN ('cadre', 'supervisor')")
    .all<{ unit_id: string }>();
  return new Set(rows.results.map((row) => row.unit_id));
}

/** Adds a cadre or replaces name, role, unit and activity; a bound chat stays, unless the cadre is no longer active. */
export async function saveCadre(db: D1Database, cadre: Cadre): Promise<void> {
  const save = db
    .prepare(
      `INSERT INTO cadres (id, name, role, unit_id, active) VALUES (?1, ?2, ?3, ?4, ?5)
       ON CONFLICT (id) DO UPDATE SET name = ?2, role = ?3, unit_id = ?4, active = ?5,
         chat_pseudonym = CASE WHEN ?5 = 1 THEN chat_pseudonym END`,
    )
    .bind(cadre.id, cadre.name, cadre.role, cadre.unitId, cadre.active ? 1 : 0);
  // Who has left is out at once, on every machine; their cases lie with the unit, and the sweep moves those of an empty one.
  const leave = ["console_sessions", "sign_in_links", "binding_codes", "custodians", "second_steps", "office_accounts"].map((table) => db.prepare(`DELETE FROM ${table} WHERE cadre_id = ?`).bind(cadre.id));
  await db.batch(cadre.active ? [save] : [save, ...leave]);
}

/** A code the cadre types into the bot to bind that chat; only its hash is kept, for a day. */
export async function createBindingCode(db: D1Database, p: { cadreId: string; code: string; now: Date }): Promise<void> {
  const expiresAt = new Date(p.now.getTime() + bindingCodeHours * 3_600_000).toISOString();
  await db
    .prepare("INSERT OR REPLACE INTO binding_codes (code_hash, cadre_id, expires_at) VALUES (?, ?, ?)")
    .bind(await codeHash(p.code), p.cadreId, expiresAt)
    .run();
}

/** Binds a chat to the cadre a code was made for. One use; the same chat repeating it is told the same. */
export async function bindCadreChat(
  db: D1Database,
  p: { code: string; pseudonym: string; now: Date },
): Promise<Result<Cadre, "unknown_code" | "expired">> {
  const hash = await codeHash(p.code);
  const row = await db
    .prepare("SELECT cadre_id, expires_at, used_by FROM binding_codes WHERE code_hash = ?")
    .bind(hash)
    .first<{ cadre_id: string; expires_at: string; used_by: string | null }>();
  if (!row || (row.used_by !== null && row.used_by !== p.pseudonym)) return fail("unknown_code");
  const cadre = await findCadre(db, row.cadre_id);
  if (!cadre?.active) return fail("unknown_code");
  if (row.used_by === p.pseudonym) return ok(cadre);
  if (row.expires_at <= p.now.toISOString()) return fail("expired");
  const won = "EXISTS (SELECT 1 FROM binding_codes WHERE code_hash = ?1 AND used_by = ?2)";
  const [taken] = await db.batch([
    db.prepare("UPDATE binding_codes SET used_by = ?2 WHERE code_hash = ?1 AND used_by IS NULL").bind(hash, p.pseudonym),
    // A phone handed on to a colleague: one chat speaks for one cadre.
    db.prepare(`UPDATE cadres SET chat_pseudonym = NULL WHERE chat_pseudonym = ?2 AND ${won}`).bind(hash, p.pseudonym),
    db.prepare(`UPDATE cadres SET chat_pseudonym = ?2 WHERE id = ?3 AND ${won}`).bind(hash, p.pseudonym, cadre.id),
  ]);
  return taken?.meta.changes === 1 ? ok(cadre) : fail("unknown_code");
}

/** Whom a binding code would bind this chat to, without binding it; null when the code is unknown, used or out of date. */
export async function bindableCadre(db: D1Database, code: string, pseudonym: string, now: Date): Promise<Cadre | null> {
  const row = await db
    .prepare("SELECT cadre_id FROM binding_codes WHERE code_hash = ? AND (used_by = ? OR (used_by IS NULL AND expires_at > ?))")
    .bind(await codeHash(code), pseudonym, now.toISOString())
    .first<{ cadre_id: string }>();
  const cadre = row ? await findCadre(db, row.cadre_id) : null;
  return cadre?.active ? cadre : null;
}

/** The active cadre who speaks from this chat; null for citizens. */
export async function cadreByChat(db: D1Database, pseudonym: string): Promise<Cadre | null> {
  return one(db.prepare(`SELECT ${columns} FROM cadres WHERE chat_pseudonym = ? AND active = 1`).bind(pseudonym));
}

/** Pseudonym of the chat bound to a cadre; null when none is. */
export async function chatOfCadre(db: D1Database, cadreId: string): Promise<string | null> {
  const row = await db.prepare("SELECT chat_pseudonym FROM cadres WHERE id = ?").bind(cadreId).first<{ chat_pseudonym: string | null }>();
  return row?.chat_pseudonym ?? null;
}

const columns = "id, name, role, unit_id, active";

interface CadreRow { id: string; name: string; role: Role; unit_id: string; active: number }

async function one(statement: D1PreparedStatement): Promise<Cadre | null> {
  const row = await statement.first<CadreRow>();
  return row && toCadre(row);
}

function toCadre(row: CadreRow): Cadre {
  return { id: row.id, name: row.name, role: row.role, unitId: row.unit_id, active: row.active === 1 };
}

/** Codes are read aloud and typed on phones: case and separators do not matter. */
function codeHash(code: string): Promise<string> {
  return digestOf(`binding/${code.toUpperCase().replace(/[^A-Z0-9]/g, "")}`);
}
