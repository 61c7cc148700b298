import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import lexiconYaml from "../../knowledge/lexicon.yaml?raw";
import type { ApprovedContent } from "../../src/answer/approved-answer.ts";
import { checkApproved } from "../../src/answer/approved-answer.ts";
import { approvedHistory, createApprovedAnswers, findApproved, listApproved, takenBy, withdrawApproved, writeApproved } from "../../src/answer/approved-answer-store.ts";
import { clauseStates, findClauses } from "../../src/answer/clause-state-store.ts";
import { readLexicon } from "../../src/language/lexicon.ts";
import { frontMatter, publishText } from "../knowledge/publish.ts";

const db = env.KNOWLEDGE;
const tools = { lexicon: readLexicon(lexiconYaml) };
const NOW = new Date("2026-11-23T03:00:00Z");
const TODAY = "2026-11-23";

const law = (days: string, until = "null"): string => `${frontMatter({ in_force_to: until })}Điều 1. Phạm vi

1. Luật này quy định việc cấp sổ.

Điều 2. Thời hạn cấp sổ

1. Thời hạn cấp sổ lần đầu là ${days} ngày.

2. Lệ phí do tỉnh quy định.
`;

const publish = (text: string, file = "90-2025-qh15.md"): Promise<void> => publishText(db, file, text);

const content = (change: Partial<ApprovedContent> = {}): ApprovedContent => ({
  forms: ["Làm sổ đỏ mất bao lâu?"], text: "Từ ngày nộp đủ giấy, 30 ngày là có sổ.", clauseIds: ["90-2025-qh15#dieu-2-khoan-1"], officer: null, validUntil: "2027-06-30", ...change,
});
const write = async (id: string, change: Partial<ApprovedContent> = {}, actId = `act-${id}`): Promise<void> => {
  const wanted = content(change);
  await writeApproved(db, tools, { id, content: wanted, approvedUnit: "Ban Tuyên giáo", states: await clauseStates(db, wanted.clauseIds, TODAY), act: { actId, by: "qt-01", reason: "", now: NOW } });
};
const ask = (question: string, asOf = TODAY, history: { role: "user" | "assistant"; text: string }[] = []) => createApprovedAnswers(db, tools).find({ question, history, asOf, locality: "96" });

beforeAll(() => publish(law("30")));

describe("an approved answer", () => {
  test("answers the same question, with its source and by whom it was approved", async () => {
    await write("p1");
    expect(await ask("lam so do mat bao lau z ad")).toMatchObject({
      kind: "answered", mode: "approved", text: "Câu trả lời đã được Ban Tuyên giáo duyệt ngày 23/11/2026:\nTừ ngày nộp đủ giấy, 30 ngày là có sổ.",
      citations: [{ clauseId: "90-2025-qh15#dieu-2-khoan-1", label: expect.stringContaining("khoản 1 Điều 2"), path: "/van-ban/90-2025-qh15#dieu-2-khoan-1" }],
    });
  });

  test.each(["Làm sổ đỏ hết bao nhiêu tiền?", "Làm sổ hồng mất bao lâu?", "Làm sổ đỏ lần hai mất bao lâu?", "Không làm sổ đỏ thì bao lâu bị phạt?", "mất bao lâu?"])("keeps out of a question that is only near: %s", async (question) => {
    expect(await ask(question)).toBeNull();
  });

  test("keeps out of a question that leans on what was said before", async () => {
    await write("p-lean", { forms: ["Vậy mấy ngày thì xong?"], officer: { name: "Bà A", unit: "Sở B" }, clauseIds: [] });
    expect(await ask("Vậy mấy ngày thì xong?", TODAY, [{ role: "user", text: "Khiếu nại lần đầu" }, { role: "assistant", text: "…" }])).toBeNull();
  });

  test("ends with its last day, and does not reach back before it was approved", async () => {
    await write("p2", { forms: ["Đổi bằng lái xe mất bao lâu?"], clauseIds: [], officer: { name: "Ông Trần Văn B", unit: "Sở Xây dựng" }, validUntil: "2026-12-31" });
    expect(await ask("doi bang lai xe mat bao lau", "2026-12-31")).toMatchObject({ source: "Ông Trần Văn B, Sở Xây dựng", citations: [] });
    expect(await ask("doi bang lai xe mat bao lau", "2027-01-01")).toBeNull();
    expect(await ask("doi bang lai xe mat bao lau", "2026-11-22")).toBeNull();
  });

  test("written twice by one act is there once; changed by another, it is the other; each act is written down", async () => {
    const change = { forms: ["Xin giấy phép xây nhà mất bao lâu?"], text: "20 ngày." };
    await write("p3", change, "act-3a");
    await write("p3", { ...change, text: "15 ngày." }, "act-3b");
    await write("p3", change, "act-3a");
    expect((await findApproved(db, "p3"))?.text).toBe("15 ngày.");
    expect((await approvedHistory(db, "p3")).map(({ act }) => act).sort()).toEqual(["changed", "written"]);
  });

  test("withdrawn is not used any more, and withdrawn once", async () => {
    await write("p4", { forms: ["Nhập hộ khẩu mất bao lâu?"] });
    for (const actId of ["w1", "w2"]) await withdrawApproved(db, "p4", { actId, by: "qt-01", reason: "Sai.", now: NOW });
    expect(await ask("nhap ho khau mat bao lau")).toBeNull();
    expect((await approvedHistory(db, "p4")).filter(({ act }) => act === "withdrawn")).toHaveLength(1);
  });

  test("another one for the same question is found before it is written", async () => {
    expect(await takenBy(db, ["làm sổ đỏ bao lâu"], "new", TODAY, tools)).toBe("p1");
    expect(await takenBy(db, ["làm sổ đỏ bao lâu"], "p1", TODAY, tools)).toBeNull();
  });
});

