import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { recordAnswer } from "../../src/answer/answer-store.ts";
import { recordGap } from "../../src/answer/gap-store.ts";
import { grievancesByClause } from "../../src/answer/grievance-clauses.ts";
import type { GrievanceTools } from "../../src/answer/grievance-clauses.ts";
import { clauseCounts } from "../../src/answer/policy-register.ts";
import { listMatters } from "../../src/cases/case-matter-store.ts";
import { listDocuments } from "../../src/knowledge/documents/knowledge-store.ts";
import { D1ClauseIndex } from "../../src/knowledge/search/d1-clause-index.ts";
import { publishDocuments } from "../../src/knowledge/publishing/publish-document.ts";
import { folderFile } from "../knowledge/publishing/desk-house.ts";

const db = env.KNOWLEDGE;
const since = new Date("2026-11-01T00:00:00Z");
const waste = "Điều 1. Thu gom rác thải sinh hoạt\n\n1. Ủy ban nhân dân cấp xã tổ chức thu gom rác thải sinh hoạt tại chợ và khu dân cư hằng ngày.\n\n2. Hộ gia đình phân loại rác thải tại nguồn.\n\nĐiều 2. Phí vệ sinh\n\nMức phí vệ sinh do tỉnh quy định.\n";
const school = "Điều 1. Các khoản thu của trường học\n\n1. Trường học không được thu quỹ lớp trái quy định.\n\n2. Khoản thu tự nguyện phải công khai với cha mẹ học sinh.\n";

async function tools(): Promise<GrievanceTools> {
  const usual: Record<string, string[]> = { moi_truong: ["61/2025/QH15"], giao_duc: ["62/2025/QH15"], cu: ["99/1999/QH10", "61/2025/QH15"] };
  return { index: new D1ClauseIndex(db), documentsOf: (field) => usual[field] ?? [], documents: await listDocuments(db), today: "2026-11-23", locality: "96" };
}

beforeAll(async () => {
  const other = Array.from({ length: 12 }, (_, i) => `Điều ${i + 1}. Quy định khác ${i}\n\nNội dung khác về đăng ký phương tiện, tàu thuyền số ${i}.\n`).join("\n");
  await publishDocuments(db, [folderFile("61-2025-qh15", "61/2025/QH15", waste), folderFile("62-2025-qh15", "62/2025/QH15", school), folderFile("63-2025-qh15", "63/2025/QH15", other)]);
});

describe("grievances beside clauses", () => {
  test("stand with the nearest clause of the field's documents, and the same words count each time", async () => {
    const rubbish = { field: "moi_truong", summary: "Rác thải sinh hoạt tại chợ nhiều ngày không ai thu gom" };
    const counts = await grievancesByClause([rubbish, { field: "giao_duc", summary: "Trường học thu quỹ lớp trái quy định" }, rubbish], await tools());
    expect(counts).toMatchObject([{ clauseId: "61-2025-qh15#dieu-1-khoan-1", cases: 2 }, { clauseId: "62-2025-qh15#dieu-1-khoan-1", cases: 1 }]);
    expect(counts[0]?.label).toContain("khoản 1 Điều 1");
  });

  test("with no clause near, stand with the field's main document that is published; of no known rule, with none", async () => {
    const counts = await grievancesByClause([{ field: "cu", summary: "Đèn đường hư ba tháng" }, { field: "khac", summary: "Đèn đường hư ba tháng" }], await tools());
    expect(counts).toMatchObject([{ clauseId: "61-2025-qh15#", cases: 1 }]);
  });

  test("are one row with the answers and open questions of the same clause", async () => {
    const clauseId = "61-2025-qh15#dieu-1-khoan-1";
    await recordAnswer(db, {
      id: "reg-1", now: new Date("2026-11-10T00:00:00Z"), redactedQuestion: "rác", asOf: "2026-11-10",
      outcome: { kind: "answered", mode: "quoted", text: "…", citations: [{ clauseId, slug: "61-2025-qh15", label: "khoản 1 Điều 1", validity: "", path: "", caution: null }], more: [] },
    });
    await recordGap(db, { id: "reg-gap", now: new Date("2026-11-11T00:00:00Z"), kind: "no_source", redactedQuestion: "rác chợ", answerId: null, nearest: [{ clauseId, label: "khoản 1 Điều 1" }], meaning: { form: 0 } as never });
    const rows = await clauseCounts(db, since, [{ clauseId, label: "x", cases: 3 }, { clauseId: "62-2025-qh15#", label: "Luật 62", cases: 1 }]);
    expect(rows).toMatchObject([{ clauseId, label: "khoản 1 Điều 1", answers: 1, gaps: 1, cases: 3 }, { clauseId: "62-2025-qh15#", answers: 0, gaps: 0, cases: 1 }]);
  });
});

test("matters are read without what is kept from the unit it is about, newest first", async () => {
  const insert = (id: string, at: string, hidden: string | null): D1PreparedStatement => {
    const values: Record<string, unknown> = { id, code: id, kind: "phan_anh", fields: '["moi_truong"]', urgency: "thuong", status: "moi", owner_unit: "u", handler_unit: "u", copy_units: "[]", hidden_from: hidden, text_redacted: "t", summary: `tóm tắt ${id}`, search_text: "", opened_at: at, last_act_id: id };
    return env.CASES.prepare(`INSERT INTO cases (${Object.keys(values).join(", ")}) VALUES (${Object.keys(values).map(() => "?").join(", ")})`).bind(...Object.values(values));
  };
  await env.CASES.batch([insert("m1", "2026-11-02T00:00:00Z", null), insert("m2", "2026-11-03T00:00:00Z", "u"), insert("m3", "2026-11-04T00:00:00Z", null), insert("m0", "2026-10-01T00:00:00Z", null)]);
  expect(await listMatters(env.CASES, since, 10)).toEqual([{ summary: "tóm tắt m3", field: "moi_truong" }, { summary: "tóm tắt m1", field: "moi_truong" }]);
  expect(await listMatters(env.CASES, since, 1)).toHaveLength(1);
});
