import { env } from "cloudflare:workers";
import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { beforeEach, expect, it } from "vitest";
import { readHealth } from "../../src/health.ts";
import { createSendingAccount, sendingReports } from "../../src/accounts/sending-account.ts";
import type { SendingLedger } from "../../src/accounts/sending-ledger-object.ts";

const stub = (): DurableObjectStub<SendingLedger> => env.SENDING_LEDGER.getByName("zalo");
const part = (deliveryId: string) => ({ deliveryId, parts: 1, as: "free" as const, priority: "result" as const });
const account = createSendingAccount(env, { canTemplate: async () => true, sendTemplate: async () => true, noteError: async () => undefined });

async function clockAt(iso: string): Promise<void> {
  await runInDurableObject(stub(), (ledger: SendingLedger) => { ledger.clock = () => new Date(iso); });
}

/** As after a month in which `parts` went out. */
async function monthWith(parts: number): Promise<void> {
  await runInDurableObject(stub(), (_ledger, { storage }) => {
    const month = { name: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7), parts, dong: 0, paid: 0, templates: 0 };
    storage.sql.exec("INSERT INTO sums (id, body) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body", JSON.stringify({ month, minute: [], stops: [] }));
  });
  await evictDurableObject(stub());
}

beforeEach(async () => {
  await runInDurableObject(stub(), (_ledger, { storage }) => { storage.sql.exec("DELETE FROM sums"); storage.sql.exec("DELETE FROM granted"); });
  await evictDurableObject(stub());
});

it("counts each delivery once over repeats and restarts, and gives back what surely did not go", async () => {
  for (const id of ["a", "b", "a"]) expect(await stub().take("zalo", part(id))).toBeNull();
  await evictDurableObject(stub());
  await stub().take("zalo", part("b"));
  expect((await stub().allowance("zalo")).month).toMatchObject({ left: 2998, total: 3000 });
  await stub().giveBack("a");
  await stub().giveBack("a");
  await stub().giveBack("never-taken");
  expect((await stub().allowance("zalo")).month?.left).toBe(2999);
});

it("a hundred chats that ask at once get no more than there is", async () => {
  await monthWith(2960);
  const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => stub().take("zalo", { ...part(`r${index}`), priority: "danger" })));
  expect(answers.filter((refused) => refused === null)).toHaveLength(40);
  expect((await stub().allowance("zalo")).month?.left).toBe(0);
});

it("the month turns at midnight in Viet Nam, not at midnight in UTC", async () => {
  await clockAt("2026-11-30T16:59:00.000Z");
  await stub().take("zalo", part("old"));
  expect((await stub().report("zalo"))?.month).toMatchObject({ name: "2026-11", parts: 1 });
  await clockAt("2026-11-30T17:00:00.000Z");
  expect((await stub().report("zalo"))?.month).toMatchObject({ name: "2026-12", parts: 0 });
});

it("a refusal for quota is believed near the end of the month's total, not in its middle", async () => {
  await account.noteError("zalo", "zalo_429");
  expect((await stub().allowance("zalo")).month?.left).toBe(3000);
  await monthWith(2800);
  await account.noteError("zalo", "zalo_429");
  expect((await stub().allowance("zalo")).month?.left).toBe(0);
});

it("the console and /health say when a month is nearly used up", async () => {
  expect((await readHealth(env)).degraded.filter((line) => line.startsWith("zalo:"))).toEqual([]);
  await monthWith(2750);
  expect((await readHealth(env)).degraded).toContain("zalo: 250 of 3000 messages left this month");
  expect((await sendingReports(env)).find(({ channel }) => channel === "zalo")).toMatchObject({ parts: 2750, left: { parts: 250, total: 3000 }, people: { known: 0, most: 50 }, budget: null, stops: [] });
});

it("a ledger that cannot be read holds a message up, and loses none", async () => {
  const broken = createSendingAccount({ ...env, SENDING_LEDGER: { getByName: () => ({ allowance: () => Promise.reject(new Error("gone")), take: () => Promise.reject(new Error("gone")), giveBack: () => Promise.reject(new Error("gone")) }) } as never }, { canTemplate: async () => false, sendTemplate: async () => false, noteError: async () => undefined });
  // The plan goes on; it is the message itself that waits for the ledger.
  expect(await broken.allowance({ channel: "zalo", chatId: "1", pseudonym: "p" }, null)).toMatchObject({ month: null, templatesLeft: 0 });
  const until = await broken.take("zalo", { deliveryId: "x", as: "reply", priority: null });
  expect(until?.until.getTime()).toBeGreaterThan(Date.now());
  await expect(broken.giveBack("zalo", "x")).resolves.toBeUndefined();
});
