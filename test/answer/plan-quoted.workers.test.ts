import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { articleReader } from "../../src/answer/article-store.ts";
import { citationOf } from "../../src/answer/cite.ts";
import { D1ClauseIndex } from "../../src/knowledge/search/d1-clause-index.ts";
import { publishDocuments } from "../../src/knowledge/publishing/publish-document.ts";
import { document } from "./fixtures-document.ts";

const plan = `KẾ HOẠCH
Thực hiện công tác dân vận năm 2026
I. MỤC ĐÍCH
1. Nâng cao nhận thức của cán bộ.
II. NỘI DUNG
1. Tuyên truyền
a) Họp dân mỗi quý một lần tại mười hai ấp.
b) Phát tờ rơi.
2. Tiếp công dân
Chủ tịch xã tiếp công dân vào thứ Năm hằng tuần.
TM. ỦY BAN NHÂN DÂN
`;

test.each([
  ["họp dân mỗi quý mấy lần", "35-kh-ubnd#muc-ii-khoan-1", "khoản 1 Mục II Kế hoạch 35/KH-UBND"],
  ["chu tich xa tiep cong dan ngay nao trong tuan", "35-kh-ubnd#muc-ii-khoan-2", "khoản 2 Mục II Kế hoạch 35/KH-UBND"],
])("a plan without Điều is found and named by its Mục: %s", async (text, id, label) => {
  const file = document({ slug: "35-kh-ubnd", number: "35/KH-UBND", title: "Thực hiện công tác dân vận năm 2026", kind: "Kế hoạch", inForceFrom: null });
  await publishDocuments(env.KNOWLEDGE, [{ document: file, amends: [], text: plan }]);
  const hit = (await new D1ClauseIndex(env.KNOWLEDGE).search({ text, asOf: "2026-11-23", limit: 5, locality: "96" }))[0];
  if (hit === undefined) throw new Error("nothing found");
  expect(hit.clause.id).toBe(id);
  expect(citationOf(hit.clause, hit.document, "2026-11-23")).toMatchObject({ label, path: `/van-ban/${id}` });
  const [read] = await articleReader(env.KNOWLEDGE)([hit]);
  expect(read?.pieces.map((piece) => piece.id.split("#")[1])).toEqual(["muc-ii", "muc-ii-khoan-1", "muc-ii-khoan-1-diem-a", "muc-ii-khoan-1-diem-b", "muc-ii-khoan-2"]);
});
