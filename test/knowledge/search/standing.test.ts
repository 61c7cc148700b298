import { afterEach, expect, test } from "vitest";
import { openSqliteDatabase } from "../../../scripts/sqlite-database.ts";
import type { LegalDocument } from "../../../src/knowledge/clause.ts";
import type { DocumentFile } from "../../../src/knowledge/documents/document.ts";
import { publishDocuments } from "../../../src/knowledge/publishing/publish-document.ts";
import { D1ClauseIndex } from "../../../src/knowledge/search/d1-clause-index.ts";

let db = openSqliteDatabase(":memory:");
afterEach(() => {
  db.close();
  db = openSqliteDatabase(":memory:");
});

function file(number: string, title: string, text: string, more: Partial<LegalDocument> = {}): DocumentFile {
  const slug = number.toLowerCase().replaceAll("/", "-").replaceAll("đ", "d");
  return {
    document: {
      slug, number, title, kind: "Luật", issuer: "Quốc hội", issued: "2015-01-01", inForceFrom: "2015-07-01", inForceTo: null, amendedBy: [], replacedBy: null,
      locality: null, quality: "official", source: null, note: null, ...more,
    },
    amends: [],
    text,
  };
}

const found = async (text: string, asOf: string, locality = "96"): Promise<string[]> => (await new D1ClauseIndex(db).search({ text, asOf, limit: 10, locality })).map(({ clause }) => clause.id);

const SAME = "Điều 1. Thả cá giống\nNgười thả cá giống phải báo trước 05 ngày.\n";

test("of two texts that say the same, the higher law goes first, then the newer", async () => {
  await publishDocuments(db, [
    file("1/2018/TT-BNN", "Thông tư thủy sản", SAME, { kind: "Thông tư" }), file("2/2018/NĐ-CP", "Nghị định thủy sản", SAME, { kind: "Nghị định" }), file("3/2018/QH14", "Luật thủy sản", SAME),
    file("4/2024/TT-BNN", "Thông tư thủy sản", SAME, { kind: "Thông tư", issued: "2024-01-01" }),
  ]);
  expect(await found("thả cá giống báo trước mấy ngày", "2026-11-23")).toEqual(["3-2018-qh14#dieu-1", "2-2018-nd-cp#dieu-1", "4-2024-tt-bnn#dieu-1", "1-2018-tt-bnn#dieu-1"]);
});

test("a text that a later one ends is found up to that day only, though its own front matter does not know of it", async () => {
  await publishDocuments(db, [
    file("5/2015/NĐ-CP", "Nghị định thủy sản", SAME, { kind: "Nghị định" }),
    file("6/2026/NĐ-CP", "Nghị định về cảng cá", "Điều 1. Cảng cá\nCảng cá mở cửa mỗi ngày.\nĐiều 2. Hiệu lực thi hành\nNghị định số 5/2015/NĐ-CP ngày 01 tháng 01 năm 2015 của Chính phủ về thủy sản hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành.\n", { kind: "Nghị định", inForceFrom: "2026-03-01" }),
  ]);
  expect(await found("thả cá giống báo trước", "2026-02-28")).toContain("5-2015-nd-cp#dieu-1");
  expect(await found("thả cá giống báo trước", "2026-03-01")).not.toContain("5-2015-nd-cp#dieu-1");
});

test("a text that ends only in part, or by the word of another province, goes on", async () => {
  await publishDocuments(db, [
    file("5/2015/NĐ-CP", "Nghị định thủy sản", SAME, { kind: "Nghị định" }),
    file("7/2026/NQ-HĐND", "Nghị quyết thủy sản", "Điều 1. Cảng cá\nCảng cá mở cửa.\nĐiều 2. Hiệu lực\nNghị định số 5/2015/NĐ-CP hết hiệu lực kể từ ngày Nghị quyết này có hiệu lực.\n", { kind: "Nghị quyết", locality: "01", inForceFrom: "2026-03-01" }),
    file("8/2026/NĐ-CP", "Nghị định bến cá", "Điều 1. Bến cá\nBến cá mở cửa.\nĐiều 2. Hiệu lực\nNghị định số 5/2015/NĐ-CP hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành, trừ Điều 1.\n", { kind: "Nghị định", inForceFrom: "2026-03-01" }),
  ]);
  expect(await found("thả cá giống báo trước", "2026-11-23")).toContain("5-2015-nd-cp#dieu-1");
});

test("before its last change came into force, the law stands before the text that has the change worked in", async () => {
  const merged = SAME.replace("05 ngày", "03 ngày làm việc");
  await publishDocuments(db, [
    file("9/2015/QH13", "Luật thủy sản", SAME, { replacedBy: "1/VBHN-VPQH" }),
    file("10/2025/QH15", "Luật sửa đổi, bổ sung một số điều của Luật thủy sản số 9/2015/QH13", "Điều 1. Sửa đổi, bổ sung một số điều của Luật thủy sản số 9/2015/QH13\n1. Sửa đổi, bổ sung Điều 1 như sau:\n“Điều 1. Thả cá giống\nNgười thả cá giống phải báo trước 03 ngày làm việc.”.\n", { issued: "2025-06-01", inForceFrom: "2026-01-01" }),
    file("1/VBHN-VPQH", "Luật thủy sản (văn bản hợp nhất)", merged, { kind: "Văn bản hợp nhất", issued: "2025-09-01" }),
  ]);
  expect((await found("thả cá giống báo trước mấy ngày", "2025-12-31"))[0]).toBe("9-2015-qh13#dieu-1");
  expect((await found("thả cá giống báo trước mấy ngày", "2026-01-01"))[0]).not.toBe("9-2015-qh13#dieu-1");
});

test("a later change to the law also changes its consolidated text", async () => {
  await publishDocuments(db, [
    file("9/2015/QH13", "Luật thủy sản", SAME, { replacedBy: "1/VBHN-VPQH" }),
    file("1/VBHN-VPQH", "Luật thủy sản (văn bản hợp nhất)", SAME, { kind: "Văn bản hợp nhất", issued: "2020-09-01" }),
    file("10/2025/QH15", "Luật sửa đổi, bổ sung một số điều của Luật thủy sản số 9/2015/QH13", "Điều 1. Sửa đổi, bổ sung một số điều của Luật thủy sản số 9/2015/QH13\n1. Sửa đổi, bổ sung Điều 1 như sau:\n“Điều 1. Thả cá giống\nNgười thả cá giống phải báo trước 03 ngày làm việc.”.\n", { issued: "2025-06-01", inForceFrom: "2026-01-01" }),
  ]);
  expect((await found("thả cá giống báo trước mấy ngày", "2026-01-01"))[0]).toMatch(/^10-2025-qh15#/);
});
