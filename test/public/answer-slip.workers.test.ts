import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { guessWindowMs, mostMisses } from "../../src/answer/answer-slip-guess-store.ts";
import { cite, keep, publishLaw } from "../answer/kept-answers.ts";
import { Visitor, house } from "./house.ts";

const given = new Date("2026-11-23T03:00:00Z");
let today = new Date("2026-11-24T03:00:00Z");
const visitor = (): Visitor => new Visitor(house({ now: () => today }).app);
const from = (address: string): Record<string, string> => ({ "CF-Connecting-IP": address });

beforeAll(async () => {
  await publishLaw("901-2013-qh13", "Trái <dừa> nước được hái quanh năm.");
  await keep("p1", "901-2013-qh13#dieu-1-khoan-1", { now: given, slipCode: "7K3Q9MXD", redactedQuestion: "Tôi số [số điện thoại], hái dừa nước <được> không?" });
});

describe("the page of a slip", () => {
  it("shows question, answer, day and the clause as it stood, to whoever has the code, and to no search engine", async () => {
    const response = await visitor().get("/phieu/7k3q9mxd");
    expect([response.status, response.headers.get("X-Robots-Tag"), response.headers.get("Cache-Control")]).toEqual([200, "noindex, nofollow", "no-store"]);
    const page = await response.text();
    for (const words of ["7K3Q-9MXD", "hái dừa nước &lt;được&gt; không?", "Dừa nước được hái quanh năm.", "1. Trái &lt;dừa&gt; nước được hái quanh năm.", "thứ Hai, 23/11/2026", "Tới hôm nay vẫn vậy", "/van-ban/901-2013-qh13#dieu-1-khoan-1"]) expect(page).toContain(words);
    expect(page).not.toContain("Đừng làm theo phiếu này");
    expect(page).not.toContain("<script");
  });

  it("warns when a clause has changed since, and still shows what it said", async () => {
    await publishLaw("902-2013-qh13", "Trái mắm được hái quanh năm.");
    await keep("p2", "902-2013-qh13#dieu-1-khoan-1", { now: given, slipCode: "7K3Q9MXE" });
    await publishLaw("902-2013-qh13", "Trái mắm được hái mùa mưa.");
    const page = await (await visitor().get("/phieu/7K3Q-9MXE")).text();
    expect(page).toContain("Đừng làm theo phiếu này");
    expect(page).toMatch(/Đã thay đổi từ \d\d\/\d\d\/\d{4}/);
    expect(page).toContain("Trái mắm được hái quanh năm.");
    expect(page).not.toContain("mùa mưa");
  });

  it("names the officer who stands for an approved answer", async () => {
    await keep("p3", "901-2013-qh13#dieu-1-khoan-1", { now: given, slipCode: "7K3Q9MXF", outcome: { kind: "answered", mode: "approved", text: "Được.", citations: [cite("901-2013-qh13#dieu-1-khoan-1")], more: [], source: "Ông Trần Văn Yên, Sở Xây dựng" } });
    const page = await (await visitor().get("/phieu/7K3Q-9MXF")).text();
    expect(page).toContain("Cán bộ soạn và duyệt");
    expect(page).toContain("Ông Trần Văn Yên, Sở Xây dựng");
  });

  it("takes a code however it is typed, and says plainly that there is none", async () => {
    const typed = await visitor().post("/phieu", { code: "mã phiếu 7k3q 9mxd" });
    expect([typed.status, typed.headers.get("location")]).toEqual([303, "/phieu/7K3Q-9MXD"]);
    for (const wrong of [await visitor().post("/phieu", { code: "abc" }), await visitor().get("/phieu/AAAA-AAAA", from("192.0.2.7")), await visitor().get("/phieu/%3Cscript%3E")]) {
      expect(wrong.status).toBe(404);
      expect(await wrong.text()).toContain("Không có phiếu nào mang mã này");
    }
  });
});

it("who tries many codes waits, also with a right one, while others and the next window are open", async () => {
  for (let i = 0; i < mostMisses; i++) await visitor().get("/phieu/BBBB-BBBB", from("2001:db8:1:2:3::4"));
  const statusFor = async (address: string): Promise<number> => (await visitor().get("/phieu/7K3Q-9MXD", from(address))).status;
  expect([await statusFor("2001:db8:1:2:9::9"), await statusFor("2001:db8:1:3::1"), await statusFor("198.51.100.4")]).toEqual([429, 200, 200]);
  today = new Date(today.getTime() + guessWindowMs);
  expect(await statusFor("2001:db8:1:2:3::4")).toBe(200);
});

it("what is kept of wrong codes tells no address", async () => {
  await visitor().get("/phieu/BBBB-BBBB", from("203.0.113.99"));
  const kept = JSON.stringify((await env.KNOWLEDGE.prepare("SELECT * FROM slip_guesses").all()).results);
  expect(kept).not.toContain("203.0");
});
