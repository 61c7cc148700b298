import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { sampleCadres, sampleCases } from "../browser/samples.ts";
import { Visitor, house, locality, sealer } from "../public/house.ts";
import { signedIn } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const rooms = house({ now: () => now });
let code = "";

beforeAll(async () => {
  await sampleCadres(env.CASES);
  code = (await sampleCases(env.CASES, sealer, locality, now))[0] ?? "";
});

it("a page of trouble keeps a cadre in their own rooms: their links and name, none of the citizens'", async () => {
  const cadre = await signedIn(rooms, "cb-vietkhai-01", now);
  const answers = [await cadre.get("/console/khong-co"), await cadre.get("/console/cases/CM-261101-ZZZZ"), await cadre.get("/console/cadres"), await cadre.post(`/console/cases/${code}/accept`, { _token: "cu" })];
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 403]);
  for (const answer of answers) {
    const page = await answer.text();
    expect(page).toContain("Đăng xuất");
    expect(page).toContain('href="/console/may-da-vao"');
    expect(page).not.toMatch(/<nav[\s\S]*href="\/ho-so"[\s\S]*<\/nav>/);
    expect(page).not.toContain('aria-current');
  }
});

it("who is not signed in gets no links of the desk on such a page, nor those of the citizens", async () => {
  const page = await (await new Visitor(rooms.app).postParts("/console/documents/nap-len", new FormData(), { "Content-Length": String(40 * 1024 * 1024) })).text();
  expect(page).not.toContain("Đăng xuất");
  expect(/<nav[^>]*>([\s\S]*?)<\/nav>/.exec(page)?.[1]?.match(/href="[^"]+"/g)).toEqual(['href="/console"']);
});

it("a room that is seldom open stands in the row itself, and on a phone pushes the last of the daily ones into the fold", async () => {
  const leader = await signedIn(rooms, "ld-tinh-01", now);
  const nav = (page: string): string => /<nav aria-label[^>]*>([\s\S]*?)<\/nav>/.exec(page)?.[1] ?? "";
  const seldom = nav(await (await leader.get("/console/lich-truc")).text());
  expect(seldom).toMatch(/class="from-tablet"><a href="\/console\/documents"[\s\S]*href="\/console\/lich-truc" aria-current="page"[\s\S]*<details[\s\S]*class="on-phone"><a href="\/console\/documents"/);
  expect(nav(await (await leader.get("/console")).text())).not.toMatch(/from-tablet|on-phone/);
});
