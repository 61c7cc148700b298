import { env } from "cloudflare:workers";
import { strFromU8, unzipSync } from "fflate";
import { beforeEach, describe, expect, it } from "vitest";
import { findCadre } from "../../src/cases/cadre-store.ts";
import { askCitizen } from "../../src/cases/act-on-case.ts";
import { findCaseFor } from "../../src/cases/case-store.ts";
import { sampleCadres, sampleCases } from "../browser/samples.ts";
import { house, locality, sealer } from "../public/house.ts";
import type { Visitor } from "../public/house.ts";
import { hiddenOf, signedIn } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const clock = { now: () => now };
let codes: string[] = [];

beforeEach(async () => {
  await env.CASES.batch(["cases", "case_originals", "case_views", "case_counts", "notices"].map((table) => env.CASES.prepare(`DELETE FROM ${table}`)));
  await sampleCadres(env.CASES);
  codes = await sampleCases(env.CASES, sealer, locality, now);
});

const tile = (page: string, label: string): number => Number(new RegExp(`<strong>(\\d+)</strong> ${label}`).exec(page)?.[1] ?? Number.NaN);
const listed = (page: string): string[] => [...page.matchAll(/href="\/console\/cases\/([A-Z]{2}-[^"?]+)"/g)].map((match) => match[1] ?? "");

describe("the day's work", () => {
  it("is counted, and each number leads to just those cases", async () => {
    const desk = await signedIn(house(clock), "cb-vietkhai-01", now);
    const page = await (await desk.get("/console")).text();
    for (const [label, address] of [["Trễ hạn", "tre=1"], ["Đến hạn hôm nay", "han=nay"], ["Mới, chưa xem", "trang-thai=new"], ["Chờ bà con trả lời", "trang-thai=cho_bo_sung"], ["Đang mở", "trang-thai=open"]] as const) {
      expect(page).toContain(`/console?${address}`);
      expect([label, listed(await (await desk.get(`/console?${address}`)).text()).length]).toEqual([label, tile(page, label)]);
    }
    expect(tile(page, "Trễ hạn")).toBe(1);
    expect(tile(page, "Đang mở")).toBeGreaterThan(1);
  });

  it("moves a case from new to waiting when the citizen is asked", async () => {
    const desk = await signedIn(house(clock), "cb-vietkhai-01", now);
    const before = await (await desk.get("/console")).text();
    const fresh = listed(await (await desk.get("/console?trang-thai=new")).text())[0] ?? "";
    const cadre = await findCadre(env.CASES, "cb-vietkhai-01");
    if (!cadre) throw new Error("no cadre");
    expect((await askCitizen(env.CASES, locality, cadre, fresh, "Ở đoạn nào?", { actId: "ask-1", now })).ok).toBe(true);
    const after = await (await desk.get("/console")).text();
    expect(tile(after, "Mới, chưa xem")).toBe(tile(before, "Mới, chưa xem") - 1);
    expect(tile(after, "Chờ bà con trả lời")).toBe(tile(before, "Chờ bà con trả lời") + 1);
  });
});

describe("several cases handed on at once", () => {
  const action = "/console/cases/chuyen-nhieu";
  const send = async (desk: Visitor, marked: string[], more: Record<string, string>) => {
    const page = await (await desk.get("/console")).text();
    const form = new FormData();
    form.set("_token", hiddenOf(page, action, "_token"));
    form.set("actId", hiddenOf(page, action, "actId"));
    for (const code of marked) form.append("code", code);
    for (const [name, value] of Object.entries(more)) form.set(name, value);
    return async () => desk.postParts(action, form);
  };

  it("go each by itself, once, and what may not go is named with the reason", async () => {
    const desk = await signedIn(house(clock), "cb-vietkhai-01", now);
    const open = listed(await (await desk.get("/console?trang-thai=open")).text());
    const post = await send(desk, [...open, codes[2] ?? ""], { toUnitId: "tinh.dang.tgdv", text: "Việc của nhiều xã" });
    const page = await (await post()).text();
    const supervisor = await findCadre(env.CASES, "ld-tinh-01");
    if (!supervisor) throw new Error("no supervisor");
    for (const code of open) {
      const found = await findCaseFor(env.CASES, locality, supervisor, code);
      expect(found?.case.handlerUnitId).toBe("tinh.dang.tgdv");
    }
    expect(page).toContain(`Đã chuyển ${open.length} việc`);
    expect(page).toContain(codes[2]);
    await post();
    const events = await env.CASES.prepare("SELECT count(*) AS n FROM case_events WHERE kind = 'transferred' AND case_id = (SELECT id FROM cases WHERE code = ?)").bind(open[0]).first<{ n: number }>();
    expect(events?.n).toBe(1);
  });

  it("need a place, a reason and a mark", async () => {
    const desk = await signedIn(house(clock), "cb-vietkhai-01", now);
    const open = listed(await (await desk.get("/console?trang-thai=open")).text());
    const noReason = await (await send(desk, open, { toUnitId: "tinh.dang.tgdv", text: " " }))();
    expect(noReason.status).toBe(422);
    expect(await noReason.text()).toContain("Những việc chưa chuyển được");
    expect(await (await (await send(desk, [], { toUnitId: "tinh.dang.tgdv", text: "x" }))()).text()).toContain("chưa đánh dấu");
  });
});

describe("the list taken out", () => {
  it("is a CSV file that opens with its accents, of the cadre's own cases and the filter shown", async () => {
    const desk = await signedIn(house(clock), "cb-vietkhai-01", now);
    const response = await desk.get("/console/so-tiep.csv?tre=1");
    expect(response.headers.get("Content-Disposition")).toBe('attachment; filename="so-tiep-2026-11-24.csv"');
    expect(response.headers.get("Cache-Control")).toContain("no-store");
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trim().split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(codes[1]);
    expect(await (await desk.get("/console/so-tiep.csv")).text()).not.toContain(codes[2]);
  });

  it("is a workbook in which nothing is a formula", async () => {
    await env.CASES.prepare("UPDATE cases SET text_redacted = '=HYPERLINK(\"http://x\")' WHERE code = ?").bind(codes[1]).run();
    const desk = await signedIn(house(clock), "cb-vietkhai-01", now);
    const response = await desk.get("/console/so-tiep.xlsx");
    const parts = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const all = Object.values(parts).map((part) => strFromU8(part)).join("\n");
    expect(all).toContain("Họ tên, địa chỉ");
    expect(all).toContain("=HYPERLINK");
    expect(all).toContain(codes[1]);
    expect(all).not.toContain(codes[2]);
    expect(all).not.toMatch(/<f>|<f /);
  });
});
