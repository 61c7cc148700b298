import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { D1ClauseIndex } from "../../../src/knowledge/search/d1-clause-index.ts";
import type { DocumentFile } from "../../../src/knowledge/documents/document.ts";
import { clausesOf, documentByNumber, knowledgeSize, listDocuments, loadClause, loadDocument, piecesOf } from "../../../src/knowledge/documents/knowledge-store.ts";
import { readLegalTerms } from "../../../src/knowledge/search/legal-terms.ts";
import { publishDocument, publishDocuments, withdrawDocument } from "../../../src/knowledge/publishing/publish-document.ts";

function file(slug: string, number: string, title: string, text: string, more: Partial<DocumentFile["document"]> = {}, amends: string[] = []): DocumentFile {
  return {
    document: {
      slug, number, title, kind: "Luật", issuer: "Quốc hội", issued: null, inForceFrom: "2014-01-01", inForceTo: null, amendedBy: [], replacedBy: null,
      locality: null, quality: "official", source: null, note: null, ...more,
    },
    amends,
    text,
  };
}

const RECEPTION = file("42-2013-qh13", "42/2013/QH13", "Luật Tiếp công dân",
  "Điều 15. Việc tiếp công dân ở xã\n1. Trụ sở tại Ủy ban nhân dân xã.\n2. Chủ tịch xã trực tiếp tiếp công dân ít nhất 01 ngày trong 01 tuần.\nĐiều 16. Từ chối tiếp\nNgười say rượu.\n",
  { amendedBy: ["136/2025/QH15"] });
const AMENDING = file("136-2025-qh15", "136/2025/QH15", "Luật sửa đổi Luật Tiếp công dân",
  "Điều 1. Sửa đổi, bổ sung một số điều của Luật Tiếp công dân số 42/2013/QH13\n1. Sửa đổi, bổ sung khoản 2 Điều 15 như sau:\n“2. Chủ tịch xã trực tiếp tiếp công dân ít nhất 02 ngày trong 01 tháng.”.\nĐiều 2. Hiệu lực thi hành\nTừ ngày 01 tháng 7 năm 2026.\n",
  { inForceFrom: "2026-07-01" }, ["42/2013/QH13"]);
const FOREIGN = file("5-2025-nq-hdnd", "5/2025/NQ-HĐND", "Nghị quyết về tiếp công dân của Hà Nội", "Điều 1. Chủ tịch xã tiếp công dân\nChủ tịch xã tiếp công dân mỗi ngày.\n", { locality: "01" });
const LAND = file("31-2024-qh15", "31/2024/QH15", "Luật Đất đai", "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Cấp Giấy chứng nhận quyền sử dụng đất\n1. Hồ sơ gồm:\na) Đơn;\nb) Bản vẽ.\n2. Thời hạn 20 ngày.\n");

const index = (): D1ClauseIndex => new D1ClauseIndex(env.KNOWLEDGE, readLegalTerms("terms", "- { say: [sổ đỏ], law: [giấy chứng nhận quyền sử dụng đất] }"));
const ask = async (text: string, asOf = "2026-11-23", locality = "96"): Promise<string[]> =>
  (await index().search({ text, asOf, limit: 5, locality })).map((hit) => hit.clause.id);

describe("publishing", () => {
  test("again with the same content changes nothing; with other content replaces the old text everywhere", async () => {
    const first = await publishDocuments(env.KNOWLEDGE, [RECEPTION, AMENDING, FOREIGN, LAND]);
    expect(first.map((one) => one.outcome)).toEqual(["created", "created", "created", "created"]);
    const size = await knowledgeSize(env.KNOWLEDGE);
    expect((await publishDocuments(env.KNOWLEDGE, [RECEPTION, LAND])).map((one) => one.outcome)).toEqual(["unchanged", "unchanged"]);
    expect(await knowledgeSize(env.KNOWLEDGE)).toEqual(size);

    const changed = { ...LAND, text: LAND.text.replace("20 ngày", "17 ngày làm việc") };
    expect((await publishDocument(env.KNOWLEDGE, changed)).outcome).toBe("updated");
    expect(await knowledgeSize(env.KNOWLEDGE)).toEqual(size);
    expect((await loadClause(env.KNOWLEDGE, "31-2024-qh15#dieu-1-khoan-2"))?.text).toBe("2. Thời hạn 17 ngày làm việc.");
    expect(await ask("thời hạn 17 ngày làm việc")).toContain("31-2024-qh15#dieu-1-khoan-2");
  });

  test("a document that is withdrawn is found no more", async () => {
    await publishDocument(env.KNOWLEDGE, file("9-9", "9/9", "Luật Kỳ lân", "Điều 1. Kỳ lân\nKỳ lân màu xanh.\n"));
    expect(await ask("kỳ lân")).toEqual(["9-9#dieu-1"]);
    await withdrawDocument(env.KNOWLEDGE, "9-9");
    expect(await ask("kỳ lân")).toEqual([]);
    expect(await loadDocument(env.KNOWLEDGE, "9-9")).toBeNull();
  });
});

