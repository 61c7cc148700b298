import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { settleRecalls } from "../../src/answer/recall-store.ts";
import { documentsToReview, recallsOf } from "../../src/answer/recall.ts";
import type { KnowledgeDesk } from "../../src/knowledge/publishing/knowledge-desk.ts";
import { publishDocuments } from "../../src/knowledge/publishing/publish-document.ts";
import { TAM, act, desk, folderFile, giveAnswer, publish, textOf } from "../knowledge/publishing/desk-house.ts";

const db = env.KNOWLEDGE;
const at = desk();
const today = "2026-11-24";
const rules = (days: number, fee: string): string => `Điều 1. Thời hạn\n\n1. Thời hạn là ${days} ngày.\n\n2. Lệ phí ${fee} đồng.\n`;
const timeOf = async (slug: string, back: number): Promise<string> => (await at.versions(slug))[back]?.publishedAt ?? "";
const justAfter = (time: string): string => new Date(Date.parse(time) + 1000).toISOString();
const told = async (slug: string, of: Pick<KnowledgeDesk, "versions" | "compare"> = at) =>
  (await recallsOf(db, of, slug, today)).map(({ kind, oldText, newText, answers }) => [kind, oldText, newText, answers.map(({ id }) => id).toSorted()]);

describe("a document published again and again", () => {
  test("calls back the answers of every version whose words no longer hold, and no others", async () => {
    await publish(textOf("41/2026/NQ", rules(15, "1.000")));
    await giveAnswer("r-first", justAfter(await timeOf("41-2026-nq", 0)), "41-2026-nq#dieu-1-khoan-1");
    await giveAnswer("r-fee", justAfter(await timeOf("41-2026-nq", 0)), "41-2026-nq#dieu-1-khoan-2");
    await publish(textOf("41/2026/NQ", rules(10, "1.000")));
    await giveAnswer("r-second", justAfter(await timeOf("41-2026-nq", 0)), "41-2026-nq#dieu-1-khoan-1");
    await publish(textOf("41/2026/NQ", rules(10, "2.000")));
    await giveAnswer("r-third", justAfter(await timeOf("41-2026-nq", 0)), "41-2026-nq#dieu-1-khoan-2");
    expect(await told("41-2026-nq")).toEqual([
      ["changed", "2. Lệ phí 1.000 đồng.", "2. Lệ phí 2.000 đồng.", ["r-fee"]],
      ["changed", "1. Thời hạn là 15 ngày.", "1. Thời hạn là 10 ngày.", ["r-first"]],
    ]);
  });

  test("a change is known by the publication that made it, so that a later one elsewhere does not call it back anew", async () => {
    const before = (await recallsOf(db, at, "41-2026-nq", today)).map(({ id }) => id);
    await publish(textOf("41/2026/NQ", `${rules(10, "2.000")}\n3. Nộp tại xã.\n`));
    expect((await recallsOf(db, at, "41-2026-nq", today)).map(({ id }) => id)).toEqual(before);
    await publish(textOf("41/2026/NQ", `${rules(12, "2.000")}\n3. Nộp tại xã.\n`));
    const after = await recallsOf(db, at, "41-2026-nq", today);
    expect(after.find(({ oldText }) => oldText?.includes("Lệ phí"))?.id).toBe(before[0]);
    expect(before).not.toContain(after.find(({ newText }) => newText?.includes("12 ngày"))?.id);
    expect(after.find(({ newText }) => newText?.includes("12 ngày"))?.answers.map(({ id }) => id).toSorted()).toEqual(["r-first", "r-second"]);
  });

  test("what was published and taken back again touches only who was answered in between", async () => {
    await publish(textOf("42/2026/NQ", rules(15, "1.000")));
    await giveAnswer("b-before", justAfter(await timeOf("42-2026-nq", 0)), "42-2026-nq#dieu-1-khoan-1");
    await publish(textOf("42/2026/NQ", rules(99, "1.000")));
    await giveAnswer("b-between", justAfter(await timeOf("42-2026-nq", 0)), "42-2026-nq#dieu-1-khoan-1");
    expect((await at.rollBack("42-2026-nq", act(TAM, "công bố nhầm"))).ok).toBe(true);
    expect(await told("42-2026-nq")).toEqual([["changed", "1. Thời hạn là 99 ngày.", "1. Thời hạn là 15 ngày.", ["b-between"]]]);
  });

  test("what was dealt with says so and leaves the list of documents to review", async () => {
    const slugs = async (): Promise<string[]> => (await documentsToReview(db, at, today)).map(({ slug }) => slug);
    expect(await slugs()).toEqual(expect.arrayContaining(["41-2026-nq", "42-2026-nq"]));
    const [only] = await recallsOf(db, at, "42-2026-nq", today);
    const settlement = { act: "not_needed" as const, by: TAM, now: new Date("2026-11-24T01:00:00Z") };
    await settleRecalls(db, [only?.id ?? ""], settlement);
    await settleRecalls(db, [only?.id ?? ""], { ...settlement, act: "told", by: "c_mai" });
    expect((await recallsOf(db, at, "42-2026-nq", today))[0]?.settlement).toEqual({ act: "not_needed", by: TAM, at: "2026-11-24T01:00:00.000Z" });
    expect(await slugs()).not.toContain("42-2026-nq");
  });
});

test("a document that is replaced calls back all answers from it, from the day on which the new one holds", async () => {
  await publishDocuments(db, [folderFile("43-2020-nd", "43/2020/NĐ-CP", "Điều 1. Mức hỗ trợ\n\nMức hỗ trợ là 500.000 đồng.\n", { inForceTo: "2026-11-20", replacedBy: "44/2026/NĐ-CP" }), folderFile("44-2026-nd", "44/2026/NĐ-CP", "Điều 1. Mức hỗ trợ\n\nMức hỗ trợ là 700.000 đồng.\n", { inForceFrom: "2026-11-20" })], new Date("2026-11-01T00:00:00Z"));
  await giveAnswer("e-before", "2026-11-19T08:00:00.000Z", "43-2020-nd#dieu-1");
  await giveAnswer("e-after", "2026-11-21T08:00:00.000Z", "43-2020-nd#dieu-1");
  expect(await recallsOf(db, at, "43-2020-nd", "2026-11-19")).toEqual([]);
  expect(await recallsOf(db, at, "43-2020-nd", today)).toMatchObject([{ kind: "removed", newText: null, path: "/van-ban/44-2026-nd", answers: [{ id: "e-before" }] }]);
  expect((await documentsToReview(db, at, today)).map(({ slug }) => slug)).toContain("43-2020-nd");
});
