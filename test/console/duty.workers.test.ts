import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { onDuty, shiftsOf } from "../../src/cases/clock-duty-store.ts";
import { findCadre } from "../../src/cases/cadre-store.ts";
import { sampleCadres } from "../browser/samples.ts";
import { house } from "../public/house.ts";
import { signedIn, submit } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const clock = { now: () => now };
beforeAll(() => sampleCadres(env.CASES));

it("a supervisor puts a cadre on duty and takes them off again, in the time of the place", async () => {
  const rooms = house(clock);
  const chief = await signedIn(rooms, "ld-tinh-01", now);
  const page = await (await chief.get("/console/lich-truc")).text();
  const unitId = (await findCadre(env.CASES, "cb-vietkhai-01"))?.unitId ?? "";
  expect((await submit(chief, page, "/console/lich-truc/ca", { cadreId: "cb-vietkhai-01", from: "2026-11-24T07:00", to: "2026-11-25T07:00" })).status).toBe(303);
  const [shift] = await shiftsOf(env.CASES, [unitId], now, 10);
  expect(shift).toMatchObject({ cadreId: "cb-vietkhai-01", fromAt: "2026-11-24T00:00:00.000Z", toAt: "2026-11-25T00:00:00.000Z" });
  expect((await onDuty(env.CASES, [unitId], now)).map(({ cadre }) => cadre.id)).toEqual(["cb-vietkhai-01"]);
  const after = await (await chief.get("/console/lich-truc")).text();
  await submit(chief, after, "/console/lich-truc/ca/bo", { id: shift?.id ?? "" });
  expect(await shiftsOf(env.CASES, [unitId], now, 10)).toEqual([]);
});

it("an absence sends the page to the substitute; hours that run backwards and strangers are refused", async () => {
  const rooms = house(clock);
  const chief = await signedIn(rooms, "ld-tinh-01", now);
  const page = await (await chief.get("/console/lich-truc")).text();
  const times = { from: "2026-11-24T07:00", to: "2026-11-26T17:00" };
  expect((await submit(chief, page, "/console/lich-truc/vang", { cadreId: "cb-vietkhai-01", substituteId: "ld-tinh-01", ...times })).status).toBe(303);
  const unitId = (await findCadre(env.CASES, "cb-vietkhai-01"))?.unitId ?? "";
  expect((await onDuty(env.CASES, [unitId], now)).map(({ cadre }) => cadre.id)).toContain("ld-tinh-01");
  expect((await submit(chief, page, "/console/lich-truc/ca", { cadreId: "cb-vietkhai-01", from: times.to, to: times.from })).status).toBe(422);
  expect((await submit(chief, page, "/console/lich-truc/ca", { cadreId: "khong-co", ...times })).status).toBe(422);
});

it("is there for supervisors and administrators alone", async () => {
  const rooms = house(clock);
  for (const [id, status] of [["qt-01", 200], ["ld-tinh-01", 200], ["cb-vietkhai-01", 404], ["gs-01", 404]] as const) {
    expect([id, (await (await signedIn(rooms, id, now)).get("/console/lich-truc")).status]).toEqual([id, status]);
  }
});
