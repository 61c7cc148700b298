import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { rememberPerson } from "../../src/people/person-store.ts";
import { forgetReturnWays, forgetReturnWaysOf, hasReturnWay, leaveReturnWay, openReturnWay, returnWayOf } from "../../src/people/return-store.ts";
import { createSealer } from "../../src/people/seal.ts";

const db = env.PEOPLE;
const old = createSealer({ current: "a", keys: { a: btoa("k".repeat(32)) } });
const renewed = createSealer({ current: "b", keys: { a: btoa("k".repeat(32)), b: btoa("m".repeat(32)) } });
const now = new Date("2026-11-23T02:00:00Z");

it("keeps a way back that shows neither the item nor the person, once, also after the key was replaced", async () => {
  for (const sealer of [old, old, renewed]) await leaveReturnWay(db, sealer, { itemId: "item-1", pseudonym: "p_sender", now });
  const rows = (await db.prepare("SELECT * FROM return_ways").all()).results;
  expect(rows).toHaveLength(1);
  for (const secret of ["item-1", "p_sender"]) expect(JSON.stringify(rows)).not.toContain(secret);
  expect([await returnWayOf(db, renewed, "item-1"), await hasReturnWay(db, old, "item-1"), await hasReturnWay(db, old, "item-2"), await returnWayOf(db, old, "item-2")]).toEqual(["p_sender", true, false, null]);
});

it("is written down before it is opened, and the entry does not say what was sent", async () => {
  await rememberPerson(db, old, { pseudonym: "p_sender", channel: "zalo", chatId: "z-77", now });
  expect(await openReturnWay(db, old, { itemId: "item-1", openedBy: "cb-1", now })).toEqual({ channel: "zalo", chatId: "z-77", phone: null });
  expect((await db.prepare("SELECT reason, opened_by FROM identity_openings WHERE pseudonym = 'p_sender'").all()).results).toEqual([{ reason: "protected_approved", opened_by: "cb-1" }]);
  expect(await openReturnWay(db, old, { itemId: "item-2", openedBy: "cb-1", now })).toBeNull();
});

it("goes when its person erases their data, and with its age", async () => {
  await leaveReturnWay(db, old, { itemId: "item-3", pseudonym: "p_other", now });
  await forgetReturnWaysOf(db, renewed, "p_sender");
  expect([await hasReturnWay(db, old, "item-1"), await hasReturnWay(db, old, "item-3")]).toEqual([false, true]);
  await forgetReturnWays(db, "2026-11-23");
  expect(await hasReturnWay(db, old, "item-3")).toBe(true);
  await forgetReturnWays(db, "2026-11-24");
  expect(await hasReturnWay(db, old, "item-3")).toBe(false);
});
