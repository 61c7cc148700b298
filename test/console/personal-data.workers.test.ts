import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { createPersonalDesk } from "../../src/console/personal-desk.ts";
import { shareContact, withdrawContact } from "../../src/people/contact-store.ts";
import { rememberPerson, savePhone } from "../../src/people/person-store.ts";
import { recordRequest } from "../../src/people/rights-store.ts";
import { sampleCadres, sampleCases } from "../browser/samples.ts";
import { type House, house, locality, sealer } from "../public/house.ts";
import { emptyTables } from "../cases/empty-tables.ts";
import { signedIn, submit } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const phone = "0912345678";
let told: { pseudonym: string; id: string; words: string }[] = [];
let codes: string[] = [];
let rooms: House;

beforeEach(async () => {
  told = [];
  await emptyTables(env.CASES, ["cases", "case_originals", "case_events", "case_views", "case_counts", "notices"]);
  await env.PEOPLE.batch(["people", "consents", "case_contacts", "rights_requests", "identity_openings"].map((table) => env.PEOPLE.prepare(`DELETE FROM ${table}`)));
  await sampleCadres(env.CASES);
  codes = await sampleCases(env.CASES, sealer, locality, now);
  const personal = createPersonalDesk(env.PEOPLE, sealer, async (pseudonym, id, words) => { told.push({ pseudonym, id, words }); return true; });
  rooms = house({ now: () => now, personal });
});

async function gives(code: string, pseudonym = "p_giver"): Promise<void> {
  await rememberPerson(env.PEOPLE, sealer, { pseudonym, channel: "zalo", chatId: "chat-1", now });
  await savePhone(env.PEOPLE, sealer, { pseudonym, phone, now });
  await shareContact(env.PEOPLE, { id: `${code}-yes`, pseudonym, caseCode: code, now });
}

it("shows a number only for the case it was given for, only to who has it in hand, and writes each showing down first", async () => {
  const [first = "", second = ""] = codes;
  await gives(first);
  const desk = await signedIn(rooms, "cb-vietkhai-01", now);
  const page = await (await desk.get(`/console/cases/${first}`)).text();
  expect(page).not.toContain(phone);
  expect(await (await desk.get(`/console/cases/${second}`)).text()).not.toContain(`/console/cases/${second}/contact`);
  const shown = await submit(desk, page, `/console/cases/${first}/contact`, {});
  expect(await shown.text()).toContain(phone);
  expect(shown.headers.get("Cache-Control")).toBe("no-store");
  expect((await env.PEOPLE.prepare("SELECT reason, opened_by FROM identity_openings").all()).results).toEqual([{ reason: `phone_given:${first}`, opened_by: "cb-vietkhai-01" }]);
  const admin = await signedIn(rooms, "qt-01", now);
  expect((await admin.post(`/console/cases/${first}/contact`, {})).status).not.toBe(200);
});

it("a number taken back can no longer be shown, even from a page opened before", async () => {
  const [first = ""] = codes;
  await gives(first);
  const desk = await signedIn(rooms, "cb-vietkhai-01", now);
  const page = await (await desk.get(`/console/cases/${first}`)).text();
  await withdrawContact(env.PEOPLE, { id: "no", pseudonym: "p_giver", now });
  const text = await (await submit(desk, page, `/console/cases/${first}/contact`, {})).text();
  expect(text).not.toContain(phone);
  expect(text).toContain("đã được rút lại");
});

const day = (n: number): Date => new Date(now.getTime() + n * 24 * 3_600_000);

it("the register shows what waits with its last day, names nobody, and tells the person when the officer has done it", async () => {
  await recordRequest(env.PEOPLE, { id: "r1", code: "QD-261101-LATE", pseudonym: "p_one", kind: "correct", now: day(-20), confirmDue: day(-18), finishDue: day(-10), settledBy: null });
  await recordRequest(env.PEOPLE, { id: "r2", code: "QD-261124-VIEW", pseudonym: "p_two", kind: "view", now, confirmDue: day(2), finishDue: day(10), settledBy: "system" });
  await recordRequest(env.PEOPLE, { id: "r3", code: "QD-261124-GONE", pseudonym: "p_three", kind: "erase", now, confirmDue: day(2), finishDue: day(20), settledBy: null });
  const admin = await signedIn(rooms, "qt-01", now);
  const page = await (await admin.get("/console/du-lieu-ca-nhan")).text();
  for (const said of ["QD-261101-LATE", "Quá hạn", "QD-261124-VIEW", "Đã xong", "Chờ người yêu cầu nhắn CÓ"]) expect(page).toContain(said);
  expect(page).not.toMatch(/p_one|p_two|p_three/);
  const done = await submit(admin, page, "/console/du-lieu-ca-nhan/QD-261101-LATE/xong", { text: "đã sửa lại số điện thoại." });
  expect(done.headers.get("Location")).toContain("xong=told");
  expect(told).toEqual([{ pseudonym: "p_one", id: "right:QD-261101-LATE", words: expect.stringContaining("đã sửa lại số điện thoại") as string }]);
  await submit(admin, page, "/console/du-lieu-ca-nhan/QD-261101-LATE/xong", { text: "lần nữa" });
  expect(told).toHaveLength(1);
  const cadre = await signedIn(rooms, "cb-vietkhai-01", now);
  expect((await cadre.get("/console/du-lieu-ca-nhan")).status).toBe(404);
});
