import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { recordAnswer } from "../../src/answer/answer-store.ts";
import { clauseStates } from "../../src/answer/clause-state-store.ts";
import { answerChanged } from "../../src/text/answer-feedback.ts";
import { recallsOf } from "../../src/answer/recall.ts";
import { frontMatter, publishText } from "../knowledge/publish.ts";

const db = env.KNOWLEDGE;
const front = (number: string, from: string, amends: string): string => frontMatter({ number, title: `Luật số ${number}`, in_force_from: from, amends });
const base = `${front("90/2025/QH15", "2025-07-01", "[]")}Điều 1. Phạm vi

1. Luật này quy định việc cấp sổ.

2. Việc khác do Chính phủ quy định.

Điều 2. Thời hạn cấp sổ

1. Thời hạn cấp sổ là 30 ngày.

2. Lệ phí do tỉnh quy định.
`;
const amending = `${front("91/2026/QH15", "2026-12-01", "[90/2025/QH15]")}Điều 1. Sửa đổi, bổ sung, bãi bỏ một số điều của Luật số 90/2025/QH15

1. Sửa đổi, bổ sung khoản 1 Điều 2 như sau:

“1. Thời hạn cấp sổ là 20 ngày.”.

2. Bãi bỏ khoản 2 Điều 1.
`;
const desk = { versions: async () => [], compare: async () => null };

const publish = (file: string, text: string): Promise<void> => publishText(db, file, text);

const give = (id: string, anchor: string, at: string): Promise<void> => recordAnswer(db, {
  id, now: new Date(at), redactedQuestion: id, asOf: at.slice(0, 10),
  outcome: { kind: "answered", mode: "quoted", text: "…", citations: [{ clauseId: `90-2025-qh15#${anchor}`, slug: "90-2025-qh15", label: anchor, validity: "", path: "", caution: null }], more: [] },
});

beforeAll(async () => {
  await publish("90-2025-qh15.md", base);
  await publish("91-2026-qh15.md", amending);
  await give("before", "dieu-2-khoan-1", "2026-11-30T03:00:00Z");
  await give("after", "dieu-2-khoan-1", "2026-12-02T03:00:00Z");
  await give("other", "dieu-2-khoan-2", "2026-11-30T03:00:00Z");
  await give("abolished", "dieu-1-khoan-2", "2026-11-30T03:00:00Z");
});

describe("another document that changes a clause", () => {
  test("calls answers back from the day on which it is in force, with its words, and not before", async () => {
    expect(await recallsOf(db, desk, "90-2025-qh15", "2026-11-30")).toEqual([]);
    const recalls = await recallsOf(db, desk, "90-2025-qh15", "2026-12-03");
    expect(recalls.map(({ kind, label, newText, answers }) => [kind, label.slice(0, 14), newText, answers.map(({ id }) => id)])).toEqual(expect.arrayContaining([
      ["amended", "khoản 1 Điều 2", expect.stringContaining("20 ngày"), ["before"]],
      ["amended", "khoản 2 Điều 1", null, ["abolished"]],
    ]));
    expect(recalls).toHaveLength(2);
    expect(recalls[0]?.path).toMatch(/^\/van-ban\/91-2026-qh15#dieu-1-khoan-/);
  });

  test("makes another rule of the clause, of no other clause, and of none before its day", async () => {
    const ids = ["90-2025-qh15#dieu-2-khoan-1", "90-2025-qh15#dieu-2-khoan-2"];
    const [before, after] = await Promise.all(["2026-11-30", "2026-12-01"].map((day) => clauseStates(db, ids, day)));
    expect(before?.get(ids[0] ?? "")?.digest).not.toBe(after?.get(ids[0] ?? "")?.digest);
    expect(before?.get(ids[1] ?? "")?.digest).toBe(after?.get(ids[1] ?? "")?.digest);
  });
});

test("a document taken out of use calls back every answer that rested on it, and none given since", async () => {
  await db.prepare("UPDATE documents SET excluded_at = '2026-12-01T00:00:00.000Z', excluded_reason = 'Sai số' WHERE slug = '90-2025-qh15'").run();
  const recalls = await recallsOf(db, desk, "90-2025-qh15", "2026-12-03");
  await db.prepare("UPDATE documents SET excluded_at = NULL, excluded_reason = NULL WHERE slug = '90-2025-qh15'").run();
  expect(recalls).toMatchObject([{ kind: "excluded", newText: null, path: "/van-ban/90-2025-qh15" }]);
  expect(recalls[0]?.answers.map(({ id }) => id).toSorted()).toEqual(["abolished", "before", "other"]);
  expect(answerChanged({ answeredOn: "thứ Hai, 30/11/2026", clauses: [{ label: "Luật Thử", text: null, isUnderReview: true, link: "x" }] })).toContain("khoan làm theo");
});

test("a document that changed nothing answers cite calls nothing back", async () => {
  expect(await recallsOf(db, desk, "91-2026-qh15", "2026-12-03")).toEqual([]);
  expect(await recallsOf(db, desk, "khong-co", "2026-12-03")).toEqual([]);
});