describe("search", () => {
  test("finds the khoản, with or without accents", async () => {
    expect((await ask("từ chối tiếp người say rượu"))[0]).toBe("42-2013-qh13#dieu-16");
    expect((await ask("tu choi tiep nguoi say ruou"))[0]).toBe("42-2013-qh13#dieu-16");
  });

  test("finds the law's word from everyday speech", async () => {
    expect((await ask("làm sổ đỏ cần giấy gì"))[0]).toMatch(/^31-2024-qh15#dieu-1/);
  });

  test("from the first day of the amending law its wording comes first, before that day it is not found", async () => {
    const question = "chủ tịch xã tiếp công dân mấy ngày";
    expect((await ask(question, "2026-07-01"))[0]).toBe("136-2025-qh15#dieu-1-khoan-1-trich-khoan-2");
    const before = await ask(question, "2026-06-30");
    expect(before[0]).toBe("42-2013-qh13#dieu-15-khoan-2");
    expect(before.some((id) => id.startsWith("136-"))).toBe(false);
  });

  test("never returns the rules of another province", async () => {
    expect((await ask("chủ tịch xã tiếp công dân mỗi ngày")).some((id) => id.startsWith("5-2025"))).toBe(false);
    expect((await ask("chủ tịch xã tiếp công dân mỗi ngày", "2026-11-23", "01")).some((id) => id.startsWith("5-2025"))).toBe(true);
  });

  test("says how much of the question the article carries", async () => {
    const [hit] = await index().search({ text: "từ chối tiếp người say rượu", asOf: "2026-11-23", limit: 1, locality: "96" });
    expect(hit?.coverage).toBeGreaterThan(0.9);
    const [weak] = await index().search({ text: "từ chối máy bay trực thăng", asOf: "2026-11-23", limit: 1, locality: "96" });
    expect(weak?.coverage).toBeLessThan(0.5);
  });

  test("nothing in common, nothing found", async () => {
    expect(await ask("xyzzy plugh")).toEqual([]);
    expect(await ask("???")).toEqual([]);
  });
});

describe("store", () => {
  test("gives documents by slug and number and their pieces in order", async () => {
    expect((await documentByNumber(env.KNOWLEDGE, "31/2024/qh15"))?.slug).toBe("31-2024-qh15");
    expect((await listDocuments(env.KNOWLEDGE)).map((document) => document.slug)).toContain("136-2025-qh15");
    const pieces = await piecesOf(env.KNOWLEDGE, "31-2024-qh15");
    expect(pieces.map((piece) => piece.anchor)).toEqual(["chuong-i", "dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-1-diem-a", "dieu-1-khoan-1-diem-b", "dieu-1-khoan-2"]);
    expect((await clausesOf(env.KNOWLEDGE, "31-2024-qh15")).map((clause) => clause.point)).toEqual([null, null, "a", "b", null]);
  });

  test("a khoản is loaded with its điểm", async () => {
    expect((await loadClause(env.KNOWLEDGE, "31-2024-qh15#dieu-1-khoan-1"))?.text).toBe("1. Hồ sơ gồm:\na) Đơn;\nb) Bản vẽ.");
    expect(await loadClause(env.KNOWLEDGE, "31-2024-qh15#dieu-99")).toBeNull();
  });
});
