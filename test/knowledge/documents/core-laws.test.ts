import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSqliteDatabase } from "../../../scripts/sqlite-database.ts";
import { amendmentsFrom, amendmentsTo, doubtfulAmendments } from "../../../src/knowledge/documents/amendment-store.ts";
import type { LinkedAmendment } from "../../../src/knowledge/documents/amendment-store.ts";
import { readDocumentFile } from "../../../src/knowledge/documents/document.ts";
import type { DocumentFile } from "../../../src/knowledge/documents/document.ts";
import { validityOf } from "../../../src/knowledge/documents/validity.ts";
import type { ClauseValidity } from "../../../src/knowledge/documents/validity.ts";
import { publishDocuments } from "../../../src/knowledge/publishing/publish-document.ts";
import { readCatalogue } from "../../../src/knowledge/search/catalogue.ts";

/** The shipped texts of the laws on complaints, denunciations, reception and health insurance, and those that change them. */
const SLUGS = [
  "02-2011-qh13", "25-2018-qh14", "42-2013-qh13", "136-2025-qh15", "31-2019-nd-cp", "156-2026-nd-cp", "155-2026-nd-cp", "64-2014-nd-cp", "154-2026-nd-cp",
  "25-2008-qh12", "46-2014-qh13", "51-2024-qh15", "40-vbhn-vpqh-469125", "146-2018-nd-cp", "188-2025-nd-cp", "31-2024-qh15", "43-2024-qh15", "356-2025-nd-cp",
];

function shipped(slug: string): DocumentFile {
  const file = join(import.meta.dirname, "../../../knowledge/documents", `${slug}.md`);
  const read = readDocumentFile(file, readFileSync(file, "utf8"));
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

const db = openSqliteDatabase(":memory:");
beforeAll(async () => {
  await publishDocuments(db, SLUGS.map(shipped));
});
afterAll(() => db.close());

const short = ({ effect, article, clause, point, by, from, certainty }: LinkedAmendment): string => `${effect} ${article}.${clause ?? ""}.${point ?? ""} by ${by.number} ${by.anchor} ${from} ${certainty}`;
const from136 = async (slug: string): Promise<string[]> => (await amendmentsTo(db, slug)).filter(({ by }) => by.number === "136/2025/QH15").map(({ effect, article, clause, point }) => `${effect} ${article}.${clause ?? ""}.${point ?? ""}`);
const at = (all: readonly ClauseValidity[], anchor: string): ClauseValidity | undefined => all.find((one) => one.anchor === anchor);

describe("Luật 136/2025/QH15", () => {
  test("changes exactly these places of Luật Khiếu nại", async () => {
    expect(await from136("02-2011-qh13")).toEqual([
      "reworded 2.1.", "reworded 2.2.", "reworded 2.3.", "reworded 8.4.a", "reworded 8.5.", "reworded 10..", "added 11a..", "reworded 12.1.h", "reworded 15.1.đ", "reworded 17..", "reworded 21.2.",
      "reworded 24.2.", "reworded 25..", "added 30.6.", "reworded 33.1.", "reworded 56.1.c", "reworded 63.3.", "words_replaced 11.1.", "words_replaced 27..", "words_replaced 36.1.",
      "words_replaced 50..", "words_replaced 19..", "words_replaced 20.2.", "words_replaced 68..", "abolished 6.8.", "abolished 18..",
    ]);
  });

  test("changes exactly these places of Luật Tố cáo", async () => {
    expect(await from136("25-2018-qh14")).toEqual([
      "added 12.7.", "reworded 13.1.", "reworded 13.3.", "reworded 13.4.a", "added 13.8.c", "reworded 15..", "reworded 32..", "reworded 33.1.", "reworded 44.3.", "added 54.2.c", "abolished 13.2.",
    ]);
  });

  test("changes exactly these places of Luật Tiếp công dân", async () => {
    expect(await from136("42-2013-qh13")).toEqual([
      "added 3a..", "reworded 4.1.d", "reworded 7.2.a", "reworded 8.2.", "reworded 9.4.", "reworded 10.3.c", "reworded 15..", "reworded 16..", "reworded 22..", "reworded 25.1.", "reworded 26.1.b",
      "reworded 33.1.", "words_replaced 11.3.", "words_replaced 11.4.d", "words_replaced 20.2.", "words_replaced 20.3.", "abolished 10.2.c", "abolished 13..", "words_replaced 24.1.", "words_replaced 14.3.",
      "words_replaced 24.3.",
    ]);
  });

  test("leaves nothing in doubt: every place it names stands in the three laws", async () => {
    const all = await amendmentsFrom(db, "136-2025-qh15");
    expect(all.filter(({ certainty }) => certainty !== "linked").map(short)).toEqual([]);
    expect(new Set(all.map(({ from }) => from))).toEqual(new Set(["2026-07-01"]));
  });

  test("gives each clause its days: worded anew, abolished, changed in words, untouched", async () => {
    const all = await validityOf(db, "02-2011-qh13");
    expect(at(all, "dieu-10")).toMatchObject({ from: "2012-07-01", to: "2026-07-01", replacedBy: { slug: "136-2025-qh15", anchor: "dieu-2-khoan-3-trich-dieu-10" } });
    expect(at(all, "dieu-18")).toMatchObject({ to: "2026-07-01", replacedBy: null, amendedBy: [{ effect: "abolished" }] });
    expect(at(all, "dieu-6-khoan-8")).toMatchObject({ to: "2026-07-01", replacedBy: null });
    expect(at(all, "dieu-6-khoan-7")).toMatchObject({ to: null, amendedBy: [] });
    expect(at(all, "dieu-27")).toMatchObject({ to: null, amendedBy: [{ oldWords: "10 ngày", newWords: "07 ngày làm việc", by: { anchor: "dieu-2-khoan-15-diem-b" } }], caution: [] });
    expect(at(all, "dieu-12-khoan-1-diem-h")).toMatchObject({ to: "2026-07-01", amendedBy: [{ wording: expect.stringMatching(/^h\) Nhận văn bản trả lời/) }] });
  });
});

