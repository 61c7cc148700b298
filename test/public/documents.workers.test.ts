import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { readDocumentFile } from "../../src/knowledge/documents/document.ts";
import { publishDocuments } from "../../src/knowledge/publishing/publish-document.ts";
import { Visitor, house } from "./house.ts";

const now = () => new Date("2026-11-24T03:00:00Z");

beforeAll(async () => {
  const files = [
    ["42-2013-qh13", "number: 42/2013/QH13\ntitle: Luật Tiếp công dân\nkind: Luật\nissuer: Quốc hội\nissued: 2013-11-25\nin_force_from: 2014-07-01\namended_by: [136/2025/QH15, 99/2030/QH16]\nquality: ocr_unchecked", "LUẬT\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Luật này quy định:\na) Việc thứ nhất;\nb) Việc <thứ> hai.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký và các cơ quan có liên quan chịu trách nhiệm thi hành.\n"],
    ["136-2025-qh15", "number: 136/2025/QH15\ntitle: Luật sửa đổi\nkind: Luật\nin_force_from: 2026-07-01\nquality: official", "Điều 1. Sửa đổi\n1. Một.\n"],
    ["64-2014-nd-cp", "number: 64/2014/NĐ-CP\ntitle: Nghị định chi tiết\nkind: Nghị định\nin_force_from: 2014-08-15\nin_force_to: 2026-07-01\nreplaced_by: 154/2026/NĐ-CP\nquality: official", "Điều 1. Một\n1. Một.\n"],
    ["12-2020-nq-hdnd", "number: 12/2020/NQ-HĐND\ntitle: Nghị quyết tỉnh khác\nkind: Nghị quyết\nlocality: \"92\"\nquality: official", "Điều 1. Một\n1. Một.\n"],
  ].map(([slug, front, text]) => readDocumentFile(`${slug}.md`, `---\n${front}\n---\n${text}`));
  await publishDocuments(env.KNOWLEDGE, files.map((file) => { if (!file.ok) throw new Error(file.reason); return file.value; }));
});

it("gives every điều, khoản and điểm the anchor that answers point to", async () => {
  const page = await (await new Visitor(house({ now }).app).get("/van-ban/42-2013-qh13")).text();
  for (const anchor of ["chuong-i", "dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-1-diem-a", "dieu-1-khoan-1-diem-b", "dieu-2"]) expect(page.match(new RegExp(`id="${anchor}"`, "g"))).toHaveLength(1);
  expect(page).toContain("b) Việc &lt;thứ&gt; hai.");
  // A rule that stands on the article's own line is text, not a headline.
  expect(page).toMatch(/id="dieu-2"[^>]*><a[^>]*>Điều 2\.<\/a><\/h3><p class="clause">Quyết định này/);
});

it("warns of unchecked scans and of changes that are not in the text, and links to those that are here", async () => {
  const page = await (await new Visitor(house({ now }).app).get("/van-ban/42-2013-qh13")).text();
  expect(page).toContain("do máy đọc từ ảnh chụp");
  expect(page).toContain('<a href="/van-ban/136-2025-qh15">136/2025/QH15</a>');
  expect(page).toContain("<li>99/2030/QH16</li>");
});

it("a long law is read part by part, each article under its own address, and the whole of it on demand", async () => {
  const articles = Array.from({ length: 60 }, (_, i) => `Điều ${i + 1}. Điều thứ ${i + 1}\n1. ${"Nội dung của khoản này. ".repeat(300)}`).join("\n");
  const file = readDocumentFile("1-2026-qh16.md", `---\nnumber: 1/2026/QH16\ntitle: Luật dài\nkind: Luật\nin_force_from: 2026-07-01\nquality: official\n---\n${articles}\n`);
  if (!file.ok) throw new Error(file.reason);
  await publishDocuments(env.KNOWLEDGE, [file.value]);
  const visitor = new Visitor(house({ now }).app);
  const page = async (query: string) => (await visitor.get(`/van-ban/1-2026-qh16${query}`)).text();
  const first = await page("?ngay=2026-12-01");
  expect(first).toContain('id="dieu-1"');
  expect(first).not.toContain('id="dieu-60"');
  // The table of contents leads to every article, the day asked about goes along.
  const link = /href="([^"]*#dieu-60)"/.exec(first)?.[1]?.replaceAll("&amp;", "&") ?? "";
  expect(link).toMatch(/^\/van-ban\/1-2026-qh16\?phan=3&ngay=2026-12-01#/);
  expect(await page(new URL(link, "http://x").search)).toContain('id="dieu-60-khoan-1"');
  const whole = await page("?phan=het");
  expect(whole).toContain('id="dieu-1-khoan-1"');
  expect(whole).toContain('id="dieu-60-khoan-1"');
  expect(await page("?phan=khong")).toContain('id="dieu-1"');
});

it("says of each document whether it is in force today", async () => {
  const visitor = new Visitor(house({ now }).app);
  const chip = async (slug: string) => /class="chip [^"]*">(?:<svg.*?<\/svg>)?([^<]*)/.exec(await (await visitor.get(`/van-ban/${slug}`)).text())?.[1];
  expect(await chip("42-2013-qh13")).toBe("Còn hiệu lực");
  expect(await chip("64-2014-nd-cp")).toBe("Hết hiệu lực từ 01/07/2026");
  expect(await chip("12-2020-nq-hdnd")).toBe("Chưa rõ hiệu lực");
  expect(await (await visitor.get("/van-ban/12-2020-nq-hdnd")).text()).toContain("tỉnh khác, không áp dụng");
});

it("finds documents by words without accents, by kind and by validity, from the address alone", async () => {
  const visitor = new Visitor(house({ now }).app);
  const titles = async (query: string) => [...(await (await visitor.get(`/van-ban${query}`)).text()).matchAll(/<li><a href="\/van-ban\/([^"]+)"/g)].map((match) => match[1]);
  expect(await titles("?q=tiep+cong")).toEqual(["42-2013-qh13"]);
  expect(await titles("?loai=Ngh%E1%BB%8B+%C4%91%E1%BB%8Bnh")).toEqual(["64-2014-nd-cp"]);
  expect(await titles("?hieu-luc=unknown")).toEqual(["12-2020-nq-hdnd"]);
  expect(await titles("?q=khong+co+van+ban+nay")).toEqual([]);
});

it("says so when a document was taken out of the answers, and still shows its text", async () => {
  const visitor = new Visitor(house({ now }).app);
  const page = async () => (await visitor.get("/van-ban/64-2014-nd-cp")).text();
  expect(await page()).not.toContain("tạm ngừng dùng");
  await env.KNOWLEDGE.prepare("UPDATE documents SET excluded_at = '2026-11-23T00:00:00Z', excluded_reason = 'thử' WHERE slug = '64-2014-nd-cp'").run();
  expect(await page()).toContain("tạm ngừng dùng");
  expect(await page()).toContain('id="dieu-1-khoan-1"');
});

it("tells what to do when a document is not here", async () => {
  const response = await new Visitor(house({ now }).app).get("/van-ban/khong-co");
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('href="/van-ban"');
});