describe("when its clause", () => {
  test("changes, it is set aside until somebody looks; as it was, it is used again", async () => {
    await publish(law("25"));
    expect(await ask("lam so do mat bao lau")).toBeNull();
    expect((await listApproved(db, TODAY)).find(({ answer }) => answer.id === "p1")?.state).toBe("clause_changed");
    await publish(law("30"));
    expect(await ask("lam so do mat bao lau")).not.toBeNull();
    expect((await listApproved(db, TODAY)).find(({ answer }) => answer.id === "p1")?.state).toBe("used");
  });

  test("is taken out of answers, is no longer in force, or is changed by another document, it is set aside", async () => {
    await db.prepare("UPDATE documents SET excluded_at = ?1, excluded_reason = 'x' WHERE slug = '90-2025-qh15'").bind(NOW.toISOString()).run();
    expect(await ask("lam so do mat bao lau")).toBeNull();
    await db.prepare("UPDATE documents SET excluded_at = NULL WHERE slug = '90-2025-qh15'").run();
    await publish(law("30", "2027-01-01"));
    expect(await ask("lam so do mat bao lau", "2026-12-31")).not.toBeNull();
    expect(await ask("lam so do mat bao lau", "2027-01-01")).toBeNull();
    await publish(law("30"));
    await publish(AMENDING, "91-2026-qh15.md");
    expect(await ask("lam so do mat bao lau", "2026-11-30")).not.toBeNull();
    expect(await ask("lam so do mat bao lau", "2026-12-01")).toBeNull();
  });
});

const AMENDING = `---
number: 91/2026/QH15
title: Luật sửa đổi Luật Thử nghiệm
kind: Luật
issuer: Quốc hội
issued: 2026-10-01
in_force_from: 2026-12-01
in_force_to: null
amended_by: []
amends: [90/2025/QH15]
replaced_by: null
locality: null
quality: official
source: null
note: null
---

Điều 1. Sửa đổi, bổ sung một số điều của Luật Thử nghiệm

1. Sửa đổi, bổ sung khoản 1 Điều 2 như sau:

“1. Thời hạn cấp sổ lần đầu là 20 ngày.”.
`;

test("clauses are found by number and place, by name and place, and by address", async () => {
  for (const text of ["90/2025/QH15 điều 2 khoản 1", "Khoản 1 Điều 2 Luật Thử nghiệm", "http://service/van-ban/90-2025-qh15#dieu-2-khoan-1"]) {
    expect((await findClauses(db, text, 5)).map(({ clauseId }) => clauseId)).toContain("90-2025-qh15#dieu-2-khoan-1");
  }
  expect(await findClauses(db, "thời hạn cấp sổ", 5)).toEqual([]);
});

test("says what is wrong before anything is written", () => {
  const check = (change: Partial<ApprovedContent>) => checkApproved(content(change), TODAY, tools);
  expect(check({})).toEqual([]);
  expect(check({ clauseIds: [] })).toEqual(["ground_missing"]);
  expect(check({ officer: { name: "Bà A", unit: "" } })).toEqual(["officer_incomplete"]);
  expect(check({ validUntil: "" })).toEqual(["date_missing"]);
  expect(check({ validUntil: "2026-11-22" })).toEqual(["date_past"]);
  expect(check({ validUntil: "2028-01-01" })).toEqual(["date_too_far"]);
  expect(check({ forms: [] })).toEqual(["wording_missing"]);
  expect(check({ forms: ["Ông [tên người] được hỗ trợ hộ nghèo không"] })).toEqual(["wording_masked"]);
  expect(check({ forms: ["cho em hỏi ạ"] })).toEqual(["wording_says_nothing"]);
  expect(check({ text: " " })).toEqual(["text_missing"]);
});