describe("a law that ends a chapter of another", () => {
  const ended = ["59", "60", "61", "62"];
  const endedNow = async (of: typeof db): Promise<string[]> => (await amendmentsTo(of, "02-2011-qh13")).filter(({ by, effect, certainty }) => by.number === "42/2013/QH13" && effect === "abolished" && certainty === "linked").map(({ article }) => article ?? "");

  test("ends the articles that stand in it: Chương V of Luật Khiếu nại by Luật Tiếp công dân", async () => {
    expect(await endedNow(db)).toEqual(ended);
    const all = await validityOf(db, "02-2011-qh13");
    expect(at(all, "dieu-60")).toMatchObject({ from: "2012-07-01", to: "2014-07-01" });
    expect(at(all, "dieu-63")).toMatchObject({ to: null, caution: [] });
  });

  test("in whatever order the two are published, and again when either is published anew", async () => {
    const other = openSqliteDatabase(":memory:");
    await publishDocuments(other, [shipped("42-2013-qh13")]);
    await publishDocuments(other, [shipped("02-2011-qh13")]);
    expect(await endedNow(other)).toEqual(ended);
    const anew = (slug: string): DocumentFile => ({ ...shipped(slug), text: `${shipped(slug).text}\n` });
    await publishDocuments(other, [anew("02-2011-qh13")]);
    expect(await endedNow(other)).toEqual(ended);
    await publishDocuments(other, [anew("42-2013-qh13")]);
    expect(await endedNow(other)).toEqual(ended);
    other.close();
  });
});

test("Nghị định 156/2026 changes these places of Nghị định 31/2019; its forms are for a person to look at", async () => {
  const all = await amendmentsTo(db, "31-2019-nd-cp");
  expect(all.filter(({ certainty }) => certainty === "linked").map(({ effect, article, clause }) => `${effect} ${article}.${clause ?? ""}`)).toEqual(["reworded 4.", "reworded 15.1", "reworded 15.2", "reworded 18.2", "added 19a.", "reworded 21.", "reworded 22.", "reworded 23."]);
  expect(all.filter(({ certainty }) => certainty === "doubtful")).toMatchObject([{ reason: "annex", by: { anchor: "dieu-8" } }]);
});

