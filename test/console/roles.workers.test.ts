import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { bindCadreChat, findCadre, saveCadre } from "../../src/cases/cadre-store.ts";
import { sampleCadres, sampleRestricted } from "../browser/samples.ts";
import { Visitor, house, locality, sealer } from "../public/house.ts";
import { signedIn, submit } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const clock = { now: () => now };
beforeAll(async () => {
  await sampleCadres(env.CASES);
  await sampleRestricted(env.CASES, sealer, locality, now);
});

it("shows nothing of the console to who is not signed in", async () => {
  const visitor = new Visitor(house(clock).app);
  for (const path of ["/console", "/console/cases/CM-261124-AAAA", "/console/restricted", "/console/documents", "/console/operations", "/console/cadres", "/console/zzz"]) {
    const response = await visitor.get(path);
    expect([path, response.status, response.headers.get("Location")]).toEqual([path, 303, "/console/dang-nhap"]);
  }
});

it("keeps the administrator's pages from everybody else, as if there were none", async () => {
  const rooms = house(clock);
  const admin = await signedIn(rooms, "qt-01", now);
  const cadre = await signedIn(rooms, "cb-vietkhai-01", now);
  const missing = await (await cadre.get("/console/khong-co")).text();
  for (const path of ["/console/operations", "/console/cadres", "/console/cadres/moi", "/console/cadres/cb-vietkhai-01/sua", "/console/tu-ngu", "/console/tu-ngu/tu-ngu.yaml"]) {
    expect((await admin.get(path)).status).toBe(200);
    const kept = await cadre.get(path);
    expect([kept.status, await kept.text()]).toEqual([404, missing]);
  }
});

it("shows restricted items to their desk alone: not to the commune, the auditor or the administrator", async () => {
  const rooms = house(clock);
  const desk = await signedIn(rooms, "ld-tinh-01", now);
  const list = await (await desk.get("/console/restricted")).text();
  const path = /href="(\/console\/restricted\/[^"]+)"/.exec(list)?.[1] ?? "";
  const page = await (await desk.get(path)).text();
  expect(page).toContain("tiền làm lộ");
  expect((await submit(desk, page, `${path}/reply`, { text: "Đã giao kiểm tra." })).status).toBe(303);
  expect(await (await desk.get(path)).text()).toContain("Đã giao kiểm tra.");
  for (const id of ["cb-vietkhai-01", "gs-01", "qt-01"]) {
    const other = await signedIn(rooms, id, now);
    expect(await (await other.get("/console/restricted")).text()).not.toContain(path);
    expect([id, (await other.get(path)).status]).toEqual([id, 404]);
  }
});

it("shows a binding code once, and the code binds a chat", async () => {
  const admin = await signedIn(house(clock), "qt-01", now);
  const page = await (await admin.get("/console/cadres/cb-vietkhai-01/sua")).text();
  const answer = await (await submit(admin, page, "/console/cadres/cb-vietkhai-01/binding-code", {})).text();
  const code = /class="secret">([^<]+)</.exec(answer)?.[1] ?? "";
  expect(await (await admin.get("/console/cadres/cb-vietkhai-01/sua")).text()).not.toContain(code);
  expect(await bindCadreChat(env.CASES, { code, pseudonym: "p_chat", now })).toMatchObject({ ok: true, value: { id: "cb-vietkhai-01" } });
});

it("adds and retires cadres, but never changes the administrator who does it", async () => {
  const admin = await signedIn(house(clock), "qt-01", now);
  const page = await (await admin.get("/console/cadres/moi")).text();
  const save = (values: Record<string, string>) => submit(admin, page, "/console/cadres", values);
  expect((await save({ id: "cb-moi-01", name: "Ngô Thị Mới", role: "cadre", unitId: "xa.32227.mttq", active: "1" })).status).toBe(303);
  expect(await findCadre(env.CASES, "cb-moi-01")).toMatchObject({ name: "Ngô Thị Mới", active: true });
  expect((await save({ id: "cb-moi-01", name: "Ngô Thị Mới", role: "cadre", unitId: "xa.32227.mttq" })).status).toBe(303);
  expect(await findCadre(env.CASES, "cb-moi-01")).toMatchObject({ active: false });
  const refused = await save({ id: "qt-01", name: "Lê Minh Đăng", role: "cadre", unitId: "tinh.dang.tgdv" });
  expect([refused.status, (await findCadre(env.CASES, "qt-01"))?.role]).toEqual([422, "admin"]);
  expect((await save({ id: "Có Dấu", name: "x", role: "cadre", unitId: "tinh" })).status).toBe(422);
  expect((await save({ id: "cb-moi-02", name: "x", role: "cadre", unitId: "khong.co" })).status).toBe(422);
});

it("the list of cadres stays short however many there are: thirty a page, found without accents, nobody's forms in it", async () => {
  for (let i = 0; i < 70; i++) await saveCadre(env.CASES, { id: `cb-dong-${String(i).padStart(2, "0")}`, name: `Trần Văn Đông ${i}`, role: "cadre", unitId: "xa.32227.mttq", active: true });
  const admin = await signedIn(house(clock), "qt-01", now);
  const first = await (await admin.get("/console/cadres?q=tran%20van%20dong&trang=1")).text();
  const rows = (page: string): string[] => [...page.matchAll(/href="\/console\/cadres\/(cb-dong-\d\d)\/sua"/g)].map(([, id]) => id ?? "");
  expect(rows(first).length).toBe(30);
  const rest = await Promise.all([2, 3].map(async (n) => rows(await (await admin.get(`/console/cadres?q=tran%20van%20dong&trang=${n}`)).text())));
  expect(new Set([...rows(first), ...rest.flat()]).size).toBe(70);
  expect(first.length).toBeLessThan(25_000);
  expect(first).not.toContain("/binding-code");
  expect(await (await admin.get("/console/cadres?q=khong%20ai%20ten%20nay&trang=x")).text()).toContain("Không thấy ai khớp");
});

it("a cadre's own page offers the units of one place; another place is chosen first, and what was not taken comes back there", async () => {
  const admin = await signedIn(house(clock), "qt-01", now);
  const units = (page: string): string[] => [...page.slice(page.indexOf('name="unitId"')).matchAll(/<option value="([^"]+)"/g)].map(([, id]) => id ?? "");
  const own = await (await admin.get("/console/cadres/cb-vietkhai-01/sua")).text();
  const here = (await findCadre(env.CASES, "cb-vietkhai-01"))?.unitId ?? "";
  expect(own).toContain(`<option value="${here}" selected`);
  expect(units(own).every((id) => id.startsWith(here.split(".").slice(0, 2).join(".")))).toBe(true);
  expect(units(await (await admin.get("/console/cadres/cb-vietkhai-01/sua?noi=tinh")).text())).toContain("tinh.dang.tgdv");
  const refused = await submit(admin, own, "/console/cadres", { id: "cb-vietkhai-01", sua: "1", name: "", role: "cadre", unitId: here, active: "1" });
  const again = await refused.text();
  expect([refused.status, again.includes("Cần đủ mã"), again.includes("/console/cadres/cb-vietkhai-01/binding-code")]).toEqual([422, true, true]);
  expect((await admin.get("/console/cadres/khong-co-ai/sua")).status).toBe(404);
});
