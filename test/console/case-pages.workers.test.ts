import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { findCadre } from "../../src/cases/cadre-store.ts";
import { findCaseFor } from "../../src/cases/case-store.ts";
import { noticesOfAct } from "../../src/cases/notice-store.ts";
import { sampleCadres, sampleCases } from "../browser/samples.ts";
import { emptyTables } from "../cases/empty-tables.ts";
import { house, locality, sealer } from "../public/house.ts";
import { signedIn, submit } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const clock = { now: () => now };
let codes: string[] = [];

beforeEach(async () => {
  await emptyTables(env.CASES, ["cases", "case_originals", "case_events", "case_views", "case_counts", "notices"]);
  await sampleCadres(env.CASES);
  codes = await sampleCases(env.CASES, sealer, locality, now);
});

async function eventsOf(code: string) {
  const supervisor = await findCadre(env.CASES, "ld-tinh-01");
  if (!supervisor) throw new Error("no supervisor");
  const found = await findCaseFor(env.CASES, locality, supervisor, code);
  return { status: found?.case.status, events: found?.events ?? [] };
}

it("lists what is late first and only what the cadre may see", async () => {
  const desk = await signedIn(house(clock), "cb-vietkhai-01", now);
  const page = await (await desk.get("/console")).text();
  const listed = [...page.matchAll(/href="\/console\/cases\/([^"]+)"/g)].map((match) => match[1]);
  expect(listed[0]).toBe(codes[1]);
  expect(new Set(listed)).toEqual(new Set([codes[0], codes[1], codes[3], codes[4]]));
  expect(await (await desk.get("/console?tre=1")).text()).not.toContain(codes[4]);
  expect(await (await desk.get("/console?q=cay+nuoc")).text()).toContain(codes[1]);
});

it("shows the card with its five parts and whether the time is law or the unit's own", async () => {
  const desk = await signedIn(house(clock), "cb-vietkhai-01", now);
  const page = await (await desk.get(`/console/cases/${codes[1]}`)).text();
  for (const part of ["Việc gì", "Ở đâu", "Ai làm", "Bao giờ", "Mong muốn", "theo khoản 1 Điều 28 Luật Tiếp công dân"]) expect(page).toContain(part);
  expect(await (await desk.get(`/console/cases/${codes[0]}`)).text()).toContain("đơn vị tự cam kết");
});

it("answers for a case that is missing, elsewhere or malformed with the very same page", async () => {
  const desk = await signedIn(house(clock), "cb-vietkhai-01", now);
  const answers = await Promise.all([codes[2], "CM-261124-ZZZZ", "x"].map(async (code) => {
    const response = await desk.get(`/console/cases/${code}`);
    return JSON.stringify([response.status, await response.text()]);
  }));
  expect(new Set(answers).size).toBe(1);
  expect(JSON.parse(answers[0] ?? "[]")[0]).toBe(404);
});

it("answers a case once, however often the form is sent, and hands its notices to the queue", async () => {
  const rooms = house(clock);
  const desk = await signedIn(rooms, "cb-vietkhai-kt", now);
  const action = `/console/cases/${codes[1]}/answer`;
  const page = await (await desk.get(`/console/cases/${codes[1]}`)).text();
  const values = { outcome: "done", text: "Đã thay bơm.", proof: "Biên bản 5/BB" };
  for (let time = 0; time < 2; time++) {
    const response = await submit(desk, page, action, values);
    expect([response.status, response.headers.get("Location")]).toEqual([303, `/console/cases/${codes[1]}?xong=answer`]);
  }
  const { status, events } = await eventsOf(codes[1] ?? "");
  const answered = events.filter((event) => event.kind === "answered");
  expect([status, answered.length, answered[0]?.text]).toEqual(["da_xu_ly", 1, "Đã thay bơm."]);
  expect(rooms.notified).toEqual(expect.arrayContaining(await noticesOfAct(env.CASES, answered[0]?.id ?? "")));
  expect(rooms.notified.length).toBeGreaterThan(0);
});

