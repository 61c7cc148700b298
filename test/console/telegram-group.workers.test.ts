import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { findCadre } from "../../src/cases/cadre-store.ts";
import { bindGroup, endGroup, groupCode, groupOfUnit, noteLack } from "../../src/cases/desk-group-store.ts";
import { sampleCadres } from "../browser/samples.ts";
import { type Visitor, house } from "../public/house.ts";
import { signedIn, submit } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const clock = { now: () => now, hasTelegram: true };
const PAGE = "/console/lich-truc/nhom";
beforeAll(() => sampleCadres(env.CASES));

const unitOf = async (cadreId: string): Promise<string> => (await findCadre(env.CASES, cadreId))?.unitId ?? "";
const textOf = async (visitor: Visitor, path = PAGE): Promise<string> => (await visitor.get(path)).text();

/** Makes a code in the console and uses it as the group does. */
async function connect(chief: Visitor, unitId: string, pseudonym: string): Promise<string> {
  const shown = await (await submit(chief, await textOf(chief), `${PAGE}/ma`, { unitId })).text();
  const code = /<p class="secret">([A-Z0-9-]{9})<\/p>/.exec(shown)?.[1] ?? "";
  expect(shown).toContain(`/noi ${code}`);
  expect((await bindGroup(env.CASES, { code, unitId, cadreId: "ld-tinh-01", pseudonym, now })).ok).toBe(true);
  return code;
}

it("a code is shown once, connects one group, and the page says since when", async () => {
  const chief = await signedIn(house(clock), "ld-tinh-01", now);
  const unitId = await unitOf("cb-vietkhai-01");
  const code = await connect(chief, unitId, "p_group_a");
  const page = await textOf(chief);
  expect(page).not.toContain(code);
  expect(page).toContain("Đang nối, từ 10:00");
  expect((await groupCode(env.CASES, code, "p_group_b", now)).ok).toBe(false);
  // A unit that has a group is offered no second one.
  expect((await submit(chief, page, `${PAGE}/ma`, { unitId })).status).toBe(422);
  await endGroup(env.CASES, { unitId }, "console", now);
});

it("a newer code puts the one before out of use, and a day ends both", async () => {
  const chief = await signedIn(house(clock), "ld-tinh-01", now);
  const unitId = await unitOf("cb-vietkhai-kt");
  const make = async (): Promise<string> => /<p class="secret">([A-Z0-9-]{9})</.exec(await (await submit(chief, await textOf(chief), `${PAGE}/ma`, { unitId })).text())?.[1] ?? "";
  const [first, second] = [await make(), await make()];
  expect(await groupCode(env.CASES, first, "p_x", now)).toMatchObject({ ok: false, reason: "unknown_code" });
  expect(await groupCode(env.CASES, second, "p_x", now)).toMatchObject({ ok: true, value: { unitId, cadreId: "ld-tinh-01" } });
  expect(await groupCode(env.CASES, second, "p_x", new Date(now.getTime() + 25 * 3_600_000))).toMatchObject({ ok: false, reason: "expired" });
});

it("disconnected in the console, it is at once; lost by removal or lacking a right, the page says so and what to do", async () => {
  const chief = await signedIn(house(clock), "ld-tinh-01", now);
  const unitId = await unitOf("cb-vietkhai-kt");
  await connect(chief, unitId, "p_group_c");
  await noteLack(env.CASES, "p_group_c", "no_topic_right");
  expect(await textOf(chief)).toContain("Quản lý chủ đề");
  expect((await submit(chief, await textOf(chief), `${PAGE}/ngat`, { unitId })).status).toBe(303);
  expect(await groupOfUnit(env.CASES, unitId)).toMatchObject({ pseudonym: null, endedWhy: "console", lacks: null });
  await connect(chief, unitId, "p_group_c");
  await endGroup(env.CASES, { pseudonym: "p_group_c" }, "removed", now);
  expect(await textOf(chief)).toContain("bot bị đưa ra khỏi nhóm");
});

it("one group serves one unit", async () => {
  const chief = await signedIn(house(clock), "ld-tinh-01", now);
  await connect(chief, await unitOf("cb-vietkhai-01"), "p_group_d");
  const shown = await (await submit(chief, await textOf(chief), `${PAGE}/ma`, { unitId: "tinh.dang.tgdv" })).text();
  const code = /<p class="secret">([A-Z0-9-]{9})</.exec(shown)?.[1] ?? "";
  expect(await bindGroup(env.CASES, { code, unitId: "tinh.dang.tgdv", cadreId: "ld-tinh-01", pseudonym: "p_group_d", now })).toMatchObject({ ok: false, reason: "group_taken" });
});

it("supervisors and administrators alone; units that are not theirs are not offered", async () => {
  const rooms = house(clock);
  for (const [id, status] of [["qt-01", 200], ["ld-tinh-01", 200], ["cb-vietkhai-01", 404], ["gs-01", 404]] as const) {
    expect([id, (await (await signedIn(rooms, id, now)).get(PAGE)).status]).toEqual([id, status]);
  }
  const cadre = await signedIn(rooms, "cb-vietkhai-01", now);
  expect((await cadre.post(`${PAGE}/ma`, { unitId: await unitOf("cb-vietkhai-01") })).status).toBeGreaterThanOrEqual(400);
  const chief = await signedIn(rooms, "ld-tinh-01", now);
  expect((await submit(chief, await textOf(chief), `${PAGE}/ma`, { unitId: "khong.co" })).status).toBe(422);
});

it("where Telegram is off, the page says so and makes no code", async () => {
  const chief = await signedIn(house({ now: () => now }), "ld-tinh-01", now);
  const page = await textOf(chief);
  expect(page).toContain("chưa bật Telegram");
  expect(page).not.toContain(`action="${PAGE}/ma"`);
});

it("the duty page leads there", async () => {
  const chief = await signedIn(house(clock), "ld-tinh-01", now);
  expect(await textOf(chief, "/console/lich-truc")).toContain(`href="${PAGE}"`);
});
