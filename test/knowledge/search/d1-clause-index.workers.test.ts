import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { D1ClauseIndex } from "../../../src/knowledge/search/d1-clause-index.ts";
import type { DocumentFile } from "../../../src/knowledge/documents/document.ts";
import { clausesOf, documentByNumber, knowledgeSize, listDocuments, loadClause, loadDocument, piecesOf } from "../../../src/knowledge/documents/knowledge-store.ts";
import type { FoundPassage } from "../../../src/knowledge/search/found-passage.ts";
import { NOTHING_LEARNED } from "../../../src/knowledge/search/learned.ts";
import { NO_LEGAL_TERMS, readLegalTerms } from "../../../src/knowledge/search/legal-terms.ts";
import { publishDocuments } from "../../../src/knowledge/publishing/publish-document.ts";
import { publishDocument, withdrawDocument } from "../publish.ts";

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

describe("what a question names goes before what its words fit", () => {
  test("an article by number and name of the law, however it is written", async () => {
    for (const text of ["điều 16 luật tiếp công dân", "dieu 16 luat tiep cong dan", "đ16 ltcd", "điều 16 luật 42/2013/QH13", "điều 16 luật số 42"]) {
      expect((await ask(text))[0], text).toBe("42-2013-qh13#dieu-16");
    }
  });

  test("a khoản of it", async () => {
    expect((await ask("khoản 1 điều 15 luật tiếp công dân", "2026-06-30"))[0]).toBe("42-2013-qh13#dieu-15-khoan-1");
  });

  test("a newer wording still goes before the article that was named", async () => {
    expect((await ask("khoản 2 điều 15 luật tiếp công dân"))[0]).toMatch(/^136-2025-qh15#dieu-1-khoan-1/);
  });

  test("a document by its number alone", async () => {
    expect((await ask("luật 31/2024 nói gì về việc tiếp công dân của chủ tịch xã"))[0]).toMatch(/^31-2024-qh15#/);
  });

  test("never the rules of another province, nor what does not hold on the day", async () => {
    expect((await ask("điều 1 nghị quyết 5/2025/NQ-HĐND")).some((id) => id.startsWith("5-2025"))).toBe(false);
    expect((await ask("điều 1 luật 136/2025/QH15", "2026-06-30")).some((id) => id.startsWith("136-"))).toBe(false);
  });
});

describe("spelling", () => {
  test("finds what was meant when no document has the words as typed", async () => {
    const [hit] = await index().search({ text: "từ chối típ người xay rịu", asOf: "2026-11-23", limit: 1, locality: "96" });
    expect(hit?.clause.id).toBe("42-2013-qh13#dieu-16");
    expect((await ask("tuwf choois tieesp"))[0]).toBe("42-2013-qh13#dieu-16");
  });
});

describe("explain", () => {
  const explain = (text: string, asOf = "2026-11-23", locality = "96") => index().explain({ text, asOf, limit: 5, locality });

  test("tells of the very hits that the search gives", async () => {
    for (const text of ["từ chối tiếp người say rượu", "chủ tịch xã tiếp công dân mấy ngày", "điều 16 luật tiếp công dân"]) {
      const explanation = await explain(text);
      expect(explanation?.hits.map((hit) => hit.clause.id)).toEqual(await ask(text));
    }
  });

  test("says which terms were looked for, which legal wording was added, and what each sight of a hit counted", async () => {
    const explanation = await explain("làm sổ đỏ cần giấy gì");
    expect(explanation?.legalWordings).toEqual(["giấy chứng nhận quyền sử dụng đất"]);
    expect(explanation?.terms.find(({ term }) => term === "chung_nhan")).toMatchObject({ origin: "legal" });
    const [hit] = explanation?.hits ?? [];
    expect(hit?.firstRank).toBe(1);
    expect(hit?.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(hit?.score ?? 0, 5);
  });

  test("says what was named", async () => {
    expect((await explain("khoản 2 điều 15 luật tiếp công dân"))?.reference).toEqual({ article: "15", clause: "2", point: null, document: "42-2013-qh13" });
    expect((await explain("sổ đỏ"))?.reference).toBeNull();
  });

  test("says which documents fitted and why they were left out", async () => {
    expect((await explain("chủ tịch xã tiếp công dân mỗi ngày"))?.dropped).toContainEqual(expect.objectContaining({ slug: "5-2025-nq-hdnd", reason: "other_province" }));
    expect((await explain("chủ tịch xã tiếp công dân", "2026-06-30"))?.dropped).toContainEqual(expect.objectContaining({ slug: "136-2025-qh15", reason: "not_yet_in_force" }));
  });

  test("is null for what has no word", async () => {
    expect(await explain("???")).toBeNull();
  });
});

test("a list that was read before is read anew when the index has changed", async () => {
  const lasting = index();
  const find = async (): Promise<string[]> => (await lasting.search({ text: "rồng lửa", asOf: "2026-11-23", limit: 5, locality: "96" })).map((hit) => hit.clause.id);
  await publishDocument(env.KNOWLEDGE, file("8-8", "8/8", "Luật Rồng", "Điều 1. Rồng lửa\nRồng lửa bay.\n"));
  expect(await find()).toEqual(["8-8#dieu-1"]);
  await publishDocument(env.KNOWLEDGE, file("8-9", "8/9", "Luật Rồng con", "Điều 1. Rồng lửa con\nRồng lửa con bay.\n"));
  expect((await find()).toSorted()).toEqual(["8-8#dieu-1", "8-9#dieu-1"]);
});

test("an article that was read before is read anew when its text has changed", async () => {
  const lasting = index();
  const find = async (): Promise<string[]> => (await lasting.search({ text: "phượng hoàng", asOf: "2026-11-23", limit: 5, locality: "96" })).map((hit) => hit.clause.text);
  await publishDocument(env.KNOWLEDGE, file("7-7", "7/7", "Luật Phượng hoàng", "Điều 1. Phượng hoàng\nPhượng hoàng màu đỏ.\n"));
  expect((await find()).join()).toContain("màu đỏ");
  await publishDocument(env.KNOWLEDGE, file("7-7", "7/7", "Luật Phượng hoàng", "Điều 1. Phượng hoàng\nPhượng hoàng màu vàng.\n"));
  expect((await find()).join()).toContain("màu vàng");
  expect((await find()).join()).not.toContain("màu đỏ");
  await withdrawDocument(env.KNOWLEDGE, "7-7");
  expect(await find()).toEqual([]);
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

describe("parts of plans and annexes", () => {
  const PLAN = file("35-kh-ubnd", "35/KH-UBND", "Kế hoạch chăm lo người cao tuổi",
    "I. MỤC ĐÍCH\n1. Bảo đảm mọi cụ già neo đơn được thăm hỏi.\n2. Không bỏ sót cụ nào.\nII. NHIỆM VỤ\n1. Mức hỗ trợ:\n1.1. Cụ già neo đơn được nhận 500.000 đồng mỗi tháng.\n1.2. Cụ bệnh nặng được nhận 800.000 đồng mỗi tháng.\n2. Thăm hỏi dịp Tết\nXã đến từng nhà.\n",
    { kind: "Kế hoạch", issuer: "Ủy ban nhân dân tỉnh" });

  test("a Mục is found by its number and the plan's, with accents or without", async () => {
    await publishDocument(env.KNOWLEDGE, PLAN);
    for (const question of ["mục II kế hoạch 35 nói gì", "muc II ke hoach 35 noi gi"]) expect((await ask(question))[0]).toMatch(/^35-kh-ubnd#muc-ii/);
    expect((await ask("mục I kế hoạch số 35/KH-UBND"))[0]).toMatch(/^35-kh-ubnd#muc-i(?:-|$)/);
  });

  test("a heading that stands alone is not what is quoted", async () => {
    await publishDocument(env.KNOWLEDGE, PLAN);
    expect(await ask("mức hỗ trợ cụ già neo đơn mỗi tháng")).toContain("35-kh-ubnd#muc-ii-khoan-1-1");
    const quoted = (await index().search({ text: "mức hỗ trợ", asOf: "2026-11-23", limit: 10, locality: "96" })).map((hit) => hit.clause.text);
    expect(quoted).not.toContain("1. Mức hỗ trợ:");
    expect(quoted.some((text) => /^II\. NHIỆM VỤ$/.test(text))).toBe(false);
  });
});

describe("meaning", () => {
  test("of two articles that the words cannot tell apart the one on the matter comes first, and the explanation says why", async () => {
    const near = { direction: Float32Array.of(1, 0), far: Float32Array.of(0, 1) };
    await publishDocument(env.KNOWLEDGE, file("6-6", "6/6", "Luật Hai điều", "Điều 1. Việc thứ nhất\nTê giác được nuôi.\nĐiều 2. Việc thứ nhất\nTê giác được nuôi.\n"));
    const learned = { bridge: NOTHING_LEARNED.bridge, meaning: { ofQuestion: () => near.direction, ofPassage: ({ article }: FoundPassage) => (article === "2" ? near.direction : near.far) } };
    const asked = { text: "tê giác", asOf: "2026-11-23", limit: 5, locality: "96" };
    const plain = await index().search(asked);
    expect(plain[0]?.clause.id).toBe("6-6#dieu-1");
    const explained = await new D1ClauseIndex(env.KNOWLEDGE, NO_LEGAL_TERMS, learned).explain(asked);
    expect(explained?.hits[0]?.clause.id).toBe("6-6#dieu-2");
    expect(explained?.hits[0]?.parts.find(({ feature }) => feature === "meaning")?.points).toBeGreaterThan(0);
    // Being near is no evidence: something is near to any question.
    expect(explained?.hits[0]?.evidence).toBeLessThanOrEqual((plain[0]?.evidence ?? 0) + 0.01);
    await withdrawDocument(env.KNOWLEDGE, "6-6");
  });
});
