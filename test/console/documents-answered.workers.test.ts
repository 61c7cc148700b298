import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { AdminDesk } from "../flows/desk-of-admin.ts";
import { Person, standInForPlatforms } from "../flows/people.ts";

const plan = `ỦY BAN NHÂN DÂN TỈNH CÀ MAU
Số: 0777/KH-UBND
Cà Mau, ngày 12 tháng 11 năm 2025
KẾ HOẠCH
Hỗ trợ bà con thả giống ba khía
Điều 1. Mục đích
1. Giúp bà con thả giống ba khía dưới tán rừng đước.
Điều 2. Mức hỗ trợ thả giống ba khía
1. Mỗi hộ thả giống ba khía được hỗ trợ 3.500.000 đồng một năm.
2. Hộ nhận hỗ trợ thả giống ba khía nộp đơn tại Ủy ban nhân dân xã.
Điều 3. Hiệu lực
Kế hoạch này có hiệu lực kể từ ngày 15 tháng 11 năm 2025.
`;
const question = "mức hỗ trợ thả giống ba khía là bao nhiêu một hộ";

beforeAll(standInForPlatforms);

it("in the running service a citizen is answered from a document as soon as two people published it, and no longer once one withdrew it", async () => {
  const [first, second] = [await AdminDesk.signIn("qt-mot"), await AdminDesk.signIn("qt-hai")];
  const asker = new Person("zalo");
  expect((await asker.says(question)).join("\n")).not.toContain("3.500.000");

  const taken = await first.submit(await first.page("/console/documents/nap-len"), "/console/documents/nap-len", [["text", plan]]);
  expect(taken.status).toBe(303);
  const id = await env.KNOWLEDGE.prepare("SELECT id FROM drafts LIMIT 1").first<string>("id");
  const draft = `/console/documents/nhap/${id}`;
  // Read after the answer was sent.
  await expect.poll(() => first.page(draft), { timeout: 20_000 }).toContain("0777/KH-UBND");
  expect((await first.submit(await first.page(`${draft}/xem-truoc`), `${draft}/xin-duyet`, [["reason", "Kế hoạch mới."]])).status).toBe(303);
  expect((await new Person("web").says(question)).join("\n")).not.toContain("3.500.000");
  expect((await second.submit(await second.page(`${draft}/xem-truoc`), `${draft}/duyet`, [["reason", "Đã so với bản ký."]])).status).toBe(303);
  expect((await new Person("web").says(question)).join("\n")).toContain("3.500.000");

  const slug = /href="\/console\/documents\/([a-z0-9-]+)">Mở văn bản đã công bố/.exec(await first.page(draft))?.[1] ?? "";
  const stop = `/console/documents/${slug}/ngung-dung`;
  expect((await second.submit(await second.page(stop), stop, [["reason", "Sai mức hỗ trợ."]])).status).toBe(303);
  expect((await new Person("web").says(question)).join("\n")).not.toContain("3.500.000");
  expect(await first.page(`/console/documents/${slug}`)).toContain("Sai mức hỗ trợ.");
});
