import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { createSignInLink } from "../../src/cases/sign-in-store.ts";
import { sampleCadres } from "../browser/samples.ts";
import { Visitor, house } from "../public/house.ts";
import { signedIn, submit } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const clock = { now: () => now };
beforeAll(() => sampleCadres(env.CASES));

it("does not use up a link that is only opened, and lets it be used once", async () => {
  const { app } = house(clock);
  const { token } = await createSignInLink(env.CASES, { cadreId: "cb-vietkhai-01", now });
  const preview = new Visitor(app);
  for (let time = 0; time < 3; time++) expect((await preview.get(`/console/dang-nhap?token=${token}`)).status).toBe(200);
  expect(preview.cookies.size).toBe(0);

  const cadre = new Visitor(app);
  const used = await cadre.post("/console/dang-nhap", { token });
  expect([used.status, used.headers.get("Location")]).toEqual([303, "/console"]);
  expect(used.headers.get("Set-Cookie")).toMatch(/ln_console=.*HttpOnly.*SameSite=Strict/);
  expect((await cadre.get("/console")).status).toBe(200);

  const late = new Visitor(app);
  expect((await late.post("/console/dang-nhap", { token })).status).toBe(410);
  expect((await late.get("/console")).status).toBe(303);
});

it("tells nobody whether a cadre id exists", async () => {
  const { app, links } = house(clock);
  const ask = async (cadreId: string) => {
    const response = await new Visitor(app).post("/console/dang-nhap/xin", { cadreId });
    return [response.status, await response.text()];
  };
  const known = await ask("cb-vietkhai-01");
  expect(await ask("khong-co")).toEqual(known);
  expect(await ask("cb-cu-01")).toEqual(known);
  expect(links.map((link) => link.cadreId)).toEqual(["cb-vietkhai-01"]);
});

it("sends a link that works", async () => {
  const { app, links } = house(clock);
  await new Visitor(app).post("/console/dang-nhap/xin", { cadreId: " CB-vietkhai-01 " });
  const token = new URL(links[0]?.url ?? "").searchParams.get("token") ?? "";
  expect((await new Visitor(app).post("/console/dang-nhap", { token })).status).toBe(303);
});

it("offers roles without a link only where the data are samples", async () => {
  const real = house(clock);
  const visitor = new Visitor(real.app);
  await visitor.post("/console/dang-nhap/thu", { cadreId: "ld-tinh-01" });
  expect(visitor.cookies.size).toBe(0);
  expect(await (await visitor.get("/console/dang-nhap")).text()).not.toContain("ld-tinh-01");
  const demo = new Visitor(house({ ...clock, demo: true }).app);
  await demo.post("/console/dang-nhap/thu", { cadreId: "ld-tinh-01" });
  expect((await demo.get("/console")).status).toBe(200);
});

it("ends a session on signing out, in this browser and in the store", async () => {
  const rooms = house(clock);
  const visitor = await signedIn(rooms, "cb-vietkhai-01", now);
  const kept = visitor.cookies.get("ln_console") ?? "";
  await submit(visitor, await (await visitor.get("/console")).text(), "/console/dang-xuat", {});
  expect(visitor.cookies.size).toBe(0);
  visitor.cookies.set("ln_console", kept);
  expect((await visitor.get("/console")).status).toBe(303);
});

it("brings a cadre who follows a link from another site back with the session", async () => {
  const visitor = new Visitor(house(clock).app);
  const page = await (await visitor.get("/console/cases/CM-261123-K7QF?a=1", { "Sec-Fetch-Site": "cross-site" })).text();
  expect(page).toContain('http-equiv="refresh" content="0;url=/console/cases/CM-261123-K7QF?a=1"');
  expect((await visitor.get("/console", { "Sec-Fetch-Site": "same-origin" })).status).toBe(303);
});
