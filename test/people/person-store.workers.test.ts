import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { chatAddress, erasePerson, exportPerson, hasConsent, openIdentity, recordConsent, rememberPerson, savePhone } from "../../src/people/person-store.ts";
import { createSealer, readKeyRing } from "../../src/people/seal.ts";

const db = env.PEOPLE;
const sealer = createSealer(readKeyRing(JSON.stringify({ current: "a", keys: { a: btoa("p".repeat(32)) } }), "PEOPLE_KEYS"));
const now = new Date("2026-11-23T02:00:00Z");
const later = new Date("2026-11-24T02:00:00Z");
const remember = (pseudonym: string): Promise<void> => rememberPerson(db, sealer, { pseudonym, channel: "zalo", chatId: `chat-of-${pseudonym}`, now });

it("a person is remembered once, and nothing readable is kept", async () => {
  await remember("p_one");
  await rememberPerson(db, sealer, { pseudonym: "p_one", channel: "zalo", chatId: "another", now: later });
  await savePhone(db, sealer, { pseudonym: "p_one", phone: "0912345678", now });
  const row = await db.prepare("SELECT * FROM people WHERE pseudonym = 'p_one'").first();
  expect(JSON.stringify(row)).not.toMatch(/chat-of|another|0912345678/);
  expect(await chatAddress(db, sealer, "p_one")).toEqual({ channel: "zalo", chatId: "chat-of-p_one" });
});

it("one person's sealed chat id opens under no other name", async () => {
  await remember("p_swap1");
  await remember("p_swap2");
  await db.prepare("UPDATE people SET chat_id_sealed = (SELECT chat_id_sealed FROM people WHERE pseudonym = 'p_swap1') WHERE pseudonym = 'p_swap2'").run();
  await expect(chatAddress(db, sealer, "p_swap2")).rejects.toThrow();
});

it("each opening of an identity is written down first, with who and why, even of somebody unknown", async () => {
  await remember("p_two");
  await savePhone(db, sealer, { pseudonym: "p_two", phone: "0912345678", now });
  expect(await openIdentity(db, sealer, { pseudonym: "p_two", reason: "Cần gọi lại", openedBy: "cadre-1", now })).toEqual({ channel: "zalo", chatId: "chat-of-p_two", phone: "0912345678" });
  expect(await openIdentity(db, sealer, { pseudonym: "p_nobody", reason: "Thử", openedBy: "cadre-1", now })).toBeNull();
  const log = await db.prepare("SELECT pseudonym, reason, opened_by, at FROM identity_openings ORDER BY id").all();
  expect(log.results).toEqual([
    { pseudonym: "p_two", reason: "Cần gọi lại", opened_by: "cadre-1", at: now.toISOString() },
    { pseudonym: "p_nobody", reason: "Thử", opened_by: "cadre-1", at: now.toISOString() },
  ]);
});

it("consent is per purpose, silence is none, the last word counts, and a repeat changes nothing", async () => {
  await remember("p_three");
  const record = (id: string, given: boolean, at: Date): Promise<void> => recordConsent(db, { id, pseudonym: "p_three", purpose: "forward_phone", given, now: at });
  expect(await hasConsent(db, "p_three", "forward_phone")).toBe(false);
  await record("c1", true, now);
  expect(await hasConsent(db, "p_three", "forward_phone")).toBe(true);
  expect(await hasConsent(db, "p_three", "publish")).toBe(false);
  await record("c2", false, later);
  await record("c1", true, later);
  expect(await hasConsent(db, "p_three", "forward_phone")).toBe(false);
  expect((await exportPerson(db, sealer, "p_three"))?.consents).toEqual([
    { purpose: "forward_phone", given: true, at: now.toISOString() },
    { purpose: "forward_phone", given: false, at: later.toISOString() },
  ]);
});

it("a person sees what is held of them, and after erasure nothing is, but the log of openings stays", async () => {
  await remember("p_four");
  await savePhone(db, sealer, { pseudonym: "p_four", phone: "0912345678", now });
  await recordConsent(db, { id: "c4", pseudonym: "p_four", purpose: "answer", given: true, now });
  await openIdentity(db, sealer, { pseudonym: "p_four", reason: "Cần gọi lại", openedBy: "cadre-1", now });
  expect(await exportPerson(db, sealer, "p_four")).toMatchObject({ channel: "zalo", since: now.toISOString(), hasPhone: true });
  await erasePerson(db, "p_four");
  await erasePerson(db, "p_four");
  expect(await exportPerson(db, sealer, "p_four")).toBeNull();
  expect(await chatAddress(db, sealer, "p_four")).toBeNull();
  const left = await db.prepare("SELECT (SELECT count(*) FROM consents WHERE pseudonym = 'p_four') AS consents, (SELECT count(*) FROM identity_openings WHERE pseudonym = 'p_four') AS openings").first();
  expect(left).toEqual({ consents: 0, openings: 1 });
});

it("a phone is kept for nobody unknown", async () => {
  await savePhone(db, sealer, { pseudonym: "p_unknown", phone: "0912345678", now });
  expect(await exportPerson(db, sealer, "p_unknown")).toBeNull();
});