test("Nghị định 155/2026 names the places of Nghị định 124/2020, which is not loaded: all of them are listed as such", async () => {
  const all = await amendmentsFrom(db, "155-2026-nd-cp");
  expect(all.map(({ article, clause, point }) => [article, clause, point].filter((label) => label !== null).join("."))).toEqual(expect.arrayContaining(["1", "3a", "5.3", "6.2", "7a", "8", "9", "10.1", "10.2.b", "10.2.d", "28a", "30a", "41a", "43.1"]));
  expect(new Set(all.filter(({ article }) => article !== null).map(({ reason }) => reason))).toEqual(new Set(["target_not_loaded"]));
  // "hết hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2027" for one matter of a khoản.
  expect(all).toContainEqual(expect.objectContaining({ article: "5", clause: "3", effect: "partly", from: "2027-01-01" }));
});

test("decrees that end others end them: 64/2014 by 154/2026, 13/2023 by 356/2025", async () => {
  expect((await validityOf(db, "64-2014-nd-cp"))[0]).toMatchObject({ from: "2014-08-15", to: "2026-07-01", replacedBy: { number: "154/2026/NĐ-CP", anchor: null } });
  expect(await amendmentsFrom(db, "356-2025-nd-cp")).toContainEqual(expect.objectContaining({ effect: "ended", target: { slug: null, number: "13/2023/NĐ-CP" }, from: "2026-01-01" }));
});

test("single articles end before the rest of their decree: 146/2018 by 188/2025", async () => {
  const all = await validityOf(db, "146-2018-nd-cp");
  expect([at(all, "dieu-1")?.to, at(all, "dieu-20")?.to, at(all, "dieu-14-khoan-5")?.to, at(all, "dieu-15")?.to, at(all, "dieu-27-khoan-7")?.to]).toEqual(["2025-07-01", "2025-07-01", "2025-07-01", "2025-08-15", "2025-08-15"]);
});

test("changes with a day of their own hold from that day: Luật 51/2024, khoản 17 Điều 1", async () => {
  const all = await amendmentsTo(db, "25-2008-qh12");
  expect(all.find(({ by, article }) => by.number === "51/2024/QH15" && article === "22")?.from).toBe("2025-01-01");
  expect(all.find(({ by, article }) => by.number === "51/2024/QH15" && article === "12")?.from).toBe("2025-07-01");
});

test("a consolidated text already reads like the changes before it, and they are not applied twice", async () => {
  const all = await amendmentsTo(db, "40-vbhn-vpqh-469125");
  expect(all.length).toBeGreaterThan(80);
  expect(new Set(all.map(({ certainty }) => certainty))).toEqual(new Set(["merged"]));
  expect((await validityOf(db, "40-vbhn-vpqh-469125")).every(({ amendedBy, caution }) => amendedBy.length === 0 && caution.length === 0)).toBe(true);
  const { amendments } = await readCatalogue(db);
  expect([...amendments.keys()].filter((key) => key.startsWith("40/VBHN-VPQH#"))).toEqual([]);
});

test("articles that came into force before their law have their own day: Luật Đất đai, Điều 190", async () => {
  const all = await validityOf(db, "31-2024-qh15");
  expect([at(all, "dieu-190")?.from, at(all, "dieu-189")?.from]).toEqual(["2024-04-01", "2024-08-01"]);
});

test("what is in doubt is listed with its reason, and what is certain is not", async () => {
  const all = await doubtfulAmendments(db);
  expect(all.every(({ certainty }) => certainty === "doubtful")).toBe(true);
  expect(all).toContainEqual(expect.objectContaining({ reason: "passage_only", article: "260", clause: "4", by: expect.objectContaining({ number: "43/2024/QH15" }) }));
  expect((await doubtfulAmendments(db, "156-2026-nd-cp")).map(({ reason }) => reason)).toEqual(["annex"]);
});
