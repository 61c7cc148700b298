import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { articleReader } from "../../src/answer/article-store.ts";
import type { ClauseHit } from "../../src/knowledge/clause.ts";
import type { DocumentFile } from "../../src/knowledge/documents/document.ts";
import { D1ClauseIndex } from "../../src/knowledge/search/d1-clause-index.ts";
import { publishDocuments } from "../../src/knowledge/publishing/publish-document.ts";
import { document } from "./fixtures-document.ts";

const LAW: DocumentFile = {
  document: document({ slug: "1-2020-qh14", number: "1/2020/QH14", title: "Luật Thử nghiệm", inForceFrom: "2021-01-01" }),
  amends: [],
  text: "LUẬT\nTHỬ NGHIỆM\nĐiều 1. Phạm vi\nLuật này quy định việc thử nghiệm gieo sạ.\nĐiều 2. Thời hạn gieo sạ\n1. Thời hạn gieo sạ là 10 ngày.\n2. Người gieo sạ có các quyền sau đây:\na) Được báo trước;\nb) Được hỗ trợ.\n",
};
const CHANGE: DocumentFile = {
  document: document({ slug: "2-2025-qh15", number: "2/2025/QH15", title: "Luật sửa đổi, bổ sung một số điều của Luật Thử nghiệm", inForceFrom: "2026-07-01" }),
  amends: ["1/2020/QH14"],
  text: "LUẬT\nSỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT THỬ NGHIỆM\nĐiều 1. Sửa đổi, bổ sung một số điều của Luật Thử nghiệm số 1/2020/QH14\n1. Sửa đổi, bổ sung khoản 1 Điều 2 như sau:\n“1. Thời hạn gieo sạ là 07 ngày làm việc.”.\nĐiều 2. Hiệu lực thi hành\nLuật này có hiệu lực từ ngày 01 tháng 7 năm 2026.\n",
};

test("an article is read whole, with every change to it and the day from which each holds", async () => {
  await publishDocuments(env.KNOWLEDGE, [LAW, CHANGE]);
  const hits = await new D1ClauseIndex(env.KNOWLEDGE).search({ text: "thời hạn gieo sạ", asOf: "2026-11-23", limit: 10, locality: "96" });
  const base = hits.find(({ clause }) => clause.slug === "1-2020-qh14" && clause.article === "2") as ClauseHit;
  const read = articleReader(env.KNOWLEDGE);
  const [after] = await read([base]);
  expect(after?.pieces.map(({ id }) => id.split("#")[1])).toEqual(["dieu-2", "dieu-2-khoan-1", "dieu-2-khoan-2", "dieu-2-khoan-2-diem-a", "dieu-2-khoan-2-diem-b"]);
  expect(after?.changes).toMatchObject([
    { clause: "1", point: null, effect: "reworded", from: "2026-07-01", wording: "1. Thời hạn gieo sạ là 07 ngày làm việc.", isDoubtful: false, document: { number: "2/2025/QH15" }, instruction: { id: "2-2025-qh15#dieu-1-khoan-1" } },
  ]);
  expect(after?.amenders).toEqual([{ number: "2/2025/QH15", isRead: true, from: "2026-07-01" }]);
  expect(after?.changes[0]?.pieces.map(({ text }) => text).join(" ")).toContain("07 ngày làm việc");
});

test("an article that is gone gives nothing", async () => {
  const gone: ClauseHit = { clause: { id: "x#dieu-1", slug: "x", article: "1", clause: null, point: null, articleTitle: null, headings: [], text: "" }, document: document({ slug: "x" }), score: 1, coverage: 1, evidence: 2 };
  expect(await articleReader(env.KNOWLEDGE)([gone])).toEqual([{ pieces: [], changes: [] }]);
});
