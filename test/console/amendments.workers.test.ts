import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { readDocumentFile } from "../../src/knowledge/documents/document.ts";
import { publishDocuments } from "../../src/knowledge/publishing/publish-document.ts";
import { sampleCadres } from "../browser/samples.ts";
import type { Visitor } from "../public/house.ts";
import { house } from "../public/house.ts";
import { handIn, signedIn } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const clock = { now: () => now };
const open = async (visitor: Visitor, path: string): Promise<string> => (await visitor.get(path)).text();

beforeAll(async () => {
  await sampleCadres(env.CASES);
  const instructions = Array.from({ length: 30 }, (_, i) => `${i + 2}. Bãi bỏ Điều ${i + 1} của Nghị định số ${800 + i}/2015/NĐ-CP.`).join("\n");
  const files = [
    ["701-2013-qh13", "number: 701/2013/QH13\ntitle: Luật Muối\nkind: Luật\nin_force_from: 2014-07-01\nquality: official", "LUẬT\nĐiều 1. Phạm vi\n1. Luật này quy định về muối.\n2. Muối gồm muối hạt.\n"],
    ["702-2025-nd-cp", "number: 702/2025/NĐ-CP\ntitle: Nghị định bãi bỏ một số quy định\nkind: Nghị định\nissued: 2025-12-01\nin_force_from: 2026-01-01\nquality: official",
      `NGHỊ ĐỊNH\nĐiều 1. Sửa đổi, bổ sung, bãi bỏ một số điều của các văn bản\n1. Sửa đổi, bổ sung khoản 7 Điều 1 của Luật Muối số 701/2013/QH13 như sau:\n“7. Muối i-ốt.”.\n${instructions}\n32. Bãi bỏ Điều 9 của Nghị định số 805/2015/NĐ-CP.\n33. Bãi bỏ khoản 2 Điều 1 của Luật Muối số 701/2013/QH13.\n`],
  ].map(([slug, front, text]) => readDocumentFile(`${slug}.md`, `---\n${front}\n---\n${text}`));
  await publishDocuments(env.KNOWLEDGE, files.map((file) => { if (!file.ok) throw new Error(file.reason); return file.value; }));
});

it("counts on the list what is to be looked at, and groups it by reason and by the document that is not here", async () => {
  const reader = await signedIn(house(clock), "cb-vietkhai-01", now);
  expect(await open(reader, "/console/documents")).toContain("Chỗ sửa đổi cần xem (1, và 31 chỗ nhắc tới văn bản chưa có)");
  const first = await open(reader, "/console/documents/sua-doi-can-xem");
  for (const words of ["Không thấy khoản (1)", "Chưa có văn bản trong kho (31)", "Trong văn bản bị sửa không thấy khoản này.", "Sửa đổi, bổ sung khoản 7 Điều 1 của Luật Muối"]) expect(first).toContain(words);
  const missing = await open(reader, "/console/documents/sua-doi-can-xem?ly-do=target_not_loaded");
  expect(missing.indexOf("Chưa có văn bản 805/2015/NĐ-CP trong kho (2 chỗ)")).toBeLessThan(missing.indexOf("Chưa có văn bản 800/2015/NĐ-CP trong kho (1 chỗ)"));
  expect(missing).toContain("Chưa có văn bản 805/2015/NĐ-CP trong kho (2 chỗ)");
  const last = await open(reader, "/console/documents/sua-doi-can-xem?ly-do=target_not_loaded&trang=2");
  expect(missing).not.toContain("829/2015/NĐ-CP");
  expect(last).toContain("Chưa có văn bản 829/2015/NĐ-CP trong kho");
  expect(await open(reader, "/console/documents/sua-doi-can-xem?ly-do=la&trang=-4")).toContain("không thấy khoản này");
});

it("shows on the page of a document what changes it and what it changes, the doubtful first with the reason", async () => {
  const reader = await signedIn(house(clock), "gs-01", now);
  const law = await open(reader, "/console/documents/701-2013-qh13");
  expect(law).toContain("Văn bản khác sửa văn bản này: 2 chỗ, 1 chỗ cần người xem");
  expect(law.indexOf("Cần xem</span>")).toBeLessThan(law.indexOf("Chắc chắn</span>"));
  expect(law).toContain('href="/van-ban/701-2013-qh13#dieu-1-khoan-2"');
  const all = await open(reader, "/console/documents/702-2025-nd-cp/sua-doi");
  expect(all).toContain("Văn bản này sửa văn bản khác (33)");
  expect(all).toContain("trang=2");
  expect((await reader.get("/console/documents/khong-co/sua-doi")).status).toBe(404);
});

it("shows before publication what a draft changes elsewhere, with links and how sure each is", async () => {
  const rooms = house(clock);
  const admin = await signedIn(rooms, "qt-01", now);
  const draft = await handIn(rooms, admin, {
    name: "sua.txt",
    content: "QUỐC HỘI\nLuật số: 703/2026/QH16\nHà Nội, ngày 10 tháng 11 năm 2026\nLUẬT\nSỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT MUỐI\nĐiều 1. Sửa đổi, bổ sung một số điều của Luật Muối số 701/2013/QH13\n1. Sửa đổi, bổ sung khoản 1 Điều 1 như sau:\n“1. Luật này quy định về muối ăn.”.\n2. Sửa đổi, bổ sung Điều 44 như sau:\n“Điều 44. Không có\n1. Không có.”.\n3. Bổ sung khoản 3 vào sau khoản 2 Điều 1 như sau:\n“3. Muối tinh.”.\nĐiều 2. Hiệu lực thi hành\nLuật này có hiệu lực từ ngày 01 tháng 01 năm 2027.\n",
  });
  const preview = await open(admin, `${draft}/xem-truoc`);
  expect(preview).toContain("Văn bản này sẽ sửa văn bản khác");
  expect(preview).toContain("3 chỗ. 1 chỗ máy chưa chắc");
  expect(preview).toContain('<a href="/van-ban/701-2013-qh13#dieu-1-khoan-1">khoản 1 Điều 1 của Luật 701/2013/QH13</a>');
  expect(preview).toContain("Trong văn bản bị sửa không thấy Điều này.");
  expect(preview.match(/Chắc chắn<\/span>/g)).toHaveLength(2);
});
