import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { hideCaseFrom } from "../../src/cases/act-on-case.ts";
import { findCadre } from "../../src/cases/cadre-store.ts";
import { sampleCadres, sampleCases, sampleRestricted } from "../browser/samples.ts";
import { Visitor, house, locality, sealer } from "./house.ts";

const now = new Date("2026-11-24T03:00:00Z");
let codes: string[] = [];
let receipt = "";

beforeAll(async () => {
  await sampleCadres(env.CASES);
  codes = await sampleCases(env.CASES, sealer, locality, now);
  receipt = await sampleRestricted(env.CASES, sealer, locality, now);
});

it("finds a case by its code in small letters or without hyphens, and shows no word of the citizen or of the answer", async () => {
  const visitor = new Visitor(house({ now: () => now }).app);
  const typed = await visitor.post("/ho-so", { code: (codes[3] ?? "").toLowerCase().replaceAll("-", " ") });
  expect([typed.status, typed.headers.get("Location")]).toEqual([303, `/ho-so/${codes[3]}`]);
  const page = await (await visitor.get(`/ho-so/${(codes[3] ?? "").toLowerCase()}`)).text();
  expect(page).toContain("Đã xử lý");
  expect(page).toContain("Ban Xây dựng Đảng Đảng ủy xã Nguyễn Việt Khái đã trả lời");
  for (const secret of ["một cửa", "khai sinh", "giao ban", "p_mau"]) expect(page).not.toContain(secret);
});

it("answers an unknown code, a malformed one and a hidden case with the very same page", async () => {
  const visitor = new Visitor(house({ now: () => now }).app);
  const supervisor = await findCadre(env.CASES, "ld-tinh-01");
  if (!supervisor) throw new Error("no supervisor");
  expect((await hideCaseFrom(env.CASES, locality, supervisor, codes[1] ?? "", "xa.32227", "nói về lãnh đạo xã", { actId: "hide-1", now })).ok).toBe(true);
  const answers = await Promise.all([codes[1], "CM-261123-ZZZZ", "abc", "CM-261123-0000"].map(async (code) => {
    const response = await visitor.get(`/ho-so/${code}`);
    return [response.status, await response.text()];
  }));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]?.[0]).toBe(404);
});

it("opens a restricted item by its receipt without the receipt ever standing in an address", async () => {
  const visitor = new Visitor(house({ now: () => now }).app);
  const response = await visitor.post("/ho-so", { code: receipt.toLowerCase() });
  const page = await response.text();
  expect([response.status, response.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
  expect(page).toContain("Đã nhận, chưa có người mở");
  expect(page).not.toContain("tiền làm lộ");
  expect(page).not.toContain(receipt);
  expect((await visitor.get(`/ho-so/${receipt}`)).status).toBe(404);
  expect((await visitor.post("/ho-so", { code: "BM-2222-2222" })).status).toBe(404);
});