it("gives a refused form back open, with the reason and every word in it", async () => {
  const desk = await signedIn(house(clock), "cb-vietkhai-kt", now);
  const page = await (await desk.get(`/console/cases/${codes[1]}`)).text();
  const response = await submit(desk, page, `/console/cases/${codes[1]}/answer`, { outcome: "done", text: "Đã thay bơm, chạy thử ba giờ.", proof: "" });
  const again = await response.text();
  expect(response.status).toBe(422);
  expect(again).toMatch(/id="lam-answer" open/);
  expect(again).toContain("Đã thay bơm, chạy thử ba giờ.</textarea>");
  expect(again).toContain('role="alert"');
  expect((await eventsOf(codes[1] ?? "")).status).toBe("dang_xu_ly");
});

it("takes no form without our token or from another site", async () => {
  const desk = await signedIn(house(clock), "cb-vietkhai-kt", now);
  const action = `/console/cases/${codes[1]}/ask`;
  expect((await desk.post(action, { text: "?", actId: "abc" })).status).toBe(403);
  expect((await desk.post(action, { text: "?", actId: "abc", _token: "AAAA" })).status).toBe(403);
  const page = await (await desk.get(`/console/cases/${codes[1]}`)).text();
  const token = /name="_token" value="([^"]+)"/.exec(page)?.[1] ?? "";
  expect((await desk.post(action, { text: "?", actId: "abc", _token: token }, { Origin: "https://evil.example" })).status).toBe(403);
  expect((await eventsOf(codes[1] ?? "")).events.some((event) => event.kind === "asked")).toBe(false);
});

it("lets an auditor read and do nothing", async () => {
  const auditor = await signedIn(house(clock), "gs-01", now);
  const page = await (await auditor.get(`/console/cases/${codes[1]}`)).text();
  expect(page).toContain("Anh chị chỉ xem việc này");
  expect(page).not.toContain(`action="/console/cases/${codes[1]}/`);
  const token = /name="_token" value="([^"]+)"/.exec(page)?.[1] ?? "";
  await auditor.post(`/console/cases/${codes[1]}/ask`, { text: "?", actId: "abcdefgh", _token: token });
  expect((await eventsOf(codes[1] ?? "")).events.some((event) => event.kind === "asked")).toBe(false);
});

it("offers only units outside the wall to hand a case to, and only the province may raise one", async () => {
  const province = await signedIn(house(clock), "ld-tinh-01", now);
  const page = await (await province.get(`/console/cases/${codes[1]}`)).text();
  expect(page).toContain(`action="/console/cases/${codes[1]}/hide"`);
  await submit(province, page, `/console/cases/${codes[1]}/hide`, { unitId: "xa.32227", text: "nói về lãnh đạo xã" });
  const walled = await (await province.get(`/console/cases/${codes[1]}`)).text();
  const picker = walled.slice(walled.indexOf('name="toUnitId"'), walled.indexOf("</select>", walled.indexOf('name="toUnitId"')));
  expect(picker).toContain('value="tinh.so.nnmt"');
  expect(picker).not.toContain('value="xa.32227');
  const desk = await signedIn(house(clock), "cb-vietkhai-01", now);
  expect((await desk.get(`/console/cases/${codes[1]}`)).status).toBe(404);
  expect(await (await desk.get("/console")).text()).not.toContain(codes[1]);
  expect(await (await desk.get(`/console/cases/${codes[0]}`)).text()).not.toContain("/hide");
});

it("tells a cadre whose case left their view that it was handed on", async () => {
  const desk = await signedIn(house(clock), "cb-vietkhai-kt", now);
  const page = await (await desk.get(`/console/cases/${codes[1]}`)).text();
  const response = await submit(desk, page, `/console/cases/${codes[1]}/transfer`, { toUnitId: "xa.32227.ubnd.vp", text: "Thuộc phần Văn phòng" });
  expect([response.status, response.headers.get("Location")]).toEqual([303, `/console?da-chuyen=${codes[1]}`]);
  expect(await (await desk.get(response.headers.get("Location") ?? "")).text()).toContain(`Đã chuyển ${codes[1]}`);
});
