import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { readDocumentFile } from "../../src/knowledge/documents/document.ts";
import { publishDocuments } from "../../src/knowledge/publishing/publish-document.ts";
import { Visitor, house } from "./house.ts";

const now = () => new Date("2026-11-24T03:00:00Z");

const law = `LUẬT
Điều 1. Phạm vi
1. Luật này quy định việc bán nước mắm.
2. Người bán có giấy phép bán lẻ.
Điều 2. Thời hạn
1. Cơ quan trả lời trong 10 ngày.
2. Quá hạn thì nêu lý do.
a) Lý do thứ nhất;
b) Lý do thứ hai.
Điều 3. Bán rong
1. Người bán rong không phải xin phép.
Điều 4. Hiệu lực
Luật này có hiệu lực từ ngày 01 tháng 7 năm 2014.
`;
const amending = `LUẬT
Điều 1. Sửa đổi, bổ sung một số điều của Luật Nước mắm số 901/2013/QH13
1. Sửa đổi, bổ sung khoản 1 Điều 2 như sau:
“1. Cơ quan trả lời trong 07 ngày làm việc.”.
2. Bãi bỏ điểm b khoản 2 Điều 2.
3. Thay thế cụm từ “giấy phép bán lẻ” bằng cụm từ “giấy chứng nhận” tại khoản 2 Điều 1.
4. Bổ sung Điều 3a vào sau Điều 3 như sau:
“Điều 3a. Bán qua mạng
1. Người bán qua mạng phải ghi tên.”.
5. Sửa đổi, bổ sung khoản 9 Điều 2 như sau:
“9. Khoản không có.”.
Điều 2. Hiệu lực thi hành
Luật này có hiệu lực từ ngày 01 tháng 7 năm 2026.
`;

beforeAll(async () => {
  const files = [
    ["901-2013-qh13", "number: 901/2013/QH13\ntitle: Luật Nước mắm\nkind: Luật\nissued: 2013-11-25\nin_force_from: 2014-07-01\namended_by: [902/2025/QH15]\nquality: official", law],
    ["902-2025-qh15", "number: 902/2025/QH15\ntitle: Luật sửa đổi, bổ sung một số điều của Luật Nước mắm\nkind: Luật\nissued: 2025-11-25\nin_force_from: 2026-07-01\namends: [901/2013/QH13]\nquality: official", amending],
  ].map(([slug, front, text]) => readDocumentFile(`${slug}.md`, `---\n${front}\n---\n${text}`));
  await publishDocuments(env.KNOWLEDGE, files.map((file) => { if (!file.ok) throw new Error(file.reason); return file.value; }));
});

const open = async (path: string): Promise<string> => (await new Visitor(house({ now }).app).get(path)).text();

/** What stands between the piece with this anchor and the next one, without marks. */
function under(page: string, anchor: string): string {
  const at = page.indexOf(`id="${anchor}"`);
  const rest = page.slice(at);
  const next = rest.slice(1).search(/<(?:p|h2|h3)[^>]* id="/);
  return rest.slice(0, next < 0 ? undefined : next + 1).replace(/<svg.*?<\/svg>/g, "");
}

it("says under a khoản that was worded anew by what, from when, and leads to the new words; the old ones stay", async () => {
  const page = await open("/van-ban/901-2013-qh13");
  expect(under(page, "dieu-2-khoan-1")).toContain("Cơ quan trả lời trong 10 ngày.");
  expect(under(page, "dieu-2-khoan-1")).toMatch(/Đã được sửa bởi khoản 1 Điều 1 Luật 902\/2025\/QH15, từ 01\/07\/2026: <a href="\/van-ban\/902-2025-qh15#dieu-1-khoan-1-trich-[^"]+">xem lời mới<\/a>/);
  const anchor = /902-2025-qh15#(dieu-1-khoan-1-trich-[^"]+)"/.exec(page)?.[1] ?? "?";
  expect(under(await open("/van-ban/902-2025-qh15"), anchor)).toContain("07 ngày làm việc");
});

it("says of a điểm that it is gone, of words that they are others, and where a new Điều belongs", async () => {
  const page = await open("/van-ban/901-2013-qh13");
  expect(under(page, "dieu-2-khoan-2-diem-b")).toContain("Đã bị bãi bỏ từ 01/07/2026 theo khoản 2 Điều 1 Luật 902/2025/QH15");
  expect(under(page, "dieu-2-khoan-2-diem-a")).not.toContain("bãi bỏ");
  expect(under(page, "dieu-1-khoan-2")).toContain("Cụm từ “giấy phép bán lẻ” đã được thay bằng “giấy chứng nhận”");
  expect(under(page, "dieu-3-khoan-1")).toContain("Đã được bổ sung Điều 3a");
  expect(under(page, "dieu-1-khoan-1")).not.toContain("902/2025/QH15");
});

it("says of a change that could not be tied to a clause that it is being looked at, not that it holds", async () => {
  const page = await open("/van-ban/901-2013-qh13");
  expect(under(page, "dieu-2")).toContain("Khoản 9 Điều 2: có thể đã được sửa bởi khoản 5 Điều 1 Luật 902/2025/QH15, cán bộ đang kiểm tra");
});

it("shows the state on a day that is asked for, and today's for what is no day", async () => {
  const before = await open("/van-ban/901-2013-qh13?ngay=2026-06-30");
  expect(under(before, "dieu-2-khoan-1")).toContain("Sẽ được sửa bởi");
  expect(under(before, "dieu-2-khoan-2-diem-b")).toContain("Sẽ bị bãi bỏ từ 01/07/2026");
  expect(before).toContain("Đang xem theo ngày 30/06/2026");
  expect(await open("/van-ban/902-2025-qh15?ngay=2026-06-30")).toContain("Có hiệu lực từ 01/07/2026</span>");
  for (const day of ["2026-13-45", "hôm qua", ""]) expect(await open(`/van-ban/901-2013-qh13?ngay=${encodeURIComponent(day)}`)).not.toContain("Đang xem theo ngày");
});

it("leads from an instruction to the clause that it changes", async () => {
  const page = await open("/van-ban/902-2025-qh15");
  expect(under(page, "dieu-1-khoan-1")).toMatch(/Sửa: <a href="\/van-ban\/901-2013-qh13#dieu-2-khoan-1">khoản 1 Điều 2<\/a> của Luật 901\/2013\/QH13/);
  expect(under(page, "dieu-1-khoan-4")).toMatch(/Bổ sung: <a href="\/van-ban\/901-2013-qh13">Điều 3a<\/a>/);
  for (const [, slug = "", anchor = ""] of page.matchAll(/href="\/van-ban\/([a-z0-9-]+)#([^"]+)"/g)) expect(await open(`/van-ban/${slug}`)).toContain(`id="${anchor}"`);
});
