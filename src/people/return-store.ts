import { toBase32 } from "./encoding.ts";
import { openIdentity } from "./person-store.ts";
import type { Sealer } from "./seal.ts";

/** Keeps a way back for one protected item, because the person chose so. The same item again changes nothing. */
export async function leaveReturnWay(db: D1Database, sealer: Sealer, p: { itemId: string; pseudonym: string; now: Date }): Promise<void> {
  const known = await refsOf(sealer, itemRef(p.itemId));
  const [item] = known;
  const [person] = await refsOf(sealer, personRef(p.pseudonym));
  if (item === undefined || person === undefined) throw new Error("the people key ring is empty");
  await db
    .prepare(
      `INSERT OR IGNORE INTO return_ways (item_ref, person_ref, pseudonym_sealed, given_on)
       SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS (SELECT 1 FROM return_ways WHERE item_ref IN (SELECT value FROM json_each(?5)))`,
    )
    .bind(item, person, await sealer.seal(p.pseudonym, sealContext), vietnamDay(p.now), JSON.stringify(known))
    .run();
}

/** Was a way back left for this item? Opens nothing. */
export async function hasReturnWay(db: D1Database, sealer: Sealer, itemId: string): Promise<boolean> {
  return (await sealedWay(db, sealer, itemId)) !== null;
}

/** Whom to tell that there is something new. For the service itself: nobody sees it, so it is not an opening. */
export async function returnWayOf(db: D1Database, sealer: Sealer, itemId: string): Promise<string | null> {
  const sealed = await sealedWay(db, sealer, itemId);
  return sealed === null ? null : sealer.open(sealed, sealContext);
}

/**
 * Who left the way back: only after a written reason and a second person's yes. Written down first, without the item: the log
 * of a person must not say what they sent.
 * @returns null when none was left, or the person was erased
 */
export async function openReturnWay(
  db: D1Database, sealer: Sealer, p: { itemId: string; openedBy: string; now: Date },
): Promise<{ channel: string; chatId: string; phone: string | null } | null> {
  const pseudonym = await returnWayOf(db, sealer, p.itemId);
  return pseudonym === null ? null : openIdentity(db, sealer, { pseudonym, reason: "protected_approved", openedBy: p.openedBy, now: p.now });
}

/** The person asked for their data to go: no way leads back to them any more. */
export async function forgetReturnWaysOf(db: D1Database, sealer: Sealer, pseudonym: string): Promise<void> {
  await db.prepare("DELETE FROM return_ways WHERE person_ref IN (SELECT value FROM json_each(?))").bind(JSON.stringify(await refsOf(sealer, personRef(pseudonym)))).run();
}

/** Ways left before a local day ("2026-11-24") go, as the items they lead back from do. */
export async function forgetReturnWays(db: D1Database, beforeDay: string): Promise<void> {
  await db.prepare("DELETE FROM return_ways WHERE given_on < ?").bind(beforeDay).run();
}

async function sealedWay(db: D1Database, sealer: Sealer, itemId: string): Promise<string | null> {
  const refs = await refsOf(sealer, itemRef(itemId));
  const row = await db
    .prepare("SELECT pseudonym_sealed AS sealed FROM return_ways WHERE item_ref IN (SELECT value FROM json_each(?))")
    .bind(JSON.stringify(refs))
    .first<{ sealed: string }>();
  return row?.sealed ?? null;
}

/** One a key of the ring, so that a replaced key loses no way. */
async function refsOf(sealer: Sealer, what: string): Promise<string[]> {
  return (await sealer.derive(what)).map((bytes) => toBase32(bytes).slice(0, 32));
}

const itemRef = (itemId: string): string => `return/item/${itemId}`;
const personRef = (pseudonym: string): string => `return/person/${pseudonym}`;
const sealContext = "people/return-way";

const vietnamDay = (at: Date): string => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
